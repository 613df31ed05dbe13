import Participants
import Figures
internal import Attendance
internal import EventModel

/// Who wrote, asked, answered and spoke, and who stayed.
struct EngagementSection {
    var rows: [Row]
    var hasParticipation: Bool
    var participation: [Participation]
    var hasParity: Bool
    var parity: [Parity]
    var retentionHeads: [String]
    var retention: [Retained]
    var hasAsked: Bool
    var asked: [Asked]
    var hasPolls: Bool
    var polls: [Poll]
    var hasStatements: Bool
    var statements: [Statements]

    /// Messages and questions of a session.
    struct Row {
        var label: String
        var messages: Count
        var questionMessages: Count
        var contributors: Count
        var rate: Quotient
        var questions: Count
    }

    /// How evenly the messages of a session are spread over those who were there.
    struct Participation {
        var label: String
        var attendees: Count
        var silent: Share
        var gini: Quotient
        var evenness: Quotient
    }

    /// A category's share of the messages beside its share of the time.
    struct Parity {
        var label: String
        var messages: Share
        var time: Share
        var parity: Quotient
    }

    /// Among those there at a session's start, who was still there after a number of minutes.
    struct Retained {
        var label: String
        var start: Count
        var cells: [Share]
    }

    struct Asked {
        var label: String
        var questions: Count
        var answered: Count
        var askers: Count
    }

    struct Poll {
        var question: String
        var present: Count
        var respondents: Count
        var rate: Share
        var anonymous: Count
    }

    struct Statements {
        var label: String
        var statements: Count
        var speakers: Count
        var minutes: Minutes
    }
}

extension ReportModel {
    var engagementSection: EngagementSection {
        EngagementSection(
            rows: engagementRows, hasParticipation: figures.records.hasChat && figures.records.hasTimes,
            participation: participationRows, hasParity: !parityRows.isEmpty, parity: parityRows,
            retentionHeads: retentionMinutes.map { words.say("retention.after", ["minutes": words.grouped($0)]) },
            retention: retentionRows, hasAsked: figures.records.hasQuestions, asked: askedRows,
            hasPolls: !pollRows.isEmpty, polls: pollRows, hasStatements: figures.records.hasStatements,
            statements: statementRows)
    }

    var engagementRows: [EngagementSection.Row] {
        figures.windows.indices.map { index in
            let cell = figures.engagement.cells[index][0]
            let seconds = figures.tallies[index].cells[0].seconds
            let hasChat = figures.records.hasChat
            let hasQuestions = figures.records.hasQuestions && (index == 0 || figures.records.hasQuestionTimes)
            return EngagementSection.Row(
                label: windowLabel(index), messages: Count(hasChat ? cell.messages : nil),
                questionMessages: Count(hasChat ? cell.questionMessages : nil),
                contributors: people(hasChat ? cell.contributors : nil),
                rate: hasChat ? Quotient(6000 * cell.messages, by: seconds, decimals: 2) : .nothing,
                questions: Count(hasQuestions ? cell.questions : nil))
        }
    }

    private var participationRows: [EngagementSection.Participation] {
        figures.windows.indices.map { index in
            let own = figures.participation(index)
            return EngagementSection.Participation(
                label: windowLabel(index), attendees: people(own.attendees),
                silent: Share(people: own.silent, of: own.attendees, words.small),
                gini: Quotient(own.gini, decimals: 2), evenness: Quotient(own.evenness, decimals: 2))
        }
    }

    /// Of the whole event; categories that are too small to be shown are left out.
    private var parityRows: [EngagementSection.Parity] {
        figures.parityRows().filter { $0.session == WindowWord.event.rawValue }.compactMap { row in
            guard let category = figures.rules.taxonomy.categories.firstIndex(where: { $0.id == row.category }) else {
                return nil
            }
            let attendees = figures.tallies[0].cells[figures.grid.cell(category, nil)].attendees
            guard attendees > 0, !words.isMasked(attendees) else { return nil }
            return EngagementSection.Parity(
                label: categoryLabel(category), messages: Share(row.messageShare), time: Share(row.timeShare),
                parity: Quotient(row.index, decimals: 2))
        }
    }
}
