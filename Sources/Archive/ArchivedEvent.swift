import Participants
package import Attendance
package import EventModel
package import Figures

/// What an archive takes from an event.
package struct ArchivedEvent: Sendable {
    /// A registrant or attendee. The e-mail becomes a pseudonym before anything is written; without one they link to nothing.
    package struct Person: Sendable {
        /// The address that the person is known by; empty if there is none.
        package var email: String
        /// Every address on a record of theirs.
        package var addresses: [String]
        /// Id in the event, for people without an address.
        package var participant: String
        /// The counts that they are in, of those that may be published.
        package var counts: [CountKey]
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
    var openCategoryAnswers: Int

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
    /// Participants who registered or attended; a cancelled registration alone does not count.
    fileprivate var archivedPeople: [ArchivedEvent.Person] {
        let addresses = addressesOfParticipants
        return participants.filter { people.participants[$0].number > 0 }.sorted {
            people.participants[$0].number < people.participants[$1].number
        }.compactMap { id in
            let person = people.participants[id]
            // A report without times says for nobody how long; those who registered still belong to the event.
            let seconds = records.hasTimes ? segments.of(id).reduce(0) { $0 + $1.to - $1.from } : 0
            guard person.isRegistered || seconds > 0 else { return nil }
            // An answer that is not a country may say anything, so it is not kept.
            let country = self.country(of: id)
            return ArchivedEvent.Person(
                email: records.texts[person.email], addresses: addresses[id], participant: person.id,
                counts: counts(of: id), isRegistered: person.isRegistered, seconds: seconds,
                category: categoryID(person.category), channel: rules.channels.name(mainChannel(of: id).channel),
                country: country.isEmpty ? nil : Countries.code(of: country) ?? Representation.unknown)
        }
    }

    private var addressesOfParticipants: RowValues<Participant, [String]> {
        var found = RowValues(repeating: [String](), for: people.participants)
        for (id, mention) in records.mentions.withIDs {
            guard let participant = people.participantOf[id] else { continue }
            let email = records.texts[mention.email]
            if !email.isEmpty && !found[participant].contains(email) { found[participant].append(email) }
        }
        return found
    }

    /// The public counts that a participant is in.
    private func counts(of participant: ParticipantID) -> [CountKey] {
        let person = people.participants[participant]
        let category = categoryID(person.category)
        let country = Countries.code(of: self.country(of: participant)) ?? CountKey.notStated
        func keys(_ session: String, _ measure: CountKey.Measure, _ channels: [Int]) -> [CountKey] {
            var keys = [CountKey(session, measure, .everybody, CountKey.all)]
            keys.append(CountKey(session, measure, .category, category))
            for channel in channels { keys.append(CountKey(session, measure, .channel, rules.channels.name(channel))) }
            if session == CountKey.event { keys.append(CountKey(session, measure, .country, country)) }
            return keys
        }
        var found = person.isRegistered ? keys(CountKey.event, .registered, [person.declaredChannel]) : []
        for (number, window) in windows.enumerated() where records.hasTimes && window.kind != .between {
            let channels = segments(of: number).of(participant).filter { segment in
                window.parts.contains { segment.from < $0.upperBound && $0.lowerBound < segment.to }
            }.map { Int($0.channel) }
            if !channels.isEmpty { found += keys(window.id, .attended, Set(channels).sorted()) }
        }
        return found
    }
}
