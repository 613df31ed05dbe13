import Participants
import Figures
internal import Attendance
internal import EventModel

/// Who wrote, asked, answered and spoke, and who stayed.
extension ReportModel {
    var participationSection: [String: Any] {
        [
            "hasParticipation": figures.records.hasChat && figures.records.hasTimes,
            "participation": participationRows, "parity": parityRows, "hasParity": !parityRows.isEmpty,
            "retention": retentionRows,
            "retentionHeads": retentionMinutes.map {
                ["text": words.say("retention.after", ["minutes": words.grouped($0)])]
            },
            "asked": askedRows, "hasAsked": figures.records.hasQuestions,
            "polls": pollRows, "hasPolls": !pollRows.isEmpty,
            "statements": statementRows, "hasStatements": figures.records.hasStatements,
        ]
    }

    private var participationRows: [[String: Any]] {
        figures.windows.indices.map { index in
            let own = figures.participation(index)
            return [
                "label": windowLabel(index), "attendees": words.people(own.attendees),
                "silent": words.share(own.silent, of: own.attendees) ?? words.nothing,
                "gini": own.gini.map { words.number($0, decimals: 2) } ?? words.nothing,
                "evenness": own.evenness.map { words.number($0, decimals: 2) } ?? words.nothing,
            ]
        }
    }

    /// Of the whole event; categories that are too small to be shown are left out.
    private var parityRows: [[String: Any]] {
        figures.parityRows().filter { $0.session == WindowWord.event.rawValue }.compactMap { row in
            guard let category = figures.rules.taxonomy.categories.firstIndex(where: { $0.id == row.category }) else {
                return nil
            }
            let attendees = figures.tallies[0].cells[figures.grid.cell(category, nil)].attendees
            guard attendees > 0, !words.isMasked(attendees) else { return nil }
            func percent(_ share: ExactQuotient?) -> String {
                share.map { words.percent(($0.scaled + 50) / 100) } ?? words.nothing
            }
            return [
                "label": categoryLabel(category), "messages": percent(row.messageShare),
                "time": percent(row.timeShare),
                "parity": row.index.map { words.number($0, decimals: 2) } ?? words.nothing,
            ]
        }
    }

    // MARK: Who stayed

    /// Minutes after a session's start that are told: as many as the longest session has.
    private var retentionMinutes: [Int] {
        let longest = figures.agenda.sessions.map(\.window.seconds).max() ?? 0
        return [2, 5, 10, 15, 20, 30, 45, 60, 90, 120].filter { $0 * 60 <= longest }.suffix(6).map { $0 }
    }

    private var retentionRows: [[String: Any]] {
        figures.agenda.sessions.indices.compactMap { index in
            guard let retention = figures.retention(index + 1), retention.count > 0 else { return nil }
            let length = figures.windows[index + 1].seconds
            let steps = retention.steps(at: retentionMinutes.map { $0 * 60 })
            return [
                "label": windowLabel(index + 1), "start": words.people(retention.count),
                "cells": steps.map { step in
                    ["cell": step.second <= length ? kept(step, of: retention.count) : words.nothing]
                },
            ]
        }
    }

    /// The share still there; where those who left are too few to be shown, what it is at least.
    private func kept(_ step: Retention.Step, of count: Int) -> String {
        guard let share = step.share, !words.isMasked(count) else { return words.nothing }
        let left = count - Int((share.value * Double(count)).rounded())
        if words.isMasked(count - left) { return words.nothing }
        if words.isMasked(left) {
            return words.say("share.at_least", ["share": words.percent(100 * (count - SmallCounts.most) / count)])
        }
        return words.percent((share.scaled + 50) / 100)
    }

    // MARK: Questions, polls, statements

    private func label(_ place: Int) -> String { place == 0 ? words.say("all") : categoryLabel(place - 1) }

    private var askedRows: [[String: Any]] {
        figures.asked.enumerated().filter { $0.offset == 0 || $0.element.questions > 0 }.map { place, own in
            // As few questions as that are by as few people.
            [
                "label": label(place), "questions": words.people(own.questions),
                "answered": own.answered.map(words.people) ?? words.nothing, "askers": words.people(own.askers),
            ]
        }
    }

    private var pollRows: [[String: Any]] {
        PollTally.all(of: figures.event).map { poll in
            let own = poll.cells[0]
            return [
                "question": figures.records.texts[poll.question], "present": words.people(own.present),
                "respondents": words.people(own.respondents),
                "rate": words.share(own.presentRespondents, of: own.present) ?? words.nothing,
                "anonymous": words.grouped(poll.withoutPerson),
            ]
        }
    }

    private var statementRows: [[String: Any]] {
        guard let cells = figures.floorStatements.cells.first else { return [] }
        return cells.enumerated().filter { $0.offset == 0 || $0.element.statements > 0 }.map { place, own in
            [
                "label": label(place), "statements": words.people(own.statements),
                "speakers": words.people(own.speakers),
                "minutes": own.timed > 0 ? words.mean(own.seconds, 60, decimals: 1) : words.nothing,
            ]
        }
    }
}
