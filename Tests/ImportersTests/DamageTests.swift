import EventModel
import Foundation
import Importers
import Testing

/// Files damaged at random: whatever is left of them, each row is accounted for.
///
/// `ROLLCALL_DAMAGES=20000 swift test --filter DamageTests` tries more of them.
@Suite struct DamageTests {
    private static let count = Int(ProcessInfo.processInfo.environment["ROLLCALL_DAMAGES"] ?? "") ?? 1500

    private static func sources() throws -> [[UInt8]] {
        let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")
        return try CorpusTests.names.map { Array(try Data(contentsOf: corpus.appending(path: $0))) }
            + Fixtures.all.map { Array($0.text.utf8) }
    }

    @Test func `rows are records, other or unread, whatever was done to the file`() throws {
        let sources = try Self.sources()
        var random = Random(state: 20_220_217)
        var read = 0
        for _ in 0..<Self.count {
            var bytes = sources[random.below(sources.count)]
            for _ in 0...random.below(3) { Self.damage(&bytes, &random) }
            do {
                guard let file = try importBytes(bytes)?.records.files[0] else { continue }
                read += 1
                #expect(file.records == file.accepted + file.rejected + file.ignored)
                #expect(file.rows == file.records + file.otherRows + file.unreadRows)
            } catch is InputError {}
        }
        #expect(read * 2 > Self.count)
    }

    private static func damage(_ bytes: inout [UInt8], _ random: inout Random) {
        guard bytes.count > 4 else { return }
        let place = random.below(bytes.count)
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        switch random.below(9) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(200)))
        case 2: bytes.removeLast(bytes.count - place)
        case 3: bytes.insert(0x22, at: place)
        case 4: bytes.insert(contentsOf: [UInt8](repeating: 0, count: 1 + random.below(3)), at: place)
        case 5:
            let first = random.below(lines.count)
            let copy = lines[first..<min(lines.count, first + 1 + random.below(6))]
            bytes.insert(contentsOf: Array(copy.joined(separator: [0x0A])) + [0x0A], at: place)
        case 6: bytes = Array(lines.filter { _ in random.below(4) > 0 }.joined(separator: [0x0A]))
        case 7: bytes = Array(lines.map { Array($0) }.shuffled(using: &random).joined(separator: [0x0A]))
        default:
            let mark = [UInt8](",;\t".utf8)[random.below(3)]
            bytes = bytes.map { $0 == 0x2C && random.below(20) == 0 ? mark : $0 }
        }
    }
}

/// SplitMix64: the same numbers on every machine.
private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
