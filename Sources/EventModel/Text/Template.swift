/// A template with its places filled in: `{people}` by its value, `{people:person|people}` by one of the forms of a word.
///
/// - Parameter value: what fills a place, given its name and the forms that follow it; a place stays as it is where that is
///   nil.
package func filled(template: String, _ value: (_ name: Substring, _ forms: [Substring]) -> String?) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
        result += rest[..<open]
        let inside = rest[rest.index(after: open)...]
        if let close = inside.firstIndex(of: "}") {
            let parts = inside[..<close].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let forms = parts.count == 2 ? parts[1].split(separator: "|", omittingEmptySubsequences: false) : []
            if let filling = value(parts[0], forms) {
                result += filling
                rest = inside[inside.index(after: close)...]
                continue
            }
        }
        result.append("{")
        rest = inside
    }
    return result + rest
}
