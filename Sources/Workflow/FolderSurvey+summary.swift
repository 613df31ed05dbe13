internal import EventModel
internal import Importers
internal import Participants
internal import Settings

/// What all files together say.
extension FolderSurvey {
    mutating func summarise() {
        if hasAgenda { recognisesAnything = true }
        topic = found.map(\.records.topic).first { !$0.isEmpty } ?? ""
        var accounts: Set<String> = []
        var heard: Set<String> = []
        for file in found {
            let records = file.records
            for text in records.hostEmails.union(records.hostNames) { accounts.insert(records.texts[text]) }
            for mention in records.mentions where mention.role == .host {
                accounts.insert(records.texts[!mention.email.isEmpty ? mention.email : mention.name])
            }
            let channels = Channels(floor: settings.floorLanguage, interpretation: Languages.knownCodes)
            for channel in records.channelEntries.map(\.channel) + records.listenerCounts.map(\.channel) {
                heard.insert(channels.name(channel))
            }
            let declared = records.registrations.map(\.answers.language) + PollLanguage.answers(in: records)
            for answer in Set(declared) where !answer.isEmpty {
                Languages.declared(in: records.texts[answer]).map { _ = heard.insert($0) }
            }
            for answer in file.records.pollAnswers.flatMap(\.answers)
            where PollLanguage.isAbout(records.texts[answer.question]) {
                Languages.declared(in: records.texts[answer.answer]).map { _ = heard.insert($0) }
            }
        }
        hosts = accounts.filter { !$0.isEmpty }.sorted()
        languages = Languages.knownCodes.filter { heard.contains($0) && $0 != settings.floorLanguage }
        // The schedule is better evidence than the time that the platform was open, which begins with the technicians' rehearsal and
        // ends when the last of them closes it; and both more than when people connected.
        for isPlan in [true, false] {
            for file in found where (file.kind == .registration) == isPlan && span == nil && openStarts.isEmpty {
                takeAnnouncement(of: file)
            }
        }
        if span == nil && openStarts.isEmpty { takeConnections() }
    }

    /// The days on which the files say the meeting was, where the order of their dates is certain.
    private var certainDays: Set<Int> {
        Set(
            found.flatMap { file -> [Int] in
                let decided = file.records.files[0].dateOrder ?? settings.dateOrder
                let orders = decided.map { [$0] } ?? DateOrder.allCases
                let announced = file.records.announcements.compactMap { announced -> Int? in
                    let days = Set(orders.compactMap { wall(announced.start, $0)?.dayNumber })
                    return days.count == 1 ? days.first : nil
                }
                let isOpen = !file.records.openDateOrders.isEmpty || file.records.connections.isEmpty
                return announced + (isOpen ? [] : extent(of: [file.records]).map { [$0.from.dayNumber] } ?? [])
            })
    }

    private mutating func takeAnnouncement(of file: Found) {
        guard let announced = file.records.announcements.first else { return }
        let decided = file.records.files[0].dateOrder ?? settings.dateOrder
        let open = file.records.openDateOrders
        let orders = decided.map { [$0] } ?? (open.isEmpty ? DateOrder.allCases : open)
        let isUTC = announced.start.offsetSeconds != nil && !isZoneKnown
        var readings = orders.compactMap { order in wall(announced.start, order).map { (order: order, start: $0) } }
        if Set(readings.map(\.start)).count > 1 {
            let days = certainDays
            let fitting = readings.filter { days.contains($0.start.dayNumber) }
            if !fitting.isEmpty { readings = fitting }
        }
        guard let first = readings.first else { return }
        guard Set(readings.map(\.start)).count == 1 else {
            openStarts = readings
            openMinutes = announced.minutes
            return
        }
        let length = announced.minutes.map { LocalTime(seconds: first.start.seconds + $0 * 60) }
        let end = announced.end.flatMap { wall($0, first.order) } ?? length
        let count = file.records.announcements.count
        span = Span(
            from: first.start, to: end.flatMap { $0 > first.start ? $0 : nil }, isUTC: isUTC,
            basis: count > 1
                ? "the first of \(count) meetings in the export"
                : file.kind == .registration ? "as scheduled on the platform" : "as printed by the platform")
    }

    /// From the first join to the last leave, out to the next five minutes.
    private mutating func takeConnections() {
        if let open = found.first(where: { !$0.readings.isEmpty }) {
            openStarts = open.readings.map { ($0.order, $0.from) }
            openMinutes = open.readings.first.map { ($0.to.seconds - $0.from.seconds + 59) / 60 }
            return
        }
        let present = found.filter { !$0.records.connections.isEmpty }
        mixesOffsets = Set(present.map(\.hasOffsets)).count > 1
        guard !mixesOffsets, let (from, to) = extent(of: present.map(\.records)) else { return }
        span = Span(
            from: from, to: to, isUTC: present.contains(where: \.hasOffsets),
            basis: "from the first join to the last leave")
    }

    /// The end in whole minutes after the start, as an agenda gives it, so that what is drafted agrees with itself.
    var wholeEnd: LocalTime? {
        guard let span, let to = span.to else { return nil }
        return LocalTime(seconds: span.from.seconds + (to.seconds - span.from.seconds + 59) / 60 * 60)
    }

    /// What follows a drafted time: nothing if it is a wall clock time.
    var offsetSuffix: String { span?.isUTC == true ? "Z" : "" }

    /// The wall clock of a printed time; where it carries an offset, of the zone that is known, else of UTC.
    private func wall(_ time: Timestamp, _ order: DateOrder) -> LocalTime? {
        guard let local = time.local(order), let offset = time.offsetSeconds else { return time.local(order) }
        return zone.local(Instant(local.seconds - offset))
    }

    func extent(of all: [EventRecords]) -> (from: LocalTime, to: LocalTime)? {
        let intervals = all.flatMap { $0.connections.filter { !$0.isWaitingRoom }.map(\.interval) }
        guard let from = intervals.map(\.from).min(), let to = intervals.map(\.to).max() else { return nil }
        return (
            LocalTime(seconds: zone.local(from).seconds / 300 * 300),
            LocalTime(seconds: (zone.local(to).seconds + 299) / 300 * 300)
        )
    }
}
