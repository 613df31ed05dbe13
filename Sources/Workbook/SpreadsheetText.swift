/// Texts as a workbook can store them: data in a cell must not change, and the file must stay valid XML.
enum SpreadsheetText {
    /// UTF-16 units that fit into a cell.
    private static let cellLimit = 32_767
    /// UTF-16 units that the name of a sheet can have.
    private static let sheetNameLimit = 31
    /// Scalars of a title in a footer, which has room for 255 with its codes and doubled ampersands.
    private static let footerLimit = 80

    /// A text for a cell; one that is too long ends in `…`.
    ///
    /// A spreadsheet reads `_x0041_` as an A: the underscore is written as such a code itself. libxlsxwriter only does so for
    /// control characters.
    static func cell(_ text: String) -> String {
        var text = text
        text.unicodeScalars.removeAll { $0 == "\0" || isNoncharacter($0) }
        // In the bytes first: a search in every text of a large table would be slow.
        if text.utf8.contains(0x5F) { text = text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_") }
        guard text.utf16.count > cellLimit else { return text }
        var (kept, length) = ("", 1)
        for scalar in text.unicodeScalars {
            length += UTF16.width(scalar)
            guard length <= cellLimit else { break }
            kept.unicodeScalars.append(scalar)
        }
        return kept + "…"
    }

    /// A text for a place that is not a cell (title of the document, of a chart): one line without control characters.
    static func title(_ text: String) -> String {
        var text = text
        text.unicodeScalars.removeAll { isNoncharacter($0) }
        return String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }

    /// A title for a footer, where an ampersand begins a code.
    static func footer(_ text: String) -> String {
        let short = String(String.UnicodeScalarView(title(text).unicodeScalars.prefix(footerLimit)))
        return short.replacing("&", with: "&&")
    }

    /// A name for a sheet: at most 31 UTF-16 units, none of the signs of formulas, and no other sheet's in any case.
    ///
    /// - Parameter taken: names of the other sheets, in lower case.
    static func sheetName(_ text: String, besides taken: Set<String>) -> String {
        let plain = String(title(text).map { "[]:*?/\\'".contains($0) ? "-" : $0 })
        var (name, number) = (cut(plain, to: sheetNameLimit), 1)
        while taken.contains(name.lowercased()) {
            number += 1
            let mark = "~\(number)"
            name = cut(plain, to: sheetNameLimit - mark.count) + mark
        }
        return name
    }

    private static func cut(_ text: String, to limit: Int) -> String {
        var kept = ""
        for character in text {
            guard kept.utf16.count + character.utf16.count <= limit else { break }
            kept.append(character)
        }
        return kept
    }

    /// U+FFFE and U+FFFF, which XML does not have.
    private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xFFFE || scalar.value == 0xFFFF
    }
}
