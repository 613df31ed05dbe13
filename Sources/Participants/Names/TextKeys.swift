import EventModel
import Foundation

/// Keys under which texts are compared, worked out once for each different text.
struct TextKeys {
    private let texts: TextPool
    /// The keys that are not texts of the pool; their numbers follow the pool's.
    private var others = TextPool()
    /// The key of each text, nil until it is asked for.
    private var emailKeys: RowLinks<PooledText, PooledText>
    private var nameKeys: RowLinks<PooledText, PooledText>

    init(_ texts: TextPool) {
        self.texts = texts
        emailKeys = RowLinks(count: texts.count)
        nameKeys = RowLinks(count: texts.count)
    }

    /// The e-mail trimmed and in lower case; empty if the text is not an e-mail address.
    mutating func email(_ id: TextID) -> TextID {
        guard !id.isEmpty else { return .empty }
        if let known = emailKeys[id] { return known }
        var number: TextID = .empty
        if Self.isPlain(texts.utf8(id)) {
            if Self.isAddress(texts.utf8(id)) { number = id }
        } else {
            let key = Array(texts[id].trimmed.lowercased().utf8)
            if Self.isAddress(key.span) { number = self.number(of: key) }
        }
        emailKeys[id] = number
        return number
    }

    private mutating func number(of key: [UInt8]) -> TextID {
        texts.find(key.span) ?? TextID(texts.count + others.intern(key.span).index)
    }

    private mutating func number(of key: String) -> TextID { number(of: Array(key.utf8)) }

    /// Lower case ASCII without white space is its own key.
    private static func isPlain(_ text: Span<UInt8>) -> Bool {
        for index in 0..<text.count {
            let byte = text[index]
            if byte <= 0x20 || byte >= 0x7F || (0x41...0x5A).contains(byte) { return false }
        }
        return true
    }

    private static func isAddress(_ text: Span<UInt8>) -> Bool {
        var index = 1
        while index < text.count - 1 {
            if text[index] == 0x40 { return true }
            index += 1
        }
        return false
    }

    /// The name after NFKC, case and white-space folding; diacritics stay, because they distinguish names.
    mutating func name(_ id: TextID) -> TextID {
        guard !id.isEmpty else { return .empty }
        if let known = nameKeys[id] { return known }
        let number = number(of: NameKey.key(of: texts[id]))
        nameKeys[id] = number
        return number
    }

    /// The parts of `New name (Original name)`: the text before and inside the last brackets.
    mutating func parts(ofName id: TextID) -> [NamePart] {
        guard !id.isEmpty else { return [] }
        return NameKey.written(of: texts[id]).map { NamePart(key: number(of: NameKey.key(of: $0.text)), $0) }
    }
}

/// A part of a name with brackets.
struct NamePart {
    var key: TextID
    var text: String
    var isInside: Bool

    init(key: TextID, _ written: NameKey.Part) {
        self.key = key
        text = written.text
        isInside = written.isInside
    }

    /// Whether it has two words or more: one alone may be anybody's given name, or a place.
    var isFull: Bool {
        text.split(whereSeparator: \.isWhitespace).count > 1 || LatinText.words(of: text).count > 1
    }

    /// Whether the text before the brackets is another person's name than the one inside.
    func contradicts(_ inside: NamePart) -> Bool {
        let own = LatinText.words(of: text).filter { $0.utf8.count > 1 && !$0.utf8.contains { $0 < 0x3A } }
        let others = LatinText.words(of: inside.text)
        return own.count > 1 && Set(own).isDisjoint(with: others)
            && !others.contains { other in own.contains { $0.hasPrefix(other) || other.hasPrefix($0) } }
    }
}
