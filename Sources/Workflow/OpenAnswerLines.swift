internal import EventModel
internal import Participants

/// What `rollcall check` adds to the findings of answers that nobody understands: how each was written, and their
/// order.
///
/// An option of the organizer's form is needed to act and is shown. What one person alone wrote may be personal and is
/// not.
struct OpenAnswerLines {
    /// How many wordings are listed without `--verbose`: a form has that many options, free text has more.
    static let limit = 20

    private var wordings: [Place: AnswerWording] = [:]

    private struct Place: Hashable {
        var kind: Finding.Kind
        var file: String
        var record: Int?
    }

    init(_ all: [AnswerWording], _ records: EventRecords) {
        for wording in all where wording.isOpen {
            guard let kind = Self.kinds[wording.question] else { continue }
            let mention = records.mentions[Int(wording.first)]
            let file = records.files[Int(mention.file)].path
            wordings[Place(kind: kind, file: file, record: Int(mention.record))] = wording
        }
    }

    private static let kinds: [AnswerQuestion: Finding.Kind] = [
        .category: .unknownCategory, .country: .unknownCountry, .language: .unknownLanguage,
    ]

    func isListed(_ kind: Finding.Kind) -> Bool { Self.kinds.values.contains(kind) }

    /// The most frequent wordings first, where there are any.
    func sorted(_ findings: [Finding]) -> [Finding] {
        findings.enumerated().sorted {
            (people($1.element), $0.offset) < (people($0.element), $1.offset)
        }.map(\.element)
    }

    private func people(_ finding: Finding) -> Int { wording(finding)?.people ?? 0 }

    /// What stands before the sentence: the wording in quotes.
    func wording(of finding: Finding) -> String {
        guard let wording = wording(finding) else { return "" }
        return wording.people > 1
            ? "“\(visibleText(wording.text))”: " : "(its wording is in internal/answers.csv and rollcall review) "
    }

    private func wording(_ finding: Finding) -> AnswerWording? {
        wordings[Place(kind: finding.kind, file: finding.file, record: finding.record)]
    }
}
