import EventModel

/// The names of the agenda's speakers, and which of the event's names match them.
struct SpeakerNames {
    private let keys: Set<String>
    /// Whether each name that was looked at is a speaker's.
    private var isBorne: [TextID: Bool] = [:]

    init(_ speakers: [String]) { keys = Set(speakers.map(Self.bare)) }

    var isEmpty: Bool { keys.isEmpty }

    /// Whether a name may be meant as a speaker's.
    mutating func areBorne(in name: TextID, _ texts: TextPool) -> Bool {
        if let known = isBorne[name] { return known }
        let answer = Self.keysBorne(by: texts[name]).contains(where: keys.contains)
        isBorne[name] = answer
        return answer
    }

    /// A speaker whose name is written in another way counts among the attendees, which nobody would notice.
    func finding(_ records: EventRecords) -> Finding? {
        let found = isBorne.filter(\.value).keys.flatMap { Self.keysBorne(by: records.texts[$0]) }
        let missing = keys.subtracting(found).count
        guard missing > 0, let agenda = records.files.first(where: { $0.kind == .agenda }) else { return nil }
        return Finding(.absentSpeakers(missing), file: agenda.path)
    }

    /// The names that a display name may be meant as: the whole, without brackets, and the text beside a tag, as in
    /// `Ana Lima - ILO`.
    private static func keysBorne(by name: String) -> [String] {
        let tagged = [",", " - ", " – ", " — ", "|", "/"].flatMap { mark in
            let parts = name.split(separator: mark)
            return parts.count > 1 ? parts.map { NameKey.key(of: $0.trimmed) } : []
        }
        let parts = NameKey.written(of: name).map { NameKey.key(of: $0.text) }
        return ([NameKey.key(of: name)] + parts + tagged).map(withoutTitles) + [bare(name)]
    }

    /// A speaker's own name: `Dr. Ana Lima, ILO` is Ana Lima.
    private static func bare(_ name: String) -> String {
        let own = name.split { ",(|/".contains($0) }.first.map(String.init) ?? name
        return withoutTitles(NameKey.key(of: own.split(separator: " - ").first.map(String.init) ?? own))
    }

    /// Titles do not matter: `Ms. Ana Silva` is announced, `Ana Silva` connects.
    private static func withoutTitles(_ key: String) -> String {
        let words = key.split(separator: " ")
        let rest = words.drop { DisplayName.isTitle(String($0)) }
        return rest.isEmpty ? key : rest.joined(separator: " ")
    }
}
