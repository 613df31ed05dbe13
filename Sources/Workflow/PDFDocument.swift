internal import Foundation

/// A page as PDF, through the WeasyPrint program.
package enum PDFDocument {
    private static let program = "weasyprint"

    /// - Throws: ``OutputError`` where WeasyPrint is not installed. Asked before the work, not after it.
    package static func checkAvailable() throws { _ = try path() }

    /// - Throws: ``OutputError`` where WeasyPrint is missing or fails.
    static func bytes(of html: String) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rollcall-pdf-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
            let page = folder.appendingPathComponent("page.html")
            let document = folder.appendingPathComponent("page.pdf")
            try Data(html.utf8).write(to: page)
            try run(try path(), ["--encoding", "utf-8", page.path, document.path], log: folder)
            return Array(try Data(contentsOf: document))
        } catch let error as OutputError {
            throw error
        } catch {
            throw failure("it wrote no document")
        }
    }

    private static func run(_ executable: String, _ arguments: [String], log folder: URL) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        // The same page is the same document, whenever it is made.
        process.environment = ProcessInfo.processInfo.environment.merging(["SOURCE_DATE_EPOCH": "0"]) { _, new in new }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        // Its warnings quote the page; they are of no use to the reader of ours.
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw failure("it ended with status \(process.terminationStatus)")
        }
    }

    private static func path() throws -> String {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let found = folders.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let found else {
            throw OutputError(
                path: "report.pdf", what: "the WeasyPrint program is not installed",
                advice: "install it (Debian package weasyprint), or leave out --pdf and print report.html")
        }
        return found
    }

    private static func failure(_ what: String) -> OutputError {
        OutputError(
            path: "report.pdf", what: "WeasyPrint could not make it: \(what)",
            advice: "leave out --pdf and print report.html")
    }
}
