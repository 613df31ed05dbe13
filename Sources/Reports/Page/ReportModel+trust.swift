import Attendance
internal import EventModel
internal import Figures

/// The basis of the figures: the platform's own totals, the files, and what was found in them.
struct TrustSection {
    var hasReconciliation: Bool
    var reconciliation: [Total]
    var files: [File]
    var hasFindings: Bool
    var findings: [Found]

    /// A total of the platform beside ours.
    struct Total {
        var file: String
        var measure: String
        var platform: Count
        var computed: Count
        var verdict: String
        /// The class of the verdict.
        var state: String
    }

    struct File {
        var path: String
        var kind: String
        var rows: Count
        var unread: Count
        var records: Count
        var accepted: Count
        var rejected: Count
        var ignored: Count
        var assumed: String
        var precision: String
    }

    /// Findings of one kind.
    struct Found {
        var kind: String
        var count: Count
        var needsAttention: Bool
        var examples: [Example]
        var hasMore: Bool
        var more: String
    }

    struct Example {
        var place: String
        var message: String
        var hasAction: Bool
        var action: String
    }
}

extension ReportModel {
    var trustSection: TrustSection {
        TrustSection(
            hasReconciliation: !figures.records.totals.isEmpty, reconciliation: reconciliation, files: files,
            hasFindings: !findings.isEmpty, findings: findings)
    }

    private var reconciliation: [TrustSection.Total] {
        figures.reconciliation().map { row in
            let reason = row.reason.map { words.text($0) }
            // The file is not to blame if our figure counts something else.
            let agrees = row.isOwnFigure ? nil : row.agrees
            let verdict = agrees.map { words.say($0 ? "trust.agrees" : "trust.differs") }
            return TrustSection.Total(
                file: row.file, measure: words.say("total.\(row.measure)"),
                platform: total(row.platform, row.measure), computed: total(row.computed, row.measure),
                verdict: [verdict, reason].compactMap { $0 }.joined(separator: words.say("page.colon")),
                state: agrees.map { $0 ? "good" : "bad" } ?? "note")
        }
    }

    /// A total as it is printed: few people are masked, minutes and rows are not.
    func total(_ number: Int?, _ measure: String) -> Count {
        let ofPeople = [
            "participants", "unique_viewers", "registered", "attendees", "peak_concurrent", "max_concurrent",
        ]
        return ofPeople.contains(measure) ? people(number) : Count(number)
    }

    private var files: [TrustSection.File] {
        figures.records.files.map { file in
            TrustSection.File(
                path: file.path, kind: words.say("file.\(file.kind.rawValue)"), rows: Count(file.rows),
                unread: Count(file.rows.map { _ in file.unreadRows }), records: Count(file.records),
                accepted: Count(file.accepted), rejected: Count(file.rejected), ignored: Count(file.ignored),
                assumed: [
                    file.encoding, file.delimiter.isEmpty ? "" : words.say("delimiter.\(file.delimiter)"),
                    file.timeZone, file.dateOrder?.rawValue ?? "",
                ].filter { !$0.isEmpty }.map(words.data).joined(separator: words.say("list.comma")),
                precision: file.precision.map { words.say("precision.\($0.rawValue)") } ?? "")
        }
    }
}
