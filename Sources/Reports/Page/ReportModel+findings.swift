import Attendance
internal import EventModel
internal import Figures

/// What was found in the files, and what the first screen says about it.
extension ReportModel {
    /// A total that contradicts its file: both figures, masked if they are few people, and the likely reason.
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
                        "platform": self.total(total.platform, total.measure.rawValue).text(words),
                        "computed": self.total(total.computed, total.measure.rawValue).text(words),
                    ]),
                reason: total.likelyReason(file).map { words.text($0) } ?? "")
        }
    }

    /// What the first screen says about totals that contradict the files, and about registrations that may belong to another event.
    var contradictions: [Sentence] {
        let strays = figures.records.sortedFindings().filter { $0.kind == .otherRegistrations }.map { finding in
            Contradiction(
                file: words.data(finding.file), numbers: words.text(finding.message), reason: words.text(finding.action)
            )
        }
        return (contradictingTotals + strays).map {
            Sentence(
                words.say("trust.contradiction_in_file", ["file": $0.file, "numbers": $0.numbers, "reason": $0.reason]))
        }
    }

    /// By kind, the most harmful first; places are files and lines, never people.
    var findings: [TrustSection.Found] {
        let all = figures.records.sortedFindings()
        let counts = figures.records.countsByKind
        return Finding.Kind.allCases.compactMap { kind in
            guard let count = counts[kind], count > 0 else { return nil }
            let own = all.filter { $0.kind == kind }
            return TrustSection.Found(
                kind: words.say("finding.\(kind.rawValue)"), count: Count(count), needsAttention: kind.needsAttention,
                examples: kind == .totalsDisagree ? contradictionExamples : own.prefix(5).map { example($0) },
                hasMore: count > 5,
                more: words.say("trust.more", ["count": words.grouped(count - min(5, count))]))
        }
    }

    private func example(_ finding: Finding) -> TrustSection.Example {
        TrustSection.Example(
            place: finding.line.map { line in
                words.say("trust.line", ["file": words.data(finding.file), "line": words.data(String(line))])
            } ?? words.data(finding.file),
            message: words.text(finding.message), hasAction: !finding.action.text.isEmpty,
            action: words.text(finding.action))
    }

    private var contradictionExamples: [TrustSection.Example] {
        contradictingTotals.prefix(5).map { total in
            TrustSection.Example(
                place: total.file, message: Sentence(total.numbers).text, hasAction: !total.reason.isEmpty,
                action: total.reason)
        }
    }
}
