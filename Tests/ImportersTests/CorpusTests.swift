import EventModel
import Foundation
import Importers
import Testing

/// One small file for each quirk of the platform's exports, beside what is read from it.
///
/// `ROLLCALL_RECORD=1 swift test --filter CorpusTests` rewrites the expected texts and fails; look at the difference by eye.
@Suite struct CorpusTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")
    private static let suffix = ".expected.txt"

    static var names: [String] {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return all.filter { !$0.hasSuffix(suffix) && !$0.hasPrefix(".") }.sorted()
    }

    @Test func `the corpus is there`() { #expect(Self.names.count > 20) }

    @Test(arguments: names)
    func `a file of the corpus is read as it should be`(name: String) throws {
        let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
        let expectedFile = Self.folder.appending(path: name + Self.suffix)
        let found = try described(bytes, blockSize: 1 << 18)
        if ProcessInfo.processInfo.environment["ROLLCALL_RECORD"] == "1" {
            try Data(found.utf8).write(to: expectedFile)
            Issue.record("recorded \(name); look at it and run again without ROLLCALL_RECORD")
            return
        }
        #expect(found == (try String(contentsOf: expectedFile, encoding: .utf8)))
        #expect(found == (try described(bytes, blockSize: 3)))
    }

    /// Nothing in these files is damaged or unknown: each row is part of a record, or a title, header, summary or further line.
    @Test(arguments: names)
    func `no row of an undamaged file is unread`(name: String) throws {
        let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
        guard let records = try? importBytes(bytes)?.records else { return }
        let file = records.files[0]
        let rows = try #require(file.rows)
        #expect((file.unreadRows > 0) == name.contains("unknown-table"))
        #expect(file.records == file.accepted + file.rejected + file.ignored)
        #expect(rows == file.records + file.otherRows + file.unreadRows)
    }

    /// `ROLLCALL_SAMPLES=folder swift test --filter CorpusTests` asks the same of every file of a folder.
    @Test func `no row of the files of another folder is unread, save in those that nobody recognises`() throws {
        guard let folder = ProcessInfo.processInfo.environment["ROLLCALL_SAMPLES"] else { return }
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() {
            guard let bytes = FileManager.default.contents(atPath: folder + "/" + name).map(Array.init) else {
                continue
            }
            guard let records = try? importBytes(bytes)?.records else { continue }
            let file = records.files[0]
            #expect(file.rows == file.records + file.otherRows + file.unreadRows, "\(name)")
            #expect(file.unreadRows == 0, "\(name)")
        }
    }

    /// What the contract test asks of every importer, asked of every quirk.
    @Test(arguments: names)
    func `records of the corpus are accounted for, in order, and a cut file is not a crash`(name: String) throws {
        let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
        for length in [bytes.count] + Array(stride(from: 0, to: bytes.count, by: 37)) {
            do {
                guard let records = try importBytes(Array(bytes[..<length]))?.records else { continue }
                let file = records.files[0]
                #expect(records.mentions.count <= file.records, "cut at \(length)")
                #expect(records.mentions.count { !$0.isAccepted } <= file.rejected + file.ignored)
                #expect(file.rejected == 0 || !records.kinds.isEmpty)
                for (before, after) in zip(records.mentions, records.mentions.dropFirst()) {
                    #expect(before.record < after.record && before.line <= after.line)
                }
            } catch is InputError {}
        }
    }

    /// Kind, encoding, records and findings as lines.
    private func described(_ bytes: [UInt8], blockSize: Int) throws -> String {
        var lines: [String] = []
        do {
            if let file = try importBytes(bytes, blockSize: blockSize) {
                let source = file.records.files[0]
                lines.append("kind \(file.kind.rawValue)")
                lines.append(
                    "encoding \(source.encoding) delimiter \(source.delimiter.isEmpty ? "-" : source.delimiter)")
                lines.append(
                    "date order \(source.dateOrder?.rawValue ?? "-") topic '\(file.records.topic)'")
                lines += summary(file.records)
                lines.append("rows \(source.rows ?? 0) other \(source.otherRows) unread \(source.unreadRows)")
                lines += file.records.sortedFindings().map { finding in
                    "finding \(finding.kind.rawValue) \(finding.line.map(String.init) ?? "-") "
                        + (finding.record.map(String.init) ?? "-")
                }
            } else {
                lines.append("kind unknown")
            }
        } catch let error as InputError {
            lines.append("error \(error.line.map(String.init) ?? "-") \(error.what)")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
