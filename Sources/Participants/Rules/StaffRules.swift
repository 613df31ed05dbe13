import EventModel

/// Who is staff: host accounts, technicians and interpreters, who are counted in no figure.
package struct StaffRules: Sendable {
    private let patterns: [[Character]]

    /// - Parameter patterns: whole names or e-mails, where `*` is any text.
    package init(patterns: [String]) {
        self.patterns = patterns.map { Array(foldedText($0)) }
    }

    var hasPatterns: Bool { !patterns.isEmpty }

    /// Whether a name or an e-mail fits one of the patterns.
    package func matches(_ text: String) -> Bool {
        guard !patterns.isEmpty, !text.isEmpty else { return false }
        let folded = Array(foldedText(text))
        return patterns.contains { wildcard($0, folded) }
    }

    /// Greedy matching with one step back to the last star: linear in practice, never exponential.
    private func wildcard(_ pattern: [Character], _ text: [Character]) -> Bool {
        var (p, t) = (0, 0)
        var star: (pattern: Int, text: Int)?
        while t < text.count {
            if p < pattern.count, pattern[p] == "*" {
                star = (p, t)
                p += 1
            } else if p < pattern.count, pattern[p] == text[t] {
                (p, t) = (p + 1, t + 1)
            } else if let last = star {
                star = (last.pattern, last.text + 1)
                (p, t) = (last.pattern + 1, last.text + 1)
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == "*" }
    }

    /// Whether a name could hold an interpreter word, told from its bytes: `rpr` in Latin script, or Arabic or wide letters.
    static func mayBeInterpreter(_ name: Span<UInt8>) -> Bool {
        for index in 0..<name.count {
            let byte = name[index]
            if byte == 0xD8 || byte == 0xD9 || byte >= 0xE0 { return true }
            if byte | 0x20 == 0x72, index + 2 < name.count, name[index + 1] | 0x20 == 0x70,
                name[index + 2] | 0x20 == 0x72
            {
                return true
            }
        }
        return false
    }

    /// Whether a display name begins or ends with an interpreter word beside a language.
    ///
    /// An association of interpreters has no language beside the word, or says what it is.
    package static func isInterpreter(_ name: String) -> Bool {
        // The Arabic article is dropped, but "إلى" (to) only looks as if it had one.
        let all = words(of: name).map { $0.hasPrefix("ال") && !fillers.contains($0) ? String($0.dropFirst(2)) : $0 }
        guard all.contains(where: interpreterWords.contains), !all.contains(where: associationWords.contains) else {
            return false
        }
        let telling = all.filter { !fillers.contains($0) && !$0.allSatisfy(\.isNumber) }
        guard telling.count >= 2 else { return false }
        return isPair(telling[0], telling[1]) || isPair(telling[telling.count - 2], telling[telling.count - 1])
            || (telling.count >= 3 && interpreterWords.contains(telling[telling.count - 3])
                && telling.suffix(2).allSatisfy { Languages.code(of: $0) != nil })
    }

    private static func isPair(_ one: String, _ other: String) -> Bool {
        (interpreterWords.contains(one) && Languages.code(of: other) != nil)
            || (interpreterWords.contains(other) && Languages.code(of: one) != nil)
    }

    private static func folded(_ list: String) -> Set<String> {
        Set(list.split(separator: " ").map { foldedText(String($0)) })
    }

    private static let interpreterWords = folded(
        """
        interpreter interpreters interpreting interpretation interprète interprètes interprétation intérprete \
        intérpretes interpretación مترجم مترجمة مترجمون ترجمة
        """)
    private static let associationWords = folded(
        """
        association union federation society institute syndicat fédération asociación sindicato federación aiic جمعية \
        نقابة اتحاد
        """)
    private static let fillers = folded(
        """
        de del du des of for to into the la le al au vers en-chef channel booth cabine cabina language langue lengua idioma \
        conference simultaneous simultané simultanée simultánea فوري فورية لغة قناة إلى
        """)
}
