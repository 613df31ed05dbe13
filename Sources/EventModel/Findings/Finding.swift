/// Something in the input that a person should know about: a value with a place, never a thrown error.
package struct Finding: Sendable, Hashable {
    package var kind: Kind
    package var file: String
    /// Physical line, from 1; nil if the whole file is meant.
    package var line: Int?
    /// Data record of the file, from 1.
    package var record: Int?
    /// What was found. Never contains names, e-mails or messages.
    package var message: FindingText
    /// What was done, or is to be done; empty if nothing is.
    package var action: FindingText

    /// What was found and what to do, in English.
    package var text: String { [message.text, action.text].filter { !$0.isEmpty }.joined(separator: "; ") }

    /// - Parameter said: a sentence of the catalogue, ``FindingMessage``.
    package init(_ said: FindingMessage, file: String, line: Int? = nil, record: Int? = nil) {
        assert(FindingText.isInCatalogue(said.text), "a sentence without an example in its list of the catalogue")
        kind = said.kind
        self.file = file
        self.line = line
        self.record = record
        message = said.text
        action = said.action
    }
}

/// Input that cannot be used: what, where, and what to do.
package struct InputError: Error, Sendable, Equatable {
    package var file: String
    package var line: Int?
    package var column: Int?
    package var what: String
    package var advice: String
    /// The line of the file, where it may be shown: settings are, exports are not.
    package var excerpt: String?

    package init(file: String, line: Int? = nil, column: Int? = nil, what: String, advice: String) {
        self.file = file
        self.line = line
        self.column = column
        self.what = what
        self.advice = advice
    }
}

extension InputError {
    /// The same error with the line that it is about, if that may be shown.
    ///
    /// - Parameter text: of the whole file.
    package func showing(_ text: String) -> InputError {
        guard let line, column != nil, excerpt == nil, line > 0 else { return self }
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard line <= lines.count, Quotation.mayShow(line: lines[line - 1]) else { return self }
        var error = self
        error.excerpt = String(lines[line - 1])
        return error
    }
}
