/// Answers that answer nothing, whatever the question: those that decline, and what a list of choices shows
/// before anything was chosen.
package enum NoAnswer {
    /// The value that marks an answer as saying nothing.
    package static let value = "unknown"

    /// Whether a field is as good as empty: it has neither a letter nor a digit, or what a list of choices shows before
    /// anything was chosen.
    package static func isBlank(_ text: String) -> Bool {
        !text.contains { $0.isLetter || $0.isNumber } && CountryText.flags(in: text).codes.isEmpty
            || mayBePlaceholder(text) && isPlaceholder(key(text))
    }

    /// Whether a text declines to answer, or only fills the place of an answer: "prefer not to say", "N/A".
    package static func isOne(_ text: String) -> Bool {
        let key = key(text)
        return declined.contains(key) || isPlaceholder(key)
    }

    private static func isPlaceholder(_ key: String) -> Bool {
        placeholders.contains(key) || invitations.contains { key.hasPrefix($0) && key.dropFirst($0.count).first == " " }
    }

    /// Checks the first word before a whole text is folded: nearly all answers begin with another.
    private static func mayBePlaceholder(_ text: String) -> Bool {
        let start = text.drop { !$0.isLetter && !$0.isNumber }
        return firstWords.contains(foldedText(String(start.prefix { $0.isLetter || $0.isNumber })))
    }

    private static func key(_ text: String) -> String { words(of: text).joined(separator: " ") }

    private static let declined = Set(declining.map(key))
    private static let placeholders = Set(choosing.map(key)).union(invitations)
    private static let firstWords = Set(placeholders.compactMap { $0.split(separator: " ").first.map(String.init) })

    private static let declining = [
        "N/A", "NA", "Not applicable", "Not specified", "Not stated", "Not_stated", "Not disclosed", "Not provided",
        "Unspecified", "Undisclosed", "No answer", "No response", "Prefer not to say", "Prefer not to answer",
        "I prefer not to say", "I prefer not to answer", "Rather not say", "Do not wish to say",
        "I'd rather not say", "Don't know", "I don't know", "Not sure", "None", "No preference", "Unknown", "Nil",
        "Sans objet", "Non applicable", "Non précisé", "Non renseigné", "Non spécifié", "Sans réponse",
        "Pas de réponse", "Je préfère ne pas répondre", "Préfère ne pas répondre", "Préfère ne pas le dire",
        "Je préfère ne pas le dire", "Ne souhaite pas répondre", "Ne se prononce pas", "Je ne sais pas", "Ne sait pas",
        "Aucun", "Aucune", "Sans préférence", "Pas de préférence", "Inconnu", "Inconnue", "Néant",
        "No aplica", "No corresponde", "No especificado", "No especificada", "Sin especificar", "Sin respuesta",
        "No responde", "No contesta", "No declarado", "Prefiero no responder", "Prefiero no decirlo", "No sé",
        "No sabe", "Ninguno", "Ninguna", "Sin preferencia", "Desconocido", "Desconocida",
        "Não aplicável", "Não se aplica", "Não especificado", "Não informado", "Não declarado", "Sem resposta",
        "Não responde", "Prefiro não responder", "Prefiro não dizer", "Não sei", "Nenhum", "Nenhuma",
        "Sem preferência", "Desconhecido", "Desconhecida",
        "غير محدد", "غير محددة", "غير معروف", "غير معروفة", "لا ينطبق", "غير منطبق", "لا أعرف", "لست متأكدا",
        "أفضل عدم الإجابة", "أفضل عدم الذكر", "أفضل عدم القول", "لا أرغب في الإجابة", "بدون إجابة", "بلا إجابة",
        "لا يوجد", "بدون تفضيل",
    ]

    /// What a list shows until something is chosen.
    private static let choosing = [
        "Select", "Choose", "Select one", "Choose one", "Pick one", "Select an option", "Choose an option",
        "Select from the list", "Choose from the list", "Select option", "Make a selection", "No selection",
        "Not selected", "None selected", "Click to select",
        "Sélectionner", "Sélectionnez", "Choisir", "Choisissez", "Sélectionner une option", "Sélectionnez une option",
        "Choisir une option", "Choisissez une option", "Faites votre choix", "Aucune sélection", "Non sélectionné",
        "Seleccionar", "Seleccione", "Selecciona", "Elegir", "Elija", "Elige", "Escoja", "Seleccione una opción",
        "Seleccione uno", "Seleccione una", "Selecciona una opción", "Seleccionar una opción", "Elija una opción",
        "Elige una opción", "Escoja una opción", "Sin selección", "No seleccionado",
        "Selecionar", "Selecione", "Escolher", "Escolha", "Selecione uma opção", "Selecionar uma opção",
        "Selecione um", "Selecione uma", "Escolha uma opção", "Nenhuma seleção", "Não selecionado",
        "اختر", "اختار", "حدد", "اختر واحدا", "اختر خيارا", "حدد خيارا", "اختر من القائمة", "اختيار", "لم يتم الاختيار",
    ]

    /// No answer begins with one of these: `Please select your country`.
    private static let invitations: Set<String> = Set(
        [
            "Please select", "Please choose", "Please pick", "Select your", "Choose your", "Select a", "Choose a",
            "Veuillez sélectionner", "Veuillez choisir", "Merci de sélectionner", "Merci de choisir",
            "Sélectionnez votre", "Choisissez votre", "Por favor seleccione", "Por favor selecciona",
            "Por favor elija", "Favor de seleccionar", "Seleccione su", "Elija su", "Por favor selecione",
            "Por favor escolha", "Selecione seu", "Selecione sua", "Selecione o", "Escolha seu", "Escolha sua",
            "يرجى اختيار", "يرجى الاختيار", "الرجاء اختيار", "الرجاء الاختيار", "يرجى تحديد", "يرجى التحديد",
            "الرجاء التحديد", "الرجاء تحديد", "من فضلك اختر",
        ].map(key))
}
