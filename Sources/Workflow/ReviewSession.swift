package import EventAnalytics

/// Walks through what is open, most presence at stake first, and writes each answer down at once.
package struct ReviewSession {
    private let figures: EventFigures
    private var document: DecisionsDocument
    private let pairs: [People.OpenPair]
    /// Reads a line of the answer; nil at the end of the input.
    private let ask: (String) -> String?
    private let say: (String) -> Void

    package init(
        _ figures: EventFigures, _ document: DecisionsDocument, ask: @escaping (String) -> String?,
        say: @escaping (String) -> Void
    ) {
        self.figures = figures
        self.document = document
        self.ask = ask
        self.say = say
        pairs = figures.people.openPairs.map { ($0, figures.stake(of: $0)) }
            .sorted { ($1.1, $0.0.mention) < ($0.1, $1.0.mention) }.map(\.0)
    }

    /// - Returns: how many answers were written.
    /// - Throws: ``OutputError`` where one cannot be written; those before it are.
    package mutating func run() throws -> Int {
        if pairs.isEmpty { say("Nothing is open: every record found its participant, or nobody it could be.") }
        var place = 0
        /// Places of the answers, to go back to.
        var answered: [Int] = []
        while place < pairs.count {
            show(place)
            guard let answer = ask("> ")?.trimmed.lowercased(), answer != "q" else { break }
            switch answer {
            case "s", "": place += 1
            case "u":
                if try document.undo(), let last = answered.popLast() {
                    place = last
                    say("Taken back.")
                } else {
                    say("There is nothing to take back.")
                }
            default:
                guard let decisions = decisions(for: answer, pairs[place]) else {
                    say("Answer with a number of the list, n, s, u or q.")
                    continue
                }
                try document.append(decisions)
                answered.append(place)
                place += 1
            }
        }
        say(
            "\(counted(document.answers, "answer")) in \(document.path)"
                + (document.answers > 0 ? "; run the report again" : ""))
        return document.answers
    }

    private func decisions(for answer: String, _ pair: People.OpenPair) -> [Decision]? {
        func decision(_ kind: Decision.Kind, _ candidate: Int32) -> Decision? {
            firstMention(of: candidate).map {
                Decision(
                    kind: kind, place: self.place(Int(pair.mention)), other: self.place($0), value: "", file: "",
                    line: 0)
            }
        }
        if answer == "n" { return pair.candidates.compactMap { decision(.different, $0) } }
        guard let number = Int(answer), pair.candidates.indices.contains(number - 1) else { return nil }
        return decision(.same, pair.candidates[number - 1]).map { [$0] }
    }

    private func place(_ mention: Int) -> Decision.Place {
        let record = figures.records.mentions[mention]
        return Decision.Place(
            file: figures.records.files[Int(record.file)].path, record: Int(record.record), name: name(of: mention))
    }

    private func name(of mention: Int) -> String {
        let record = figures.records.mentions[mention]
        return figures.records.texts[record.name != 0 ? record.name : record.registeredName]
    }

    /// A registration or a connection tells a person best who is meant.
    private func firstMention(of participant: Int32) -> Int? {
        let own = figures.records.mentionsInFileOrder.filter { figures.people.participantOf[$0] == participant }
        let telling: [RecordKind] = [.registration, .connection, .attendance]
        return own.first { telling.contains(figures.records.mentions[$0].kind) } ?? own.first
    }

    // MARK: Showing

    private func show(_ index: Int) {
        let pair = pairs[index]
        let record = figures.records.mentions[Int(pair.mention)]
        let minutes = (figures.stake(of: pair) + 59) / 60
        say("")
        say("\(index + 1) of \(pairs.count), \(counted(minutes, "minute")) of presence at stake")
        say(
            "“\(name(of: Int(pair.mention)))”  \(record.kind.name), \(figures.records.files[Int(record.file)].path), line \(record.line)\(times(pair.mention))"
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

    private func describe(_ participant: Int32) -> String {
        let person = figures.people.participants[Int(participant)]
        let texts = [person.name, person.email, person.answers.organization, person.answers.country].map {
            figures.records.texts[$0]
        }
        let stays = figures.presence.of(Int(participant))
        let there = stays.isEmpty ? "not connected" : clock(stays.map { ($0.from, $0.to) })
        return (texts.filter { !$0.isEmpty } + [there]).joined(separator: " · ")
    }

    private func times(_ mention: Int32) -> String {
        if let message = figures.records.messages.first(where: { $0.mention == mention }) {
            return ", " + local(message.instant)
        }
        let participant = figures.people.participantOf[Int(mention)]
        guard participant >= 0 else { return "" }
        return ", " + clock(figures.presence.of(Int(participant)).map { ($0.from, $0.to) })
    }

    private func clock(_ stays: [(Instant, Instant)]) -> String {
        stays.prefix(3).map { "\(local($0.0))–\(local($0.1))" }.joined(separator: ", ") + (stays.count > 3 ? ", …" : "")
    }

    private func local(_ instant: Instant) -> String {
        (figures.identity.zone ?? .utc).local(instant).clock(withSeconds: true)
    }
}
