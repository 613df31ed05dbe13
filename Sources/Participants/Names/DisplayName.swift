import EventModel

/// A display name taken apart: one piece is the person's name, and others say where they come from.
///
/// `DUPONT Jean (ILO)`, `Philippines - Bernard`, `Ana Ruiz | she/her`, `01 - Kofi`, `New name (Original name)`, `iPad de Marie`.
struct DisplayName {
    struct Piece {
        var text: String
        package var words: [NameWords.ID]
        /// Whether only a comma separates it from the piece before: `DUPONT, Jean`.
        var followsComma: Bool
        /// Whether it is one word as it is written, hyphens included: `Anne-Sophie`; not where no spaces are written.
        var isSingle: Bool
    }

    var pieces: [Piece] = []

    /// A text longer than any name has no pieces: it is not compared with others.
    init(_ text: String, _ words: inout NameWords) {
        guard LongNames.isUsable(text) else { return }
        for (written, followsComma) in Self.parts(of: Self.withoutLanguage(Self.withoutNumber(text))) {
            let part = Self.withoutGlue(written)
            let all = Self.withoutDevice(LatinText.words(of: part))
            guard !all.isEmpty, !all.allSatisfy(Self.roles.contains) else { continue }
            let name = Self.withoutTitles(all)
            // A number beside a name counts devices or seats.
            guard !name.allSatisfy(Self.isNumber) || name.joined().utf8.count > 3 else { continue }
            let writtenWords = part.split { $0 == " " || $0 == "." || $0 == "_" }.count - (all.count - name.count)
            pieces.append(
                Piece(
                    text: part, words: name.map { words.number(of: $0) }, followsComma: followsComma,
                    isSingle: writtenWords <= 1 && part.unicodeScalars.allSatisfy { $0.value < 0x2E80 }))
        }
    }

    private static func isNumber(_ word: String) -> Bool { word.utf8.allSatisfy { (0x30...0x39).contains($0) } }

    // MARK: Taking apart

