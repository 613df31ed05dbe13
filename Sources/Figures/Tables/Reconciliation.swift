import Participants
package import Attendance
package import EventModel

/// A total that the platform prints beside the same thing recomputed from the file, or a count of ours that differs from it.
package struct ReconciliationRow: Sendable, Equatable {
    package var file: Int32
    package var measure: String
    package var platform: Int?
    package var computed: Int?
    /// Nil where there is nothing to compare: the platform prints no such total, or the file cannot give it.
    package var agrees: Bool?
    /// Why the two differ, or why nothing was compared.
    package var reason: FindingText?
    /// Whether `computed` is a figure of ours, which counts something else by its own definition.
    package var isOwnFigure = false
}

extension PlatformTotal {
    /// A difference above both of these needs attention.
    private static let tolerance = (percent: 5, count: 3)
    /// Per mille by which genuine files are off, whose platforms count by rules of their own.
    private static let usual = 25

    /// Whether the total is so far from what the file holds that something is wrong with one of them.
    package var contradictsFile: Bool {
        guard let computed else { return false }
        // A practice session, or a host whose row is left out, is in the platform's length and in no row. A file that was
        // cut short shows in the counts of people.
        if measure == Self.duration && computed < platform { return false }
        let gap = abs(platform - computed)
        return gap > Self.tolerance.count && gap * 100 > Self.tolerance.percent * platform
    }

    /// The likely reason for a difference, by what is known of the file; nil where the two agree.
    ///
    /// A shortage that the file's unread or rejected rows could make up is explained by them.
    package func likelyReason(_ file: SourceFile) -> FindingText? {
        guard let computed else { return "not recomputed: the file does not say when people were there" }
        guard computed != platform else { return nil }
        if abs(platform - computed) * 1000 <= Self.usual * platform {
            return "a difference as small as in platforms' own counts"
        }
        if measure == Self.duration && computed < platform {
            return "longer than anybody in the file stayed: a practice session, or the host's row is not in the file"
        }
        if !contradictsFile && (computed > platform || file.unreadRows + file.rejected == 0) {
            return "a difference of few, but more than platforms' own counts are usually off by"
        }
        if computed > platform {
            return
                "the file holds more than the platform counted: another meeting or download may have been added to it"
        }
        let shortage = platform - computed
        if measure != Self.duration, file.unreadRows * 2 >= shortage {
            return "\(file.unreadRows) \("row of the file was", "rows of the file were") not read"
        }
        if measure != Self.duration, file.rejected * 2 >= shortage {
            return "\(file.rejected) \("row of the file was", "rows of the file were") rejected"
        }
        return contradictsFile
            ? "the file holds less than the platform counted: it may be cut short, or rows were removed"
            : "a difference of few, but more than platforms' own counts are usually off by"
    }

    /// What a person should know of a total that contradicts the file; nil where it does not.
    package func finding(_ file: SourceFile) -> Finding? {
        guard contradictsFile, let computed, let reason = likelyReason(file) else { return nil }
        return Finding(.totalsDisagree, file: file.path, numbers(computed), action: reason)
    }

    private func numbers(_ computed: Int) -> FindingText {
        switch measure {
        case "participants":
            "the platform counted \(platform) \("participant", "participants"), the file gives \(computed)"
        case "unique_viewers":
            "the platform counted \(platform) \("unique viewer", "unique viewers"), the file gives \(computed)"
        case "total_users": "the platform counted \(platform) \("user", "users") in all, the file gives \(computed)"
        case "registered": "the platform counted \(platform) registered, the file gives \(computed)"
        case "max_concurrent": "the platform counted \(platform) at once, the file gives \(computed)"
        default: "the platform says that it lasted \(platform) \("minute", "minutes"), the file gives \(computed)"
        }
    }
}

extension EventFigures {
    /// The platform's totals, our own beside them where they differ, and what is in no cell.
    package func reconciliation() -> [ReconciliationRow] {
        var rows: [ReconciliationRow] = []
        for total in records.totals {
            rows.append(
                ReconciliationRow(
                    file: total.file, measure: total.measure, platform: total.platform, computed: total.computed,
                    agrees: total.computed.map { $0 == total.platform },
                    reason: total.likelyReason(records.files[Int(total.file)])))
            if records.hasTimes, let (measure, ours, reason) = ourFigure(for: total), ours != total.platform {
                rows.append(
                    ReconciliationRow(
                        file: total.file, measure: measure, platform: total.platform, computed: ours, agrees: false,
                        reason: reason, isOwnFigure: true))
            }
        }
        let connectionsOutside = connectionsOutside
        for file in records.files.indices.map(Int32.init) {
            let outside: [(measure: String, count: Int?)] = [
                ("connections_outside_event", connectionsOutside[file]),
                ("messages_outside_event", engagement.contributions.messagesOutside[file]),
                ("statements_outside_event", floorStatements.outside[file]),
                ("questions_outside_event", engagement.contributions.questionsOutside[file]),
            ]
            for (measure, count) in outside {
                guard let count, count > 0 else { continue }
                rows.append(
                    ReconciliationRow(file: file, measure: measure, computed: count, reason: "in no cell"))
            }
        }
        return rows
    }

    /// `reconciliation.csv`.
    package func reconciliationTable() -> FigureTable {
        FigureTable(
            TableSchemas.reconciliation,
            rows: reconciliation().map { row in
                [
                    .text(identity.id), .text(records.files[Int(row.file)].path), .text(row.measure),
                    FigureValue(row.platform), FigureValue(row.computed), row.agrees.map { .flag($0) } ?? .empty,
                    row.reason.map { .text($0.text) } ?? .empty,
                ]
            })
    }

    /// Our figure for what a platform's total is about, and why it may differ.
    private func ourFigure(for total: PlatformTotal) -> (measure: String, value: Int, reason: FindingText)? {
        let attendees = tallies[0].cells[0].attendees
        switch total.measure {
        case "unique_viewers", "participants", "total_users":
            return (
                "attendees", attendees,
                "people present in the event window over all files, each once, panellists included, staff left out"
            )
        case "registered":
            return records.hasRegistrationData
                ? ("registered", registered[0], "people over all files, cancelled, denied and staff left out") : nil
        case "max_concurrent":
            return ("peak_concurrent", tallies[0].cells[0].peak, "people in the event window, staff left out")
        case PlatformTotal.duration:
            return ("event_minutes", (agenda.window.seconds + 59) / 60, "the event window of the agenda")
        default: return nil
        }
    }

    /// By file, in one pass: files are many and connections more.
    private var connectionsOutside: [Int32: Int] {
        var counts: [Int32: Int] = [:]
        for connection in records.connections
        where !connection.isWaitingRoom && !connection.interval.overlaps(agenda.window) {
            let participant = people.participantOf[Int(connection.mention)]
            guard participant >= 0, !people.participants[Int(participant)].isStaff else { continue }
            counts[records.mentions[Int(connection.mention)].file, default: 0] += 1
        }
        return counts
    }
}
