/// The channels of an event: the floor under its language's code, interpretation as listed, and `unknown` last.
package struct Channels: Sendable, Equatable {
    /// Codes in channel order, without `unknown`.
    package let codes: [String]

    package init(floor: String, interpretation: [String]) {
        var codes = [floor]
        for code in interpretation where !codes.contains(code) { codes.append(code) }
        self.codes = codes
    }

    /// Index of the unknown channel.
    package var unknown: Int { codes.count }
    /// How many channels there are, `unknown` included.
    package var count: Int { codes.count + 1 }

    /// The code of a channel, given by its index; `unknown` for what is not one of them.
    package func name(_ index: Int) -> String { index < codes.count ? codes[index] : "unknown" }

    /// The channel that a log names: a language code or name, or `floor` for the original audio; nil if it is neither
    /// the floor nor an interpreted language.
    package func index(ofChannel text: String) -> Int? {
        let folded = foldedText(text)
        if Self.floorWords.contains(folded) { return 0 }
        if let exact = codes.firstIndex(of: folded) { return exact }
        return Languages.declared(in: text).flatMap { codes.firstIndex(of: $0) }
    }

    /// The channel that an answer declares: `unknown` where its language is not offered, nil if it names no language.
    package func index(ofDeclared text: String) -> Int? {
        let folded = foldedText(text)
        if Self.floorWords.contains(folded) { return 0 }
        if let exact = codes.firstIndex(of: folded) { return exact }
        return Languages.declared(in: text).map { codes.firstIndex(of: $0) ?? unknown }
    }

    private static let floorWords: Set<String> = Set(
        [
            "floor", "original", "original audio", "parquet", "salle", "son original", "sala", "audio original",
            "القاعة", "off",
        ]
        .map(foldedText))
}

/// The evidence for a statement about somebody's channel, strongest first.
package enum ChannelBasis: UInt8, CaseIterable, Sendable {
    case log, declared, inferred, none

    /// The word of `channel_basis.csv`.
    package var name: String {
        switch self {
        case .log: "log"
        case .declared: "declared"
        case .inferred: "inferred"
        case .none: "none"
        }
    }
}
