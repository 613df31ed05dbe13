import Attendance
import EventModel
import Foundation
import Testing
import Workflow
import Limits

/// Whatever stands in the place of a name, it costs what its length costs.
@Suite struct LongNameTests {
    private static let texts = [
        (0..<12_000).map { "word\($0)x" }.joined(separator: " "), String(repeating: "x", count: 100_000),
        (0..<7_000).map { "Ana\($0) Ruiz" }.joined(separator: " - "),
        (0...Limit.nameWords).map { "ab\($0)" }.joined(separator: " "),
        String(repeating: "x", count: Limit.nameCharacters + 1),
    ]

    @Test(.timeLimit(.minutes(1)), arguments: texts)
    func `a text longer than a name is a finding, is compared with no other, and counts as who connected`(text: String)
        throws
    {
        let log = "time,name,email,channel\n2022-02-17T13:05:00,\"\(text)\",,fr\n"
        let folder = try Folder([
            "participants.csv": Folder.participants
                + "\n\"\(text)\",,02/17/2022 01:20:00 PM,02/17/2022 01:40:00 PM,20\n",
            "log.csv": log,
        ])
        let figures = try folder.figures()
        #expect(figures.tallies[0].cells[0].attendees == 3)
        let findings = figures.records.sortedFindings().filter { $0.kind == .longName }
        #expect(findings.map(\.file) == ["log.csv", "participants.csv"] && findings.map(\.line) == [2, 4])
        #expect(findings.allSatisfy { !$0.text.contains("word1") && !$0.text.contains("xxx") })
        #expect(try CheckReport.make(folder: folder.path).needsAttention)
    }

    @Test(.timeLimit(.minutes(1)))
    func `a cell that swallowed thousands of rows costs no memory for the pairs of its words`() throws {
        let rows = (0..<3_900).map {
            "Person\($0) Family\($0) p\($0)@mission.example 02/17/2022 01:00:00 PM 02/17/2022 01:30:00 PM 30"
        }
        let folder = try Folder([
            "participants.csv": Folder.participants
                + "\n\"\(rows.joined(separator: " "))\",a@mission.example,02/17/2022 01:20:00 PM,02/17/2022 01:40:00 PM,20\n"
        ])
        #expect(try folder.figures().records.countsByKind[.longName] == 1)
    }

    @Test func `a name as long as names are is not a finding`() throws {
        let name = (0..<Limit.nameWords).map { "Ab\($0)" }.joined(separator: " ")
        let folder = try Folder([
            "participants.csv": Folder.participants
                + "\n\(name),,02/17/2022 01:20:00 PM,02/17/2022 01:40:00 PM,20\n"
        ])
        #expect(try folder.figures().records.countsByKind[.longName] == nil)
    }
}
