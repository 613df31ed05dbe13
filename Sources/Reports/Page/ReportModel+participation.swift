import Participants
import Figures
internal import Attendance
internal import EventModel

/// Who stayed; questions, polls and statements.
extension ReportModel {
    /// Minutes after a session's start that are shown: as many as the longest session has.
    var retentionMinutes: [Int] {
        let longest = figures.agenda.sessions.map(\.window.seconds).max() ?? 0
        return [2, 5, 10, 15, 20, 30, 45, 60, 90, 120].filter { $0 * 60 <= longest }.suffix(6).map { $0 }
    }

    var retentionRows: [EngagementSection.Retained] {
        figures.agenda.sessions.indices.compactMap { index in
            guard let retention = figures.retention(index + 1), retention.count > 0 else { return nil }
            let length = figures.windows[index + 1].seconds
            return EngagementSection.Retained(
                label: windowLabel(index + 1), start: people(retention.count),
                cells: retention.steps(at: retentionMinutes.map { $0 * 60 }).map { step in
                    step.second <= length ? Share(kept: step.share, of: retention.count, words.small) : .nothing
                })
        }
    }

    private func label(_ place: Int) -> String { place == 0 ? words.say("all") : categoryLabel(place - 1) }

    var askedRows: [EngagementSection.Asked] {
        figures.asked.enumerated().filter { $0.offset == 0 || $0.element.questions > 0 }.map { place, own in
            // So few questions come from just as few people.
            EngagementSection.Asked(
                label: label(place), questions: people(own.questions), answered: people(own.answered),
                askers: people(own.askers))
        }
    }

    var pollRows: [EngagementSection.Poll] {
        PollTally.all(of: figures.event).map { poll in
            let own = poll.cells[0]
            return EngagementSection.Poll(
                question: figures.records.texts[poll.question], present: people(own.present),
                respondents: people(own.respondents),
                rate: Share(people: own.presentRespondents, of: own.present, words.small),
                anonymous: Count(poll.withoutPerson))
        }
    }

    var statementRows: [EngagementSection.Statements] {
        guard let cells = figures.floorStatements.cells.first else { return [] }
        return cells.enumerated().filter { $0.offset == 0 || $0.element.statements > 0 }.map { place, own in
            EngagementSection.Statements(
                label: label(place), statements: people(own.statements), speakers: people(own.speakers),
                minutes: own.timed > 0 ? Minutes(seconds: own.seconds, decimals: 1) : .nothing)
        }
    }
}
