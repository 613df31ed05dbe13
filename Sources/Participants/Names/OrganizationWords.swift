import EventModel

/// Words of organizations' names as they are often abbreviated.
enum Abbreviations {
    static func whole(_ word: String) -> String { wholes[word] ?? word }

    private static let wholes = [
        "dept": "department", "dep": "department", "min": "ministry", "univ": "university", "uni": "university",
        "org": "organization", "organisation": "organization", "intl": "international", "int": "international",
        "assoc": "association", "assn": "association", "natl": "national", "govt": "government", "gov": "government",
        "fed": "federation", "comm": "commission", "inst": "institute", "cttee": "committee", "conf": "confederation",
        "labor": "labour", "centre": "center", "ctr": "center", "perm": "permanent",
    ]
}

/// Initials of an organization's name, with and without its little words: `ILO`, `UNDP`.
enum Initials {
    private static let little: Set<String> = [
        "of", "the", "for", "and", "on", "in", "to", "de", "du", "des", "la", "le", "les", "l", "d", "et", "pour",
        "del",
        "los", "las", "el", "y", "para", "e", "da", "do", "dos",
    ]

    static func of(_ words: [String]) -> [String] {
        let telling = words.filter { !little.contains($0) }
        return Set([telling, words].filter { $0.count >= 2 }.map { String($0.compactMap(\.first)) }).sorted()
    }

    /// `Trade Union Congress of Ghana` is also TUC.
    static func withoutCountry(_ words: [String]) -> [String] {
        for count in [3, 2, 1] where words.count > count + 1 {
            if Countries.code(ofTag: words.suffix(count).joined(separator: " ")) != nil { return words.dropLast(count) }
        }
        return words
    }

    static func isLittle(_ word: String) -> Bool { little.contains(word) }
}

/// Domains at which anybody can have an address: they indicate no organization.
enum FreeMail {
    static let labels: Set<String> = [
        "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "ymail", "rocketmail", "icloud", "aol",
        "gmx",
        "proton", "protonmail", "mail", "orange", "wanadoo", "free", "laposte", "web", "yandex", "qq", "163", "126",
        "zoho",
        "com", "org", "net", "gov", "gob", "gouv", "int", "edu", "www",
    ]
}

/// Parts of e-mail addresses before the `@` that are an office's, not a person's name.
enum Offices {
    static let names: Set<String> = [
        "info", "mail", "office", "contact", "admin", "secretariat", "secretary", "mission", "embassy", "press",
        "media",
        "communications", "registration", "events", "event", "conference", "general", "support", "team", "director",
        "president", "labour", "migration", "international", "oficina", "contacto", "secretaria", "presidencia",
        "embajada", "prensa", "bureau", "secretariado", "presse", "accueil", "direction", "delegation", "protocol",
        "noreply", "webmaster", "hello", "user", "guest", "participant", "delegate", "zoom", "meeting", "webinar",
    ]
}
