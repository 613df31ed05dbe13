/// What stands in front of a name, and how it is glued together.
extension DisplayName {
    /// A number in front says in which order to sit, not who: `01 - Ana`, `#3 Ana`, `12_Ana`, `3. Ana`.
    static func withoutNumber(_ text: String) -> String {
        let rest = text.drop { $0 == "#" || $0.isWhitespace }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard (1...3).contains(digits.count) else { return text }
        let after = rest.dropFirst(digits.count)
        let name = after.drop { "-_.):–— ".contains($0) }
        return name.count < after.count && name.first?.isLetter ?? false ? String(name) : text
    }

    /// A mark in front for the language that somebody listens to: `EN-Siti`, `FR - Awa`, `ES Ana Ruiz`.
    static func withoutLanguage(_ text: String) -> String {
        let mark = text.prefix { $0.isASCII && $0.isUppercase }
        guard mark.count == 2, languageMarks.contains(String(mark)) else { return text }
        let after = text.dropFirst(2)
        let name = after.drop { "-_.:/|–— ".contains($0) }
        guard name.count < after.count, name.first?.isLetter ?? false else { return text }
        // Two capitals and a space may be initials: `AR Rahman`.
        let isMarked = after.prefix(after.count - name.count).contains { $0 != " " && $0 != "." }
        return isMarked || name.contains(" ") && mark != "AR" ? String(name) : text
    }

    private static let languageMarks: Set<String> = ["EN", "FR", "ES", "AR", "RU", "ZH", "PT"]

    /// Two names written as one word with a capital inside: `AnaRuiz`.
    static func withoutGlue(_ text: String) -> String {
        guard text.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }) else { return text }
        let capitals = text.indices.filter { text[$0].isUppercase }
        guard capitals.count == 2, capitals[0] == text.startIndex,
            text.distance(from: text.startIndex, to: capitals[1]) >= 3, text[capitals[1]...].count >= 3
        else { return text }
        return text[..<capitals[1]] + " " + text[capitals[1]...]
    }
}
