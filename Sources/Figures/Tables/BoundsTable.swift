import EventModel
package import Attendance
import Participants

/// A row of bounds.csv.
struct BoundsRow: SessionRow, CategoryRow {
    var session: String
    var category: String
    var attendees: Int?
    var low: Int?
    var high: Int?
    /// Of attendee-seconds, by ``identifications``.
    var shares: [ExactQuotient?]

    /// How the connections of each participant came to them, in the order of the columns.
    static let identifications: [LinkRule] = [.email, .decision, .name, .evidence, .none]

    func share(_ rule: LinkRule) -> ExactQuotient? {
        Self.identifications.firstIndex(of: rule).flatMap { shares[$0] }
    }

    static let table = TableDefinition<Self>(
        name: "bounds",
        definition: "What the open pairs of internal/review.csv leave uncertain, and what presence is based on.",
        key: ["event", "session", "category"], references: [.session],
        columns: [
            .session, .category,
            .init("attendees", unit: "people", "As in attendance.csv, all channels.") { $0.attendees },
            .init("attendees_low", unit: "people", "No way to decide the open pairs gives fewer.") { $0.low },
            .init("attendees_high", unit: "people", "No way to decide the open pairs gives more.") { $0.high },
            .init(
                "share_email", "Share of attendee-seconds of the attendees whose connections all have an e-mail.",
                maximum: 1
            ) { $0.share(.email) },
            .init(
                "share_decision", "The same of the attendees with a connection that was decided by a person.",
                maximum: 1
            ) { $0.share(.decision) },
            .init(
                "share_name", "The same of the attendees with a connection that was linked by name alone.", maximum: 1
            ) { $0.share(.name) },
            .init(
                "share_evidence", "The same of the attendees with a connection that was linked by evidence.", maximum: 1
            ) { $0.share(.evidence) },
            .init(
                "share_none", "The same of the attendees with a connection that nothing joins to another record.",
                maximum: 1
            ) { $0.share(.none) },
        ])
}

/// What the open pairs leave uncertain.
extension EventFigures {
    /// Lowest and highest number of attendees of a window and category.
    package func attendeeBounds(_ window: Int, _ category: Int?) -> ClosedRange<Int> {
        OpenGuests(people).bounds(tallies[window], grid.cell(category, nil), category)
    }

    package func boundsTable() -> FigureTable {
        let basis = identificationOf()
        let open = OpenGuests(people)
        let rows = windows.indices.flatMap { index in
            let seconds = secondsByIdentification(index, basis)
            return allAndEachCategory.compactMap { category -> BoundsRow? in
                let cell = tallies[index].cells[grid.cell(category, nil)]
                let bounds = open.bounds(tallies[index], grid.cell(category, nil), category)
                guard cell.attendees > 0 || bounds.upperBound > 0 || category == nil else { return nil }
                return BoundsRow(
                    session: windows[index].id, category: categoryID(category), attendees: ifTimes(cell.attendees),
                    low: ifTimes(bounds.lowerBound), high: ifTimes(bounds.upperBound),
                    shares: seconds[category.map { $0 + 1 } ?? 0].map {
                        ExactQuotient($0, cell.seconds, decimals: 4)
                    })
            }
        }
        return BoundsRow.table.table(identity, rows)
    }

    /// Of each participant the weakest rule that one of its connections rests on.
    private func identificationOf() -> RowValues<Participant, Int> {
        let people = people
        var result = RowValues(repeating: 0, for: people.participants)
        for (id, mention) in records.mentions.withIDs {
            guard let participant = people.participantOf[id] else { continue }
            guard mention.kind == .connection || mention.kind == .attendance else { continue }
            let place = BoundsRow.identifications.firstIndex(of: people.rules[id]) ?? 0
            result[participant] = max(result[participant], place)
        }
        return result
    }

    /// Seconds of a window by category (`all` first) and by identification.
    private func secondsByIdentification(_ window: Int, _ basis: RowValues<Participant, Int>) -> [[Int]] {
        let none = Array(repeating: 0, count: BoundsRow.identifications.count)
        var sums = Array(repeating: none, count: rules.taxonomy.categories.count + 1)
        let (participants, window, segments) = (people.participants, windows[window], segments(of: window))
        for segment in segments.segments {
            let participant = segment.participant
            let seconds = window.overlap(segment.from, segment.to)
            sums[participants[participant].category + 1][basis[participant]] += seconds
        }
        for category in sums.indices.dropFirst() {
            for place in none.indices { sums[0][place] += sums[category][place] }
        }
        return sums
    }
}
