import EventModel

/// What a column of an export contains.
package enum HeaderWord: String, CaseIterable, Sendable {
    case name, email, firstName, lastName, phone
    case joinTime, leaveTime, minutes, totalMinutes, waitingRoom, guest
    case attended, registrationTime, approval, connectedFrom
    case category, organization, country, jobTitle = "job_title", language, gender
    case topic, meetingID, webinarID, startTime, endTime, host, hostEmail, participants
    case registeredCount, cancelledCount, uniqueViewers, totalUsers, maxConcurrent
    case number, question, askerName, askerEmail, answer
    case time, submitted, sender, recipient, message
    case channel, listeners, from, to
    case participant, ipAddress, networkType
    case speaker, length
    /// Who was there in the room; how many seats a ticket is for; when a form was sent off.
    case checkedIn, checkInTime, seats, submittedForm

    /// The columns of a registration that answer one of our questions; `columns` in event.yaml may name them.
    package static let answers: [HeaderWord] = [.category, .organization, .country, .jobTitle, .language, .gender]
}

extension HeaderWord {
    /// Where an answer is kept.
    var answer: WritableKeyPath<Answers, TextID> {
        switch self {
        case .category: \.category
        case .organization: \.organization
        case .country: \.country
        case .jobTitle: \.jobTitle
        case .language: \.language
        default: \.gender
        }
    }
}

/// A header row: which column contains what, whatever the language, the case, the apostrophes or the width of brackets.
package struct Header: Sendable {
    private let folded: [String]
    private let fields: [String]
    /// The words that its cells are, with their columns, in order of columns.
    private let found: [(word: HeaderWord, column: Int)]
    /// Two columns side by side that say when somebody came and went only as a pair: `In,Out`.
    private(set) var pairOfTimes: (join: Int, leave: Int)?

    package init(_ fields: [String]) {
        let folded = fields.map { Self.fold($0) }
        self.folded = folded
        self.fields = fields
        let found = fields.enumerated().flatMap { column, text in
            HeaderVocabulary.meanings(of: text, folded[column]).map { (word: $0, column: column) }
        }
        self.found = found
        pairOfTimes = PairsOfTimes.columns(folded, Set(found.map(\.word)))
    }

    /// The same where two columns side by side, `Entrada,Salida`, are not taken for a stay: they may be a journey's.
    var withoutPairOfTimes: Header {
        var header = self
        header.pairOfTimes = nil
        return header
    }

    package var count: Int { folded.count }

    /// How many columns it heads; spreadsheets leave empty ones at its end.
    var width: Int { (folded.lastIndex { !$0.isEmpty } ?? -1) + 1 }

    /// Whether a row below a table's header looks like another table's: most of its cells are header words.
    var isOfAnotherTable: Bool { knownCount >= 2 && knownCount * 2 >= folded.count { !$0.isEmpty } }

    /// How many of its columns have a known name.
    var knownCount: Int { Set(found.map(\.column)).count }

    /// Whether a column has a known name, or one that forms use for their own times.
    func isKnown(_ column: Int) -> Bool {
        found.contains { $0.column == column } || Self.timeOfForm.contains(folded[column])
    }

    /// Whether a column has a name that forms use for the time when they were filled in.
    func isTimeOfForm(_ column: Int) -> Bool { Self.timeOfForm.contains(folded[column]) }

    /// The columns of a word, in order.
    package func columns(_ word: HeaderWord) -> [Int] {
        let found = matches(word)
        switch word {
        case .joinTime where found.isEmpty: return (mistranslatedJoin ?? pairOfTimes?.join).map { [$0] } ?? []
        case .leaveTime where found.isEmpty: return pairOfTimes.map { [$0.leave] } ?? []
        case .jobTitle where !found.isEmpty && matches(.joinTime).isEmpty:
            let join = mistranslatedJoin
            return found.filter { $0 != join }
        default: return found
        }
    }

    private func matches(_ word: HeaderWord) -> [Int] {
        found.compactMap { $0.word == word ? $0.column : nil }
    }

    /// Spanish webinar reports call the join time "Puesto de trabajo", which is also a job title: it is the join time if it
    /// comes right before the leave time and nothing else is one.
    private var mistranslatedJoin: Int? {
        guard let leave = matches(.leaveTime).first, leave > 0, folded[leave - 1] == Self.mistranslatedJoinText else {
            return nil
        }
        return leave - 1
    }

    private static let mistranslatedJoinText = fold("Puesto de trabajo")

    /// The columns of whole names. "Nombre", "Nom", "Nome" and "Имя" are part of a name only beside the other part.
    var nameColumns: [Int] {
        let names = columns(.name)
        guard names.isEmpty else { return names }
        let (first, last) = (columns(.firstName), columns(.lastName))
        return first.isEmpty || last.isEmpty ? first + last : []
    }

    /// The place of the first column of a meaning, from 0; nil where there is none.
    package func column(_ word: HeaderWord) -> Int? { columns(word).first }

    /// Whether there is a column of each of these meanings.
    package func has(_ words: HeaderWord...) -> Bool { words.allSatisfy { column($0) != nil } }

    /// Whether a column is called by one of these folded texts.
    func hasAny(_ texts: Set<String>) -> Bool { folded.contains { texts.contains($0) } }

    /// Whether every column with a header is one of these.
    func holdsOnly(_ words: Set<HeaderWord>) -> Bool {
        folded.indices.allSatisfy { column in
            folded[column].isEmpty || found.contains { $0.column == column && words.contains($0.word) }
        }
    }

    /// The column with exactly this header text, as named in settings.
    package func column(named text: String) -> Int? { folded.firstIndex(of: Self.fold(text)) }

    /// How well a column answers a question, by ``HeaderAnswers``; the best of its halves if it says it twice.
    func rank(_ word: HeaderWord, _ column: Int) -> Int {
        let halves = HeaderVocabulary.halves(of: fields[column]).map(Self.fold)
        return ([folded[column]] + halves).filter { HeaderVocabulary.wordsOf[$0]?.contains(word) ?? false }.map {
            HeaderAnswers.rank(word, $0)
        }.min() ?? 1
    }

    /// The header of a column for a sentence, on one line and not too long.
    func written(_ column: Int) -> String {
        String(fields[column].split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(60))
    }

    /// The headers of columns in quotes, for a sentence.
    func quoted(_ columns: [Int]) -> String { columns.map { "'\(written($0))'" }.joined(separator: ", ") }

    static func fold(_ text: String) -> String {
        var folded = foldedText(text)
        // Looking for the byte first saves looking for the word in nearly all of them.
        if folded.utf8.contains(0x2D) { folded = folded.replacing("e-mail", with: "email") }
        guard folded.utf8.contains(where: { $0 == 0x28 || $0 == 0x3A || $0 == 0x2A }) else { return folded.trimmed }
        // Languages differ in whether they write colons and a space before a bracket.
        var bytes: [UInt8] = []
        for byte in folded.utf8 where byte != 0x3A {
            if byte == 0x28, bytes.last == 0x20 { bytes.removeLast() }
            bytes.append(byte)
        }
        // A star beside a question says that it must be answered.
        let isStarOrSpace = { (byte: UInt8) in byte == 0x2A || byte == 0x20 }
        let stripped = bytes.drop(while: isStarOrSpace).reversed().drop(while: isStarOrSpace).reversed()
        return String(decoding: stripped, as: UTF8.self).trimmed
    }
}
