import EventModel
import Importers
import Testing

/// What an independent look found to pass unseen, and what it found to be said without need.
@Suite struct UnseenTests {
    private static let stay = "02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM"
    private static let header = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)"

    private func messages(_ text: String) throws -> [String] {
        try importText(text).sortedFindings().filter(\.kind.needsAttention).map(\.message.text)
    }

    // MARK: Registrations

    @Test(
        arguments: [
            ("Preferred language for interpretation", \Answers.language),
            ("Which language will you listen to?", \.language),
            ("In which language would you like to follow the event?", \.language), ("Language (optional)", \.language),
            ("¿En qué idioma desea seguir el evento?", \.language), ("Язык перевода", \.language), ("同传语言", \.language),
            ("Langue souhaitée pour l'interprétation", \.language), ("Which group do you belong to?", \.category),
            ("You are registering as", \.category), ("Category (required)", \.category), ("机构类别", \.category),
            ("Please select your stakeholder category:", \.category), ("¿A qué sector pertenece?", \.category),
            ("Категория участника", \.category), ("Country (which you represent)", \.country), ("Страна", \.country),
            ("Please select your country", \.country), ("国家", \.country),
            ("In which country are you based?", \.country),
        ] as [(String, any WritableKeyPath<Answers, TextID> & Sendable)])
    func `a question is known in many words`(header: String, answer: any WritableKeyPath<Answers, TextID> & Sendable)
        throws
    {
        let records = try importText(
            "First Name,Last Name,Email,\"\(header)\",Registration Time\nAna,Lima,ana@one.example,Reply,2022-02-01 09:00:00\n"
        )
        #expect(records.texts[records.registrations[0].answers[keyPath: answer]] == "Reply")
    }

    @Test func `a column that answers no question is named, for information`() throws {
        let records = try importText("Name,Email,Country,Colour,Shoe size\nAna,ana@one.example,Peru,red,40\n")
        let finding = try #require(records.sortedFindings().first)
        #expect(
            finding.message.text == "columns that answer none of the questions were not read: 'Colour', 'Shoe size'")
        #expect(!finding.kind.needsAttention)
    }

    @Test(arguments: ["Name,Email,Country,Registration Time", "Name,Email,Country,Registration Time,,"])
    func `a cell without a header is reported`(header: String) throws {
        #expect(
            try messages("\(header)\nAna,ana@one.example,Peru,2022-02-01 09:00:00,French,\n") == [
                "1 row has a cell without a header, which was not read; the first is here"
            ])
        #expect(try messages("\(header)\nAna,ana@one.example,Peru,2022-02-01 09:00:00,,\n") == [])
    }

    @Test(arguments: [
        ("Cancellation date", "2022-02-10"), ("Cancelled on", "10/02/2022"), ("Date d'annulation", "10/02/2022 09:00"),
        ("Will you attend the event?", "No"), ("Do you confirm your participation?", "No"), ("Status", "Anulada"),
    ])
    func `a day of cancellation, or a no to coming, is not a registration`(header: String, cell: String) throws {
        let records = try importText(
            "Name,Email,Country,\(header)\nAna,ana@one.example,Peru,\nBo,bo@two.example,Peru,\(cell)\n")
        #expect(records.registrations.map(\.status) == [.valid, .cancelledOrDenied])
    }

    @Test(arguments: [
        ("Selected", "No"), ("Valid", "No"), ("Active", "0"), ("الحضور", "لا"), ("Outcome", "Not selected"),
        ("Comentarios", "Canceló su participación"),
    ])
    func `what may cancel a registration is asked`(header: String, cell: String) throws {
        let records = try importText(
            "Name,Email,Country,\(header)\nAna,ana@one.example,Peru,\nBo,bo@two.example,Peru,\(cell)\n")
        #expect(records.registrations.map(\.status) == [.valid, .valid])
        #expect(records.kinds.contains(.unknownApproval))
    }

    @Test(arguments: ["Did not confirm", "Invited but not registered", "Reserve list", "Incomplete", "Bounced"])
    func `a table under another title is reported`(title: String) throws {
        let header = "First Name,Last Name,Email,Registration Time"
        let rows = ["Ana,Lima,ana@one.example", "Bo,Lind,bo@two.example"].map { "\($0),2022-02-01 09:00:00\n" }
        let text = "\(header)\n\(rows[0])\n\(title)\n\(header)\n\(rows[1])"
        let finding = try #require(try importText(text).sortedFindings().first { $0.kind == .unknownApproval })
        #expect(finding.line == 4)
        for known in ["Registrants", "Approved registrations", "Pending approval", "Attendee Details"] {
            #expect(try messages(text.replacing(title, with: known)) == [], "\(known)")
        }
    }

    @Test func `several addresses in one cell are said, and one that is written twice is not`() throws {
        let records = try importText("Name,Email,Country\nAna,ana@one.example; ana@two.example,Peru\n")
        #expect(records.texts[records.mentions[0].email] == "ana@one.example" && records.kinds == [.guessedColumns])
        #expect(try messages("Name,Email,Country\nAna,\"Ana@one.example <ana@one.example>\",Peru\n") == [])
    }

    @Test func `registrations that were all made after the event are reported`() throws {
        let text = "Name,Email,Registration Time\nAna,ana@one.example,2023-02-01 09:00:00\n"
        let more = "Bo,bo@one.example,2023-02-02 09:00:00\n"
        #expect(try messages(text + more) == ["all of its 2 registrations were made after the event"])
        #expect(try messages((text + more).replacing("2023", with: "2021")) == [])
    }

    // MARK: Attendance

    @Test func `minutes that match in no row need attention, and a few that do not are noted`() throws {
        let rows = (0..<6).map { "P\($0),p\($0)@one.example,\(Self.stay)" }
        let wrong = rows.map { "\($0),300\n" }.joined()
        let found = try messages("\(Self.header)\n\(wrong)")
        #expect(found == ["the minutes of 6 of its 6 rows do not match their join and leave times"])
        let few = rows.enumerated().map { "\($0.element),\($0.offset == 0 ? 300 : 30)\n" }.joined()
        #expect(try messages("\(Self.header)\n\(few)") == [])
    }

    @Test(arguments: [
        "待機室", "대기실에서", "Warteraum", "Im Wartezimmer", "等候室", "待機中", "Bekleme odasında", "Wachtkamer", "W poczekalni",
        "I väntrum", "Phòng chờ", "Ruang tunggu", "في غرفة الانتظار",
    ])
    func `a waiting room has many names`(word: String) throws {
        let records = try importText("\(Self.header),\(word)\nAna,ana@one.example,\(Self.stay),30,Yes\n")
        #expect(records.connections.map(\.isWaitingRoom) == [true])
    }

    @Test func `an unknown column that says yes may be the waiting room`() throws {
        let text =
            "\(Self.header),Outside\nAna,ana@one.example,\(Self.stay),30,Yes\nBo,bo@one.example,\(Self.stay),30,No\n"
        #expect(try messages(text) == ["the column 'Outside' was not read and says yes in 1 row"])
        #expect(try messages(text.replacing("Yes", with: "No")) == [])
        #expect(try messages(text.replacing("Yes", with: "OK")) == [])
    }

    // MARK: Conversation

    @Test(arguments: [" ", "\u{200E}", "\u{FEFF} "])
    func `a mark before the time hides no message`(mark: String) throws {
        let records = try importText(
            "13:05:00 From Ana Lima to Everyone:\n\tHello\n\(mark)13:06:00 From Bo Lind to Everyone:\n\tGood day\n")
        #expect(records.messages.count == 2)
    }

    @Test func `questions and listeners of another year are reported`() throws {
        let questions =
            "#,Question,Asker Name,Asker Email,Create Time,Answer(s)\n1,Why?,Ana,ana@one.example,03/14/2021 10:00:00 AM,\n"
        #expect(try messages(questions).contains { $0.contains("outside the event") })
        #expect(
            try messages("time,channel,listeners\n2021-03-14 10:00:00,fr,12\n").contains {
                $0.contains("outside the event")
            })
    }

    @Test func `a report that counts other questions than it holds is reported`() throws {
        let text =
            "Q&A Report\nTopic,Webinar ID,# Question\nLaunch,812 3456 7890,20\n#,Question,Asker Name,Asker Email,Answer(s)\n1,Why?,Ana,ana@one.example,\n"
        #expect(try messages(text) == ["the platform counted 20 questions, the file gives 1"])
        #expect(try messages(text.replacing(",20\n", with: ",1\n")) == [])
    }

    @Test func `a report in which nobody said anything needs no attention`() throws {
        #expect(try messages("Question,Asker Name,Asker Email,Answer(s)\n") == [])
    }

    @Test func `a form in Chinese or Russian is not a list of stays`() throws {
        for header in ["ID,开始时间,完成时间,电子邮件,名称,姓名,国家", "ID,Время начала,Время выполнения,Email,Имя,ФИО,Страна"] {
            let text = "\(header)\n1,2022-02-17 13:05:00,2022-02-17 13:06:00,ana@one.example,Ana,Ana Lima,Peru\n"
            let more = "2,2022-02-17 13:05:00,2022-02-17 13:07:00,bo@one.example,Bo,Bo Lind,Peru\n"
            let read = try #require(try importBytes(Array((text + more).utf8)))
            #expect(read.kind == .registration && read.records.registrations.count == 2, "\(header)")
        }
    }
}
