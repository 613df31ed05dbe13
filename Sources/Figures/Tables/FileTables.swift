import Attendance
import EventModel
import Participants

/// A row of files.csv.
struct FilesRow: FileRow {
    var source: SourceFile
    var file: String { source.path }

    static let table = TableDefinition<Self>(
        name: "files", definition: "What every file was taken for and how many of its records count.",
        key: ["event", "file"],
        columns: [
            .file,
            .init(
                "kind", "What the file is, by its content.", isRequired: true,
                list: .words(FileKind.allCases.map(\.rawValue))
            ) { $0.source.kind.rawValue },
            .init("encoding", "Encoding it was read in.") { $0.source.encoding },
            .init("delimiter", "What separates its fields.") { $0.source.delimiter },
            .init("time_zone", "Zone its times were read in.") { $0.source.timeZone },
            .init(
                "date_order", "Order of the parts of its dates, where it matters.",
                list: .words(DateOrder.allCases.map(\.rawValue))
            ) { $0.source.dateOrder?.rawValue ?? "" },
            .init(
                "precision",
                "`second` or `minute`; `envelope` where only first join and last leave are known, so that figures by session are upper bounds.",
                list: .words(Precision.allCases.map(\.rawValue))
            ) { $0.source.precision?.rawValue ?? "" },
            .init("records", unit: "records", "Data records: accepted + rejected + ignored.", isRequired: true) {
                $0.source.records
            },
            .init("accepted", unit: "records", "Records that were read.", isRequired: true) { $0.source.accepted },
            .init(
                "rejected", unit: "records",
                "Records left out because something is wrong with them; each has a finding.",
                isRequired: true
            ) { $0.source.rejected },
            .init(
                "ignored", unit: "records", "Records that do not count: reactions, copies, system lines.",
                isRequired: true
            ) { $0.source.ignored },
            .init(
                "rows", unit: "rows",
                "Rows that are not blank (of texts: lines), as the reader counted them; empty where the file was not read."
            ) { $0.source.rows },
            .init("other_rows", unit: "rows", "Titles, headers, summaries and further lines of a record.") { row in
                row.source.rows.map { _ in row.source.otherRows }
            },
            .init(
                "unread_rows", unit: "rows",
                "Rows that were not recognised; each has a finding. In a table rows = records + other + unread."
            ) { row in row.source.rows.map { _ in row.source.unreadRows } },
        ])
}

/// A row of listeners.csv: an aggregate count beside the people, in each session that holds its instant.
struct ListenersRow: FileRow, SessionRow, ChannelRow {
    var file: String
    var session: String
    var time: Instant
    var channel: String
    var listeners: Int

    static let table = TableDefinition<Self>(
        name: "listeners", definition: "Aggregate counts of listeners as delivered; never spread over people.",
        references: [.session, .file],
        columns: [
            .file, .session, .init("time", "When it was counted.", isRequired: true) { $0.time }, .ownChannel,
            .init(
                "listeners", unit: "listeners", "Listeners counted on the channel; devices, not people.",
                isRequired: true
            ) { $0.listeners },
        ])
}

extension EventFigures {
    func filesTable() -> FigureTable {
        FilesRow.table.table(identity, records.files.map { FilesRow(source: $0) })
    }

    func listenersTable() -> FigureTable {
        let rows = windows.enumerated().flatMap { index, window in
            records.listenerCounts.filter { window.contains($0.instant - agenda.window.from) || index == 0 }.map {
                ListenersRow(
                    file: records.files[$0.file].path, session: window.id, time: $0.instant,
                    channel: rules.channels.name($0.channel), listeners: $0.listeners)
            }
        }
        return ListenersRow.table.table(identity, rows)
    }
}
