import Participants
package import EventModel

/// Who answered a poll's question, of those who were there when it was asked.
package struct PollTally: Sendable {
    /// One question, `all` and then each category.
    package struct Cell: Sendable, Equatable {
        /// Attendees present at some instant between the first and the last answer; of the event where answers have no times.
        package var present = 0
        /// Participants who answered.
        package var respondents = 0
        /// Respondents who were present.
        package var presentRespondents = 0
    }

    package var question: TextID
    package var cells: [Cell]
    /// Answers not linked to a participant: anonymous ones, and names that fit nobody.
    package var withoutPerson = 0

    /// The questions in the order in which the files ask them.
    package static func all(of event: CountedEvent) -> [PollTally] {
        var order: [TextID] = []
        var rows: [TextID: [PollAnswer]] = [:]
        for answer in event.records.pollAnswers {
            for question in Set(answer.answers.map(\.question)) {
                if rows[question] == nil { order.append(question) }
                rows[question, default: []].append(answer)
            }
        }
        return order.map { PollTally($0, rows[$0] ?? [], event) }
    }

    private init(_ question: TextID, _ answers: [PollAnswer], _ event: CountedEvent) {
        self.question = question
        cells = Array(repeating: Cell(), count: event.grid.categories + 1)
        let start = event.agenda.window.from
        let seconds = answers.compactMap { $0.instant.map { $0 - start } }
        var isPresent = event.tallies[0].attended
        if let first = seconds.min(), let last = seconds.max() {
            for person in event.participants {
                isPresent[person] = event.segments.of(person).contains { $0.from <= last && first < $0.to }
            }
        }
        var respondents: Set<ParticipantID> = []
        for answer in answers {
            guard let person = event.people.participantOf[answer.mention] else {
                withoutPerson += 1
                continue
            }
            if event.people.isCounted(person) { respondents.insert(person) }
        }
        for person in event.participants where isPresent[person] || respondents.contains(person) {
            for place in [0, event.people.participants[person].category + 1] {
                if isPresent[person] { cells[place].present += 1 }
                if respondents.contains(person) { cells[place].respondents += 1 }
                if isPresent[person] && respondents.contains(person) { cells[place].presentRespondents += 1 }
            }
        }
    }
}