    /// The parts between brackets, spaced dashes, bars, slashes and commas.
    private static func parts(of text: String) -> [(String, followsComma: Bool)] {
        // Most names have no separators.
        if text.utf8.allSatisfy({ isLetterOrSpace($0) }) {
            let whole = text.trimmed
            return whole.isEmpty || isPronoun(whole) ? [] : [(whole, false)]
        }
        var parts: [(String, Bool)] = []
        var current = ""
        var followsComma = false
        func end(comma: Bool = false) {
            let trimmed = current.trimmed
            if !trimmed.isEmpty {
                parts.append((trimmed, followsComma))
                followsComma = comma
            } else if !comma {
                followsComma = false
            }
            current = ""
        }
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            switch character {
            case "(", ")", "[", "]", "{", "}", "（", "）", "【", "】", "|", "@", "•", "·", "/", "\\", "｜", "<", ">", "\"",
                "«", "»":
                end()
            case ",", "،", ";", "、": end(comma: true)
            case "-", "–", "—", ":", "−", "~":
                let isSpaced =
                    index == 0 || index + 1 == characters.count || characters[index - 1].isWhitespace
                    || characters[index + 1].isWhitespace
                if isSpaced { end() } else { current.append(character == ":" ? " " : character) }
            case "_": current.append(" ")
            default: current.append(character)
            }
        }
        end()
        // "she/her" is cut by its slash and put together again by what it is; a number in front goes with its full stop.
        return parts.filter { !isPronoun($0.0) }
    }

    /// Whether a text can be the initials of an organization: `ILO`, `AFL-CIO`.
    static func isInitials(_ text: String) -> Bool {
        (2...7).contains(text.count) && text.allSatisfy { $0.isUppercase || $0 == "-" || $0 == "&" }
    }

    /// Whether a text names a device or a role rather than a person: `iPhone`, `Zoom user`.
    static func isDevice(_ text: String) -> Bool {
        guard LongNames.isUsable(text) else { return false }
        let all = LatinText.words(of: text)
        let mayBe = all.contains { devices.contains($0) || roles.contains($0) || $0.utf8.contains { $0 < 0x3A } }
        // A telephone number stays the same from call to call.
        guard mayBe, !all.allSatisfy(isNumber) else { return false }
        var words = NameWords()
        return DisplayName(text, &words).pieces.isEmpty
    }

    /// Whether a piece says nothing about who somebody is: pronouns, a mark for a language, a role.
    static func isNoise(_ text: String) -> Bool {
        let all = LatinText.words(of: text)
        return !all.isEmpty && all.allSatisfy { pronouns.contains($0) || roles.contains($0) }
    }

    /// Whether a name can have more than one piece: nearly all are letters and spaces alone.
    static func mayHavePieces(_ name: Span<UInt8>) -> Bool {
        for index in 0..<name.count where !isLetterOrSpace(name[index]) { return true }
        return false
    }

    private static func isLetterOrSpace(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || [0x20, 0x27, 0x2E].contains(byte)
    }

    private static func isPronoun(_ text: String) -> Bool { pronouns.contains(foldedText(text)) }

    /// Titles come first, degrees last; a name that consists of nothing else stays.
    private static func withoutTitles(_ words: [String]) -> [String] {
        var rest = words[...]
        while rest.count > 1, let first = rest.first, titles.contains(first) { rest.removeFirst() }
        while rest.count > 1, let last = rest.last, degrees.contains(last) { rest.removeLast() }
        return Array(rest)
    }

    private static func withoutDevice(_ words: [String]) -> [String] {
        guard words.contains(where: devices.contains) else {
            // A telephone number is not a name, and neither is the code of a model (`SM-A515F`).
            let isCode =
                words.contains { $0.utf8.contains { $0 < 0x3A } }
                && !words.contains { $0.utf8.count > 2 && !$0.utf8.contains { $0 < 0x3A } }
            return isCode && words.joined().count > 3 ? [] : words
        }
        let rest = words.filter { !devices.contains($0) && !deviceFillers.contains($0) && $0.count > 2 }
            .filter { !$0.utf8.contains { (0x30...0x39).contains($0) } }
        // "Marie's iPhone": the apostrophe has joined the s to the name.
        return rest.map {
            $0.count > 3 && $0.hasSuffix("s") && words.last.map(devices.contains) == true ? String($0.dropLast()) : $0
        }
    }

    private static let pronouns: Set<String> = [
        "she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "elle", "il", "iel", "ella", "ellx",
        "elles",
        "she her", "he him", "they them", "el", "هي", "هو", "ze", "zir", "xe",
    ]
    private static let roles: Set<String> = [
        "host", "cohost", "co", "panelist", "panellist", "speaker", "moderator", "guest", "attendee", "participant",
        "en",
        "fr", "es", "ar", "eng", "fra", "esp", "ara", "english", "french", "spanish", "arabic", "invitado", "invite",
        "invitee", "user", "zoom", "me", "external", "observer", "moderateur", "moderadora", "moderador", "intervenant",
        "orateur", "ponente",
    ]
    /// Whether a word in front of a name is a title: `Dr.`, `H.E.`, `Mme`.
    static func isTitle(_ word: String) -> Bool { titles.contains(LatinText.words(of: word).joined()) }

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "mx", "miss", "dr", "dra", "prof", "professor", "professeur", "profesor", "profesora", "sir",
        "madam", "madame", "monsieur", "mme", "mlle", "sr", "sra", "srta", "senor", "senora", "lic", "licda", "ing",
        "don", "dona", "hon", "amb", "ambassador", "ambassadeur", "embajador", "embajadora", "he", "eng", "phd", "adv",
        "maitre", "sheikh", "shaykh", "cheikh", "hajj", "ustaz", "syd", "sydh", "dktwr", "dktwrh", "astadh", "astadhh",
        "rev", "excellency", "herr", "frau", "d",
    ]
    private static let degrees: Set<String> = ["jr", "phd", "esq", "md", "mba", "msc", "ma"]
    private static let devices: Set<String> = [
        "iphone", "ipad", "ipod", "galaxy", "samsung", "android", "huawei", "xiaomi", "redmi", "oppo", "vivo", "nokia",
        "pixel", "oneplus", "motorola", "lenovo", "thinkpad", "macbook", "imac", "laptop", "desktop", "tablet", "phone",
        "telephone", "telefono", "mobile", "movil", "portable", "pc", "windows", "surface", "chromebook", "tecno",
        "infinix", "realme", "honor", "conference", "caller",
    ]
    private static let deviceFillers: Set<String> = [
        "de", "of", "del", "the", "mon", "my", "mi", "pro", "lite", "se", "fe", "gt", "prime", "neo", "air", "max",
        "plus", "mini", "ultra", "note", "call", "in",
        "user", "room",
    ]
}
