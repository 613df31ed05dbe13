package import Attendance
import EventModel
package import Participants

/// Where a record stands; what `links.csv` and `review.csv` begin with.
struct RecordPlace: Sendable {
    var file: String
    var record: Int
    var line: Int

    init(_ records: EventRecords, _ mention: MentionID) {
        file = records.files[records.mentions[mention].file].path
        record = Int(records.mentions[mention].record)
        line = Int(records.mentions[mention].line)
    }
}

/// Rows of one record of a file.
protocol RecordRow: Sendable {
    var place: RecordPlace { get }
}

extension TableColumn where Row: RecordRow {
    fileprivate static var file: Self { Self("file", "Path inside the event folder.") { $0.place.file } }
    fileprivate static var record: Self { Self("record", "Data record of the file, from 1.") { $0.place.record } }
    fileprivate static var line: Self {
        Self("line", "Physical line on which the record starts, from 1.") { $0.place.line }
    }
}

/// A row of links.csv: a record and the participant it belongs to.
struct LinksRow: RecordRow {
    var place: RecordPlace
    var kind: String
    /// Nil where none fits.
    var participant: String?
    var rule: LinkRule
    var score: ExactQuotient?
    var evidence: String

    static let table = TableDefinition<Self>(
        name: "links", definition: "Every record and the participant it belongs to.", isEventRequired: false,
        columns: [
            .file, .record, .line, .init("kind", "What the record is.") { $0.kind },
            .init("participant", "Participant, empty where none fits; staff ids begin with staff.") {
                $0.participant
            },
            .init("rule", "Why: email, name, evidence, decision or none.") { $0.rule.rawValue },
            .init("score", "0 to 1.") { $0.score },
            .init(
                "evidence",
                "What spoke for the link, in bits by its kind, where evidence decided: the score is their sum."
            ) { $0.evidence },
        ])
}

/// A row of review.csv: a pair that a person should decide.
struct ReviewRow: RecordRow {
    var place: RecordPlace
    var name: String
    var seconds: Int?
    var participant: String
    var participantName: String
    var organization: String
    var country: String
    var score: ExactQuotient?
    var evidence: String

    static let table = TableDefinition<Self>(
        name: "review", definition: "Pairs that a person should decide, those with most presence at stake first.",
        isEventRequired: false,
        columns: [
            .file, .record, .line, .init("name", "Name on the record.") { $0.name },
            .init("seconds", unit: "s", "Presence inside the event that is at stake.") { $0.seconds },
            .init("participant", "A participant that fits.") { $0.participant },
            .init("participant_name", "That participant's name.") { $0.participantName },
            .init("organization", "That participant's organization.") { $0.organization },
            .init("country", "That participant's country, as in participants.csv.") { $0.country },
            .init("score", "Probability that they are one, 0 to 1; empty where names alone were compared.") {
                $0.score
            },
            .init("evidence", "What speaks for it, in bits by its kind.") { $0.evidence },
        ])
}

extension EventFigures {
    /// One row for every record, in the order of the files.
    package func linksTable() -> FigureTable {
        let (records, people) = (records, people)
        let rows = records.mentionsInFileOrder.lazy.map { id in
            LinksRow(
                place: RecordPlace(records, id), kind: records.mentions[id].kind.rawValue,
                participant: people.participantOf[id].map { people.participants[$0].id }, rule: people.rules[id],
                score: ExactQuotient(Int(people.scores[id]), 100, decimals: 2),
                evidence: people.evidence[id]?.text ?? "")
        }
        return LinksRow.table.table(identity, rows)
    }

    /// What is open, where most presence is at stake first.
    func reviewTable() -> FigureTable {
        let pairs = people.openPairs.map { ($0, stake(of: $0)) }.sorted { ($1.1, $0.0.mention) < ($0.1, $1.0.mention) }
        let rows = pairs.flatMap { pair, stake -> [ReviewRow] in
            let mention = records.mentions[pair.mention]
            return pair.candidates.indices.map { index in
                let person = people.participants[pair.candidates[index]]
                let evidence = pair.evidence.isEmpty ? nil : pair.evidence[index]
                return ReviewRow(
                    place: RecordPlace(records, pair.mention),
                    name: records.texts[mention.name.isEmpty ? mention.registeredName : mention.name],
                    seconds: ifTimes(stake), participant: person.id, participantName: records.texts[person.name],
                    organization: records.texts[person.answers.organization],
                    country: country(of: pair.candidates[index]),
                    score: evidence.flatMap { ExactQuotient(Int($0.score), 100, decimals: 2) },
                    evidence: evidence?.evidence.text
                        ?? "the name fits \(counted(pair.candidates.count, "participant"))")
            }
        }
        return ReviewRow.table.table(identity, rows)
    }

    /// Seconds inside the event that would go to somebody else: those of the participant that the open record makes.
    package func stake(of pair: People.OpenPair) -> Int {
        guard let participant = people.participantOf[pair.mention] else { return 0 }
        return segments.of(participant).reduce(0) { $0 + $1.to - $1.from }
    }
}
