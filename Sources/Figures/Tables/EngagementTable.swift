import EventModel
package import Attendance
import Participants

/// A row of engagement.csv: what was said in one cell of a window.
package struct EngagementRow: SessionRow, CategoryRow, ChannelRow {
    package var session: String
    package var category: String
    package var channel: String
    package var attendees: Int?
    package var seconds: Int?
    /// Nil without a chat, as are all counts of messages.
    package var messages: Int?
    package var questionMessages: Int?
    package var questions: Int?
    package var contributors: Int?
    var messageRate: ExactQuotient?
    package var contributorShare: ExactQuotient?

    package static let table = TableDefinition<Self>(
        name: "engagement", definition: "Chat messages and questions by session, category and channel.",
        key: ["event", "session", "category", "channel"], references: [.session],
        columns: [
            .session, .category, .channel, .attendees { $0.attendees }, .attendeeSeconds { $0.seconds },
            .init(
                "messages", unit: "messages",
                "Chat messages to a group by people who are not staff; reactions and private messages do not count."
            ) { $0.messages },
            .init(
                "question_messages", unit: "messages", "Messages with a question mark outside web addresses."
            ) { $0.questionMessages },
            .init(
                "questions", unit: "questions",
                "Questions of the Q&A report; on `event` rows only where the report has no times."
            ) { $0.questions },
            .init(
                "contributors", unit: "people",
                "Distinct authors of a message (on `event` rows: or of a question) in the cell."
            ) { $0.contributors },
            .init(
                "messages_per_100_attendee_minutes", unit: "messages", "6000 × messages ÷ attendee-seconds."
            ) { $0.messageRate },
            .init("contributor_share", "Contributors who are attendees of the cell ÷ attendees.", maximum: 1) {
                $0.contributorShare
            },
        ])
}

extension EventFigures {
    /// A row for every cell with attendees, messages or questions, and for `all` of `all` of every window.
    package func engagementRows() -> [EngagementRow] {
        windows.indices.flatMap { index in
            (0..<grid.count).compactMap { cell -> EngagementRow? in
                let isEvent = index == 0
                let counts = tallies[index].cells[cell]
                let said = engagement.cells[index][cell]
                guard counts.attendees > 0 || said.messages > 0 || said.questions > 0 || cell == 0 else { return nil }
                func ifChat<Value>(_ value: Value?) -> Value? { records.hasChat ? value : nil }
                let knowsContributors = records.hasChat || (isEvent && records.hasQuestions)
                let knowsQuestions = records.hasQuestions && (isEvent || records.hasQuestionTimes)
                return EngagementRow(
                    session: windows[index].id, category: categoryID(grid.category(of: cell)),
                    channel: channelID(grid.channel(of: cell)), attendees: ifTimes(counts.attendees),
                    seconds: ifTimes(counts.seconds), messages: ifChat(said.messages),
                    questionMessages: ifChat(said.questionMessages), questions: knowsQuestions ? said.questions : nil,
                    contributors: knowsContributors ? said.contributors : nil,
                    messageRate: ifChat(ExactQuotient(6000 * said.messages, counts.seconds, decimals: 2)),
                    contributorShare: knowsContributors
                        ? ifTimes(ExactQuotient(said.attendingContributors, counts.attendees, decimals: 4)) : nil)
            }
        }
    }

    /// engagement.csv.
    package func engagementTable() -> FigureTable { EngagementRow.table.table(identity, engagementRows()) }
}
