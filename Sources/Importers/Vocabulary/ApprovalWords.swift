import EventModel

/// What an approval cell says about a registration; pending counts as registered.
///
/// A cell decides only if every word of it is known. A cell that says more, or two things at once, is not understood:
/// one word does not decide what a sentence means.
enum ApprovalWords {
    enum Meaning { case valid, cancelledOrDenied, notUnderstood }

    /// What one part of a cell says.
    private enum Part { case registered, pending, step, out, notOut, open }

    static func meaning(of approval: String) -> Meaning { meaning(of: approval, fillers: ApprovalVocabulary.fillers) }

    private static func meaning(of approval: String, fillers: Set<String>) -> Meaning {
        if approval == "approved" || approval.isEmpty { return .valid }
        let folded = foldedText(approval)
        if CellWords.isBlank(folded.utf8.span) { return .valid }
        if folded.unicodeScalars.contains(where: isWrittenWithoutSpaces) { return meaningWithoutSpaces(folded) }
        guard let parts = parts(of: words(in: folded), fillers) else { return .notUnderstood }
        return meaning(of: parts)
    }

    /// Whether a cell says with a specific word, not just with a "no" or "never", that a registration is cancelled or denied.
    static func isSurelyOut(_ text: String) -> Bool {
        let meaning = meaning(of: text, fillers: titleFillers)
        guard meaning == .cancelledOrDenied, !CellWords.isNo(text.utf8.span) else { return false }
        return !words(in: foldedText(text)).allSatisfy {
            ApprovalVocabulary.negations.contains($0) || ApprovalVocabulary.yet.contains($0)
        }
    }

    /// Whether a title names valid registrations: "Registrants", "Approved", "Pending approval".
    static func isOfRegistrations(_ title: String) -> Bool {
        let words = words(in: foldedText(title))
        return meaning(of: title) == .valid || words.allSatisfy(titleFillers.contains)
    }

    /// Whether a short text is about something cancelled or denied and is not understood.
    static func mayBeOut(_ text: String, longest: Int) -> Bool {
        let folded = foldedText(text)
        guard meaning(of: text, fillers: titleFillers) == .notUnderstood else { return false }
        if ApprovalVocabulary.outWithoutSpaces.contains(where: folded.contains) { return true }
        let words = words(in: folded)
        return words.count <= longest && words.contains { [.out, .notOut].contains(part(of: $0)) }
    }

    private static let titleFillers = ApprovalVocabulary.fillers.union(ApprovalVocabulary.titleNouns)

    private static func meaning(of parts: Set<Part>) -> Meaning {
        if parts.contains(.open) { return .notUnderstood }
        let isPending = parts.contains(.pending)
        // "Pending (was not approved)" is still pending; "cancellation pending" does not say what applies until then.
        if parts.contains(.out) {
            return parts.isDisjoint(with: [.registered, .pending]) ? .cancelledOrDenied : .notUnderstood
        }
        if parts.contains(.notOut) {
            return isPending ? .valid : parts == [.notOut] ? .cancelledOrDenied : .notUnderstood
        }
        return parts.isEmpty ? .notUnderstood : .valid
    }

    /// Nil if a word is not known.
    private static func parts(of words: [String], _ fillers: Set<String>) -> Set<Part>? {
        var parts: Set<Part> = []
        var (isNegated, isYet) = (false, false)
        var last: Part?
        for word in words {
            if ApprovalVocabulary.negations.contains(word) {
                isNegated = true
            } else if ApprovalVocabulary.yet.contains(word) {
                isYet = true
                // "Not approved yet".
                if !isNegated, parts.remove(.notOut) != nil { parts.insert(.pending) }
            } else if fillers.contains(word) {
                continue
            } else if let part = part(of: word) {
                if let said = said(part, isNegated: isNegated, isYet: isYet) { parts.insert(said) }
                (isNegated, isYet, last) = (false, false, part)
            } else if !word.allSatisfy(\.isNumber) {
                return nil
            }
        }
        guard isNegated else { return parts }
        // "Not yet" alone; "approved: no"; "no" alone.
        if isYet { return parts.union([.pending]) }
        guard let last else { return words.allSatisfy(ApprovalVocabulary.negations.contains) ? [.notOut] : [.open] }
        return last == .registered ? parts.subtracting([.registered]).union([.notOut]) : parts.union([.open])
    }

    /// What a word says after a negation. People who have not confirmed, paid or come in may still be registered, and "not
    /// cancelled" says what a registration is not. Nil if it says nothing: "not yet refunded".
    private static func said(_ part: Part, isNegated: Bool, isYet: Bool) -> Part? {
        guard isNegated else { return part }
        switch part {
        case .registered: return isYet ? .pending : .notOut
        case .step: return isYet ? .pending : .open
        case .out where isYet: return nil
        default: return .open
        }
    }

    /// Arabic joins its article to the word; some words begin with the same letters.
    private static func part(of word: String) -> Part? {
        bare(word) ?? (word.hasPrefix("ال") ? bare(String(word.dropFirst(2))) : nil)
    }

    private static func bare(_ word: String) -> Part? {
        if ApprovalVocabulary.yes.contains(word) { return .registered }
        if ApprovalVocabulary.outWords.contains(word) || begins(word, ApprovalVocabulary.out) { return .out }
        if begins(word, ApprovalVocabulary.pending) { return .pending }
        if begins(word, ApprovalVocabulary.approved) { return .registered }
        if begins(word, ApprovalVocabulary.steps) { return .step }
        // "Disapproved", "invalid": a negation and the word in one.
        let isOpposite = ApprovalVocabulary.opposing.contains {
            word.hasPrefix($0) && begins(String(word.dropFirst($0.count)), ApprovalVocabulary.approved)
        }
        return isOpposite ? .notOut : nil
    }

    private static func begins(_ word: String, _ stems: [String]) -> Bool { stems.contains { word.hasPrefix($0) } }

    /// Words of a folded text; "de-registered" is one.
    private static func words(in folded: String) -> [String] {
        var words: [String] = []
        for word in folded.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" }) {
            let halves = word.split(separator: "-").map(String.init)
            if halves.count == 2, ApprovalVocabulary.opposing.contains(halves[0]) {
                words.append(halves.joined())
            } else {
                words += halves
            }
        }
        return words
    }

    private static func isWrittenWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
        (0x3040...0x9FFF).contains(scalar.value) || (0x1100...0x11FF).contains(scalar.value)
            || (0xAC00...0xD7A3).contains(scalar.value)
    }

    /// Chinese, Japanese and Korean put no space between the negation and the word.
    private static func meaningWithoutSpaces(_ folded: String) -> Meaning {
        func has(_ texts: [String]) -> Bool { texts.contains { folded.contains($0) } }
        let isOut = has(ApprovalVocabulary.outWithoutSpaces)
        if has(ApprovalVocabulary.waitingForPlace) { return .valid }
        if has(ApprovalVocabulary.pendingWithoutSpaces) { return isOut ? .notUnderstood : .valid }
        let isNegated = has(ApprovalVocabulary.negationsWithoutSpaces)
        if isOut { return isNegated ? .notUnderstood : .cancelledOrDenied }
        guard has(ApprovalVocabulary.approvedWithoutSpaces) else { return .notUnderstood }
        return isNegated ? .cancelledOrDenied : .valid
    }
}
