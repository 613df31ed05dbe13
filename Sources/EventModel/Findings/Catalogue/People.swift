/// Records and the people they belong to.
extension FindingMessage {
    package static var staleDecision: Self {
        Self(.staleDecision, "the decision is about a record that no longer exists or now has another name")
    }
    package static func rowsOutsidePresence(_ rows: Int) -> Self {
        Self(
            .outsideEvent,
            "none of its \(rows) \("row falls", "rows fall") within the time when the person was connected",
            action:
                "they count for nobody; check time_zone and clock_offset_seconds for this file under files in event.yaml"
        )
    }
    package static func nobodyLinked(rows: Int) -> Self {
        Self(.nobodyLinked, "none of its \(rows) \("row belongs", "rows belong") to a participant; the first is here")
    }
    package static func mostlyUnlinked(_ rows: Int, of all: Int) -> Self {
        Self(
            .nobodyLinked, "\(rows) of its \(all) \("row belongs", "rows belong") to no participant; the first is here",
            action: "these rows have no effect; check that the file belongs to this event, and its names")
    }
    package static func unlinked(_ rows: Int, of all: Int) -> Self {
        Self(
            .unlinkedRows, "\(rows) of its \(all) \("row belongs", "rows belong") to no participant; the first is here")
    }
    package static func domainsDisagree(_ answers: Int) -> Self {
        Self(
            .categoryConflict,
            "\(answers) \("answer names", "answers name") another category than the e-mail domain; the first is here")
    }
    package static func unknownCategoryOfStatements(_ count: Int) -> Self {
        Self(
            .unknownCategory, "statements whose category is not known: \(count)",
            action: "counted as unknown; correct the category in the file, or set answers in event.yaml")
    }
    package static func absentSpeakers(_ count: Int) -> Self {
        Self(
            .unusedSetting, "\(count) \("speaker", "speakers") in the agenda whose name matches no participant",
            action: "if they were there, write their names as in the exports; roles and the host depend on them")
    }
    package static func fits(participants: Int) -> Self {
        Self(.ambiguousName, "a name without an e-mail fits \(participants) \("participant", "participants")")
    }
    package static var fitsOneOrThing: Self {
        Self(
            .ambiguousName,
            "a name without an e-mail fits one participant, but may be the name of a device, an organization or a country"
        )
    }
    package static func likely(percent: Int) -> Self {
        Self(
            .ambiguousName,
            "a name without an e-mail may belong to a participant: \(percent) % likely, which is not certain enough to link them"
        )
    }
    package static func emailTwice(alsoLine line: Int) -> Self {
        Self(
            .sharedEmail,
            "one e-mail address is connected twice at the same time under names with no word in common (also line \(line))"
        )
    }
    package static func nameTwice(alsoLine line: Int) -> Self {
        Self(.sameNameTwice, "one name without an e-mail is connected twice at the same time (also line \(line))")
    }
    package static func namesAtOnce(alsoFile file: String, line: Int) -> Self {
        Self(
            .differentNamesAtOnce,
            "two names without an e-mail were joined although both were connected at the same time (also \(file), line \(line))"
        )
    }
    package static func unknownAnswer(_ question: AnswerQuestion, people: Int) -> Self {
        switch question {
        case .category: Self(.unknownCategory, "an answer names no category; people who gave it: \(people)")
        case .language: Self(.unknownLanguage, "an answer names no language; people who gave it: \(people)")
        case .country: Self(.unknownCountry, "an answer names no country; people who gave it: \(people)")
        case .gender: Self(.unknownGender, "an answer names no gender; people who gave it: \(people)")
        }
    }
    package static func noRegistrantCame(_ registrations: Int) -> Self {
        Self(
            .nobodyLinked, "none of its \(registrations) registered people was there",
            action: "they count as registered; check that the file belongs to this event")
    }

    static let people: [Self] =
        [
            .noRegistrantCame(1), .fits(participants: 1), .fitsOneOrThing, .likely(percent: 1),
            .emailTwice(alsoLine: 1),
            .nameTwice(alsoLine: 1),
            .namesAtOnce(alsoFile: "x", line: 1), .staleDecision, .rowsOutsidePresence(1), .nobodyLinked(rows: 1),
            .mostlyUnlinked(1, of: 1), .unlinked(1, of: 1), .domainsDisagree(1), .unknownCategoryOfStatements(1),
            .absentSpeakers(1),
        ] + AnswerQuestion.allCases.map { unknownAnswer($0, people: 1) }
}
