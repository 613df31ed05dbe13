/// What polls say of the language that somebody listens in.
///
/// Source: contract, section 3: a channel is declared at registration or in a poll.
package enum PollLanguage {
    /// Lets the first poll answer that names a language speak for each participant whose registration names none.
    static func declare(in people: inout People, from records: EventRecords, _ channels: Channels) {
        var isAsked: [TextID: Bool] = [:]
        var names: [TextID: Bool] = [:]
        func namesLanguage(_ text: TextID) -> Bool {
            guard text != 0 else { return false }
            if let known = names[text] { return known }
            let answer = channels.index(ofDeclared: records.texts[text]) != nil
            names[text] = answer
            return answer
        }
        for row in records.pollAnswers {
            let participant = Int(people.participantOf[Int(row.mention)])
            guard participant >= 0, !namesLanguage(people.participants[participant].answers.language) else { continue }
            let declared = row.answers.first { pair in
                let asks = isAsked[pair.question] ?? isAbout(records.texts[pair.question])
                isAsked[pair.question] = asks
                return asks && namesLanguage(pair.answer)
            }
            if let declared { people.participants[participant].answers.language = declared.answer }
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
        return stems.contains { folded.contains($0) } || words(of: question).contains(where: asking.contains)
    }

    private static let asking = Set(
        [
            "language", "languages", "interpretation", "channel", "channels", "listening", "langue", "langues",
            "interprétation", "canal", "canaux", "idioma", "idiomas", "interpretación", "canales",
        ].map(foldedText))
    /// Arabic joins article, prepositions and pronouns to the word; `لغت` is how `لغة` begins before a pronoun.
    private static let stems = ["لغة", "لغت", "قناة", "ترجمة"].map(foldedText)
}
