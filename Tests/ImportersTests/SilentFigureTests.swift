import EventModel
import Importers
import Testing

/// What used to change a figure and say nothing.
@Suite struct SilentFigureTests {
    private static let header = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)"

    @Test(arguments: [
        "Yes", "VRAI", "VERDADERO", "VERDADEIRO", "WAHR", "VERO", "TRUE", "1", "x", "Waiting", "igen", "Ναι", "כן",
        "Áno",
    ])
    func `a yes in any language, or a tick, keeps the waiting room out of presence`(word: String) throws {
        let records = try importText(
            "\(Self.header),In Waiting Room\nAna,ana@a.test,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30,\(word)\n")
        #expect(records.connections.map(\.isWaitingRoom) == [true])
        #expect(!records.kinds.contains(.guessedColumns))
    }

    @Test(arguments: ["No", "FAUX", "FALSO", "FALSCH", "0", "nem", "", "--", "N/A", "Not applicable"])
    func `a no in any language, or a blank, is presence`(word: String) throws {
        let records = try importText(
            "\(Self.header),In Waiting Room\nAna,ana@a.test,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30,\(word)\n")
        #expect(records.connections.map(\.isWaitingRoom) == [false])
        #expect(!records.kinds.contains(.guessedColumns))
    }

    @Test func `a cell that is neither yes nor no counts as presence and is reported with its number`() throws {
        let row = "02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30"
        let records = try importText(
            "\(Self.header),In Waiting Room\nAna,ana@a.test,\(row),perhaps\nBo,bo@b.test,\(row),No\nCy,cy@c.test,\(row),later\n"
        )
        #expect(records.connections.map(\.isWaitingRoom) == [false, false, false])
        let finding = try #require(records.sortedFindings().first { $0.kind == .guessedColumns })
        #expect(finding.line == 2 && finding.kind.needsAttention)
        #expect(
            finding.message.text
                == "the column 'In Waiting Room' says neither yes nor no in 2 rows; the first is here")
    }

    @Test(
        arguments: [
            ("fr-CA", "fr"), ("pt-BR", "pt"), ("es-419", "es"), ("fr-FR", "fr"), ("zh_TW", "zh"), ("EN-GB", "en"),
            ("zh-Hans", "zh"), ("zh-Hans-CN", "zh"), ("sr-Latn", "sr"), ("fr-Français", "fr"), ("English (UK)", "en"),
            ("Français (Canada)", "fr"), ("Chinese (Simplified)", "zh"), ("中文（简体）", "zh"), ("英语", "en"),
            ("法语", "fr"), ("Arabic (العربية)", "ar"), ("Wolof", "wo"), ("árabe", "ar"), ("Portugiesisch", "pt"),
            ("English (Spanish)", nil), ("no", nil), ("ch", nil),
            ("fr-ar", nil), ("EN-ES", nil), ("en_fr", nil), ("fr-xx", nil),
        ] as [(String, String?)])
    func `only a region is dropped from the code of a language`(text: String, code: String?) {
        #expect(Languages.code(of: text) == code && Languages.declared(in: text) == code)
    }

    @Test(arguments: ["10.06.00", "9:06:00", "2022-02-17 9:06:00"])
    func `a header with another form of time is a message of its own`(time: String) throws {
        let records = try importText(
            "13:05:00 From Ana Lima to Everyone:\n\tHello\n\(time) From Bo Lind to Everyone:\n\tGood day\n")
        #expect(records.messages.count == 2)
        #expect(Set(records.mentions.map { records.texts[$0.name] }) == ["Ana Lima", "Bo Lind"])
    }

    @Test func `a date with dots in a message stays its author's text`() throws {
        let records = try importText(
            "13:05:00 From Ana Lima to Everyone:\n\tDates:\n12.05.22 next meeting: Geneva\n16.03.2026 later:\n")
        #expect(records.messages.count == 1 && !records.kinds.contains(.unreadRow))
    }

    @Test(arguments: [
        ("Entrada", "Saída"), ("Entrada", "Salida"), ("Login", "Logout"), ("In", "Out"), ("Entered", "Left"),
        ("Connected", "Disconnected"), ("First seen", "Last seen"), ("دخول", "خروج"), ("Start", "End"),
        ("Connexion", "Déconnexion"),
    ])
    func `headers of coming and going that stand as a pair head an attendance list`(pair: (String, String)) throws {
        let records = try importText(
            "Name,Email,Organization,\(pair.0),\(pair.1)\nAna,ana@a.test,Union,2022-02-17 13:00:00,2022-02-17 13:30:00\n"
        )
        #expect(records.files[0].kind == .meetingParticipants && !records.hasRegistrationData)
        #expect(records.connections.map { $0.interval.to - $0.interval.from } == [1800])
    }

    @Test(arguments: [
        "2022-02-17 13:00:00,2022-02-17 13:30:00", "13:00,13:30", "17/02/2022 13:00,17/02/2022 13:30",
    ])
    func `two unknown times of which the first is the earlier make no registration`(times: String) throws {
        let rows = "Ana,ana@a.test,Union,\(times)\nBo,bo@b.test,Union,\(times)\n"
        #expect(try importBytes(Array("Name,Email,Organization,Arrivo,Partenza\n\(rows)".utf8)) == nil)
        var stated = FileOverride()
        stated.kind = .registration
        let text = Array("Name,Email,Organization,Arrivo,Partenza\n\(rows)".utf8)
        #expect(try importBytes(text, override: stated)?.kind == .registration)
    }

    @Test(arguments: [
        "Arrival,Departure\nAna,ana@a.test,Union,2022-02-16,2022-02-18\n",
        "Created,Reminder\nAna,ana@a.test,Union,2022-02-01 10:00:00,2022-02-09 10:00:00\n",
        "Registration time,Changed\nAna,ana@a.test,Union,2022-02-01 10:00:00,2022-02-01 10:05:00\n",
        "Start time,Completion time\nAna,ana@a.test,Union,2022-02-01 10:00:00,2022-02-01 10:05:00\n",
    ])
    func `times of a form or a journey leave a registration one`(text: String) throws {
        let read = try importBytes(Array("Name,Email,Organization,\(text)".utf8))
        #expect(read?.kind == .registration)
    }

    @Test(arguments: [
        ("2022-02-16", "2022-02-18"), ("2022-02-16 09:00", "2022-02-18 18:00"), ("16/02/2022", "18/02/2022"),
        ("Lunes", "Viernes"),
    ])
    func `coming and going over days is a journey`(times: (String, String)) throws {
        let text = "Name,Email,Organization,Entrada,Salida\nAna,ana@a.test,Union,\(times.0),\(times.1)\n"
        let records = try importText(text + "Bo,bo@b.test,Union,\(times.0),\(times.1)\n")
        #expect(records.files[0].kind == .registration && records.registrations.count == 2)
    }

    @Test func `who waits outside lengthens no meeting`() throws {
        let records = try importText(
            """
            Topic,Meeting ID,Start Time,End Time,User Email,Duration (Minutes),Participants
            Launch,812 3456 7890,02/17/2022 01:00:00 PM,02/17/2022 02:00:00 PM,host@mission.example,60,3

            \(Self.header),In Waiting Room
            Ana,ana@a.test,02/17/2022 01:00:00 PM,02/17/2022 02:00:00 PM,60,No
            Bo,bo@b.test,02/17/2022 12:20:00 PM,02/17/2022 01:00:00 PM,40,Yes
            Bo,bo@b.test,02/17/2022 01:00:00 PM,02/17/2022 02:00:00 PM,60,No

            """)
        #expect(records.totals.first { $0.measure == .duration }?.computed == 60)
    }

    @Test(arguments: [
        ("1:00:00", false), ("0:59:30", false), ("1 h", false), ("60 min", false), ("59.5", false), ("0:10:00", true),
        ("10 min", true), ("1h 30m", true), ("1:00", true), ("soon", true),
    ])
    func `minutes in any form are compared with the times, or said to be unreadable`(
        cell: String, isSaid: Bool
    ) throws {
        let records = try importText(
            "\(Self.header)\nAna,ana@a.test,02/17/2022 01:00:00 PM,02/17/2022 02:00:00 PM,\(cell)\n")
        #expect(records.kinds.contains(.minutesDisagree) == isSaid && records.connections.count == 1)
    }

    @Test func `a log most of whose rows are of another day is reported`() throws {
        let rows = (10...18).map { "2022-02-18 13:\($0):00,Ana,ana@a.test,fr\n" }
        let records = try importText("time,name,email,channel\n2022-02-17 13:10:00,Ana,ana@a.test,fr\n" + rows.joined())
        let finding = try #require(records.sortedFindings().first { $0.kind == .outsideEvent })
        #expect(finding.message.text == "9 of its 10 rows are outside the event and have no effect")
    }

    @Test func `of two columns of addresses the people's own is taken and said`() throws {
        let records = try importText(
            "Name,Email,Email address,Category\nAna,office@a.test,ana@a.test,NGO\nBo,office@a.test,bo@b.test,NGO\n")
        #expect(records.mentions.map { records.texts[$0.email] } == ["ana@a.test", "bo@b.test"])
        let finding = try #require(records.sortedFindings().first { $0.kind == .guessedColumns })
        #expect(
            finding.message.text
                == "several columns contain e-mail addresses: 'Email address' was used, not 'Email'")
        let alike = try importText("Name,Email,Email address,Category\nAna,ana@a.test,ana@b.test,NGO\n")
        #expect(alike.texts[alike.mentions[0].email] == "ana@a.test" && alike.kinds.contains(.guessedColumns))
    }

    @Test(arguments: ["<bo@b.test>", "mailto:bo@b.test", "Bo Lind <bo@b.test>", "<MAILTO:bo@b.test>", " bo@b.test "])
    func `an address in brackets or behind mailto is the address`(cell: String) throws {
        let list = try importText("Name,Email,Category\nBo,\(cell),NGO\n")
        #expect(list.mentions.map { list.texts[$0.email] } == ["bo@b.test"])
        let stay = try importText(
            "\(Self.header)\nBo,\(cell),02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30\n")
        #expect(stay.mentions.map { stay.texts[$0.email] } == ["bo@b.test"])
    }

    @Test(arguments: [
        ("time,name,email,channel", "2022-02-16 13:10:00,Ana,ana@a.test,fr"),
        ("name,email,channel,start,end", "Ana,ana@a.test,fr,2022-02-17 07:10:00,2022-02-17 07:50:00"),
    ])
    func `a channel log wholly outside the event is said to be`(header: String, row: String) throws {
        let records = try importText("\(header)\n\(row)\n")
        let finding = try #require(records.sortedFindings().first { $0.kind == .outsideEvent })
        #expect(finding.kind.needsAttention && records.channelEntries.count == 1)
    }
}
