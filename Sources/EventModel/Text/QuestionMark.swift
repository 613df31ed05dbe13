import Foundation

/// Whether a text has a question mark outside web addresses.
package func holdsQuestionMark(_ text: String) -> Bool {
    for piece in text.split(whereSeparator: \.isWhitespace) {
        var plain = piece[...]
        for prefix in ["http://", "https://", "www."] {
            if let address = plain.range(of: prefix, options: .caseInsensitive) {
                plain = plain[..<address.lowerBound]
            }
        }
        if plain.contains(where: { $0.unicodeScalars.contains { $0 == "?" || $0 == "؟" || $0 == "？" } }) {
            return true
        }
    }
    return false
}
