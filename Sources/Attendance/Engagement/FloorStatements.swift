import Participants
package import EventModel

/// Statements from the floor by category, from a list that somebody kept.
///
/// A statement's category is the one that its row names, `unknown` if that is not understood. A row that names none
/// takes its organization's, else that of the only participant with the speaker's name, else `unknown`.
package struct FloorStatements: Sendable {
    /// Counts of one cell; `seconds` are those of the statements that have a length.
    package struct Cell: Sendable, Equatable {
        package var statements = 0
        /// Statements whose length the list gives, and their lengths together.
        package var timed = 0
        package var seconds = 0
        package var speakers = 0
    }

    /// Index window, then `all` and each category.
    package private(set) var cells: [[Cell]]
    /// Outside the event window: file → count.
    package private(set) var outside: [FileID: Int] = [:]

    static let none = FloorStatements()

    private init() { cells = [] }

    package init(_ event: CountedEvent) {
        let records = event.records
        let taxonomy = event.rules.taxonomy
        let width = taxonomy.categories.count + 1
        cells = Array(repeating: Array(repeating: Cell(), count: width), count: event.windows.count)
        guard !records.statements.isEmpty else { return }
        var speakers = Array(
            repeating: Array(repeating: Set<String>(), count: width), count: event.windows.count)
        let categoryOfName = Self.categoriesByName(event)
        for statement in records.statements {
            if let instant = statement.instant, !event.agenda.window.contains(instant) {
                outside[statement.file, default: 0] += 1
                continue
            }
            let speaker = NameKey.key(
                of: records.texts[statement.speaker.isEmpty ? statement.organization : statement.speaker])
            let named = records.texts[statement.category]
            let category =
                NoAnswer.isBlank(named)
                ? taxonomy.category(ofOrganization: records.texts[statement.organization])
                    ?? categoryOfName[speaker] ?? taxonomy.unknown
                : event.rules.category(ofAnswer: named) ?? taxonomy.unknown
            let second = statement.instant.map { $0 - event.agenda.window.from }
            for (index, window) in event.windows.enumerated() where second.map(window.contains) ?? (index == 0) {
                for place in [0, category + 1] {
                    cells[index][place].statements += 1
                    if let seconds = statement.seconds {
                        cells[index][place].timed += 1
                        cells[index][place].seconds += seconds
                    }
                    speakers[index][place].insert(speaker)
                }
            }
        }
        for index in cells.indices {
            for place in 0..<width { cells[index][place].speakers = speakers[index][place].count }
        }
    }

    /// The category of each name that only one participant has.
    private static func categoriesByName(_ event: CountedEvent) -> [String: Int] {
        var found: [String: Set<ParticipantID>] = [:]
        for index in event.participants {
            let name = NameKey.key(of: event.records.texts[event.people.participants[index].name])
            if !name.isEmpty { found[name, default: []].insert(index) }
        }
        return found.compactMapValues { people in
            people.count == 1 ? people.first.map { event.people.participants[$0].category } : nil
        }
    }
}
