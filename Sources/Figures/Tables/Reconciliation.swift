package import Attendance
package import EventModel
import Participants

/// A total that the platform prints beside the same thing recomputed from the file, or one of our counts that differs from it.
package struct ReconciliationRow: FileRow, Equatable {
    package var file: String
    package var measure: String
    package var platform: Int?
    package var computed: Int?
    /// Nil if there is nothing to compare: the platform prints no such total, or the file cannot give it.
    package var agrees: Bool?
    /// Why the two differ, or why nothing was compared.
    package var reason: FindingText?
    /// Whether `computed` is one of our figures, which counts something else by its own definition.
    package var isOwnFigure = false

    package static let table = TableDefinition<Self>(
        name: "reconciliation", definition: "The platform's own totals beside the same thing recomputed.",
        references: [.file],
        columns: [
            .file,
            .init("measure", "The total, or what our own figure counts instead.", isRequired: true) { $0.measure },
            .init("platform", "As the platform prints it; empty where it prints none.") { $0.platform },
            .init(
                "computed",
                "Recomputed over the whole file by the platform's definition, staff included; or our figure."
            ) { $0.computed },
            .init("agrees", "Whether the two are equal; empty where there is nothing to compare.") { $0.agrees },
            .init(
                "reason",
                "Why the two differ, where they do: the likely reason, or on rows of our own figures what they count instead."
            ) { $0.reason?.text },
        ])
}

extension EventFigures {
    /// The platform's totals, our own beside them where they differ, and what is in no cell.
    package func reconciliation() -> [ReconciliationRow] {
        var rows: [ReconciliationRow] = []
        for total in records.totals {
            rows.append(
                ReconciliationRow(
                    file: records.files[total.file].path, measure: total.measure.rawValue, platform: total.platform,
                    computed: total.computed,
                    agrees: total.computed.map { $0 == total.platform },
                    reason: total.likelyReason(records.files[total.file])))
            if records.hasTimes, let (measure, ours, reason) = ourFigure(for: total), ours != total.platform {
                rows.append(
                    ReconciliationRow(
                        file: records.files[total.file].path, measure: measure, platform: total.platform,
                        computed: ours, agrees: false,
                        reason: reason, isOwnFigure: true))
            }
        }
        let connectionsOutside = connectionsOutside
        for file in records.files.ids {
            let outside: [(measure: String, count: Int?)] = [
                ("connections_outside_event", connectionsOutside[file]),
                ("messages_outside_event", engagement.contributions.messagesOutside[file]),
                ("statements_outside_event", floorStatements.outside[file]),
                ("questions_outside_event", engagement.contributions.questionsOutside[file]),
            ]
            for (measure, count) in outside {
                guard let count, count > 0 else { continue }
                rows.append(
                    ReconciliationRow(
                        file: records.files[file].path, measure: measure, computed: count, reason: .inNoCell))
            }
        }
        return rows
    }

    package func reconciliationTable() -> FigureTable {
        ReconciliationRow.table.table(identity, reconciliation())
    }

    /// Our figure for what a platform's total is about, and why it may differ.
    private func ourFigure(for total: PlatformTotal) -> (measure: String, value: Int, reason: FindingText)? {
        let attendees = tallies[0].cells[0].attendees
        switch total.measure {
        case .uniqueViewers, .participants, .totalUsers:
            return ("attendees", attendees, .peopleOfAllFiles)
        case .registered:
            return records.hasRegistrationData
                ? ("registered", registered[0], .registeredOfAllFiles) : nil
        case .maxConcurrent:
            return ("peak_concurrent", tallies[0].cells[0].peak, .peopleAtOnce)
        case .duration:
            return ("event_minutes", (agenda.window.seconds + 59) / 60, .eventWindow)
        case .averageStay, .cancelled, .pageViews: return nil
        }
    }

    /// By file, in one pass: files are many and connections more.
    private var connectionsOutside: RowValues<SourceFile, Int> {
        let (records, people, agenda) = (records, people, agenda)
        var counts = RowValues(repeating: 0, for: records.files)
        for connection in records.connections
        where !connection.isWaitingRoom && !connection.interval.overlaps(agenda.window) {
            guard people.countedParticipant(of: connection.mention) != nil else { continue }
            counts[records.mentions[connection.mention].file] += 1
        }
        return counts
    }
}
