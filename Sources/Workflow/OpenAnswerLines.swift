internal import EventModel
internal import Participants

/// What `rollcall check` adds to the findings about answers that are not understood: how each was written, and their
/// order.
///
/// An answer is needed to act and is shown, unless it could be a person's name or a way to reach somebody.
struct OpenAnswerLines {
    /// How many wordings are listed without `--verbose`: a form has that many options, free text has more.
    static let limit = 20
    /// As many digits may be a telephone number.
    private static let digitsOfNumber = 6

    private var wordings: [Place: AnswerWording] = [:]
    private var people = NamesOfPeople()

    private struct Place: Hashable {
        var kind: Finding.Kind
        var file: String
        var record: Int?
    }

    init(_ all: [AnswerWording], _ records: EventRecords) {
        for wording in all where wording.isOpen {
            let mention = records.mentions[wording.first]
            let file = records.files[mention.file].path
            let place = Place(kind: wording.question.findingKind, file: file, record: Int(mention.record))
            wordings[place] = wording
        }
        if !wordings.isEmpty { people = NamesOfPeople(records) }
    }

    func isListed(_ kind: Finding.Kind) -> Bool { AnswerQuestion.allCases.contains { $0.findingKind == kind } }

    /// The most frequent wordings first, where there are any.
    func sorted(_ findings: [Finding]) -> [Finding] {
        findings.enumerated().sorted {
            (count($1.element), $0.offset) < (count($0.element), $1.offset)
        }.map(\.element)
    }

    private func count(_ finding: Finding) -> Int { wording(finding)?.people ?? 0 }

    /// The text before the sentence: the wording in quotes.
    func wording(of finding: Finding) -> String {
        guard let wording = wording(finding) else { return "" }
        return mayBePersonal(wording)
            ? "(its wording is in internal/answers.csv and rollcall review) " : "“\(visibleText(wording.text))”: "
    }

    private func mayBePersonal(_ wording: AnswerWording) -> Bool {
        wording.text.contains { "@＠".contains($0) }
            || wording.text.count(where: \.isNumber) >= Self.digitsOfNumber
            || people.holds(wording.text, isOneAnswer: wording.people == 1)
    }

    private func wording(_ finding: Finding) -> AnswerWording? {
        wordings[Place(kind: finding.kind, file: finding.file, record: finding.record)]
    }
}

/// The names that the files give, to tell whether a text contains one.
private struct NamesOfPeople {
    private var whole: Set<[String]> = []
    private var single: Set<String> = []
    private var lengths: Set<Int> = []

    init() {}

    init(_ records: EventRecords) {
        var seen: Set<TextID> = []
        for mention in records.mentions {
            for name in [mention.name, mention.registeredName] where !name.isEmpty && seen.insert(name).inserted {
                let text = records.texts[name]
                for part in [text] + text.split(whereSeparator: { "()".contains($0) }).map(String.init) {
                    let words = words(of: part)
                    guard !words.isEmpty else { continue }
                    whole.insert(words)
                    whole.insert(words.reversed())
                    lengths.insert(words.count)
                    single.formUnion(words)
                }
            }
        }
    }

    /// Whether a text is a name, or contains one of two words or more.
    ///
    /// - Parameter isOneAnswer: whether only one person wrote it; then parts of names are enough.
    func holds(_ text: String, isOneAnswer: Bool) -> Bool {
        let own = words(of: text)
        guard !own.isEmpty else { return false }
        if whole.contains(own) || isOneAnswer && own.allSatisfy(single.contains) { return true }
        return lengths.contains { length in
            guard length >= 2, length < own.count else { return false }
            return (0...own.count - length).contains { whole.contains(Array(own[$0..<$0 + length])) }
        }
    }
}
