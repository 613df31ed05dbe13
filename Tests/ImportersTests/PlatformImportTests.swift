import DelimitedText
import EventModel
import Testing
@testable import Importers

/// Attendance of Webex, Google Meet, BigBlueButton and GoTo.
@Suite struct PlatformImportTests {
    @Test func `Webex is read with its stays, its host, and a word that no genuine report was seen`() throws {
        let records = try importText(Fixtures.webex)
        #expect(records.connections.count == 3 && records.files[0].topic == "Launch")
        #expect(records.mentions.map(\.role) == [.host, .attendee, .phone])
        #expect(records.kinds == [.guessedColumns, .minutesDisagree])
    }

    @Test(arguments: [
        ("2022-02-17 13:00 Launch - Attendance Report.csv", "2022-02-17T12:00:00Z", false),
        ("Relatório (2022-02-18 14:41).csv", "2022-02-18T12:00:00Z", false),
        ("attendance.csv", "2022-02-17T12:00:00Z", true),
    ])
    func `the day of a Meet report is in its name, else the event's`(
        name: String, first: String, isGuessed: Bool
    ) throws {
        let bytes = Array(Fixtures.meet.utf8)
        let preview = try FilePreview { ByteSource(bytes: bytes) }
        let chosen = try #require(ImporterRegistry.importer(for: preview, TestEvent.context()))
        var records = EventRecords()
        records.files = [SourceFile(path: name, kind: chosen.importer.kind)]
        let file = ImportFile(path: name, index: FileID(0), layout: chosen.layout, context: TestEvent.context()) {
            ByteSource(bytes: bytes)
        }
        try chosen.importer.readAll(of: file, into: &records)
        #expect(records.connections.first?.interval.from.description == first)
        #expect(records.kinds.contains(.guessedColumns) == isGuessed)
        #expect(records.files[0].precision == .envelope && records.kinds.contains(.envelope))
    }

    @Test func `the audit log says when people left and for how long they were there`() throws {
        let records = try importText(Fixtures.meetLog, context: TestEvent.context(zone: "Asia/Tokyo"))
        let stays = records.connections.map { "\($0.interval.from) \($0.interval.to)" }
        #expect(stays == ["2022-02-17T12:00:00Z 2022-02-17T13:00:00Z", "2022-02-17T12:30:00Z 2022-02-17T12:40:00Z"])
        #expect(records.mentions.map(\.role) == [.attendee, .phone])
        #expect(records.files[0].ignored == 1 && records.hostEmails.count == 1)
        // Places and addresses of computers are dropped.
        for text in ["198.51.100.5", "Geneva"] { #expect(records.texts.find(Array(text.utf8).span) == nil) }
    }

    @Test(arguments: [
        ("26 Sep 2026, 11:05:00 CEST", 7200), ("1 gen 2021, 10:15:30 CET", 3600), ("1 gen 2021, 10:15:30 GMT+1", 3600),
        ("2026-09-26T11:05:00Z", 0), ("26 Sep 2026, 11:05:00 EDT", -14_400),
    ])
    func `a word for a zone is an offset`(text: String, offset: Int) {
        #expect(ZonedText.timestamp(text)?.offsetSeconds == offset)
    }

    @Test func `a word that stands for several zones leaves it to the settings`() {
        #expect(ZonedText.timestamp("26 Sep 2026, 11:05:00 IST").map { $0.offsetSeconds == nil } == true)
        #expect(ZonedText.timestamp("soon") == nil)
    }

    @Test func `a learning dashboard gives stays of both generations, answers and talk`() throws {
        let records = try importText(Fixtures.learningDashboard)
        let stays = records.connections.map { "\($0.interval.from) \($0.interval.to)" }
        #expect(
            stays == [
                "2022-02-17T12:00:00Z 2022-02-17T12:13:20Z", "2022-02-17T12:15:00Z 2022-02-17T13:30:00Z",
                "2022-02-17T12:01:40Z 2022-02-17T12:03:20Z", "2022-02-17T12:05:00Z 2022-02-17T12:06:40Z",
            ])
        #expect(records.pollAnswers.count == 2 && records.statements.map(\.seconds) == [61])
        #expect(records.mentions.last?.role == .attendee && records.files[0].records == 6)
        #expect(!records.kinds.contains(.openStays))
    }

    @Test func `somebody still there in a meeting that runs is counted to the last time of the file`() throws {
        let running = Fixtures.learningDashboard.replacing("\"endedOn\":1645104600000", with: "\"endedOn\":0")
        let records = try importText(running)
        #expect(records.connections[1].interval.to.description == "2022-02-17T12:15:01Z")
        #expect(records.kinds.contains(.openStays))
    }

    @Test func `the dashboard's table is an envelope, and its row of anonymous answers is nobody`() throws {
        let records = try importText(Fixtures.dashboardTable)
        #expect(records.connections.count == 2 && records.files[0].precision == .envelope)
        #expect(records.files[0].otherRows == 2 && records.files[0].unreadRows == 0)
    }

    @Test func `GoTo's attendees are read, and a leave before the join counts nothing`() throws {
        let records = try importText(Fixtures.goTo)
        #expect(records.connections.count == 2 && records.files[0].rejected == 1)
        #expect(records.texts[records.mentions[0].email] == "ana@mission.example")
    }

    @Test(arguments: ["", ",\"users\":{}", ",\"users\":[1]", ",\"users\":{\"a\":{\"name\":3}}}"])
    func `JSON that is cut short or of another form is refused`(rest: String) {
        let text = "{\"intId\":\"x\",\"extId\":\"y\",\"createdOn\":1\(rest)"
        #expect(throws: InputError.self) { try importText(text) }
    }

    @Test func `JSON nested without end is refused and not followed`() {
        let text = "{\"intId\":1,\"extId\":2,\"createdOn\":" + String(repeating: "[", count: 100_000)
        #expect(throws: InputError.self) { try importText(text) }
    }

    @Test func `registrants of Indico's check-in interface are registered, and some were in the room`() throws {
        let records = try importText(Fixtures.indicoJSON)
        #expect(records.registrations.map(\.status) == [.valid, .cancelledOrDenied])
        #expect(records.checkIns.count == 1 && records.hasRegistrationData)
        #expect(records.texts[records.registrations[0].answers.country] == "CL")
    }

    @Test(arguments: [
        "Name,E-Mail,Beitrittszeit,Verlassenszeit", "Nom,Courriel,Heure d'arrivée,Heure de départ",
        "Nombre,Correo electrónico,Hora de entrada,Hora de salida", "Nome,E-mail,Hora de entrada,Hora de saída",
        "Naam,E-mailadres,Tijd van deelname,Tijd van vertrek", "الاسم,البريد الإلكتروني,وقت الانضمام,وقت المغادرة",
        "Imię i nazwisko,Adres e-mail,Godzina dołączenia,Godzina opuszczenia", "名前,メール,参加時刻,退出時刻",
        "Nome,Email,Ora di ingresso,Ora di uscita",
    ])
    func `a plain list of name, address, join and leave is read in any language`(header: String) throws {
        let row = "Ana Lima,ana@mission.example,2022-02-17 13:00:00,2022-02-17 13:30:00"
        let records = try importText("\(header)\n\(row)\n")
        #expect(records.connections.count == 1 && records.texts[records.mentions[0].email] == "ana@mission.example")
    }
}
