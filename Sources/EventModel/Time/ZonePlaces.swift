import Foundation

/// The time zones of cities and countries, for people who write a place where a zone of the IANA database is wanted.
enum ZonePlaces {
    /// The identifiers of the database that are in use, with UTC.
    static let identifiers = zonesOfCountry.flatMap(\.zones) + ["UTC"]

    /// The zone of a city: of the database's own names, then of the seats of the United Nations.
    static func zone(ofCity text: String) -> String? {
        let key = key(text)
        return seats[key] ?? cities[key] ?? translatedCities[key]
    }

    /// The zones of a country by its name in English, French, Spanish or Arabic, the capital's first.
    static func zones(ofCountry text: String) -> [String] {
        guard let code = codesOfNames[key(text)] else { return [] }
        return zonesOfCountry.first { $0.country == code }?.zones ?? []
    }

    /// The zone whose city, or whole identifier, is spelled most like a text.
    static func nearestZone(to text: String) -> String {
        guard !text.contains("/") else { return nearest(text, in: identifiers) }
        let known = cities.merging(seats) { own, _ in own }
        return known[nearest(key(text), in: Array(known.keys))] ?? nearest(text, in: identifiers)
    }

    private static func key(_ text: String) -> String {
        words(of: text.replacing("_", with: " ")).joined(separator: " ")
    }

    // MARK: Tables, made when an error first needs them

    private static let zonesOfCountry: [(country: String, zones: [String])] =
        String(decoding: PackageResources.zones_tab, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
        .map { line in
            let fields = line.split(separator: "\t").map(String.init)
            return (fields[0], Array(fields.dropFirst()))
        }

    /// The last part of each identifier.
    private static let cities: [String: String] = identifiers.reduce(into: [:]) { cities, identifier in
        if let city = identifier.split(separator: "/").last { cities[key(String(city))] = identifier }
    }

    private static let locales = ["en", "fr", "es", "ar"].map { Locale(identifier: $0) }

    /// Unicode's names of the same cities.
    private static let translatedCities: [String: String] = identifiers.reduce(into: [:]) { cities, identifier in
        guard let zone = Zone(identifier) else { return }
        for locale in locales { cities[key(zone.city(in: locale))] = identifier }
    }

    private static let codesOfNames: [String: String] = zonesOfCountry.reduce(into: otherNames) { codes, entry in
        for locale in locales {
            if let name = locale.localizedString(forRegionCode: entry.country) { codes[key(name)] = entry.country }
        }
    }

    /// Names and short forms of countries that Unicode's tables do not have.
    private static let otherNames = [
        "usa": "US", "us": "US", "u s": "US", "united states of america": "US", "america": "US", "uk": "GB",
        "great britain": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "uae": "AE", "drc": "CD",
        "russia": "RU", "russian federation": "RU", "korea": "KR", "republic of korea": "KR", "viet nam": "VN",
        "czech republic": "CZ", "turkey": "TR", "ivory coast": "CI", "cape verde": "CV", "syria": "SY", "iran": "IR",
        "tanzania": "TZ", "bolivia": "BO", "venezuela": "VE", "moldova": "MD", "laos": "LA", "the netherlands": "NL",
        "holland": "NL", "china": "CN", "hong kong": "HK", "the gambia": "GM", "burma": "MM", "swaziland": "SZ",
    ]

    /// Seats and duty stations of the United Nations, and other capitals, that are not zone names.
    private static let seats: [String: String] = [
        "Europe/Zurich": ["Geneva", "Genève", "Ginebra", "جنيف", "Genf", "Bern", "Basel", "Lausanne"],
        "America/New_York": [
            "New York City", "NYC", "Nueva York", "Washington", "Washington DC", "Washington D.C.", "Boston",
            "Philadelphia", "Miami", "Atlanta", "Eastern", "Eastern Time", "US Eastern",
        ],
        "America/Chicago": ["Houston", "Dallas", "Central Time"], "America/Denver": ["Mountain Time"],
        "America/Los_Angeles": ["San Francisco", "Seattle", "San Diego", "Pacific Time"],
        "America/Toronto": ["Montreal", "Montréal", "Ottawa"],
        "America/Mexico_City": ["Mexico", "México", "Guadalajara"],
        "America/Sao_Paulo": ["Brasilia", "Brasília", "Rio de Janeiro"], "America/Guayaquil": ["Quito"],
        "Asia/Kolkata": ["Delhi", "New Delhi", "Mumbai", "Bombay", "Calcutta", "Chennai", "Bangalore", "Bengaluru"],
        "Asia/Shanghai": ["Beijing", "Pékin", "Pekín", "بكين", "Peking", "Shenzhen", "Guangzhou"],
        "Asia/Ho_Chi_Minh": ["Hanoi", "Ha Noi", "Saigon"], "Asia/Karachi": ["Islamabad", "Lahore"],
        "Asia/Jerusalem": ["Tel Aviv"], "Asia/Hebron": ["Ramallah"], "Asia/Riyadh": ["Jeddah"],
        "Asia/Dubai": ["Abu Dhabi"], "Asia/Yangon": ["Rangoon", "Naypyidaw"], "Asia/Kathmandu": ["Katmandu"],
        "Asia/Almaty": ["Astana", "Nur-Sultan"], "Asia/Tokyo": ["Osaka", "Kyoto"], "Asia/Ulaanbaatar": ["Ulan Bator"],
        "Africa/Addis_Ababa": ["Addis", "Addis-Abeba", "Addis Abeba"], "Africa/Lagos": ["Abuja"],
        "Africa/Johannesburg": ["Pretoria", "Cape Town", "Durban"],
        "Africa/Casablanca": ["Rabat", "Marrakech", "Marrakesh"],
        "Africa/Abidjan": ["Yamoussoukro"], "Africa/Dar_es_Salaam": ["Arusha", "Dodoma"],
        "Africa/Douala": ["Yaounde", "Yaoundé"],
        "Europe/Amsterdam": ["The Hague", "La Haye", "La Haya", "Den Haag", "Rotterdam"],
        "Europe/Berlin": ["Bonn", "Hamburg", "Munich", "Frankfurt", "Köln", "Cologne"],
        "Europe/Rome": ["Turin", "Torino", "Milan", "Brindisi", "Florence", "Trieste"],
        "Europe/Paris": ["Strasbourg", "Lyon", "Marseille"], "Europe/Madrid": ["Barcelona", "Valencia"],
        "Europe/London": ["Edinburgh", "Cardiff", "Belfast"], "Europe/Istanbul": ["Ankara"],
        "Europe/Kyiv": ["Kiev"], "Europe/Warsaw": ["Krakow", "Kraków"], "Europe/Moscow": ["St Petersburg"],
        "Australia/Sydney": ["Canberra"], "Pacific/Auckland": ["Wellington"], "Pacific/Fiji": ["Suva"],
        "Pacific/Efate": ["Port Vila"], "Pacific/Tongatapu": ["Nukualofa", "Nuku'alofa"],
    ].reduce(into: [:]) { seats, entry in for city in entry.value { seats[key(city)] = entry.key } }
}
