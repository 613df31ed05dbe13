import EventModel
import Foundation

/// The line that begins a chat message: `13:02:15 From Jane Doe to Everyone:`, with a date before it since 2025.
struct ChatHeader {
    var time: Timestamp
    var sender: String
    /// Empty if the form names no recipient: then it went to everyone.
    var recipient: String
    var isMarkedPrivate: Bool
    /// Text on the same line, in the older forms.
    var body: String?
    /// Whether the time counts from the start of a recording: the chat file of a cloud recording.
    var isRelative = false
    /// Whether dots separate hours, minutes and seconds.
    private var isDotted = false

    /// Nil if the line does not begin a message.
    init?(_ written: String) {
        let line = Self.withoutMarks(written)
        guard let (time, rest) = Self.time(line) else { return nil }
        self.time = time
        isDotted = Self.hasDots(line, before: rest)
        if let (sender, body) = Self.cloudRecording(rest) {
            (self.sender, self.body, recipient, isMarkedPrivate, isRelative) = (sender, body, "", false, true)
            return
        }
        let words = rest.drop { $0 == " " || $0 == "\t" }
        guard let language = ChatWords.all.first(where: { words.hasPrefix($0.sender) }) else { return nil }
        var address = words.dropFirst(language.sender.count)
        body = nil
        if let mark = address.range(of: " : ") {
            body = String(address[mark.upperBound...])
            address = address[..<mark.lowerBound]
        } else if address.hasSuffix(" :") {
            body = ""
            address = address.dropLast(2)
        } else if address.trimmed.hasSuffix(":") || address.trimmed.hasSuffix("：") {
            address = address.trimmed.dropLast()[...]
        } else {
            return nil
        }
        guard let parts = Self.split(address, language) else { return nil }
        (sender, recipient, isMarkedPrivate) = parts
        guard !sender.isEmpty else { return nil }
    }

    /// Some programs put white space or a mark of direction before the time.
    private static func withoutMarks(_ line: String) -> String {
        guard let first = line.unicodeScalars.first, !("0"..."9").contains(first) else { return line }
        let rest = line.unicodeScalars.drop {
            $0 == " " || [0x200B, 0x200E, 0x200F, 0x202A, 0x202B, 0x2066, 0x2067, 0xFEFF].contains($0.value)
        }
        return rest.first.map { ("0"..."9").contains($0) } ?? false ? String(rest) : line
    }

    /// Whether a line looks like the header of a message in a language that is not known: a time in the file's form,
    /// then an address that ends in a colon.
    static func mayBegin(_ line: String, like header: ChatHeader) -> Bool {
        // Where the file's times have colons, `16.03.24` in a message is likely to be a date.
        guard let (time, rest) = time(line), time.shape == header.time.shape, let mark = rest.first,
            mark == " " || mark == "\t", header.isDotted || !hasDots(line, before: rest)
        else {
            return false
        }
        let address = rest.trimmed
        return address.hasSuffix(":") || address.hasSuffix("：") || address.contains(" : ")
            || mark == "\t" && address.contains(":\t")
    }

    /// `13:02:15` or `2026-03-16 17:11:42` at the beginning of the line; some languages write `13.02.15` and `9:02:15`.
    private static func time(_ line: String) -> (Timestamp, Substring)? {
        let bytes = Array(line.utf8.prefix(20))
        func isDigit(_ index: Int) -> Bool { index < bytes.count && (0x30...0x39).contains(bytes[index]) }
        /// Where a clock time that begins at `start` ends.
        func endOfClock(_ start: Int) -> Int? {
            guard isDigit(start) else { return nil }
            let mark = isDigit(start + 1) ? start + 2 : start + 1
            guard mark + 5 < bytes.count, bytes[mark] == 0x3A || bytes[mark] == 0x2E,
                bytes[mark + 3] == bytes[mark]
            else { return nil }
            return [1, 2, 4, 5].allSatisfy { isDigit(mark + $0) } && !isDigit(mark + 6) ? mark + 6 : nil
        }
        let start = bytes.count > 10 && bytes[10] == 0x20 && endOfClock(0) == nil ? 11 : 0
        guard let length = endOfClock(start) else { return nil }
        let stamp = bytes[..<start] + bytes[start..<length].map { $0 == 0x2E ? 0x3A : $0 }
        guard let time = TimestampParser.parse(stamp.span) else { return nil }
        return (time, Substring(line.utf8.dropFirst(length)))
    }

    private static func hasDots(_ line: String, before rest: Substring) -> Bool {
        line.utf8.prefix(line.utf8.count - rest.utf8.count).contains(0x2E)
    }

    /// `<tab>Name:<tab>text`.
    private static func cloudRecording(_ rest: Substring) -> (sender: String, body: String)? {
        guard rest.first == "\t", let mark = rest.range(of: ":\t") else { return nil }
        let sender = rest[..<mark.lowerBound].trimmed
        return sender.isEmpty ? nil : (sender, String(rest[mark.upperBound...]))
    }

    /// A name may contain ` to ` itself, so the last one counts; a private recipient has a mark in brackets.
    private static func split(
        _ address: Substring, _ language: ChatWords
    ) -> (sender: String, recipient: String, isPrivate: Bool)? {
        var text = address.trimmed
        var isPrivate = false
        if let mark = ChatRecipient.privateMark(in: text) {
            text = text[..<mark.lowerBound].trimmed
            isPrivate = true
        }
        // The forms with two spaces before the sender have two before and after the recipient's word.
        let isWide = address.hasPrefix(" ") && !language.sender.isEmpty
        for word in language.recipients {
            let mark = isWide ? " \(word) " : word
            if let range = text.range(of: mark, options: [.caseInsensitive, .backwards]) {
                return (text[..<range.lowerBound].trimmed, text[range.upperBound...].trimmed, isPrivate)
            }
        }
        return language.sender.isEmpty ? nil : (text, "", isPrivate)
    }
}

/// The words around sender and recipient in one interface language.
struct ChatWords {
    var sender: String
    var recipients: [String]

    /// By sender, the one that has no word before it last; the longest of several recipients first.
    static let all: [ChatWords] = {
        var found: [ChatWords] = []
        for address in Vocabulary.wordings(ChatMeaning.address) {
            let parts = address.split(separator: "…").map(\.trimmed)
            guard let recipient = parts.last else { continue }
            let sender = parts.count > 1 ? parts[0] + " " : ""
            let place = found.firstIndex { $0.sender == sender } ?? found.endIndex
            if place == found.endIndex { found.append(ChatWords(sender: sender, recipients: [])) }
            if !found[place].recipients.contains(" \(recipient) ") { found[place].recipients.append(" \(recipient) ") }
        }
        for place in found.indices { found[place].recipients.sort { $0.count > $1.count } }
        return found.filter { !$0.sender.isEmpty } + found.filter(\.sender.isEmpty)
    }()
}

/// Whom a chat message is for.
enum ChatRecipient {
    /// Words for a group of people; any other recipient that is somebody's name is one person.
    static func isGroup(_ recipient: String) -> Bool {
        recipient.isEmpty || groups.contains(foldedText(recipient))
    }

    /// Where a recipient ends with the mark of a private message; nil where it does not.
    static func privateMark(in recipient: String) -> Range<String.Index>? {
        privateMarks.lazy.compactMap {
            recipient.range(of: $0, options: [.caseInsensitive, .anchored, .backwards, .widthInsensitive])
        }.first
    }

    private static let privateMarks = Vocabulary.wordings(ChatMeaning.private)
    private static let groups = Set(Vocabulary.folded(ChatMeaning.group))
}
