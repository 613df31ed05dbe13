package import EventModel

/// Finds people who registered in two files and answered differently: two lists of one event that were kept apart.
package enum RegistrationsOfTwoFiles {
    private struct Pair: Hashable {
        var file: FileID
        var earlier: FileID
        /// Nil for the state of the registration.
        var question: AnswerQuestion?
    }

    /// One finding for each pair of files and each question. Answers that mean the same in different words agree.
    package static func findings(in records: EventRecords, people: People, rules: ProfileRules) -> [Finding] {
        let files = Set(records.registrations.map { records.mentions[$0.mention].file })
        guard files.count > 1 else { return [] }
        var first: [ParticipantID: [FileID: Registration]] = [:]
        var found: [Pair: (people: Int, record: MentionID)] = [:]
        for registration in records.registrations where registration.status != .absent {
            guard let person = people.countedParticipant(of: registration.mention) else { continue }
            let file = records.mentions[registration.mention].file
            guard first[person]?[file] == nil else { continue }
            if let (earlier, other) = first[person]?.min(by: { $0.key < $1.key }) {
                for question in differing(registration, other, records, rules) {
                    let pair = Pair(file: file, earlier: earlier, question: question)
                    found[pair, default: (0, registration.mention)].people += 1
                }
            }
            first[person, default: [:]][file] = registration
        }
        return found.sorted { order($0.key) < order($1.key) }.map { pair, found in
            let path = records.files[pair.earlier].path
            let said: FindingMessage =
                pair.question.map { .registrationsDisagree(in: path, people: found.people, question: $0.rawValue) }
                ?? .statesDisagree(in: path, people: found.people)
            let line = Int(records.mentions[found.record].line)
            return Finding(said, file: records.files[pair.file].path, line: line)
        }
    }

    private static func order(_ pair: Pair) -> (FileID, FileID, String) {
        (pair.file, pair.earlier, pair.question?.rawValue ?? "")
    }

    /// The questions, and nil for the state, in which two registrations of one person differ.
    private static func differing(
        _ one: Registration, _ other: Registration, _ records: EventRecords, _ rules: ProfileRules
    ) -> [AnswerQuestion?] {
        var questions: [AnswerQuestion?] = one.status == other.status ? [] : [nil]
        for question in AnswerQuestion.allCases {
            let texts = [one, other].map { records.texts[$0.answers[keyPath: question.field]] }
            guard texts.allSatisfy({ !NoAnswer.isBlank($0) && !NoAnswer.isOne($0) }) else { continue }
            let meanings = texts.map { rules.value(of: $0, to: question) ?? foldedText($0) }
            if meanings[0] != meanings[1] { questions.append(question) }
        }
        return questions
    }
}
