import DelimitedText
import EventModel

extension ImportFile {
    /// A cell with an e-mail address; empty where the file has no such column, or the cell says that there is none: `--`,
    /// `anonymous` or `n/a` would make one person of all who have it. Any other text is taken as it stands, since reports
    /// whose addresses are masked have a text for each person.
    func internEmail(_ record: borrowing DelimitedRecord, _ column: Int?, _ records: inout EventRecords) -> TextID {
        guard let column else { return .empty }
        let cell = trimmedSpaces(record.field(column))
        for index in 0..<cell.count where cell[index] == 0x40 {
            for next in (index + 1)..<cell.count where cell[next] == 0x40 {
                return internFirstAddress(of: cell, line: record.line, &records)
            }
            return records.texts.intern(bareAddress(cell))
        }
        return internUnusualEmail(cell, line: record.line, &records)
    }

    /// `ana@a.example; bo@b.example`: two people, or two addresses of one, which nothing here can tell.
    private func internFirstAddress(of cell: Span<UInt8>, line: Int, _ records: inout EventRecords) -> TextID {
        let parts = String(copying: cell).split { ";,/| \t\n\r".contains($0) }.filter { $0.contains("@") }
        guard let first = parts.first else { return .empty }
        // `Ana Lima <ana@a.example>, ana@a.example`.
        let addresses = Set(parts.map { foldedText($0.trimmingPrefix("<").filter { $0 != ">" }) })
        if addresses.count > 1 { severalAddresses.add(line: line) }
        return records.texts.intern(bareAddress(Array(first.utf8).span))
    }

    private func internUnusualEmail(_ cell: Span<UInt8>, line: Int, _ records: inout EventRecords) -> TextID {
        guard !CellWords.isBlank(cell), !CellWords.isAnonymous(cell) else { return .empty }
        let text = String(copying: cell)
        // The sign as East Asian keyboards write it.
        let written = text.replacing("＠", with: "@")
        guard written == text else { return records.texts.intern(written) }
        guard !NoAnswer.isBlank(text), !NoAnswer.isOne(text) else { return .empty }
        let id = records.texts.intern(cell)
        notAddresses.add(id, line: line)
        return id
    }

    func noteNotAddresses(in records: inout EventRecords) {
        note(severalAddresses, in: &records) { .severalAddresses(cells: $0) }
        note(notAddresses.all, in: &records) { .notAddresses($0) }
        // Each row of a registration is another person's.
        guard records.files[index].kind == .registration else { return }
        note(notAddresses.repeated, in: &records) { .repeatedTexts($0) }
    }
}

/// Texts that stand where an address should.
final class NotAddresses {
    let all = RepairCount()
    /// Those that stood there before.
    let repeated = RepairCount()
    private var seen: Set<TextID> = []

    func add(_ text: TextID, line: Int) {
        all.add(line: line)
        if !seen.insert(text).inserted { repeated.add(line: line) }
    }
}

/// The address itself of a cell that wraps it: `<bo@b.test>`, `Bo Lind <bo@b.test>`, `mailto:cy@c.test`.
@_lifetime(copy cell)
func bareAddress(_ cell: Span<UInt8>) -> Span<UInt8> {
    var (start, end) = (0, cell.count)
    if end > 0, cell[end - 1] == 0x3E {
        guard let open = (0..<end).last(where: { cell[$0] == 0x3C }) else { return cell }
        (start, end) = (open + 1, end - 1)
    }
    // Most addresses begin otherwise: the first byte decides.
    if end - start > 7, cell[start] | 0x20 == 0x6D, cell[start + 6] == 0x3A,
        String(copying: cell.extracting(start..<start + 7)).lowercased() == "mailto:"
    {
        start += 7
    }
    return trimmedSpaces(cell.extracting(start..<end))
}
