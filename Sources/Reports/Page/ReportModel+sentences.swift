import Participants
internal import Attendance
internal import EventModel
internal import Figures

/// What a director reads in two minutes. Each sentence follows from the figures by a rule, and is left out if the
/// data do not support it. Its numbers are strong.
extension ReportModel {
    var sentences: [Sentence] { sentenceTexts.map { Sentence($0) } }

    private var sentenceTexts: [String] {
        guard figures.records.hasAttendance else {
            return [
                words.say(
                    "sentence.no_attendance", ["registered": words.people(figures.registered[0])],
                    counts: ["registered": figures.registered[0]])
            ] + modes
        }
        guard figures.records.hasTimes else {
            return [
                words.say(
                    "sentence.without_times", ["people": words.people(figures.attendeesWithoutTimes)],
                    counts: ["people": figures.attendeesWithoutTimes])
            ]
        }
        guard event.attendees > 0 else { return [words.say("sentence.nobody")] }
        return [came] + modes + [stayed, who, listened].compactMap { $0 } + discussed
    }

    private var came: String {
        let start = words.say(
            "sentence.attended", ["attendees": words.people(event.attendees), "range": rangeOfAttendees],
            counts: ["attendees": event.attendees])
        guard figures.records.hasRegistrationData else { return start + words.say("sentence.no_registration") }
        let (registered, attended) = (figures.registered[0], figures.registeredAttended[0])
        let share = words.share(attended, of: registered)
        let walkIns = event.attendees - attended
        return start
            + words.say(
                "sentence.registered",
                [
                    "registered": words.people(registered), "attended": words.people(attended),
                    "share": share.map { " (\(words.strong($0)))" } ?? "",
                    "walkins": walkIns > 0 ? walkInSentence(walkIns) : "",
                ], counts: ["registered": registered, "attended": attended])
    }

    /// In the meeting, in the room, or both; only where a file says who checked in.
    private var modes: [String] {
        guard figures.hasModes else { return [] }
        let all = figures.modes().filter { $0.category == "all" }
        func people(_ mode: AttendanceMode) -> Int { all.first { $0.mode == mode }?.attendees ?? 0 }
        return [
            words.say(
                "sentence.modes",
                [
                    "online": words.people(people(.online)), "room": words.people(people(.onSite)),
                    "both": words.people(people(.both)),
                ])
        ]
    }

    private func walkInSentence(_ people: Int) -> String {
        words.say("sentence.walkins", ["people": words.people(people)], counts: ["people": people])
    }

    /// The range that the open pairs allow, if it is more than one number and not so small that it would reveal people.
    private var rangeOfAttendees: String {
        let bounds = figures.attendeeBounds(0, nil)
        guard bounds.lowerBound < bounds.upperBound, !words.isMasked(bounds.lowerBound) else { return "" }
        return words.say(
            "sentence.range", ["low": words.people(bounds.lowerBound), "high": words.people(bounds.upperBound)])
    }

    private var stayed: String? {
        guard let peakAt = event.peakAt else { return nil }
        let session = figures.agenda.sessions.first {
            $0.window.contains(figures.agenda.window.from.advanced(by: peakAt))
        }
        let place =
            session.map { words.say("sentence.during", ["session": words.data($0.title)]) }
            ?? words.say("sentence.between")
        return words.say(
            "sentence.stayed",
            [
                "peak": words.people(event.peak), "clock": words.clock(instant(at: peakAt)), "place": place,
                "mean": words.meanPeople(event.seconds, figures.windows[0].seconds),
                "half": words.people(event.half),
                "share": words.share(event.half, of: event.attendees).map { " (\(words.strong($0)))" } ?? "",
                "median": Minutes(seconds: event.doubleMedian, count: 2).text(words),
                "minutes": words.grouped(figures.windows[0].seconds / 60),
            ], counts: ["peak": event.peak, "half": event.half])
    }

    private var who: String? {
        let unknown = figures.rules.taxonomy.unknown
        let counts = figures.rules.taxonomy.categories.indices.filter { $0 != unknown }.map {
            (category: $0, count: figures.tallies[0].cells[figures.grid.cell($0, nil)].attendees)
        }
        // Ties keep the order of the taxonomy.
        let largest = counts.filter { $0.count > 0 && !words.isMasked($0.count) }.enumerated().sorted {
            ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
        }.prefix(3).map { "\(categoryLabel($0.element.category)) (\(words.strong(words.people($0.element.count))))" }
        var clauses: [String] = []
        if !largest.isEmpty {
            clauses.append(
                words.say(
                    largest.count > 1 ? "sentence.largest_groups" : "sentence.largest_group",
                    ["groups": words.list(largest)]))
        }
        let named = [(Representation.country, "count.countries"), (.organization, "count.organizations")].compactMap {
            dimension, key -> String? in
            let came = figures.representation(dimension, window: 0).filter {
                $0.count.attendees > 0 && dimension.isKnown($0.value)
            }
            guard !came.isEmpty else { return nil }
            let people = came.reduce(0) { $0 + $1.count.attendees }
            return words.say(
                "sentence.named_by",
                ["things": words.strong(words.counted(came.count, key)), "people": words.people(people)],
                counts: ["people": people])
        }
        if !named.isEmpty { clauses.append(words.say("sentence.came_from", ["places": words.list(named)])) }
        guard !clauses.isEmpty else { return nil }
        return words.upperFirst(words.clauses(clauses)) + "."
    }

    /// "Followed in" is only used for a log; the rest is as declared.
    private var listened: String? {
        let channels = figures.rules.channels
        guard channels.codes.count > 1, event.seconds > 0 else { return nil }
        func cell(_ channel: Int) -> PresenceCell { figures.tallies[0].cells[figures.grid.cell(nil, channel)] }
        let unknown = cell(channels.unknown).seconds
        guard unknown < event.seconds else { return nil }
        let interpreted = (1..<channels.codes.count).filter {
            cell($0).seconds > 0 && !words.isMasked(cell($0).attendees)
        }
        let sum = interpreted.reduce(0) { $0 + cell($1).seconds }
        let parts = interpreted.map {
            "\(words.languageName(channels.codes[$0])) \(words.strong(words.share(ofTime: cell($0).seconds, event.seconds)))"
        }
        func seconds(_ basis: ChannelBasis) -> Int {
            (0..<channels.unknown).reduce(0) { sum, channel in
                sum
                    + figures.tallies[0].bases[channel * ChannelBasis.allCases.count + Int(basis.rawValue)].seconds
            }
        }
        let bases = [ChannelBasis.log, .declared, .inferred].filter { seconds($0) > 0 }.map {
            words.say("sentence.basis.\($0.name)", ["share": words.share(ofTime: seconds($0), event.seconds)])
        }
        return words.say(
            "sentence.listened",
            [
                "share": words.share(ofTime: sum, event.seconds),
                "parts": parts.isEmpty ? "" : " (\(parts.joined(separator: words.say("list.comma"))))",
                "bases": bases.joined(separator: words.say("list.comma")),
                "unknown": unknown > 0
                    ? words.say(
                        "sentence.channel_unknown", ["share": words.share(ofTime: unknown, event.seconds)]) : "",
            ])
    }
}
