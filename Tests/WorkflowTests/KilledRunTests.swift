import Foundation
import Testing

/// A run that is ended at any moment leaves nothing with personal data, or what the next run removes.
@Suite struct KilledRunTests {
    @Test(arguments: ["INT", "TERM", "KILL"])
    func `nothing is left in the folder of temporary files`(signal: String) throws {
        let rows = (0..<3000).map {
            "Person \($0),p\($0)@mission.example,02/17/2022 01:00:00 PM,02/17/2022 01:\(10 + $0 % 50):00 PM,30\n"
        }
        let folder = try Folder([
            "participants.csv": "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
                + rows.joined()
        ])
        let (out, temporaries) = (temporary(), temporary())
        try FileManager.default.createDirectory(atPath: temporaries, withIntermediateDirectories: true)
        defer { for path in [out, temporaries] { try? FileManager.default.removeItem(atPath: path) } }
        // Killed at many moments; whichever it is, nothing may be there afterwards.
        let seen = try runShell(
            """
            export TMPDIR='\(temporaries)'
            for moment in 1 2 3 4 5 6 7 8; do
                "$ROLLCALL" report '\(folder.path)' --output '\(out)' --quiet & one=$!
                sleep 0.$moment; kill -\(signal) $one 2>/dev/null; wait $one 2>/dev/null
            done
            ls -A '\(temporaries)'
            """, in: folder.path)
        #expect(seen.output.isEmpty, "\(seen.output)")
        #expect(try run(["report", folder.path, "--output", out, "--quiet"]).status == 0)
        let parent = URL(fileURLWithPath: out).deletingLastPathComponent().path
        let name = URL(fileURLWithPath: out).lastPathComponent
        #expect(try !FileManager.default.contentsOfDirectory(atPath: parent).contains { $0.hasPrefix(".\(name)") })
    }

    /// The number is that of a process that has ended; it is above what the system gives.
    @Test(arguments: [["review", "."], ["init", "."]])
    func `what a killed run left of an answer or a draft goes with the next one`(arguments: [String]) throws {
        let folder = try Folder(arguments[0] == "init" ? ["agenda.csv": nil] : [:])
        let left = [
            ".event.yaml.rollcall-4194305", ".\(arguments[0] == "init" ? "agenda" : "decisions").csv.rollcall-4194305",
        ]
        for name in left + [".other.csv.rollcall-4194305"] { try folder.write(name, Array("Ana Lima\n".utf8)) }
        #expect(try run(arguments, in: folder.path).status == 0)
        let hidden = try contents(of: folder.path).keys.filter { $0.hasPrefix(".") }
        #expect(hidden == [".other.csv.rollcall-4194305"])
    }

    @Test func `a crash prints no memory`() throws {
        let folder = try Folder()
        // Sends itself the signal of a fault while it waits for an answer.
        let outcome = try runShell(
            """
            mkfifo answers; exec 3<>answers
            "$ROLLCALL" archive forget - --archive none.sqlite <answers 2>errors & one=$!
            sleep 0.5; kill -ILL $one; wait $one; echo $?; cat errors
            """, in: folder.path)
        #expect(outcome.output == "132\n", "\(outcome.output)")
    }
}
