/// Why an archive cannot be used or written: what, where, and what to do. Never an e-mail.
package struct ArchiveError: Error, Sendable, Equatable {
    /// Whether something to read cannot be used, or something to write cannot be written.
    package enum Kind: Sendable { case input, output }

    package var kind: Kind
    package var path: String
    package var what: String
    package var advice: String

    init(_ kind: Kind, _ path: String, _ what: String, _ advice: String) {
        self.kind = kind
        self.path = path
        self.what = what
        self.advice = advice
    }
}
