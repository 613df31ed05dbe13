/// The parts of an answer: what it says, and what is in brackets beside it.
///
/// `Member State / État Membre` says one thing twice, `Government; Klingon Council` two things of which one may be unknown: then
/// the meaning is unclear, and somebody is asked. Text in brackets explains, and need not be understood.
struct AnswerParts {
    private(set) var said: [String] = []
    private(set) var asides: [String] = []

    init(_ answer: String, separators: Set<Character> = Self.separators) {
        var (current, aside) = ("", "")
        var depth = 0
        for character in answer {
            if "([（".contains(character) { depth += 1 }
            if depth > 0 {
                aside.append(character)
            } else if separators.contains(character) {
                said.append(current)
                current = ""
            } else {
                current.append(character)
            }
            if ")]）".contains(character) { depth = max(0, depth - 1) }
        }
        said = (said + [current]).filter { $0.contains { $0.isLetter || $0.isNumber } }
        asides = aside.split { separators.contains($0) || "()[]（）".contains($0) }.map(String.init)
    }

    static let separators: Set<Character> = ["/", "|", ";", ",", "،", "؛", "，", "；", "\n"]

    /// The one thing that all parts mean; nil if a part outside brackets means nothing that is known, or two differ.
    func one<Value: Hashable>(_ meaning: (String) -> Value?) -> Value? {
        let known = said.map(meaning)
        guard known.allSatisfy({ $0 != nil }) else { return nil }
        let all = Set((known + asides.map(meaning)).compactMap { $0 })
        return all.count == 1 ? all.first : nil
    }
}
