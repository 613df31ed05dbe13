/// What a finding says: its kind, a sentence, and what was done or is to be done.
///
/// Every one comes from the catalogue, the extensions in `Catalogue/`: a new sentence is added there, with an
/// example in the list of its file, and then in the words of every report language.
package struct FindingMessage: Sendable, Hashable {
    package let kind: Finding.Kind
    package let text: FindingText
    package let action: FindingText

    /// - Parameter action: left out if it is the usual one of the kind.
    init(_ kind: Finding.Kind, _ text: FindingText, action: FindingText? = nil) {
        self.kind = kind
        self.text = text
        self.action = action ?? kind.usualAction
    }

    /// One of each. A sentence that is missing here would reach a report untranslated.
    package static let all =
        rows + files + platforms + foreignFiles + times + columns + registrations + people + settings + unusual
        + [.questionsDisagree(platform: 1, computed: 1)] + FindingText.totals.map { totalDisagrees($0, reason: "") }
}

extension FindingText {
    /// Every sentence that a finding or a total of the platform can say, each once, in English.
    package static let catalogue: [FindingText] = {
        var seen: Set<String> = []
        let actions = Finding.Kind.allCases.map(\.usualAction) + FindingMessage.all.map(\.action)
        return (FindingMessage.all.map(\.text) + actions + totalReasons).filter {
            !$0.template.isEmpty && seen.insert($0.template).inserted
        }
    }()

    static func isInCatalogue(_ text: FindingText) -> Bool { templates.contains(text.template) }

    private static let templates = Set(catalogue.map(\.template))
}
