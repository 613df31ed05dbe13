import EventModel
package import Attendance

/// A row of questions.csv.
struct QuestionsRow: CategoryRow {
    var category: String
    var asked: EventFigures.Asked

    static let table = TableDefinition<Self>(
        name: "questions", definition: "Questions of the Q&A report: asked, answered, and by which category.",
        key: ["event", "category"],
        columns: [
            .category,
            .init("questions", unit: "questions", "Questions asked, as in engagement.csv.") { $0.asked.questions },
            .init(
                "answered", unit: "questions",
                "Those with an answer, `live answered` included; empty where the report has no column for it."
            ) { $0.asked.answered },
            .init("askers", unit: "people", "Distinct people or names who asked.") { $0.asked.askers },
            .init("answered_share", "answered ÷ questions.", maximum: 1) { row in
                row.asked.answered.flatMap { ExactQuotient($0, row.asked.questions, decimals: 4) }
            },
        ])
}

/// A row of polls.csv.
struct PollsRow: CategoryRow {
    var question: String
    var category: String
    var present: Int?
    var respondents: Int
    /// On rows of `all` only.
    var withoutPerson: Int?
    var responseRate: ExactQuotient?

    static let table = TableDefinition<Self>(
        name: "polls", definition: "Who answered each question of a poll, of those who were there.",
        key: ["event", "question", "category"],
        columns: [
            .init("question", "The question as the report prints it.", isRequired: true) { $0.question }, .category,
            .init(
                "present", unit: "people",
                "Attendees present at some instant from the first answer to the last; attendees of the event where answers have no times."
            ) { $0.present },
            .init("respondents", unit: "people", "Participants who answered, staff left out.") { $0.respondents },
            .init(
                "answers_without_person", unit: "answers",
                "Answers that are anonymous or under a name that fits no participant; on rows of `all` only."
            ) { $0.withoutPerson },
            .init("response_rate", "Respondents who were present ÷ present.", maximum: 1) { $0.responseRate },
        ])
}

/// A row of statements.csv.
struct StatementsRow: SessionRow, CategoryRow {
    var session: String
    var category: String
    var cell: FloorStatements.Cell

    static let table = TableDefinition<Self>(
        name: "statements",
        definition:
            "Statements from the floor, from a list that somebody kept. The category is the one the list names, else the organization's, else that of the only participant of the speaker's name.",
        key: ["event", "session", "category"], references: [.session],
        columns: [
            .session, .category,
            .init(
                "statements", unit: "statements",
                "Statements made in the window; those without a time on `event` rows only."
            ) { $0.cell.statements },
            .init("speakers", unit: "people", "Distinct speakers, or organizations where none is named.") {
                $0.cell.speakers
            },
            .init("timed", unit: "statements", "Those of the statements whose length is noted.") { $0.cell.timed },
            .init("minutes", unit: "min", "Their lengths together; empty where none is noted.") {
                $0.cell.timed > 0 ? ExactQuotient($0.cell.seconds, 60, decimals: 1) : nil
            },
        ])
}

extension EventFigures {
    /// What was asked in the Q&A report by one category, or by all.
    package struct Asked: Sendable, Equatable {
        package var questions = 0
        /// Nil if the report does not say.
        package var answered: Int?
        package var askers = 0
    }

    /// Of `all`, then of each category.
    package var asked: [Asked] {
        var cells = Array(repeating: Asked(), count: grid.categories + 1)
        var askers = Array(repeating: Set<AuthorID>(), count: grid.categories + 1)
        for question in engagement.contributions.questions {
            for place in [0, question.category + 1] {
                cells[place].questions += 1
                if let isAnswered = question.isAnswered {
                    cells[place].answered = (cells[place].answered ?? 0) + (isAnswered ? 1 : 0)
                }
                askers[place].insert(question.author)
            }
        }
        for place in cells.indices { cells[place].askers = askers[place].count }
        return cells
    }

    package func questionsTable() -> FigureTable {
        let rows = zip(allAndEachCategory, asked).filter { $0 == nil || $1.questions > 0 }
        return QuestionsRow.table.table(identity, rows.map { QuestionsRow(category: categoryID($0), asked: $1) })
    }

    package func pollsTable() -> FigureTable {
        let rows = PollTally.all(of: event).flatMap { poll in
            zip(allAndEachCategory, poll.cells).filter { $0 == nil || $1.present + $1.respondents > 0 }.map {
                category, own in
                PollsRow(
                    question: records.texts[poll.question], category: categoryID(category),
                    present: ifTimes(own.present), respondents: own.respondents,
                    withoutPerson: category == nil ? poll.withoutPerson : nil,
                    responseRate: ifTimes(ExactQuotient(own.presentRespondents, own.present, decimals: 4)))
            }
        }
        return PollsRow.table.table(identity, rows)
    }

    package func statementsTable() -> FigureTable {
        // A list without times does not say in which session anybody spoke.
        let hasTimes = records.statements.contains { $0.instant != nil }
        let rows = floorStatements.cells.enumerated().filter { $0.offset == 0 || hasTimes }.flatMap { index, cells in
            zip(allAndEachCategory, cells).filter { $0 == nil || $1.statements > 0 }.map {
                StatementsRow(session: windows[index].id, category: categoryID($0), cell: $1)
            }
        }
        return StatementsRow.table.table(identity, rows)
    }
}
