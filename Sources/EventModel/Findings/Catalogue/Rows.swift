/// Rows and their cells.
extension FindingMessage {
    package static var noRegistrations: Self {
        Self(.emptyFile, "the report has no registrations")
    }
    package static var noMessages: Self {
        Self(.nothingSaid, "the chat has a header and no messages")
    }
    package static var noParticipants: Self {
        Self(.emptyFile, "the export has no participants")
    }
    package static var namesNobody: Self {
        Self(.emptyFile, "no row names a participant")
    }
    package static var headerOnly: Self {
        Self(.emptyFile, "the file has a header and no rows")
    }
    package static var noAnswers: Self {
        Self(.nothingSaid, "the report has no answers")
    }
    package static var noQuestions: Self {
        Self(.nothingSaid, "the report has no questions")
    }
    package static var noCues: Self {
        Self(.nothingSaid, "the transcript has no cues")
    }
    package static var noRows: Self {
        Self(.emptyFile, "the report has no rows")
    }
    package static var emptyLog: Self {
        Self(.emptyFile, "the channel log has a header and no rows")
    }
    package static var emptyStatements: Self {
        Self(.emptyFile, "the list of statements has a header and no rows")
    }
    package static var emptyFile: Self {
        Self(.emptyFile, "the file is empty")
    }
    package static var registrationOfNobody: Self {
        Self(.rejectedRow, "a registration without a name or an e-mail address")
    }
    package static var rowOfNobody: Self {
        Self(.rejectedRow, "a row without a name or an e-mail address")
    }
    package static var answersWithoutNumber: Self {
        Self(.rejectedRow, "the row of answers has no number")
    }
    package static var cutRow: Self {
        Self(
            .truncated,
            "the last row has fewer cells than the header and no line break: the file may have been cut short",
            action: "the row was counted; download the file again")
    }
    package static func unclosedQuote(column: Int) -> Self {
        Self(.unclosedQuote, "a quote opened in column \(column) is never closed")
    }
    package static func zeroBytes(_ count: Int) -> Self {
        Self(.damagedText, "\(count) zero \("byte was", "bytes were") left out; the first is here")
    }
    package static func undecodableBytes(_ count: Int) -> Self {
        Self(.damagedText, "\(count) \("byte is", "bytes are") not text; the first is here")
    }
    package static var cutCharacter: Self {
        Self(.truncated, "the file ends in the middle of a character")
    }
    package static func rowsHeldByQuotes(_ rows: Int) -> Self {
        Self(
            .swallowedRows,
            "stray quotes ran \(rows) rows together; they were read line by line, without the quotes; the first is here",
            action: "look at these rows in the file; all of them were counted")
    }
    package static func rowsInsideCells(_ count: Int) -> Self {
        Self(.swallowedRows, "lines inside cells look like rows of the table: \(count); the first cell begins here")
    }
    package static func brokenCells(_ count: Int) -> Self {
        Self(
            .swallowedRows,
            "\(count) \("row has", "rows have") a line break where none belongs and may have swallowed other rows; the first is here"
        )
    }
    package static func wrongEncoding(_ count: Int) -> Self {
        Self(
            .repairedText,
            "\(count) \("name or line", "names or lines") had been saved in the wrong encoding; the first is here")
    }
    package static func notAddresses(_ count: Int) -> Self {
        Self(
            .noEmail,
            "\(count) \("cell", "cells") in the e-mail column \("holds", "hold") something other than an address; the first is here",
            action: "taken as written: the same text is the same person")
    }
    package static func repeatedTexts(_ count: Int) -> Self {
        Self(
            .guessedColumns,
            "\(count) \("cell", "cells") in the e-mail column \("repeats", "repeat") a text that is not an address; the first is here",
            action: "counted as one person; empty the cells if they are several people's")
    }
    package static var attendedAndNot: Self {
        Self(.contradictoryRow, "the row says that the person did not attend, yet has a join and a leave time")
    }
    package static var noShowWithTime: Self {
        Self(
            .contradictoryRow, "the row says that the person did not attend, yet has a join or a leave time",
            action: "counted as a no-show; look at the row in the file")
    }
    static func manyMore(_ count: Int, kind: Finding.Kind) -> Self {
        Self(.manyMore, "\(count) more of \(kind.rawValue)")
    }
    package static var unreadLine: Self { Self(.unreadRow, "this line belongs to no message or cue") }
    package static var unreadRow: Self { Self(.unreadRow, "this row belongs to no known table") }
    package static func unknownHeader(_ texts: String) -> Self {
        Self(.unreadRow, "the header of an unknown table: \(texts)")
    }
    package static func unreadRow(below header: String) -> Self {
        Self(.unreadRow, "this row belongs to no known table; the header above it: \(header)")
    }
    package static func severalAddresses(cells: Int) -> Self {
        Self(
            .guessedColumns,
            "\(cells) \("cell holds", "cells hold") more than one e-mail address; the first is here",
            action: "the first address of each was used; give each person a row of their own")
    }
    package static func cellsWithoutHeader(rows: Int) -> Self {
        Self(
            .guessedColumns,
            "\(rows) \("row has", "rows have") a cell without a header, which was not read; the first is here",
            action: "give these cells a header, or take them out")
    }

    static let rows: [Self] = [
        .severalAddresses(cells: 1), .cellsWithoutHeader(rows: 1), .unreadLine, .unreadRow, .unknownHeader("x"),
        .unreadRow(below: "x"), .noRegistrations, .noMessages,
        .noParticipants, .namesNobody, .headerOnly, .noAnswers, .noQuestions, .noCues, .noRows, .emptyLog,
        .emptyStatements, .emptyFile, .registrationOfNobody, .rowOfNobody, .answersWithoutNumber, .cutRow,
        .unclosedQuote(column: 1), .zeroBytes(1), .undecodableBytes(1), .cutCharacter, .rowsHeldByQuotes(1),
        .rowsInsideCells(1), .brokenCells(1), .wrongEncoding(1), .notAddresses(1), .repeatedTexts(1), .attendedAndNot,
        .noShowWithTime,
        .manyMore(1, kind: .emptyFile),
    ]
}
