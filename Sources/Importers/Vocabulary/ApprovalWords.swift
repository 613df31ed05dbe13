import EventModel

/// What an approval cell says of a registration; pending counts as registered.
enum ApprovalWords {
    enum Meaning { case valid, cancelledOrDenied, notUnderstood }

    static func meaning(of approval: String) -> Meaning {
        if approval == "approved" || approval.isEmpty { return .valid }
        let folded = foldedText(approval)
        if CellWords.isBlank(folded.utf8.span) { return .valid }
        let words = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if words.count == 1 && yes.contains(words[0]) { return .valid }
        if notYet.contains(where: { " \(words.joined(separator: " ")) ".contains(" \($0) ") }) { return .valid }
        if isOut(folded) {
            // "Not cancelled" says what the registration is not, "no asiste" what it is.
            let isNegated = negations.contains(words.first ?? "") && isOut(words.dropFirst().joined(separator: " "))
            return isNegated ? .notUnderstood : .cancelledOrDenied
        }
        for (place, word) in words.enumerated() where begins(word, with: pending) {
            if place == 0 || !negations.contains(words[place - 1]) { return .valid }
        }
        if let place = words.firstIndex(where: isApproval) {
            let isNegated = words[..<place].contains(where: negations.contains) || negations.contains(words.last ?? "")
            return isNegated ? .cancelledOrDenied : .valid
        }
        // Who has not confirmed, paid or come in yet may be registered all the same.
        if words.contains(where: { begins($0, with: steps) }) {
            return words.contains(where: negations.contains) ? .notUnderstood : .valid
        }
        if words.contains(where: isOpposite) || words.count == 1 && negations.contains(words[0]) {
            return .cancelledOrDenied
        }
        return meaningWithoutSpaces(folded)
    }

    private static func isOut(_ folded: String) -> Bool {
        CellWords.isCancelledOrDenied(folded) || folded.split(separator: " ").contains("void")
            || out.contains { folded.contains($0) }
    }

    /// Chinese, Japanese and Korean put no space between the negation and the word.
    private static func meaningWithoutSpaces(_ folded: String) -> Meaning {
        if pendingWithoutSpaces.contains(where: { folded.contains($0) }) { return .valid }
        guard approvedWithoutSpaces.contains(where: { folded.contains($0) }) else { return .notUnderstood }
        return negationsWithoutSpaces.contains { folded.contains($0) } ? .cancelledOrDenied : .valid
    }

    private static func isApproval(_ word: String) -> Bool { begins(word, with: approved) }

    /// "Disapproved", "invalid": a negation and the word in one.
    private static func isOpposite(_ word: String) -> Bool {
        opposing.contains { word.hasPrefix($0) && isApproval(String(word.dropFirst($0.count))) }
    }

    /// Arabic joins its article to the word.
    private static func begins(_ word: String, with stems: [String]) -> Bool {
        stems.contains { word.hasPrefix($0) || word.hasPrefix("ال" + $0) }
    }

    private static let yes = Set(Vocabulary.folded(ApprovalMeaning.yes))
    private static let notYet = Vocabulary.folded(ApprovalMeaning.notYet)
    private static let negations = Set(Vocabulary.folded(ApprovalMeaning.negation))
    private static let opposing = Vocabulary.folded(ApprovalMeaning.opposingPrefix)
    private static let out = Vocabulary.folded(ApprovalMeaning.out)
    private static let pending = Vocabulary.folded(ApprovalMeaning.pending)
    private static let approved = Vocabulary.folded(ApprovalMeaning.approved)
    private static let steps = Vocabulary.folded(ApprovalMeaning.step)
    private static let pendingWithoutSpaces = Vocabulary.folded(ApprovalMeaning.pendingInside)
    private static let approvedWithoutSpaces = Vocabulary.folded(ApprovalMeaning.approvedInside)
    private static let negationsWithoutSpaces = Vocabulary.folded(ApprovalMeaning.negationInside)
}
