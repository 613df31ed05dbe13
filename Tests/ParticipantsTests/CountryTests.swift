import Foundation
import TestSupport
import Testing
@testable import EventModel
@testable import Participants

@Suite struct CountryTests {
    private static let lines: [[String]] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/EventModel/Resources/countries.tsv")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }()

    private static func names(_ line: [String]) -> [String] {
        (line[7..<17] + line[17].split(separator: ";").map(String.init)).filter { !$0.isEmpty }
    }

    @Test func `every name and code of a country is that country's`() {
        #expect(Self.lines.count == 250)
        for line in Self.lines {
            #expect(line.count == 18)
            for text in Self.names(line) + line.prefix(3).filter({ !$0.isEmpty }) {
                #expect(Countries.code(of: text) == line[0], "\(text)")
                #expect(Countries.code(of: " \(text.uppercased()) ") == line[0], "\(text)")
            }
        }
    }

    @Test func `no two countries claim a name, nor one a name that is another's code`() {
        var owner: [String: String] = [:]
        for line in Self.lines { for code in line.prefix(3) where !code.isEmpty { owner[code.lowercased()] = line[0] } }
        for line in Self.lines {
            for name in Self.names(line) {
                let key = CountryKey(name).text
                #expect(!key.isEmpty && owner[key, default: line[0]] == line[0], "\(name): \(owner[key] ?? "")")
                owner[key] = line[0]
            }
        }
    }

