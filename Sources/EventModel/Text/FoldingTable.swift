/// What each letter of the usual scripts folds to, so that most names do not need Foundation, which takes microseconds for
/// each.
///
/// Only characters whose folding does not depend on their neighbours are here; a text with any other is left to Foundation.
/// The resource holds what Foundation says, and a test compares them, alone and in random texts.
struct FoldingTable: Sendable {
    static let shared = FoldingTable(PackageResources.folding_tsv)

    /// Latin, Greek, Cyrillic, Hebrew and Arabic letters, figures and marks, kana: none of them combines with what stands
    /// before it.
    static let covered: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0xA0...0xA7, 0xA9...0xAE, 0xB0...0xB3, 0xB5...0xB7, 0xB9...0x24F, 0x386...0x38A, 0x38E...0x3A1,
        0x3A3...0x3CE, 0x400...0x482, 0x48A...0x52F, 0x5D0...0x5EA, 0x60C...0x60C, 0x61F...0x61F, 0x621...0x64A,
        0x660...0x66C, 0x671...0x6D3, 0x6F0...0x6F9, 0x1E00...0x1EF9, 0x2010...0x2027, 0x3041...0x3096, 0x30A1...0x30FA,
    ]
    /// Chinese characters and Korean syllables fold to themselves.
    static func isItself(_ scalar: UInt32) -> Bool {
        (0x4E00...0x9FFF).contains(scalar) || (0xAC00...0xD7A3).contains(scalar)
    }

    private static let size = 0x3100
    private static let isLong: UInt16 = 0xFFFF

    /// For each scalar what it folds to, 0 where it is not covered, ``isLong`` where that is not one scalar.
    private var folds = [UInt16](repeating: 0, count: size)
    private var long: [UInt32: [Unicode.Scalar]] = [:]

    private init(_ resource: [UInt8]) {
        for range in Self.covered { for scalar in range { folds[Int(scalar)] = UInt16(scalar) } }
        var line: [Unicode.Scalar] = []
        for scalar in String(decoding: resource, as: UTF8.self).unicodeScalars {
            guard scalar == "\n" else {
                line.append(scalar)
                continue
            }
            // A letter, a tab, and what it folds to.
            if line.count >= 2, line[1] == "\t" {
                if line.count == 3 {
                    folds[Int(line[0].value)] = UInt16(line[2].value)
                } else {
                    folds[Int(line[0].value)] = Self.isLong
                    long[line[0].value] = Array(line[2...])
                }
            }
            line = []
        }
    }

    /// The folded text; nil if it has a character that is not in the table.
    func fold(_ text: String) -> String? {
        var folded = String.UnicodeScalarView()
        var pendingSpace = false
        func append(_ scalar: Unicode.Scalar) {
            if scalar == " " {
                pendingSpace = !folded.isEmpty
                return
            }
            if pendingSpace { folded.append(" ") }
            pendingSpace = false
            folded.append(scalar)
        }
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if value < Self.size {
                switch folds[Int(value)] {
                case 0:
                    guard (0x09...0x0D).contains(value) else { return nil }
                    append(" ")
                case Self.isLong: for each in long[value] ?? [] { append(each) }
                case let fold:
                    guard let single = Unicode.Scalar(fold) else { return nil }
                    append(single)
                }
            } else if Self.isItself(value) {
                append(scalar)
            } else {
                return nil
            }
        }
        return String(folded)
    }
}
