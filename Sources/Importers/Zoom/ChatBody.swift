import EventModel
import Foundation

/// The lines of a chat message, without text that is not its author's.
struct ChatBody {
    private var lines: [String] = []

    mutating func add(_ line: String) { lines.append(line) }

    /// The author's own words, without quoted messages and reactions of others.
    var text: String {
        var own = lines.map(\.trimmed).filter { !$0.isEmpty }
        if let first = own.first, Self.isReply(first) {
            let end = own.firstIndex { $0.hasSuffix("\":") || $0.hasSuffix("”:") || $0.hasSuffix("\"：") } ?? 0
            own.removeFirst(end + 1)
        }
        while own.count > 1, let last = own.last, Self.isReactionLine(last) { own.removeLast() }
        return own.joined(separator: "\n")
    }

    /// Whether the whole entry is a reaction to another message, which does not count as a message.
    var isReaction: Bool {
        let own = lines.map(\.trimmed).filter { !$0.isEmpty }
        guard let first = own.first else { return false }
        return Self.reactions.contains { first.hasPrefix($0) } && (first.contains("\"") || first.contains("“"))
            || (first.hasPrefix("Removed a") && first.contains(" reaction from "))
    }

    private static func isReply(_ line: String) -> Bool {
        replies.contains { line.hasPrefix($0) } && (line.contains("\"") || line.contains("“"))
    }

    /// `Name1, Name2:👍` inside a message of 2025: names, a colon, and symbols alone.
    private static func isReactionLine(_ line: String) -> Bool {
        guard let colon = line.lastIndex(of: ":"), colon > line.startIndex else { return false }
        let rest = line[line.index(after: colon)...].trimmed
        return !rest.isEmpty
            && rest.unicodeScalars.allSatisfy { scalar in
                scalar.properties.isEmoji && !scalar.isASCII || scalar.properties.isEmojiModifier
                    || scalar == "\u{200D}"
                    || scalar == "\u{FE0F}"
            }
    }

    private static let replies = Vocabulary.wordings(ChatMeaning.reply).map { $0 + " " }
    private static let reactions = Vocabulary.wordings(ChatMeaning.reaction).map { $0 + " " }
}

/// A chat entry on its way into the records, the same for text and CSV.
struct ChatEntry {
    var record: Int
    var line: Int
    var sender: String
    var email = ""
    var recipient: String
    var isMarkedPrivate: Bool
    var text: String
    /// Number of its time in the file's ``TimeColumn``; nil if it has no readable time or no author.
    var time: Int?
}

extension EventRecords {
    /// Adds a file's chat entries once all of their times are known.
    mutating func addMessages(
        _ entries: [ChatEntry], instants: [(instant: Instant, change: ClockChange?)?], _ file: ImportFile,
        isPlaceable: Bool = true
    ) {
        var names: Set<String> = []
        for mention in mentions where !mention.name.isEmpty { names.insert(foldedText(texts[mention.name])) }
        for entry in entries { names.insert(foldedText(entry.sender)) }
        var read: [Interval] = []
        for entry in entries {
            let mention = addMention(
                file, record: entry.record, line: entry.line, .message, name: texts.intern(entry.sender),
                email: texts.intern(entry.email))
            guard isPlaceable else {
                mentions[mention].isAccepted = false
                files[file.index].rejected += 1
                continue
            }
            guard let time = entry.time.flatMap({ instants[$0] }) else {
                reject(mention, file, .messageWithoutSender)
                continue
            }
            note(mention, time.change, file)
            let isPrivate =
                entry.isMarkedPrivate
                || (!ChatRecipient.isGroup(entry.recipient) && names.contains(foldedText(entry.recipient)))
            messages.append(
                Message(
                    mention: mention, instant: time.instant, isPrivate: isPrivate,
                    holdsQuestion: holdsQuestionMark(entry.text),
                    digest: digest(entry.recipient + "\n" + entry.text),
                    language: file.context.language?(entry.text).map { texts.intern($0) } ?? .empty))
            files[file.index].accepted += 1
            read.append(Interval(from: time.instant, to: time.instant.advanced(by: 1)))
        }
        file.noteOutside(read, in: &self) { _, _ in nil }
    }
}

/// A number for a text: FNV-1a.
func digest(_ text: String) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return value
}
