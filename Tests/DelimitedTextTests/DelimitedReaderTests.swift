import DelimitedText
import Testing

struct Row: Equatable, CustomStringConvertible {
    var line: Int
    var fields: [String]
    var description: String { "\(line): \(fields)" }
}

func read(
    _ bytes: [UInt8], _ delimiter: Delimiter = .comma, blockSize: Int = 1 << 18, batchSizes: ClosedRange<Int>? = nil
) throws
    -> (rows: [Row], problems: [ReadingProblem], encoding: TextEncoding)
{
    let reader = try DelimitedReader(
        ByteSource(bytes: bytes, blockSize: blockSize), delimiter: delimiter, batchSizes: batchSizes)
    var rows: [Row] = []
    try reader.forEachRecord { record in
        rows.append(Row(line: record.line, fields: record.texts))
        return true
    }
    return (rows, reader.problems, reader.encoding)
}

func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
        let high = UInt8(unit >> 8)
        let low = UInt8(unit & 0xFF)
        return bigEndian ? [high, low] : [low, high]
    }
}

@Suite struct DelimitedReaderTests {
    static let quirks: [(String, [Row])] = [
        ("", []),
        ("\n\n\n", []),
        ("a,b\nc,d", [Row(line: 1, fields: ["a", "b"]), Row(line: 2, fields: ["c", "d"])]),
        ("a,b\r\nc,d\r\n", [Row(line: 1, fields: ["a", "b"]), Row(line: 2, fields: ["c", "d"])]),
        ("a,b\rc,d\r", [Row(line: 1, fields: ["a", "b"]), Row(line: 2, fields: ["c", "d"])]),
        (
            "a\n\n,,\nb",
            [Row(line: 1, fields: ["a"]), Row(line: 3, fields: ["", "", ""]), Row(line: 4, fields: ["b"])]
        ),
        ("a\r\r\nb\n", [Row(line: 1, fields: ["a"]), Row(line: 3, fields: ["b"])]),
        (
            "x,\"one\ntwo\r\nthree\",y\nz\n",
            [Row(line: 1, fields: ["x", "one\ntwo\r\nthree", "y"]), Row(line: 4, fields: ["z"])]
        ),
        ("\"say \"\"yes\"\"\", b \n", [Row(line: 1, fields: ["say \"yes\"", "b"])]),
        ("5\" disk,\"a\"b\",c\n", [Row(line: 1, fields: ["5\" disk", "a\"b", "c"])]),
        ("=\"2020-09-01 10:00:00\",=\"x\"\n", [Row(line: 1, fields: ["2020-09-01 10:00:00", "x"])]),
        ("\"a\" , \"b\"\n\"\"\n", [Row(line: 1, fields: ["a", "b"]), Row(line: 2, fields: [""])]),
        (
            "a,b\n\"open, here\nc,d\ne\n",
            [
                Row(line: 1, fields: ["a", "b"]), Row(line: 2, fields: ["\"open", "here"]),
                Row(line: 3, fields: ["c", "d"]), Row(line: 4, fields: ["e"]),
            ]
        ),
        (
            "\"ok, fine\",\"open\nnext\n",
            [
                Row(line: 1, fields: ["ok, fine", "\"open"]), Row(line: 2, fields: ["next"]),
            ]
        ),
        ("Ünï,اسم\n名前,x\n", [Row(line: 1, fields: ["Ünï", "اسم"]), Row(line: 2, fields: ["名前", "x"])]),
    ]

    @Test(arguments: quirks)
    func `records and lines are the same at every block size`(text: String, expected: [Row]) throws {
        for size in 1...max(1, text.utf8.count + 1) {
            #expect(try read(Array(text.utf8), blockSize: size).rows == expected, "block size \(size)")
        }
    }

    @Test(arguments: quirks)
    func `records and lines are the same wherever a file is handed to another core`(text: String, expected: [Row])
        throws
    {
        for size in 1...max(1, text.utf8.count + 1) {
            for first in [1, size] {
                let found = try read(Array(text.utf8), batchSizes: first...size)
                #expect(found.rows == expected, "batches of \(first) to \(size) bytes")
            }
        }
    }

