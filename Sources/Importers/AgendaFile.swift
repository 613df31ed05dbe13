internal import DelimitedText
package import EventAnalytics

/// `agenda.csv`, read into rows before anything else, since every other file is judged against it.
package enum AgendaFile {
    private static let columns = [
        "id", "title", "kind", "start", "minutes", "actual_start", "actual_end", "speakers", "meeting",
    ]

    /// The delimiter, where the content is an agenda.
    package static func layout(of preview: FilePreview) -> FileLayout? {
        preview.tables.first { table in
            table.rows.first.map { row in
                let names = Set(row.fields.map { $0.trimmed.lowercased() })
                return names.isSuperset(of: ["id", "kind", "minutes"])
            } ?? false
        }.map { .table($0.delimiter) }
    }

    /// - Throws: ``ReadingError``.
    package static func read(_ file: ImportFile, into records: inout EventRecords) throws -> [AgendaRow] {
        var places: [String: Int] = [:]
        var rows: [AgendaRow] = []
        try file.forEachRecord(into: &records) { record, records in
            guard !places.isEmpty else {
                for (index, name) in record.texts.enumerated() { places[name.trimmed.lowercased()] = index }
                return .header
            }
            var row = AgendaRow(line: record.line, record: rows.count + 1)
            for name in columns {
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
