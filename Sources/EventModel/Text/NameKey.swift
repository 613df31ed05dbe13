import Foundation

/// How display names are compared in the exact part of linking.
package enum NameKey {
    /// The key of a display name: names with the same key are the same name.
    package static func key(of name: String) -> String {
        if let ascii = foldedASCII(name, apostrophe: 0x60) { return ascii }
        var result = String.UnicodeScalarView()
        for scalar in name.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            switch scalar.value {
            // Bidirectional and zero-width marks are invisible in a participant list.
            case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x061C: continue
            default: result.append(scalar)
            }
        }
        return String(result).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
