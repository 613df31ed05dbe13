import Attendance
package import EventModel
import Participants

/// What `rollcall check` says about a folder. Contains no names, e-mails or messages.
package struct CheckReport {
    private let files: [SourceFile]
    private let findings: [Finding]
    private let counts: [Finding.Kind: Int]
    /// Why the input cannot be used, if so: one error for each file.
    package let errors: [InputError]
    /// Files that an error stopped: their counts are unknown, not 0.
    private let stopped: Set<String>
    private let answers: OpenAnswerLines

    /// Reads a folder and collects what there is to say of it; writes nothing.
    ///
    /// - Throws: `InputError` where the folder cannot be read at all.
    package static func make(folder: String, progress: @escaping (String) -> Void = { _ in }) throws -> CheckReport {
        let reading = try EventReading.read(folder: folder, goesOn: true, progress: progress)
        do {
            let figures = try EventPipeline.figures(of: reading, progress: progress)
            return CheckReport(figures.records, reading.fileErrors, figures.people.answerWordings)
        } catch let error as InputError {
            let known = [reading.agendaError].compactMap { $0 } + reading.fileErrors
            return CheckReport(reading.records, known.isEmpty ? [error] : known)
        }
    }

    private init(_ records: EventRecords, _ errors: [InputError], _ wordings: [AnswerWording] = []) {
        answers = OpenAnswerLines(wordings, records)
        files = records.files
        findings = records.sortedFindings()
        counts = records.countsByKind
        self.errors = Self.merged(errors)
        stopped = Set(errors.map(\.file))
    }

    /// A missing zone is one thing to fix, however many files it stops: the first ones say so, the last of them for all.
    private static func merged(_ errors: [InputError]) -> [InputError] {
        var kept: [InputError] = []
        for error in errors {
            let same = errors.filter { $0.what == error.what && $0.advice == error.advice }
            guard let place = same.firstIndex(of: error), place < mergedLimit else { continue }
            var error = error
            let others = same.count - mergedLimit
            if place == mergedLimit - 1 && others > 0 {
                error.what += " (as in \(others) more \(others == 1 ? "file" : "files"))"
            }
            kept.append(error)
        }
        return kept
    }

    private static let mergedLimit = 3

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
            let own = answers.sorted(findings.filter { $0.kind == kind })
            let shown = min(own.count, answers.isListed(kind) ? max(limit, OpenAnswerLines.limit) : limit)
            for finding in own.prefix(shown) {
                let place = finding.file + (finding.line.map { ":\($0)" } ?? "")
                let text = "  \(place): \(answers.wording(of: finding))\(finding.text)"
                lines.append(visibleText(text, limit: .max))
            }
            if count > shown { lines.append("  … and \(count - shown) more; --verbose shows them") }
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
            [
                "file", "kind", "rows", "records", "accepted", "rejected", "ignored", "other", "unread", "encoding",
                "zone", "dates", "precision",
            ]
        ]
        for file in files {
            let counts =
                stopped.contains(file.path) && !file.isAccountedFor
                ? Array(repeating: "-", count: 4)
                : [file.records, file.accepted, file.rejected, file.ignored].map(String.init)
            let isCounted = file.rows != nil && counts[0] != "-"
            rows.append(
                [file.path, file.kind.rawValue, file.rows.map(String.init) ?? "-"] + counts + [
                    isCounted ? String(file.otherRows) : "-", isCounted ? String(file.unreadRows) : "-", file.encoding,
                    file.timeZone, file.dateOrder?.rawValue ?? "", file.precision?.rawValue ?? "",
                ])
        }
        rows = rows.map { $0.map { visibleText($0, limit: .max) } }
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let pad = String(repeating: " ", count: widths[column] - cell.count)
                line += ((2...8).contains(column) ? pad + cell : cell + pad) + "  "
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
