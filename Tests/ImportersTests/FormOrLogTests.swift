import EventModel
import Importers
import Testing

/// A language for each person and time: a log of switches, or a form that asked for one.
@Suite struct FormOrLogTests {
    private static let row = "2022-02-10 09:00:00,Ana Lima,ana@mission.example,French"

    private func read(_ header: String, _ row: String = row, as kind: FileKind? = nil) throws -> EventRecords {
        var override = FileOverride()
        override.kind = kind
        return try #require(try importBytes(Array("\(header)\n\(row)\n".utf8), override: override)).records
    }

    @Test(arguments: [
        "Timestamp,Name,Email,Language", "Horodateur,Nom,Email,Langue", "Marca temporal,Nombre,Email,Idioma",
        "Carimbo de data/hora,Nome,Email,Idioma", "طابع زمني,الاسم,Email,اللغة", "Start time,Name,Email,Language",
        "Completion time,Name,Email,Language", "Submitted at,Name,Email,Language",
    ])
    func `the time of a form makes a registration`(header: String) throws {
        let records = try read(header)
        #expect(records.files[0].kind == .registration && records.channelEntries.isEmpty)
        #expect(records.registrations.map { records.texts[$0.answers.language] } == ["French"])
    }

    @Test func `a form with both of its times is a registration`() throws {
        let records = try read(
            "ID,Start time,Completion time,Email,Name,Language",
            "1,2/10/2022 9:00:00,2/10/2022 9:02:00,ana@mission.example,Ana Lima,French")
        #expect(records.files[0].kind == .registration && records.registrations.count == 1)
    }

    @Test(arguments: [
        "time,name,email,language", "heure,nom,email,langue", "hora,nombre,email,idioma", "hora,nome,email,idioma",
    ])
    func `a plain time and a language are a log of switches`(header: String) throws {
        let records = try read(header, "2022-02-17 13:05:00,Ana Lima,ana@mission.example,French")
        #expect(records.files[0].kind == .channelLog && records.channelEntries.count == 1)
        #expect(records.registrations.isEmpty && !records.hasRegistrationData)
    }

    @Test(arguments: ["time,name,email,language", "time,name,email,channel", "heure,nom,email,remarque"])
    func `what settings call a registration is one`(header: String) throws {
        let records = try read(header, as: .registration)
        #expect(records.files[0].kind == .registration && records.registrations.count == 1)
    }

    @Test func `what settings call a channel log is one`() throws {
        let records = try read(
            "Timestamp,Name,Email,Language", "2022-02-17 13:05:00,Ana Lima,ana@mission.example,French",
            as: .channelLog)
        #expect(records.files[0].kind == .channelLog && records.channelEntries.count == 1)
    }
}
