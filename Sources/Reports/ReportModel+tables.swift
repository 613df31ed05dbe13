internal import EventAnalytics

extension ReportModel {
    typealias Row = (label: String, cells: [String])

    /// A table with one column for the event and one for each session.
    func matrix(caption: String, first: String, _ rows: [Row]) -> [String: Any] {
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

    // MARK: Messages and questions

    var engagementRows: [[String: Any]] {
        figures.windows.enumerated().map { index, window in
            let cell = figures.engagement.cells[index][0]
            let seconds = figures.tallies[index].cells[0].seconds
            let hasChat = figures.records.hasChat
            let session = figures.agenda.sessions.firstIndex { $0.id == window.id }
            let label =
                session.map { "\($0 + 1). \(figures.agenda.sessions[$0].title)" }
                ?? (window.id == "event" ? "Whole event" : "Outside every session")
            let hasQuestions = figures.records.hasQuestions && (index == 0 || figures.records.hasQuestionTimes)
            return [
                "label": label, "messages": hasChat ? words.grouped(cell.messages) : "–",
                "questionMessages": hasChat ? words.grouped(cell.questionMessages) : "–",
                "contributors": hasChat ? words.people(cell.contributors) : "–",
                "rate": hasChat ? words.mean(6000 * cell.messages, seconds, decimals: 2) : "–",
                "questions": hasQuestions ? words.grouped(cell.questions) : "–",
            ]
        }
    }

    // MARK: Countries, organizations, roles

    var whereSection: [String: Any] {
        let dimensions: [(Representation, String, String)] = [
            (.country, "Country", "countries"), (.organization, "Organization", "organizations"),
            (.role, "Role", "roles"),
        ]
        let rankings = dimensions.map { ranking($0.0, head: $0.1, many: $0.2) }
        let named = dimensions.prefix(2).map { dimension, _, many in
            words.counted(
                figures.representation(dimension, window: 0).count { $0.count.attendees > 0 },
                dimension == .country ? "country" : "organization", many)
        }
        let lead =
            figures.records.hasTimes
            ? "\(words.people(event.attendees)) participants from \(named.joined(separator: ", "))." : ""
        return [
            "rankings": rankings,
            "whereLead": lead + (lead.isEmpty ? "" : " ")
                + "Countries and organizations are as answered at registration, never where a connection came from.",
        ]
    }

    /// The values with most attendees first; how many more there are.
    private func ranking(_ dimension: Representation, head: String, many: String) -> [String: Any] {
        let all = figures.representation(dimension, window: 0)
        // Without times nobody is known to have attended: who registered is listed.
        func count(_ row: (value: String, count: RepresentationCount)) -> Int {
            figures.records.hasTimes ? row.count.attendees : row.count.registered
        }
        let present = all.filter { count($0) > 0 }.enumerated().sorted {
            (count($1.element), $0.offset) < (count($0.element), $1.offset)
        }.map(\.element)
        let shown = present.prefix(15)
        let line = shown.map { "\($0.value) (\(words.people(count($0))))" }
        let rest = present.count > shown.count ? ["\(words.grouped(present.count - shown.count)) more"] : []
        return [
            "line": (line + rest).joined(separator: ", "), "hasAny": !present.isEmpty, "head": head,
            "title": dimension == .role ? "Roles" : "\(words.grouped(present.count)) \(many)",
            "hasMore": present.count > shown.count, "more": words.grouped(present.count - shown.count),
            "rows": shown.map { row in
                [
                    "value": row.value,
                    "attendees": figures.records.hasTimes ? words.people(row.count.attendees) : "–",
                    "registered": figures.records.hasRegistrationData ? words.people(row.count.registered) : "–",
                ]
            },
        ]
    }
}
