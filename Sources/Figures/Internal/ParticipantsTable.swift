package import Attendance
package import EventModel
package import Participants

/// A row of participants.csv: somebody who is not staff.
struct ParticipantsRow: Sendable {
    var person: Participant
    var name: String
    var email: String
    var organization: String
    var country: String
    var category: String
    var channel: String
    var channelBasis: ChannelBasis
    var firstJoin: Instant?
    var lastLeave: Instant?
    var seconds: Int?
    var outsideSeconds: Int?
    var connections: Int
    var messages: Int

    static let table = TableDefinition<Self>(
        name: "participants", definition: "One row a participant who is not staff.", isEventRequired: false,
        columns: [
            .init("participant", "Id of the participant.") { $0.person.id },
            .init("role", "Part played.") { $0.person.role.name },
            .init("name", "Name on the first record that has one.") { $0.name },
            .init("email", "E-mail on the first record that has one.") { $0.email },
            .init("organization", "Organization from registration.") { $0.organization },
            .init(
                "country", "Code of the country (ISO 3166-1 alpha-2); the answer as written where it names no country."
            ) { $0.country },
            .init("category", "Stakeholder category.") { $0.category },
            .init("category_basis", "What the category rests on.") { $0.person.categoryBasis.rawValue },
            .init("channel", "Channel with most seconds inside the event window.") { $0.channel },
            .init("channel_basis", "What that channel rests on for most of those seconds.") { $0.channelBasis.name },
            .init("registered", "Whether a registration counts.") { $0.person.isRegistered },
            .init("first_join", "First arrival, inside the event window or not.") { $0.firstJoin },
            .init("last_leave", "Last departure, inside the event window or not.") { $0.lastLeave },
            .init("seconds", unit: "s", "Presence inside the event window.") { $0.seconds },
            .init("outside_seconds", unit: "s", "Presence outside the event window.") { $0.outsideSeconds },
            .init("connections", "Accepted connections, waiting rooms left out.") { $0.connections },
            .init("messages", "Messages counted on the event rows.") { $0.messages },
        ])
}

extension EventFigures {
    /// In order of the participants' numbers.
    package func participantsTable() -> FigureTable {
        let (records, people) = (records, people)
        var connections = RowValues(repeating: 0, for: people.participants)
        for connection in records.connections where !connection.isWaitingRoom {
            if let participant = people.participantOf[connection.mention] { connections[participant] += 1 }
        }
        let order = participants.filter { people.participants[$0].number > 0 }.sorted {
            people.participants[$0].number < people.participants[$1].number
        }
        return ParticipantsRow.table.table(
            identity, order.lazy.map { participantsRow($0, connections: connections[$0]) })
    }

    private func participantsRow(_ id: ParticipantID, connections: Int) -> ParticipantsRow {
        let person = people.participants[id]
        let stays = presence.of(id)
        let inside = stays.reduce(0) { $0 + ($1.intersection(agenda.window)?.seconds ?? 0) }
        let (channel, basis) = mainChannel(of: id)
        return ParticipantsRow(
            person: person, name: records.texts[person.name], email: records.texts[person.email],
            organization: records.texts[person.answers.organization], country: country(of: id),
            category: categoryID(person.category), channel: rules.channels.name(channel), channelBasis: basis,
            firstJoin: stays.first?.from, lastLeave: stays.last?.to, seconds: ifTimes(inside),
            outsideSeconds: ifTimes(stays.reduce(0) { $0 + $1.seconds } - inside), connections: connections,
            messages: engagement.messagesOf[id])
    }

    /// Code of a participant's country; the answer as it was written if it names none.
    package func country(of participant: ParticipantID) -> String {
        let person = people.participants[participant]
        return person.country ?? records.texts[person.answers.country].trimmed
    }

    /// The channel with most seconds inside the event, ties in channel order; somebody who never came has the declared one.
    package func mainChannel(of participant: ParticipantID) -> (channel: Int, basis: ChannelBasis) {
        var seconds = Array(repeating: [Int](repeating: 0, count: ChannelBasis.allCases.count), count: grid.channels)
        for segment in segments.of(participant) {
            seconds[Int(segment.channel)][Int(segment.basis.rawValue)] += segment.to - segment.from
        }
        let sums = seconds.map { $0.reduce(0, +) }
        guard let most = sums.max(), most > 0, let channel = sums.firstIndex(of: most) else {
            return people.participants[participant].usualChannel(rules.channels)
        }
        let largest = seconds[channel].max() ?? 0
        return (channel, ChannelBasis.allCases[seconds[channel].firstIndex(of: largest) ?? 0])
    }
}
