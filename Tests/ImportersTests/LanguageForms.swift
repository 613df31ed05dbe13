import EventAnalytics

/// A small file of each form in a language.
enum LanguageForms {
    struct Form: Sendable {
        var name: String
        var kind: FileKind
        var records: Int
        var text: @Sendable (ReportWording) -> String
    }

    static let all: [Form] = [
        Form(name: "meeting participants", kind: .meetingParticipants, records: 2) { meeting($0.attendance) },
        Form(name: "webinar attendee report", kind: .webinarAttendees, records: 5) { webinar($0.attendance) },
        Form(name: "registration report", kind: .registration, records: 2, text: registration),
        Form(name: "poll report", kind: .polls, records: 2, text: poll),
        Form(name: "Q&A report", kind: .questions, records: 2, text: questions),
        Form(name: "Dashboard export", kind: .dashboard, records: 2, text: dashboard),
    ]

    static let notes = """
        Saved chat is read in every language by its shape: a clock or date, a name, a recipient, a text; the words for \
        *everyone*, *privately* and *to* are known in these languages. Channel logs, listener counts and agendas are files of \
        your own, with English headers. The flat Active Hosts and History exports use the words of the meeting's participants.

        Seen in genuine files: English of all forms but Q&A and registration; Portuguese webinar reports; Japanese meeting \
        participants. Taken from public parsers: Spanish, Portuguese, French, Italian, Korean, Chinese and Russian meeting \
        participants, Spanish and Korean webinar reports. All other words follow the interface's usual wording. Where a header is \
        not known, a file is still read by the shape of its values, with the finding `guessed_columns`.
        """

    static func meeting(_ words: Wording) -> String {
        let (yes, no) = (words.answers[0], words.answers[1])
        return """
            \(words.meeting.joined(separator: ","))
            Ana Lima,ana@mission.example,2022-02-17 12:59:00,"\(words.time)",1,\(yes),\(yes)
            Ana Lima,ana@mission.example,"\(words.time)",2022-02-17 13:30:00,30,\(yes),\(no)

            """
    }

    static func webinar(_ words: Wording) -> String {
        let header = words.webinar.joined(separator: ",")
        var plain = words.webinar
        plain.removeSubrange(5...6)
        plain.removeSubrange(2...3)
        let short = plain.joined(separator: ",")
        let (yes, no, approved, cancelled) = (words.answers[0], words.answers[1], words.answers[2], words.answers[3])
        let (from, to) = (words.time, "2022-02-17 13:30:00")
        return """
            \(words.summary.joined(separator: ","))
            Launch,812 3456 7890,"\(words.time)",30,3,1,3
            \(words.titles[0])
            \(short)
            \(yes),Network Host,host@network.example,"\(from)",\(to),30,X
            \(words.titles[1])
            \(short)
            \(yes),Cara Dietz,cara@firm.example,"\(from)",\(to),30,X
            \(words.titles[2])
            \(header)
            \(yes),Ana,Ana,Lima,ana@mission.example,2022-02-10 09:00:00,\(approved),"\(from)",\(to),30,X,
            \(no),Ben,Ben,Okoro,ben@union.example,2022-02-10 09:00:00,\(approved),--,--,--,,
            \(no),Eva,Eva,Roth,eva@firm.example,2022-02-10 09:00:00,\(cancelled),--,--,--,,

            """
    }

    @Sendable static func registration(_ words: ReportWording) -> String {
        let webinar = words.attendance.webinar
        let answers = words.attendance.answers
        return """
            \(webinar[2]),\(webinar[3]),\(webinar[4]),\(webinar[5]),\(webinar[6])
            Ana,Lima,ana@mission.example,2022-02-10 09:00:00,\(answers[2])
            Ben,Okoro,ben@union.example,2022-02-11 09:00:00,\(answers[3])

            """
    }

    @Sendable static func poll(_ words: ReportWording) -> String {
        """
        #,\(words.poll[0]),\(words.poll[1]),\(words.poll[2]),Which channel?
        1,Ana Lima,ana@mission.example,2022-02-17 13:10:00,French
        2,\(words.poll[3]),,2022-02-17 13:11:00,English

        """
    }

    @Sendable static func questions(_ words: ReportWording) -> String {
        """
        #,\(words.questions.joined(separator: ","))
        1,When?,Ana Lima,ana@mission.example,Soon.
        2,Where?,Ben Okoro,ben@union.example,

        """
    }

    @Sendable static func dashboard(_ words: ReportWording) -> String {
        let meeting = words.attendance.meeting
        return """
            \(words.dashboard[0]),Device,\(words.dashboard[1]),Location,\(words.dashboard[2]),\(meeting[2]),\(meeting[3]),Version
            Ana Lima,Windows,192.0.2.7,Bern (CH),Wifi,2022-02-17 13:00:00,2022-02-17 13:30:00,5.9
            Ben Okoro,Mac,192.0.2.8,Bern (CH),Wired,2022-02-17 13:05:00,2022-02-17 13:30:00,5.9

            """
    }
}
