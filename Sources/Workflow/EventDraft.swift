package import EventAnalytics
internal import Importers
internal import Settings

/// A first `event.yaml` and `agenda.csv`, made of what the exports say, for a person to confirm.
package struct EventDraft {
    private static let agendaName = "agenda.csv"

    /// Nil where there is one already.
    package private(set) var settingsText: String?
    package private(set) var agendaText: String?
    private let folder: EventFolder
    private let settings: EventSettings
    private let zone: Zone?
    private var agendaNeedsTimes = false

    /// Reads a folder and drafts what is missing; writes nothing.
    ///
    /// - Parameters:
    ///   - folder: path of the event folder.
    ///   - zone: zone of the agenda and of the exports' times; nil where it is not known yet.
    ///   - progress: told the name of the step that begins.
    /// - Throws: ``InputError`` where the folder cannot be read or holds no file that is known.
    package static func make(
        folder path: String, zone: Zone?, progress: @escaping (String) -> Void = { _ in }
    ) throws -> EventDraft {
        let folder = try EventFolder(path: path)
        let yaml = try folder.text(of: EventFolder.settingsName)
        if yaml != nil && folder.files.contains(agendaName) {
            return EventDraft(folder, EventSettings(), zone)
        }
        let settings = try yaml.map { try EventSettings.parse($0, file: EventFolder.settingsName) } ?? EventSettings()
        var draft = EventDraft(folder, settings, zone ?? settings.zone)
        let survey = try FolderSurvey(
            folder, settings, zone: zone ?? settings.exportsZone ?? settings.zone, progress: progress)
        guard survey.recognisesAnything else {
            throw InputError(
                file: path, what: "no file in the folder is known",
                advice: "put the platform's participants, attendee or registration report into it")
        }
        if yaml == nil { draft.settingsText = draft.settingsLines(survey).joined(separator: "\n") + "\n" }
        if !survey.hasAgenda && !folder.files.contains(agendaName) { draft.draftAgenda(survey) }
        return draft
    }

    private init(_ folder: EventFolder, _ settings: EventSettings, _ zone: Zone?) {
        self.folder = folder
        self.settings = settings
        self.zone = zone
    }

    /// Writes what was drafted, each file whole and only where there is none.
    ///
    /// - Returns: lines that say what was done and how to go on, without personal data.
    /// - Throws: ``OutputError``.
    package func write() throws -> [String] {
        var notes: [String] = []
        var drafted: Set<String> = []
        for (name, text) in [(EventFolder.settingsName, settingsText), (Self.agendaName, agendaText)] {
            if let text, try NewFile.write(text, name, in: folder.path) {
                drafted.insert(name)
                notes.append("\(name): drafted")
            } else if name == Self.agendaName && text == nil && !folder.files.contains(name) {
                notes.append("\(name): not needed, another file of the folder is an agenda")
            } else {
                notes.append("\(name): was there already and was left as it is")
            }
        }
        if drafted.contains(EventFolder.settingsName) {
            notes.append("next: settle each line of event.yaml that is marked '# confirm:', then delete the mark")
        }
        if drafted.contains(Self.agendaName) {
            notes.append("next: replace session-1 in agenda.csv by the sessions, one row each")
            if agendaNeedsTimes { notes.append("next: give it a start and minutes, which no export says") }
        }
        notes.append("then: rollcall check \(folder.path)")
        return notes
    }

    // MARK: event.yaml

    private func settingsLines(_ survey: FolderSurvey) -> [String] {
        var lines = [
            "# Drafted by rollcall init. Lines marked \"confirm\" are guesses or gaps: settle them, then delete the mark."
        ]
        lines.append("id: \(slug)   # confirm: used in every output")
        let title = survey.topic.isEmpty ? "title: \(quoted(folder.name))" : "title: \(quoted(survey.topic))"
        lines.append(
            title + (survey.topic.isEmpty ? "   # confirm: the folder's name" : "   # confirm: the platform's topic"))
        lines.append(
            zone.map { "time_zone: \($0.identifier)   # confirm: of the agenda, and of the exports' times" }
                ?? "# time_zone: Europe/Zurich   # confirm: required; the zone of the agenda")
        lines.append(
            "# exports_time_zone: UTC   # confirm: only where the platform printed its times in another zone than that")
        lines += timeLines(survey)
        lines.append("floor_language: \(settings.floorLanguage)   # confirm: no export says it")
        lines.append(
            survey.languages.isEmpty
                ? "# interpretation: [fr, es]   # confirm: languages offered beside the floor; none was found"
                : "interpretation: [\(survey.languages.joined(separator: ", "))]   # confirm: named in logs or answers")
        lines += columnLines(survey)
        lines.append("# staff:   # confirm: the host account is staff already; add technicians and interpreters")
        for host in survey.hosts.isEmpty ? ["Tech Support *"] : survey.hosts { lines.append("#   - \(quoted(host))") }
        if !survey.unknown.isEmpty {
            lines.append("# files:   # confirm: leave these out, or name their kind")
            for (name, why) in survey.unknown {
                lines.append("#   \(quoted(name)): {ignore: true}   # confirm: \(why)")
            }
        }
        return lines
    }

    private func timeLines(_ survey: FolderSurvey) -> [String] {
        if !survey.openStarts.isEmpty {
            let orders = survey.openStarts.map(\.order.rawValue).joined(separator: " or ")
            let starts = survey.openStarts.map { iso($0.start) }
            return [
                "# date_order: \(orders)?   # confirm: the dates of the exports can be read either way",
                "# starts: \(starts[0])   # confirm: or \(starts.dropFirst().joined(separator: " or "))",
            ]
        }
        guard !survey.isAgendaDated else {
            return ["# starts:   # confirm: only where the agenda's dates do not say it"]
        }
        guard let span = survey.span else {
            return ["# starts: 2022-02-17T13:00:00   # confirm: required; no export says it"]
        }
        guard survey.hasAgenda else {
            return ["starts: \(iso(span.from))   # confirm: \(span.basis)"]
                + (span.to.map { ["ends: \(iso($0))   # confirm: \(span.basis)"] } ?? [])
        }
        // Clock times of an agenda are counted from here: its own first one, on the platform's day.
        let first = survey.agendaRows.first.flatMap { TimestampParser.parse($0.start) }
        let midnight = span.from.seconds - span.from.secondOfDay
        let start = first.map { LocalTime(seconds: midnight + $0.secondOfDay) } ?? span.from
        return ["starts: \(iso(start))   # confirm: the platform's day and the agenda's first time"]
    }

    private func columnLines(_ survey: FolderSurvey) -> [String] {
        var lines: [String] = []
        for (word, guess) in survey.columns where !lines.contains(where: { $0.hasPrefix("  \(word.rawValue):") }) {
            let why =
                guess.fitting > 0 ? "\(guess.fitting) of the first \(guess.answers) answers fit" : "by its header alone"
            lines.append("  \(word.rawValue): \(quoted(guess.header))   # confirm: \(why)")
        }
        return lines.isEmpty ? [] : ["columns:"] + lines
    }

    // MARK: agenda.csv

    private mutating func draftAgenda(_ survey: FolderSurvey) {
        var (start, minutes) = ("", "")
        let from = settings.starts?.local(.yearMonthDay) ?? survey.span?.from
        let to = settings.ends?.local(.yearMonthDay) ?? survey.span?.to
        if let from, let to, to > from { minutes = String((to.seconds - from.seconds + 59) / 60) }
        if minutes.isEmpty, let open = survey.openMinutes { minutes = String(open) }
        // Without a stated start the session carries the date; one whose date is open waits for `starts`.
        if let from, settings.starts == nil { start = iso(from) }
        agendaNeedsTimes = minutes.isEmpty
        agendaText = """
            id,title,kind,start,minutes,actual_start,actual_end
            session-1,Whole event,other,\(start),\(minutes),,

            """
    }

    // MARK: Words

    /// The folder's name in letters, digits and dashes.
    private var slug: String {
        let parts = foldedText(folder.name).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let slug = parts.joined(separator: "-")
        return slug.isEmpty || slug == "null" ? "event" : slug
    }

    private func iso(_ time: LocalTime) -> String { time.text(separator: "T") }

    /// A YAML text in double quotes, on one line.
    private func quoted(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        var result = ""
        for scalar in line.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            case _ where scalar.properties.generalCategory == .control || scalar.value == 0xFEFF: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return "\"\(result)\""
    }
}
