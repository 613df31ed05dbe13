package import EventAnalytics

/// What an archive takes of an event.
package struct ArchivedEvent: Sendable {
    /// A registrant or attendee. The e-mail becomes a pseudonym before anything is written; who has none links to nothing.
    package struct Person: Sendable {
        package var email: String
        package var isRegistered: Bool
        /// Seconds present inside the event window.
        package var seconds: Int
        package var category: String
        package var channel: String
        package var country: String?
    }

    package var id: String
    package var title: String
    package var series: String?
    package var zone: String?
    package var starts: Instant
    package var ends: Instant
    package var floorLanguage: String
    package var interpretation: [String]
    package var categories: [String]
    package var tables: [FigureTable]
    package var inputs: [InputFile]
    package var findings: [Finding]
    package var people: [Person]
    /// Wordings of a category answer of which nobody has said what they mean.
    package var openCategoryAnswers: Int

    package init(_ figures: EventFigures, series: String?) {
        id = figures.identity.id
        title = figures.identity.title
        self.series = series
        zone = figures.identity.zone?.identifier
        starts = figures.agenda.window.from
        ends = figures.agenda.window.to
        floorLanguage = figures.rules.channels.codes[0]
        interpretation = Array(figures.rules.channels.codes.dropFirst())
        categories = figures.rules.taxonomy.categories.map(\.id)
        tables = figures.figureTables()
        inputs = figures.records.inputs
        findings = figures.records.sortedFindings()
        people = figures.archivedPeople
        openCategoryAnswers = figures.people.answerWordings.count { $0.question == .category && $0.isOpen }
    }
}

extension EventFigures {
    /// Participants who registered or attended; a cancelled registration alone makes nobody of this event.
    fileprivate var archivedPeople: [ArchivedEvent.Person] {
        let rows = participantsTable().rows
        let columns = InternalSchemas.participants.columns.map(\.name)
        func place(_ name: String) -> Int { columns.firstIndex(of: name) ?? 0 }
        let (email, country, category) = (place("email"), place("country"), place("category"))
        let (channel, registered, seconds) = (place("channel"), place("registered"), place("seconds"))
        return rows.compactMap { row in
            let isRegistered = row[registered] == .flag(true)
            // A report without times leaves the seconds empty; who registered belongs to the event all the same.
            let time = if case .integer(let time) = row[seconds] { time } else { 0 }
            guard isRegistered || time > 0 else { return nil }
            // An answer that names no country may say anything, and nothing of it is kept.
            let named = row[country].text
            let known = named.isEmpty || Countries.isCode(named) ? named : Representation.unknown
            return ArchivedEvent.Person(
                email: row[email].text, isRegistered: isRegistered, seconds: time, category: row[category].text,
                channel: row[channel].text, country: known.isEmpty ? nil : known)
        }
    }
}
