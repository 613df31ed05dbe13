import DelimitedText
import EventModel

extension FilePreview.Table {
    /// Whether the rows below a header give nearly everybody a time and a later one on the same day, under headers that
    /// are not known: a list of who was there, which must not be read as registrations.
    func holdsStays(below header: (Header) -> Bool) -> Bool {
        guard let head = rows.firstIndex(where: { header($0.header) }) else { return false }
        guard !PairsOfTimes.form.contains(where: { rows[head].header.column($0) != nil }) else { return false }
        let width = rows[head].fields.count
        let below = rows[(head + 1)...].map(\.fields).filter { $0.count { !$0.isEmpty } > 1 }
        guard !below.isEmpty else { return false }
        let enough = below.count < 10 ? below.count : below.count * 9 / 10
        let times = (0..<width).filter { column in
            !rows[head].header.isKnown(column)
                && below.count { column < $0.count && Self.time($0[column]) != nil } >= enough
        }
        return times.contains { join in
            times.contains { leave in
                guard leave > join else { return false }
                let lengths = below.compactMap { Self.seconds($0, join, leave) }
                return lengths.count >= enough && lengths.count { $0 > 0 } * 2 > lengths.count
            }
        }
    }

    /// Whether most pairs of times under `Entrada,Salida` and the like are not a stay of one day but the dates of a journey.
    func holdsJourneys(below header: (Header) -> Bool) -> Bool {
        guard let head = rows.firstIndex(where: { header($0.header) }), let pair = rows[head].header.pairOfTimes else {
            return false
        }
        let filled = rows[(head + 1)...].map(\.fields).filter { row in
            [pair.join, pair.leave].contains { $0 < row.count && !row[$0].isEmpty }
        }
        let stays = filled.count { Self.seconds($0, pair.join, pair.leave) != nil }
        return !filled.isEmpty && stays * 2 <= filled.count
    }

    /// Nil unless the second time is the first one or later on the same day.
    private static func seconds(_ row: [String], _ join: Int, _ leave: Int) -> Int? {
        guard join < row.count, leave < row.count, let from = time(row[join]), let to = time(row[leave]) else {
            return nil
        }
        guard from.shape != .clock, to.shape != .clock else {
            let length = to.secondOfDay - from.secondOfDay
            return length >= 0 ? length : nil
        }
        for order in DateOrder.allCases {
            guard let start = from.local(order), let end = to.local(order) else { continue }
            let length = end.seconds - start.seconds
            if (0...LocalTime.secondsPerDay).contains(length) { return length }
        }
        return nil
    }

    /// A day without a time does not say when somebody came or left.
    private static func time(_ text: String) -> Timestamp? {
        text.contains(":") ? TimestampParser.parse(text) : nil
    }
}
