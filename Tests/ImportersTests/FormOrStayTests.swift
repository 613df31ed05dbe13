import EventModel
import Testing

/// Forms that hold two times, and lists of registrations with lines that only count.
@Suite struct FormOrStayTests {
    private static let row = "2022-02-17T13:01:00,2022-02-17T13:05:00,Ana Lima,ana@one.example,Peru\n"

    @Test(arguments: ["start,end", "Entrada,Salida", "Login,Logout", "Begun,Done"])
    func `two times beside what only a form asks make no stay`(pair: String) throws {
        let text = "\(pair),Name,Email,Country\n\(Self.row)"
        let file = try #require(try importBytes(Array(text.utf8)))
        #expect(file.kind == .registration && file.records.connections.isEmpty)
    }

    @Test(arguments: [
        "Cancelled: 0", "# Cancelled: 0", "Cancelled registrations: 0", "Registrations: 3 (cancelled: 0)",
        "Inscriptions annulées : 0", "Denied: 0",
    ])
    func `a line that counts cancelled registrations cancels none`(line: String) throws {
        let text = "\(line)\nFirst Name,Last Name,Email,Category\nAna,Lima,ana@one.example,Academia\n"
        let records = try importText(text)
        #expect(records.registrations.map(\.status) == [.valid])
    }

    @Test(arguments: [("ana@one.example", 0), ("anonymous", 0), ("desk@one.example", 1)])
    func `two columns of addresses are a question only where they differ`(second: String, findings: Int) throws {
        let text = "Name,Email,Work email,Category\nAna Lima,ana@one.example,\(second),Academia\n"
        let found = try importText(text).sortedFindings().filter { $0.kind == .guessedColumns }
        #expect(found.count == findings)
    }
}
