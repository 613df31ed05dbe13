import EventModel
import Foundation

/// Keys under which texts are compared, worked out once for each different text.
struct TextKeys {
    private let texts: TextPool
    /// The keys that are no text of the pool; they are numbered behind it.
    private var others = TextPool()
    private var emailKeys: [TextID]
    private var nameKeys: [TextID]

    init(_ texts: TextPool) {
        self.texts = texts
        emailKeys = Array(repeating: -1, count: texts.count)
        nameKeys = Array(repeating: -1, count: texts.count)
    }

    /// The e-mail trimmed and in lower case; 0 where the text is no e-mail address.
    mutating func email(_ id: TextID) -> TextID {
        guard id != 0 else { return 0 }
        if emailKeys[Int(id)] >= 0 { return emailKeys[Int(id)] }
        var number: TextID = 0
        if Self.isPlain(texts.utf8(id)) {
            if Self.isAddress(texts.utf8(id)) { number = id }
        } else {
            let key = Array(texts[id].trimmed.lowercased().utf8)
            if Self.isAddress(key.span) { number = self.number(of: key) }
        }
        emailKeys[Int(id)] = number
        return number
    }

    private mutating func number(of key: [UInt8]) -> TextID {
        texts.find(key.span) ?? TextID(texts.count) + others.intern(key.span)
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

    /// The name after NFKC, case and white-space folding; diacritics stay, for they tell names apart.
    mutating func name(_ id: TextID) -> TextID {
        guard id != 0 else { return 0 }
        if nameKeys[Int(id)] >= 0 { return nameKeys[Int(id)] }
        nameKeys[Int(id)] = number(of: NameKey.key(of: texts[id]))
        return nameKeys[Int(id)]
    }

    /// Keys of the parts of `New name (Original name)` that pass a test on how they are written: what stands before and inside
    /// the last brackets.
    mutating func parts(ofName id: TextID, where passes: (String) -> Bool = { _ in true }) -> [TextID] {
        guard id != 0 else { return [] }
        return NameKey.written(of: texts[id]).filter(passes).map { number(of: NameKey.key(of: $0)) }
    }
}
