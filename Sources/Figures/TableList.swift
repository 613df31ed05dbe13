package import Attendance
import EventModel
import Participants

/// Every table, in the order in which documentation lists them.
package enum TableSchemas {
    /// The tables of `figures/`.
    package static let figures = [
        AttendanceRow.table.schema, EngagementRow.table.schema, ComparisonRow.table.schema,
        ComparisonGapsRow.table.schema, ParticipationRow.table.schema, ParityRow.table.schema,
        RetentionRow.table.schema, QuestionsRow.table.schema, PollsRow.table.schema, StatementsRow.table.schema,
        ClocksRow.table.schema, RepresentationRow.table.schema, ConcurrencyRow.table.schema,
        ChannelBasisRow.table.schema, SessionsRow.table.schema, ReconciliationRow.table.schema,
        BoundsRow.table.schema, ListenersRow.table.schema, ListenerMinutesRow.table.schema,
        HeadcountRow.table.schema, ModeRow.table.schema, FilesRow.table.schema,
    ]

    /// The tables of `internal/`, which contain personal data and stay there.
    package static let internals = [
        ParticipantsRow.table.schema, LinksRow.table.schema, ReviewRow.table.schema, AnswerWording.table.schema,
        Finding.table.schema,
    ]
}

extension EventFigures {
    /// The tables of `figures/`, in listed order; aggregate counts only where there are any.
    package func figureTables() -> [FigureTable] {
        var tables = [
            attendanceTable(), engagementTable(), comparisonTable(), representationTable(), concurrencyTable(),
            channelBasisTable(), sessionsTable(), reconciliationTable(), boundsTable(),
        ]
        let gaps = comparisonGapsTable()
        if !gaps.rows.isEmpty { tables.append(gaps) }
        for table in [participationTable(), parityTable(), retentionTable(), clocksTable()] where !table.rows.isEmpty {
            tables.append(table)
        }
        if records.hasQuestions { tables.append(questionsTable()) }
        if !records.pollAnswers.isEmpty { tables.append(pollsTable()) }
        if records.hasStatements { tables.append(statementsTable()) }
        if !records.listenerCounts.isEmpty { tables += [listenersTable(), listenerMinutesTable()] }
        if people.participants.contains(where: { $0.headcount != nil }) { tables.append(headcountTable()) }
        if hasModes { tables.append(modesTable()) }
        return tables + rollUpTables() + [filesTable()]
    }

    /// The tables of `internal/`.
    package func internalTables() -> [FigureTable] {
        [participantsTable(), linksTable(), reviewTable(), answersTable(), findingsTable()]
    }
}
