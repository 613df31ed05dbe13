import DelimitedText
import Testing

/// A quote still open after 1 MiB, or at the end of the file, is a character.
@Suite struct RunawayQuoteTests {
    static let mebibyte = 1 << 20

    @Test func `an open quote costs its own line and no other`() throws {
        let text = "h1,h2\nx,\"never closed\n" + String(repeating: "row,plain\n", count: 200_000)
        let (rows, problems, _) = try read(Array(text.utf8), blockSize: 4096)
        try #require(rows.count == 200_002)
        #expect(rows[1] == Row(line: 2, fields: ["x", "\"never closed"]))
        #expect(rows[200_001] == Row(line: 200_002, fields: ["row", "plain"]))
        #expect(problems == [.unclosedQuote(line: 2, column: 3)])
    }

    @Test(arguments: [-1, 0, 1])
    func `a quoted field of exactly 1 MiB closes, one byte more does not`(excess: Int) throws {
        let field = String(repeating: "n\n", count: Self.mebibyte / 2).dropLast(excess < 0 ? 1 : 0)
        let text = "\"" + field + (excess > 0 ? "n" : "") + "\",x\n"
        let (rows, problems, _) = try read(Array(text.utf8), blockSize: 10_000)
        if excess < 0 {
            #expect(rows.count == 1 && problems.isEmpty)
        } else {
            #expect(rows.first?.fields == ["\"n"])
            #expect(problems.first == .unclosedQuote(line: 1, column: 1))
        }
    }

    /// Each of these would rescan a mebibyte for every line if what was proved open were forgotten.
    @Test(arguments: ["\"b", "\"b \"c", "\"\"\"b", "\"b\"\"", "x,\" \"b"])
    func `a file of nothing but open quotes stays linear`(line: String) throws {
        let count = 60_000
        let (rows, problems, _) = try read(Array(String(repeating: line + "\n", count: count).utf8))
        #expect(rows.count == count)
        #expect(problems.count == count)
    }

    @Test func `what a skipped scan decides is what a full scan decides`() throws {
        var generator = SplitMix(state: 7)
        for _ in 0..<400 {
            let length = Int(generator.next() % 40)
            let text = (0..<length).map { _ in Array("\"\",\n a")[Int(generator.next() % 6)] }
            let whole = Array(String(text).utf8)
            let small = try read(whole, blockSize: 1)
            let large = try read(whole)
            #expect(small.rows == large.rows)
            #expect(small.problems == large.problems)
            #expect(large.rows == reference(whole), "\(String(text).debugDescription)")
        }
    }

    /// The rule of the contract told plainly and slowly: follow libcsv's states; a quote open at the end is a character.
    private func reference(_ bytes: [UInt8]) -> [Row] {
        var rows: [Row] = []
        var start = 0
        while start < bytes.count {
            var end = start
            var openAt: Int?
            var state = 0  // 0 field start, 1 plain, 2 quoted, 3 quote seen
            scan: while end < bytes.count {
                let byte = bytes[end]
                switch (state, byte) {
                case (0, 0x22):
                    state = 2
                    openAt = end
                case (0, 0x2C), (1, 0x2C), (3, 0x2C): state = 0
                case (0, 0x20): break
                case (0, 0x0A), (1, 0x0A), (3, 0x0A):
                    state = 4
                    end += 1
                    break scan
                case (0, _): state = 1
                case (2, 0x22): state = 3
                case (3, 0x22): state = bytes[end - 1] == 0x20 ? 3 : 2
                case (3, 0x20): break
                case (3, _): state = 2
                default: break
                }
                end += 1
            }
            let line = bytes[..<start].count { $0 == 0x0A } + 1
            if state == 2, let openAt {
                end = (bytes[openAt...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
                let head = (try? read(Array(bytes[start..<openAt] + [0x71])))?.rows.first?.fields ?? []
                let tail = String(decoding: bytes[openAt..<end], as: UTF8.self).split(
                    separator: ",", omittingEmptySubsequences: false
                ).map { $0.drop { $0 == " " || $0 == "\n" } }.map { text -> String in
                    var text = text
                    while let last = text.last, last == " " || last == "\n" { text.removeLast() }
                    return String(text)
                }
                rows.append(Row(line: line, fields: head.dropLast() + tail))
            } else if let fields = (try? read(Array(bytes[start..<end])))?.rows.first?.fields {
                rows.append(Row(line: line, fields: fields))
            }
            start = end
        }
        return rows
    }
}

/// A small generator with a fixed seed (SplitMix64, Steele et al. 2014).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
