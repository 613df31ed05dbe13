import EventModel

/// What forms put around the words of a header: `Your e-mail`, `Votre prénom`, `Please enter your name`, and the number that
/// they give to the second question of one title, `Email2`.
enum HeaderFrame {
    /// What people are asked about themselves. A message, a question or a time does not count.
    static let words = Set<HeaderWord>([.name, .firstName, .lastName, .email, .phone] + HeaderWord.answers)

    /// A folded header without its frame; nil if it has none.
    static func plain(_ folded: String) -> String? {
        var rest = folded[...]
        while let frame = frames.first(where: { rest.hasPrefix($0) && rest.count > $0.count }) {
            rest = rest.dropFirst(frame.count)
        }
        let isFramed = rest.count < folded.count
        let bare = withoutNumber(withoutRemark(rest))
        return isFramed || bare != rest ? String(bare) : nil
    }

    /// `category(required)`, as folding leaves it.
    private static func withoutRemark(_ text: Substring) -> Substring {
        guard text.last == ")", let open = text.lastIndex(of: "(") else { return text }
        let remark = text[text.index(after: open)...].dropLast()
        return remarks.contains(String(remark)) ? text[..<open].trimmed[...] : text
    }

    private static let remarks = Set(Vocabulary.folded(FrameMeaning.remark))

    /// `email2`, `name.1`, `name_2`.
    private static func withoutNumber(_ text: Substring) -> Substring {
        guard let last = text.last, ("1"..."9").contains(last) else { return text }
        let bare = text.dropLast()
        let trimmed = bare.last.map { ".- _".contains($0) } ?? false ? bare.dropLast() : bare
        return trimmed.last?.isLetter ?? false ? trimmed : text
    }

    private static let frames = Vocabulary.folded(FrameMeaning.before).map { $0 + " " }
}
