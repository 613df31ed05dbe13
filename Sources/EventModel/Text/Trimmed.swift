extension StringProtocol {
    /// Without white space at either end.
    package var trimmed: String { String(self).trimmedText }
}

extension String {
    fileprivate var trimmedText: String {
        // Nearly every cell begins and ends with a visible ASCII character, or is empty.
        guard let first = utf8.first, let last = utf8.last else { return "" }
        if (0x21..<0x7F).contains(first) && (0x21..<0x7F).contains(last) { return self }
        var slice = self[...]
        while let first = slice.first, first.isWhitespace { slice.removeFirst() }
        while let last = slice.last, last.isWhitespace { slice.removeLast() }
        return String(slice)
    }
}
