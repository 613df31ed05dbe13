internal import Charts
internal import EventAnalytics

/// Ready words and numbers for the page; the template computes nothing.
struct ReportModel {
    let figures: EventFigures
    let words: Wording

    init(_ figures: EventFigures, _ words: Wording) {
        self.figures = figures
        self.words = words
    }

    var values: [String: Any] {
        let agenda = figures.agenda
        return [
            "style": ReportPage.style,
            "title": figures.identity.title,
            "date": words.date(agenda.window.from),
            "hours": "\(words.clock(agenda.window.from))–\(words.clock(agenda.window.to))",
            "zone": words.zone.identifier,
            "languages": languages,
            "headlines": headlines,
            "chart": chart(width: 920, height: 320, id: "presence"),
            "chartNarrow": chart(width: 400, height: 280, id: "presence-narrow"),
            "hasTimes": figures.records.hasTimes,
            "bands": bands,
            "minutes": minutes,
            "isMasked": !words.showsSmallCells,
            "byCategory": sessionTable(
                caption: "Attendees by session and stakeholder category", first: "Category", categoryRows),
            "byChannel": sessionTable(
                caption: "Attendees by session and language channel", first: "Channel", channelRows),
            "channelBasis": channelBasis,
            "hasRegistrations": figures.records.hasRegistrationData,
            "showUp": showUp,
            "countries": ranking(.country),
            "organizations": ranking(.organization),
            "unknowns": unknowns.map { ["text": $0] },
            "reconciliation": reconciliation,
            "hasReconciliation": !figures.records.totals.isEmpty,
            "files": files,
            "findings": findings,
            "hasFindings": !findings.isEmpty,
            "definitions": definitions,
            "zoneData": Zone.databaseVersion,
        ] as [String: Any]
    }

    private var languages: String {
        let codes = figures.rules.channels.codes.map { Languages.englishName($0) }
        guard codes.count > 1 else { return "\(codes[0]), without interpretation" }
        let offered = codes.dropFirst()
        let list =
            offered.count == 1
            ? offered.joined() : offered.dropLast().joined(separator: ", ") + " and " + (offered.last ?? "")
        return "\(codes[0]) on the floor, interpreted into \(list)"
    }

    // MARK: Headlines

    private var headlines: [[String: Any]] {
        let event = figures.tallies[0].cells[0]
        func tile(_ value: String, _ label: String, _ note: String) -> [String: Any] {
            ["value": value, "label": label, "note": note]
        }
        guard figures.records.hasTimes else { return [withoutTimes(tile)] }
        var tiles = [tile(words.people(event.attendees), "attendees", walkIns)]
        if figures.records.hasRegistrationData {
            tiles.append(
                tile(
                    words.share(figures.registeredAttended[0], of: figures.registered[0]), "of registrants came",
                    "\(words.people(figures.registeredAttended[0])) of \(words.people(figures.registered[0])) registered"
                ))
        }
        tiles.append(
            tile(
                words.share(event.half, of: event.attendees), "stayed for half of it or more",
                "\(words.people(event.half)) of \(words.people(event.attendees)) attendees"))
        tiles.append(
            tile(
                words.people(event.peak), "at most at once",
                event.peakAt.map {
                    "at \(words.clock(figures.agenda.window.from.advanced(by: $0))); \(words.meanPeople(event.seconds, figures.windows[0].seconds)) on average"
                } ?? "nobody came"))
        tiles.append(
            tile(
                words.mean(event.seconds, 60 * event.attendees), "minutes per attendee on average",
                "of \(figures.windows[0].seconds / 60); median \(words.mean(event.doubleMedian, 120))"))
        for (dimension, label) in [(Representation.country, "countries"), (.organization, "organizations")] {
            let all = figures.representation(dimension, window: 0).map(\.count)
            let came = all.filter { $0.attendees > 0 }
            guard !came.isEmpty else { continue }
            let named = came.reduce(0) { $0 + $1.attendees }
            tiles.append(
                tile(
                    "\(came.count)", label,
                    "named by \(words.people(named)) of \(words.people(event.attendees)) attendees"))
        }
        if figures.records.hasChat {
            let said = figures.engagement.cells[0][0]
            tiles.append(
                tile(
                    words.grouped(said.messages), "chat messages",
                    "by \(words.people(said.contributors)) contributors; \(words.grouped(said.questionMessages)) hold a question"
                ))
        }
        return tiles
    }

