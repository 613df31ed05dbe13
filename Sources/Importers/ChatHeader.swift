import Foundation
import EventAnalytics

/// The line that begins a chat message: `13:02:15 From Jane Doe to Everyone:`, with a date before it since 2025.
struct ChatHeader {
    var time: Timestamp
    var sender: String
    /// Empty where the form names no recipient: then it went to everyone.
    var recipient: String
    var isMarkedPrivate: Bool
    /// Text on the same line, in the older forms.
    var body: String?

    /// Nil where the line begins no message.
    init?(_ line: String) {
        guard let (time, rest) = Self.time(line) else { return nil }
        let words = rest.drop { $0 == " " || $0 == "\t" }
        guard let from = Self.senderWords.first(where: { words.hasPrefix($0 + " ") }) else { return nil }
        self.time = time
        var address = words.dropFirst(from.count + 1)[...]
        body = nil
        if let mark = address.range(of: " : ") {
            body = String(address[mark.upperBound...])
            address = address[..<mark.lowerBound]
        } else if address.hasSuffix(" :") {
            body = ""
            address = address.dropLast(2)
        } else if address.trimmed.hasSuffix(":") {
            address = address.trimmed.dropLast()[...]
        } else {
            return nil
        }
        (sender, recipient, isMarkedPrivate) = Self.split(address.trimmed)
        guard !sender.isEmpty else { return nil }
    }

    /// `13:02:15` or `2026-03-16 17:11:42` at the beginning of the line.
    private static func time(_ line: String) -> (Timestamp, Substring)? {
        let bytes = Array(line.utf8.prefix(20))
        func isClock(_ start: Int) -> Bool {
            guard bytes.count >= start + 8 else { return false }
            for (offset, byte) in bytes[start..<start + 8].enumerated() {
                let isDigit = (0x30...0x39).contains(byte)
                if offset == 2 || offset == 5 { if byte != 0x3A { return false } } else if !isDigit { return false }
            }
            return true
        }
        let length = isClock(0) ? 8 : bytes.count >= 19 && bytes[10] == 0x20 && isClock(11) ? 19 : 0
        let stamp = Array(bytes[..<length])
        guard length > 0, let time = TimestampParser.parse(stamp.span) else { return nil }
        return (time, Substring(line.utf8.dropFirst(length)))
    }

    /// A name may hold ` to ` itself, so the last one counts; a private recipient carries a mark in brackets.
    private static func split(_ address: String) -> (sender: String, recipient: String, isPrivate: Bool) {
        var text = address
        var isPrivate = false
        for mark in privateMarks {
            if let range = text.range(of: mark, options: [.caseInsensitive, .anchored, .backwards]) {
                text = text[..<range.lowerBound].trimmed
                isPrivate = true
                break
            }
        }
        for word in recipientWords {
            if let range = text.range(of: word, options: [.caseInsensitive, .backwards]) {
                return (text[..<range.lowerBound].trimmed, text[range.upperBound...].trimmed, isPrivate)
            }
        }
        return (text, "", isPrivate)
    }

    private static let senderWords = ["From"]
    private static let recipientWords = [" to "]
    private static let privateMarks = ["(Privately)", "(Direct Message)"]
}

/// Whom a chat message is for.
enum ChatRecipient {
    /// Words for a group of people; a recipient that is none of these and is somebody's name is one person.
    static func isGroup(_ recipient: String) -> Bool {
        recipient.isEmpty || groups.contains(foldedText(recipient))
    }

    private static let groups = Set(
        [
            "Everyone", "Everyone (in meeting)", "Everyone in meeting", "Meeting Group Chat", "All", "All panelists",
            "All attendees", "Panelists", "Panelist", "Hosts", "Host", "Hosts and panelists", "Host and panelists",
            "Panelists and attendees", "All panelists and attendees", "Waiting room participants", "Group", "Public",
            "Tout le monde", "Tous", "Hôtes et panélistes", "Hôtes et intervenants", "Tous les panélistes", "Todos",
            "Todo el mundo", "Anfitriones y panelistas", "Todos los panelistas", "Anfitriões e painelistas", "Tutti",
            "Alle",
            "Jeder", "皆様", "全員", "所有人", "모두", "Все", "الجميع", "المضيفون والمتحدثون",
        ].map(foldedText))
}
