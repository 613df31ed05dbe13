import Attendance
internal import EventModel
internal import Figures

/// Countries, organizations, roles.
struct PlacesSection {
    var lead: String
    var rankings: [Ranking]

    /// The values of a dimension, those with most people first.
    struct Ranking {
        var title: String
        var head: String
        var hasAny: Bool
        var rows: [Row]
        var hasMore: Bool
        var more: String
        /// All of it in one line, for the summary.
        var line: String
    }

    struct Row {
        var value: String
        var attendees: Count
        var registered: Count
    }
}

extension ReportModel {
    var placesSection: PlacesSection {
        let dimensions: [(dimension: Representation, head: String, count: String)] = [
            (.country, "where.country", "count.countries"),
            (.organization, "where.organization", "count.organizations"),
            (.role, "where.role", ""),
        ]
        // If nobody was asked there is nothing to count, and no 0 to show.
        let asked = dimensions.filter { isKnown($0.dimension) }
        let named = asked.filter { $0.dimension != .role }.map { each in
            words.counted(
                figures.representation(each.dimension, window: 0).count {
                    $0.count.attendees > 0 && each.dimension.isKnown($0.value)
                }, each.count)
        }
        let lead =
            figures.records.hasTimes && !named.isEmpty
            ? words.say(
                "where.lead",
                [
                    "participants": words.people(event.attendees),
                    "places": named.joined(separator: words.say("list.comma")),
                ], counts: ["participants": event.attendees]) + " " : ""
        return PlacesSection(
            lead: lead + words.say("where.basis"),
            rankings: asked.map { ranking($0.dimension, head: words.say($0.head), count: $0.count) })
    }

    /// Whether anybody's value of a dimension is known.
    func isKnown(_ dimension: Representation) -> Bool { !figures.representation(dimension, window: 0).isEmpty }

    /// The values with most attendees first; how many more there are.
    private func ranking(_ dimension: Representation, head: String, count key: String) -> PlacesSection.Ranking {
        let all = figures.representation(dimension, window: 0)
        // Without times nobody is known to have attended: those who registered are listed.
        func count(_ row: (value: String, count: RepresentationCount)) -> Int {
            figures.records.hasTimes ? row.count.attendees : row.count.registered
        }
        let present = all.filter { count($0) > 0 }.enumerated().sorted {
            (count($1.element), $0.offset) < (count($0.element), $1.offset)
        }.map(\.element)
        let known = present.filter { dimension.isKnown($0.value) }
        let shown = known.prefix(15) + present.filter { !dimension.isKnown($0.value) }
        let line = shown.map { "\(label($0.value, of: dimension)) (\(words.people(count($0))))" }
        let more = words.grouped(present.count - shown.count)
        let rest = present.count > shown.count ? [words.say("where.more", ["count": more])] : []
        return PlacesSection.Ranking(
            title: dimension == .role
                ? words.say("where.roles") : words.upperFirst(words.counted(known.count, key)),
            head: head, hasAny: !present.isEmpty,
            rows: shown.map { row in
                PlacesSection.Row(
                    value: label(row.value, of: dimension),
                    attendees: people(figures.records.hasTimes ? row.count.attendees : nil),
                    registered: people(figures.records.hasRegistrationData ? row.count.registered : nil))
            }, hasMore: present.count > shown.count, more: words.say("where.more_in_figures", ["count": more]),
            line: (line + rest).joined(separator: words.say("list.comma")))
    }

    private func label(_ value: String, of dimension: Representation) -> String {
        switch dimension {
        case .country: words.country(value)
        case .organization: words.data(value)
        case .role: words.say("role.\(value)")
        }
    }
}
