import Attendance
import EventModel
import Participants

/// Participants who stay separate although they may be somebody else, with the people they may be.
///
/// An open participant may be any of its candidates, or none. Merged with one who attended the same window it is not another
/// attendee; with one of another category it counts there instead. The bounds are valid for every way to decide all pairs.
struct OpenGuests {
    /// A guest or a candidate, numbered among these alone: they are few beside all participants.
    private struct Person {
        var id: ParticipantID
        /// Nil for staff, who count nowhere.
        var category: Int?
    }
    private typealias PersonID = RowID<Person>

    private var people: [Person] = []
    private var guests: [(guest: PersonID, candidates: [PersonID])] = []

    init(_ all: People) {
        var numberOf: [ParticipantID: PersonID] = [:]
        var people: [Person] = []
        func number(_ id: ParticipantID) -> PersonID {
            if let number = numberOf[id] { return number }
            let number = people.ids.upperBound
            people.append(Person(id: id, category: all.isCounted(id) ? all.participants[id].category : nil))
            numberOf[id] = number
            return number
        }
        for pair in all.openPairs {
            guard let guest = all.countedParticipant(of: pair.mention) else { continue }
            guests.append((number(guest), pair.candidates.filter { $0 != guest }.map(number)))
        }
        self.people = people
    }

    /// Lowest and highest number of attendees of a category, or of all, in the window of a tally.
    ///
    /// - Parameter cell: the category's in the tally, on all channels.
    func bounds(_ tally: PresenceTally, _ cell: Int, _ category: Int?) -> ClosedRange<Int> {
        let attendees = tally.cells[cell].attendees
        guard !guests.isEmpty else { return attendees...attendees }
        let attended = people.map { tally.attended[$0.id] }
        var lost = 0
        var gaining = DisjointSets<Person>(count: people.count)
        var (newcomers, newHomes) = (Set<PersonID>(), Set<PersonID>())
        // Candidates who did not attend count once, however many open participants are theirs.
        var groups = DisjointSets<Person>(count: people.count)
        var staying: Set<PersonID> = []
        for (guest, candidates) in guests where attended[guest.index] {
            guard category == nil || people[guest].category == category else {
                for other in candidates where people[other].category == category && !attended[other.index] {
                    newcomers.insert(guest)
                    newHomes.insert(other)
                    gaining.join(guest, into: other)
                }
                continue
            }
            let leaves = candidates.contains { other in
                guard let own = people[other].category else { return true }
                return attended[other.index] || category != nil && own != category
            }
            if leaves {
                lost += 1
            } else {
                staying.insert(guest)
                for other in candidates { groups.join(guest, into: other) }
            }
        }
        lost += staying.count - Set(staying.map { groups.shortenedRoot($0) }).count
        // Each who comes makes one candidate an attendee, and each candidate becomes one only once.
        let comers = Dictionary(grouping: newcomers) { gaining.shortenedRoot($0) }
        let homes = Dictionary(grouping: newHomes) { gaining.shortenedRoot($0) }
        let gained = comers.reduce(0) { $0 + min($1.value.count, homes[$1.key]?.count ?? 0) }
        return attendees - lost...attendees + gained
    }
}
