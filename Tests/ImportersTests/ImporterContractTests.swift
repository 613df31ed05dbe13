import DelimitedText
import EventModel
import Importers
import Testing

/// What every importer must do, held over one file of each form.
@Suite struct ImporterContractTests {
    @Test(arguments: Fixtures.all)
    func `a file is recognised by its content`(name: String, kind: FileKind, text: String) throws {
        #expect(try importBytes(Array(text.utf8))?.kind == kind)
    }

    @Test func `every importer has a fixture`() {
        #expect(Set(Fixtures.all.map(\.kind)) == Set(ImporterRegistry.all.map(\.kind)))
    }

    @Test(arguments: Fixtures.all)
    func `every record is accepted, rejected or ignored, and every one that names somebody stands on a line`(
        name: String, kind: FileKind, text: String
    ) throws {
        let records = try importText(text)
        let file = records.files[0]
        #expect(file.records > 0)
        #expect(records.mentions.count { !$0.isAccepted } <= file.rejected + file.ignored)
        #expect(records.mentions.count <= file.records)
        let lineCount = text.split(separator: "\n", omittingEmptySubsequences: false).count
        for (before, after) in zip(records.mentions, records.mentions.dropFirst()) {
            // JSON has no rows, and so no lines of their own.
            #expect(before.record < after.record)
            #expect(before.line < after.line || Fixtures.isStructured(text))
        }
        #expect(records.mentions.allSatisfy { $0.line >= 1 && $0.line <= lineCount && $0.record >= 1 })
        #expect(file.rejected == 0 || !records.kinds.isEmpty, "a rejected record has a finding")
    }

    @Test(arguments: Fixtures.all)
    func `the records are the same at every block size`(name: String, kind: FileKind, text: String) throws {
        let bytes = Array(text.utf8)
        let whole = try importText(text)
        for size in [1, 2, 3, 7, 64, bytes.count] {
            let parts = try #require(try importBytes(bytes, blockSize: size)).records
            #expect(summary(parts) == summary(whole))
            #expect(parts.mentions.map(\.line) == whole.mentions.map(\.line))
        }
    }

    @Test(arguments: Fixtures.all)
    func `byte-order marks, UTF-16 and line ends change nothing`(name: String, kind: FileKind, text: String) throws {
        let expected = summary(try importText(text))
        let utf16: (Bool) -> [UInt8] = { big in
            ([0xFEFF] + Array(text.utf16)).flatMap { unit -> [UInt8] in
                big ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            }
        }
        var forms = [[0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + Array(text.utf8)]
        forms += [utf16(false), utf16(true), Array(text.replacing("\n", with: "\r\n").utf8)]
        for form in forms {
            #expect(summary(try #require(try importBytes(form)).records) == expected)
        }
    }

    @Test(
        arguments: Fixtures.all.filter {
            !$0.name.hasPrefix("chat, form") && $0.kind != .transcript && !Fixtures.isStructured($0.text)
        })
    func `semicolons, tabs and padding change nothing`(name: String, kind: FileKind, text: String) throws {
        let expected = summary(try importText(text))
        for delimiter in [";", "\t"] {
            let saved = try resaved(text, delimiter: delimiter, padding: 0)
            #expect(summary(try #require(try importBytes(saved)).records) == expected, "delimiter \(delimiter)")
        }
        #expect(summary(try #require(try importBytes(resaved(text, delimiter: ",", padding: 3))).records) == expected)
    }

    /// The file as a spreadsheet saves it: every field quoted where needed, rows padded.
    private func resaved(_ text: String, delimiter: String, padding: Int) throws -> [UInt8] {
        var lines: [String] = []
        try DelimitedReader(ByteSource(bytes: Array(text.utf8)), delimiter: .comma).forEachRecord { record in
            let fields = record.texts + Array(repeating: "", count: padding)
            lines.append(
                fields.map { field in
                    let needsQuotes = field.contains {
                        $0 == "\"" || $0.isNewline || String($0) == delimiter || $0 == ","
                    }
                    return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
                }.joined(separator: delimiter))
            return true
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    @Test(arguments: Fixtures.all)
    func `a file cut off anywhere is read or refused, never a crash`(name: String, kind: FileKind, text: String) throws
    {
        let bytes = Array(text.utf8)
        for length in stride(from: 0, to: bytes.count, by: 5) {
            do {
                guard let records = try importBytes(Array(bytes[..<length]))?.records else { continue }
                #expect(records.mentions.count <= records.files[0].records)
            } catch is InputError {}
        }
    }
}
