/// Pieces of SVG as text. Numbers carry one decimal, so that the same chart is the same bytes everywhere.
enum SVG {
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let whole = abs(tenths) / 10
        return abs(tenths) % 10 == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(abs(tenths) % 10)"
    }

    static func element(_ name: String, _ attributes: [(String, String)], _ content: String? = nil) -> String {
        let list = attributes.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined()
        return content.map { "<\(name)\(list)>\($0)</\(name)>" } ?? "<\(name)\(list)/>"
    }

    static func text(_ content: String, x: Double, y: Double, anchor: String = "start", css: String) -> String {
        element(
            "text", [("x", number(x)), ("y", number(y)), ("text-anchor", anchor), ("class", css)], escaped(content))
    }

    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
    }
}
