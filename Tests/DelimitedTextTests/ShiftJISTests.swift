import DelimitedText
import Foundation
import Testing

/// Japanese text as Excel in Japan saves it, told from the Western text that is no UTF-8 either.
@Suite struct ShiftJISTests {
    private static let japanese = "名前,参加時刻\n山田 花子,午後\nソ連 表示ｱｲｳ,\"ー,ー\"\n"
    /// `japanese` in Shift-JIS, some second halves of which are letters, a backslash or a vertical bar.
    private static let japaneseBytes: [UInt8] =
        [0x96, 0xBC, 0x91, 0x4F, 0x2C, 0x8E, 0x51, 0x89, 0xC1, 0x8E, 0x9E, 0x8D, 0x8F, 0x0A]
        + [0x8E, 0x52, 0x93, 0x63, 0x20, 0x89, 0xD4, 0x8E, 0x71, 0x2C, 0x8C, 0xDF, 0x8C, 0xE3, 0x0A]
        + [0x83, 0x5C, 0x98, 0x41, 0x20, 0x95, 0x5C, 0x8E, 0xA6, 0xB1, 0xB2, 0xB3, 0x2C, 0x22, 0x81, 0x5B, 0x2C, 0x81]
        + [0x5B, 0x22, 0x0A]

    @Test(arguments: [1, 2, 3, 5, 7, 64, 4096, 1 << 18])
    func `Shift-JIS is read at every block size`(blockSize: Int) throws {
        let utf8 = try read(Array(Self.japanese.utf8), blockSize: blockSize)
        let found = try read(Self.japaneseBytes, blockSize: blockSize)
        #expect(found.rows == utf8.rows && found.problems.isEmpty && found.encoding == .shiftJIS)
        #expect(found.encoding.rawValue == "shift_jis")
        // Much text, and text whose first Japanese character stands far down.
        let long = Array(String(repeating: "a,b\n", count: 3000).utf8)
        let many = Array(repeatElement(Self.japaneseBytes, count: 400).joined())
        for bytes in [long + Self.japaneseBytes, many, long + many] {
            let text = try read(bytes, blockSize: blockSize)
            #expect(text.encoding == .shiftJIS && text.problems.isEmpty)
            #expect(text.rows.last?.fields == ["ソ連 表示ｱｲｳ", "ー,ー"])
        }
    }

    @Test(arguments: [1, 2, 3, 64, 1 << 18])
    func `a byte that is not a character is replaced and counted`(blockSize: Int) throws {
        let text = Array(repeatElement(Self.japaneseBytes, count: 20).joined())
        let bytes: [UInt8] = text + [0x41, 0xFD, 0x42, 0x0A, 0x81]
        let found = try read(bytes, blockSize: blockSize)
        #expect(found.encoding == .shiftJIS && found.rows[60].fields == ["A\u{FFFD}B"])
        #expect(found.problems.contains { if case .undecodable(_, 61) = $0 { true } else { false } })
        #expect(found.problems.contains { if case .truncatedCharacter = $0 { true } else { false } })
    }

    @Test(arguments: [
        "José Álvarez,Genève\nZoë,“quoted” – it’s €5\n", "Müller,Größe,Straße\n", "it’s,that’s,don’t,we’re,o’clock\n",
        "ÇA,ÉTÉ,À,ÜBER\n", "é", "„Grüße“,‚x‘\n", "l’été,l’État,d’Évry,“École”\n", "…été,–à,•é\n",
    ])
    func `Western text stays Western`(text: String) throws {
        let bytes = try #require(text.data(using: .windowsCP1252))
        for blockSize in [1, 3, 1 << 18] {
            let found = try read(Array(bytes), blockSize: blockSize)
            #expect(found.encoding == .windows1252)
            #expect(found.rows == (try read(Array(text.utf8))).rows)
        }
    }
}
