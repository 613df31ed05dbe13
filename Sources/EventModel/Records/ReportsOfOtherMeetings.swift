/// Finds registrations, questions and polls of a meeting other than the one whose attendance was read.
///
/// They are refused and not merely noted: people who registered for another webinar make every count of registrations, and
/// every share of them, wrong. Somebody who knows better says so under `files`, or names the meeting in the agenda.
package enum ReportsOfOtherMeetings {
    private struct Name {
        var file: FileID
        var identity: MeetingIdentity

        /// Nil if the two cannot be compared.
        func isSame(as other: Name) -> Bool? { identity.isSame(as: other.identity) }
    }

    private static let attendance: Set<FileKind> = Set(FileKind.people).subtracting([.registration])
    private static let others: Set<FileKind> = [.registration, .questions, .polls]

    /// Refuses a report whose block of data names another meeting than every attendance report of the event, or, where none of
    /// those has a name, than another such report. A webinar whose report is of another day was not attended here, and its
    /// registrations follow the same rule.
    ///
    /// - Parameter stated: files whose kind the settings say: somebody knows that they belong to the event.
    /// - Throws: ``InputError`` that names both and what to set.
    package static func check(_ records: EventRecords, _ agenda: Agenda, stated: Set<String>) throws {
        let named = names(of: others, in: records) + names(of: [.webinarAttendees], in: records)
        guard !named.isEmpty else { return }
        let inside = filesInside(records, agenda.window)
        let registering = Set(records.registrations.map { records.mentions[$0.mention].file })
        let suspects = named.filter { name in
            records.files[name.file].kind != .webinarAttendees
                || !inside.contains(name.file) && registering.contains(name.file)
        }
        guard !suspects.isEmpty else { return }
        let known = names(of: attendance, in: records, ids: meetingsInside(records, agenda.window)).filter {
            inside.contains($0.file)
        }
        let inAgenda = Set(agenda.sessions.compactMap(\.meeting))
        var earlier: [Name] = []
        for name in suspects where !inAgenda.contains(name.identity.id) {
            guard !stated.contains(records.files[name.file].path) else { continue }
            let comparable = known.filter { name.isSame(as: $0) != nil }
            let rivals = comparable.isEmpty ? earlier.filter { name.isSame(as: $0) != nil } : comparable
            if let rival = rivals.first, !rivals.contains(where: { name.isSame(as: $0) == true }) {
                throw error(records, name, rival)
            }
            earlier.append(name)
        }
    }

    /// Registrations that were planned for another day than the event's: a meeting that recurs has one id.
    package static func findings(_ records: EventRecords, _ agenda: Agenda, stated: Set<String>) -> [Finding] {
        records.files.compactMap { file in
            guard file.kind == .registration, file.accepted > 0, !stated.contains(file.path),
                let scheduled = file.scheduled
            else { return nil }
            let readings = DateOrder.allCases.compactMap { scheduled.local($0)?.seconds }
            let isNear = readings.contains {
                agenda.window.from.seconds - farthest < $0 && $0 < agenda.window.to.seconds + farthest
            }
            guard !readings.isEmpty, !isNear else { return nil }
            return Finding(.otherRegistrations, file: file.path)
        }
    }

    /// A day, and what the zones of two clocks may be apart.
    private static let farthest = 38 * 3600

    /// The files that say that somebody was there during the event, or do not say when.
    private static func filesInside(_ records: EventRecords, _ window: Interval) -> Set<FileID> {
        var files = Set(records.attendedWithoutTimes.map { records.mentions[$0].file })
        for connection in records.connections where connection.interval.overlaps(window) {
            files.insert(records.mentions[connection.mention].file)
        }
        return files
    }

    /// The ids of meetings with a connection during the event, by the file that says so.
    private static func meetingsInside(_ records: EventRecords, _ window: Interval) -> [FileID: Set<TextID>] {
        var ids: [FileID: Set<TextID>] = [:]
        for connection in records.connections where !connection.meeting.isEmpty && connection.interval.overlaps(window)
        {
            ids[records.mentions[connection.mention].file, default: []].insert(connection.meeting)
        }
        return ids
    }

    /// - Parameter ids: of the meetings that a file's rows name.
    private static func names(of kinds: Set<FileKind>, in records: EventRecords, ids: [FileID: Set<TextID>] = [:])
        -> [Name]
    {
        records.files.withIDs.flatMap { id, file -> [Name] in
            guard kinds.contains(file.kind), file.accepted > 0 else { return [] }
            let found = Set(ids[id, default: []].map { records.texts[$0] } + [file.meeting]).subtracting([""])
            if found.isEmpty && file.topic.isEmpty { return [] }
            return (found.isEmpty ? [""] : found.sorted()).map {
                Name(file: id, identity: MeetingIdentity(id: $0, topic: file.topic))
            }
        }
    }

    private static func error(_ records: EventRecords, _ name: Name, _ rival: Name) -> InputError {
        let (file, other) = (records.files[name.file], records.files[rival.file])
        return InputError(
            file: file.path, line: 1,
            what: "it is of \(name.identity.sentence), and '\(other.path)' is of \(rival.identity.sentence)",
            advice:
                "set ignore: true for it under files in event.yaml; if both belong to the event, "
                + "set kind: \(file.kind.rawValue) for it there")
    }
}
