import EventModel

/// The wordings of approval cells that are not understood, with how often each is in the file.
final class UnknownApprovals {
    private var found: [String: (count: Int, line: Int)] = [:]

    func add(_ wording: String, line: Int) {
        found[wording, default: (0, line)].count += 1
    }

    /// In order of lines.
    var wordings: [(wording: String, count: Int, line: Int)] {
        found.map { ($0.key, $0.value.count, $0.value.line) }.sorted { ($0.2, $0.0) < ($1.2, $1.0) }
    }
}

extension ImportFile {
    /// Whether a registration is cancelled or denied; a wording that is not understood is counted and the row stays.
    func isOut(_ approval: String, line: Int) -> Bool {
        let meaning = ApprovalWords.meaning(of: approval.trimmed)
        if meaning == .notUnderstood { unknownApprovals.add(approval.trimmed, line: line) }
        return meaning == .cancelledOrDenied
    }

    /// One finding for each wording.
    func note(_ approvals: UnknownApprovals, in records: inout EventRecords) {
        for (wording, count, line) in approvals.wordings {
            // What stands once may have slipped from another column.
            let short = count > 1 || Quotation.isWord(wording) ? String(wording.prefix(40)) : "…"
            records.add(Finding(.unknownApproval(short, rows: count), file: path, line: line))
        }
    }
}
