package import EventModel

/// What polls say about the language that somebody listens in.
///
/// A channel is declared at registration or in a poll.
package enum PollLanguage {
    /// Uses the first poll answer that names a language for each participant whose registration names none. Somebody who
    /// answered nothing at registration, and nothing that is understood in a poll, keeps the first poll answer.
    static func declare(in people: inout People, from records: EventRecords, _ rules: ProfileRules) {
        var isAsked: [TextID: Bool] = [:]
        var names: [TextID: Bool] = [:]
        func namesLanguage(_ text: TextID) -> Bool {
            guard !text.isEmpty else { return false }
            if let known = names[text] { return known }
            let answer = rules.channel(ofAnswer: records.texts[text]) != nil
            names[text] = answer
            return answer
        }
        func asks(_ question: TextID) -> Bool {
            let answer = isAsked[question] ?? isAbout(records.texts[question])
            isAsked[question] = answer
            return answer
        }
        // "Was the interpretation good?" has a word for it too: a question about the language says so, or was answered with one.
        let telling = Set(
            records.pollAnswers.flatMap(\.answers).filter {
                asks($0.question) && (namesLanguage($0.answer) || asksWhich(records.texts[$0.question]))
            }.map(\.question))
        var notUnderstood: [ParticipantID: TextID] = [:]
        for row in records.pollAnswers {
            guard let participant = people.participantOf[row.mention],
                !namesLanguage(people.participants[participant].answers.language)
            else { continue }
            if let declared = row.answers.first(where: { asks($0.question) && namesLanguage($0.answer) }) {
                people.participants[participant].answers.language = declared.answer
            } else if notUnderstood[participant] == nil {
                notUnderstood[participant] =
                    row.answers.first {
                        telling.contains($0.question) && !$0.answer.isEmpty
                            && !NoAnswer.isBlank(records.texts[$0.answer])
                    }?.answer
            }
        }
        for (participant, answer) in notUnderstood where people.participants[participant].answers.language.isEmpty {
            people.participants[participant].answers.language = answer
        }
    }

    /// The answers to questions that ask for a language, whoever gave them.
    package static func answers(in records: EventRecords) -> [TextID] {
        var isAsked: [TextID: Bool] = [:]
        return records.pollAnswers.flatMap(\.answers).filter { pair in
            let asks = isAsked[pair.question] ?? isAbout(records.texts[pair.question])
            isAsked[pair.question] = asks
            return asks
        }.map(\.answer)
    }

    /// Whether a question asks for a language, an interpretation or a channel.
    package static func isAbout(_ question: String) -> Bool {
        let folded = foldedText(question)
        let all = words(of: question)
        // "How many languages …", "Which channel did you hear of us through?" have a word for it but ask something else.
        guard !all.contains(where: { otherMatters.contains($0) }) else { return false }
        return stems.contains { folded.contains($0) } || words(of: question).contains(where: asking.contains)
    }

    /// Whether a question surely asks which language or channel somebody chose, whatever was answered.
    ///
    /// A word for choosing is near the word for language, or no other word is beside it; a question about how good it
    /// was, or through which channel somebody heard of the event, is another.
    package static func asksWhich(_ question: String) -> Bool {
        let all = words(of: question)
        guard isAbout(question), !all.contains(where: others.contains) else { return false }
        func isSubject(_ word: String) -> Bool { asking.contains(word) || stems.contains { word.contains($0) } }
        let subjects = all.indices.filter { isSubject(all[$0]) }
        if all.allSatisfy({ isSubject($0) || besides.contains($0) }) { return true }
        return all.indices.contains { index in
            choosing.contains(all[index]) && subjects.contains { abs($0 - index) <= reach }
        }
    }

    /// Words between which a choice and its subject belong together.
    private static let reach = 3
    private static let choosing = folded(
        """
        which what whichever choose select pick preferred prefer preference quel quelle quels quelles choisissez \
        choisir préférée préféré préférez souhaitée souhaité qué cuál cuáles elija elige seleccione prefiere preferido \
        preferida welche welcher welches welchem qual quais ما أي أية بأي اختر المفضلة تفضل
        """)
    private static let besides = folded(
        """
        of the your for a my event meeting listener used de la le l d du des votre vos el del su tu para evento \
        événement réunion écoute audio
        """)
    private static let others = folded(
        """
        think quality good bad rate rating satisfied satisfaction useful helpful improve problem problems issue issues \
        hear heard learn learned communication media qualité satisfait satisfaite utile problème problèmes améliorer \
        entendu calidad satisfecho satisfecha útil problema problemas mejorar enteró جودة راض رأيك
        """)

    private static let otherMatters = folded(
        """
        many hear heard learn learned learning home mother native spoken speak speaks teach taught report reports published \
        publish publication document documents newsletter website translate translated next future rapport rapports publié \
        publication maternelle parlez parlée apprendre site prochain prochaine informe informes publicar publicado materna habla \
        aprender próximo próxima boletín relatório fala aprender التقرير تقرير الأم تتحدث تعلم
        """)

    private static func folded(_ list: String) -> Set<String> { Set(words(of: list)) }

    private static let asking = Set(
        [
            "language", "languages", "interpretation", "channel", "channels", "listening", "langue", "langues",
            "interprétation", "canal", "canaux", "idioma", "idiomas", "interpretación", "canales",
        ].map(foldedText))
    /// Arabic joins article, prepositions and pronouns to the word; `لغت` is how `لغة` begins before a pronoun.
    private static let stems = ["لغة", "لغت", "قناة", "ترجمة"].map(foldedText)
}
