/// The valid word nearest to a given one, for errors that offer the right answer.
package func nearest(_ word: String, in valid: [String]) -> String {
    let wanted = Array(foldedText(word).utf8)
    let distances = valid.map { letterChanges(wanted, Array(foldedText($0).utf8), upTo: 1000) }
    return zip(distances, valid).min { $0 < $1 }?.1 ?? ""
}
