import Figures
import EventModel
import TestSupport
import Testing

@Suite struct ListenerMinutesTests {
    @Test func `a count holds until the next, at most a quarter of an hour, and is cut to its session`() throws {
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example", from: 0, to: 3600)
        event.listen("Aba Kora", "aba@mail.example", channel: 1, from: 0, to: 1200)
        for (second, channel, listeners) in [(0, 1, 2), (600, 1, 4), (3000, 1, 1), (600, 2, 5), (-300, 2, 7)] {
            event.records.listenerCounts.append(
                ListenerCount(file: 0, instant: TestEvent.at(second), channel: channel, listeners: listeners))
        }
        let rows = [agendaRow("one", minutes: "30"), agendaRow("two", minutes: "30", line: 3)]
        let figures = event.figures(try buildAgenda(rows, starts: TestEvent.at(0).description, zone: nil).agenda)
        // French: 2 for 10 minutes, 4 for 15, 1 for the last 10. Spanish: 7 for 10 minutes inside, 5 for 15.
        #expect(
            figures.listenerMinutesTable().lines == [
                "trial,event,fr,35.0,90.0,20.0,70.0", "trial,event,es,25.0,145.0,0.0,145.0",
                "trial,one,fr,25.0,80.0,20.0,60.0",
                "trial,one,es,25.0,145.0,0.0,145.0", "trial,two,fr,10.0,10.0,0.0,10.0",
            ])
        #expect(figures.figureTables().contains { $0.schema.name == "listener_minutes" })
    }

    @Test func `fewer listeners than attendees is a negative difference`() throws {
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example", from: 0, to: 1800)
        event.records.listenerCounts = [ListenerCount(file: 0, instant: TestEvent.at(0), channel: 0, listeners: 0)]
        event.register("Aba Kora", "aba@mail.example", language: "English")
        let figures = event.figures(
            try buildAgenda([agendaRow("one", minutes: "30")], starts: TestEvent.at(0).description, zone: nil).agenda)
        #expect(figures.listenerMinutesTable().lines[0] == "trial,event,en,15.0,0.0,30.0,-30.0")
    }
}
