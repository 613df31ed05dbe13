import Foundation

/// Text as it is compared: NFKC, case and diacritics folded, bidirectional and width marks dropped, apostrophes alike,
/// white space folded to single spaces.
package func foldedText(_ text: String) -> String {
    foldedASCII(text, apostrophe: 0x27) ?? FoldingTable.shared.fold(text) ?? foldedByFoundation(text)
}

/// The same for any text.
func foldedByFoundation(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let compatible = text.precomposedStringWithCompatibilityMapping
    let plain = compatible.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    var pendingSpace = false
    func append(_ scalar: Unicode.Scalar) {
        if pendingSpace { result.append(" ") }
        pendingSpace = false
        result.append(scalar)
    }
    for scalar in plain.unicodeScalars {
        switch scalar.value {
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x00AD, 0x061C, 0x0640: continue
        // Arabic is written with or without vowel signs, and with plain or marked alef, yeh and teh marbuta.
        case 0x064B...0x065F, 0x0670: continue
        case 0x0622, 0x0623, 0x0625, 0x0671: append("\u{0627}")
        case 0x0649: append("\u{064A}")
        case 0x0629: append("\u{0647}")
        case 0x2018, 0x2019, 0x02BC, 0x00B4, 0x0060, 0xFF07:
            append("'")
        default: if scalar.properties.isWhitespace { pendingSpace = !result.isEmpty } else { append(scalar) }
        }
    }
    return String(result)
}

/// Case and white space folded in text of ASCII alone, which does not need Unicode's tables; nil for other text.
///
/// - Parameter apostrophe: what replaces a grave accent.
func foldedASCII(_ text: String, apostrophe: UInt8) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
        switch byte {
        case 0x80...: return nil
        case 0x41...0x5A: bytes.append(byte | 0x20)
        case 0x09...0x0D, 0x20: if bytes.last != 0x20 && !bytes.isEmpty { bytes.append(0x20) }
        case 0x60: bytes.append(apostrophe)
        default: bytes.append(byte)
        }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
}

/// The words of a folded text: maximal runs of letters and digits.
package func words(of text: String) -> [String] {
    let folded = foldedText(text)
    guard folded.utf8.allSatisfy({ $0 < 0x80 }) else {
        return folded.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }
    // Whether a character of ASCII is a letter does not need Unicode's tables.
    return folded.utf8.split { !((0x61...0x7A).contains($0) || (0x30...0x39).contains($0)) }.compactMap(String.init)
}
