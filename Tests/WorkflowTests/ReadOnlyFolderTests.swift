import Foundation
import Testing

/// Where nothing may be written, an error says so, and everything is as it was.
@Suite struct ReadOnlyFolderTests {
    /// Root may write anywhere, so it becomes nobody first.
    private static let asNobody =
        getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups \"$ROLLCALL\"" : "\"$ROLLCALL\""

    /// Whether nobody may run the built command: not where a folder above it belongs to root alone.
    private static let mayRun: Bool = {
        (try? runShell("\(asNobody) --version >/dev/null 2>&1; echo $?", in: "/").output) == "0\n"
    }()

    private func folder() throws -> Folder {
        let folder = try Folder()
        _ = try run(["archive", "add", ".", "--archive", "n.sqlite"], in: folder.path)
        try setModes(folder, folders: 0o555, files: 0o444)
        return folder
    }

    private func setModes(_ folder: Folder, folders: Int, files: Int) throws {
        for name in try contents(of: folder.path).keys {
            try FileManager.default.setAttributes([.posixPermissions: files], ofItemAtPath: folder.path + "/" + name)
        }
        try FileManager.default.setAttributes([.posixPermissions: folders], ofItemAtPath: folder.path)
    }

    @Test(
        .enabled(if: mayRun),
        arguments: [
            "archive list --archive n.sqlite", "archive verify --archive n.sqlite", "archive add . --archive n.sqlite",
            "archive expire --older-than 1mo --archive n.sqlite", "archive add . --archive other.sqlite",
            "figures . --output out", "report . --output out", "series --archive n.sqlite --output out",
        ])
    func `a folder that cannot be written to is an error that says so`(line: String) throws {
        let folder = try folder()
        defer { try? setModes(folder, folders: 0o755, files: 0o644) }
        let before = try contents(of: folder.path)
        let outcome = try runShell("\(Self.asNobody) \(line) 2>&1", in: folder.path)
        #expect(outcome.status == 73, "\(outcome.output)")
        #expect(outcome.output.contains("written"), "\(outcome.output)")
        #expect(outcome.output.contains("copy the archive") == line.contains(" n.sqlite"), "\(outcome.output)")
        #expect(try contents(of: folder.path) == before)
    }

    @Test(.enabled(if: mayRun)) func `a draft that cannot be written is an error that says so`() throws {
        let folder = try Folder(["event.yaml": nil, "agenda.csv": nil])
        try setModes(folder, folders: 0o555, files: 0o444)
        defer { try? setModes(folder, folders: 0o755, files: 0o644) }
        let outcome = try runShell("\(Self.asNobody) init . 2>&1", in: folder.path)
        #expect(outcome.status == 73 && outcome.output.contains("event.yaml:1:1: error: "), "\(outcome.output)")
        #expect(try contents(of: folder.path).keys.sorted() == ["participants.csv"])
    }
}
