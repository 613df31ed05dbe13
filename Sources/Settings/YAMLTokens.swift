import EventModel
import Limits

/// What a YAML text may not contain, found before it is parsed: the parser writes out every alias in a key, so that a few
/// hundred bytes of keys made of aliases of keys would take longer than anybody waits.
enum YAMLTokens {
    /// After these a value may begin.
    private static let openers: Set<Unicode.Scalar> = ["[", "{", ",", ":", "-", "?"]

    /// - Throws: `InputError` with line and column.
    static func check(_ text: String, file: String) throws {
        var (line, column, aliases, markedKeys) = (1, 0, 0, 0)
        var isStart = true
        var scalars = text.unicodeScalars.makeIterator()
        var next = scalars.next()
        while let scalar = next {
            next = scalars.next()
            column += 1
            if isStart && scalar == "*" {
                aliases += 1
                guard aliases <= Limit.aliases else {
                    throw InputError(
                        file: file, line: line, column: column,
                        what: "more than \(Limit.aliases) aliases (*name) in one file", advice: "write the values out")
                }
            }
            if isStart && scalar == "?" && next.map(isBlank) ?? true {
                markedKeys += 1
                guard markedKeys <= Limit.markedKeys else {
                    throw InputError(
                        file: file, line: line, column: column,
                        what: "more than \(Limit.markedKeys) keys that are marked with a question mark",
                        advice: "write key: value")
                }
            }
            if isBreak(scalar) {
                (line, column, isStart) = (line + (scalar == "\r" && next == "\n" ? 0 : 1), 0, true)
            } else if !isBlank(scalar) {
                isStart = openers.contains(scalar)
            }
        }
    }

    /// YAML 1.1 ends lines at these too.
    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        isBreak(scalar) || scalar == " " || scalar == "\t" || scalar == "\u{FEFF}"
    }
}
