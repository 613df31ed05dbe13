internal import EventModel
internal import Importers
internal import Settings

/// The lines of event.yaml.
extension EventDraft {
    func settingsLines(_ survey: FolderSurvey) -> [String] {
        var lines = [
            "# Drafted by rollcall init. Lines marked \"confirm\" are guesses or gaps: settle them, then delete the mark."
        ]
        lines.append("id: \(slug)   # confirm: used in every output")
        let title = survey.topic.isEmpty ? "title: \(quoted(folder.name))" : "title: \(quoted(survey.topic))"
        lines.append(
            title + (survey.topic.isEmpty ? "   # confirm: the folder's name" : "   # confirm: the platform's topic"))
        lines.append(
            zone.map { "time_zone: \($0.identifier)   # confirm: of the agenda, and of the exports' times" }
                ?? "# time_zone: Europe/Zurich   # confirm: "
                + (survey.span?.isUTC == true && !survey.hasAgenda
                    ? "the zone of the agenda; the exports print an offset, so times are drafted in UTC (Z)"
                    : "required; the zone of the agenda"))
        lines.append(
            "# exports_time_zone: UTC   # confirm: only if the platform printed its times in a different zone")
        lines += timeLines(survey)
        lines.append("floor_language: \(settings.floorLanguage)   # confirm: no export has it")
        lines.append(
            survey.languages.isEmpty
                ? "# interpretation: [fr, es]   # confirm: languages offered beside the floor; none was found"
                : "interpretation: [\(survey.languages.joined(separator: ", "))]   # confirm: named in logs, registrations or polls"
        )
        lines += columnLines(survey)
        lines.append("# staff:   # confirm: the host account is already staff; add technicians and interpreters")
        for host in survey.hosts.isEmpty ? ["Tech Support *"] : survey.hosts { lines.append("#   - \(quoted(host))") }
        if !survey.unknown.isEmpty {
            lines.append("# files:   # confirm: leave these out, or name their kind")
            for (name, why) in survey.unknown.sorted(by: { $0.name < $1.name }) {
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
            return ["# starts:   # confirm: only if the agenda's dates do not say it"]
        }
        guard !survey.mixesOffsets else {
            return [
                "# starts: 2022-02-17T13:00:00   # confirm: required; some exports print an offset, others do not:"
                    + " delete this file and run init again with --time-zone"
            ]
        }
        guard let span = survey.span else {
            return ["# starts: 2022-02-17T13:00:00   # confirm: required; no export has it"]
        }
        guard survey.hasAgenda else {
            let suffix = survey.offsetSuffix
            return ["starts: \(iso(span.from))\(suffix)   # confirm: \(span.basis)"]
                + (survey.wholeEnd.map { end in
                    [
                        "ends: \(iso(end))\(suffix)   # confirm: \(span.basis)\(end == span.to ? "" : ", to the next minute")"
                    ]
                } ?? [])
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

    /// The folder's name in letters, digits and dashes.
    private var slug: String {
        let parts = foldedText(folder.name).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let slug = parts.joined(separator: "-")
        return slug.isEmpty || slug == "null" ? "event" : slug
    }

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
