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
                guard let number = Int(text) else { return words.nothing }
                return peopleMeasures.contains(texts[2]) ? words.people(number) : words.grouped(number)
            }
            let verdict =
                ["true": words.say("trust.agrees"), "false": words.say("trust.differs")][texts[5]]
                ?? words.text(texts[5])
            return [
                "file": texts[1], "measure": words.say("total.\(texts[2])"), "platform": number(texts[3]),
                "computed": number(texts[4]), "verdict": verdict,
                "state": texts[5] == "true" ? "good" : texts[5] == "false" ? "bad" : "note",
            ]
        }
    }

    private var files: [[String: Any]] {
        figures.records.files.map { file in
            [
                "path": file.path, "kind": words.say("file.\(file.kind.rawValue)"),
                "records": words.grouped(file.records), "accepted": words.grouped(file.accepted),
                "rejected": words.grouped(file.rejected), "ignored": words.grouped(file.ignored),
                "assumed": [
                    file.encoding, file.delimiter.isEmpty ? "" : words.say("delimiter.\(file.delimiter)"),
                    file.timeZone, file.dateOrder,
                ].filter { !$0.isEmpty }.map(words.data).joined(separator: words.say("list.comma")),
                "precision": file.precision.isEmpty ? "" : words.say("precision.\(file.precision)"),
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
                "examples": own.prefix(5).map { finding in
                    [
                        "place": finding.line.map { line in
                            words.say(
                                "trust.line", ["file": words.data(finding.file), "line": words.data(String(line))])
                        } ?? words.data(finding.file),
                        "message": words.text(finding.message), "action": words.text(finding.action),
                    ]
                },
                "hasMore": count > 5,
                "more": words.say("trust.more", ["count": words.grouped(count - min(5, count))]),
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
