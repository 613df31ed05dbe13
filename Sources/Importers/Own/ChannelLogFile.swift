internal import DelimitedText
import EventModel

/// A channel log: switches (`time,name,email,channel`) or spells (`name,email,channel,start,end`).
struct ChannelLogFile: FileImporter {
    let kind = FileKind.channelLog

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.delimiter {
            Columns($0, context) != nil && (context.kind == kind || !$0.isSurelyRegistration(context))
        }.map { .table($0) }
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var columns: Columns?
        var number = 0
        var preamble = Preamble()
        var reading = Reading(file: file, times: TimeColumn(file))
        try file.forEachRecord(into: &records) { record, records in
            guard let known = columns else {
                columns = Columns(Header(record.texts), file.context)
                return columns == nil ? preamble.use(of: record.texts) : .header
            }
            number += 1
            reading.take(record, known, number, &records)
            return .record
        }
        if number == 0 { records.add(Finding(.emptyLog, file: file.path)) }
        try reading.finish(&records)
    }

    private struct Columns {
        var names: NameColumns?
        var email: Int?
        var channel: Int
        var start: Int
        /// Nil in the form with switches.
        var end: Int?

        init?(_ header: Header, _ context: ImportContext) {
            let languages = context.kind == .channelLog ? header.column(.language) : header.columnOfLanguageSwitches
            guard let channel = header.column(.channel) ?? languages, !header.has(.listeners) else { return nil }
            names = NameColumns(header)
            email = header.column(.email)
            guard names != nil || email != nil else { return nil }
            self.channel = channel
            if let start = header.column(.from) ?? header.column(.startTime),
                let end = header.column(.to) ?? header.column(.endTime)
            {
                self.start = start
                self.end = end
            } else if let time = header.column(.time) {
                start = time
            } else {
                return nil
            }
        }
    }

    private struct Row {
        var mention: MentionID
        var channel: Int
        var start: Int
        var end: Timestamp?
        var startTime: Timestamp
    }

    private struct Reading {
        let file: ImportFile
        var times: TimeColumn
        var rows: [Row] = []

        mutating func take(
            _ record: borrowing DelimitedRecord, _ columns: Columns, _ number: Int, _ records: inout EventRecords
        ) {
            let name = columns.names?.names(in: record, file, &records).shown ?? .empty
            let email = file.internEmail(record, columns.email, &records)
            let mention = records.addMention(
                file, record: number, line: record.line, .channel, name: name, email: email)
            guard let channel = file.context.channels.index(ofChannel: record.text(columns.channel)) else {
                records.reject(mention, file, .unknownChannel)
                return
            }
            let end = columns.end.map { TimestampParser.parse(record.field($0)) }
            guard let start = TimestampParser.parse(record.field(columns.start)), end.map({ $0 != nil }) ?? true else {
                records.reject(mention, file, .noTime)
                return
            }
            rows.append(
                Row(
                    mention: mention, channel: channel, start: times.add(start, to: end ?? nil), end: end ?? nil,
                    startTime: start))
        }

        mutating func finish(_ records: inout EventRecords) throws {
            let starts = try times.resolve(&records, line: 1)
            let order = records.files[file.index].dateOrder ?? .yearMonthDay
            var clock = file.zone.map { FileClock(zone: $0, order: order, offset: file.override.clockOffset) }
            if clock == nil, !rows.isEmpty {
                clock = FileClock(zone: .utc, order: order, offset: file.override.clockOffset)
            }
            var read: [Interval] = []
            for row in rows {
                guard let start = starts[row.start] else {
                    records.reject(row.mention, file, .outOfOrder)
                    continue
                }
                records.note(row.mention, start.change, file)
                var from = start.instant
                var to: Instant?
                if let end = row.end {
                    guard let stay = stay(row, end, start.instant, &clock) else {
                        records.reject(row.mention, file, .outOfOrder)
                        continue
                    }
                    guard stay.from < stay.to else {
                        records.reject(row.mention, file, .spellEndsFirst)
                        continue
                    }
                    (from, to) = (stay.from, stay.to)
                }
                records.channelEntries.append(
                    ChannelEntry(mention: row.mention, channel: row.channel, from: from, to: to))
                records.files[file.index].accepted += 1
                // A switch before the event lasts into it for those who stay, but for less than a day.
                let opening = file.context.window?.from ?? from
                let begun = opening - from <= LocalTime.secondsPerDay / 2 ? max(from, opening) : from
                read.append(Interval(from: from, to: to ?? begun.advanced(by: 1)))
            }
            file.noteOutside(read, in: &records) { outside, all in
                outside > 0 && outside * 2 >= all ? .logOutside(outside, of: all) : nil
            }
        }

        /// Both ends of a spell together; a clock time falls at or after the start.
        private func stay(_ row: Row, _ end: Timestamp, _ start: Instant, _ clock: inout FileClock?) -> Interval? {
            if end.shape == .clock {
                let length = end.secondOfDay - row.startTime.secondOfDay
                let wraps = length < -LocalTime.secondsPerDay / 2 ? LocalTime.secondsPerDay : 0
                return Interval(from: start, to: start.advanced(by: length + wraps))
            }
            guard let reading = clock?.read(end) else { return nil }
            guard reading.first <= start, let second = reading.second else {
                return Interval(from: start, to: reading.first)
            }
            return Interval(from: start, to: second)
        }
    }
}

extension Header {
    /// The language of a table that says one for each person and time: a log of switches in other words. A form asks for the
    /// language that somebody prefers, and a registration has more to show than a name.
    var columnOfLanguageSwitches: Int? {
        guard has(.time), let column = column(.language), hasAny(Self.plainLanguage),
            !hasAny(Self.preferredLanguage), !hasAny(Self.timeOfForm), !has(.message), !has(.question), !has(.joinTime)
        else { return nil }
        return column
    }

    static let timeOfForm = Set(Vocabulary.wordings(FormMeaning.time).map(Header.fold))
    private static let plainLanguage = Set(Vocabulary.wordings(FormMeaning.language).map(Header.fold))
    private static let preferredLanguage = HeaderVocabulary.words[.language, default: []].subtracting(plainLanguage)
}
