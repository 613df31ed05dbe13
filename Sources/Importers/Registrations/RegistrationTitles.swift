import EventModel

/// What the lines that announce a table say of the registrations below them.
struct RegistrationTitles {
    /// Whether the rows below are cancelled or denied, unless a title says otherwise.
    private(set) var isOut = false
    /// What a line says that is a title only where a header stands right below it.
    private var pending: Bool?
    /// "Attendee details" below "Cancelled registrations" heads the same table.
    private var hasRows = false

    /// Takes a line that a platform is known to announce a table with; false for another.
    mutating func take(_ fields: [String]) -> Bool {
        guard let first = fields.first, fields.dropFirst().allSatisfy(\.isEmpty) else { return false }
        let title = Header.fold(first)
        let saysOut = Self.cancelled.contains(title)
        guard saysOut || Self.titles.contains(title) || WebinarTable(title: first) == .attendees else { return false }
        if saysOut || hasRows { begin(saysOut) }
        pending = nil
        return true
    }

    /// Takes a line of one cell that may be a title in other words.
    ///
    /// "Cancelled: 0" is a count and announces nothing.
    mutating func takePossible(_ fields: [String]) {
        guard !fields.contains(where: { $0.contains(where: \.isNumber) }) else { return }
        pending = pending == true || ApprovalWords.isSurelyOut(fields.first { !$0.isEmpty } ?? "")
    }

    mutating func takeHeader() {
        if let pending, pending || hasRows { begin(pending) }
        pending = nil
    }

    mutating func takeRow() {
        hasRows = true
        pending = nil
    }

    private mutating func begin(_ isOut: Bool) {
        self.isOut = isOut
        hasRows = false
    }

    private static let titles = Set(
        [
            "Registration report", "Registrant Details", "Topic", "Rapport d'inscription", "Détails des inscrits",
            "Informe de inscripción", "Informe de registro", "Relatório de inscrição", "Report registrazione",
            "Rapporto di registrazione", "Registrierungsbericht", "登録レポート", "등록 보고서", "注册报告", "註冊報告",
            "Отчет о регистрации",
        ].map(Header.fold))

    private static let cancelled = Set(
        [
            "Cancelled registrations", "Canceled registrations", "Denied registrations", "Inscriptions annulées",
            "Inscriptions refusées", "Inscripciones canceladas", "Inscripciones rechazadas", "Inscrições canceladas",
            "Inscrições recusadas", "Registrazioni annullate", "Registrazioni rifiutate",
            "Stornierte Registrierungen", "Abgelehnte Registrierungen", "キャンセルされた登録", "拒否された登録", "취소된 등록",
            "거부된 등록", "已取消的注册", "已拒绝的注册", "已取消的註冊", "已拒絕的註冊", "Отмененные регистрации",
            "Отклоненные регистрации",
        ].map(Header.fold))
}
