import Attendance
internal import EventModel
internal import Figures

extension ReportModel {
    typealias Row = (label: String, cells: [String])

    /// A table with one column for the event and one for each session.
    func matrix(caption: String, first: String, _ rows: [Row]) -> [String: Any] {
        let sessions = figures.windows.map { window -> [String: Any] in
            let session = window.session
            let title =
                window.kind == .event
                ? words.say("window.event")
                : session.map { words.grouped($0.index + 1) } ?? words.say("window.between_short")
            let hint =
                session.map { figures.agenda.sessions[$0].title }
                ?? words.say(window.kind == .event ? "window.event_hint" : "window.between")
            return [
                "head": title, "hint": hint, "kind": session.map { kindLabel(figures.agenda.sessions[$0].kind) } ?? "",
            ]
        }
        return [
            "caption": caption, "first": first, "columns": sessions,
            "totals": rows.first?.label == words.say("all") ? "totals" : "",
            "rows": rows.map { row in ["label": row.label, "cells": row.cells.map { ["cell": $0] }] },
        ]
    }

    // MARK: Messages and questions

    var engagementRows: [[String: Any]] {
        figures.windows.indices.map { index in
            let cell = figures.engagement.cells[index][0]
            let seconds = figures.tallies[index].cells[0].seconds
            let hasChat = figures.records.hasChat
            let hasQuestions = figures.records.hasQuestions && (index == 0 || figures.records.hasQuestionTimes)
            return [
                "label": windowLabel(index), "messages": hasChat ? words.grouped(cell.messages) : words.nothing,
                "questionMessages": hasChat ? words.grouped(cell.questionMessages) : words.nothing,
                "contributors": hasChat ? words.people(cell.contributors) : words.nothing,
                "rate": hasChat ? words.mean(6000 * cell.messages, seconds, decimals: 2) : words.nothing,
                "questions": hasQuestions ? words.grouped(cell.questions) : words.nothing,
            ]
        }
    }

    // MARK: Countries, organizations, roles

    var whereSection: [String: Any] {
        let dimensions: [(dimension: Representation, head: String, count: String)] = [
            (.country, "where.country", "count.countries"),
            (.organization, "where.organization", "count.organizations"),
            (.role, "where.role", ""),
        ]
        // Where nobody was asked there is nothing to count, and no 0 to tell.
        let asked = dimensions.filter { isKnown($0.dimension) }
        let named = asked.filter { $0.dimension != .role }.map { each in
            words.counted(
                figures.representation(each.dimension, window: 0).count {
                    $0.count.attendees > 0 && each.dimension.isKnown($0.value)
                }, each.count)
        }
        let lead =
            figures.records.hasTimes && !named.isEmpty
            ? words.say(
                "where.lead",
                [
                    "participants": words.people(event.attendees),
                    "places": named.joined(separator: words.say("list.comma")),
                ], counts: ["participants": event.attendees]) + " " : ""
        return [
            "rankings": asked.map { ranking($0.dimension, head: words.say($0.head), count: $0.count) },
            "whereLead": lead + words.say("where.basis"),
        ]
    }

    /// Whether anybody's value of a dimension is known.
    func isKnown(_ dimension: Representation) -> Bool { !figures.representation(dimension, window: 0).isEmpty }

    /// The values with most attendees first; how many more there are.
    private func ranking(_ dimension: Representation, head: String, count key: String) -> [String: Any] {
        let all = figures.representation(dimension, window: 0)
        // Without times nobody is known to have attended: who registered is listed.
        func count(_ row: (value: String, count: RepresentationCount)) -> Int {
            figures.records.hasTimes ? row.count.attendees : row.count.registered
        }
        func label(_ value: String) -> String {
            switch dimension {
            case .country: words.country(value)
            case .organization: words.data(value)
            case .role: words.say("role.\(value)")
            }
        }
        let present = all.filter { count($0) > 0 }.enumerated().sorted {
            (count($1.element), $0.offset) < (count($0.element), $1.offset)
        }.map(\.element)
        let known = present.filter { dimension.isKnown($0.value) }
        let shown = known.prefix(15) + present.filter { !dimension.isKnown($0.value) }
        let line = shown.map { "\(label($0.value)) (\(words.people(count($0))))" }
        let more = words.grouped(present.count - shown.count)
        let rest = present.count > shown.count ? [words.say("where.more", ["count": more])] : []
        return [
            "line": (line + rest).joined(separator: words.say("list.comma")), "hasAny": !present.isEmpty, "head": head,
            "title": dimension == .role
                ? words.say("where.roles") : words.upperFirst(words.counted(known.count, key)),
            "hasMore": present.count > shown.count,
            "more": words.say("where.more_in_figures", ["count": more]),
            "rows": shown.map { row in
                [
                    "value": label(row.value),
                    "attendees": figures.records.hasTimes ? words.people(row.count.attendees) : words.nothing,
                    "registered": figures.records.hasRegistrationData
                        ? words.people(row.count.registered) : words.nothing,
                ]
            },
        ]
    }
}
