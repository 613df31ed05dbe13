package import Attendance
import EventModel
import Participants

/// How somebody was there: in the meeting, in the room, or both.
package enum AttendanceMode: String, CaseIterable, Sendable {
    case online
    case onSite = "on_site"
    case both
}

/// A row of modes.csv.
package struct ModeRow: CategoryRow {
    package var category: String
    package var mode: AttendanceMode
    package var registered: Int?
    package var attendees: Int

    package static let table = TableDefinition<Self>(
        name: "modes",
        definition:
            "Who was there online, on site, or both; only where a file says who checked in. A check-in has no times: it is in no other table.",
        key: ["event", "category", "mode"],
        columns: [
            .category,
            .init(
                "mode",
                "`online`: connected inside the event window; `on_site`: checked in; `both`: one and the other. Each participant has one.",
                isRequired: true, list: .words(AttendanceMode.allCases.map(\.rawValue))
            ) { $0.mode.rawValue },
            .init(
                "registered", unit: "people", "Those of the attendees with a registration neither cancelled nor denied."
            ) { $0.registered },
            .init("attendees", unit: "people", "Participants who were there in this mode.", isRequired: true) {
                $0.attendees
            },
        ])
}

extension EventFigures {
    /// Whether a file says who was in the room.
    package var hasModes: Bool { !records.checkIns.isEmpty }

    /// The three modes of everybody, then of each category that was there.
    package func modes() -> [ModeRow] {
        guard hasModes else { return [] }
        let onSite = Set(records.checkIns.compactMap { people.countedParticipant(of: $0) })
        var modeOf: [ParticipantID: AttendanceMode] = [:]
        for id in people.counted {
            let isOnline = tallies[0].attended[id]
            guard isOnline || onSite.contains(id) else { continue }
            modeOf[id] = !isOnline ? .onSite : onSite.contains(id) ? .both : .online
        }
        let taxonomy = rules.taxonomy.categories
        return ([nil] + taxonomy.indices.map { $0 }).flatMap { category -> [ModeRow] in
            let there = modeOf.filter { id, _ in category.map { $0 == people.participants[id].category } ?? true }
            guard category == nil || !there.isEmpty else { return [] }
            return AttendanceMode.allCases.map { mode in
                let own = there.filter { $0.value == mode }
                return ModeRow(
                    category: category.map { taxonomy[$0].id } ?? "all", mode: mode,
                    registered: records.hasRegistrationData
                        ? own.count { people.participants[$0.key].isRegistered } : nil,
                    attendees: own.count)
            }
        }
    }

    package func modesTable() -> FigureTable { ModeRow.table.table(identity, modes()) }
}
