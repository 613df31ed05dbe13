import EventAnalytics

/// What an approval cell says of a registration; pending counts as registered.
enum ApprovalWords {
    enum Meaning { case valid, cancelledOrDenied, notUnderstood }

    static func meaning(of approval: String) -> Meaning {
        if approval == "approved" || approval.isEmpty { return .valid }
        let folded = foldedText(approval)
        if CellWords.isBlank(folded.utf8.span) { return .valid }
        if CellWords.isCancelledOrDenied(approval) || out.contains(where: { folded.contains($0) }) {
            return .cancelledOrDenied
        }
        let isValid = valid.contains { folded.contains($0) } || yes.contains(folded)
        if negations.contains(where: { folded.hasPrefix($0) }) && isValid || no.contains(folded) {
            return .cancelledOrDenied
        }
        return isValid ? .valid : .notUnderstood
    }

    private static let yes = Set(["yes", "oui", "sí", "si", "sim", "نعم", "ok"].map(foldedText))
    private static let no = Set(["no", "non", "não", "لا"].map(foldedText))
    private static let negations = ["not ", "non ", "no ", "não ", "un", "dis", "desap", "غير ", "لم ", "pas "].map(
        foldedText)
    private static let out = [
        "revok", "révoqu", "revoc", "revog", "expir", "blocked", "bloqu", "banned", "void", "withheld",
        "ملغى", "مرفوض", "منتهي", "محظور", "لم يتم", "ألغي",
    ].map(foldedText)
    private static let valid = [
        "approv", "approuv", "aprob", "aprov", "accept", "acept", "aceit", "confirm", "valid", "regist", "inscri",
        "pending", "attente", "pendient", "pendente", "in attesa", "attending", "checked", "complet", "genehmigt",
        "ausstehend", "paid", "승인", "보류", "대기", "承認", "保留", "批准", "待", "核准", "одобр", "ожид", "подтвержд", "утвержд",
        "принят",
        "مقبول", "موافق", "معتمد", "مؤكد", "مسجل", "انتظار", "معلق", "تمت الموافقة",
    ].map(foldedText)
}

/// The wordings of approval cells that are not understood, with how often each stands in the file.
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

    func noteUnknownApprovals(in records: inout EventRecords) {
        for (wording, count, line) in unknownApprovals.wordings {
            let short = String(wording.prefix(40))
            records.add(
                Finding(
                    .unknownApproval, file: path, line: line,
                    "the approval '\(short)' is not understood in \(count) \("row", "rows"); the first is here"
                ))
        }
    }
}
