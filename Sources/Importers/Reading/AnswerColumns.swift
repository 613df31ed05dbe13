import EventModel

/// The columns of the answers of a registration: as settings say, else by header words.
struct AnswerColumns {
    private(set) var all: [(word: HeaderWord, column: Int)] = []
    /// Questions that several columns may answer, or one that may answer another; nobody named the column in settings.
    private var doubts: [(word: HeaderWord, taken: Int, others: [Int])] = []
    private let header: Header

    init(_ header: Header, _ context: ImportContext) {
        self.header = header
        for word in HeaderWord.answers {
            if let column = context.columns[word].flatMap({ header.column(named: $0) }) {
                all.append((word, column))
                continue
            }
            let columns = header.columns(word).enumerated().sorted {
                (header.rank(word, $0.element), $0.offset) < (header.rank(word, $1.element), $1.offset)
            }.map(\.element)
            guard let taken = columns.first else { continue }
            all.append((word, taken))
            // No figure depends on a job title.
            guard word != .jobTitle else { continue }
            if columns.count > 1 || header.rank(word, taken) == HeaderAnswers.doubtful {
                doubts.append((word, taken, Array(columns.dropFirst())))
            }
        }
    }

    /// Says which of several columns was taken. Header texts belong to the form and identify nobody.
    func note(_ file: ImportFile, line: Int, _ records: inout EventRecords) {
        for doubt in doubts {
            records.add(Finding(message(doubt.word, doubt.taken, doubt.others), file: file.path, line: line))
        }
    }

    private func message(_ word: HeaderWord, _ taken: Int, _ others: [Int]) -> FindingMessage {
        let (question, column) = (word.rawValue, header.written(taken))
        let passedOver = header.quoted(others)
        return passedOver.isEmpty
            ? .answered(question, by: column) : .answered(question, by: column, not: passedOver)
    }
}
