import EventModel

/// E-mail addresses that people typed in place of a name, whole or without their domain: `ana.ruiz@mail.example`, `ana.ruiz`.
struct TypedAddresses {
    private var ofAddress: [String: GroupID] = [:]
    /// The letters and digits of what stands before the `@`; nil where several people have them.
    private var ofLocalPart: [String: GroupID?] = [:]
    /// Fewer letters are as well a name.
    private static let fewestLetters = 7

    init(_ links: Links, _ source: LinkSource) {
        for record in links.groups.ids {
            guard let group = links.groups[record], !source.emails[record].isEmpty else { continue }
            let address = source.records.texts[source.records.mentions[record].email].trimmed.lowercased()
            ofAddress[address] = group
            guard let at = address.firstIndex(of: "@") else { continue }
            let local = Self.letters(address[..<at])
            if let known = ofLocalPart[local], known != group {
                ofLocalPart[local] = .some(nil)
            } else {
                ofLocalPart[local] = group
            }
        }
    }

    /// Whether a text may be an address: one word, with a mark in it or in small letters.
    static func mayBe(_ text: String) -> Bool {
        text.utf8.count >= fewestLetters && !text.contains(where: \.isWhitespace)
            && text.utf8.allSatisfy { $0 < 0x80 }
            && (text.contains("@") || !text.contains(where: \.isUppercase))
    }

    func group(of text: String) -> (group: GroupID, rule: LinkRule, score: UInt8)? {
        let typed = text.lowercased()
        if let group = ofAddress[typed] { return (group, .email, LinkScores.certain) }
        let letters = Self.letters(typed[...])
        guard !typed.contains("@"), letters.utf8.count >= Self.fewestLetters, let group = ofLocalPart[letters] ?? nil
        else { return nil }
        return (group, .name, LinkScores.wholeName)
    }

    private static func letters(_ text: Substring) -> String { text.filter { $0.isLetter || $0.isNumber } }
}
