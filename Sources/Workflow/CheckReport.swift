package import EventAnalytics

/// What `rollcall check` says of a folder. Holds no names, e-mails or messages.
package struct CheckReport {
    private let files: [SourceFile]
    private let findings: [Finding]
    private let counts: [Finding.Kind: Int]
    /// Why the input cannot be used, where it cannot: one error for each file.
    package let errors: [InputError]

    package static func make(folder: String, progress: @escaping (String) -> Void = { _ in }) throws -> CheckReport {
        let reading = try EventReading.read(folder: folder, goesOn: true, progress: progress)
        do {
            let figures = try EventPipeline.figures(of: reading, progress: progress)
            return CheckReport(figures.records, reading.fileErrors)
        } catch let error as InputError {
            let known = [reading.agendaError].compactMap { $0 } + reading.fileErrors
            return CheckReport(reading.records, known.isEmpty ? [error] : known)
        }
    }

    private init(_ records: EventRecords, _ errors: [InputError]) {
        files = records.files
        findings = records.sortedFindings()
        counts = records.countsByKind
        self.errors = errors
    }

    package var needsAttention: Bool { counts.contains { $0.key.needsAttention && $0.value > 0 } }

    /// Lines for a terminal: a table of files, then findings by kind, the most harmful first, then what to do.
    package func text(isVerbose: Bool, isQuiet: Bool) -> String {
        var lines = isQuiet ? [] : fileLines()
        let limit = isVerbose ? Int.max : 3
        for kind in Finding.Kind.allCases where counts[kind, default: 0] > 0 {
            if isQuiet && !kind.needsAttention { continue }
            let count = counts[kind, default: 0]
            lines.append("")
            lines.append(
                "\(kind.rawValue.replacing("_", with: " ")): \(count)\(kind.needsAttention ? "" : " (for information)")"
            )
            let own = findings.filter { $0.kind == kind }
            for finding in own.prefix(limit) {
                let place = finding.file + (finding.line.map { ":\($0)" } ?? "")
                lines.append("  \(place): \(finding.message); \(finding.action)")
            }
            if count > min(own.count, limit) {
                lines.append("  … and \(count - min(own.count, limit)) more; --verbose shows them")
            }
        }
        if !isQuiet { lines += ["", verdict] }
        return lines.joined(separator: "\n")
    }

    private var verdict: String {
        if !errors.isEmpty { return "The input cannot be used yet: see the errors." }
        return needsAttention
            ? "The figures can be made; look at the findings above before you quote them."
            : "Nothing needs attention."
    }

    private func fileLines() -> [String] {
        var rows = [
            ["file", "kind", "records", "accepted", "rejected", "ignored", "encoding", "zone", "dates", "precision"]
        ]
        for file in files {
            rows.append([
                file.path, file.kind.rawValue, "\(file.records)", "\(file.accepted)", "\(file.rejected)",
                "\(file.ignored)",
                file.encoding, file.timeZone, file.dateOrder, file.precision,
            ])
        }
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let pad = String(repeating: " ", count: widths[column] - cell.count)
                line += ((2...5).contains(column) ? pad + cell : cell + pad) + "  "
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
