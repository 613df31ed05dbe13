/// What an error or a finding may repeat of a file's content.
///
/// A cell of a table is never repeated, whatever its column: where rows of an export are pasted into an agenda, or a file
/// takes another's name, any cell is a person's name, an e-mail or a message. Such an error says file, line and column.
/// Headers, names of files and ids of events, sessions and categories that were read are repeated, since figures show them too.
/// Settings are written by hand, so that a mistyped word of them is shown; but a name may stand there too, or a damaged
/// file may hold rows, so no more than one word is.
package enum Quotation {
    /// A longer word is not a typing mistake.
    private static let longest = 40

    /// A value of the settings in quotes, or a word for it if it may be somebody's name or e-mail.
    package static func of(_ text: String, or other: String) -> String { isWord(text) ? "'\(text)'" : other }

    /// The path of a file as the settings name it, in quotes; file names have spaces, and end in what they are.
    package static func ofFile(_ path: String) -> String {
        let ending = path.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last ?? ""
        let isFile = (1...5).contains(ending.count) && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return isFile && !path.contains("@") ? "'\(path)'" : of(path, or: "a file")
    }

    /// Whether a line of the settings holds no more than a key and one word.
    package static func mayShow(line: some StringProtocol) -> Bool {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard let key = words.first, key.hasSuffix(":"), words.count <= 2, !people.contains(String(key)) else {
            return false
        }
        return words.allSatisfy { isWord($0) }
    }

    /// What stands under these keys is about people.
    private static let people: Set = ["staff:", "answers:"]

    /// Whether a text is too short to name somebody: one word, and no address.
    package static func isWord(_ text: some StringProtocol) -> Bool {
        text.count <= longest && !text.contains { $0.isWhitespace || "@,;".contains($0) }
    }
}
