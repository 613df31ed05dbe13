/// Answers by which somebody answers nothing; the taxonomy has its own list for categories.
package enum NoAnswer {
    /// The value that settles an answer as one that tells nothing.
    package static let value = "unknown"

    /// Whether an answer holds neither a letter nor a digit: a dash in a field that had to be filled in.
    package static func isBlank(_ text: String) -> Bool {
        !text.contains { $0.isLetter || $0.isNumber } && CountryText.flags(in: text).codes.isEmpty
    }

    package static func isOne(_ text: String) -> Bool { wordings.contains(words(of: text).joined(separator: " ")) }

    private static let wordings = Set(
        [
            "N/A", "NA", "Not applicable", "Not specified", "Unspecified", "No answer", "Prefer not to say",
            "Prefer not to answer", "Don't know", "Not sure", "None", "No preference", "Unknown", "Undisclosed",
            "Sans objet", "Non précisé", "Non renseigné", "Sans réponse", "Je préfère ne pas répondre", "Aucun",
            "Aucune",
            "Sans préférence", "Pas de préférence", "Inconnu", "No aplica", "No especificado", "Sin especificar",
            "Prefiero no responder", "Prefiero no decirlo", "Ninguno", "Ninguna", "Sin preferencia", "Desconocido",
            "Não se aplica", "Não especificado", "Sem resposta", "Prefiro não responder", "Prefiro não dizer", "Nenhum",
            "Nenhuma", "Sem preferência", "Desconhecido",
            "غير محدد", "لا ينطبق", "لا أعرف", "أفضل عدم الإجابة", "لا يوجد", "بدون تفضيل", "غير معروف",
        ].map { words(of: $0).joined(separator: " ") })
}
