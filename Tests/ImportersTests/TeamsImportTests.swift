import EventModel
import Testing
@testable import Importers

/// What Teams puts beside names and times, and what becomes of it.
@Suite struct TeamsImportTests {
    @Test(arguments: [
        ("Ana Lima (Guest)", "Ana Lima"), ("Lima, Ana (EXT)", "Lima, Ana"), ("Emilio (Invitado)", "Emilio"),
        ("Ana (she/her) (Non vérifié)", "Ana (she/her)"), ("Ana Lima (External) (Unverified)", "Ana Lima"),
        ("Ana Lima (Norland)", "Ana Lima (Norland)"), ("(Guest)", "(Guest)"), ("[Union] Ben", "[Union] Ben"),
        (" 15550100123 (Unverified)", "15550100123"), ("Ana Lima (ゲスト)", "Ana Lima"), ("", ""),
    ])
    func `a mark of access is taken off a name, and nothing else`(written: String, bare: String) {
        #expect(TeamsName.bare(written) == bare)
    }

    @Test(arguments: [
        ("3h 23m 20s", 12_200), ("3h", 10_800), ("1h 7s", 3607), ("59 Min. 0 Sek.", 3540), ("1 godz. 2 min 3 s", 3723),
        ("1 時間 2 分 3 秒", 3723), ("1 時間 3 秒", 3603), ("2\u{A0}h 44\u{A0}m", 9840), ("1 hora 2 minutos", 3720),
        ("1 hr 5 min", 3900), ("97 mins", 5820), ("58 min", 3480), ("00:35:12", 2112), ("35:12", 2112), ("59s", 59),
        ("1 Std. 5 Min.", 3900), ("1d 2h", 93_600), ("0s", 0),
    ])
    func `a length is read in the units of every language`(text: String, seconds: Int) {
        #expect(LengthCell.seconds(text) == seconds)
    }

    @Test(arguments: ["", "30", "1h 2h", "2s 1h", "h", "soon", "1:75", "12/02/2022", "-5m", "1h 2x"])
    func `what is not a length is not taken for one`(text: String) {
        #expect(LengthCell.seconds(text) == nil)
    }

    @Test func `stays come from the section of stays, and people go with them`() throws {
        let records = try importText(Fixtures.teams)
        #expect(records.connections.count == 4 && records.files[0].precision == .second)
        #expect(records.repeatedMentions.count == 3)
        #expect(records.mentions.map(\.role).prefix(3) == [.host, .attendee, .phone])
        #expect(records.texts[records.mentions[1].name] == "Lima, Ana")
        #expect(records.files[0].accepted == 7 && records.files[0].unreadRows == 0)
        let measures = records.totals.map { "\($0.measure.rawValue) \($0.platform) \($0.computed ?? -1)" }
        #expect(measures == ["participants 3 3", "duration_minutes 96 96", "average_minutes 46 46"])
    }

    @Test func `without the section of stays the file is an envelope and says so`() throws {
        let people = String(Fixtures.teams.split(separator: "3. In-Meeting Activities")[0])
        let records = try importText(people)
        #expect(records.files[0].precision == .envelope && records.kinds.contains(.envelope))
        #expect(records.connections.count == 3)
    }

    @Test func `a stay without a join time is rejected and counts nothing`() throws {
        let row = "\nAna Lima,,\"17/02/22, 13:40:00\",,ana@mission.example,Presenter\n"
        let records = try importText(Fixtures.teams + row)
        #expect(records.connections.count == 4 && records.files[0].rejected == 1)
        #expect(records.kinds.contains(.unreadableTime))
    }

    @Test func `a length that its times do not give is noted, save for what the platform cuts off`() throws {
        #expect(!(try importText(Fixtures.teams).kinds.contains(.minutesDisagree)))
        let wrong = Fixtures.teams.replacing("20m 12s", with: "20m 9s")
        let records = try importText(wrong)
        #expect(records.countsByKind[.minutesDisagree] == 1 && records.connections.count == 4)
    }

    @Test func `departures and arrivals are paired in the order of time, whatever the order of rows`() throws {
        let lines = Fixtures.teamsList.split(separator: "\n").map(String.init)
        let turned = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n")
        func stays(_ text: String) throws -> [String] {
            let records = try importText(text)
            return records.connections.map {
                "\(records.texts[records.mentions[$0.mention].name]) \($0.interval.from) \($0.interval.to)"
            }.sorted()
        }
        let found = try stays(Fixtures.teamsList)
        #expect(
            found == [
                "Ana Lima 2022-02-17T12:00:46Z 2022-02-17T12:10:00Z",
                "Ben Okoro 2022-02-17T12:02:00Z 2022-02-17T12:09:00Z",
                "Ben Okoro 2022-02-17T12:10:00Z 2022-02-17T12:10:01Z",
                "Cara Dietz 2022-02-17T12:00:46Z 2022-02-17T12:09:30Z",
            ])
        #expect(try stays(turned) == found)
        let records = try importText(Fixtures.teamsList)
        #expect(records.countsByKind[.openStays] == 2 && records.files[0].rejected == 1)
    }

    @Test func `a live event is in UTC, month first, whatever the settings say`() throws {
        let records = try importText(Fixtures.teamsLive, context: TestEvent.context(zone: "Asia/Tokyo"))
        #expect(records.connections.map(\.interval.from.description).first == "2022-02-17T12:56:00Z")
        #expect(records.files[0].timeZone == "UTC" && records.mentions[4].role == .host)
    }

    @Test func `a report in unknown words is read by its shape, with a finding`() throws {
        let records = try importText(Fixtures.teamsUnknown)
        #expect(records.connections.count == 3 && records.kinds.contains(.guessedColumns))
        #expect(records.files[0].precision == .second && records.files[0].unreadRows == 0)
        #expect(records.repeatedMentions.count == 2)
    }

    @Test(arguments: ["en", "fr", "es", "pt", "de", "it", "nl", "pl", "ja"])
    func `the labels of a report are in the list of its language`(language: String) {
        let lines = Vocabulary.languages.first { $0.code == language }.map { Vocabulary.lines(of: $0.list) } ?? []
        let found = Set(lines.compactMap { Vocabulary.Line($0) }.filter { $0.kind == .teamsColumn }.map(\.meaning))
        let needed: [TeamsColumn] = [.name, .join, .leave, .firstJoin, .lastLeave, .duration, .email, .upn, .role]
        #expect(Set(needed.map(\.rawValue)).subtracting(found).isEmpty)
    }
}
