import EventModel

/// What forms put around the words of a header: `Your e-mail`, `Votre prénom`, `Please enter your name`, and the number that
/// they give to the second question of one title, `Email2`.
enum HeaderFrame {
    /// What people are asked about themselves. A message, a question or a time does not count.
    static let words = Set<HeaderWord>([.name, .firstName, .lastName, .email, .phone] + HeaderWord.answers)

    /// A folded header without its frame; nil if it has none.
    static func plain(_ folded: String) -> String? {
        var rest = folded[...]
        while let frame = frames.first(where: { rest.hasPrefix($0) && rest.count > $0.count }) {
            rest = rest.dropFirst(frame.count)
        }
        let isFramed = rest.count < folded.count
        let bare = withoutNumber(withoutRemark(rest))
        return isFramed || bare != rest ? String(bare) : nil
    }

    /// `category(required)`, as folding leaves it.
    private static func withoutRemark(_ text: Substring) -> Substring {
        guard text.last == ")", let open = text.lastIndex(of: "(") else { return text }
        let remark = text[text.index(after: open)...].dropLast()
        return remarks.contains(String(remark)) ? text[..<open].trimmed[...] : text
    }

    private static let remarks = Set(
        [
            "optional", "required", "mandatory", "which you represent", "that you represent", "if applicable",
            "facultatif",
            "obligatoire", "optionnel", "opcional", "obligatorio", "requerido", "obrigatório", "اختياري", "إلزامي",
            "مطلوب",
            "необязательно", "обязательно", "选填", "必填", "必須", "任意", "선택", "필수",
        ].map(foldedText))

    /// `email2`, `name.1`, `name_2`.
    private static func withoutNumber(_ text: Substring) -> Substring {
        guard let last = text.last, ("1"..."9").contains(last) else { return text }
        let bare = text.dropLast()
        let trimmed = bare.last.map { ".- _".contains($0) } ?? false ? bare.dropLast() : bare
        return trimmed.last?.isLetter ?? false ? trimmed : text
    }

    private static let frames: [String] = [
        "please ", "kindly ", "select ", "choose ", "enter ", "provide ", "state ", "indicate ", "write ", "what is ",
        "your ",
        "the name of your ",
        "veuillez ", "merci de ", "selectionnez ", "choisissez ", "indiquez ", "indiquer ", "saisir ", "saisissez ",
        "quel est ", "quelle est ",
        "votre ",
        "por favor ", "seleccione ", "elija ", "selecione ", "escolha ", "indique ", "escriba ", "¿cual es ",
        "cual es ", "su ", "tu ", "informe ", "escreva ", "qual e ",
        "o seu ", "a sua ", "seu ", "sua ", "ihre ", "ihr ", "il suo ", "la sua ",
    ].map { foldedText($0) + " " }.map { $0.replacing("  ", with: " ") }
}
