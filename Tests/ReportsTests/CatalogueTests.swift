import Attendance
import EventModel
import Figures
import Foundation
import Testing
@testable import Reports

/// Every catalogue says everything, and nothing else.
@Suite struct CatalogueTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let others = ReportLanguage.allCases.filter { $0 != .en }

    /// Keys without their plural forms, and the keys of each that has some.
    private static func counted(_ keys: some Sequence<String>) -> (plain: Set<String>, counted: [String: Set<String>]) {
        var (plain, counted): (Set<String>, [String: Set<String>]) = ([], [:])
        for key in keys {
            if key.hasPrefix("count."), let dot = key.lastIndex(of: ".") {
                counted[String(key[..<dot]), default: []].insert(String(key[key.index(after: dot)...]))
            } else {
                plain.insert(key)
            }
        }
        return (plain, counted)
    }

    @Test(arguments: ReportLanguage.allCases)
    func `a catalogue has the keys of English, counted nouns in every form of its language`(language: ReportLanguage) {
        let english = Self.counted(Catalogue.of(.en).words.keys)
        let own = Self.counted(Catalogue.of(language).words.keys)
        #expect(english.plain.count > 300)
        #expect(english.plain.subtracting(own.plain).sorted() == [], "missing")
        #expect(own.plain.subtracting(english.plain).sorted() == [], "unknown")
        #expect(Set(own.counted.keys) == Set(english.counted.keys))
        let forms = Set(language.pluralForms.map(\.rawValue))
        for (key, found) in own.counted { #expect(found == forms, "\(key)") }
    }

    @Test(arguments: others)
    func `a translation fills the same places`(language: ReportLanguage) {
        func places(_ text: String) -> Set<String> { Set(text.matches(of: /\{\w+\}/).map { String($0.output) }) }
        let own = Catalogue.of(language)
        for (key, text) in Catalogue.of(.en).words where !key.hasPrefix("count.") {
            #expect(places(own.words[key] ?? "") == places(text), "\(key)")
            #expect(
                (own.words[key] ?? "").components(separatedBy: "**").count == text.components(separatedBy: "**").count,
                "\(key)")
        }
        for (english, text) in own.texts { #expect(places(text) == places(english), "\(english)") }
        // A form that means one number may leave it out: Arabic says one and two without a digit.
        for (key, text) in own.words where key.hasPrefix("count.") && !key.hasSuffix(".one") && !key.hasSuffix(".two") {
            #expect(places(text).isSubset(of: ["{count}"]))
            #expect(places(text) == ["{count}"] || key.hasSuffix(".zero"), "\(key)")
        }
    }

    @Test func `every key is used`() throws {
        let sources = try Self.sources(["swift", "mustache"], below: ["Sources/Reports", "Sources/Workbook"])
        // Keys that are put together: by the words of what they name.
        let built = [
            "sentence.basis.", "verdict.", "compare.verdict.", "compare.", "measure.", "kind.", "role.", "total.",
            "file.", "delimiter.", "precision.", "finding.", "basis.", "contents.", "count.", "sheet.", "page.",
        ].filter { sources.contains("\"\($0)\\(") || sources.contains("\"\($0)") || $0 == "count." }
        for key in Catalogue.of(.en).words.keys {
            let tag = "words." + key.dropFirst("page.".count).replacing(".", with: "_")
            let (plain, _) = Self.counted([key])
            let name = plain.isEmpty ? key.split(separator: ".").dropLast().joined(separator: ".") : key
            let isBuilt = built.contains { prefix in
                key.hasPrefix(prefix) && Self.names(prefix).contains(String(key.dropFirst(prefix.count)))
            }
            let isNamed = sources.contains("\"\(name)\"") || (key.hasPrefix("page.") && sources.contains("{\(tag)}"))
            let isHead = key.hasPrefix("page.") && sources.contains("\"\(key.dropFirst("page.".count))\"")
            #expect(isBuilt || isNamed || isHead, "\(key)")
        }
    }

    /// What follows a prefix of keys that are put together.
    private static func names(_ prefix: String) -> Set<String> {
        switch prefix {
        case "sentence.basis.", "basis.": Set(ChannelBasis.allCases.map(\.name))
        case "verdict.", "compare.verdict.": ["more", "less", "alike"]
        case "compare.": Set(ComparisonMeasure.Kind.allCases.map(\.rawValue))
        case "measure.": Set(ComparisonMeasure.allCases.map(\.rawValue))
        case "kind.": Set(SessionKind.allCases.map(\.rawValue))
        case "role.": ["speaker", "attendee", "phone"]
        case "total.":
            [
                "participants", "unique_viewers", "total_users", "registered", "max_concurrent", "duration_minutes",
                "attendees", "peak_concurrent", "event_minutes", "connections_outside_event",
                "messages_outside_event", "questions_outside_event", "statements_outside_event", "average_minutes",
                "cancelled", "page_views",
            ]
        case "file.": Set(FileKind.allCases.map(\.rawValue))
        case "delimiter.": ["comma", "semicolon", "tab"]
        case "precision.": Set(Precision.allCases.map(\.rawValue))
        case "finding.": Set(Finding.Kind.allCases.map(\.rawValue))
        case "contents.":
            ["time", "category", "channel", "engagement", "comparison", "where", "unknown", "trust", "definitions"]
        case "sheet.": ["table", "column", "unit", "definition"]
        case "page.": ["by_category", "by_channel"]
        default: []
        }
    }

    @Test func `every key that is put together is there`() {
        let words = Catalogue.of(.en).words
        for prefix in [
            "compare.verdict.", "compare.", "measure.", "kind.", "role.", "total.", "file.", "delimiter.",
            "precision.", "finding.", "basis.", "contents.", "verdict.",
        ] {
            for name in Self.names(prefix) { #expect(words[prefix + name] != nil, "\(prefix)\(name)") }
        }
        for name in ["log", "declared", "inferred"] { #expect(words["sentence.basis.\(name)"] != nil) }
    }

    // MARK: What the core says

    /// `ROLLCALL_RECORD=1 swift test --filter CatalogueTests` adds what is missing in English, and fails.
    @Test(arguments: others)
    func `a catalogue has every definition and every sentence of a finding, and no other`(language: ReportLanguage)
        throws
    {
        let all = Self.englishTexts()
        #expect(all.count > 250)
        let own = Catalogue.of(language).texts
        let missing = all.filter { own[$0] == nil }
        if ProcessInfo.processInfo.environment["ROLLCALL_RECORD"] == "1", !missing.isEmpty {
            let texts = Dictionary(uniqueKeysWithValues: all.map { ($0, own[$0] ?? $0) })
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            let file = Self.root.appending(path: "Sources/Reports/Resources/words/\(language.rawValue).json")
            try encoder.encode(["words": Catalogue.of(language).words, "texts": texts]).write(to: file)
            Issue.record("recorded; translate what is English and run again without ROLLCALL_RECORD")
            return
        }
        #expect(missing == [])
        #expect(Set(own.keys).subtracting(all).sorted() == [])
    }

    private static func englishTexts() -> [String] {
        var texts: [String] = []
        for schema in TableSchemas.figures {
            texts.append(schema.definition)
            texts += schema.columns.flatMap { [$0.definition] + ($0.unit.count > 3 ? [$0.unit] : []) }
        }
        texts += ComparisonMeasure.allCases.map(\.definition) + Comparison.Gap.allCases.map(\.reason)
        texts += FindingText.catalogue.map(\.template)
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }

    @Test(arguments: others)
    func `what depends on a number is said in every form of its language`(language: ReportLanguage) {
        for (english, text) in Catalogue.of(language).texts {
            for place in text.matches(of: /\{(\d+):([^}]*)\}/) {
                #expect(english.contains("{\(place.output.1)"), "\(english)")
                #expect(place.output.2.split(separator: "|").count == language.pluralForms.count, "\(english)")
            }
        }
    }

    private static func sources(_ kinds: Set<String>, below folders: [String]) throws -> String {
        try folders.map { folder in
            let files = FileManager.default.enumerator(
                at: root.appending(path: folder), includingPropertiesForKeys: nil)
            return try (files?.allObjects as? [URL] ?? []).filter { kinds.contains($0.pathExtension) }
                .sorted { $0.path < $1.path }.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        }.joined()
    }
}
