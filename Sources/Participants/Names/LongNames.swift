package import EventModel
internal import Limits

/// Texts in place of a name that are longer than any name: a quote that swallowed rows, a whole page. Every word of a name is
/// paired with every other to find people, so one of these would use up all memory.
package enum LongNames {
    /// Whether a text is short enough to recognise somebody by.
    static func isUsable(_ text: String) -> Bool {
        if text.utf8.count <= Limit.nameWords { return true }
        // A character has 4 bytes at most.
        return text.utf8.count <= Limit.nameCharacters * 4 && text.unicodeScalars.count <= Limit.nameCharacters
            && text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).count <= Limit.nameWords
    }

    /// One finding for each file that has such names.
    package static func findings(in records: EventRecords) -> [Finding] {
        var isLong: [TextID: Bool] = [:]
        var found: [FileID: (count: Int, line: Int32, record: Int32)] = [:]
        for mention in records.mentions {
            let hasLong = [mention.name, mention.registeredName].contains { id in
                guard records.texts.utf8(id).count > Limit.nameWords else { return false }
                if let known = isLong[id] { return known }
                let long = !isUsable(records.texts[id])
                isLong[id] = long
                return long
            }
            guard hasLong else { continue }
            let first = found[mention.file] ?? (0, mention.line, mention.record)
            found[mention.file] = (first.count + 1, first.line, first.record)
        }
        return found.sorted { $0.key < $1.key }.map { file, first in
            Finding(
                .longNames(first.count), file: records.files[file].path, line: Int(first.line),
                record: Int(first.record))
        }
    }
}