    @Test(arguments: [
        ("a,b,c\nd,\"e,f\r\ng,h,i\nj,k\",l\nm,n,o\n", [1, 2, 3, 4, 5], [2]),
        ("\"a,b,c\nd,e,f\"\ng,\"h\nh\",i\nj,\"k,l\nm,n,o\"", [1, 2, 3, 5, 6], [1, 5]),
    ])
    func `rows held together by stray quotes are the same at every block size and on every core`(
        text: String, lines: [Int], quotes: [Int]
    ) throws {
        func found(_ blockSize: Int, _ sizes: ClosedRange<Int>?) throws -> (rows: [Row], quotes: [Int]) {
            let reader = try DelimitedReader(
                ByteSource(bytes: Array(text.utf8), blockSize: blockSize), delimiter: .comma, batchSizes: sizes)
            var rows: [Row] = []
            try reader.forEachRecord(isRow: { _, row in row.count == 3 }) { record in
                rows.append(Row(line: record.line, fields: record.texts))
                return true
            }
            return (rows, reader.strayQuotes.map(\.line))
        }
        let whole = try found(1 << 18, nil)
        #expect(whole.rows.map(\.line) == lines && whole.quotes == quotes)
        for size in 1...text.utf8.count + 1 {
            for sizes in [nil, 1...size, size...size] {
                let part = try found(size, sizes)
                #expect(part.rows == whole.rows && part.quotes == quotes, "\(size), \(String(describing: sizes))")
            }
        }
    }

    @Test(arguments: quirks)
    func `UTF-16 reads like UTF-8 at every block size`(text: String, expected: [Row]) throws {
        for (big, mark) in [(false, true), (true, true)] {
            let bytes = utf16(text, bigEndian: big, mark: mark)
            for size in 1...max(1, bytes.count) {
                #expect(try read(bytes, blockSize: size).rows == expected, "block size \(size)")
            }
        }
    }

    @Test func `UTF-16 without a mark is known by its zero bytes`() throws {
        let text = "Name,Join Time\nAda,2022-02-17 13:00:00\nعلي,2022-02-17 13:01:00\n"
        for big in [false, true] {
            let (rows, _, encoding) = try read(utf16(text, bigEndian: big, mark: false))
            #expect(encoding == (big ? .utf16BigEndian : .utf16LittleEndian))
            #expect(rows.map(\.fields.first) == ["Name", "Ada", "علي"])
        }
    }

    @Test func `one or two byte-order marks are not part of the first field`() throws {
        for count in 1...2 {
            let bytes = Array(repeating: [UInt8]([0xEF, 0xBB, 0xBF]), count: count).joined() + Array("a,b\n".utf8)
            for size in 1...8 {
                #expect(try read(Array(bytes), blockSize: size).rows == [Row(line: 1, fields: ["a", "b"])])
            }
        }
    }

    @Test func `tabs and semicolons separate, and tabs are not trimmed away`() throws {
        #expect(try read(Array("a\t\tb\n".utf8), .tab).rows == [Row(line: 1, fields: ["a", "", "b"])])
        #expect(try read(Array("a;\"b;c\";\n".utf8), .semicolon).rows == [Row(line: 1, fields: ["a", "b;c", ""])])
    }

    @Test func `zero bytes are left out and counted with their line`() throws {
        let bytes: [UInt8] = Array("a,b\nc".utf8) + [0, 0] + Array(",d\ne\n".utf8)
        for size in 1...bytes.count {
            let (rows, problems, _) = try read(bytes, blockSize: size)
            #expect(rows.map(\.fields) == [["a", "b"], ["c", "d"], ["e"]])
            #expect(problems == [.zeroBytes(count: 2, line: 2)])
        }
    }

    @Test func `text that is not UTF-8 is read as Windows-1252`() throws {
        let (rows, problems, encoding) = try read([0x43, 0x61, 0x66, 0xE9, 0x2C, 0x80, 0x0A])
        #expect(rows == [Row(line: 1, fields: ["Café", "€"])])
        #expect(encoding == .windows1252)
        #expect(problems.isEmpty)
    }

    @Test func `a damaged byte in UTF-8 text is replaced and named`() throws {
        let bytes = Array("Zoë,x\n".utf8) + [0x61, 0xFF, 0x62, 0x0A]
        let (rows, problems, encoding) = try read(bytes)
        #expect(rows == [Row(line: 1, fields: ["Zoë", "x"]), Row(line: 2, fields: ["a\u{FFFD}b"])])
        #expect(encoding == .utf8)
        #expect(problems == [.undecodable(count: 1, line: 2)])
    }

    @Test func `UTF-16 cut in the middle of a character is named`() throws {
        let bytes = utf16("a,b\nc,d", bigEndian: false, mark: true).dropLast()
        for size in 1...bytes.count {
            let (rows, problems, _) = try read(Array(bytes), blockSize: size)
            #expect(rows.map(\.fields) == [["a", "b"], ["c", ""]])
            #expect(problems == [.truncatedCharacter(line: 2)])
        }
    }

    @Test func `the column of a field counts characters on its own line`() throws {
        let reader = try DelimitedReader(ByteSource(bytes: Array("é,\"b\nc\",dd,e\n".utf8)), delimiter: .comma)
        var columns: [Int] = []
        try reader.forEachRecord { record in
            columns = (0..<record.count).map { record.column(ofField: $0) }
            return true
        }
        #expect(columns == [1, 3, 4, 7])
    }
}
