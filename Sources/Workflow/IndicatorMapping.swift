internal import Archive
internal import DelimitedText
internal import EventModel
internal import Figures
internal import Foundation
internal import Limits

/// A network's own list of what it reports: `code,wording,indicator,event,period,category,channel,country`.
///
/// An empty cell means `all`; `*` stands for every value.
struct IndicatorMapping {
    private struct Line {
        var number: Int
        var code: String
        var wording: String
        var indicator: String
        /// Event, period, category, channel, country.
        var wanted: [String]
    }

    private var lines: [Line] = []
    private static let keys = ["event", "period", "category", "channel", "country"]

    /// - Throws: `InputError` where it cannot be read, or names a column or an indicator that there is not.
    init(file: String) throws {
        guard let bytes = SmallFile.bytes(of: file) else {
            throw InputError(
                file: file, what: "the mapping cannot be read",
                advice: "check its path, and that it is a file of at most \(Limit.textMiB) MiB")
        }
        var columns: [String: Int] = [:]
        let known = Set(["code", "wording", "indicator"] + Self.keys)
        try DelimitedReader(ByteSource(bytes: bytes), delimiter: .comma).forEachRecord { record in
            let fields = record.texts.map(\.trimmed)
            if columns.isEmpty {
                for (place, name) in fields.enumerated() {
                    guard known.contains(name) else {
                        throw InputError(
                            file: file, line: record.line, what: "column \(place + 1) is not one of a mapping",
                            advice: "nearest: \(nearest(name, in: known.sorted()))")
                    }
                    columns[name] = place
                }
                for name in ["code", "indicator"] where columns[name] == nil {
                    throw InputError(
                        file: file, line: record.line, what: "the column '\(name)' is missing",
                        advice: "write code,wording,indicator,event,period,category,channel,country")
                }
                return true
            }
            if record.isBlank { return true }
            func field(_ name: String) -> String {
                columns[name].flatMap { $0 < fields.count ? fields[$0] : nil } ?? ""
            }
            let names = Indicator.all.map(\.id)
            guard names.contains(field("indicator")) else {
                throw InputError(
                    file: file, line: record.line, what: "the indicator is not one that Rollcall has",
                    advice: "nearest: \(nearest(field("indicator"), in: names))")
            }
            lines.append(
                Line(
                    number: record.line, code: field("code"), wording: field("wording"), indicator: field("indicator"),
                    wanted: Self.keys.map { Self.wanted(field($0), of: $0) }))
            return true
        }
        guard !lines.isEmpty else {
            throw InputError(file: file, line: 1, what: "the mapping has no lines", advice: "write one line per result")
        }
    }

    /// A country may be written as its name.
    private static func wanted(_ field: String, of key: String) -> String {
        if field.isEmpty { return "all" }
        return key == "country" ? Countries.code(of: field) ?? field : field
    }

    /// `results.csv` in the mapping's order, and `missing.csv`.
    func apply(to indicators: FigureTable) -> (results: FigureTable, missing: FigureTable) {
        var results: [[FigureValue]] = []
        var missing: [[FigureValue]] = []
        let records = indicators.records
        for line in lines {
            let found = records.filter { row in
                row.text("indicator") == line.indicator
                    && zip(Self.keys, line.wanted).allSatisfy { $1 == "*" || row.text($0) == $1 }
            }
            for row in found {
                results.append(
                    IndicatorSchemas.results.columns.map { column in
                        switch column.name {
                        case "code": .text(line.code)
                        case "wording": .text(line.wording)
                        default: row[column.name]
                        }
                    })
            }
            let reason =
                found.isEmpty
                ? "no event, period, category, channel or country in this selection matches"
                : found.allSatisfy { $0["value"] == .empty } ? "nothing was read from which it could be counted" : nil
            if let reason {
                missing.append([
                    .text(line.code), .text(line.wording), .text(line.indicator), .integer(line.number), .text(reason),
                ])
            }
        }
        return (
            FigureTable(IndicatorSchemas.results, rows: results), FigureTable(IndicatorSchemas.missing, rows: missing)
        )
    }
}
