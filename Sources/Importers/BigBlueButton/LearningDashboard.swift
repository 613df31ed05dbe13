import DelimitedText
import EventModel

/// What BigBlueButton's server keeps for its learning dashboard, `learning_dashboard_data.json`, in both generations: stays of
/// every person, answers to polls, and how long each spoke.
///
/// A person may have several connections; each of their stays is a record. People are known by name alone.
struct LearningDashboard: FileImporter {
    let kind = FileKind.bigBlueButton

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.beginsAsJSON(with: "intId", "extId", "createdOn") ? .text : nil
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        let dashboard = try file.json(Form.self, into: &records)
        records.files[file.index].topic = dashboard.name ?? ""
        if records.topic.isEmpty { records.topic = dashboard.name ?? "" }
        records.files[file.index].timeZone = Zone.utc.identifier
        records.files[file.index].precision = .second
        var number = 0
        let open = RepairCount()
        let end = dashboard.end
        for user in dashboard.users.values.sorted(by: { ($0.first, $0.key) < ($1.first, $1.key) }) {
            let name = records.texts.intern(file.repaired(user.name, line: 1).trimmed)
            var first: MentionID?
            for stay in user.stays {
                number += 1
                file.takeRecord(&records)
                let mention = records.addMention(
                    file, record: number, line: 1, .connection, name: name,
                    role: user.isDialIn ?? false ? .phone : .attendee)
                first = first ?? mention
                let left = stay.leftOn ?? 0
                if left == 0 { open.add(line: 1) }
                _ = KnownStay(from: instant(stay.registeredOn), to: left == 0 ? end : instant(left)).add(
                    mention, file, &records)
            }
            if let first { addAnswers(of: user, first, dashboard, file, &records, &number) }
            if let spoken = user.talk?.totalTime, spoken >= 1000 {
                records.statements.append(
                    Statement(
                        file: file.index, instant: nil, speaker: name, organization: .empty, category: .empty,
                        seconds: spoken / 1000))
            }
        }
        if number == 0 { records.add(Finding(.noParticipants, file: file.path)) }
        if number > 0 { records.add(Finding(.noEmailColumn, file: file.path)) }
        if dashboard.endedOn ?? 0 == 0 { file.note(open, in: &records) { .openStays($0) } }
        let own = records.connections.filter { records.mentions[$0.mention].file == file.index }.map(\.interval)
        file.noteOutside(own, in: &records) { _, _ in nil }
    }

    /// Each answer of a poll is a record of its own, of whoever gave it.
    private func addAnswers(
        of user: User, _ first: MentionID, _ dashboard: Form, _ file: ImportFile, _ records: inout EventRecords,
        _ number: inout Int
    ) {
        for (poll, answers) in (user.answers ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard let asked = dashboard.polls?[poll], !(asked.anonymous ?? false) else { continue }
            number += 1
            file.takeRecord(&records)
            let mention = records.addMention(
                file, record: number, line: 1, .pollAnswer, name: records.mentions[first].name)
            let question = records.texts.intern((asked.question ?? "").trimmed)
            records.pollAnswers.append(
                PollAnswer(
                    mention: mention, instant: nil,
                    answers: answers.texts.map { (question, records.texts.intern($0.trimmed)) }))
            records.files[file.index].accepted += 1
        }
    }

    private func instant(_ milliseconds: Int) -> Instant { Instant(milliseconds / 1000) }
}

extension LearningDashboard {
    /// The file. Times are milliseconds since 1970.
    struct Form: Decodable {
        var name: String?
        var createdOn: Int
        /// 0 while the meeting runs.
        var endedOn: Int?
        var users: [String: User]
        var polls: [String: Poll]?

        /// When the meeting ended; of one that still ran, the last time in the file.
        var end: Instant {
            if let endedOn, endedOn > 0 { return Instant(endedOn / 1000) }
            let times = users.values.flatMap(\.stays).flatMap { [$0.registeredOn, $0.leftOn ?? 0] }
            return Instant((times.max() ?? createdOn) / 1000)
        }
    }

    struct User: Decodable {
        var userKey: String?
        var name: String
        var isDialIn: Bool?
        var intIds: [String: Connected]
        var answers: [String: Answer]?
        var talk: Talk?

        var key: String { userKey ?? name }
        /// In the order of time.
        var stays: [Stay] {
            intIds.values.flatMap(\.stays).sorted {
                ($0.registeredOn, $0.leftOn ?? 0) < ($1.registeredOn, $1.leftOn ?? 0)
            }
        }
        var first: Int { stays.first?.registeredOn ?? 0 }
    }

    /// One connection: with a single stay, or since the second generation with several.
    struct Connected: Decodable {
        var registeredOn: Int?
        var leftOn: Int?
        var sessions: [Stay]?

        var stays: [Stay] {
            sessions ?? registeredOn.map { [Stay(registeredOn: $0, leftOn: leftOn)] } ?? []
        }
    }

    struct Stay: Decodable {
        var registeredOn: Int
        /// 0 for somebody who is still there.
        var leftOn: Int?
    }

    struct Talk: Decodable { var totalTime: Int? }

    struct Poll: Decodable {
        var question: String?
        var anonymous: Bool?
    }

    /// One answer, or a list of them.
    struct Answer: Decodable {
        var texts: [String]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let list = try? container.decode([String].self) {
                texts = list
            } else {
                texts = [try container.decode(String.self)]
            }
        }
    }
}
