/// What a person decided about a record, as a row of decisions.csv says it.
package struct Decision: Sendable, Equatable {
    /// What is decided, as the column `decision` names it.
    package enum Kind: String, CaseIterable, Sendable {
        /// Two records belong to one participant, or to two.
        case same, different
        case staff
        case notStaff = "not_staff"
        case category, channel
        /// How many people watched on one account.
        case headcount
    }

    /// A record: its file, its number there, and the name it had when somebody looked.
    package struct Place: Sendable, Equatable {
        package var file: String
        package var record: Int
        /// Empty if it is not to be checked.
        package var name: String

        package init(file: String, record: Int, name: String) {
            self.file = file
            self.record = record
            self.name = name
        }
    }

    package var kind: Kind
    package var place: Place
    /// The second record of `same` and `different`.
    package var other: Place?
    /// The category, the channel or the number.
    package var value: String
    /// File and line of the decision itself.
    package var file: String
    package var line: Int

    package init(kind: Kind, place: Place, other: Place?, value: String, file: String, line: Int) {
        self.kind = kind
        self.place = place
        self.other = other
        self.value = value
        self.file = file
        self.line = line
    }
}

/// A decision whose records were found.
package struct FoundDecision {
    package var decision: Decision
    package var mention: MentionID
    package var other: MentionID?
}

extension EventRecords {
    /// A finding for each decision whose record is not there.
    package var findingsOfDecisions: [Finding] { foundDecisions().findings }

    /// The decisions whose records are there under the same name, in their order, and a finding for each of the others.
    package func foundDecisions() -> (found: [FoundDecision], findings: [Finding]) {
        guard !decisions.isEmpty else { return ([], []) }
        struct Row: Hashable {
            var file: FileID
            var record: Int
        }
        var mentionAt: [Row: MentionID] = [:]
        for (id, mention) in mentions.withIDs { mentionAt[Row(file: mention.file, record: Int(mention.record))] = id }
        let fileAt = Dictionary(files.withIDs.map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
        func mention(_ place: Decision.Place) -> MentionID? {
            guard let file = fileAt[place.file], let mention = mentionAt[Row(file: file, record: place.record)]
            else { return nil }
            let name = mentions[mention].name.isEmpty ? mentions[mention].registeredName : mentions[mention].name
            return place.name.isEmpty || NameKey.key(of: place.name) == NameKey.key(of: texts[name]) ? mention : nil
        }
        var found: [FoundDecision] = []
        var findings: [Finding] = []
        for decision in decisions {
            let other = decision.other.map(mention)
            if let mention = mention(decision.place), other != .some(nil) {
                found.append(FoundDecision(decision: decision, mention: mention, other: other ?? nil))
            } else {
                findings.append(
                    Finding(.staleDecision, file: decision.file, line: decision.line))
            }
        }
        return (found, findings)
    }
}
