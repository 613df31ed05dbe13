package import Attendance
package import EventModel
import Participants

/// A row of concurrency.csv: the mean number present in one minute on one channel.
package struct ConcurrencyRow: ChannelRow {
    package var minute: Instant
    package var channel: String
    var meanPresent: ExactQuotient?

    package static let table = TableDefinition<Self>(
        name: "concurrency", definition: "Mean number present in each minute of the event window.",
        key: ["event", "minute", "channel"],
        columns: [
            .init(
                "minute", "The instant at which the minute begins, counted from the event's start.", isRequired: true
            ) { $0.minute },
            .channel,
            .init("mean_present", unit: "people", "Mean number present in the minute.") { $0.meanPresent },
        ])
}

/// A row of channel_basis.csv.
struct ChannelBasisRow: SessionRow, ChannelRow {
    var session: String
    var channel: String
    var basis: ChannelBasis
    var attendees: Int
    var seconds: Int

    static let table = TableDefinition<Self>(
        name: "channel_basis", definition: "What the statements about channels are based on.",
        key: ["event", "session", "channel", "basis"], references: [.session],
        columns: [
            .session, .ownChannel,
            .init(
                "basis", "`log` (followed in), `declared`, `inferred` or `none`.", isRequired: true,
                list: .words(ChannelBasis.allCases.map(\.name))
            ) { $0.basis.name },
            .attendees { $0.attendees }, .attendeeSeconds { $0.seconds },
        ])
}

/// A row of headcount.csv.
struct HeadcountRow: SessionRow, CategoryRow {
    var session: String
    var category: String
    var attendees: Int?
    var peopleReported: Int?

    static let table = TableDefinition<Self>(
        name: "headcount",
        definition:
            "People reported to have watched on one account together, added to the attendees; every other figure counts the account once.",
        key: ["event", "session", "category"], references: [.session],
        columns: [
            .session, .category,
            .init("attendees", unit: "people", "As in attendance.csv, all channels.") { $0.attendees },
            .init(
                "people_reported", unit: "people",
                "Attendees, each account with a reported headcount counted as that many people."
            ) { $0.peopleReported },
        ])
}

extension EventFigures {
    /// A row for `all` and then every channel of each minute, also where nobody was there.
    func concurrencyRows() -> [ConcurrencyRow] {
        let channels = grid.channels
        return (0..<minuteSeconds.count / channels).flatMap { minute -> [ConcurrencyRow] in
            let seconds = min(60, agenda.window.seconds - minute * 60)
            let own = minuteSeconds[minute * channels..<(minute + 1) * channels]
            let instant = agenda.window.from.advanced(by: minute * 60)
            let sums = [("all", own.reduce(0, +))] + own.enumerated().map { (rules.channels.name($0), $1) }
            return sums.map { channel, sum in
                ConcurrencyRow(
                    minute: instant, channel: channel,
                    meanPresent: ifTimes(ExactQuotient(sum, seconds, decimals: 2)))
            }
        }
    }

    package func concurrencyTable() -> FigureTable { ConcurrencyRow.table.table(identity, concurrencyRows()) }

    package func channelBasisTable() -> FigureTable {
        var rows: [ChannelBasisRow] = []
        for (index, window) in windows.enumerated() {
            for channel in 0..<grid.channels {
                for basis in ChannelBasis.allCases {
                    let cell = tallies[index].bases[channel * ChannelBasis.allCases.count + Int(basis.rawValue)]
                    guard cell.attendees > 0 else { continue }
                    rows.append(
                        ChannelBasisRow(
                            session: window.id, channel: rules.channels.name(channel), basis: basis,
                            attendees: cell.attendees, seconds: cell.seconds))
                }
            }
        }
        return ChannelBasisRow.table.table(identity, rows)
    }

    package func headcountTable() -> FigureTable {
        let rooms = participants.filter { people.participants[$0].headcount != nil }
        let rows = windows.indices.flatMap { index in
            allAndEachCategory.compactMap { category -> HeadcountRow? in
                let attendees = tallies[index].cells[grid.cell(category, nil)].attendees
                guard attendees > 0 || category == nil else { return nil }
                let more = rooms.reduce(0) { sum, room in
                    let person = people.participants[room]
                    let counts = tallies[index].attended[room] && (category == nil || category == person.category)
                    return counts ? sum + (person.headcount ?? 1) - 1 : sum
                }
                return HeadcountRow(
                    session: windows[index].id, category: categoryID(category), attendees: ifTimes(attendees),
                    peopleReported: ifTimes(attendees + more))
            }
        }
        return HeadcountRow.table.table(identity, rows)
    }

    /// `all`, then the categories of the taxonomy.
    var allAndEachCategory: [Int?] { [nil] + rules.taxonomy.categories.indices.map { $0 } }
}
