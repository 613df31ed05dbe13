import Attendance
import Cores
import Figures
import TestSupport
import Testing

/// The first line that differs, so that a failure names a cell and not two tables.
private func firstDifference(_ found: [String], _ expected: [String]) -> String? {
    for index in 0..<max(found.count, expected.count) {
        let one = index < found.count ? found[index] : "nothing"
        let other = index < expected.count ? expected[index] : "nothing"
        if one != other { return "found \(one), expected \(other)" }
    }
    return nil
}

@Suite struct ReferenceTests {
    @Test(arguments: UInt64(1)...150)
    func `figures are those of a count second by second, by 1, 2 and 7 workers`(seed: UInt64) throws {
        let event = RandomEvent(seed: seed)
        let reference = Reference(event)
        let attendance = reference.attendance()
        let engagement = reference.engagement()
        let concurrency = reference.concurrency()
        let basis = reference.channelBasis()
        for count in [1, 2, 7] {
            let figures = try event.figures(onThreads(count))
            #expect(firstDifference(figures.attendanceTable().lines, attendance) == nil)
            #expect(firstDifference(figures.engagementTable().lines, engagement) == nil)
            #expect(firstDifference(figures.concurrencyTable().lines, concurrency) == nil)
            #expect(firstDifference(figures.channelBasisTable().lines, basis) == nil)
        }
    }

    @Test func `the events hold what they are to try`() {
        let events = (UInt64(1)...150).map(RandomEvent.init)
        #expect(events.contains { $0.isPlain && $0.rooms.count > 2 } && events.contains { !$0.isPlain })
        #expect(events.contains { $0.rooms.contains { !$0.meeting.isEmpty } })
        #expect(events.contains { $0.people.isEmpty } && events.contains { !$0.hasChat })
        let people = events.flatMap(\.people)
        #expect(people.contains(where: \.isStaff) && people.contains { !$0.isParticipant })
        #expect(people.contains { $0.stays.contains { $0.to - $0.from == 1 } })
        #expect(
            people.contains { person in
                person.stays.indices.dropFirst().contains { index in
                    person.stays[index - 1].to == person.stays[index].from
                }
            })
        #expect(events.contains { $0.log.contains { $0.to == nil } && $0.log.contains { $0.to != nil } })
    }
}

@Suite struct IdentityOfSumsTests {
    private struct Cell: Hashable {
        var window: String
        var category: String
        var channel: String
    }

    /// Columns of a table by cell; a row that does not exist is 0.
    private static func numbers(_ table: FigureTable, _ column: String) throws -> [Cell: Int] {
        let index = try #require(table.schema.columns.firstIndex { $0.name == column })
        return Dictionary(
            uniqueKeysWithValues: table.rows.map { row in
                (Cell(window: row[1].text, category: row[2].text, channel: row[3].text), Int(row[index].text) ?? 0)
            })
    }

    @Test(arguments: UInt64(1001)...1100)
    func `categories add up to all in people and seconds`(seed: UInt64) throws {
        let figures = try RandomEvent(seed: seed).figures()
        let people = [
            "registered", "registered_attended", "attendees", "attendees_5min", "attendees_half",
            "attendees_three_quarters", "attendee_seconds",
        ]
        for column in people {
            let found = try Self.numbers(figures.attendanceTable(), column)
            for window in figures.windows.map(\.id) {
                for channel in ["all"] + Reference.channels {
                    let parts = Reference.categories.map {
                        found[Cell(window: window, category: $0, channel: channel), default: 0]
                    }
                    let all = found[Cell(window: window, category: "all", channel: channel), default: 0]
                    #expect(parts.reduce(0, +) == all, "\(column), \(window), \(channel)")
                }
            }
        }
    }

    @Test(arguments: UInt64(1001)...1100)
    func `channels add up to all in seconds`(seed: UInt64) throws {
        let figures = try RandomEvent(seed: seed).figures()
        let found = try Self.numbers(figures.attendanceTable(), "attendee_seconds")
        for window in figures.windows.map(\.id) {
            for category in ["all"] + Reference.categories {
                let parts = Reference.channels.map {
                    found[Cell(window: window, category: category, channel: $0), default: 0]
                }
                let all = found[Cell(window: window, category: category, channel: "all"), default: 0]
                #expect(parts.reduce(0, +) == all, "\(window), \(category)")
            }
        }
    }

    @Test(arguments: (UInt64(1001)...1300).filter { RandomEvent(seed: $0).isPlain })
    func `disjoint sessions and between add up to the event in seconds`(seed: UInt64) throws {
        let figures = try RandomEvent(seed: seed).figures()
        let found = try Self.numbers(figures.attendanceTable(), "attendee_seconds")
        for category in ["all"] + Reference.categories {
            for channel in ["all"] + Reference.channels {
                let parts = figures.windows.dropFirst().map {
                    found[Cell(window: $0.id, category: category, channel: channel), default: 0]
                }
                let event = found[Cell(window: "event", category: category, channel: channel), default: 0]
                #expect(parts.reduce(0, +) == event, "\(category), \(channel)")
            }
        }
    }

    @Test(arguments: UInt64(1001)...1100)
    func `engagement repeats attendance, and minutes and bases add up to it`(seed: UInt64) throws {
        let event = RandomEvent(seed: seed)
        let figures = try event.figures()
        let seconds = try Self.numbers(figures.attendanceTable(), "attendee_seconds")
        for (cell, value) in try Self.numbers(figures.engagementTable(), "attendee_seconds") {
            #expect(seconds[cell, default: 0] == value)
        }
        let all = Cell(window: "event", category: "all", channel: "all")
        #expect(figures.minuteSeconds.reduce(0, +) == seconds[all])
        var sums: [Cell: Int] = [:]
        for row in figures.channelBasisTable().rows {
            let cell = Cell(window: row[1].text, category: "all", channel: row[2].text)
            sums[cell, default: 0] += Int(row[5].text) ?? 0
        }
        for (cell, value) in seconds where cell.category == "all" && cell.channel != "all" {
            #expect(sums[cell, default: 0] == value)
        }
    }
}
