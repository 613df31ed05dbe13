internal import Attendance
internal import EventModel

/// The groups for which panel and floor differed, and the languages.
extension ReportModel {
    private static let groupMeasures: [ComparisonMeasure] = [
        .messagesPer100AttendeeMinutes, .contributorShare, .presenceShare, .dwellSharePaired,
    ]

    private struct Group {
        var label: String
        var category: Int?
        var channel: Int?
    }

    /// Categories and channels that have rows of their own.
    private var groupPlaces: [Group] {
        figures.comparison.estimates.filter { $0.measure == .presenceShare }.compactMap { own in
            if let category = own.category { return Group(label: categoryLabel(category), category: category) }
            // There is an unknown category and an unknown channel.
            return own.channel.map {
                Group(label: words.say("page.channel") + words.say("page.colon") + channelLabel($0), channel: $0)
            }
        }
    }

    var groupHeads: [String] { Self.groupMeasures.map { words.say("measure.\($0.rawValue)") } }

    var groups: [ComparisonSection.Group] {
        groupPlaces.map { group in
            ComparisonSection.Group(label: group.label, cells: Self.groupMeasures.map { cell($0, group) })
        }
    }

    private func cell(_ measure: ComparisonMeasure, _ group: Group) -> Estimated<Quotient> {
        guard let own = estimate(measure, category: group.category, channel: group.channel), let value = own.value
        else { return Estimated(.nothing, nil) }
        let decimals = measure.kind == .ratio ? 1 : 2
        func number(_ quotient: ExactQuotient) -> Quotient { Quotient(quotient, decimals: decimals) }
        guard let low = own.low, let high = own.high else { return Estimated(number(value), nil) }
        return Estimated(number(value), Bounds(number(low), number(high)))
    }

    /// Groups with an interval that wrote more on the floor than chance explains.
    var groupsLead: String {
        let told = groupPlaces.compactMap { group -> (label: String, verdict: String)? in
            estimate(.messagesPer100AttendeeMinutes, category: group.category, channel: group.channel).flatMap {
                $0.gap == nil ? (group.label, verdict($0)) : nil
            }
        }
        guard !told.isEmpty else { return words.say("compare.groups_none") }
        let more = told.filter { $0.verdict == "more" }.map(\.label)
        let less = told.filter { $0.verdict == "less" }.map(\.label)
        var sentences = [words.say("compare.groups_told", ["groups": words.list(told.map(\.label))])]
        if !more.isEmpty { sentences.append(words.say("compare.groups_more", ["groups": words.list(more)])) }
        if !less.isEmpty { sentences.append(words.say("compare.groups_less", ["groups": words.list(less)])) }
        if more.isEmpty && less.isEmpty { sentences.append(words.say("compare.groups_alike")) }
        return sentences.joined(separator: " ")
    }
}
