internal import EventAnalytics

/// What a director reads in two minutes. Each sentence follows from the figures by a rule, and there is none where the
/// data do not carry it. Numbers stand between `**`.
extension ReportModel {
    var sentences: [String] {
        guard figures.records.hasTimes else {
            return [
                "**\(words.people(knownWithoutTimes))** people were there at some time: the attendance report does not say when, so nothing that rests on time is told."
            ]
        }
        guard event.attendees > 0 else { return ["Nobody who is not staff was present while the event ran."] }
        return [came, stayed, who, listened, discussed].compactMap { $0 }
    }

    private var came: String? {
        let attendees = "**\(words.people(event.attendees))** people attended\(rangeOfAttendees)"
        guard figures.records.hasRegistrationData else { return attendees + "; no registration data was read." }
        let (registered, attended) = (figures.registered[0], figures.registeredAttended[0])
        let share = words.share(attended, of: registered)
        let walkIns = event.attendees - attended
        return "\(attendees). Of **\(words.people(registered))** registered, **\(words.people(attended))** came"
            + (share == "–" ? "" : " (**\(share)**)")
            + (walkIns > 0 ? "; **\(words.people(walkIns))** came without registration." : ".")
    }

    /// What the open pairs allow, where that is not one number, and not so few people that it would tell of them.
    private var rangeOfAttendees: String {
        let bounds = figures.attendeeBounds(0, nil)
        guard bounds.lowerBound < bounds.upperBound, !words.isMasked(bounds.lowerBound) else { return "" }
        return
            " (\(words.people(bounds.lowerBound)) to \(words.people(bounds.upperBound)), as open records are decided)"
    }

    private var stayed: String? {
        guard let peakAt = event.peakAt else { return nil }
        let session = figures.agenda.sessions.first {
            $0.window.contains(figures.agenda.window.from.advanced(by: peakAt))
        }
        let place = session.map { " during “\($0.title)”" } ?? " between the sessions"
        let share = words.share(event.half, of: event.attendees)
        return
            "At most **\(words.people(event.peak))** were there at once, at \(clock(at: peakAt))\(place), and **\(words.meanPeople(event.seconds, figures.windows[0].seconds))** on average; **\(words.people(event.half))** stayed for half of it or more"
            + (share == "–" ? "" : " (**\(share)**)")
            + ", and the median stay was **\(words.mean(event.doubleMedian, 120))** of \(figures.windows[0].seconds / 60) minutes."
    }

    private var who: String? {
        let unknown = figures.rules.taxonomy.unknown
        let counts = figures.rules.taxonomy.categories.indices.filter { $0 != unknown }.map {
            (category: $0, count: figures.tallies[0].cells[figures.grid.cell($0, nil)].attendees)
        }
        // Ties keep the order of the taxonomy.
        let largest = counts.filter { $0.count > 0 && !words.isMasked($0.count) }.enumerated().sorted {
            ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
        }.prefix(3).map { "\(categoryLabel($0.element.category)) (**\(words.people($0.element.count))**)" }
        var clauses: [String] = []
        if !largest.isEmpty {
            clauses.append(
                (largest.count > 1 ? "The largest groups were " : "The largest group was ") + Wording.list(largest[...])
            )
        }
        let dimensions: [(Representation, String, String)] = [
            (.country, "country", "countries"), (.organization, "organization", "organizations"),
        ]
        let named = dimensions.compactMap { dimension, one, many -> String? in
            let came = figures.representation(dimension, window: 0).filter { $0.count.attendees > 0 }
            guard !came.isEmpty else { return nil }
            let people = came.reduce(0) { $0 + $1.count.attendees }
            return "**\(words.grouped(came.count))** \(came.count == 1 ? one : many) (named by \(words.people(people)))"
        }
        if !named.isEmpty { clauses.append("attendees came from \(Wording.list(named[...]))") }
        guard !clauses.isEmpty else { return nil }
        let text = clauses.joined(separator: "; ") + "."
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// "Followed in" is only said of a log; the rest is as declared.
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
            "\(Languages.englishName(channels.codes[$0])) **\(words.share(ofTime: cell($0).seconds, event.seconds))**"
        }
        let logged = (0..<channels.unknown).reduce(0) { sum, channel in
            sum
                + figures.tallies[0].bases[channel * ChannelBasis.allCases.count + Int(ChannelBasis.log.rawValue)]
                .seconds
        }
        let declared = event.seconds - unknown - logged
        let bases = [(logged, "is known from a channel log"), (declared, "is as declared")].filter { $0.0 > 0 }.map {
            "\(words.share(ofTime: $0.0, event.seconds)) \($0.1)"
        }
        return "Interpretation carried **\(words.share(ofTime: sum, event.seconds))** of the time attended"
            + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))") + ". Of all time, "
            + bases.joined(separator: ", ")
            + (unknown > 0
                ? ", and for **\(words.share(ofTime: unknown, event.seconds))** the channel is unknown." : ".")
    }

    /// Panel against floor. The floor comes after the panel, so a difference is a difference, not an effect.
    private var discussed: String? {
        func pool(_ kind: SessionKind) -> (seconds: Int, length: Int, messages: Int)? {
            let places = figures.agenda.sessions.indices.filter { figures.agenda.sessions[$0].kind == kind }
            guard !places.isEmpty else { return nil }
            return places.reduce((0, 0, 0)) { sum, place in
                (
                    sum.0 + figures.tallies[place + 1].cells[0].seconds, sum.1 + figures.windows[place + 1].seconds,
                    sum.2 + figures.engagement.cells[place + 1][0].messages
                )
            }
        }
        guard let panel = pool(.panel), let floor = pool(.floor), panel.seconds > 0, floor.seconds > 0 else {
            return nil
        }
        var text =
            "The panel was attended by **\(words.meanPeople(panel.seconds, panel.length))** people on average, statements and questions by **\(words.meanPeople(floor.seconds, floor.length))**"
        if figures.records.hasChat {
            text +=
                "; the chat held **\(words.mean(6000 * panel.messages, panel.seconds, decimals: 1))** messages per 100 attendee-minutes in the one and **\(words.mean(6000 * floor.messages, floor.seconds, decimals: 1))** in the other"
        }
        return text + "."
    }
}
