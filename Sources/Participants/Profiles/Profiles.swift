package import EventModel

/// Gives every participant its role, number, answers, country, category and channel.
package enum Profiles {
    /// The people with their profiles, and what was found on the way.
    package static func describe(_ people: People, records: EventRecords, rules: ProfileRules) -> (People, [Finding]) {
        let draft = profiles(ProfileDraft(people: people), records, rules)
        return (draft.people, draft.findings)
    }

    /// The steps in their order. Each consumes what it is given: hundreds of thousands of participants are not copied.
    private static func profiles(_ start: consuming ProfileDraft, _ records: EventRecords, _ rules: ProfileRules)
        -> ProfileDraft
    {
        let decisions = records.foundDecisions().found
        let tags = TagReader(records, rules.taxonomy)
        var draft = start
        draft = AnswerStep(records: records, rules: rules).profiles(after: consume draft)
        draft = StaffStep(records: records, rules: rules, decisions: decisions).profiles(after: consume draft)
        // Participants and staff are numbered separately, so staff must be known by then.
        draft = NumberStep(records: records).profiles(after: consume draft)
        draft = CountryStep(records: records, rules: rules, tags: tags).profiles(after: consume draft)
        draft = CategoryStep(records: records, rules: rules, tags: tags).profiles(after: consume draft)
        draft = InferredChannelStep(records: records, rules: rules).profiles(after: consume draft)
        // What people decided overrides what registrations and names say.
        draft = OverrideStep(rules: rules, decisions: decisions).profiles(after: consume draft)
        return WordingStep(records: records, rules: rules, decisions: decisions).profiles(after: consume draft)
    }
}

/// What one step of describing passes to the next.
struct ProfileDraft {
    var people: People
    var findings: [Finding] = []
    /// Answers that are a country's code but probably do not mean the country.
    var doubtfulCountries: Set<TextID> = []

    init(people: People) { self.people = people }
}
