import DelimitedText
import EventModel

/// The positions of the columns in a table of registrations.
struct RegistrationColumns {
    /// How many cells a whole row has.
    let width: Int

    /// The columns without a header, among those that have one to their right.
    private let untitled: [Int]

    /// Whether a row has a cell without a header.
    func holdsUnread(_ record: borrowing DelimitedRecord) -> Bool {
        for column in untitled where !CellWords.isBlank(record.field(column)) { return true }
        guard record.count > width else { return false }
        for column in width..<record.count where !CellWords.isBlank(record.field(column)) { return true }
        return false
    }

    /// Whether the address cell has an address.
    func holdsAddress(_ record: borrowing DelimitedRecord) -> Bool {
        guard let email else { return false }
        let cell = record.field(email)
        for index in 0..<cell.count where cell[index] == 0x40 { return true }
        return false
    }

    /// Whether a cell of a name is filled.
    func hasName(_ fields: [String]) -> Bool {
        [names?.shown, names?.first, names?.last].compactMap(\.self).contains { column in
            column < fields.count && !CellWords.isBlank(fields[column].trimmed.utf8.span)
        }
    }

    /// Whether every name cell has text that may be a name.
    func hasWholeName(_ fields: [String]) -> Bool {
        guard let names else { return false }
        let cells = [names.first, names.last].compactMap(\.self)
        return (cells.isEmpty ? [names.shown].compactMap(\.self) : cells).allSatisfy { column in
            let cell = column < fields.count ? fields[column] : ""
            return cell.contains(where: \.isLetter) && !cell.contains { $0.isNumber || $0 == ":" }
        }
    }

    /// Whether a row without an address may still be a registration. A platform says for each when it was made or
    /// whether it was approved; a list that somebody kept need not.
    func mayHold(_ fields: [String]) -> Bool {
        guard email != nil else { return true }
        func cell(_ column: Int) -> String { column < fields.count ? fields[column] : "" }
        if let registrationTime { return TimestampParser.parse(cell(registrationTime)) != nil }
        return approval.map { !cell($0).isEmpty } ?? true
    }

    private static let lastPage = Set(
        ["Last page", "lastpage", "lastpage. Last page", "Dernière page", "Última página"].map(Header.fold))

    var names: NameColumns?
    var email: Int?
    var approval: Int?
    var registrationTime: Int?
    var presence: PresenceInRoom
    var seats: Int?
    /// When a form was sent off; blank for one that was only begun.
    var submitted: Int?
    var questions: AnswerColumns
    var answers: [(WritableKeyPath<Answers, TextID>, Int)]

    init(_ header: Header, _ context: ImportContext, _ people: PersonalColumns) {
        width = header.width
        untitled = (0..<header.width).filter { header.written($0).isEmpty }
        names = NameColumns(header, shown: people.name)
        email = people.email
        approval = header.column(.approval)
        registrationTime = header.column(.registrationTime)
        presence = PresenceInRoom(header)
        seats = header.column(.seats)
        // A list that somebody keeps may have a blank day; LimeSurvey exports forms that were only begun, and how far.
        submitted = header.hasAny(Self.lastPage) ? header.column(.submittedForm) : nil
        questions = AnswerColumns(header, context)
        answers = questions.all.map { ($0.word.answer, $0.column) }
        // A form asks for the channel that somebody would like.
        if header.column(.language) == nil, context.columns[.language] == nil, let column = header.column(.channel) {
            answers.append((\.language, column))
        }
        // In a registration this is what was answered; no connection has been made yet.
        if header.column(.country) == nil, context.columns[.country] == nil,
            let column = header.column(.connectedFrom)
        {
            answers.append((\.country, column))
        }
    }
}
