import DelimitedText
import EventModel

/// The tables of a webinar report.
enum WebinarTable {
    case hosts, panelists, attendees, others

    var role: Role {
        switch self {
        case .hosts: .host
        case .panelists: .panelist
        case .attendees: .attendee
        case .others: .phone
        }
    }

    /// The table that a title line announces, in the platform's languages.
    init?(title: String) {
        let folded = Header.fold(title)
        guard let table = Self.titles[folded] else { return nil }
        self = table
    }

    /// The table that its columns indicate, under an unknown title: registrations are the attendees', and only phone callers
    /// have no attendance column. Hosts and panellists look like attendees of a webinar without registration.
    init(columnsOf header: Header) {
        let isRegistered = header.has(.registrationTime) || header.has(.approval)
        self = isRegistered || header.has(.attended) ? .attendees : .others
    }

    /// For a finding.
    var name: String {
        switch self {
        case .hosts: "hosts"
        case .panelists: "panellists"
        case .attendees: "attendees"
        case .others: "phone callers"
        }
    }

    private static let titles: [String: WebinarTable] = {
        var titles: [String: WebinarTable] = [:]
        for (table, meaning) in [
            (hosts, TitleMeaning.host), (panelists, .panelist), (attendees, .attendee), (others, .other),
        ] {
            for name in Vocabulary.wordings(meaning) { titles[Header.fold(name)] = table }
        }
        return titles
    }()
}

/// The positions of the columns in one table of a webinar report.
struct WebinarColumns {
    var names: NameColumns
    var email: Int?
    var join: Int
    var leave: Int
    var minutes: Int?
    var attended: Int?
    var attendedHeader: String
    var registrationTime: Int?
    var approval: Int?
    var questions: AnswerColumns
    var answers: [(WritableKeyPath<Answers, TextID>, Int)]

    var hasRegistration: Bool { registrationTime != nil || approval != nil }

    /// Whether a row is surely one of this table: it says whether somebody attended, or when they joined.
    func holdsRow(_ record: borrowing DelimitedRecord) -> Bool {
        if let attended, CellWords.isYes(record.field(attended)) || CellWords.isNo(record.field(attended)) {
            return true
        }
        let joined = record.field(join)
        return joined.isEmpty ? false : CellWords.isBlank(joined) || TimestampParser.parse(joined) != nil
    }

    init?(_ header: Header, _ context: ImportContext) {
        guard let names = NameColumns(header), let join = header.column(.joinTime),
            let leave = header.column(.leaveTime)
        else { return nil }
        self.names = names
        self.join = join
        self.leave = leave
        email = header.column(.email)
        minutes = header.column(.minutes)
        attended = header.column(.attended)
        attendedHeader = attended.map { header.written($0) } ?? ""
        registrationTime = header.column(.registrationTime)
        approval = header.column(.approval)
        // The last column is where the connection came from, which is not anybody's country.
        let from = header.columns(.connectedFrom).last
        questions = AnswerColumns(header, context)
        answers = questions.all.filter { $0.column != from }.map { ($0.word.answer, $0.column) }
    }
}
