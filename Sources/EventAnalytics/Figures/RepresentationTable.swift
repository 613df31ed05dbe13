extension EventFigures {
    /// `representation.csv`: countries, organizations and roles. Values that differ only in case or spaces are one.
    package func representationTable() -> FigureTable {
        var rows: [[FigureValue]] = []
        for (index, window) in windows.enumerated() where window.id != "between" {
            let registered = index == 0 && records.hasRegistrationData
            for dimension in Representation.allCases {
                let counts = representation(dimension, window: index)
                func row(_ value: String, _ count: RepresentationCount) -> [FigureValue] {
                    [
                        .text(identity.id), .text(window.id), .text(dimension.rawValue), .text(value),
                        registered ? .integer(count.registered) : .empty, ifTimes(.integer(count.attendees)),
                    ]
                }
                rows.append(
                    row(
                        "distinct",
                        RepresentationCount(
                            registered: counts.count { $0.count.registered > 0 },
                            attendees: counts.count { $0.count.attendees > 0 })))
                for (value, count) in counts where count.attendees > 0 || (registered && count.registered > 0) {
                    rows.append(row(value, count))
                }
            }
        }
        return FigureTable(TableSchemas.representation, rows: rows)
    }

    /// Counts of each value of a dimension in a window, in order of the folded value (roles: speaker, attendee, phone).
    package func representation(_ dimension: Representation, window: Int) -> [(
        value: String, count: RepresentationCount
    )] {
        var counts: [String: (shown: String, count: RepresentationCount)] = [:]
        var shownOf: [TextID: (key: String, shown: String)] = [:]
        for index in participants {
            let person = people.participants[index]
            let attended = tallies[window].attended[index]
            guard attended || person.isRegistered else { continue }
            let key: String
            let shown: String
            switch dimension {
            case .role: (key, shown) = (person.representedRole, person.representedRole)
            case .country, .organization:
                let text = dimension == .country ? person.answers.country : person.answers.organization
                guard text != 0 else { continue }
                if shownOf[text] == nil {
                    shownOf[text] = (NameKey.key(of: records.texts[text]), records.texts[text].trimmed)
                }
                (key, shown) = shownOf[text] ?? ("", "")
            }
            counts[key, default: (shown, RepresentationCount())].count.add(
                registered: person.isRegistered, attended: attended)
        }
        let roles = ["speaker", "attendee", "phone"]
        return counts.sorted { left, right in
            dimension == .role
                ? (roles.firstIndex(of: left.key) ?? 9) < (roles.firstIndex(of: right.key) ?? 9) : left.key < right.key
        }.map { ($0.value.shown, $0.value.count) }
    }
}

package enum Representation: String, CaseIterable, Sendable { case country, organization, role }

package struct RepresentationCount: Sendable, Equatable {
    package var registered = 0
    package var attendees = 0

    mutating func add(registered: Bool, attended: Bool) {
        if registered { self.registered += 1 }
        if attended { attendees += 1 }
    }
}

extension Participant {
    /// `speaker` (panellists, speakers of the agenda, a host who speaks), `phone` or `attendee`.
    var representedRole: String {
        switch role {
        case .panelist, .host: "speaker"
        case .phone: "phone"
        default: "attendee"
        }
    }
}
