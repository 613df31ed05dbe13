import DelimitedText
import EventModel

/// The positions of the columns in a table of people or of stays.
struct TeamsColumns {
    var name: Int?
    var join: Int?
    var leave: Int?
    var duration: Int?
    var email: Int?
    var upn: Int?
    var role: Int?
    var registration: TeamsRegistrationColumns?
    /// How many cells a whole row has.
    var width: Int

    init(
        name: Int, join: Int, leave: Int, duration: Int, email: Int, upn: Int?, role: Int, width: Int
    ) {
        (self.name, self.join, self.leave, self.duration) = (name, join, leave, duration)
        (self.email, self.upn, self.role, self.width) = (email, upn, role, width)
    }

    init(_ header: TeamsHeader, _ fields: [String], _ context: ImportContext) {
        name = header.column(.name)
        join = header.column(.join) ?? header.column(.firstJoin)
        leave = header.column(.leave) ?? header.column(.lastLeave)
        duration = header.column(.duration)
        email = header.column(.email)
        upn = header.column(.upn)
        role = header.column(.role)
        registration = header.hasRegistrations ? TeamsRegistrationColumns(header, fields, context) : nil
        width = (fields.lastIndex { !$0.isEmpty } ?? -1) + 1
    }

    /// Whether a row has text in a cell without a header.
    func holdsUnread(_ record: borrowing DelimitedRecord) -> Bool {
        guard record.count > width else { return false }
        for column in width..<record.count where !CellWords.isBlank(record.field(column)) { return true }
        return false
    }
}

/// The columns of a webinar's report that come from the registration.
struct TeamsRegistrationColumns {
    var first: Int?
    var last: Int?
    var email: Int?
    var time: Int?
    var status: Int?
    var questions: AnswerColumns
    var answers: [(WritableKeyPath<Answers, TextID>, Int)]

    init(_ header: TeamsHeader, _ fields: [String], _ context: ImportContext) {
        first = header.column(.registrationFirstName)
        last = header.column(.registrationLastName)
        email = header.column(.registrationEmail)
        time = header.column(.registrationTime)
        status = header.column(.registrationStatus)
        // A role, or the address of an account, is nothing that somebody answered.
        questions = AnswerColumns(
            Header(fields.enumerated().map { header.mayBeAnswer($0) ? $1 : "" }), context)
        answers = questions.all.map { ($0.word.answer, $0.column) }
    }

    /// Whether a row says that somebody registered.
    func holdsRegistration(_ record: borrowing DelimitedRecord) -> Bool {
        for column in [email, time, status] {
            if let column, !CellWords.isBlank(record.field(column)) { return true }
        }
        return false
    }
}
