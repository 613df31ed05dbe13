package import Attendance
package import EventModel
package import Participants

extension EventFigures {
    /// `participants.csv`.
    package func participantsTable() -> FigureTable {
        var connections = Array(repeating: 0, count: people.participants.count)
        for connection in records.connections where !connection.isWaitingRoom {
            let participant = Int(people.participantOf[Int(connection.mention)])
            if participant >= 0 { connections[participant] += 1 }
        }
        let order = participants.filter { people.participants[$0].number > 0 }.sorted {
            people.participants[$0].number < people.participants[$1].number
        }
        let rows = order.map { index -> [FigureValue] in
            let person = people.participants[index]
            let stays = presence.of(index)
            let inside = stays.reduce(0) { $0 + ($1.intersection(agenda.window)?.seconds ?? 0) }
            let (channel, basis) = mainChannel(of: index)
            return [
                .text(identity.id), .text(person.id), .text(person.role.name), .text(records.texts[person.name]),
                .text(records.texts[person.email]), .text(records.texts[person.answers.organization]),
                .text(country(of: index)), .text(categoryID(person.category)),
                .text(person.categoryBasis.name), .text(rules.channels.name(channel)), .text(basis.name),
                .flag(person.isRegistered), FigureValue(stays.first?.from), FigureValue(stays.last?.to),
                ifTimes(.integer(inside)), ifTimes(.integer(stays.reduce(0) { $0 + $1.seconds } - inside)),
                .integer(connections[index]),
                .integer(engagement.messagesOf[index]),
            ]
        }
        return FigureTable(InternalSchemas.participants, rows: rows)
    }

    /// Code of a participant's country; the answer as it was written where it names none.
    package func country(of participant: Int) -> String {
        let person = people.participants[participant]
        return person.country ?? records.texts[person.answers.country].trimmed
    }

    /// The channel with most seconds inside the event, ties in channel order; who never came has the declared one.
    package func mainChannel(of participant: Int) -> (channel: Int, basis: ChannelBasis) {
        var seconds = Array(repeating: [Int](repeating: 0, count: ChannelBasis.allCases.count), count: grid.channels)
        for segment in segments.of(participant) {
            seconds[Int(segment.channel)][Int(segment.basis.rawValue)] += segment.to - segment.from
        }
        let sums = seconds.map { $0.reduce(0, +) }
        guard let most = sums.max(), most > 0, let channel = sums.firstIndex(of: most) else {
            return people.participants[participant].usualChannel(rules.channels)
        }
        let largest = seconds[channel].max() ?? 0
        return (channel, ChannelBasis.allCases[seconds[channel].firstIndex(of: largest) ?? 0])
    }

    /// `links.csv`: one row for every record.
    package func linksTable() -> FigureTable {
        let rows = records.mentionsInFileOrder.map { index -> [FigureValue] in
            let mention = records.mentions[index]
            let participant = Int(people.participantOf[index])
            return [
                .text(identity.id), .text(records.files[Int(mention.file)].path), .integer(Int(mention.record)),
                .integer(Int(mention.line)), .text(mention.kind.name),
                participant < 0 ? .empty : .text(people.participants[participant].id), .text(people.rules[index].name),
                FigureValue(ExactQuotient(Int(people.scores[index]), 100, decimals: 2)),
                .text(people.evidence[Int32(index)]?.text ?? ""),
            ]
        }
        return FigureTable(InternalSchemas.links, rows: rows)
    }

    /// `review.csv`: what is open, where most presence is at stake first.
    package func reviewTable() -> FigureTable {
        let pairs = people.openPairs.map { ($0, stake(of: $0)) }.sorted { ($1.1, $0.0.mention) < ($0.1, $1.0.mention) }
        let rows = pairs.flatMap { pair, stake -> [[FigureValue]] in
            let mention = records.mentions[Int(pair.mention)]
            return pair.candidates.indices.map { index in
                let person = people.participants[Int(pair.candidates[index])]
                let evidence = pair.evidence.isEmpty ? nil : pair.evidence[index]
                return [
                    .text(identity.id), .text(records.files[Int(mention.file)].path), .integer(Int(mention.record)),
                    .integer(Int(mention.line)),
                    .text(records.texts[mention.name != 0 ? mention.name : mention.registeredName]),
                    ifTimes(.integer(stake)), .text(person.id), .text(records.texts[person.name]),
                    .text(records.texts[person.answers.organization]),
                    .text(country(of: Int(pair.candidates[index]))),
                    FigureValue(evidence.flatMap { ExactQuotient(Int($0.score), 100, decimals: 2) }),
                    .text(evidence?.evidence.text ?? "the name fits \(counted(pair.candidates.count, "participant"))"),
                ]
            }
        }
        return FigureTable(InternalSchemas.review, rows: rows)
    }

    /// Seconds inside the event that would go to somebody else: those of the participant that the open record makes.
    package func stake(of pair: People.OpenPair) -> Int {
        let participant = people.participantOf[Int(pair.mention)]
        return participant < 0 ? 0 : segments.of(Int(participant)).reduce(0) { $0 + $1.to - $1.from }
    }

    /// `answers.csv`.
    package func answersTable() -> FigureTable {
        FigureTable(
            InternalSchemas.answers,
            rows: people.answerWordings.map { wording in
                [
                    .text(identity.id), .text(wording.question.rawValue), .text(wording.text),
                    .integer(wording.people), .text(wording.value ?? NoAnswer.value),
                    .text(wording.isOpen ? "none" : "settings"),
                ]
            })
    }

    /// `findings.csv`.
    package func findingsTable() -> FigureTable {
        FigureTable(
            InternalSchemas.findings,
            rows: records.sortedFindings().map { finding in
                [
                    .text(identity.id), .text(finding.file), FigureValue(finding.line), FigureValue(finding.record),
                    .text(finding.kind.rawValue), .text(finding.message.text), .text(finding.action.text),
                ]
            })
    }

    /// The tables of `figures/`, in listed order; aggregate counts only where there are any.
    package func figureTables() -> [FigureTable] {
        var tables = [
            attendanceTable(), engagementTable(), comparisonTable(), representationTable(), concurrencyTable(),
            channelBasisTable(), sessionsTable(), reconciliationTable(), boundsTable(),
        ]
        let gaps = comparisonGapsTable()
        if !gaps.rows.isEmpty { tables.append(gaps) }
        for table in [participationTable(), parityTable(), retentionTable(), clocksTable()] where !table.rows.isEmpty {
            tables.append(table)
        }
        if records.hasQuestions { tables.append(questionsTable()) }
        if !records.pollAnswers.isEmpty { tables.append(pollsTable()) }
        if records.hasStatements { tables.append(statementsTable()) }
        if !records.listenerCounts.isEmpty { tables += [listenersTable(), listenerMinutesTable()] }
        if people.participants.contains(where: { $0.headcount != nil }) { tables.append(headcountTable()) }
        return tables + rollUpTables() + [filesTable()]
    }

    /// The tables of `internal/`.
    package func internalTables() -> [FigureTable] {
        [participantsTable(), linksTable(), reviewTable(), answersTable(), findingsTable()]
    }
}
