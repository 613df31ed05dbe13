import Figures
package import Archive
package import Attendance
package import Cores
internal import EventModel
internal import Importers
package import Participants
internal import Settings

/// From a folder to figures.
package enum EventPipeline {
    /// Reads a folder and computes its figures.
    ///
    /// - Throws: `InputError` where the input cannot be used.
    package static func figures(
        folder: String, infersChannels: Bool = false, workers: Workers = onAllCores,
        progress: @escaping (String) -> Void = { _ in }
    ) throws -> EventFigures {
        let reading = try EventReading.read(
            folder: folder, hashesInputs: true, infersChannels: infersChannels, progress: progress)
        return try figures(of: reading, workers: workers, progress: progress)
    }

    /// What an archive takes from the event in a folder.
    ///
    /// - Throws: `InputError` where the input cannot be used.
    package static func archivedEvent(folder: String, progress: @escaping (String) -> Void = { _ in }) throws
        -> ArchivedEvent
    {
        let reading = try EventReading.read(folder: folder, hashesInputs: true, progress: progress)
        return ArchivedEvent(try figures(of: reading, progress: progress), series: reading.settings.series)
    }

    /// Computes the figures of a folder that has been read.
    ///
    /// - Parameter withoutEvidence: kinds of evidence that count nothing; for the quality bench alone.
    /// - Throws: `InputError` where the input cannot be used.
    package static func figures(
        of reading: EventReading, withoutEvidence: Set<LinkEvidence.Kind> = [], workers: Workers = onAllCores,
        progress: @escaping (String) -> Void = { _ in }
    ) throws -> EventFigures {
        if let error = reading.agendaError { throw error }
        guard let agenda = reading.agenda else {
            throw InputError(file: "agenda.csv", what: "the folder has no agenda", advice: "write agenda.csv")
        }
        progress("linking records")
        var records = reading.records
        var people = Identity.people(of: records, rules: reading.rules, without: withoutEvidence, workers: workers)
        let findings: [Finding]
        (people, findings) = Profiles.describe(people, records: records, rules: reading.rules)
        records.add(findings)
        records.add(LongNames.findings(in: records))
        records.add(SharedAccounts.findings(in: records, people: people))
        records.add(UnlinkedRecords.findings(in: records, people: people))
        records.add(UnlinkedRecords.registrationsOfNobody(in: records, people: people))
        records.add(RegistrationsOfTwoFiles.findings(in: records, people: people, rules: reading.rules))
        records.add(LogsOutsidePresence.findings(in: records, people: people))
        if !records.hasAttendance,
            let list = records.files.first(where: { $0.kind == .registration && $0.accepted > 0 })
        {
            records.add(Finding(.noAttendanceReport, file: list.path))
        }
        records.add(records.totals.compactMap { $0.finding(records.files[$0.file]) })
        addOpenPairs(people, &records)
        for estimate in ClockEstimate.all(in: records, people) where estimate.isFinding {
            records.add(Finding(estimate.message, file: records.files[estimate.file].path))
        }
        try checkDecisions(reading)
        records.add(reading.records.findingsOfDecisions)
        addMeetings(agenda, &records)
        try ConcurrentMeetings.check(records, agenda)
        let stated = Set(reading.settings.files.filter { $0.value.kind != nil }.keys)
        try ReportsOfOtherMeetings.check(records, agenda, stated: stated)
        records.add(ReportsOfOtherMeetings.findings(records, agenda, stated: stated))
        progress("counting")
        try check(records, people, agenda, reading)
        return EventFigures(
            identity: reading.identity, agenda: agenda, records: records, people: people, rules: reading.rules,
            workers: workers)
    }

    /// An input that yields no participant, or nobody inside the event, is an error and never a report full of zeros.
    private static func check(_ records: EventRecords, _ people: People, _ agenda: Agenda, _ reading: EventReading)
        throws
    {
        guard people.counted.contains(where: { people.participants[$0].number > 0 }) else {
            let ours = records.files.filter { FileKind.people.contains($0.kind) }
            // An unreadable report is probably the one that is missing.
            if ours.isEmpty, let foreign = records.sortedFindings().first(where: isForeignReport(records)) {
                throw InputError(foreign)
            }
            throw InputError(
                file: ours.first { $0.kind != .registration }?.path ?? ours.first?.path ?? ".",
                what: ours.isEmpty ? "the folder has no attendance report" : "no participant was found",
                advice: "add the platform's participants or attendee report")
        }
        try checkAttendance(records)
        let connections = records.connections.lazy.filter { !$0.isWaitingRoom }
        guard connections.isEmpty || connections.contains(where: { $0.interval.overlaps(agenda.window) }) else {
            let finding = records.sortedFindings().first { $0.kind == .outsideEvent }
            throw InputError(
                file: finding?.file ?? "agenda.csv", line: 1,
                what: finding?.message.text ?? "no connection falls within the event",
                advice: finding?.action.text ?? "check starts and time_zone in event.yaml")
        }
    }

    /// An attendance report without any usable row would turn everybody who registered into a no-show.
    private static func checkAttendance(_ records: EventRecords) throws {
        var stays = RowValues(repeating: (accepted: 0, rejected: 0, line: 0), for: records.files)
        for mention in records.mentions where mention.kind == .connection || mention.kind == .attendance {
            let file = mention.file
            if mention.isAccepted { stays[file].accepted += 1 } else { stays[file].rejected += 1 }
            if !mention.isAccepted && stays[file].line == 0 { stays[file].line = Int(mention.line) }
        }
        for (id, file) in records.files.withIDs where file.rejected > 0 {
            let stays = stays[id]
            guard stays.accepted == 0, stays.rejected > 0 else { continue }
            throw InputError(
                file: file.path, line: stays.line,
                what: "none of its \(counted(stays.rejected, "connection")) could be read",
                advice:
                    "rollcall check says why; correct the times, or set ignore: true for it under files in event.yaml")
        }
        if let first = records.connections.first, records.connections.allSatisfy(\.isWaitingRoom) {
            let mention = records.mentions[first.mention]
            throw InputError(
                file: records.files[mention.file].path, line: Int(mention.line),
                what: "nobody in it got past the waiting room",
                advice: "download the report of the whole meeting")
        }
        // Known attendance that is not read makes every figure too small; what a workbook contains is not
        // known, and only asked for if nothing else says who was there.
        let refused = records.sortedFindings().first { finding in
            records.hasAttendance
                ? isOtherPlatform(records, finding) : isForeignReport(records)(finding)
        }
        if let refused { throw InputError(refused) }
    }

    /// Another platform's report, or a file in another program's format.
    private static func isForeignReport(_ records: EventRecords) -> (Finding) -> Bool {
        let formats = Set(ForeignFormat.allCases.filter(\.mayHoldReport).map(\.message.text))
        return { isOtherPlatform(records, $0) || $0.kind == .unknownFile && formats.contains($0.message) }
    }

    private static func isOtherPlatform(_ records: EventRecords, _ finding: Finding) -> Bool {
        finding.kind == .unknownFile
            && records.files.contains { $0.path == finding.file && $0.kind == .otherPlatform }
    }

    private static func addOpenPairs(_ people: People, _ records: inout EventRecords) {
        for pair in people.openPairs {
            let mention = records.mentions[pair.mention]
            records.add(
                Finding(
                    reasonApart(pair), file: records.files[mention.file].path, line: Int(mention.line),
                    record: Int(mention.record)))
        }
    }

    /// Why a record was linked to nobody although its name fits somebody.
    private static func reasonApart(_ pair: People.OpenPair) -> FindingMessage {
        guard pair.candidates.count == 1 else { return .fits(participants: pair.candidates.count) }
        guard let score = pair.evidence.first?.score else { return .fitsOneOrThing }
        return .likely(percent: Int(score))
    }

    /// A category that the taxonomy does not have would be silently ignored.
    private static func checkDecisions(_ reading: EventReading) throws {
        let taxonomy = reading.rules.taxonomy
        let ids = taxonomy.categories.map(\.id)
        for decision in reading.records.decisions where decision.kind == .category && !ids.contains(decision.value) {
            throw InputError(
                file: decision.file, line: decision.line, what: "the value of category is not a category",
                advice: "nearest: \(taxonomy.nearestCategory(to: decision.value))")
        }
    }

    /// A session of one meeting cannot count connections of a file that does not say its meeting.
    private static func addMeetings(_ agenda: Agenda, _ records: inout EventRecords) {
        guard agenda.sessions.contains(where: { $0.meeting != nil }) else { return }
        let known = Set(records.connections.lazy.map(\.meeting)).map { records.texts[$0] }
        let agendaFile = records.files.first { $0.kind == .agenda }?.path ?? EventFolder.agendaName
        for session in agenda.sessions {
            guard let meeting = session.meeting, !known.contains(meeting) else { continue }
            records.add(Finding(.unknownMeeting(of: session.id), file: agendaFile))
        }
        var counts: [FileID: Int] = [:]
        for connection in records.connections where connection.meeting.isEmpty {
            counts[records.mentions[connection.mention].file, default: 0] += 1
        }
        for (file, count) in counts.sorted(by: { $0.key < $1.key }) {
            records.add(Finding(.unnamedMeeting(connections: count), file: records.files[file].path))
        }
    }
}
