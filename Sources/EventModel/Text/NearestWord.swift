/// The valid word nearest to a given one, for errors that offer the right answer.
///
/// - Source: Levenshtein distance, by rows.
package func nearest(_ word: String, in valid: [String]) -> String {
    let wanted = Array(foldedText(word))
    func distance(_ other: String) -> Int {
        let other = Array(foldedText(other))
        var row = Array(0...other.count)
        for (i, a) in wanted.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in other.enumerated() {
                let replaced = diagonal + (a == b ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[other.count]
    }
    return valid.min { (distance($0), $0) < (distance($1), $1) } ?? ""
}
