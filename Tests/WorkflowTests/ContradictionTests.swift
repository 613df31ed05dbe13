import EventModel
import Figures
import Attendance
import Foundation
import Reports
import TestSupport
import Testing
import Workflow

/// What the files say against each other is said aloud.
@Suite struct ContradictionTests {
    private static func meeting(
        id: String = "812 3456 7890", topic: String = "Launch", count: Int, people: [String], hour: String = "01"
    ) -> String {
        """
        Topic,Meeting ID,User Email,Duration (Minutes),Start Time,End Time,Participants
        \(topic),\(id),events@network.example,60,02/17/2022 \(hour):00:00 PM,02/17/2022 \(hour):59:59 PM,\(count)

        Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)

        """
            + people.map {
                "\($0),\($0.lowercased())@ngo.example,02/17/2022 \(hour):00:00 PM,02/17/2022 \(hour):59:59 PM,60\n"
            }.joined()
    }

    private static let people = (0..<20).map { "Person\($0)" }

    @Test func `a file whose rows were halved contradicts the platform's count, on every first screen`() throws {
        let folder = try Folder([
            "participants.csv": Self.meeting(count: 20, people: Array(Self.people.prefix(10)))
        ])
        let figures = try folder.figures()
        let finding = try #require(figures.records.sortedFindings().first { $0.kind == .totalsDisagree })
        #expect(finding.message.text == "the platform counted 20 participants, the file gives 10")
        #expect(finding.action.text.contains("it may be cut short"))
        let check = try CheckReport.make(folder: folder.path)
        #expect(check.needsAttention)
        #expect(check.text(isVerbose: false, isQuiet: false).contains("totals disagree: 1"))
        let row = try #require(figures.reconciliation().first)
        #expect(row.platform == 20 && row.computed == 10 && row.agrees == false && row.reason != nil)
        let sentence = "Participants: 20 by the platform's own count, 10 by the rows of the file"
        let markdown = try ReportSummary.markdown(figures, showSmallCells: false)
        #expect(markdown.replacing("**", with: "").contains(sentence))
        #expect(ReportSheet(figures, showSmallCells: false).sentences[0].contains(sentence))
        let page = try ReportPage.html(figures, showSmallCells: false)
        let first = try #require(page.range(of: "<div class=\"first\">"))
        #expect(page[..<first.lowerBound].contains("<strong>20</strong> by the platform"))
        for language in ReportLanguage.allCases {
            #expect(
                try ReportPage.html(figures, showSmallCells: false, language: language).contains(
                    "class=\"contradictions\""))
        }
    }

    @Test func `few people are masked where totals contradict, and the finding on the page too`() throws {
        let figures = try Folder(["participants.csv": Self.meeting(count: 20, people: Array(Self.people.prefix(3)))])
            .figures()
        let page = try ReportPage.html(figures, showSmallCells: false)
        #expect(!page.contains("the file gives 3") && page.contains("&lt;5</strong> by the rows"))
    }

    @Test(arguments: [(20, true), (21, true), (23, true), (24, false), (0, false)])
    func `a total that is off by little is not a contradiction`(platform: Int, isFine: Bool) throws {
        let figures = try Folder(["participants.csv": Self.meeting(count: platform, people: Self.people)]).figures()
        #expect(figures.records.sortedFindings().contains { $0.kind == .totalsDisagree } != isFine)
        #expect(figures.reconciliation()[0].agrees == (platform == 20))
    }

    @Test(arguments: [
        (1000, 975, "a difference as small as those between platforms' own counts"),
        (11, 8, "a small difference, but more than platforms' own counts are usually off by"),
        (2, 4, "a small difference, but more than platforms' own counts are usually off by"),
    ])
    func `a small difference is called usual only where it is`(platform: Int, computed: Int, reason: String) {
        let total = PlatformTotal(file: FileID(0), measure: .participants, platform: platform, computed: computed)
        #expect(!total.contradictsFile)
        #expect(total.likelyReason(SourceFile(path: "a", kind: .meetingParticipants))?.text == reason)
    }

    @Test(arguments: [(90, 60, "practice session"), (60, 90, "stays in the file")])
    func `a length that the stays do not bear out is a contradiction with its likely reason`(
        platform: Int, computed: Int, reason: String
    ) {
        let total = PlatformTotal(
            file: FileID(0), measure: .duration, platform: platform, computed: computed)
        let file = SourceFile(path: "a", kind: .webinarAttendees)
        #expect(total.contradictsFile && total.finding(file) != nil)
        #expect(total.likelyReason(file)?.text.contains(reason) == true)
    }

    @Test func `one of our figures beside an agreeing total has its reason and is not a contradiction`() throws {
        let figures = try Folder([
            "event.yaml": Folder.settings + "\nends: 2022-02-17T15:00:00\n",
            "participants.csv": Self.meeting(count: 20, people: Self.people),
        ]).figures()
        let row = try #require(figures.reconciliation().first { $0.isOwnFigure })
        #expect(row.agrees == false && row.reason != nil)
        #expect(try !ReportPage.html(figures, showSmallCells: false).contains("<td class=\"bad\">"))
    }

    @Test func `a name that fits one person and is kept apart says what kept it apart`() throws {
        let more =
            "A. Lima,,02/17/2022 01:31:00 PM,02/17/2022 01:40:00 PM,9\n"
            + "Ana L,,02/17/2022 01:10:00 PM,02/17/2022 01:20:00 PM,10\n"
        let folder = try Folder([
            "chat.txt": "13:50:00 From Lima to Everyone:\n\thi\n",
            "participants.csv": Folder.participants + "\n" + more,
        ])
        let findings = try folder.figures().records.sortedFindings().filter { $0.kind == .ambiguousName }
        #expect(findings.count == 1)
        #expect(
            findings.allSatisfy { $0.message.text.hasSuffix(" % likely, which is not certain enough to link them") })
    }

    // MARK: Two meetings

    @Test(arguments: [("834 0000 1111", "Side event"), ("834 0000 1111", "Launch"), ("", "Side event")])
    func `two meetings at the same time are refused by name`(id: String, topic: String) throws {
        let first = id.isEmpty ? "" : "812 3456 7890"
        let error = try Folder([
            "participants.csv": Self.meeting(id: first, count: 2, people: ["Ana", "Ben"]),
            "side.csv": Self.meeting(id: id, topic: topic, count: 2, people: ["Cara", "Dan"]),
        ]).error()
        #expect(error?.file == "side.csv")
        #expect(
            error?.what.hasPrefix(id.isEmpty ? "a meeting with a title of its own" : "meeting 83400001111") ?? false)
        #expect(error?.what.contains("took place at the same time as") ?? false)
        #expect(error?.advice.contains("meeting") ?? false && error?.advice.contains("ignore: true") ?? false)
    }

    @Test func `restarts of one meeting, and meetings one after the other, are read together`() throws {
        let same = try Folder([
            "participants.csv": Self.meeting(count: 2, people: ["Ana", "Ben"]),
            "again.csv": Self.meeting(topic: "Launch (restarted)", count: 2, people: ["Cara", "Dan"]),
        ])
        #expect(try same.figures().tallies[0].cells[0].attendees == 4)
        let later = try Folder([
            "event.yaml": Folder.settings + "\nends: 2022-02-17T15:00:00\n",
            "participants.csv": Self.meeting(count: 2, people: ["Ana", "Ben"]),
            "later.csv": Self.meeting(id: "834 0000 1111", count: 2, people: ["Cara", "Dan"], hour: "02"),
        ])
        #expect(try later.figures().tallies[0].cells[0].attendees == 4)
    }

    @Test func `an agenda that names meetings takes both`() throws {
        let folder = try Folder([
            "agenda.csv": """
            id,title,kind,start,minutes,meeting
            a,Main room,panel,13:00,60,81234567890
            b,Side room,other,13:00,60,83400001111
            """,
            "participants.csv": Self.meeting(count: 2, people: ["Ana", "Ben"]),
            "side.csv": Self.meeting(id: "834 0000 1111", count: 1, people: ["Cara"]),
        ])
        #expect(try folder.figures().tallies[1].cells[0].attendees == 2)
    }
}
