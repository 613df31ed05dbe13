import DelimitedText
import EventModel

/// A Teams report in a language whose words are not in the lists, read by the shape of its tables.
///
/// A row of people or stays has a name, two dates with times, a length with units, an address and a role, in this order in
/// every language, and so has no table of another platform.
struct TeamsShape: FileImporter {
    let kind = FileKind.teamsAttendance

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        let table = preview.tables.first { table in
            let rows = table.rows.filter { TeamsShapeColumns.isRow($0.fields) }
            return rows.contains { $0.fields[4].contains("@") }
                && rows.allSatisfy { $0.fields[4].isEmpty || $0.fields[4].contains("@") }
        }
        return table.map { .table($0.delimiter) }
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var reading = Reading(file)
        try file.forEachRecord(into: &records) { record, records in reading.take(record, &records) }
        try reading.finish(&records)
    }

    private struct Reading {
        private enum Table { case none, people, stays, other }

        private let file: ImportFile
        private var rows: TeamsRows
        private var table = Table.none
        private var width = 0
        private var tables = 0
        private var others = RepairCount()

        init(_ file: ImportFile) {
            self.file = file
            rows = TeamsRows(file, after: 0, tolerance: TeamsRows.tolerance.ofTwoUnits, isUTC: false)
        }

        mutating func take(_ record: borrowing DelimitedRecord, _ records: inout EventRecords) -> RowUse {
            let fields = record.texts
            let isRow = TeamsShapeColumns.isRow(fields)
            guard isRow || isStayWithoutJoin(fields) else { return takeOther(fields, line: record.line, &records) }
            if table == .none || table == .other { begin(fields) }
            let columns = TeamsShapeColumns.columns(of: fields, width: width)
            if table == .people {
                rows.takePerson(record, columns, &records)
            } else {
                rows.takeStay(record, columns, meeting: .empty, &records)
            }
            return .record
        }

        /// Teams has such rows among the stays; they are rejected, not unread.
        private func isStayWithoutJoin(_ fields: [String]) -> Bool {
            table == .stays && fields.count > 3 && !fields[0].isEmpty && fields[1].isEmpty
                && TimestampParser.parse(fields[2]) != nil
        }

        /// The account's id stands before the role in the section of people alone.
        private mutating func begin(_ fields: [String]) {
            tables += 1
            let isOfPeople = width > 6 && fields.count > 6 && !fields[6].contains("@")
            table = isOfPeople && rows.rowsOfStays == 0 ? .people : .stays
        }

        private mutating func takeOther(_ fields: [String], line: Int, _ records: inout EventRecords) -> RowUse {
            let filled = fields.filter { !$0.isEmpty }
            if filled.count == 1 {
                let use: RowUse = tables == 0 ? .other : .titleIfHeaderFollows
                table = .none
                return use
            }
            if table == .none, filled.count > 2 {
                width = filled.count
                // The header of a section without times and lengths: its rows have fewer cells.
                if filled.count < 5 { table = .other }
                return .header
            }
            guard table == .other else { return tables == 0 ? .other : .unread }
            rows.number += 1
            records.files[file.index].ignored += 1
            others.add(line: line)
            return .record
        }

        mutating func finish(_ records: inout EventRecords) throws {
            _ = try rows.finish(.empty, &records)
            records.add(Finding(.columnsByShape(tables: tables), file: file.path))
            file.note(others, in: &records) { .otherSection($0) }
        }
    }
}

/// The columns of a row by their place.
enum TeamsShapeColumns {
    static func isRow(_ fields: [String]) -> Bool {
        let width = (fields.lastIndex { !$0.isEmpty } ?? -1) + 1
        guard width >= 6, !fields[0].isEmpty, let join = TimestampParser.parse(fields[1]), join.shape != .clock,
            let leave = TimestampParser.parse(fields[2]), leave.shape != .clock
        else { return false }
        return LengthCell.seconds(fields[3]) != nil
    }

    /// A name, two times, a length and an address come first; the account's id is the one of the next two with an address.
    static func columns(of fields: [String], width: Int) -> TeamsColumns {
        let isIDFirst = width > 6 && fields.count > 5 && (fields[5].contains("@") || fields[5].isEmpty)
        return TeamsColumns(
            name: 0, join: 1, leave: 2, duration: 3, email: 4, upn: width > 6 ? (isIDFirst ? 5 : 6) : nil,
            role: isIDFirst ? 6 : 5, width: max(width, fields.count))
    }
}
