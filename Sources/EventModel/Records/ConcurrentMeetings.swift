/// Finds attendance reports of two meetings in one folder: their people would be counted as one audience.
package enum ConcurrentMeetings {
    private struct Meeting {
        var identity: MeetingIdentity
        var file: FileID
        var span: Interval
    }

    /// Refuses two meetings, by id or else by topic, that overlap inside the event, unless the agenda says which of them a
    /// session counts. Restarts of one meeting have one id.
    ///
    /// - Throws: ``InputError`` that names both meetings and the keys to set.
    package static func check(_ records: EventRecords, _ agenda: Agenda) throws {
        guard agenda.sessions.allSatisfy({ $0.meeting == nil }) else { return }
        let meetings = meetings(in: records, agenda.window)
        for (place, later) in meetings.enumerated() {
            for earlier in meetings[..<place]
            where later.identity.isSame(as: earlier.identity) == false && later.span.overlaps(earlier.span) {
                throw error(records, earlier, later)
            }
        }
    }

    /// One entry for each file and meeting id, from its first join to its last leave inside the event.
    private static func meetings(in records: EventRecords, _ window: Interval) -> [Meeting] {
        struct Key: Hashable {
            var file: FileID
            var id: TextID
        }
        var found: [Key: Interval] = [:]
        // Rows of one meeting stand together, so the table is looked up once per run and not once per row.
        var run: (key: Key, span: Interval)?
        func end() {
            guard let run else { return }
            found[run.key] = found[run.key].map { span($0, run.span) } ?? run.span
        }
        for connection in records.connections where !connection.isWaitingRoom {
            guard let inside = connection.interval.intersection(window) else { continue }
            let key = Key(file: records.mentions[connection.mention].file, id: connection.meeting)
            if let known = run, known.key == key {
                run = (key, span(known.span, inside))
            } else {
                end()
                run = (key, inside)
            }
        }
        end()
        return found.sorted { ($0.key.file, $0.key.id) < ($1.key.file, $1.key.id) }.map { key, span in
            let identity = MeetingIdentity(id: records.texts[key.id], topic: records.files[key.file].topic)
            return Meeting(identity: identity, file: key.file, span: span)
        }
    }

    private static func span(_ one: Interval, _ other: Interval) -> Interval {
        Interval(from: min(one.from, other.from), to: max(one.to, other.to))
    }

    private static func error(_ records: EventRecords, _ earlier: Meeting, _ later: Meeting) -> InputError {
        let files = (records.files[earlier.file].path, records.files[later.file].path)
        let place = files.0 == files.1 ? "" : " of '\(files.0)'"
        return InputError(
            file: files.1, line: 1,
            what: "\(later.identity.sentence) took place at the same time as \(earlier.identity.sentence)\(place)",
            advice:
                "if both belong to the event, say in the column meeting of agenda.csv which one each session counts; if not, "
                + (files.0 == files.1
                    ? "delete the rows of the other from the file"
                    : "set ignore: true for one of the files under files in event.yaml"))
    }
}
