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

    /// The table that columns tell, under a title that nobody knows: registrations are the attendees', and only phone callers
    /// are not said to have attended. Hosts and panellists look like attendees of a webinar without registration.
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
        for (table, names) in [
            (hosts, hostTitles), (panelists, panelistTitles), (attendees, attendeeTitles),
            (others, otherTitles),
        ] {
            for name in names { titles[Header.fold(name)] = table }
        }
        return titles
    }()

    private static let hostTitles = [
        "Host Details", "Detalhes do anfitrião", "Detalles del anfitrión", "Detalles de anfitrión", "Détails de l'hôte",
        "Détails sur l'hôte", "Détails de l'animateur", "호스트 세부 정보", "Dettagli host", "Dettagli organizzatore",
        "Dettagli dell'organizzatore", "Dettagli ospitante", "Host-Details", "Hostdetails", "Details zum Host",
        "Gastgeber-Details", "Angaben zum Host", "ホストの詳細", "ホスト詳細", "主持人详细信息", "主持人详情", "主持人詳細資料",
        "主持人詳細資訊", "主持人詳情", "Сведения об организаторе", "Информация об организаторе", "Данные организатора",
    ]
    private static let panelistTitles = [
        "Panelist Details", "Detalhes do Palestrante", "Detalhes dos Palestrantes", "Detalhes do painelista",
        "Detalles de panelista", "Detalles del panelista", "Detalles de los panelistas", "Detalles de ponente",
        "Détails du panéliste", "Détails des panélistes", "Détails de l'intervenant", "Détails sur le panéliste",
        "패널리스트 세부 정보", "패널 세부 정보", "Dettagli relatore", "Dettagli panelist", "Dettagli del relatore",
        "Dettagli relatori", "Diskussionsteilnehmer-Details", "Details zu Diskussionsteilnehmern",
        "Podiumsteilnehmer-Details", "Details zum Diskussionsteilnehmer", "Details der Diskussionsteilnehmer",
        "Angaben zu Diskussionsteilnehmern", "パネリストの詳細", "パネリスト詳細", "嘉宾详细信息", "嘉宾详情", "小组成员详细信息",
        "座談者詳細資料", "專題討論小組成員詳細資料", "與談人詳細資料", "嘉賓詳情", "講者詳細資料", "Сведения о докладчике",
        "Сведения о докладчиках", "Сведения о панелистах", "Информация о панелисте", "Данные докладчика",
    ]
    private static let attendeeTitles = [
        "Attendee Details", "Detalhes dos Participantes", "Detalhes do participante", "Detalles de asistente",
        "Detalles del asistente", "Detalles de los asistentes", "Detalles del participante", "Détails du participant",
        "Détails des participants", "Détails sur le participant", "Détails sur les participants", "참석자 세부 정보",
        "Dettagli partecipante", "Dettagli partecipanti", "Dettagli del partecipante", "Dettagli dei partecipanti",
        "Teilnehmerdetails", "Teilnehmer-Details", "Details zu Teilnehmern", "Angaben zu Teilnehmern", "出席者の詳細",
        "参加者の詳細", "出席者詳細", "参加者詳細", "参会者详细信息", "参加者详细信息", "与会者详细信息", "参会者详情", "與會者詳細資料",
        "與會者詳細資訊", "出席者詳細資料", "參加者詳情", "Сведения об участнике", "Сведения об участниках", "Информация об участнике",
        "Данные участников",
    ]
    private static let otherTitles = [
        "Other Attended", "Outros participantes", "Outros participaram", "Otros asistentes", "Otros participantes",
        "Autres participants", "Autres présents", "기타 참석자", "기타 참석", "Altri partecipanti", "Altro partecipato",
        "Andere Teilnehmer", "Sonstige Teilnehmer", "その他の出席者", "その他の参加者", "其他参会者", "其他参加者", "其他与会者", "其他出席者",
        "其他與會者", "其他參加者", "Другие участники", "Прочие участники",
    ]
}

/// Where the columns of one table of a webinar report stand.
struct WebinarColumns {
    var names: NameColumns
    var email: Int?
    var join: Int
    var leave: Int
    var minutes: Int?
    var attended: Int?
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
        registrationTime = header.column(.registrationTime)
        approval = header.column(.approval)
        // The last column is where the connection came from, which is nobody's country.
        let from = header.columns(.connectedFrom).last
        questions = AnswerColumns(header, context)
        answers = questions.all.filter { $0.column != from }.map { ($0.word.answer, $0.column) }
    }
}
