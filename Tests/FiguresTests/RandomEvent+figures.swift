import Cores
import TestSupport
import Attendance
import EventModel

extension RandomEvent {
    /// The event as the importers would hand it on.
    func figures(_ workers: Workers = oneAfterAnother) throws -> EventFigures {
        var event = TestEvent(hasChat: hasChat, hasQuestions: hasQuestions)
        let labels = ["Government", "Workers' organization", "Academia"]
        for person in people {
            if let status = person.status {
                event.register(
                    person.name, person.email, status: status, category: person.category.map { labels[$0] } ?? "",
                    language: person.language.answer)
            }
            for (number, stay) in person.stays.enumerated() {
                event.connect(
                    person.name, number.isMultiple(of: 2) ? person.email : " \(person.email.uppercased())",
                    from: stay.from, to: stay.to, meeting: stay.meeting, isWaitingRoom: stay.isWaitingRoom)
            }
        }
        for entry in log {
            event.listen("", people[entry.person].email, channel: entry.channel, from: entry.from, to: entry.to)
        }
        for remark in remarks {
            event.say(
                remark.name, at: remark.at, isPrivate: remark.isPrivate, holdsQuestion: remark.holdsQuestion)
        }
        for question in questions { event.ask(question.name) }
        return event.figures(try agenda(), staff: ["Desk *"], workers)
    }

    private func agenda() throws -> Agenda {
        let sessions = rooms.enumerated().map { index, room in
            var row = AgendaRow(line: index + 2, record: index + 1)
            row.id = room.id
            // The bootstrap takes its time: every eighth event has something to compare.
            row.kind = seed.isMultiple(of: 8) && !index.isMultiple(of: 2) ? "floor" : "panel"
            row.start = TestEvent.at(room.from).description
            row.minutes = "1"
            row.actualStart = row.start
            row.actualEnd = TestEvent.at(room.to).description
            row.meeting = room.meeting
            return row
        }
        let options = AgendaBuilder.Options(
            zone: nil, starts: TimestampParser.parse(TestEvent.at(0).description),
            ends: TimestampParser.parse(TestEvent.at(length).description))
        return try AgendaBuilder.build(sessions, file: "agenda.csv", options: options).agenda
    }
}
