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
///
/// An open participant may be any of its candidates, or none. Merged with one who attended the same window it is not another
/// attendee; with one of another category it counts there instead. The bounds are valid for every way to decide all pairs.
extension EventFigures {
    /// Lowest and highest number of attendees of a window and category.
    package func attendeeBounds(_ window: Int, _ category: Int?) -> ClosedRange<Int> {
        let attendees = tallies[window].cells[grid.cell(category, nil)].attendees
        let open = openCandidates
        guard !open.isEmpty else { return attendees...attendees }
        var lost = 0
        var gaining = DisjointSets<Participant>(count: people.participants.count)
        var (newcomers, newHomes) = (Set<ParticipantID>(), Set<ParticipantID>())
        // Candidates who did not attend count once, however many open participants are theirs.
        var groups = DisjointSets<Participant>(count: people.participants.count)
        var staying: Set<ParticipantID> = []
        for (guest, candidates) in open where tallies[window].attended[guest] {
            let isInside = category == nil || people.participants[guest].category == category
            let others = candidates.filter(people.isCounted)
            if !isInside {
                for other in others where people.participants[other].category == category {
                    guard !tallies[window].attended[other] else { continue }
                    newcomers.insert(guest)
                    newHomes.insert(other)
                    gaining.join(guest, into: other)
                }
                continue
            }
            let leaves = candidates.contains { other in
                let person = people.participants[other]
                return !people.isCounted(other) || tallies[window].attended[other]
                    || (category != nil && person.category != category)
            }
            if leaves {
                lost += 1
            } else {
                staying.insert(guest)
                for other in others { groups.join(guest, into: other) }
            }
        }
        lost += staying.count - Set(staying.map { groups.shortenedRoot($0) }).count
        // Each who comes makes one candidate an attendee, and each candidate becomes one only once.
        let comers = Dictionary(grouping: newcomers) { gaining.shortenedRoot($0) }
        let homes = Dictionary(grouping: newHomes) { gaining.shortenedRoot($0) }
        let gained = comers.reduce(0) { $0 + min($1.value.count, homes[$1.key]?.count ?? 0) }
        return attendees - lost...attendees + gained
    }

    /// Participants who stay separate although they may be somebody else, with the people they may be.
    private var openCandidates: [(guest: ParticipantID, candidates: [ParticipantID])] {
        people.openPairs.compactMap { pair in
            people.countedParticipant(of: pair.mention).map { guest in
                (guest, pair.candidates.filter { $0 != guest })
            }
        }
    }

    package func boundsTable() -> FigureTable {
        let basis = identificationOf()
        let rows = windows.indices.flatMap { index in
            let seconds = secondsByIdentification(index, basis)
            return allAndEachCategory.compactMap { category -> BoundsRow? in
                let cell = tallies[index].cells[grid.cell(category, nil)]
                let bounds = attendeeBounds(index, category)
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