    /// All that a report of unique users tells.
    private func withoutTimes(_ tile: (String, String, String) -> [String: Any]) -> [String: Any] {
        let there = Set(figures.records.attendedWithoutTimes.map { figures.people.participantOf[Int($0)] })
        let count = there.count { $0 >= 0 && !figures.people.participants[Int($0)].isStaff }
        return tile(words.people(count), "people were there", "at some time: the report does not say when")
    }

    private var walkIns: String {
        guard figures.records.hasRegistrationData else { return "no registration data was read" }
        let came = figures.tallies[0].cells[0].attendees
        return "\(words.people(came - figures.registeredAttended[0])) of them without registration"
    }

    // MARK: Along time

    private var minuteTotals: [(value: ExactQuotient?, instant: Instant)] {
        let channels = figures.grid.channels
        let length = figures.agenda.window.seconds
        return (0..<figures.minuteSeconds.count / channels).map { minute in
            let sum = figures.minuteSeconds[minute * channels..<(minute + 1) * channels].reduce(0, +)
            return (
                ExactQuotient(sum, min(60, length - minute * 60), decimals: 1),
                figures.agenda.window.from.advanced(by: minute * 60)
            )
        }
    }

    private func chart(width: Double, height: Double, id: String) -> String {
        let length = Double(figures.agenda.window.seconds) / 60
        let values = minuteTotals.map { total -> Double in
            let value = total.value?.value ?? 0
            return !words.showsSmallCells && value > 0 && value < 5 ? 4 : value
        }
        let step = ([5, 10, 15, 30, 60, 120, 240, 720].first { length / $0 <= width / 90 }) ?? 1440
        let clock = stride(from: 0.0, through: length, by: step).map { minute in
            (minute: minute, label: words.clock(figures.agenda.window.from.advanced(by: Int(minute * 60))))
        }
        return PresenceChart(
            title: "Number of people present in each minute", description: chartDescription, values: values,
            minutes: length,
            bands: figures.agenda.sessions.enumerated().map { index, session in
                let start = Double(session.window.from - figures.agenda.window.from) / 60
                return PresenceChart.Band(
                    label: "\(index + 1)", from: start, to: start + Double(session.window.seconds) / 60)
            }, clock: clock
        ).svg(width: width, height: height, id: id)
    }

    private var chartDescription: String {
        let event = figures.tallies[0].cells[0]
        let averages = figures.agenda.sessions.enumerated().map { index, session in
            "\(session.title): \(words.meanPeople(figures.tallies[index + 1].cells[0].seconds, session.window.seconds)) on average"
        }
        return "At most \(words.people(event.peak)) at once. " + averages.joined(separator: "; ") + "."
    }

    private var bands: [[String: Any]] {
        figures.agenda.sessions.enumerated().map { index, session in
            let tally = figures.tallies[index + 1].cells[0]
            return [
                "number": "\(index + 1)", "title": session.title, "kind": session.kind.rawValue,
                "hours": "\(words.clock(session.window.from))–\(words.clock(session.window.to))",
                "attendees": words.people(tally.attendees), "fiveMinutes": words.people(tally.fiveMinutes),
                "half": words.people(tally.half), "mean": words.meanPeople(tally.seconds, session.window.seconds),
                "peak": words.people(tally.peak),
                "peakAt": tally.peakAt.map { words.clock(figures.agenda.window.from.advanced(by: $0)) } ?? "–",
            ]
        }
    }

    /// The chart's numbers, one row a minute.
    private var minutes: [[String: Any]] {
        minuteTotals.map { total in
            let value = total.value?.value ?? 0
            let shown = !words.showsSmallCells && value > 0 && value < 5 ? "<5" : total.value?.description ?? ""
            return ["clock": words.clock(total.instant), "present": shown]
        }
    }
}
