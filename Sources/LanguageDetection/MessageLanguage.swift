internal import CCLD2

/// The language that a message is written in, by CLD2.
package enum MessageLanguage {
    /// Fewer letters than this are not enough.
    private static let leastLetters = 16
    /// Share of the text in per cent; the rest may be names and words of other languages.
    private static let leastPercent = 70

    /// The code of the language, as in `fr`; nil if the answer is not reliable.
    ///
    /// Links, addresses, mentions and emoji are not language and are removed first.
    package static func code(of message: String) -> String? {
        let text = words(of: message).joined(separator: " ")
        guard text.unicodeScalars.count(where: { $0.properties.isAlphabetic }) >= leastLetters else { return nil }
        var code = [CChar](repeating: 0, count: 16)
        let bytes = Array(text.utf8)
        let percent = unsafe bytes.withUnsafeBytes { text in
            unsafe code.withUnsafeMutableBufferPointer { code in
                unsafe cld2_detect(text.bindMemory(to: CChar.self).baseAddress, Int32(text.count), code.baseAddress)
            }
        }
        guard percent >= leastPercent else { return nil }
        let name = String(decoding: code.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return String(name.prefix { $0 != "-" })
    }

    private static func words(of message: String) -> [Substring] {
        message.split(whereSeparator: \.isWhitespace).filter { word in
            !word.contains("@") && !word.contains("://") && !word.lowercased().hasPrefix("www.")
                && word.unicodeScalars.contains { $0.properties.isAlphabetic }
        }
    }
}
