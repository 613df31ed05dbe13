package import Cores
package import EventModel

/// Links records to participants: by e-mail, else by a name that exactly one participant has, else by evidence.
///
/// What stays ambiguous stays separate and is listed. The result does not depend on the order of the files.
package enum Identity {
    /// - Parameters:
    ///   - rules: nil for the exact part alone: nothing is linked by evidence.
    ///   - without: kinds of evidence that do not count, to measure what each is worth.
    package static func people(
        of records: EventRecords, rules: ProfileRules? = nil, without: Set<LinkEvidence.Kind> = [],
        workers: Workers = oneAfterAnother
    ) -> People {
        People(
            links(LinkSource(records, rules, without: without), workers),
            repeats: Set(records.repeatedMentions.map(\.mention)))
    }

    /// The steps in their order: each accepts what those before it linked; only decisions override that.
    private static func links(_ source: LinkSource, _ workers: Workers) -> Links {
        var links = Links(records: source.records.mentions.count)
        links = EmailStep(source: source).links(after: links)
        // A device's name must not be taken for a person's in the next step.
        links = DeviceStep(source: source).links(after: links)
        links = NameStep(source: source).links(after: links)
        links = EvidenceStep(source: source).links(after: links, workers)
        links = RepeatStep(source: source).links(after: links)
        links = OtherRecordStep(source: source).links(after: links)
        links = AuthorStep(source: source).links(after: links)
        return DecisionStep(source: source).links(after: links)
    }
}
