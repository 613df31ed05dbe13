import DelimitedText
import EventModel

extension EventRecords {
    /// Adds a record that names somebody and returns its id.
    mutating func addMention(
        _ file: ImportFile, record: Int, line: Int, _ kind: RecordKind, name: TextID, registeredName: TextID = .empty,
        email: TextID = .empty, role: Role = .attendee
    ) -> MentionID {
        mentions.append(
            Mention(
                file: file.index, record: record, line: line, kind: kind, name: name, registeredName: registeredName,
                email: email, role: role))
        return MentionID(mentions.count - 1)
    }

    /// Marks a record as rejected and says why.
    mutating func reject(_ mention: MentionID, _ file: ImportFile, _ message: FindingMessage) {
        mentions[mention].isAccepted = false
        files[file.index].rejected += 1
        add(
            Finding(
                message, file: file.path, line: Int(mentions[mention].line), record: Int(mentions[mention].record)
            ))
    }

    /// Adds a note to a record that still counts.
    mutating func note(_ mention: MentionID, _ file: ImportFile, _ message: FindingMessage) {
        let place = mentions[mention]
        add(Finding(message, file: file.path, line: Int(place.line), record: Int(place.record)))
    }

    /// Says how a clock change affected a record's time.
    mutating func note(_ mention: MentionID, _ change: ClockChange?, _ file: ImportFile) {
        if let change { note(mention, file, change.message) }
    }

    /// A cell as text of the pool, without white space at either end; empty if the file has no such column.
    mutating func intern(_ record: borrowing DelimitedRecord, _ column: Int?) -> TextID {
        guard let column else { return .empty }
        return texts.intern(trimmedSpaces(record.field(column)))
    }

    /// Prefetches what looking up a cell needs.
    mutating func approach(_ record: borrowing DelimitedRecord, _ column: Int, _ approach: Approach) {
        switch approach {
        case .far: texts.approach(trimmedSpaces(record.field(column)))
        case .near: texts.approachBytes(trimmedSpaces(record.field(column)))
        }
    }

    /// The same of a cell in which `--` says that there is nothing.
    mutating func internUnlessBlank(_ record: borrowing DelimitedRecord, _ column: Int?) -> TextID {
        guard let column, !CellWords.isBlank(record.field(column)) else { return .empty }
        return intern(record, column)
    }
}

extension ClockChange {
    /// How a time that a clock change skips or repeats was read.
    var message: FindingMessage { self == .skipped ? .timeSkipped : .timeTwice }
}
