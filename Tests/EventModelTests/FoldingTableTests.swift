import Foundation
import TestSupport
import Testing

@testable import EventModel

/// The table of foldings says what Foundation says. `ROLLCALL_RECORD=1 swift test --filter FoldingTableTests` writes it anew.
@Suite struct FoldingTableTests {
    static let resource = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/EventModel/Resources/folding.tsv")
    static let scalars = FoldingTable.covered.joined().compactMap(Unicode.Scalar.init)

    /// What a character becomes between two letters.
    private func fold(_ scalar: Unicode.Scalar) -> String {
        String(foldedByFoundation("x\(Character(scalar))x").dropFirst().dropLast())
    }

    @Test func `the table holds what Foundation folds each character to`() throws {
        let lines = Self.scalars.filter { fold($0) != String($0) }.map { "\($0)\t\(fold($0))\n" }
        if ProcessInfo.processInfo.environment["ROLLCALL_RECORD"] == "1" {
            try lines.joined().write(to: Self.resource, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: Self.resource, encoding: .utf8) == lines.joined())
    }

    @Test func `each character alone folds as Foundation folds it`() {
        for scalar in Self.scalars {
            let text = String(Character(scalar))
            #expect(FoldingTable.shared.fold(text) == foldedByFoundation(text), "U+\(String(scalar.value, radix: 16))")
        }
    }

    @Test func `so do random texts of all scripts, whatever stands beside what`() {
        var random = SplitMix64(seed: 18)
        let others =
            (UInt32(0x4E00)...0x4E40).compactMap { Unicode.Scalar($0) }
            + (UInt32(0xAC00)...0xAC40).compactMap { Unicode.Scalar($0) }
        for _ in 0..<20_000 {
            var text = String.UnicodeScalarView()
            let isMixed = Bool.random(using: &random)
            let start = Int.random(in: 0..<Self.scalars.count, using: &random)
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let near = Self.scalars[min(Self.scalars.count - 1, start + Int.random(in: 0..<40, using: &random))]
                let far = (Bool.random(using: &random) ? Self.scalars : others).randomElement(using: &random) ?? near
                text.append(isMixed ? far : near)
                if Int.random(in: 0..<4, using: &random) == 0 { text.append(" ") }
            }
            let written = String(text)
            #expect(FoldingTable.shared.fold(written) == foldedByFoundation(written), "\(written.debugDescription)")
        }
    }

    @Test(arguments: [
        "e\u{301}", "a\u{200B}b", "ﬁ", "Ａ", "दिल्ली", "ก\u{E33}", "\u{1100}\u{1161}", "か\u{3099}", "🇰🇪", "أ\u{64B}",
    ])
    func `a text with a character that depends on its neighbours is left to Foundation`(text: String) {
        #expect(FoldingTable.shared.fold(text) == nil)
        #expect(foldedText(text) == foldedByFoundation(text))
    }
}
