internal import EventModel
internal import Foundation
internal import Limits

extension EventSettings {
    /// The keys of event.yaml, of `columns` and of a file under `files`.
    package static let keys = [
        "id", "title", "time_zone", "exports_time_zone", "date_order", "starts", "ends", "floor_language",
        "interpretation", "staff", "columns", "answers", "categories", "files", "series",
    ]
    package static let columnKeys = ["category", "organization", "country", "job_title", "language", "gender"]
    package static let fileKeys = [
        "kind", "time_zone", "date_order", "clock_offset_seconds", "recording_starts", "ignore",
    ]

    /// Reads `event.yaml`.
    ///
    /// - Throws: `InputError` for an unknown key, a wrong type, a zone that does not exist: with line and nearest word.
    package static func parse(_ text: String, file: String) throws -> EventSettings {
        var settings = EventSettings()
        settings.confirmMarks = ConfirmMarks.places(in: text)
        guard let root = try YAMLNode.parse(text, file: file) else { return settings }
        for (key, _, value) in try root.pairs("event.yaml", keys: keys) {
            if value.isNull { continue }
            settings.placesOfKeys[key] = value.place
            try settings.set(key, value)
        }
        return settings
    }

    private mutating func set(_ key: String, _ value: YAMLNode) throws {
        switch key {
        case "id": id = try value.slug(key)
        case "title": title = try value.text(key)
        case "time_zone": zone = try value.zone(key)
        case "exports_time_zone": exportsZone = try value.zone(key)
        case "date_order": dateOrder = try value.word(key, among: DateOrder.allCases)
        case "starts": starts = try value.instant(key)
        case "ends": ends = try value.instant(key)
        case "floor_language": floorLanguage = try value.language(key)
        case "interpretation":
            interpretation = try value.texts(key).map { try value.languageCode($0, key) }
            guard interpretation.count <= Limit.languages else {
                throw value.error("more than \(Limit.languages) languages", advice: "list those interpreted")
            }
        case "staff":
            staff = try value.texts(key)
            for (index, pattern) in try value.items(key).enumerated() {
                placesOfKeys["staff \(index)"] = pattern.place
            }
        case "columns":
            for (name, _, header) in try value.pairs(key, keys: Self.columnKeys) {
                columns[name] = try header.text(name)
                placesOfKeys["columns \(name)"] = header.place
            }
        case "answers": answers = try Self.answers(value)
        case "categories":
            taxonomyPath = try value.text(key)
            places["categories"] = value.place
        case "series": series = try value.slug(key)
        default:
            for (path, at, options) in try value.pairs(key, keys: nil) {
                files[path] = try Self.override(options)
                places[path] = at.place
                for (name, _, value) in try options.pairs(key, keys: Self.fileKeys) {
                    placesOfKeys[Self.key(name, of: path)] = value.place
                }
            }
        }
    }

    private static func override(_ value: YAMLNode) throws -> FileOverride {
        var override = FileOverride()
        for (key, _, value) in try value.pairs("files", keys: fileKeys) {
            switch key {
            case "kind": override.kind = try value.word(key, among: FileKind.exports)
            case "time_zone": override.zone = try value.zone(key)
            case "date_order": override.dateOrder = try value.word(key, among: DateOrder.allCases)
            case "clock_offset_seconds": override.clockOffset = try value.integer(key)
            case "recording_starts": override.recordingStarts = try value.instant(key)
            default: override.isIgnored = try value.flag(key)
            }
        }
        return override
    }
}

extension YAMLNode {
    func slug(_ key: String) throws -> String {
        let text = try text(key)
        guard text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == ".") })
        else {
            throw error(
                "\(Quotation.of(text, or: "the value")) is not a valid \(key)",
                advice: "use letters, digits and dashes, as in blma-launch")
        }
        guard text.count <= Limit.idCharacters else {
            throw error("\(key) is longer than \(Limit.idCharacters) characters", advice: "use a shorter one")
        }
        return text
    }

    func zone(_ key: String) throws -> Zone {
        let text = try text(key)
        guard let zone = Zone(text) else {
            let advice = ZoneAdvice(text)
            throw error(advice.what, advice: advice.advice)
        }
        return zone
    }

    func instant(_ key: String) throws -> Timestamp {
        let text = try text(key)
        guard let time = TimestampParser.parse(text), time.shape == .certain, time.local(.yearMonthDay) != nil else {
            throw error(
                "\(Quotation.of(text, or: "the value")) is not a valid date with a time",
                advice: "write \(key): 2022-02-17T13:00:00")
        }
        return time
    }

    func language(_ key: String) throws -> String { try languageCode(try text(key), key) }

    func languageCode(_ text: String, _ key: String) throws -> String {
        if let code = Languages.code(of: text) { return code }
        let code = text.lowercased()
        // Every code of two letters is known; there are too many of three.
        guard code.count == 2 ? Self.codesOfTwoLetters.contains(code) : code.count == 3,
            code.allSatisfy({ $0.isASCII && $0.isLetter })
        else {
            throw error(
                "\(Quotation.of(text, or: "the value")) is not a language code",
                advice: "write codes such as en, fr, es, ar")
        }
        return code
    }

    private static let codesOfTwoLetters = Set(
        Locale.LanguageCode.isoLanguageCodes.map(\.identifier).filter { $0.count == 2 })

    func integer(_ key: String) throws -> Int {
        guard let number = Int(try text(key)) else {
            throw error("\(key) must be a whole number", advice: "write \(key): -120")
        }
        return number
    }

    func flag(_ key: String) throws -> Bool {
        switch try text(key).lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default: throw error("\(key) must be true or false", advice: "write \(key): true")
        }
    }
}
