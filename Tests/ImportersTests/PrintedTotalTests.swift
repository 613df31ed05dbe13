import EventModel
import Testing

/// Totals that platforms print, wherever they stand and however they are written.
@Suite struct PrintedTotalTests {
    private static func registrations(_ total: String) -> String {
        """
        Topic,Webinar ID,Scheduled Time,Duration (minutes),# Registered
        Launch,812 3456 7890,"Feb 17, 2022 01:00 PM",60,"\(total)"

        First Name,Last Name,Email,Registration Time,Approval Status
        Ana,Lima,ana@mission.example,02/10/2022 01:00:00 PM,approved

        """
    }

    @Test(arguments: [
        ("60.0", 60), ("1,060.00", 1060), ("1.060,0", 1060), ("1,06,000", 106_000), ("1,234,567", 1_234_567),
        ("\u{200F}١٢٠", 120), ("1\u{2009}060", 1060), (" 1 060 ", 1060), ("0", 0),
    ])
    func `a total is read as a spreadsheet, India or a page written from right to left writes it`(
        written: String, number: Int
    ) throws {
        #expect(try importText(Self.registrations(written)).totals.map(\.platform) == [number])
    }

    @Test(arguments: ["12 34", "1 06", "1,06", "1.060,5", "1,060.060,000", "60%", "9999999999"])
    func `what only looks like a number is reported with its line, never read`(written: String) throws {
        let records = try importText(Self.registrations(written))
        let finding = try #require(records.sortedFindings().first { $0.kind == .unreadableTotal })
        #expect(finding.line == 2 && records.totals.isEmpty)
    }

    @Test(arguments: ["N/A", "Not applicable", "-", ""])
    func `a total that is declined is nothing to say`(written: String) throws {
        #expect(try importText(Self.registrations(written)).sortedFindings().isEmpty)
    }

    @Test func `the totals of a dashboard and of a flat export are reported too`() throws {
        let dashboard = try importText(
            """
            Meeting ID,Topic,Host,Email,Start Time,End Time,Participants
            81234567890,Launch,Network,events@network.example,02/17/2022 01:00:00 PM,02/17/2022 02:00:00 PM,~2

            Participant,Device,IP Address,Network Type,Join Time,Leave Time
            Ana Lima,Windows,203.0.113.5,Wifi,02/17/2022 01:00 PM,02/17/2022 01:30 PM
            """)
        #expect(dashboard.files[0].kind == .dashboard && dashboard.kinds.contains(.unreadableTotal))
        let flat = try importText(
            """
            Topic,Meeting ID,Host Email,Start Time,End Time,Participants,Name (Original Name),User Email,Join Time,Leave Time
            Launch,81234567890,events@network.example,02/17/2022 01:00:00 PM,02/17/2022 02:00:00 PM,~2,Ana Lima,\
            ana@mission.example,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM
            """)
        #expect(flat.files[0].kind == .meetingParticipants && flat.kinds.contains(.unreadableTotal))
    }

    @Test(arguments: [
        "Number of participants", "# Participants", "Total participants", "Nombre de participants",
        "Número de participantes", "Total de participantes", "عدد المشاركين",
    ])
    func `the number of participants is known under its usual names`(title: String) throws {
        let records = try importText(
            """
            Topic,Meeting ID,Start Time,Duration (Minutes),\(title)
            Launch,812 3456 7890,02/17/2022 01:00:00 PM,30,"1,060"

            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)
            Ana Lima,ana@mission.example,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30
            """)
        #expect(records.totals.contains { $0.measure == .participants && $0.platform == 1060 })
    }
}
