/// How far the vowels of two words with the same consonants are apart.
extension LatinText {
    /// 0 for vowels that spellings of one name exchange (`Omar`, `Umar`), about 1 for one other vowel, 2 and more for another
    /// name: Hassan is not Hussein, Gabriel is not Gabriela. Nil if the consonants differ.
    package static func vowelDistance(_ one: String, _ other: String) -> Double? {
        let (first, second) = (sounds(of: one), sounds(of: other))
        guard first.consonants == second.consonants, first.vowels.count == second.vowels.count else { return nil }
        var sum = 0.0
        for place in first.vowels.indices {
            let isLast = place == first.vowels.count - 1 && place > 0
            sum += distance(sound(of: first.vowels[place]), sound(of: second.vowels[place]), isLast: isLast)
        }
        return sum
    }

    /// What a group of vowels sounds like, whatever the spelling.
    private enum Vowel: Equatable { case none, a, e, i, u, ei, au, ia, other }

    private static func sound(of letters: [UInt8]) -> Vowel {
        var text = ""
        for letter in letters {
            let vowel: Character =
                switch Character(Unicode.Scalar(letter)) {
                case "y", "i": "i"
                case "o", "u", "w": "u"
                case "e": "e"
                default: "a"
                }
            // `ee` is a long i; any other vowel written twice is one.
            if text.last != vowel { text.append(vowel) } else if vowel == "e" { text = text.dropLast() + "i" }
        }
        switch text {
        case "": return .none
        case "a": return .a
        case "e", "ea", "eu": return .e
        case "i", "ie", "iei": return .i
        case "u": return .u
        case "ei", "ai", "aie", "aiei", "ae", "eie", "iai": return .ei
        case "au", "aua", "eua": return .au
        case "ia", "iia", "iaia": return .ia
        case "iu", "ui", "uei": return .u
        default: return .other
        }
    }

    private static func distance(_ one: Vowel, _ other: Vowel, isLast: Bool) -> Double {
        if one == other { return 0 }
        if one == .none || other == .none {
            let vowel = one == .none ? other : one
            guard isLast else { return 0.5 }
            return vowel == .e ? 0.5 : 2
        }
        switch (one, other) {
        case (.e, .i), (.i, .e), (.ei, .i), (.i, .ei), (.ei, .e), (.e, .ei), (.u, .au), (.au, .u): return 0.25
        case (.a, .e), (.e, .a), (.a, .au), (.au, .a), (.ia, .i), (.i, .ia), (.ia, .ei), (.ei, .ia): return 0.5
        case (.a, .ei), (.ei, .a): return 0.75
        case (.ia, .a), (.a, .ia): return 0.5
        default: return isLast ? 2 : 1
        }
    }
}
