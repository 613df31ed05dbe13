import EventModel

/// Finds the marks `# confirm:` that a draft leaves in comments. The YAML parser drops comments, so this reads the text.
struct ConfirmMarks {
    private var places: [SettingsPlace] = []
    /// The quote that keeps a text open, from one line to the next.
    private var quote: Character?
    /// Indentation of the key whose block of text (`|` or `>`) goes on as long as lines stand deeper.
    private var block: Int?

    /// At most one place per line, where its mark begins.
    static func places(in text: String) -> [SettingsPlace] {
        var marks = ConfirmMarks()
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            marks.read(Array(line), number: index + 1)
        }
        return marks.places
    }

    private mutating func read(_ line: [Character], number: Int) {
        let indentation = line.prefix { $0 == " " }.count
        if let block {
            if indentation == line.count || indentation > block { return }
            self.block = nil
        }
        let comment = startOfComment(line)
        if quote == nil,
            let last = line[..<(comment ?? line.count)].last(where: { !$0.isWhitespace && !"+-123456789".contains($0) }
            ),
            "|>".contains(last)
        {
            block = indentation
        }
        guard let comment, let mark = String(line[comment...]).firstRange(of: /#\s*confirm:/.ignoresCase()) else {
            return
        }
        let before = String(line[comment...])[..<mark.lowerBound].count
        places.append(SettingsPlace(line: number, column: comment + before + 1))
    }

    /// Index of the `#` that begins a comment: at the start of a line or after a space, and in no quoted text.
    private mutating func startOfComment(_ line: [Character]) -> Int? {
        var index = 0
        /// The last character that is not a space, and whether one came after it.
        var last: Character?
        var isAfterSpace = true
        while index < line.count {
            let character = line[index]
            if let open = quote {
                if open == "\"" && character == "\\" { index += 1 } else if character == open { close(line, &index) }
            } else if character == "#" && isAfterSpace {
                return index
            } else if character == "\"" || character == "'", Self.beginsValue(after: last, isAfterSpace) {
                quote = character
            }
            if !character.isWhitespace { last = character }
            isAfterSpace = character.isWhitespace
            index += 1
        }
        return nil
    }

    /// Two single quotes inside a text in single quotes are one character of it.
    private mutating func close(_ line: [Character], _ index: inout Int) {
        if quote == "'", index + 1 < line.count, line[index + 1] == "'" { index += 1 } else { quote = nil }
    }

    /// A quote opens a text only where a value may begin; anywhere else it is an apostrophe.
    private static func beginsValue(after last: Character?, _ isAfterSpace: Bool) -> Bool {
        guard let last else { return true }
        return "[{,".contains(last) || ":-?".contains(last) && isAfterSpace
    }
}
