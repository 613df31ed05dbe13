import Figures
package import Attendance
import EventModel
import Participants

/// Walks through what is open, and writes each answer down at once: first what answers mean, then who is who, most
/// presence at stake first.
package struct ReviewSession {
    let figures: EventFigures
    private var document: DecisionsDocument
    private var meanings: AnswersDocument
    private let steps: [Step]
    /// Reads a line of the answer; nil at the end of the input.
    private let ask: (String) -> String?
    let say: (String) -> Void

    private enum Step {
        case wording(AnswerWording)
        case pair(People.OpenPair)
    }

    package init(
        _ figures: EventFigures, _ document: DecisionsDocument, _ meanings: AnswersDocument,
        ask: @escaping (String) -> String?, say: @escaping (String) -> Void
    ) {
        self.figures = figures
        self.document = document
        self.meanings = meanings
        self.ask = ask
        self.say = say
        let pairs = figures.people.openPairs.map { ($0, figures.stake(of: $0)) }
            .sorted { ($1.1, $0.0.mention) < ($0.1, $1.0.mention) }.map(\.0)
        steps = figures.people.answerWordings.filter(\.isOpen).map(Step.wording) + pairs.map(Step.pair)
    }

    /// - Returns: how many answers were written.
    /// - Throws: ``OutputError`` if one cannot be written; those before it are.
    package mutating func run() throws -> Int {
        if steps.isEmpty {
            say(
                "Nothing is open: every answer is understood, and every record was matched to a participant, or fits nobody."
            )
        }
        var place = 0
        /// Places of the answers, to go back to.
        var answered: [Int] = []
        while place < steps.count {
            show(place)
            guard let answer = ask("> ")?.trimmed, answer.lowercased() != "q" else { break }
            switch answer.lowercased() {
            case "s", "": place += 1
            case "u":
                if let last = answered.last, try undo(steps[last]) {
                    answered.removeLast()
                    place = last
                    say("Taken back.")
                } else {
                    say("There is nothing to undo.")
                }
            default:
                switch try take(answer, steps[place]) {
                case .written:
                    answered.append(place)
                    place += 1
                case .toWriteByHand: place += 1
                case .notUnderstood: continue
                }
            }
        }
        for (count, path) in [(meanings.answers, meanings.path), (document.answers, document.path)] where count > 0 {
            say("\(counted(count, "answer")) in \(path); run the report again")
        }
        if document.answers + meanings.answers == 0 { say("No answer was written.") }
        return document.answers + meanings.answers
    }

    private enum Outcome { case written, toWriteByHand, notUnderstood }

    private mutating func take(_ answer: String, _ step: Step) throws -> Outcome {
        switch step {
        case .wording(let wording):
            guard let value = value(for: answer, wording.question) else {
                let list = choices(wording.question).isEmpty ? "a country" : "a number from the list"
                say("Answer with \(list), s, u or q.")
                return .notUnderstood
            }
            guard let lines = try meanings.add(wording, means: value) else { return .written }
            say("\(meanings.path) cannot be extended safely as it is written. Add these lines to it yourself:")
            for line in lines { say("  " + line) }
            return .toWriteByHand
        case .pair(let pair):
            guard let decisions = decisions(for: answer.lowercased(), pair) else {
                say("Answer with a number from the list, n, s, u or q.")
                return .notUnderstood
            }
            try document.append(decisions)
            return .written
        }
    }

    private mutating func undo(_ step: Step) throws -> Bool {
        switch step {
        case .wording: try meanings.undo()
        case .pair: try document.undo()
        }
    }

    private func decisions(for answer: String, _ pair: People.OpenPair) -> [Decision]? {
        func decision(_ kind: Decision.Kind, _ candidate: ParticipantID) -> Decision? {
            firstMention(of: candidate).map {
                Decision(
                    kind: kind, place: self.place(pair.mention), other: self.place($0), value: "", file: "",
                    line: 0)
            }
        }
        if answer == "n" { return pair.candidates.compactMap { decision(.different, $0) } }
        guard let number = Int(answer), pair.candidates.indices.contains(number - 1) else { return nil }
        return decision(.same, pair.candidates[number - 1]).map { [$0] }
    }

    private func place(_ mention: MentionID) -> Decision.Place {
        let record = figures.records.mentions[mention]
        return Decision.Place(
            file: figures.records.files[record.file].path, record: Int(record.record), name: name(of: mention))
    }

    private func name(of mention: MentionID) -> String {
        let record = figures.records.mentions[mention]
        return figures.records.texts[record.name.isEmpty ? record.registeredName : record.name]
    }

    /// A registration or a connection best shows a person who is meant.
    private func firstMention(of participant: ParticipantID) -> MentionID? {
        let own = figures.records.mentionsInFileOrder.filter { figures.people.participantOf[$0] == participant }
        let telling: [RecordKind] = [.registration, .connection, .attendance]
        return own.first { telling.contains(figures.records.mentions[$0].kind) } ?? own.first
    }

    // MARK: Showing

    private func show(_ index: Int) {
        say("")
        switch steps[index] {
        case .wording(let wording):
            say("\(index + 1) of \(steps.count)")
            show(wording)
        case .pair(let pair):
            let minutes = (figures.stake(of: pair) + 59) / 60
            say("\(index + 1) of \(steps.count), \(counted(minutes, "minute")) of presence at stake")
            show(pair)
        }
    }

    private func show(_ pair: People.OpenPair) {
        let record = figures.records.mentions[pair.mention]
        say(
            "“\(visibleText(name(of: pair.mention)))”  \(record.kind.rawValue), \(visibleText(figures.records.files[record.file].path)), line \(record.line)\(times(pair.mention))"
        )
        for (number, candidate) in pair.candidates.enumerated() {
            say("  \(number + 1)  " + describe(candidate))
            if !pair.evidence.isEmpty {
                let evidence = pair.evidence[number]
                say("     \(evidence.score) %: \(evidence.evidence.text)")
            }
        }
        say("  n  none of these     s  skip     u  undo     q  quit")
    }

    private func describe(_ participant: ParticipantID) -> String {
        let person = figures.people.participants[participant]
        let texts =
            [person.name, person.email, person.answers.organization].map { visibleText(figures.records.texts[$0]) }
            + [visibleText(figures.country(of: participant))]
        let stays = figures.presence.of(participant)
        let there = stays.isEmpty ? "not connected" : clock(stays.map { ($0.from, $0.to) })
        return (texts.filter { !$0.isEmpty } + [there]).joined(separator: " · ")
    }

    private func times(_ mention: MentionID) -> String {
        if let message = figures.records.messages.first(where: { $0.mention == mention }) {
            return ", " + local(message.instant)
        }
        guard let participant = figures.people.participantOf[mention] else { return "" }
        return ", " + clock(figures.presence.of(participant).map { ($0.from, $0.to) })
    }

    private func clock(_ stays: [(Instant, Instant)]) -> String {
        stays.prefix(3).map { "\(local($0.0))–\(local($0.1))" }.joined(separator: ", ") + (stays.count > 3 ? ", …" : "")
    }

    private func local(_ instant: Instant) -> String {
        (figures.identity.zone ?? .utc).local(instant).clock(withSeconds: true)
    }
}
