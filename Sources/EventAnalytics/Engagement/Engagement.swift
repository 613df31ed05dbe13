import Foundation

/// Counts of one cell of one window.
package struct EngagementCell: Sendable, Equatable {
    package var messages = 0
    package var questionMessages = 0
    package var questions = 0
    package var contributors = 0
    /// Contributors who attended the cell.
    package var attendingContributors = 0
}

/// Messages and questions by window, category and channel.
///
/// Source: contract, section 4, engagement.csv.
package struct Engagement: Sendable {
    /// One list of cells a window.
    package private(set) var cells: [[EngagementCell]]
    /// Counted messages of each participant on the event rows.
    package private(set) var messagesOf: [Int]
    /// Messages to a group by people who are not staff, outside the event window: index of the file → count.
    package private(set) var messagesOutside: [Int32: Int] = [:]
    package private(set) var questionsOutside: [Int32: Int] = [:]

    /// Somebody who contributed: a participant, or a name that fits none.
    private enum Author: Hashable {
        case participant(Int32)
        case name(String)
    }

    private let records: EventRecords
    private let people: People
    private let grid: CellGrid
    private let channels: Channels
    private let taxonomyUnknown: Int

    package init(
        _ records: EventRecords, _ people: People, _ log: ChannelLog, rules: ProfileRules, agenda: Agenda,
        windows: [FigureWindow], attended: (_ window: Int, _ participant: Int, _ channel: Int?) -> Bool
    ) {
        self.records = records
        self.people = people
        channels = rules.channels
        taxonomyUnknown = rules.taxonomy.unknown
        grid = CellGrid(categories: rules.taxonomy.categories.count, channels: channels.count)
        cells = Array(repeating: Array(repeating: EngagementCell(), count: grid.count), count: windows.count)
        messagesOf = Array(repeating: 0, count: people.participants.count)
        var authors: [[Set<Author>]] = Array(repeating: Array(repeating: [], count: grid.count), count: windows.count)

        for message in records.messages where !message.isPrivate {
            guard let (author, participant) = author(of: message.mention) else { continue }
            guard agenda.window.contains(message.instant) else {
                messagesOutside[records.mentions[Int(message.mention)].file, default: 0] += 1
                continue
            }
            if let participant { messagesOf[Int(participant)] += 1 }
            let second = message.instant - agenda.window.from
            let cellsHere = cellsFor(participant, at: message.instant, log)
            for (index, window) in windows.enumerated() where window.contains(second) {
                for cell in cellsHere {
                    cells[index][cell].messages += 1
                    if message.holdsQuestion { cells[index][cell].questionMessages += 1 }
                    authors[index][cell].insert(author)
                }
            }
        }
        for question in records.questions {
            guard let (author, participant) = author(of: question.mention) else { continue }
            count(question, author, participant, agenda, windows, log, &authors)
        }
        for window in windows.indices {
            for cell in 0..<grid.count where !authors[window][cell].isEmpty {
                cells[window][cell].contributors = authors[window][cell].count
                cells[window][cell].attendingContributors = authors[window][cell].count { author in
                    guard case .participant(let participant) = author else { return false }
                    return attended(window, Int(participant), grid.channel(of: cell))
                }
            }
        }
    }

    /// A question counts under its asker's declared channel; without a time, on the event rows only.
    private mutating func count(
        _ question: Question, _ author: Author, _ participant: Int32?, _ agenda: Agenda, _ windows: [FigureWindow],
        _ log: ChannelLog, _ authors: inout [[Set<Author>]]
    ) {
        let second = question.instant.map { $0 - agenda.window.from }
        if let instant = question.instant, !agenda.window.contains(instant) {
            questionsOutside[records.mentions[Int(question.mention)].file, default: 0] += 1
            return
        }
        for (index, window) in windows.enumerated() where second.map(window.contains) ?? (index == 0) {
            for cell in cellsFor(participant, at: nil, log) {
                cells[index][cell].questions += 1
                if index == 0 { authors[index][cell].insert(author) }
            }
        }
    }

    /// Nil for staff. An author who matches nobody is known by the name as written, else by the e-mail.
    private func author(of mention: Int32) -> (Author, Int32?)? {
        let participant = people.participantOf[Int(mention)]
        if participant >= 0 {
            return people.participants[Int(participant)].isStaff ? nil : (.participant(participant), participant)
        }
        let record = records.mentions[Int(mention)]
        let name = record.name != 0 ? record.name : record.email
        return (.name(NameKey.key(of: records.texts[name])), nil)
    }

    private func cellsFor(_ participant: Int32?, at instant: Instant?, _ log: ChannelLog) -> [Int] {
        guard let participant else { return grid.cells(taxonomyUnknown, channels.unknown) }
        let person = people.participants[Int(participant)]
        let logged = instant.flatMap { log.channel(of: Int(participant), at: $0) }
        return grid.cells(person.category, logged ?? person.usualChannel(channels).channel)
    }

    /// Whether a text holds a question mark outside web addresses.
    package static func holdsQuestion(_ text: String) -> Bool {
        for piece in text.split(whereSeparator: \.isWhitespace) {
            var plain = piece[...]
            for prefix in ["http://", "https://", "www."] {
                if let address = plain.range(of: prefix, options: .caseInsensitive) {
                    plain = plain[..<address.lowerBound]
                }
            }
            if plain.contains(where: { $0.unicodeScalars.contains { $0 == "?" || $0 == "؟" || $0 == "？" } }) {
                return true
            }
        }
        return false
    }
}
