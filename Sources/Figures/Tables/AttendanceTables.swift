import Participants
package import Attendance
import EventModel

extension EventFigures {
    /// Empty where nothing says when people were there.
    func ifTimes(_ value: FigureValue) -> FigureValue { records.hasTimes ? value : .empty }

    /// `attendance.csv`.
    package func attendanceTable() -> FigureTable {
        var rows: [[FigureValue]] = []
        for (index, window) in windows.enumerated() {
            let isEvent = index == 0
            for cell in 0..<grid.count {
                let counts = tallies[index].cells[cell]
                guard counts.attendees > 0 || cell == 0 || (isEvent && registered[cell] > 0) else { continue }
                let knowsRegistered = isEvent && records.hasRegistrationData
                rows.append([
                    .text(identity.id), .text(window.id), .text(categoryID(grid.category(of: cell))),
                    .text(channelID(grid.channel(of: cell))), knowsRegistered ? .integer(registered[cell]) : .empty,
                    knowsRegistered ? ifTimes(.integer(registeredAttended[cell])) : .empty,
                    ifTimes(.integer(counts.attendees)),
                    ifTimes(.integer(counts.fiveMinutes)), ifTimes(.integer(counts.half)),
                    ifTimes(.integer(counts.threeQuarters)),
                    ifTimes(.integer(counts.seconds)),
                    FigureValue(ExactQuotient(counts.seconds, counts.attendees, decimals: 1)),
                    counts.attendees > 0 ? FigureValue(ExactQuotient(counts.doubleMedian, 2, decimals: 1)) : .empty,
                    ifTimes(FigureValue(ExactQuotient(counts.seconds, window.seconds, decimals: 2))),
                    ifTimes(.integer(counts.peak)),
                    FigureValue(counts.peakAt.map { agenda.window.from.advanced(by: $0) }),
                ])
            }
        }
        return FigureTable(TableSchemas.attendance, rows: rows)
    }

    /// `headcount.csv`.
    package func headcountTable() -> FigureTable {
        let rooms = participants.filter { people.participants[$0].headcount != nil }
        var rows: [[FigureValue]] = []
        for (index, window) in windows.enumerated() {
            for category in [nil] + rules.taxonomy.categories.indices.map({ Int?($0) }) {
                let attendees = tallies[index].cells[grid.cell(category, nil)].attendees
                guard attendees > 0 || category == nil else { continue }
                let more = rooms.reduce(0) { sum, room in
                    let person = people.participants[room]
                    let counts = tallies[index].attended[room] && (category == nil || category == person.category)
                    return counts ? sum + (person.headcount ?? 1) - 1 : sum
                }
                rows.append([
                    .text(identity.id), .text(window.id), .text(categoryID(category)), ifTimes(.integer(attendees)),
                    ifTimes(.integer(attendees + more)),
                ])
            }
        }
        return FigureTable(TableSchemas.headcount, rows: rows)
    }

    /// `engagement.csv`.
    package func engagementTable() -> FigureTable {
        var rows: [[FigureValue]] = []
        for (index, window) in windows.enumerated() {
            let isEvent = index == 0
            for cell in 0..<grid.count {
                let counts = tallies[index].cells[cell]
                let said = engagement.cells[index][cell]
                guard counts.attendees > 0 || said.messages > 0 || said.questions > 0 || cell == 0 else { continue }
                func ifChat(_ value: FigureValue) -> FigureValue { records.hasChat ? value : .empty }
                let knowsContributors = records.hasChat || (isEvent && records.hasQuestions)
                let knowsQuestions = records.hasQuestions && (isEvent || records.hasQuestionTimes)
                rows.append([
                    .text(identity.id), .text(window.id), .text(categoryID(grid.category(of: cell))),
                    .text(channelID(grid.channel(of: cell))), ifTimes(.integer(counts.attendees)),
                    ifTimes(.integer(counts.seconds)),
                    ifChat(.integer(said.messages)), ifChat(.integer(said.questionMessages)),
                    knowsQuestions ? .integer(said.questions) : .empty,
                    knowsContributors ? .integer(said.contributors) : .empty,
                    ifChat(FigureValue(ExactQuotient(6000 * said.messages, counts.seconds, decimals: 2))),
                    knowsContributors && records.hasTimes
                        ? FigureValue(ExactQuotient(said.attendingContributors, counts.attendees, decimals: 4))
                        : .empty,
                ])
            }
        }
        return FigureTable(TableSchemas.engagement, rows: rows)
    }

    /// `concurrency.csv`.
    package func concurrencyTable() -> FigureTable {
        let channels = grid.channels
        let length = agenda.window.seconds
        var rows: [[FigureValue]] = []
        for minute in 0..<minuteSeconds.count / channels {
            let seconds = min(60, length - minute * 60)
            let own = minuteSeconds[minute * channels..<(minute + 1) * channels]
            let instant = FigureValue.instant(agenda.window.from.advanced(by: minute * 60))
            func row(_ channel: String, _ sum: Int) -> [FigureValue] {
                [
                    .text(identity.id), instant, .text(channel),
                    ifTimes(FigureValue(ExactQuotient(sum, seconds, decimals: 2))),
                ]
            }
            rows.append(row("all", own.reduce(0, +)))
            for (channel, sum) in own.enumerated() { rows.append(row(rules.channels.name(channel), sum)) }
        }
        return FigureTable(TableSchemas.concurrency, rows: rows)
    }

    /// `channel_basis.csv`.
    package func channelBasisTable() -> FigureTable {
        var rows: [[FigureValue]] = []
        for (index, window) in windows.enumerated() {
            for channel in 0..<grid.channels {
                for basis in ChannelBasis.allCases {
                    let cell = tallies[index].bases[channel * ChannelBasis.allCases.count + Int(basis.rawValue)]
                    guard cell.attendees > 0 else { continue }
                    rows.append([
                        .text(identity.id), .text(window.id), .text(rules.channels.name(channel)), .text(basis.name),
                        .integer(cell.attendees), .integer(cell.seconds),
                    ])
                }
            }
        }
        return FigureTable(TableSchemas.channelBasis, rows: rows)
    }

    /// `sessions.csv`.
    package func sessionsTable() -> FigureTable {
        func row(
            _ id: String, _ title: String, _ kind: String, _ planned: Interval?, _ window: Interval?, _ seconds: Int
        ) -> [FigureValue] {
            [
                .text(identity.id), .text(id), .text(title), .text(kind), FigureValue(planned?.from),
                FigureValue(planned?.to), FigureValue(window?.from), FigureValue(window?.to), .integer(seconds),
            ]
        }
        var rows = [row("event", identity.title, "", agenda.plannedWindow, agenda.window, agenda.window.seconds)]
        for session in agenda.sessions {
            rows.append(
                row(
                    session.id, session.title, session.kind.rawValue, session.planned, session.window,
                    session.window.seconds))
        }
        if let between = windows.last, between.id == "between" {
            rows.append(row("between", "Outside every session", "", nil, nil, between.seconds))
        }
        return FigureTable(TableSchemas.sessions, rows: rows)
    }
}
