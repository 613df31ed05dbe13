import EventModel
internal import Crypto
internal import Foundation

/// The secret under which an archive knows people: 32 random bytes in a file of their own, outside the archive.
///
/// Somebody with only the archive cannot tell whether an address is in it; somebody who also has the key can. HMAC-SHA-256
/// (RFC 2104) is the method that the EDPB's guidelines 01/2025 on pseudonymisation name; keep the two apart.
package struct ArchiveKey: Sendable {
    private let secret: SymmetricKey

    /// Reads the key file, or makes one that only its owner may read, if `isNew` allows it.
    ///
    /// - Throws: ``ArchiveError``.
    package init(file: String, mayCreate: Bool) throws {
        if mayCreate { Self.removeAbandoned(file) }
        if !FileManager.default.fileExists(atPath: file) {
            guard mayCreate else {
                throw ArchiveError(
                    .input, file, "the archive's key was not found",
                    "name the key file with --key; without it nobody can be recognised again")
            }
            try Self.create(file)
        }
        var status = stat()
        // Nothing else is opened: a pipe would block.
        let isFile = stat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size < 1 << 10
        guard isFile, let text = try? String(contentsOfFile: file, encoding: .utf8) else {
            throw ArchiveError(.input, file, "the key cannot be read", "check its permissions")
        }
        let digits = text.trimmed
        guard digits.utf8.count == 64, let bytes = Self.bytes(digits) else {
            throw ArchiveError(.input, file, "this is not an archive's key", "name the key file with --key")
        }
        secret = SymmetricKey(data: bytes)
    }

    /// What an archive keeps to recognise its own key; it does not reveal the key.
    var fingerprint: String { code("fingerprint", "").prefix(32).description }

    /// The same person in every event of the archive.
    func pseudonym(ofEmail email: String) -> String { code("person", Self.normalised(email)) }

    /// What remains of somebody who asked to be forgotten; it is not their pseudonym, and does not lead to it without the key.
    func mark(ofEmail email: String) -> String { code("forgotten", Self.normalised(email)) }

    /// The same for an address that is only known by its pseudonym.
    func mark(ofPseudonym pseudonym: String) -> String { code("forgotten pseudonym", pseudonym) }

    /// A number below ``ArchiveStore/recordKeys`` for each person, the same in every event: from which the cell key method draws its noise.
    func recordKey(of text: String) -> Int { Int(code("record", text).prefix(4), radix: 16) ?? 0 }

    /// A pseudonym that links to nothing.
    static func randomPseudonym() -> String { SymmetricKey(size: .bits256).withUnsafeBytes { hexadecimal($0) } }

    /// Whether a text names a mailbox at all: some exports print `n/a` for none.
    static func isAddress(_ email: String) -> Bool {
        let text = normalised(email)
        return text.contains("@") && !text.hasPrefix("@") && !text.hasSuffix("@")
    }

    /// As e-mails are compared: trimmed, without regard to case; for `Name <address>` the address.
    static func normalised(_ email: String) -> String {
        var text = email.trimmed[...]
        if let from = text.lastIndex(of: "<"), let to = text[from...].firstIndex(of: ">") {
            text = text[text.index(after: from)..<to]
        }
        let plain = String(text).trimmed.lowercased()
        return plain.hasPrefix("mailto:") ? String(plain.dropFirst("mailto:".count)) : plain
    }

    private func code(_ purpose: String, _ text: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Data("\(purpose):\(text)".utf8), using: secret)
        return code.withUnsafeBytes { hexadecimal($0) }
    }

    private static func bytes(_ digits: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = digits[...]
        while let high = rest.popFirst()?.hexDigitValue, let low = rest.popFirst()?.hexDigitValue {
            bytes.append(UInt8(high << 4 | low))
        }
        return bytes.count * 2 == digits.count ? bytes : nil
    }
}
