internal import Attendance
internal import EventModel
internal import Foundation

/// Words and numbers as a reader wants them, in the report's language. Small counts of people are masked by
/// ``SmallCounts``.
struct Wording {
    let language: ReportLanguage
    let small: SmallCounts
    let zone: Zone
    private let catalogue: Catalogue

    init(_ language: ReportLanguage, showsSmallCells: Bool, zone: Zone) {
        self.language = language
        small = SmallCounts(areShown: showsSmallCells)
        self.zone = zone
        catalogue = Catalogue.of(language)
    }

    // MARK: Words

    /// The words of a key, with their places filled.
    ///
    /// - Parameter counts: the numbers behind those of the values whose words depend on them.
    func say(
        _ key: String, _ values: KeyValuePairs<String, String> = [:], counts: KeyValuePairs<String, Int> = [:]
    ) -> String {
        let text = (catalogue.words[key] ?? key).replacing("**", with: Self.strongMark)
        guard !values.isEmpty else { return text }
        return Catalogue.fill(
            text, Dictionary(uniqueKeysWithValues: values.map { ($0.key, $0.value) }),
            forms: Dictionary(uniqueKeysWithValues: counts.map { ($0.key, form(of: $0.value)) }))
    }

    /// What begins and ends a strong stretch while a sentence is put together; catalogues write `**`.
    ///
    /// A Unicode control that is not used in exchanged text, so nothing in a name or a title is mistaken for it. Like the
    /// asterisk it has no direction, which would change how Arabic lists are set.
    static let strongMark = "\u{FFF9}"

    func strong(_ text: String) -> String { Self.strongMark + text + Self.strongMark }

    /// The plural form that goes with a count as it is shown: the mark of a small one means several.
    private func form(of count: Int) -> Int { language.formIndex(isMasked(count) ? 3 : count) }

    /// A number of things: `3 records`.
    func counted(_ number: Int, _ key: String) -> String {
        say("\(key).\(language.pluralForm(number).rawValue)", ["count": grouped(number)])
    }

    /// What the core says in English.
    func text(_ english: String) -> String { catalogue.texts[english] ?? english }

    func text(_ finding: FindingText) -> String {
        finding.fill(text(finding.template), { language.formIndex($0) }) { argument in
            switch argument {
            case .number(let number): grouped(number)
            case .text(let text): data(text)
            }
        }
    }

    /// A text that is data, kept apart from the words around it where these run from right to left.
    func data(_ text: String) -> String { language.isRightToLeft ? "\u{2068}\(text)\u{2069}" : text }

    /// The UN's name of a country, by its code; any other value stands for answers that name none.
    func country(_ code: String) -> String {
        Countries.name(of: code, in: language.rawValue) ?? say("where.unknown")
    }

    /// All words that a template may name: `{{words.heading_time}}` is `page.heading.time`.
    var labels: [String: String] {
        var labels: [String: String] = [:]
        for key in catalogue.words.keys where key.hasPrefix("page.") {
            let name = String(key.dropFirst("page.".count)).replacing(".", with: "_")
            labels[name] = say(key, ["masked": masked, "most": grouped(SmallCounts.most)])
        }
        return labels
    }

    /// `a, b and c`.
    func list(_ items: some Sequence<String>) -> String {
        items.map { $0 }.formatted(.list(type: .and).locale(language.locale))
    }

    /// A list of clauses that contain lists themselves.
    func clauses(_ items: some Sequence<String>) -> String { items.joined(separator: say("list.separator")) }

    func upperFirst(_ text: String) -> String { text.prefix(1).uppercased(with: language.locale) + text.dropFirst() }

    /// A language's name: `French`.
    func languageName(_ code: String) -> String {
        if language == .en { return Languages.englishName(code) }
        return language.locale.localizedString(forLanguageCode: code) ?? Languages.englishName(code)
    }

    // MARK: Numbers

    func isMasked(_ count: Int) -> Bool { small.hides(count) }

    /// Kept from left to right: between other marks `<` would be mirrored.
    var masked: String { language.isRightToLeft ? "\u{2066}\(SmallCounts.mark)\u{2069}" : SmallCounts.mark }

    /// What is shown where there is no value.
    let nothing = "–"

    func percent(_ hundredths: Int) -> String {
        Decimal(hundredths).formatted(.percent.scale(1).precision(.fractionLength(0)).locale(language.locale))
    }

    /// An exact quotient with all its decimals.
    func number(_ quotient: ExactQuotient) -> String {
        guard let value = Decimal(string: quotient.description) else { return quotient.description }
        return value.formatted(
            .number.precision(.fractionLength(quotient.decimals)).locale(language.locale))
    }

    /// `1,234,567`.
    func grouped(_ number: Int) -> String { number.formatted(.number.locale(language.locale)) }

    /// Two numbers and everything between them.
    func range(_ low: String, _ high: String) -> String { say("range", ["low": low, "high": high]) }

    /// How far a number could be off; either end may be negative.
    func interval(_ low: String, _ high: String) -> String {
        readOn(say("interval", ["low": low, "high": high]))
    }

    /// A text that begins with a number, marked as running the language's way.
    func readOn(_ text: String) -> String { language.isRightToLeft ? "\u{200F}" + text : text }

    // MARK: Times

    func clock(_ instant: Instant, withSeconds: Bool = false) -> String {
        zone.local(instant).clock(withSeconds: withSeconds)
    }

    /// `17 February 2022`.
    func date(_ instant: Instant) -> String {
        let day = zone.local(instant).dayNumber
        var style = Date.FormatStyle(
            locale: language.locale, calendar: Calendar(identifier: .gregorian), timeZone: .gmt)
        style = style.day().month(.wide).year()
        return Date(timeIntervalSince1970: Double(day) * Double(LocalTime.secondsPerDay)).formatted(style)
    }
}
