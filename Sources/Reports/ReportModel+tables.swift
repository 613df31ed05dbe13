internal import EventAnalytics

extension ReportModel {
    typealias Row = (label: String, cells: [String])

    /// A table with one column for the event and one for each session.
    func sessionTable(caption: String, first: String, _ rows: [Row]) -> [String: Any] {
        let sessions = figures.windows.map { window -> [String: Any] in
            let session = figures.agenda.sessions.firstIndex { $0.id == window.id }
            let title = window.id == "event" ? "Whole event" : session.map { "\($0 + 1)" } ?? "Between"
            let hint =
                session.map { figures.agenda.sessions[$0].title }
                ?? (window.id == "event" ? "The event window" : "Outside every session")
            return [
                "head": title, "hint": hint, "kind": session.map { figures.agenda.sessions[$0].kind.rawValue } ?? "",
            ]
        }
        return [
            "caption": caption, "first": first, "columns": sessions,
            "totals": rows.first?.label == "All" ? "totals" : "",
            "rows": rows.map { row in ["label": row.label, "cells": row.cells.map { ["cell": $0] }] },
        ]
    }

    private func attendees(_ window: Int, _ category: Int?, _ channel: Int?) -> Int {
        figures.tallies[window].cells[figures.grid.cell(category, channel)].attendees
    }

    var categoryRows: [Row] {
        let all: Row = ("All", figures.windows.indices.map { words.people(attendees($0, nil, nil)) })
        return [all]
            + figures.rules.taxonomy.categories.enumerated().compactMap { index, category in
                let counts = figures.windows.indices.map { attendees($0, index, nil) }
                guard counts.contains(where: { $0 > 0 }) else { return nil }
                return (category.labels["en"] ?? category.id, counts.map(words.people))
            }
    }

    var channelRows: [Row] {
        (0..<figures.grid.channels).map { channel in
            (channelLabel(channel), figures.windows.indices.map { words.people(attendees($0, nil, channel)) })
        }
    }

    func channelLabel(_ channel: Int) -> String {
        guard channel < figures.rules.channels.codes.count else { return "Unknown" }
        let name = Languages.englishName(figures.rules.channels.codes[channel])
        return channel == 0 ? "\(name) (floor)" : name
    }

    /// "Followed in" only where a log says so; else declared.
    var channelBasis: [[String: Any]] {
        (0..<figures.grid.channels).compactMap { channel in
            func cell(_ basis: ChannelBasis) -> BasisCell {
                figures.tallies[0].bases[channel * ChannelBasis.allCases.count + Int(basis.rawValue)]
            }
            let total = ChannelBasis.allCases.reduce(0) { $0 + cell($1).seconds }
            guard total > 0 else { return nil }
            func hours(_ basis: ChannelBasis) -> String { words.mean(cell(basis).seconds, 3600, decimals: 1) }
            return [
                "channel": channelLabel(channel), "log": hours(.log), "declared": hours(.declared),
                "inferred": hours(.inferred), "none": hours(.none),
            ]
        }
    }

    var showUp: [[String: Any]] {
        let rows: [(String, Int)] =
            [("All", figures.grid.cell(nil, nil))]
            + figures.rules.taxonomy.categories.enumerated().map {
                ($1.labels["en"] ?? $1.id, figures.grid.cell($0, nil))
            }
        return rows.compactMap { label, cell in
            let registered = figures.registered[cell]
            let attended = figures.registeredAttended[cell]
            let attendees = figures.tallies[0].cells[cell].attendees
            guard registered > 0 || attendees > 0 else { return nil }
            let share = words.share(attended, of: registered)
            return [
                "label": label, "registered": words.people(registered), "attended": words.people(attended),
                "share": share, "bar": share.hasSuffix("%") ? String(share.dropLast()) : "0",
                "attendees": words.people(attendees), "walkIns": words.people(attendees - attended),
            ]
        }
    }

    /// The values with most attendees first; how many more there are.
    func ranking(_ dimension: Representation) -> [String: Any] {
        let all = figures.representation(dimension, window: 0)
        let came = all.filter { $0.count.attendees > 0 }.enumerated().sorted {
            ($1.element.count.attendees, $0.offset) < ($0.element.count.attendees, $1.offset)
        }.map(\.element)
        let shown = came.prefix(15)
        return [
            "hasAny": !came.isEmpty, "count": "\(came.count)", "shown": "\(shown.count)",
            "hasMore": came.count > shown.count, "more": "\(came.count - shown.count)",
            "rows": shown.map { row in
                [
                    "value": row.value, "attendees": words.people(row.count.attendees),
                    "registered": figures.records.hasRegistrationData ? words.people(row.count.registered) : "–",
                ]
            },
        ]
    }

    var reconciliation: [[String: Any]] {
        let peopleMeasures = [
            "participants", "unique_viewers", "registered", "attendees", "peak_concurrent", "max_concurrent",
        ]
        return figures.reconciliationTable().rows.map { row in
            let texts = row.map(\.text)
            func number(_ text: String) -> String {
                guard let number = Int(text) else { return "–" }
                return peopleMeasures.contains(texts[2]) ? words.people(number) : words.grouped(number)
            }
            let verdict = texts[5] == "true" ? "agrees" : texts[5] == "false" ? "differs" : texts[5]
            return [
                "file": texts[1], "measure": texts[2].replacing("_", with: " "), "platform": number(texts[3]),
                "computed": number(texts[4]), "verdict": verdict,
                "state": texts[5] == "true" ? "good" : texts[5] == "false" ? "bad" : "note",
            ]
        }
    }

    var files: [[String: Any]] {
        figures.records.files.map { file in
            [
                "path": file.path, "kind": file.kind.rawValue.replacing("_", with: " "),
                "records": words.grouped(file.records), "accepted": words.grouped(file.accepted),
                "rejected": words.grouped(file.rejected), "ignored": words.grouped(file.ignored),
                "assumed": [file.encoding, file.delimiter, file.timeZone, file.dateOrder].filter { !$0.isEmpty }.joined(
                    separator: ", "),
                "precision": file.precision,
            ]
        }
    }

    /// By kind, the most harmful first; places are files and lines, never people.
    var findings: [[String: Any]] {
        let all = figures.records.sortedFindings()
        let counts = figures.records.countsByKind
        return Finding.Kind.allCases.compactMap { kind in
            guard let count = counts[kind], count > 0 else { return nil }
            let own = all.filter { $0.kind == kind }
            return [
                "kind": kind.rawValue.replacing("_", with: " "), "count": words.grouped(count),
                "needsAttention": kind.needsAttention,
                "examples": own.prefix(5).map { finding in
                    [
                        "place": finding.file + (finding.line.map { ", line \($0)" } ?? ""), "message": finding.message,
                        "action": finding.action,
                    ]
                },
                "hasMore": count > 5, "more": words.grouped(count - min(5, count)),
            ]
        }
    }

    var definitions: [[String: Any]] {
        var seen: Set<String> = []
        return TableSchemas.figures.filter {
            ["attendance", "engagement", "representation", "concurrency"].contains($0.name)
        }
        .flatMap(\.columns).compactMap { column in
            guard seen.insert(column.name).inserted, !column.definition.hasPrefix("Id of") else { return nil }
            return ["name": column.name, "definition": column.definition.replacing("`", with: "")]
        }
    }
}
