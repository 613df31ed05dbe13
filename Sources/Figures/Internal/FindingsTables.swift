import Attendance
package import EventModel
package import Participants

extension AnswerWording {
    /// `answers.csv`.
    package static let table = TableDefinition<Self>(
        name: "answers",
        definition:
            "Each wording of an answer that the built-in lists do not understand, once: spellings that differ in case, accents or spaces are one.",
        isEventRequired: false,
        columns: [
            .init("question", "What was asked.", list: .words(AnswerQuestion.allCases.map(\.rawValue))) {
                $0.question.rawValue
            },
            .init("answer", "The answer as it was first written.") { $0.text },
            .init(
                "people",
                "Participants for whom it is the answer that counts; those of whom a decision says it are left out."
            ) { $0.people },
            .init("value", "The value that it means, unknown while nobody has said it.") {
                $0.value ?? NoAnswer.value
            },
            .init(
                "basis", "settings where event.yaml says what it means, none where that is open.",
                list: .words(["settings", "none"])
            ) { $0.isOpen ? "none" : "settings" },
        ])
}

extension Finding {
    /// `findings.csv`.
    package static let table = TableDefinition<Self>(
        name: "findings", definition: "What was odd in the input, the most harmful first.", isEventRequired: false,
        columns: [
            .init("file", "Path inside the event folder.") { $0.file },
            .init("line", "Physical line on which the record starts, from 1.") { $0.line },
            .init("record", "Data record of the file, from 1.") { $0.record },
            .init("kind", "Kind of finding.") { $0.kind.rawValue },
            .init("message", "What was found.") { $0.message.text },
            .init("action", "What was done, or is to do.") { $0.action.text },
        ])
}

extension EventFigures {
    package func answersTable() -> FigureTable { AnswerWording.table.table(identity, people.answerWordings) }

    package func findingsTable() -> FigureTable { Finding.table.table(identity, records.sortedFindings()) }
}
