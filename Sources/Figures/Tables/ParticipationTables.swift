package import Attendance
import EventModel
import Participants

/// A row of participation.csv.
struct ParticipationRow: SessionRow {
    var session: String
    var participation: Participation

    static let table = TableDefinition<Self>(
        name: "participation",
        definition:
            "How evenly attendees and categories wrote in the chat. Silent attendees count as 0 messages; messages of people who did not attend the window are left out.",
        key: ["event", "session"], references: [.session],
        columns: [
            .session, .attendees { $0.participation.attendees },
            .init("silent", unit: "people", "Attendees without a message in the window.") { $0.participation.silent },
            .init("messages", unit: "messages", "Messages of attendees in the window.") { $0.participation.total },
            .init(
                "gini",
                "Gini coefficient of messages over attendees: 0 where all wrote the same amount, near 1 where one person wrote everything. Σ (2i − n − 1) xᵢ ÷ (n Σ x), x sorted.",
                maximum: 1
            ) { $0.participation.gini },
            .init("gini_corrected", "The same × n ÷ (n − 1), which few attendees need to reach 1.", maximum: 1) {
                $0.participation.correctedGini
            },
            .init("categories", unit: "categories", "Categories with an attendee in the window.") {
                $0.participation.categories
            },
            .init(
                "evenness",
                "Entropy of the messages over these categories ÷ its largest possible value: 1 where each wrote the same amount.",
                maximum: 1
            ) { $0.participation.evenness },
        ])
}

/// A row of parity.csv.
package struct ParityRow: SessionRow, CategoryRow {
    package var session: String
    package var category: String
    package var messages: Int
    package var seconds: Int
    package var messageShare: ExactQuotient?
    package var timeShare: ExactQuotient?
    package var index: ExactQuotient?

    package static let table = TableDefinition<Self>(
        name: "parity", definition: "Whether categories wrote as much as they attended.",
        key: ["event", "session", "category"], references: [.session],
        columns: [
            .session, .category,
            .init("messages", unit: "messages", "As in engagement.csv, all channels.") { $0.messages },
            .attendeeSeconds { $0.seconds },
            .init("message_share", "The category's messages ÷ all messages.", maximum: 1) { $0.messageShare },
            .init("time_share", "The category's attendee-seconds ÷ all attendee-seconds.", maximum: 1) {
                $0.timeShare
            },
            .init(
                "parity_index",
                "message_share ÷ time_share: 1 where a category wrote in proportion to its time, 2 where twice as much."
            ) { $0.index },
        ])
}

/// A row of retention.csv.
struct RetentionRow: SessionRow {
    var session: String
    var step: Retention.Step
    var presentAtStart: Int

    static let table = TableDefinition<Self>(
        name: "retention",
        definition:
            "Kaplan–Meier retention: of those present at the first second of the window, the share who had not left for good, minute by minute. Whoever is still there at the end is censored. This is not the number present ÷ the number at the start.",
        key: ["event", "session", "minute"], references: [.session],
        columns: [
            .session,
            .init("minute", unit: "min", "Minutes since the window's start.", isRequired: true) {
                ExactQuotient($0.step.second, 60, decimals: 2)
            },
            .init("present_at_start", unit: "people", "People present at the first second.") { $0.presentAtStart },
            .init("left", unit: "people", "Those of them who left for good since the row before.") { $0.step.left },
            .init("at_risk", unit: "people", "Those of them still observed after this minute.") { $0.step.atRisk },
            .init("retention", "Kaplan–Meier estimate of the share still there.", maximum: 1) { $0.step.share },
        ])
}

extension EventFigures {
    private var hasWhoWrote: Bool { records.hasChat && records.hasTimes }

    func participationTable() -> FigureTable {
        ParticipationRow.table.table(
            identity,
            windows.indices.filter { _ in hasWhoWrote }.map {
                ParticipationRow(session: windows[$0].id, participation: participation($0))
            })
    }

    /// The rows of parity.csv.
    package func parityRows() -> [ParityRow] {
        windows.indices.filter { _ in hasWhoWrote }.flatMap { index in
            let (all, said) = (tallies[index].cells[0], engagement.cells[index][0])
            return rules.taxonomy.categories.indices.compactMap { category -> ParityRow? in
                let cell = grid.cell(category, nil)
                let (there, wrote) = (tallies[index].cells[cell], engagement.cells[index][cell])
                guard there.attendees > 0 || wrote.messages > 0 else { return nil }
                return ParityRow(
                    session: windows[index].id, category: categoryID(category), messages: wrote.messages,
                    seconds: there.seconds,
                    messageShare: ExactQuotient(wrote.messages, said.messages, decimals: 4),
                    timeShare: ExactQuotient(there.seconds, all.seconds, decimals: 4),
                    index: ExactQuotient(
                        wide: Int128(wrote.messages) * Int128(all.seconds),
                        Int128(said.messages) * Int128(there.seconds), decimals: 4))
            }
        }
    }

    package func parityTable() -> FigureTable { ParityRow.table.table(identity, parityRows()) }

    package func retentionTable() -> FigureTable {
        let rows = windows.indices.filter { _ in records.hasTimes }.flatMap { index -> [RetentionRow] in
            guard let retention = retention(index), retention.count > 0 else { return [] }
            let minutes = Array(stride(from: 0, to: windows[index].seconds, by: 60)) + [windows[index].seconds]
            return retention.steps(at: minutes).map {
                RetentionRow(session: windows[index].id, step: $0, presentAtStart: retention.count)
            }
        }
        return RetentionRow.table.table(identity, rows)
    }
}
