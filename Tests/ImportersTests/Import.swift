import DelimitedText
import EventModel
import Importers
import Testing

/// The event that fixtures belong to: 17 February 2022, 13:00 to 14:30 in Geneva.
enum TestEvent {
    static let window = Interval(from: Instant(1_645_099_200), to: Instant(1_645_104_600))
    static let channels = Channels(floor: "en", interpretation: ["fr", "es", "ar"])

    static func context(zone: String? = "Europe/Zurich", columns: [HeaderWord: String] = [:]) -> ImportContext {
        ImportContext(zone: zone.flatMap { Zone($0) }, window: window, channels: channels, columns: columns)
    }
}

/// Reads bytes as the folder reader would: recognised by content, or nil where nobody recognises them.
func importBytes(
    _ bytes: [UInt8], blockSize: Int = 1 << 18, context: ImportContext = TestEvent.context(),
    override: FileOverride = FileOverride()
) throws -> (kind: FileKind, records: EventRecords)? {
    let preview = try FilePreview { ByteSource(bytes: bytes, blockSize: blockSize) }
    guard let (importer, layout) = ImporterRegistry.importer(for: preview, context, kind: override.kind) else {
        return nil
    }
    var records = EventRecords()
    records.files = [SourceFile(path: "file", kind: importer.kind)]
    let file = ImportFile(path: "file", index: FileID(0), layout: layout, context: context, override: override) {
        ByteSource(bytes: bytes, blockSize: blockSize)
    }
    try importer.readAll(of: file, into: &records)
    return (importer.kind, records)
}

func importText(_ text: String, context: ImportContext = TestEvent.context()) throws -> EventRecords {
    try #require(try importBytes(Array(text.utf8), context: context)).records
}

/// All that a file's records say, as lines that can be compared and read.
func summary(_ records: EventRecords) -> [String] {
    var lines = records.mentions.map { mention in
        "\(mention.record) \(mention.kind.rawValue) \(mention.role.name) '\(records.texts[mention.name])' '\(records.texts[mention.registeredName])' "
            + "'\(records.texts[mention.email])'\(mention.isAccepted ? "" : " rejected")"
    }
    lines += records.connections.map {
        "connection \($0.mention.index) \($0.interval.from) \($0.interval.to)\($0.isWaitingRoom ? " waiting" : "") \(records.texts[$0.meeting])"
    }
    lines += records.registrations.map { registration in
        "registration \(registration.mention.index) \(registration.status) "
            + Answers.fields.map { records.texts[registration.answers[keyPath: $0]] }.joined(separator: "|")
    }
    lines += records.messages.map {
        "message \($0.mention.index) \($0.instant) private \($0.isPrivate) question \($0.holdsQuestion)"
    }
    lines += records.questions.map { "question \($0.mention.index) \($0.instant.map(\.description) ?? "-")" }
    lines += records.pollAnswers.map { row in
        "poll \(row.mention.index) \(row.instant.map(\.description) ?? "-") "
            + row.answers.map { "\(records.texts[$0.question]) = \(records.texts[$0.answer])" }.joined(separator: "|")
    }
    lines += records.channelEntries.map {
        "channel \($0.mention.index) \($0.channel) \($0.from) \($0.to.map(\.description) ?? "-")"
    }
    lines += records.listenerCounts.map { "listeners \($0.instant) \($0.channel) \($0.listeners)" }
    lines += records.statements.map { each in
        "statement \(each.instant.map(\.description) ?? "-") "
            + [each.speaker, each.organization, each.category].map { records.texts[$0] }.joined(separator: "|")
            + " \(each.seconds.map(String.init) ?? "-")"
    }
    lines += records.speakingTimes.map { "spoke \(records.texts[$0.name]) \($0.seconds)" }
    lines += records.totals.map { "total \($0.measure.rawValue) \($0.platform) \($0.computed.map(String.init) ?? "-")" }
    let file = records.files[0]
    lines.append("accepted \(file.accepted) rejected \(file.rejected) ignored \(file.ignored)")
    return lines
}

extension EventRecords {
    var kinds: Set<Finding.Kind> { Set(countsByKind.keys) }
}
