import EventModel
import Importers
import Testing

@Suite struct StatementImportTests {
    @Test func `rows say who spoke for how long, and odd ones are findings`() throws {
        let records = try importText(Fixtures.statements)
        #expect(records.statements.map(\.seconds) == [210, 150, nil])
        #expect(
            records.statements.map { $0.instant?.description } == [
                "2022-02-17T12:51:00Z", "2022-02-17T12:55:10Z", nil,
            ])
        #expect(records.files[0].rejected == 3 && records.mentions.isEmpty)
        #expect(records.kinds == [.rejectedRow, .unreadableTime])
    }

    @Test(arguments: [
        "time,speaker\n13:50,Ana Lima\n", "Heure;Orateur;Organisation;Durée\n13:50;Ana Lima;Mission;3,5\n",
        "Hora,Oradora,Organización,Categoría,Minutos\n13:50,Ana Lima,Mission,,3\n",
        "الوقت,المتحدث,الدقائق\n13:50,Ana Lima,3\n",
    ])
    func `headers are known in four languages`(text: String) throws {
        let read = try #require(try importBytes(Array(text.utf8)))
        #expect(read.kind == .statements && read.records.statements.count == 1)
        #expect(read.records.statements[0].instant?.description == "2022-02-17T12:50:00Z")
    }

    @Test func `an agenda is not a list of statements`() throws {
        let text = "id,title,kind,start,minutes,speakers\npanel,Panel,panel,13:20,30,Ana Lima\n"
        #expect(try importBytes(Array(text.utf8))?.kind != .statements)
    }
}
