internal import EventAnalytics

/// What the figures rest on: the platform's own totals, the files, what was found in them, and the definitions.
extension ReportModel {
    var trustSection: [String: Any] {
        [
            "reconciliation": reconciliation, "hasReconciliation": !figures.records.totals.isEmpty, "files": files,
            "findings": findings, "hasFindings": !findings.isEmpty,
        ]
    }

    private var reconciliation: [[String: Any]] {
        let peopleMeasures = [
            "participants", "unique_viewers", "registered", "attendees", "peak_concurrent", "max_concurrent",
        ]
        return figures.reconciliationTable().rows.map { row in
            let texts = row.map(\.text)
            func number(_ text: String) -> String {
                guard let number = Int(text) else { return "–" }
                return peopleMeasures.contains(texts[2]) ? words.people(number) : words.grouped(number)
            }
            let verdict = texts[5] == "true" ? "agrees" : texts[5] == "false" ? "differs" : texts[5]
            return [
                "file": texts[1], "measure": texts[2].replacing("_", with: " "), "platform": number(texts[3]),
                "computed": number(texts[4]), "verdict": verdict,
                "state": texts[5] == "true" ? "good" : texts[5] == "false" ? "bad" : "note",
            ]
        }
    }

    private var files: [[String: Any]] {
        figures.records.files.map { file in
            [
                "path": file.path, "kind": file.kind.rawValue.replacing("_", with: " "),
                "records": words.grouped(file.records), "accepted": words.grouped(file.accepted),
                "rejected": words.grouped(file.rejected), "ignored": words.grouped(file.ignored),
                "assumed": [file.encoding, file.delimiter, file.timeZone, file.dateOrder].filter { !$0.isEmpty }.joined(
                    separator: ", "),
                "precision": file.precision,
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
                "kind": kind.rawValue.replacing("_", with: " "), "count": words.grouped(count),
                "needsAttention": kind.needsAttention,
                "examples": own.prefix(5).map { finding in
                    [
                        "place": finding.file + (finding.line.map { ", line \($0)" } ?? ""),
                        "message": finding.message.text,
                        "action": finding.action.text,
                    ]
                },
                "hasMore": count > 5, "more": words.grouped(count - min(5, count)),
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
            return ["name": column.name, "definition": column.definition.replacing("`", with: "")]
        }
    }
}
