/// The words of approval cells, in the languages of platforms and of forms.
enum ApprovalVocabulary {
    static let yes = words(.yes)
    static let yet = words(.yet)
    static let negations = words(.negation)
    static let fillers = words(.filler)
    static let titleNouns = words(.titleNoun)
    static let outWords = words(.out)
    static let out = Vocabulary.folded(ApprovalMeaning.outStem)
    static let pending = Vocabulary.folded(ApprovalMeaning.pendingStem)
    static let approved = Vocabulary.folded(ApprovalMeaning.approvedStem)
    static let steps = Vocabulary.folded(ApprovalMeaning.stepStem)
    static let opposing = Vocabulary.folded(ApprovalMeaning.opposingPrefix)
    static let pendingWithoutSpaces = Vocabulary.folded(ApprovalMeaning.pendingInside)
    static let waitingForPlace = Vocabulary.folded(ApprovalMeaning.waitingInside)
    static let approvedWithoutSpaces = Vocabulary.folded(ApprovalMeaning.approvedInside)
    static let negationsWithoutSpaces = Vocabulary.folded(ApprovalMeaning.negationInside)
    static let outWithoutSpaces = Vocabulary.folded(ApprovalMeaning.outInside)

    private static func words(_ meaning: ApprovalMeaning) -> Set<String> { Set(Vocabulary.folded(meaning)) }
}
