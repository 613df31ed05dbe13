internal import Foundation

/// A language that a report can be written in.
package enum ReportLanguage: String, CaseIterable, Sendable {
    case en, fr, es, ar

    package var isRightToLeft: Bool { self == .ar }

    /// Whose rules numbers, dates and lists follow: reports of the network are in British English.
    var locale: Locale { Locale(identifier: self == .en ? "en_GB" : rawValue) }

    /// The plural form for a number of things.
    ///
    /// Source: Unicode CLDR, Language Plural Rules, cardinal numbers, whole numbers only. French and Spanish have a form
    /// for whole millions too, which no catalogue needs.
    func pluralForm(_ count: Int) -> PluralForm {
        switch self {
        case .en, .es: return count == 1 ? .one : .other
        case .fr: return count == 0 || count == 1 ? .one : .other
        case .ar:
            if count <= 2 { return [PluralForm.zero, .one, .two][max(0, count)] }
            switch count % 100 {
            case 3...10: return .few
            case 11...99: return .many
            default: return .other
            }
        }
    }

    enum PluralForm: String, CaseIterable { case zero, one, two, few, many, other }

    /// The forms that a counted noun needs.
    var pluralForms: [PluralForm] { self == .ar ? PluralForm.allCases : [.one, .other] }

    /// Which of ``pluralForms`` a number takes.
    func formIndex(_ count: Int) -> Int { pluralForms.firstIndex(of: pluralForm(count)) ?? 0 }
}
