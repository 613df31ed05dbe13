import EventModel
import Foundation

/// The parts of a name with brackets.
extension NameKey {
    struct Part {
        var text: String
        var isInside: Bool
    }

    /// `Ana (ILO) (Host)` gives `Ana (ILO)`: the platform's own mark is not part of a name, and neither is `(she/her)`.
    static func written(of name: String) -> [Part] {
        // Nearly all names end in a letter of ASCII.
        if let last = name.utf8.last, last < 0x80, last != 0x29, last > 0x20 { return [] }
        let name = name.precomposedStringWithCompatibilityMapping.trimmed
        guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return [] }
        let before = name[..<open].trimmed
        let inside = name[name.index(after: open)...].dropLast().trimmed
        return [Part(text: before, isInside: false), Part(text: inside, isInside: true)]
            .filter { !$0.text.isEmpty && !DisplayName.isNoise($0.text) }
    }
}
