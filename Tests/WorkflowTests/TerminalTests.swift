import Foundation
import Testing

/// Text of files and command lines cannot steer the terminal that it is shown on.
@Suite struct TerminalTests {
    /// Clears the screen, sets the title, a control of C1, and turns the direction.
    private static let steering = "\u{1B}[2J\u{1B}]0;owned\u{7}\u{9B}31m\u{202E}\u{2066}"

    /// The same without what no text file holds.
    private static let inText = steering.replacing("\u{7}", with: "")

    private func isPlain(_ text: String) -> Bool {
        !text.unicodeScalars.contains { scalar in
            (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
                || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        }
    }

    private func expectPlain(
        _ outcome: CommandOutcome, shows text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let said = outcome.output + outcome.errors
        #expect(isPlain(said), sourceLocation: sourceLocation)
        #expect(said.contains(text), "\(said)", sourceLocation: sourceLocation)
    }

    @Test func `names of files and answers`() throws {
        let folder = try Folder([
            "a\(Self.steering)\nforged.csv": "a,b\n1,2\n",
            "registration.csv":
                "First Name,Last Name,Email,Organization,Category,Registration Time\n"
                + "Ana,Lima,ana@mission.example,Org,Odd\(Self.inText),02/10/2022 01:00:00 PM\n",
        ])
        let check = try run(["check", folder.path])
        expectPlain(check, shows: "a\\u{1B}[2J\\u{1B}]0;owned\\u{7}\\u{9B}31m\\u{202E}\\u{2066}\\nforged.csv")
        #expect(!check.output.contains("\nforged"))
        expectPlain(check, shows: "“Odd\\u{1B}[2J")
        expectPlain(try run(["check", folder.path, "--verbose"]), shows: "reading participants.csv")
        expectPlain(try run(["review", folder.path], input: "1\nq\n"), shows: "“Odd\\u{1B}[2J")
    }

    @Test func `names of people in review`() throws {
        let folder = try Folder([
            "registration.csv": """
            First Name,Last Name,Email,Organization,Registration Time,Approval Status
            Ana,Lima,ana@mission.example,Mission\(Self.inText),02/10/2022 01:00:00 PM,approved
            Ana,Lima,ana@union.example,Union,02/10/2022 01:00:00 PM,approved
            """,
            "participants.csv": nil,
            "people\(Self.steering).csv": """
            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)
            Ana Lima\u{202E},,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30
            Ben Okoro,ben@union.example,02/17/2022 01:10:00 PM,02/17/2022 02:00:00 PM,50
            """,
        ])
        let review = try run(["review", folder.path], input: "q\n")
        expectPlain(review, shows: "“Ana Lima\\u{202E}")
        expectPlain(review, shows: "people\\u{1B}[2J")
        expectPlain(review, shows: "Mission\\u{1B}[2J")
    }

    @Test func `ids and titles of an archive`() throws {
        let folder = try Folder(["event.yaml": Folder.settings + "\ntitle: \"Launch\\e[2J\\u202E\"\n"])
        let archive = temporary() + ".sqlite"
        defer {
            for end in [".sqlite", ".key"] { try? FileManager.default.removeItem(atPath: archive.dropLast(7) + end) }
        }
        #expect(try run(["archive", "add", folder.path, "--archive", archive]).status == 0)
        expectPlain(try run(["archive", "list", "--archive", archive]), shows: "Launch\\u{1B}[2J\\u{202E}")
        let id = URL(fileURLWithPath: folder.path).lastPathComponent
        expectPlain(try run(["archive", "show", id, "--archive", archive]), shows: "Launch\\u{1B}[2J")
        expectPlain(
            try run(["archive", "show", "x" + Self.steering, "--archive", archive]), shows: "x\\u{1B}[2J")
        expectPlain(try run(["archive", "list", "--archive", "no" + Self.steering]), shows: "no\\u{1B}[2J")
    }

    @Test(arguments: [
        ["check", "no\(steering)"], ["no\(steering)"], ["check", "x", "--no\(steering)"],
        ["init", "x", "--time-zone", "no\u{1B}[2J\u{202E}"], ["series", "--archive", "x", "--from", "no\(steering)"],
    ])
    func `words of the command line`(arguments: [String]) throws {
        let outcome = try run(arguments)
        #expect([64, 65].contains(outcome.status))
        expectPlain(outcome, shows: "no\\u{1B}[2J")
    }

    @Test func `an id in event.yaml that is refused`() throws {
        let folder = try Folder(["event.yaml": "id: \"x\\e]0owned\\a\"\n"])
        expectPlain(try run(["check", folder.path]), shows: "x\\u{1B}]0owned\\u{7}")
    }

    @Test(arguments: ["2>&-", "2>/dev/full", "1>&- 2>&-"])
    func `a closed or full standard error ends nothing, and nothing else gets what was meant for it`(streams: String)
        throws
    {
        let folder = try Folder(["unknown.csv": "a,b\n1,2\n"])
        let out = temporary()
        defer { try? FileManager.default.removeItem(atPath: out) }
        let line = "rollcall report '\(folder.path)' --output '\(out)' --verbose \(streams); echo $?"
        #expect(try runShell(line, in: folder.path).output == "0\n")
        #expect(try runShell("rollcall check nowhere \(streams); echo $?", in: folder.path).output == "65\n")
        let table = try String(contentsOfFile: out + "/figures/attendance.csv", encoding: .utf8)
        #expect(table.hasPrefix("event,session,") && !table.contains("reading"))
    }

    @Test func `a standard output that is closed or full is 73`() throws {
        let folder = try Folder()
        for stream in [">&-", ">/dev/full"] {
            let line = "rollcall check '\(folder.path)' \(stream); exit $?"
            #expect(try runShell(line, in: folder.path).status == 73)
        }
    }
}
