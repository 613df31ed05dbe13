import Figures
import Foundation
import Testing

/// The command as a user runs it: exit status, what it prints where, and the same bytes everywhere.
@Suite struct CommandTests {
    @Test func `done is 0, and a check that finds nothing too`() throws {
        let folder = try Folder()
        let out = temporary()
        defer { try? FileManager.default.removeItem(atPath: out) }
        let report = try run(["report", folder.path, "--output", out, "--quiet"])
        #expect(report.status == 0 && report.output.isEmpty && report.errors.isEmpty)
        let check = try run(["check", folder.path])
        #expect(check.status == 0 && check.output.contains("Nothing needs attention.") && check.errors.isEmpty)
    }

    @Test func `init drafts what is missing, overwrites nothing, and its draft can be used`() throws {
        let folder = try Folder(["event.yaml": nil, "agenda.csv": nil])
        #expect(try run(["init", folder.path, "--time-zone", "Europe/Zurich", "--quiet"]).status == 0)
        let drafted = try contents(of: folder.path)
        #expect(drafted.keys.sorted() == ["agenda.csv", "event.yaml", "participants.csv"])
        let check = try run(["check", folder.path])
        #expect(check.status == 1 && check.output.contains("confirm mark: "))
        #expect(try run(["init", folder.path, "--quiet"]).status == 0)
        #expect(try contents(of: folder.path) == drafted)
        #expect(
            try run(["init", Folder(["event.yaml": nil, "agenda.csv": nil, "participants.csv": nil]).path]).status == 65
        )
        #expect(try run(["init", folder.path, "--time-zone", "Nowhere"]).status != 0)
    }

    @Test func `a check that finds something is 1`() throws {
        let folder = try Folder(["unknown.csv": "a,b\n1,2\n"])
        let check = try run(["check", folder.path])
        #expect(check.status == 1 && check.output.contains("unknown.csv:1"))
    }

    @Test(arguments: [
        ["report"], ["report", "x"], ["figures", "x", "--output", ""],
        ["report", "x", "--output", "y", "--small-cells", "z"],
        ["check", "x", "--quiet", "--verbose"], ["nonsense"], ["report", ".", "--output", "."],
    ])
    func `wrong usage is 64`(arguments: [String]) throws { #expect(try run(arguments).status == 64) }

    @Test func `input that cannot be used is 65, with file, line, column and what to do`() throws {
        let out = temporary()
        for folder in [try Folder(["agenda.csv": nil]), try Folder(["event.yaml": "time_zone: Nowhere/Land\n"])] {
            let report = try run(["report", folder.path, "--output", out])
            let isError = report.errors.contains(/^[^:\n]+:\d+:\d+: error: [^\n]+; [^\n]+\n(?:  [^\n]*\n){0,2}$/)
            #expect(report.status == 65 && isError)
            #expect(try run(["check", folder.path]).status == 65)
        }
        #expect(try run(["figures", "/nowhere", "--output", out]).status == 65)
        #expect(!FileManager.default.fileExists(atPath: out))
    }

    @Test func `output that cannot be written is 73, and the former output stays`() throws {
        let folder = try Folder()
        let out = temporary()
        defer { try? FileManager.default.removeItem(atPath: out) }
        #expect(try run(["figures", folder.path, "--output", "/proc/none/out"]).status == 73)
        #expect(try run(["report", folder.path, "--output", out]).status == 0)
        let before = try contents(of: out)
        let broken = try Folder(["participants.csv": nil])
        #expect(try run(["report", broken.path, "--output", out]).status == 65)
        #expect(try contents(of: out) == before)
    }

    @Test func `zone, locale and working folder change no byte`() throws {
        let outs = [temporary(), temporary(), temporary()]
        defer { for out in outs { try? FileManager.default.removeItem(atPath: out) } }
        let sample = SampleEventTests.sample.path
        let settings: [[String: String]] = [
            ["TZ": "Asia/Kathmandu", "LC_ALL": "C"],
            ["TZ": "America/St_Johns", "LC_ALL": "ar_EG.UTF-8", "LANG": "ar_EG.UTF-8"],
            ["TZ": "UTC", "LC_ALL": "fr_FR.UTF-8"],
        ]
        for (out, environment) in zip(outs, settings) {
            #expect(try run(["report", sample, "--output", out], environment: environment, in: "/").status == 0)
        }
        let first = try contents(of: outs[0])
        #expect(try first.count >= 13 && contents(of: outs[1]) == first && contents(of: outs[2]) == first)
    }

    @Test func `the version is the release's`() throws {
        #expect(try run(["--version"]).output == Release.version + "\n")
    }

    @Test(arguments: [[], ["report"], ["figures"], ["check"], ["init"]])
    func `help shows examples`(command: [String]) throws {
        let help = try run(command + ["--help"])
        #expect(help.status == 0 && help.output.contains("EXAMPLES"))
    }

    /// A program of that name that does what `body` says.
    private func program(_ name: String, _ body: String) throws -> String {
        let folder = temporary()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("#!/bin/sh\n\(body)\n".utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder + "/" + name)
        return folder
    }

    @Test
    func `the paged document comes from the program, with running heads; without it, an error says what to install`()
        throws
    {
        let folder = try Folder()
        let out = temporary()
        // It hands its input on, so that what it was given can be seen.
        let copying = try program("weasyprint", "/bin/cat")
        let failing = try program("weasyprint", "exit 3")
        defer { for path in [out, copying, failing] { try? FileManager.default.removeItem(atPath: path) } }
        let arguments = ["report", folder.path, "--output", out, "--pdf", "--quiet"]
        #expect(try run(arguments, environment: ["PATH": copying]).status == 0)
        let page = try String(contentsOfFile: out + "/report.pdf", encoding: .utf8)
        #expect(page.contains("counter(pages)") && page.contains("people attended"))
        let missing = try run(arguments, environment: ["PATH": "/nowhere"])
        #expect(missing.status == 73 && missing.errors.contains("weasyprint") && missing.errors.contains("--pdf"))
        #expect(try run(arguments, environment: ["PATH": failing]).status == 73)
        #expect(try String(contentsOfFile: out + "/report.pdf", encoding: .utf8) == page, "the former output stays")
    }

    @Test func `without room for temporary files the report is an output that cannot be written`() throws {
        let (folder, out) = (try Folder(), temporary())
        let failed = try run(
            ["report", folder.path, "--output", out], environment: ["TMPDIR": "/proc/rollcall-nowhere"])
        #expect(failed.status == 73 && failed.errors.contains("TMPDIR") && !failed.errors.contains("/proc"))
        #expect(!FileManager.default.fileExists(atPath: out))
    }
}
