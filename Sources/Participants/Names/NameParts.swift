import EventModel
import Foundation

/// The parts of a name with brackets.
extension NameKey {
    /// Keys of the parts of a name with brackets.
    static func parts(of name: String) -> [String] { written(of: name).map { key(of: $0) } }

    /// `Ana (ILO) (Host)` gives `Ana (ILO)`: the platform's own mark is not part of a name, and neither is `(she/her)`.
    static func written(of name: String) -> [String] {
        // Nearly all names end in a letter of ASCII.
        if let last = name.utf8.last, last < 0x80, last != 0x29, last > 0x20 { return [] }
        let name = name.precomposedStringWithCompatibilityMapping.trimmed
        guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return [] }
        let before = name[..<open].trimmed
        let inside = name[name.index(after: open)...].dropLast().trimmed
        return [before, inside].filter { !$0.isEmpty && !DisplayName.isNoise($0) }
    }
}
