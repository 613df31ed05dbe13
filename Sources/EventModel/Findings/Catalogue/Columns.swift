/// Columns and their cells.
extension FindingMessage {
    package static func columnsByValues(_ columns: String) -> Self {
        Self(.guessedColumns, "its header uses words that are not known; judging by the values, \(columns)")
    }
    package static func tableByColumns(_ name: String) -> Self {
        Self(
            .guessedColumns, "a table under an unknown title; judging by its columns, it was read as \(name)",
            action: "check who is in it: hosts are left out of every figure, others are not")
    }
    package static var unknownChannel: Self {
        Self(.unknownChannel, "the channel is neither the floor nor an interpreted language")
    }
    package static var noListeners: Self {
        Self(.rejectedRow, "the number of listeners is not a whole number")
    }
    package static var statementOfNobody: Self {
        Self(.rejectedRow, "the statement names neither a speaker nor an organization")
    }
    package static var noLength: Self {
        Self(.rejectedRow, "the length of the statement is not a number of minutes")
    }
    package static func severalAddresses(taken: String, others: String) -> Self {
        Self(
            .guessedColumns, "several columns contain e-mail addresses: '\(taken)' was used, not \(others)",
            action: "if another one is meant, call it Attendee email and run again")
    }
    package static func severalNames(taken: String, others: String) -> Self {
        Self(
            .guessedColumns, "several columns contain names: '\(taken)' was used, not \(others)",
            action: "if another one is meant, call it Attendee name and run again")
    }
    package static func unreadableTotal(under title: String) -> Self {
        Self(
            .unreadableTotal,
            "the number under '\(title)' above the table could not be read, so the file was not compared with it")
    }
    package static func neitherYesNorNo(under header: String, rows: Int) -> Self {
        Self(
            .guessedColumns,
            "the column '\(header)' says neither yes nor no in \(rows) \("row", "rows"); the first is here",
            action: "the times of the row decided; write Yes or No in the file")
    }
    package static func unreadAgendaColumn(_ header: String, like known: String) -> Self {
        Self(
            .guessedColumns, "the column '\(header)' was not read; '\(known)' would be",
            action: "correct the header, or give the column a name that is less similar")
    }
    package static func answered(_ question: String, by column: String) -> Self {
        Self(
            .guessedColumns,
            "the question '\(question)' is answered by '\(column)' alone, which may ask something else",
            action: nameColumn)
    }
    package static func answered(_ question: String, by taken: String, not others: String) -> Self {
        Self(
            .guessedColumns,
            "several columns may answer the question '\(question)': '\(taken)' was used, not \(others)",
            action: nameColumn)
    }
    private static let nameColumn: FindingText = "under columns in event.yaml, name the column that is meant"
    /// - Parameters:
    ///   - fitting: how many of the answers at the head of the file answer the question.
    ///   - key: the question's key under `columns`.
    package static func unreadAnswers(in column: String, key: String, fitting: Int, of answers: Int) -> Self {
        Self(
            .guessedColumns,
            "the column '\(column)' was not read, and \(fitting) of its first \(answers) \("answer", "answers") would answer the question of \(key)",
            action: "if it does, write \(key): \(column) under columns in event.yaml; if not, take it out of the file")
    }
    package static func unreadColumns(_ headers: String) -> Self {
        Self(.notNeeded, "columns that answer none of the questions were not read: \(headers)", action: "")
    }
    package static func unreadYesOrNo(in column: String, yes: Int) -> Self {
        Self(
            .guessedColumns,
            "the column '\(column)' was not read and says yes in \(yes) \("row", "rows")",
            action: "if it says who was in the waiting room, call it In Waiting Room; if not, take it out of the file")
    }

    static let columns: [Self] = [
        .unreadAnswers(in: "x", key: "x", fitting: 1, of: 1), .unreadColumns("x"), .unreadYesOrNo(in: "x", yes: 1),
        .answered("x", by: "x"), .answered("x", by: "x", not: "x"), .columnsByValues("x"), .tableByColumns("x"),
        .unknownChannel, .noListeners, .statementOfNobody, .noLength, .severalAddresses(taken: "x", others: "x"),
        .severalNames(taken: "x", others: "x"), .unreadableTotal(under: "x"), .neitherYesNorNo(under: "x", rows: 1),
        .unreadAgendaColumn("x", like: "x"),
    ]
}
