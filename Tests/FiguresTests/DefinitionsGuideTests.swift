import EventModel
import Figures
import Foundation
import Testing

/// The guide's definitions are those of the schemas.
///
/// `ROLLCALL_RECORD=1 swift test --filter DefinitionsGuideTests` rewrites them and fails; look at the difference by eye.
@Suite struct DefinitionsGuideTests {
    private static let guide = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(
            path: "Sources/Figures/Figures.docc/WhatEachNumberMeans.md")
    private static let begin = "<!-- definitions -->\n"
    private static let end = "<!-- end of definitions -->\n"

    @Test func `the guide defines every table and column in the words of the schemas`() throws {
        let text = try String(contentsOf: Self.guide, encoding: .utf8)
        let from = try #require(text.range(of: Self.begin)).upperBound
        let to = try #require(text.range(of: Self.end, range: from..<text.endIndex)).lowerBound
        let tables = Self.definitions()
        if ProcessInfo.processInfo.environment["ROLLCALL_RECORD"] == "1" {
            try Data((text[..<from] + tables + text[to...]).utf8).write(to: Self.guide)
            Issue.record("recorded the definitions; look at them and run again without ROLLCALL_RECORD")
            return
        }
        #expect(text[from..<to] == tables)
    }

    private static func definitions() -> String {
        let parts =
            TableSchemas.figures.map { section($0, in: "figures") }
            + TableSchemas.internals.map { section($0, in: "internal") }
        return "\n" + parts.joined(separator: "\n")
    }

    private static func section(_ schema: TableSchema, in folder: String) -> String {
        var lines = ["### \(folder)/\(schema.name).csv", "", schema.definition]
        if !schema.key.isEmpty {
            lines[2] += " One row for each \(schema.key.dropFirst().map { "`\($0)`" }.joined(separator: ", "))."
        }
        lines += ["", "| column | values | what it says |", "|---|---|---|"]
        for column in schema.columns {
            lines.append("| `\(column.name)` | \(values(of: column)) | \(words(of: column)) |")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func values(of column: FigureColumn) -> String {
        let kind =
            switch column.kind {
            case .text: "text"
            case .integer: "whole number"
            case .number: "number"
            case .instant: "time"
            case .flag: "true or false"
            }
        return column.unit.isEmpty ? kind : "\(kind), \(column.unit)"
    }

    /// The definition, with the list of values where it does not name them itself.
    private static func words(of column: FigureColumn) -> String {
        guard case .words(let words) = column.list, !column.definition.contains("`\(words[0])`") else {
            return column.definition
        }
        return column.definition + " One of " + words.map { "`\($0)`" }.joined(separator: ", ") + "."
    }
}
