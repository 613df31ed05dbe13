import Attendance
import EventModel
import TestSupport
import Testing

@Suite struct TurnoverTests {
    @Test func `who was there at the start did not arrive, and coming back is not arriving`() {
        var event = TestEvent()
        event.connect("Early", "early@a.example", from: -60, to: 100)
        event.connect("Early", "early@a.example", from: 200, to: 600)
        event.connect("Late", "late@a.example", from: 30, to: 590)
        event.connect("At start", "start@a.example", from: 0, to: 60)
        let window = Interval(from: TestEvent.at(0), to: TestEvent.at(600))
        let figures = event.figures(Agenda(window: window, plannedWindow: window, sessions: []))
        let turnover = Turnover(figures.segments, length: figures.agenda.window.seconds)
        #expect(turnover.presentAtStart == 2 && turnover.arrivals == [30])
        #expect(turnover.presentAtEnd + turnover.departures.count == 3)
        #expect(turnover.departures.prefix(2) == [60, 590])
    }

    @Test func `steps hold what begins in them, and a short last step counts`() {
        #expect(Turnover.counts([0, 59, 60, 149], step: 60, length: 150) == [2, 1, 1])
    }
}

@Suite struct WilsonIntervalTests {
    /// Values computed by hand from Wilson's formula with z = 1.959964.
    @Test(arguments: [(8, 10, 0.4902, 0.9433), (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (1, 1, 0.2065, 1.0)])
    func `the interval is Wilson's`(part: Int, whole: Int, low: Double, high: Double) throws {
        let interval = try #require(WilsonInterval(part, of: whole))
        #expect(abs(interval.low - low) < 5e-5 && abs(interval.high - high) < 5e-5, "\(interval)")
    }

    @Test func `nothing to divide by gives none`() {
        #expect(WilsonInterval(0, of: 0) == nil && WilsonInterval(3, of: 2) == nil)
    }
}
