import EventModel
import Importers
import Testing

/// Whose name and address a row of a form holds.
@Suite struct PersonalColumnTests {
    private func people(_ records: EventRecords) -> [String] {
        records.mentions.map { "\(records.texts[$0.name]) <\(records.texts[$0.email])>" }
    }

    @Test(arguments: [
        "ID,Start time,Completion time,Email,Name,Name2,Email2,Country",
        "ID,Start time,Completion time,Email,Name,Full name,Your e-mail,Country",
        "ID,Start time,Completion time,Email,Name,Your name,E-mail address,Country",
        "ID,Heure de début,Heure de fin,Email,Name,Votre nom complet,Votre e-mail,Country",
        "ID,Start time,Completion time,Email,Name,Please enter your full name,Please enter your email,Country",
        "ID,Start time,Completion time,Email,Name,Name.1,Email_2,Country",
    ])
    func `a form that people fill in anonymously has their names further right`(header: String) throws {
        let records = try importText(
            """
            \(header)
            1,2/1/22 9:00:00,2/1/22 9:04:00,anonymous,,Ana Lima,ana@mission.example,Peru
            2,2/2/22 9:00:00,2/2/22 9:03:00,anonymous,anonymous,Bo Lind,bo@union.example,Norway

            """)
        #expect(people(records) == ["Ana Lima <ana@mission.example>", "Bo Lind <bo@union.example>"])
        #expect(records.sortedFindings().map(\.text) == [])
    }

    @Test func `an office that fills in a form for many is none of them, and that is said`() throws {
        let records = try importText(
            """
            ID,Start time,Completion time,Email,Name,Full name,Country
            1,2/1/22 9:00:00,2/1/22 9:04:00,desk@office.example,Desk Officer,Ana Lima,Peru
            2,2/2/22 9:00:00,2/2/22 9:03:00,desk@office.example,Desk Officer,Bo Lind,Norway

            """)
        #expect(records.mentions.map { records.texts[$0.name] } == ["Ana Lima", "Bo Lind"])
        let finding = try #require(records.sortedFindings().first { $0.kind == .guessedColumns })
        #expect(
            finding.message.text == "several columns contain names: 'Full name' was used, not 'Name'"
                && finding.line == 1)
    }

    @Test func `one name in two spellings is one person's`() throws {
        let records = try importText(
            "Name,Full name,Email,Country\nLIMA Ana,Ana Lima,ana@mission.example,Peru\n")
        #expect(!records.kinds.contains(.guessedColumns))
    }

    @Test(arguments: ["anonymous", "n/a", "Not applicable", "none", "-", ""])
    func `what says that there is no address makes no person of all who have none`(cell: String) throws {
        let records = try importText(
            "First Name,Last Name,Email,Country\nAna,Lima,\(cell),Peru\nBo,Lind,\(cell),Norway\n")
        #expect(people(records) == ["Ana Lima <>", "Bo Lind <>"])
        #expect(!records.kinds.contains(.noEmail))
    }

    @Test func `another text in place of an address is taken as written, and said`() throws {
        let stay = "02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30"
        let records = try importText(
            """
            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)
            Ana Lima,lima1…,\(stay)
            Bo Lind,lind2…,\(stay)
            Cy We,cy＠union.example,\(stay)

            """)
        #expect(people(records) == ["Ana Lima <lima1…>", "Bo Lind <lind2…>", "Cy We <cy@union.example>"])
        let finding = try #require(records.sortedFindings().first { $0.kind == .noEmail })
        #expect(finding.line == 2 && !finding.kind.needsAttention)
        #expect(
            finding.message.text
                == "2 cells in the e-mail column hold something other than an address; the first is here")
    }

    @Test func `one text for several registrants is asked`() throws {
        let text = "Name,Email,Country\nAna Lima,front desk,Peru\nBo Lind,front desk,Norway\n"
        let finding = try #require(try importText(text).sortedFindings().first { $0.kind == .guessedColumns })
        #expect(finding.line == 3 && finding.kind.needsAttention)
    }
}
