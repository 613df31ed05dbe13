import EventModel
import Testing

/// A form of export that the platform writes in the language of its user.
enum LanguageForm: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case meeting = "Meeting participants"
    case unique = "Meeting participants, unique users"
    case webinar = "Webinar attendee report"
    case registration = "Registration report"
    case polls = "Poll report"
    case questions = "Q&A report"
    case dashboard = "Dashboard export"
    case chat = "Saved chat"

    var testDescription: String { rawValue }

    var kind: FileKind {
        switch self {
        case .meeting: .meetingParticipants
        case .unique: .uniqueParticipants
        case .webinar: .webinarAttendees
        case .registration: .registration
        case .polls: .polls
        case .questions: .questions
        case .dashboard: .dashboard
        case .chat: .chat
        }
    }

    /// The records of the form's fixture.
    var count: Int {
        switch self {
        case .webinar: 5
        case .registration: 3
        default: 2
        }
    }
}

extension Wording {
    /// A small file of a form in this language: the same people and times in each.
    ///
    /// - Parameter head: what is done to the words of headers and titles.
    func file(_ form: LanguageForm, head: (String) -> String = { $0 }) -> String {
        let report = ReportWording.all[code]
        func row(_ words: [String]?) -> String { (words ?? []).map(head).joined(separator: ",") }
        let (yes, no, approved, cancelled) = (answers[0], answers[1], answers[2], answers[3])
        let end = "2022-02-17 13:30:00"
        switch form {
        case .meeting:
            return """
                \(row(meeting))
                Ana Lima,ana@mission.example,2022-02-17 12:59:00,"\(time)",1,\(yes),\(yes)
                Ana Lima,ana@mission.example,"\(time)",\(end),30,\(yes),\(no)

                """
        case .unique:
            return """
                \(row(Array(meeting[..<2]) + [report?.totalMinutes ?? ""]))
                Ana Lima,ana@mission.example,31
                Ben Okoro,,4

                """
        case .webinar: return webinarFile(row)
        case .registration:
            let words = report?.registration ?? []
            let columns = row(Array(words.dropFirst(2)))
            return """
                \(row([words[0]])),
                \(row([summary[0], summary[1], words[1], summary[3]]))
                Launch,812 3456 7890,"\(time)",90

                \(row([titles[2]]))
                \(columns)
                Ana,Lima,ana@mission.example,Chile,Norland Mission,Counsellor,2022-02-10 09:00:00,\(approved),
                Ben,Okoro,ben@union.example,Ghana,Dock Workers,Delegate,2022-02-11 09:00:00,\(cancelled),

                \(row([titles[2]]))
                \(columns)
                Eva,Roth,eva@firm.example,Peru,Roth Ltd,Owner,2022-02-12 09:00:00,\(approved),

                """
        case .polls:
            let words = report?.poll ?? []
            return """
                \(row([words[0]])),
                \(row(summary.dropLast(3))),
                Launch,812 3456 7890,2022-02-17 11:55:49,96,
                \(row([words[1]]))
                \(row(Array(words[2...5]))),
                1,Ana Lima,ana@mission.example,"\(time)",Which language?,French,
                2,\(words[6]),,"\(time)",Which language?,Spanish,

                """
        case .questions:
            let words = report?.questions ?? []
            return """
                \(row([words[0]])),
                \(row([words[1]]))
                \(row(Array(words.dropFirst(2))))
                1,Who pays?,Ana Lima,ana@mission.example,All do
                2,And when?,Ben Okoro,,

                """
        case .dashboard:
            return """
                \(row(report?.dashboardBlock))
                812 3456 7890,Network Host,host@network.example,"\(time)",\(end),2

                \(row(report?.dashboard))
                Ana Lima,iOS,198.51.100.8,Norland,Wifi,"\(time)",\(end),5.9
                Ben Okoro,Windows,198.51.100.9,Norland,Wifi,"\(time)",\(end),5.9

                """
        case .chat:
            let words = report?.chat ?? []
            let from = words[0].isEmpty ? "" : words[0] + " "
            return """
                13:02:15 \(from)Ana Lima \(words[1]) \(words[2]):
                \tHello all?
                13:03:15 \(from)Ben Okoro \(words[1]) Ana Lima(\(words[3])):
                \tHello

                """
        }
    }

    private func webinarFile(_ row: ([String]) -> String) -> String {
        var plain = webinar
        plain.removeSubrange(5...6)
        plain.removeSubrange(2...3)
        let (yes, no, approved, cancelled) = (answers[0], answers[1], answers[2], answers[3])
        let end = "2022-02-17 13:30:00"
        return """
            \(row(summary))
            Launch,812 3456 7890,"\(time)",30,3,1,3
            \(row([titles[0]]))
            \(row(plain))
            \(yes),Network Host,host@network.example,"\(time)",\(end),30,X
            \(row([titles[1]]))
            \(row(plain))
            \(yes),Cara Dietz,cara@firm.example,"\(time)",\(end),30,X
            \(row([titles[2]]))
            \(row(webinar))
            \(yes),Ana,Ana,Lima,ana@mission.example,2022-02-10 09:00:00,\(approved),"\(time)",\(end),30,X,
            \(no),Ben,Ben,Okoro,ben@union.example,2022-02-10 09:00:00,\(approved),--,--,--,,
            \(no),Eva,Eva,Roth,eva@firm.example,2022-02-10 09:00:00,\(cancelled),--,--,--,,

            """
    }
}
