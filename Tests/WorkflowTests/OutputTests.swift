import EventModel
import Foundation
import Testing
import Workflow

@Suite struct OutputTests {
    private func withOutput(_ body: (String) throws -> Void) throws {
        let path = NSTemporaryDirectory() + "rollcall-out-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try body(path)
    }

    @Test func `report writes the page, the figures and the internal tables, which only the owner may read`() throws {
        try withOutput { out in
            try EventOutput.writeReport(Folder().figures(), to: out)
            #expect(
                try contents(of: out).keys.sorted() == [
                    "figures/attendance.csv", "figures/bounds.csv", "figures/channel_basis.csv",
                    "figures/comparison.csv",
                    "figures/concurrency.csv",
                    "figures/datapackage.json", "figures/engagement.csv", "figures/files.csv",
                    "figures/reconciliation.csv",
                    "figures/representation.csv", "figures/retention.csv", "figures/sessions.csv",
                    "internal/answers.csv", "internal/findings.csv", "internal/links.csv",
                    "internal/participants.csv", "internal/review.csv", "report.html",
                    "report.xlsx",
                ])
            let mode = try FileManager.default.attributesOfItem(atPath: out + "/internal")[.posixPermissions] as? Int
            #expect(mode == 0o700)
        }
    }

    @Test func `figures replaces figures and leaves everything else`() throws {
        try withOutput { out in
            try FileManager.default.createDirectory(atPath: out + "/notes/deep", withIntermediateDirectories: true)
            try Data("mine".utf8).write(to: URL(fileURLWithPath: out + "/notes/deep/a.txt"))
            try FileManager.default.createDirectory(atPath: out + "/figures", withIntermediateDirectories: true)
            try Data("old".utf8).write(to: URL(fileURLWithPath: out + "/figures/old.csv"))
            try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: out)
            try EventOutput.writeFigures(Folder().figures(), to: out)
            #expect(try FileManager.default.attributesOfItem(atPath: out)[.posixPermissions] as? Int == 0o750)
            let files = try contents(of: out)
            #expect(files["notes/deep/a.txt"] == Data("mine".utf8))
            #expect(files["figures/old.csv"] == nil && files["figures/attendance.csv"] != nil)
            let siblings = try FileManager.default.contentsOfDirectory(
                atPath: (out as NSString).deletingLastPathComponent)
            #expect(!siblings.contains { $0.contains((out as NSString).lastPathComponent + ".rollcall") })
        }
    }

    @Test func `an output that cannot be written leaves what was there`() throws {
        try withOutput { out in
            try Data("a file".utf8).write(to: URL(fileURLWithPath: out))
            #expect(throws: OutputError.self) { try EventOutput.writeFigures(Folder().figures(), to: out) }
            #expect(try Data(contentsOf: URL(fileURLWithPath: out)) == Data("a file".utf8))
            #expect(throws: OutputError.self) { try EventOutput.writeFigures(Folder().figures(), to: out + "/below") }
            #expect(throws: OutputError.self) {
                try EventOutput.writeFigures(Folder().figures(), to: "/proc/rollcall/out")
            }
        }
    }

    @Test func `the same input gives the same bytes`() throws {
        let folder = try Folder(["chat.txt": "13:02:15 From Ana Lima to Everyone:\n\tHello?\n"])
        try withOutput { first in
            try withOutput { second in
                try EventOutput.writeReport(folder.figures(), to: first)
                try EventOutput.writeReport(folder.figures(), to: second)
                let (one, other) = (try contents(of: first), try contents(of: second))
                #expect(one == other && !one.isEmpty)
            }
        }
    }

    @Test func `small counts are masked in the page and markup in names is text`() throws {
        let folder = try Folder(["event.yaml": Folder.settings + "\ntitle: \"<script>alert(1)</script>\"\n"])
        try withOutput { out in
            try EventOutput.writeReport(folder.figures(), to: out)
            let masked = try String(contentsOfFile: out + "/report.html", encoding: .utf8)
            #expect(masked.contains("&lt;5") && !masked.contains("<script>"))
            #expect(!masked.contains("Lima") && !masked.contains("ana@"))
            try EventOutput.writeReport(folder.figures(), to: out, .init(showSmallCells: true))
            let shown = try String(contentsOfFile: out + "/report.html", encoding: .utf8)
            #expect(!shown.contains("&lt;5") && shown.contains("<strong>2</strong> people attended"))
        }
    }

    @Test func `the summary in Markdown has the page's words, and names are not marks`() throws {
        let folder = try Folder(["event.yaml": Folder.settings + "\ntitle: \"A *bold* | title\"\n"])
        try withOutput { out in
            try EventOutput.writeReport(folder.figures(), to: out, .init(showSmallCells: true, markdown: true))
            let text = try String(contentsOfFile: out + "/report.md", encoding: .utf8)
            #expect(text.hasPrefix("# A \\*bold\\* \\| title: attendance\n"))
            #expect(text.contains("- **2** people attended; no registration data was read.\n"))
            // A row follows its head at once, or it is no table.
            #expect(
                text.contains("|---:|---|---|---:|---:|---:|---:|\n| 1 | Opening | 13:00–13:30 | 2 | 2 | 2 | 2 |\n"))
            #expect(!text.contains("\n\n\n") && !text.contains("{{"))
            try EventOutput.writeReport(folder.figures(), to: out)
            #expect(!FileManager.default.fileExists(atPath: out + "/report.md"), "a former summary tells other figures")
        }
    }
}
