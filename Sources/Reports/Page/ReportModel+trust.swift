import Attendance
internal import EventModel
internal import Figures

/// What the figures rest on: the platform's own totals, the files, what was found in them, and the definitions.
extension ReportModel {
    var trustSection: [String: Any] {
        [
            "reconciliation": reconciliation, "hasReconciliation": !figures.records.totals.isEmpty, "files": files,
            "findings": findings, "hasFindings": !findings.isEmpty,
        ]
    }

    private var reconciliation: [[String: Any]] {
        figures.reconciliation().map { row in
            let reason = row.reason.map { words.text($0) }
            // That a figure of ours counts something else is no fault of the file's.
            let agrees = row.isOwnFigure ? nil : row.agrees
            let verdict = agrees.map { words.say($0 ? "trust.agrees" : "trust.differs") }
            return [
                "file": row.file, "measure": words.say("total.\(row.measure)"),
                "platform": total(row.platform, row.measure), "computed": total(row.computed, row.measure),
                "verdict": [verdict, reason].compactMap { $0 }.joined(separator: words.say("page.colon")),
                "state": agrees.map { $0 ? "good" : "bad" } ?? "note",
            ]
        }
    }

    /// A total as it is printed: people are masked where they are few, minutes and rows are not.
    private func total(_ number: Int?, _ measure: String) -> String {
        guard let number else { return words.nothing }
        let ofPeople = [
            "participants", "unique_viewers", "registered", "attendees", "peak_concurrent", "max_concurrent",
        ]
        return ofPeople.contains(measure) ? words.people(number) : words.grouped(number)
    }

    /// A total that contradicts its file: both figures, masked where they are few people, and the likely reason.
    private struct Contradiction {
        var file: String
        var numbers: String
        var reason: String
    }

    private var contradictingTotals: [Contradiction] {
        figures.records.totals.filter(\.contradictsFile).map { total in
            let file = figures.records.files[total.file]
            return Contradiction(
                file: words.data(file.path),
                numbers: words.say(
                    "trust.contradiction",
                    [
                        "measure": words.upperFirst(words.say("total.\(total.measure.rawValue)")),
                        "platform": self.total(total.platform, total.measure.rawValue),
                        "computed": self.total(total.computed, total.measure.rawValue),
                    ]),
                reason: total.likelyReason(file).map { words.text($0) } ?? "")
        }
    }

    /// What the first screen says of totals that contradict the files, and of registrations that may be another event's.
    var contradictions: [String] {
        let strays = figures.records.sortedFindings().filter { $0.kind == .otherRegistrations }.map { finding in
            Contradiction(
                file: words.data(finding.file), numbers: words.text(finding.message), reason: words.text(finding.action)
            )
        }
        return (contradictingTotals + strays).map {
            words.say("trust.contradiction_in_file", ["file": $0.file, "numbers": $0.numbers, "reason": $0.reason])
        }
    }

    private var files: [[String: Any]] {
        figures.records.files.map { file in
            [
                "path": file.path, "kind": words.say("file.\(file.kind.rawValue)"),
                "records": words.grouped(file.records), "accepted": words.grouped(file.accepted),
                "rejected": words.grouped(file.rejected), "ignored": words.grouped(file.ignored),
                "rows": file.rows.map { words.grouped($0) } ?? words.nothing,
                "unread": file.rows.map { _ in words.grouped(file.unreadRows) } ?? words.nothing,
                "assumed": [
                    file.encoding, file.delimiter.isEmpty ? "" : words.say("delimiter.\(file.delimiter)"),
                    file.timeZone, file.dateOrder?.rawValue ?? "",
                ].filter { !$0.isEmpty }.map(words.data).joined(separator: words.say("list.comma")),
                "precision": file.precision.map { words.say("precision.\($0.rawValue)") } ?? "",
            ]
        }
    }

    /// By kind, the most harmful first; places are files and lines, never people.
    private var findings: [[String: Any]] {
        let all = figures.records.sortedFindings()
        let counts = figures.records.countsByKind
        return Finding.Kind.allCases.compactMap { kind in
            guard let count = counts[kind], count > 0 else { return nil }
            let own = all.filter { $0.kind == kind }
            return [
                "kind": words.say("finding.\(kind.rawValue)"), "count": words.grouped(count),
                "needsAttention": kind.needsAttention,
                "examples": kind == .totalsDisagree ? contradictionExamples : own.prefix(5).map { example($0) },
                "hasMore": count > 5,
                "more": words.say("trust.more", ["count": words.grouped(count - min(5, count))]),
            ]
        }
    }

    private func example(_ finding: Finding) -> [String: Any] {
        [
            "place": finding.line.map { line in
                words.say("trust.line", ["file": words.data(finding.file), "line": words.data(String(line))])
            } ?? words.data(finding.file),
            "message": words.text(finding.message), "hasAction": !finding.action.text.isEmpty,
            "action": words.text(finding.action),
        ]
    }

    private var contradictionExamples: [[String: Any]] {
        contradictingTotals.prefix(5).map { total in
            [
                "place": total.file, "message": total.numbers.replacing("**", with: ""),
                "hasAction": !total.reason.isEmpty, "action": total.reason,
            ]
        }
    }

    var definitions: [[String: Any]] {
        var seen: Set<String> = []
        return TableSchemas.figures.filter {
            ["attendance", "engagement", "representation", "concurrency"].contains($0.name)
        }
        .flatMap(\.columns).compactMap { column in
            guard seen.insert(column.name).inserted, !column.definition.hasPrefix("Id of") else { return nil }
            return ["name": column.name, "definition": words.text(column.definition).replacing("`", with: "")]
        }
    }
}
