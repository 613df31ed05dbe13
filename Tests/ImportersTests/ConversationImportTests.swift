import EventModel
import Importers
import Testing

@Suite struct ConversationImportTests {
    @Test func `chat of form D: bodies, private messages, reactions and replies`() throws {
        let records = try importText(Fixtures.chatD)
        #expect(
            summary(records) == [
                "1 message attendee 'Network Host' '' ''", "2 message attendee 'Ana Lima' '' ''",
                "3 message attendee 'Ben to Okoro' '' ''", "4 message attendee 'Ana Lima' '' ''",
                "6 message attendee 'Ana Lima' '' ''",
                "message 0 2022-02-17T11:58:00Z private false question false",
                "message 1 2022-02-17T12:02:15Z private false question true",
                "message 2 2022-02-17T12:03:00Z private false question false",
                "message 3 2022-02-17T12:04:00Z private true question true",
                "message 4 2022-02-17T12:06:00Z private false question false",
                "accepted 5 rejected 0 ignored 1",
            ])
        #expect(records.mentions.map(\.line) == [1, 3, 7, 9, 13])
    }

    @Test func `chat of form E: dates, Arabic question marks, reactions inside`() throws {
        let records = try importText(Fixtures.chatE)
        #expect(records.messages.map(\.holdsQuestion) == [true, false])
        #expect(records.messages.map(\.isPrivate) == [false, true])
    }

    @Test(arguments: [
        ("13:03:00 Od Ben Okoro Do wszyscy:\n\tWhy?\n", 2), ("13:03:00\t Od Ben Okoro : Why?\n", 1),
        ("13:03:00 is when we go on\n", 0), ("2022-02-17 13:03:00 Od Ben do wszyscy:\n", 0),
    ])
    func `a message in a language that is not known is unread, not more of the message before`(
        lines: String, unread: Int
    ) throws {
        let known = "13:02:15 From Ana Lima to Everyone:\n\thi\n"
        let records = try importText(known + lines + known.replacing("02:15", with: "04:15"))
        #expect(records.messages.count == 2 && !records.messages.contains(where: \.holdsQuestion))
        #expect(records.files[0].unreadRows == unread)
        #expect(records.sortedFindings().count { $0.kind == .unreadRow } == unread)
        #expect(!records.sortedFindings().contains { $0.text.contains("Okoro") })
    }

    @Test(arguments: [
        "13:02:15\t From  Ana Lima : hi", "13:02:15 From  Ana Lima  to  Everyone : hi",
        "13:02:15 From Ana Lima to Everyone : hi",
        "13:02:15 De Ana Lima à Tout le monde:\n\thi", "13:02:15 De Ana Lima para Todos:\n\thi",
        "13:02:15 開始 Ana Lima 終了 皆様 : hi", "13:02:15  Ana Lima 對 所有人:\n\thi", "13:02:15 Von Ana Lima an Alle:\n\thi",
        "2022-02-17 13:02:15 From Ana Lima to Everyone:\n\thi",
    ])
    func `chat of every form and language`(text: String) throws {
        let records = try importText(text + "\n")
        #expect(records.mentions.map { records.texts[$0.name] } == ["Ana Lima"])
        #expect(records.messages.map(\.instant.description) == ["2022-02-17T12:02:15Z"])
        #expect(records.messages.map(\.isPrivate) == [false])
    }

    @Test(arguments: [
        "From Ana to Ben(Privately) : x", "From Ana to Ben(Direct Message):", "From Ana to Ben (direct message):",
        "De Ana à Ben(Message direct):", "De  Ana  a  Ben(En privado) : x", "開始 Ana 終了 Ben（ダイレクトメッセージ） : x",
    ])
    func `private messages are known by their mark`(header: String) throws {
        let records = try importText("13:02:15 \(header)\n\tx\n")
        #expect(records.messages.map(\.isPrivate) == [true])
    }

    @Test func `the chat of a recording needs the recording's start`() throws {
        let bytes = Array("00:02:15\tAna Lima:\tHello?\n".utf8)
        var override = FileOverride()
        let lost = try #require(try importBytes(bytes, override: override)).records
        #expect(lost.kinds.contains(.relativeTimes) && lost.messages.isEmpty && !lost.hasChat)
        override.recordingStarts = TimestampParser.parse("2022-02-17T13:00:00")
        let placed = try #require(try importBytes(bytes, override: override)).records
        #expect(placed.messages.map(\.instant.description) == ["2022-02-17T12:02:15Z"] && placed.hasChat)
    }

    @Test func `a quotation over two lines is not its author's question`() throws {
        let records = try importText("13:02:15 From Ana to Everyone:\n\tReplying to \"first\n\tsecond?\":\n\t\n\tYes\n")
        #expect(records.messages.map(\.holdsQuestion) == [false])
    }

    @Test func `a file of several chats says where the time goes back`() throws {
        let records = try importText(
            "17:45:58 From Ana to Everyone:\n\tbye\n15:05:56 From Ana to Everyone:\n\thello\n15:05:50 From Ben to Everyone:\n\tx\n"
        )
        #expect(records.sortedFindings().filter { $0.kind == .severalChats }.map(\.line) == [3])
    }

    @Test func `a chat past midnight goes on with the next day`() throws {
        let window = Interval(from: Instant(1_645_135_200), to: Instant(1_645_146_000))  // 23:00 to 02:00 in Geneva
        let context = ImportContext(zone: Zone("Europe/Zurich"), window: window, channels: TestEvent.channels)
        let records = try importText(
            "23:59:59 From Ana to Everyone:\n\tlate\n00:00:01 From Ana to Everyone:\n\tearly\n", context: context)
        #expect(records.messages.map(\.instant.description) == ["2022-02-17T22:59:59Z", "2022-02-17T23:00:01Z"])
    }

    @Test func `a chat that goes back over a clock change is in the second hour`() throws {
        let context = ImportContext(zone: Zone("Europe/Zurich"), window: nil, channels: TestEvent.channels)
        let lines = ["02:30:00", "02:50:00", "02:10:00", "03:05:00"].map {
            "2022-10-30 \($0) From Ana to Everyone:\n\tx\n"
        }
        let records = try importText(lines.joined(), context: context)
        #expect(
            records.messages.map(\.instant.description) == [
                "2022-10-30T00:30:00Z", "2022-10-30T00:50:00Z", "2022-10-30T01:10:00Z", "2022-10-30T02:05:00Z",
            ])
    }

    @Test(arguments: [
        ("Really?", true), ("متى؟", true), ("何時？", true), ("https://a.example/x?y=1", false),
        ("see www.a.example?x", false), ("Is https://a.example/?q final?", true), ("HTTPS://A.example?b", false),
        ("no", false),
    ])
    func `question marks count outside web addresses`(text: String, expected: Bool) {
        #expect(holdsQuestionMark(text) == expected)
    }

    @Test func `chat as CSV: a recipient who is somebody is private`() throws {
        let records = try importText(Fixtures.chatTable)
        #expect(records.messages.map(\.isPrivate) == [false, true])
        #expect(records.messages.map(\.holdsQuestion) == [true, false])
        #expect(records.files[0].rejected == 1)
    }

    @Test func `a further answer to a question is not a further question`() throws {
        let records = try importText(Fixtures.questions)
        #expect(records.questions.count == 2)
        #expect(records.files[0].accepted == 2 && records.files[0].otherRows == 5)
        #expect(records.mentions.map(\.line) == [5, 7])
    }

    @Test func `a channel log takes codes, names and floor, and rejects the rest`() throws {
        let records = try importText(Fixtures.switches)
        #expect(records.channelEntries.map(\.channel) == [1, 0])
        #expect(records.kinds == [.unknownChannel] && records.files[0].rejected == 1)
        let spells = try importText(Fixtures.spells)
        #expect(spells.channelEntries.count == 1 && spells.kinds == [.rejectedRow])
    }

    @Test func `a time of the channel log that a clock change skips is a finding`() throws {
        let context = ImportContext(zone: Zone("Europe/Zurich"), window: nil, channels: TestEvent.channels)
        let records = try importText("time,name,channel\n2022-03-27 02:30:00,Ana,fr\n", context: context)
        #expect(records.kinds == [.clockChange])
        #expect(records.channelEntries.map(\.from.description) == ["2022-03-27T01:30:00Z"])
    }

    @Test func `aggregate counts stand by themselves`() throws {
        let records = try importText(Fixtures.listeners)
        #expect(records.listenerCounts.map(\.listeners) == [41] && records.listenerCounts.map(\.channel) == [1])
        #expect(records.mentions.isEmpty && records.files[0].rejected == 1)
    }

    @Test(arguments: ["", "just some words\nand more\n", "a,b,c\n1,2,3\n", "{\"json\": true}\n"])
    func `what nobody recognises is nobody's`(text: String) throws {
        #expect(try importBytes(Array(text.utf8)) == nil)
    }

    @Test func `listeners counted at a time that a clock change skips or repeats are counted, with a finding`() throws {
        let context = ImportContext(zone: Zone("Europe/Zurich"), window: nil, channels: TestEvent.channels)
        let records = try importText(
            """
            time,channel,listeners
            2022-03-27 02:30:00,fr,12
            2022-10-30 02:30:00,fr,14
            """, context: context)
        #expect(records.listenerCounts.map(\.listeners) == [12, 14])
        #expect(records.listenerCounts.map(\.instant.description) == ["2022-03-27T01:30:00Z", "2022-10-30T00:30:00Z"])
        let findings = records.sortedFindings()
        #expect(findings.map(\.kind) == [.clockChange, .clockChange] && findings.map(\.line) == [2, 3])
    }
}
