import EventModel

/// Forms of one name that do not look alike, or that two names have in common: Bill and William, Kim and Gim.
enum ShortNames {
    /// The names of which a word is a form; empty if it is not known.
    static func names(of word: String) -> [Int32] { table[word] ?? [] }

    private static let table: [String: [Int32]] = {
        var result: [String: [Int32]] = [:]
        var row: Int32 = 0
        for line in String(decoding: PackageResources.short_names_tsv, as: UTF8.self).split(separator: "\n")
        where !line.hasPrefix("#") {
            guard let forms = line.split(separator: "\t").last else { continue }
            for form in forms.split(separator: " ") { result[String(form), default: []].append(row) }
            row += 1
        }
        return result
    }()
}
