import EventModel
import Importers
import Testing

/// A stray quote makes one cell of many rows; nobody may be lost in it.
@Suite struct StrayQuoteTests {
    private static let attendance = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest"
    private static let registration =
        "First Name,Last Name,Email,Organization,Country,Registration Time,Approval Status,Remarks"

    private static func rows(of header: String, stray column: Int) -> String {
        let rows = (0..<60).map { index in
            var cells =
                header == attendance
                ? [
                    "Person \(index)", "p\(index)@mission.example", "02/17/2022 01:00:00 PM", "02/17/2022 01:30:00 PM",
                    "30", "Yes",
                ]
                : [
                    "Person", "Number \(index)", "p\(index)@mission.example", "Union \(index)", "Kenya",
                    "2022-02-10 09:00:00", "approved", "none",
                ]
            if index == 15 { cells[column] = "\"" + cells[column] }
            if index == 45 { cells[column] += "\"" }
            return cells.joined(separator: ",")
        }
        return ([header] + rows).joined(separator: "\n") + "\n"
    }

    @Test(arguments: 0..<6)
    func `a stray quote in any column of an attendance report loses nobody`(column: Int) throws {
        let records = try importText(Self.rows(of: Self.attendance, stray: column))
        #expect(records.connections.count == 60)
        #expect(records.files[0].rows == 61 && records.files[0].records == 60)
        #expect(records.mentions.map(\.line) == (2..<62).map { $0 })
        #expect(records.mentions.allSatisfy { !records.texts[$0.email].contains("\"") })
        let finding = try #require(records.sortedFindings().first { $0.kind == .swallowedRows })
        #expect(finding.line == 17 && finding.kind.needsAttention && finding.message.text.contains("31 rows"))
    }

    @Test(arguments: 0..<8)
    func `a stray quote in any column of a registration report loses nobody`(column: Int) throws {
        let records = try importText(Self.rows(of: Self.registration, stray: column))
        #expect(records.registrations.count == 60 && records.files[0].records == 60)
        #expect(records.kinds.contains(.swallowedRows))
    }

    @Test(arguments: ["Rue 1, 1202 Geneva,\nSwitzerland, a, b, c", "one\ntwo", "one\n", "a,b,c,d,e\nf,g,h,i,j"])
    func `a genuine cell of several lines stays as it is`(cell: String) throws {
        let records = try importText(
            Self.registration
                + "\nAna,Lima,ana@mission.example,\"\(cell)\",Kenya,2022-02-10 09:00:00,approved,\"\(cell)\"\n"
                + "Ben,Okoro,ben@union.example,Union,Kenya,2022-02-10 09:00:00,approved,none\n")
        #expect(records.registrations.count == 2 && !records.kinds.contains(.swallowedRows))
        #expect(records.texts[records.registrations[0].answers.organization] == cell.trimmed)
    }

    @Test func `a chat message of lines with as many commas as the table stays one message`() throws {
        let records = try importText("Time,From,Message\n13:02:00,Ana Lima,\"agenda:\n13:10,Opening,Chair\"\n")
        #expect(records.messages.count == 1 && records.kinds.allSatisfy { $0 != .swallowedRows })
    }

    @Test func `rows in a cell of free text that fit in part stay there and are counted`() throws {
        var lines = Self.rows(of: Self.registration, stray: 7).split(separator: "\n").map(String.init)
        lines[30] = "a line of an answer"
        let records = try importText(lines.joined(separator: "\n"))
        let finding = try #require(records.sortedFindings().first { $0.kind == .swallowedRows })
        // Rows 15 to 45 are one record; of the 30 lines below its first, one is no row.
        #expect(records.registrations.count == 30 && finding.line == 17)
        #expect(
            finding.message.text == "lines inside cells look like rows of the table: 29; the first cell begins here")
    }

    @Test func `where rows have no address and no time they are reported too`() throws {
        let records = try importText(
            "Name,Organization,Country,Remarks\nAna Lima,Union,Kenya,\"none\nBen Okoro,Guild,Ghana,none\"\n"
                + "Eva Roy,Guild,Ghana,none\n")
        let finding = try #require(records.sortedFindings().first { $0.kind == .swallowedRows })
        #expect(records.registrations.count == 2 && finding.line == 2 && finding.message.text.contains("table: 1;"))
    }

    @Test(arguments: [
        "one\ntwo", "First, this.\nThen, that, and more, and so on", "one\n\ntwo", "see x@y.example\nbye",
    ])
    func `an answer of several lines in the first column is not said`(answer: String) throws {
        let records = try importText(
            "Remarks,Organization,Country,Name,Email\n\"\(answer)\",Union,Kenya,Ana Lima,ana@mission.example\n")
        #expect(records.registrations.count == 1 && !records.kinds.contains(.swallowedRows))
    }

    @Test(arguments: [0, 3, 7])
    func `a file with stray quotes gives the same records at every block size`(column: Int) throws {
        let text = Self.rows(of: Self.registration, stray: column)
        let whole = summary(try importText(text))
        for size in [1, 2, 3, 7, 64, 1000, 2500] {
            let found = try #require(try importBytes(Array(text.utf8), blockSize: size)).records
            #expect(summary(found) == whole, "block size \(size)")
        }
    }

    @Test func `lines that are not rows are kept in their cell and reported`() throws {
        let records = try importText(
            Self.attendance
                + "\nAna Lima,\"ana@mission.example\nx,y\nz\",02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30,Yes\n")
        #expect(records.connections.count == 1 && records.kinds.contains(.swallowedRows))
    }
}

/// Rows of a webinar report that say two things.
@Suite struct ContradictoryRowTests {
    private static let header =
        "Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name"

    @Test(arguments: [
        ("No", "02/17/2022 01:00:00 PM", "02/17/2022 01:30:00 PM", 1, true),
        ("Yes", "02/17/2022 01:00:00 PM", "02/17/2022 01:30:00 PM", 1, false),
        ("No", "--", "02/17/2022 01:30:00 PM", 0, true), ("No", "02/17/2022 01:00:00 PM", "--", 0, true),
        ("No", "--", "--", 0, false), ("", "--", "02/17/2022 01:30:00 PM", 0, true),
    ])
    func `times beside a no are presence, and the contradiction is reported`(
        attended: String, join: String, leave: String, connections: Int, isSaid: Bool
    ) throws {
        let start = "Attendee Details\n\(Self.header)\n"
        let records = try importText(
            start
                + "\(attended),Ana,Ana,Lima,ana@mission.example,02/10/2022 09:00:00 AM,approved,\(join),\(leave),30,No,Kenya\n"
                + "No,Ben,Ben,Okoro,ben@union.example,02/10/2022 09:00:00 AM,approved,--,--,--,--,--\n")
        #expect(records.connections.count == connections && records.files[0].records == 2)
        #expect(records.kinds.contains(.contradictoryRow) == isSaid)
    }
}
