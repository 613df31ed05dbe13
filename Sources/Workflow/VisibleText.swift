/// Text of an export as a terminal may show it: control and direction marks are written out, and a long one is cut.
package func visibleText(_ text: String, limit: Int = 120) -> String {
    if text.utf8.count <= limit && text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator:
            switch scalar {
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default: result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            }
        // Marks that turn the direction of what follows; the joiners of Persian and of emoji stay.
        case .format where !(0x200C...0x200D).contains(scalar.value):
            result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result.count > limit ? result.prefix(limit) + "…" : result
}
