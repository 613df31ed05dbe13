import EventAnalytics

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

    private static let titles: [String: WebinarTable] = {
        var titles: [String: WebinarTable] = [:]
        for (table, names) in [
            (
                hosts,
                ["Host Details", "Detalhes do anfitrião", "Detalles del anfitrión", "Détails de l'hôte", "호스트 세부 정보"]
            ),
            (
                panelists,
                [
                    "Panelist Details", "Detalhes do Palestrante", "Detalles de panelista", "Detalles del panelista",
                    "Détails du panéliste", "패널리스트 세부 정보",
                ]
            ),
            (
                attendees,
                [
                    "Attendee Details", "Detalhes dos Participantes", "Detalles de asistente", "Detalles del asistente",
                    "Détails du participant", "Détails des participants", "참석자 세부 정보",
                ]
            ),
            (others, ["Other Attended", "Outros participantes", "Otros asistentes", "Autres participants", "기타 참석자"]),
        ] {
            for name in names { titles[Header.fold(name)] = table }
        }
        return titles
    }()
}

/// Where the columns of one table of a webinar report stand.
struct WebinarColumns {
    var name: Int
    var email: Int?
    var firstName: Int?
    var lastName: Int?
    var join: Int
    var leave: Int
    var minutes: Int?
    var attended: Int?
    var registrationTime: Int?
    var approval: Int?
    var answers: [(WritableKeyPath<Answers, TextID>, Int)]

    init?(_ header: Header, _ context: ImportContext) {
        guard let name = header.column(.name), let join = header.column(.joinTime),
            let leave = header.column(.leaveTime)
        else { return nil }
        self.name = name
        self.join = join
        self.leave = leave
        email = header.column(.email)
        firstName = header.column(.firstName)
        lastName = header.column(.lastName)
        minutes = header.column(.minutes)
        attended = header.column(.attended)
        registrationTime = header.column(.registrationTime)
        approval = header.column(.approval)
        // The last column is where the connection came from, which is nobody's country.
        let from = header.columns(.connectedFrom).last
        answers = header.answerColumns(context).filter { $0.1 != from }.map { ($0.0.answer, $0.1) }
    }
}
