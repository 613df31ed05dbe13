import DelimitedText
import EventModel
import Foundation
import Importers
import Testing

/// Each row of a file is part of a record, other, or unread; what is unread is said, and much of it stops the run.
@Suite struct RowAccountTests {
    private static let header = """
        Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Country/Region Name
        """

    private static func webinar(below: String) -> String {
        """
        Attendee Report,
        Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers,Total Users,Max Concurrent Views
        Launch,812 3456 7890,"Feb 17, 2022 12:55 PM",96,1,0,1,1,0
        Attendee Details,
        \(header)
        Yes,Ana L.,Ana,Lima,ana@mission.example,"Feb 1, 2022 10:00:00",approved,"Feb 17, 2022 12:59:00","Feb 17, 2022 14:30:00",91,Chile
        \(below)
        """
    }

    private func findings(_ text: String) throws -> [String] {
        try importText(text).sortedFindings().filter { $0.kind == .unreadRow }.map {
            "\($0.line ?? 0): \($0.message.text)"
        }
    }

    @Test func `the header of a table that is not known is named, above each of its rows`() throws {
        let found = try findings(
            Self.webinar(
                below: "Overflow room,\nPerson,Email,Came in,Went out\nBen Okoro,ben@union.example,13:10,14:20\n"))
        #expect(
            found == [
                "7: this row belongs to no known table; the header above it: 'Attended', 'User Name (Original Name)', "
                    + "'First Name', 'Last Name', 'Email', 'Registration Time', 'Approval Status', 'Join Time', "
                    + "'Leave Time', 'Time in Session (minutes)', 'Country/Region Name'",
                "8: the header of an unknown table: 'Person', 'Email', 'Came in', 'Went out'",
                "9: this row belongs to no known table; the header above it: 'Person', 'Email', 'Came in', 'Went out'",
            ])
    }

    @Test(arguments: [
        "Overflow room,\nBen Okoro,Union of Farm Workers,Ghana\nCara Dietz,City of Lindau,Germany\n",
        "Ben Okoro,Union of Farm Workers,Ghana\n",
        "Overflow room,\nベン,農業組合,ガーナ\nBen Okoro,ben@union.example,Ghana\n",
    ])
    func `a row that names people is never quoted as a header`(below: String) throws {
        for line in try findings(Self.webinar(below: below)) {
            for word in ["Ben", "Okoro", "Farm", "ベン", "農業", "Cara"] { #expect(!line.contains(word)) }
        }
        #expect(try importText(Self.webinar(below: below)).files[0].unreadRows > 0)
    }

    @Test func `a header in unknown words is named once addresses and times stand below it`() throws {
        let found = try findings(
            Self.webinar(
                below: """
                    Yleiso,
                    Osallistuja,Sahkoposti,Saapui,Poistui
                    Ben Okoro,ben@union.example,"Feb 17, 2022 13:10:00","Feb 17, 2022 14:20:00"
                    Cara Dietz,cara@city.example,"Feb 17, 2022 13:10:00","Feb 17, 2022 14:20:00"
                    """))
        #expect(
            found.contains(
                "8: the header of an unknown table: 'Osallistuja', 'Sahkoposti', 'Saapui', 'Poistui'"))
    }

    @Test(arguments: [10, 11, 40])
    func `more than ten unread rows and one in a hundred stop the run`(count: Int) throws {
        let rows = (0..<count - 1).map { "Person \($0),p\($0)@ngo.example,13:10,14:20" }.joined(separator: "\n")
        let text = Self.webinar(below: "Person,Email,Came in,Went out\n" + rows + "\n")
        guard count > 10 else {
            #expect(try importText(text).files[0].unreadRows == count)
            return
        }
        let error = #expect(throws: InputError.self) { try importText(text) }
        #expect(
            error?.what
                == "\(count) of its \(count + 6) rows belong to no known table; the first stand under 'Person', 'Email', 'Came in', 'Went out'"
        )
        #expect(error?.line == 7)
    }

    @Test func `eleven unread rows among two thousand are findings`() throws {
        let known = (0..<2000).map {
            "Yes,Person \($0),Person,\($0),p\($0)@ngo.example,\"Feb 1, 2022 10:00:00\",approved,\"Feb 17, 2022 13:00:00\",\"Feb 17, 2022 14:00:00\",60,Chile"
        }.joined(separator: "\n")
        let unknown = (0..<11).map { "Guest \($0),\($0)" }.joined(separator: "\n")
        let file = try importText(Self.webinar(below: known + "\n" + unknown + "\n")).files[0]
        #expect(file.unreadRows == 11 && file.rows == 2017 && file.records == 2001)
    }

    @Test(arguments: [
        (
            "Registration report\n\nFirst Name,Last Name,Email,Registration Time,Approval Status\n"
                + "Ana,Lima,ana@mission.example,\"Feb 1, 2022 10:00:00\",approved\nWaiting list,\nPerson,Seat,Room,Day,Fee\nBen,4,B,2,0\n",
            3
        ),
        (
            "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
                + "Ana Lima,ana@mission.example,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30\n"
                + "Name,Email,Organization,Country\nBen Okoro,ben@union.example,Union,Ghana\n", 2
        ),
        (
            "Name (Original Name),User Email,Total Duration (Minutes)\nAna Lima,ana@mission.example,30\nName,Email,Country\n",
            1
        ),
        ("#,Question,Asker Name,Asker Email,Answer\n1,Who pays?,Ana Lima,,yes\nUpvotes,Name,Email,Score,Rank\n", 1),
        (
            "#,User Name,User Email,Submitted Date/Time,Language\n1,Ana Lima,ana@mission.example,02/17/2022 01:00:00 PM,French\n"
                + "Name,Score\n", 1
        ),
    ])
    func `a table below the one that is known is unread in every kind of report`(text: String, unread: Int) throws {
        let file = try importText(text).files[0]
        #expect(file.unreadRows == unread && file.accepted == 1)
    }

    @Test func `lines before the first message of a chat belong to none`() throws {
        let records = try importText("a note of the host\nand another\n13:01:00 From Ana Lima to Everyone:\n\tHello\n")
        #expect(records.files[0].rows == 4 && records.files[0].otherRows == 1 && records.files[0].unreadRows == 2)
        #expect(records.sortedFindings().map(\.line) == [1, 2])
    }

    @Test func `who attended without a join time is rejected for it, and no no-show`() throws {
        let records = try importText(
            Self.webinar(
                below: "Yes,Ben O.,Ben,Okoro,ben@union.example,\"Feb 1, 2022 10:00:00\",approved,--,--,--,Ghana\n"
                    + "Nie,Cara D.,Cara,Dietz,cara@city.example,\"Feb 1, 2022 10:00:00\",approved,,,,Germany\n"))
        #expect(records.files[0].accepted == 2 && records.files[0].rejected == 1 && records.files[0].unreadRows == 0)
        #expect(records.mentions.map(\.kind) == [.attendance, .attendance, .registration])
        #expect(records.registrations.count == 3)
    }

    @Test func `rows of cells that hold white space alone are blank`() throws {
        let records = try importText(
            "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n,,,,\n\" \",,\"\u{A0}\",,\n"
                + "Ana Lima,ana@mission.example,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30\n")
        #expect(records.files[0].rows == 2)
    }
}
