internal import EventModel

extension EventRecords {
    /// What distinguishes one question from another. A later download of a report numbers its questions again.
    private struct QuestionKey: Hashable {
        var meeting: String
        var name: TextID
        var email: TextID
        var digest: UInt64
        var instant: Instant?
    }

    /// A Q&A report that was downloaded twice, before and after the last question, has most questions twice: each counts
    /// once, and as answered where either report says so.
    mutating func countQuestionsOnce() {
        guard files.count(where: { $0.kind == .questions && $0.accepted > 0 }) > 1 else { return }
        var firstOf: [QuestionKey: Int] = [:]
        var repeated: [FileID: Int] = [:]
        var kept: [Question] = []
        for question in questions {
            let mention = mentions[question.mention]
            let key = QuestionKey(
                meeting: files[mention.file].meeting, name: mention.name, email: mention.email,
                digest: question.digest, instant: question.instant)
            guard let first = firstOf[key], mentions[kept[first].mention].file != mention.file else {
                if firstOf[key] == nil { firstOf[key] = kept.count }
                kept.append(question)
                continue
            }
            if question.isAnswered == true { kept[first].isAnswered = true }
            mentions[question.mention].isAccepted = false
            repeated[mention.file, default: 0] += 1
        }
        questions = kept
        for (file, count) in repeated.sorted(by: { $0.key < $1.key }) {
            files[file].accepted -= count
            files[file].ignored += count
            add(
                Finding(.sameQuestions(count), file: files[file].path))
        }
    }
}
