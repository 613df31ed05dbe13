package import Archive
internal import Figures

/// Writes indicators for other systems: tables with a data package, with HXL hashtags if asked for.
package enum IndicatorOutput {
    /// How many lines of the mapping have no result; nil without a mapping.
    ///
    /// - Throws: ``ArchiveError``, `InputError`, ``OutputError``.
    package static func write(
        _ store: ArchiveStore, _ selection: SeriesSelection, mapping: String?, hxl: Bool, licence: String,
        to path: String
    ) throws -> (indicators: Int, results: Int, missing: Int?) {
        let lines = try mapping.map { try IndicatorMapping(file: $0) }
        let indicators = try store.indicators(selection)
        var tables = [indicators]
        let mapped = lines.map { $0.apply(to: indicators) }
        if let mapped { tables += [mapped.results, mapped.missing] }
        let written = tables.map { (schema: $0.schema, bytes: CSVText.bytes(of: $0)) }
        var files = written.map { OutputFolder.File(path: "indicators/\($0.schema.name).csv", bytes: $0.bytes) }
        let events = try store.series(selection).events.map(\.id)
        files.append(
            OutputFolder.File(
                path: "indicators/datapackage.json",
                bytes: try DataPackage.bytes(
                    ofSeries: (selection.series ?? "all") + "-indicators", title: "Indicators", licence: licence,
                    selection: selection.settings,
                    events: events, tables: written)))
        if hxl {
            for table in written where table.schema.name == "indicators" {
                files.append(
                    OutputFolder.File(
                        path: "indicators/indicators.hxl.csv", bytes: withHashtags(table.schema, table.bytes)))
            }
        }
        try OutputFolder.write(files, entries: ["indicators"], to: path)
        return (indicators.rows.count, mapped?.results.rows.count ?? 0, mapped?.missing.rows.count)
    }

    /// The table with its hashtags as a second header row.
    private static func withHashtags(_ schema: TableSchema, _ bytes: [UInt8]) -> [UInt8] {
        let tags = schema.columns.map { IndicatorSchemas.hashtags[$0.name] ?? "" }.joined(separator: ",")
        guard let end = bytes.firstIndex(of: 0x0A) else { return bytes }
        return Array(bytes[...end]) + Array((tags + "\n").utf8) + Array(bytes[(end + 1)...])
    }
}
