package import Attendance
import EventModel
import Participants

/// A row of representation.csv.
package struct RepresentationRow: SessionRow {
    package var session: String
    package var dimension: Representation
    package var value: String
    package var registered: Int?
    package var attendees: Int?

    // Without a key: an organization may call itself `distinct`.
    package static let table = TableDefinition<Self>(
        name: "representation", definition: "Countries, organizations and roles of registrants and attendees.",
        references: [.session],
        columns: [
            .session,
            .init(
                "dimension", "`country`, `organization` or `role`.", isRequired: true,
                list: .words(Representation.allCases.map(\.rawValue))
            ) { $0.dimension.rawValue },
            .init(
                "value",
                "The country as its ISO 3166-1 alpha-2 code (`unknown`, last, for answers that name none), the organization or the role; `distinct` counts the different values without `unknown` countries, and is not there where nobody was asked.",
                isRequired: true
            ) { $0.value },
            .init(
                "registered", unit: "people", "Participants with a registration that counts; only on `event` rows."
            ) { $0.registered },
            .init("attendees", unit: "people", "Participants present in the session.") { $0.attendees },
        ])
}

extension EventFigures {
    /// Organizations that differ only in case or spaces count as one.
    package func representationTable() -> FigureTable {
        var rows: [RepresentationRow] = []
        let dimensions = Representation.allCases.map { ($0, RepresentationValues($0, self)) }
        for (index, window) in windows.enumerated() where window.kind != .between {
            let registered = index == 0 && records.hasRegistrationData
            // Where nobody was asked there are no rows: not even `distinct`, which would say 0.
            for (dimension, values) in dimensions where !values.shown.isEmpty {
                let counts = representation(values, window: index)
                func row(_ value: String, _ count: RepresentationCount) -> RepresentationRow {
                    RepresentationRow(
                        session: window.id, dimension: dimension, value: value,
                        registered: registered ? count.registered : nil, attendees: ifTimes(count.attendees))
                }
                let known = counts.filter { dimension.isKnown($0.value) }
                let distinct = RepresentationCount(
                    registered: known.count { $0.count.registered > 0 },
                    attendees: known.count { $0.count.attendees > 0 })
                rows.append(row("distinct", distinct))
                rows += counts.filter { $0.count.attendees > 0 || (registered && $0.count.registered > 0) }.map(row)
            }
        }
        return RepresentationRow.table.table(identity, rows)
    }

    /// Counts of each value of a dimension in a window, in order of code or folded value (roles: speaker, attendee, phone), `unknown`
    /// countries last.
    package func representation(_ dimension: Representation, window: Int) -> [(
        value: String, count: RepresentationCount
    )] {
        representation(RepresentationValues(dimension, self), window: window)
    }

    private func representation(_ values: RepresentationValues, window: Int) -> [(
        value: String, count: RepresentationCount
    )] {
        var counts = RowValues(repeating: RepresentationCount(), for: values.shown)
        let (participants, attended) = (people.participants, tallies[window].attended)
        for id in participants.ids {
            guard let value = values.valueOf[id] else { continue }
            counts[value].add(registered: participants[id].isRegistered, attended: attended[id])
        }
        return values.order.filter { counts[$0] != RepresentationCount() }.map { (values.shown[$0], counts[$0]) }
    }
}

/// Which value of a dimension each participant stands for, worked out once for all windows.
private struct RepresentationValues {
    typealias ValueID = RowID<String>

    /// For each participant; nil for staff and for people who name none.
    var valueOf: RowLinks<Participant, String>
    /// Codes of countries; organizations as they were first written.
    var shown: [String] = []
    /// All of ``shown`` in the order of the table.
    var order: [ValueID] = []

    init(_ dimension: Representation, _ figures: EventFigures) {
        let (participants, tallies, texts) = (figures.people.participants, figures.tallies, figures.records.texts)
        let roles = ["speaker", "attendee", "phone"]
        valueOf = RowLinks(count: participants.count)
        if dimension == .role { shown = roles }
        var numberOfText: [TextID: ValueID?] = [:]
        var numberOfKey: [String: ValueID] = [:]
        var keys: [String] = []
        func number(_ key: String, shown value: @autoclosure () -> String) -> ValueID {
            if let number = numberOfKey[key] { return number }
            let number = shown.ids.upperBound
            numberOfKey[key] = number
            shown.append(value())
            keys.append(key)
            return number
        }
        for id in figures.people.counted {
            let person = participants[id]
            switch dimension {
            case .role: valueOf[id] = ValueID(roles.firstIndex(of: person.representedRole) ?? 1)
            // The first who attends or is registered gives an organization its spelling.
            case .country, .organization:
                guard person.isRegistered || tallies.contains(where: { $0.attended[id] }) else { continue }
                if dimension == .country {
                    // An answer that is not a country stays out of the figures: it may say anything.
                    let code = person.country ?? (person.answers.country.isEmpty ? nil : Representation.unknown)
                    if let code { valueOf[id] = number(code, shown: code) }
                } else if !person.answers.organization.isEmpty {
                    let text = person.answers.organization
                    let written = texts[text]
                    // "N/A" is not an organization's name.
                    let known =
                        numberOfText[text]
                        ?? (NoAnswer.isOne(written) ? nil : number(NameKey.key(of: written), shown: written.trimmed))
                    numberOfText[text] = .some(known)
                    valueOf[id] = known
                }
            }
        }
        // Codes are capitals, so `unknown` comes after them.
        order = dimension == .role ? Array(shown.ids) : shown.ids.sorted { keys[$0] < keys[$1] }
    }
}

/// How many people of one value registered and attended.
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
