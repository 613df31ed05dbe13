import DelimitedText
import EventModel

/// Where a table has the names of people: a display name, or first and last name if there is none.
struct NameColumns {
    /// The display name.
    var shown: Int?
    var first: Int?
    var last: Int?

    /// Nil if the header names nobody.
    ///
    /// - Parameter shown: which of several columns of display names is meant; the first where that is left out.
    init?(_ header: Header, shown: Int? = nil) {
        self.shown = shown ?? header.nameColumns.first
        first = header.column(.firstName)
        last = header.column(.lastName)
        // "Nombre" and "Nom" alone are whole names; beside a family name they are not.
        if first == nil || last == nil || first == last { (first, last) = (nil, nil) }
        guard self.shown != nil || first != nil else { return nil }
    }

    /// The name shown, and the first and last name of the same row; the latter serves as both if no other is shown.
    func names(
        in record: borrowing DelimitedRecord, _ file: ImportFile, _ records: inout EventRecords
    ) -> (shown: TextID, registered: TextID) {
        var name: TextID = .empty
        if let shown, !CellWords.isBlank(record.field(shown)) {
            name = file.internName(record.field(shown), line: record.line, &records)
        }
        guard let first, let last else { return (name, .empty) }
        let full = file.internFullName(record, first, last, &records)
        return (shown == nil ? full : name, full)
    }
}

extension Header {
    /// Whether it heads a table of stays: who, from when, to when.
    var headsStays: Bool { has(.joinTime, .leaveTime) && NameColumns(self) != nil }
}

extension ImportFile {
    /// First and last name as one text of the pool.
    func internFullName(
        _ record: borrowing DelimitedRecord, _ first: Int, _ last: Int, _ records: inout EventRecords
    ) -> TextID {
        let (given, family) = (trimmedSpaces(record.field(first)), trimmedSpaces(record.field(last)))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(given.count + family.count + 1)
        var isPlain = true
        for part in [0, 1] {
            let cell = part == 0 ? given : family
            if part == 1, !bytes.isEmpty, cell.count > 0 { bytes.append(0x20) }
            for index in 0..<cell.count {
                if cell[index] >= 0x80 { isPlain = false }
                bytes.append(cell[index])
            }
        }
        if isPlain { return records.texts.intern(bytes.span) }
        let written = (record.text(first).trimmed + " " + record.text(last).trimmed).trimmed
        return records.texts.intern(repaired(written, line: record.line))
    }
}
