internal import DelimitedText
package import EventModel

/// `agenda.csv`, read into rows before anything else, since every other file is judged against it.
package enum AgendaFile {
    /// The delimiter, if the content is an agenda with all of its columns.
    package static func layout(of preview: FilePreview) -> FileLayout? {
        header(of: preview).flatMap { $0.header.missing.isEmpty ? .table($0.delimiter) : nil }
    }

    /// What is wrong with a table that would be an agenda if it had all columns; nil for an agenda and for anything else.
    ///
    /// - Parameter isNamedAgenda: whether the file's name says that somebody meant it to be the agenda.
    package static func fault(of preview: FilePreview, file: String, isNamedAgenda: Bool) -> InputError? {
        guard let (_, row, header) = header(of: preview) else {
            guard isNamedAgenda, let first = preview.tables.first?.rows.first else { return nil }
            return missing(AgendaHeader.needed, file, first.line)
        }
        return header.missing.isEmpty ? nil : missing(header.missing, file, row.line)
    }

    private static func missing(_ names: [String], _ file: String, _ line: Int) -> InputError {
        InputError(
            file: file, line: line, column: 1,
            what: "the agenda has no \(names.count == 1 ? "column" : "columns") \(names.joined(separator: ", "))",
            advice:
                "name the columns \(AgendaHeader.needed.joined(separator: ",")) in line \(line), or in French, Spanish or Arabic"
        )
    }

    private static func header(
        of preview: FilePreview
    ) -> (delimiter: Delimiter, row: FilePreview.Row, header: AgendaHeader)? {
        let found = preview.tables.compactMap { table in
            AgendaHeader.find(in: table.rows).map { (table.delimiter, table.rows[$0.row], $0.header) }
        }
        return found.max { $0.2.places.count < $1.2.places.count }
    }

    /// - Throws: ``ReadingError``; ``InputError`` if two columns have the same name.
    package static func read(_ file: ImportFile, into records: inout EventRecords) throws -> [AgendaRow] {
        var places: [String: Int] = [:]
        var rows: [AgendaRow] = []
        try file.forEachRecord(into: &records) { record, records in
            guard !places.isEmpty else {
                let header = AgendaHeader(record.texts)
                guard header.missing.isEmpty else { return .other }
                if let (name, place) = header.twice {
                    throw InputError(
                        file: file.path, line: record.line, column: record.column(ofField: place),
                        what: "a second column is '\(name)'", advice: "keep one of them")
                }
                places = header.places
                for (written, word) in header.nearMisses {
                    records.add(Finding(.unreadAgendaColumn(written, like: word), file: file.path, line: record.line))
                }
                return .header
            }
            var row = AgendaRow(line: record.line, record: rows.count + 1)
            for name in AgendaHeader.columns {
                guard let place = places[name] else { continue }
                row.columns[name] = record.column(ofField: place)
                row[keyPath: field(name)] = record.text(place).trimmed
            }
            rows.append(row)
            records.files[file.index].accepted += 1
            return .record
        }
        try file.account(in: &records)
        return rows
    }

    private static func field(_ name: String) -> WritableKeyPath<AgendaRow, String> {
        switch name {
        case "id": \.id
        case "title": \.title
        case "kind": \.kind
        case "start": \.start
        case "minutes": \.minutes
        case "actual_start": \.actualStart
        case "actual_end": \.actualEnd
        case "speakers": \.speakers
        default: \.meeting
        }
    }
}
