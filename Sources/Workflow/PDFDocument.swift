internal import Foundation
internal import Glibc

/// A page as PDF, through the WeasyPrint program.
package enum PDFDocument {
    private static let program = "weasyprint"

    /// - Throws: ``OutputError`` if WeasyPrint is not installed. Asked before the work, not after it.
    package static func checkAvailable() throws { _ = try path() }

    /// The page goes in and the document comes out through files without a name, so that a run that is killed leaves none.
    ///
    /// - Throws: ``OutputError`` if WeasyPrint is missing or fails.
    static func bytes(of html: String) throws -> [UInt8] {
        let (page, document) = (try namelessFile(), try namelessFile())
        do {
            try page.write(contentsOf: Data(html.utf8))
            try page.seek(toOffset: 0)
            try run(try path(), ["--encoding", "utf-8", "-", "-"], page, document)
            try document.seek(toOffset: 0)
            let bytes = try document.readToEnd() ?? Data()
            guard !bytes.isEmpty else { throw failure("it wrote no document") }
            return Array(bytes)
        } catch let error as OutputError {
            throw error
        } catch {
            throw failure("the page could not be handed to it")
        }
    }

    private static func namelessFile() throws -> FileHandle {
        let template = FileManager.default.temporaryDirectory.appendingPathComponent("rollcall-XXXXXX").path
        var name = Array(template.utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else {
            throw OutputError(
                path: "report.pdf", what: "no temporary file can be made",
                advice:
                    "check that the folder for temporary files (TMPDIR) exists, that you may write to it and that the disk has room"
            )
        }
        unlink(name)
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    private static func run(
        _ executable: String, _ arguments: [String], _ page: FileHandle, _ document: FileHandle
    ) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        // The same page is the same document, whenever it is made.
        process.environment = ProcessInfo.processInfo.environment.merging(["SOURCE_DATE_EPOCH": "0"]) { _, new in new }
        process.standardInput = page
        process.standardOutput = document
        // Its warnings quote the page; they are of no use to our reader.
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