    @Test func `member states stand in their regional groups, and flags are those of the UN's lists`() {
        func count(_ column: Int, _ word: String) -> Int {
            Self.lines.count { $0[column].split(separator: " ").contains { $0 == word } }
        }
        #expect(
            ["african", "asia_pacific", "eastern_european", "grulac", "weog"].map { count(5, $0) } == [
                54, 54, 23, 33, 29,
            ])
        #expect(["ldc", "lldc", "sids", "observer"].map { count(6, $0) } == [44, 32, 39, 2])
    }

    @Test(arguments: [
        ("Morocco", "MA"), ("Maroc", "MA"), ("Marruecos", "MA"), ("المغرب", "MA"), ("Марокко", "MA"), ("摩洛哥", "MA"),
        ("Marrocos", "MA"), ("Kingdom of Morocco", "MA"), ("المملكة المغربية", "MA"), ("MAROC", "MA"), ("ma", "nil"),
        ("Cote d'Ivoire", "CI"), ("Côte d’Ivoire", "CI"), ("Cote d Ivoire", "CI"), ("Ivory Coast", "CI"),
        ("Turkey", "TR"), ("Türkiye", "TR"), ("TURKIYE", "TR"), ("Turquie", "TR"), ("Czech Republic", "CZ"),
        ("Swaziland", "SZ"), ("Vietnam", "VN"), ("Viet Nam", "VN"), ("USA", "US"), ("U.S.A.", "US"), ("EE.UU.", "US"),
        ("EE. UU.", "US"), ("États-Unis", "US"), ("The United States of America", "US"), ("us", "US"), ("UK", "GB"),
        ("U.K.", "GB"), ("England", "GB"), ("Great Britain", "GB"), ("DRC", "CD"), ("RDC", "CD"), ("R.D. Congo", "CD"),
        ("Congo-Kinshasa", "CD"), ("Congo (Democratic Republic of the)", "CD"), ("Dem. Rep. of the Congo", "CD"),
        ("Congo, República Democrática del", "CD"), ("République démocratique du Congo", "CD"), ("Congo", "CG"),
        ("Congo, Republic of the", "CG"), ("République du Congo", "CG"), ("Korea", "nil"), ("Corée", "nil"),
        ("Republic of Korea", "KR"), ("Korea, Republic of", "KR"), ("South Korea", "KR"), ("Korea, Rep.", "KR"),
        ("North Korea", "KP"), ("Korea, Dem. People's Rep.", "KP"), ("Democratic Peoples Republic of Korea", "KP"),
        ("China", "CN"), ("People's Republic of China", "CN"), ("Republic of China", "nil"), ("Taiwan", "TW"),
        ("Taiwan, Province of China", "TW"), ("Hong Kong SAR", "HK"), ("Macau", "MO"), ("Iran", "IR"),
        ("Iran, Islamic Republic of", "IR"), ("Iran (Islamic Rep. of)", "IR"), ("Bolivia", "BO"), ("Moldova", "MD"),
        ("Tanzania", "TZ"), ("Venezuela, RB", "VE"), ("Lao PDR", "LA"), ("Laos", "LA"), ("Syria", "SY"),
        ("Palestine", "PS"), ("State of Palestine", "PS"), ("فلسطين", "PS"), ("Kosovo*", "XK"), ("Georgia", "GE"),
        ("State of Georgia", "nil"), ("Republic of Georgia", "GE"), ("Guinea", "GN"), ("E. Guinea", "nil"),
        ("S. Sudan", "nil"), ("Sudan", "SD"), ("The Gambia", "GM"), ("Gambia, The", "GM"), ("Bahamas (the)", "BS"),
        ("St Kitts & Nevis", "KN"), ("Sao Tome e Principe", "ST"), ("Trinidad and Tobago", "TT"), ("T&T", "TT"),
        ("Bosnia & Herzegovina", "BA"), ("El Salvador", "SV"), ("Salvador", "nil"), ("Republic of Kenya", "KE"),
        ("République du Kenya", "KE"), ("Reino de España", "ES"), ("República Federal de Nigeria", "NG"),
        ("Республика Казахстан", "KZ"), ("阿尔巴尼亚共和国", "AL"), ("جمهورية كينيا", "KE"), ("جمهوريّة مصر العربيّة", "EG"),
        ("الاردن", "JO"), ("الأردن", "JO"), ("أنتيغوا و بربودا", "AG"), ("Российская Федерация", "RU"),
        ("República Islâmica do Irã", "IR"), ("Coreia do Sul", "KR"), ("Moçambique", "MZ"), ("Quénia", "KE"),
        ("Deutschland", "DE"), ("Paesi Bassi", "NL"), ("Niger", "NE"), ("Nigeria", "NG"), ("Dominica", "DM"),
        ("República Dominicana", "DO"), ("Macedonia", "MK"), ("Holy See (Vatican City State)", "VA"),
    ])
    func `a name is folded, and not guessed`(text: String, code: String) {
        #expect(Countries.code(of: text) ?? "nil" == code)
    }

    @Test(arguments: [
        ("KE", "KE"), ("ke", "KE"), ("KEN", "KE"), ("404", "KE"), ("4", "nil"), ("004", "AF"), ("NO", "NO"),
        ("no", "nil"), ("No", "nil"), ("in", "nil"), ("Si", "nil"), ("IN", "IN"), ("N/A", "nil"), ("n.a.", "nil"),
        ("🇰🇪", "KE"), ("Kenya 🇰🇪", "KE"), ("🇰🇪 Kenia", "KE"), ("🇰🇪 Uganda", "nil"), ("🇰🇪🇺🇬", "nil"),
        ("Kenya (KE)", "KE"), ("KE - Kenya", "KE"), ("KE – Kenya", "KE"), ("Kenya [KEN]", "KE"), ("Kenya, KE", "KE"),
        ("Morocco / Maroc", "MA"), ("Maroc | المغرب", "MA"), ("Kenya / Uganda", "nil"), ("Kenya (UG)", "nil"),
        ("Nairobi", "nil"), ("Nairobi, Kenya", "nil"), ("Kenyan", "nil"), ("Kenia", "KE"), ("Keny", "nil"),
        ("European Union", "nil"), ("Virgin Islands", "nil"), ("Africa", "nil"), ("Norland", "nil"), ("", "nil"),
        ("the", "nil"), ("-", "nil"), ("Ministry of Labour of Kenya", "nil"), ("State Bank of Kenya", "nil"),
    ])
    func `codes, flags and a country said twice are read`(text: String, code: String) {
        #expect(Countries.code(of: text) ?? "nil" == code)
    }

    @Test(arguments: [
        ("Amina Diallo (Senegal)", "SN"), ("Philippines - Bernard", "PH"), ("Amina | Côte d'Ivoire", "CI"),
        ("Amina (KE)", "nil"), ("Amina (IRA)", "nil"), ("Amina (UK)", "GB"), ("Amina (Nairobi)", "nil"),
        ("Kenya (ILO)", "nil"), ("Israel (ILO Geneva)", "nil"), ("Israel | Open Roads", "nil"),
        ("Michael (Jordan)", "nil"), ("Ana Ruiz (Jordan)", "JO"), ("Jordan, Michael", "nil"),
        ("García López, Israel", "nil"), ("Amina Diallo, Senegal", "SN"), ("Diallo, Senegal", "nil"),
        ("Ana Ruiz (France / Senegal)", "nil"), ("Senegal", "nil"), ("Amina Diallo", "nil"),
        ("Amina (Trade Union Confederation of Senegal)", "nil"), ("Amina (Republic of Senegal)", "SN"),
    ])
    func `a display name tells a country beside a name, and never a city or an organization`(
        name: String, code: String
    ) {
        var event = TestEvent()
        event.connect(name)
        #expect(event.people().participants[0].country ?? "nil" == code)
    }

    @Test func `registration goes before the display name`() {
        var event = TestEvent()
        event.register("Ana Ruiz", "ana@mission.example", country: "Chile")
        event.connect("Ana Ruiz (Senegal)", "ana@mission.example")
        event.register("Ben Roy", "ben@mission.example", country: "Norland")
        event.connect("Ben Roy (Senegal)", "ben@mission.example")
        #expect(event.people().participants.map { $0.country ?? "nil" } == ["CL", "nil"])
    }

    @Test(arguments: [("Kenya", "nil"), ("KE", "NA")])
    func `NA is Namibia only beside other codes`(other: String, code: String) {
        var event = TestEvent()
        event.register("Ana Ruiz", "ana@mission.example", country: "NA")
        event.register("Ben Roy", "ben@mission.example", country: other)
        let people = event.people()
        #expect(people.participants[0].country ?? "nil" == code)
        #expect(people.answerWordings.map(\.text) == (code == "nil" ? ["NA"] : []))
    }

    @Test func `settings say what an answer means, before any list`() {
        var event = TestEvent()
        for (index, country) in ["Nairobi", "NA", "Chile", "🇰🇪"].enumerated() {
            event.register("Ana \(index)", "ana\(index)@mission.example", country: country)
        }
        var rules = TestEvent.rules()
        for (answer, code) in [("nairobi", "KE"), ("NA", "NA"), ("Chile", "PE")] {
            let isNew = rules.answers.set(answer, to: .country, means: code)
            #expect(isNew)
        }
        let people = Profiles.describe(Identity.people(of: event.records), records: event.records, rules: rules).0
        #expect(people.participants.map(\.country) == ["KE", "NA", "PE", "KE"])
        #expect(people.answerWordings.allSatisfy { !$0.isOpen })
    }

    @Test(arguments: [
        ("MA", "fr", "Maroc"), ("MA", "ar", "المغرب"), ("CI", "en", "Côte d'Ivoire"), ("DE", "es", "Alemania"),
        ("KE", "pt", "Kenya"), ("XX", "en", "nil"), ("unknown", "en", "nil"),
    ])
    func `a code has the UN's name in the language of a report`(code: String, language: String, name: String) {
        #expect(Countries.name(of: code, in: language) ?? "nil" == name)
    }
}
