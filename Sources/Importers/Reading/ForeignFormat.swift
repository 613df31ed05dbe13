internal import DelimitedText
package import EventModel

/// A file that is not a table or text of ours, recognised by its first bytes whatever its name.
package enum ForeignFormat: CaseIterable, Sendable {
    case workbook, oldOffice, document, slides, openDocument, pdf, calendar, richText, webPage, picture, recording
    case archive

    /// What the file is, and what to do with it.
    package var message: FindingMessage {
        switch self {
        case .workbook: .workbook
        case .oldOffice: .oldOffice
        case .document: .document
        case .slides: .slides
        case .openDocument: .openDocument
        case .pdf: .pdf
        case .calendar: .calendar
        case .richText: .richText
        case .webPage: .webPage
        case .picture: .picture
        case .recording: .recording
        case .archive: .archive
        }
    }

    /// Whether an export or a list may be in it.
    package var mayHoldReport: Bool {
        switch self {
        case .calendar, .slides, .picture, .recording: false
        default: true
        }
    }

    /// How much of a zip file is searched for the names of its parts.
    private static let searchLimit = 16 << 20

    /// - Throws: ``ReadingError``.
    init?(open: () throws -> ByteSource) throws {
        let source = try open()
        let head = try source.nextBlock()
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = try Self.packed(head, source)
            return
        }
        guard let found = Self.signatures.first(where: { $0.matches(head) }) else { return nil }
        self = found.format
    }

    /// What a zip file is, by the names of its parts; each Office format has a folder of its own.
    private static func packed(_ head: [UInt8], _ source: ByteSource) throws -> ForeignFormat {
        let parts: [(name: String, format: ForeignFormat)] = [
            ("xl/workbook", .workbook), ("word/document", .document), ("ppt/presentation", .slides),
            ("mimetypeapplication/vnd.oasis.opendocument", .openDocument),
        ]
        var block = head
        var searched = 0
        while !block.isEmpty, searched < searchLimit {
            if let found = parts.first(where: { contains(block, Array($0.name.utf8)) }) { return found.format }
            searched += block.count
            // A name may be split across two blocks.
            block = try block.suffix(64) + source.nextBlock()
            if block.count <= 64 { break }
        }
        return .archive
    }

    private static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first, bytes.count >= wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { start in
            bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
        }
    }

    /// Bytes at the start of a file, or at an offset from it.
    private struct Signature {
        var format: ForeignFormat
        var bytes: [UInt8]
        var offset = 0
        /// Text, possibly after a byte order mark and white space, in either case.
        var isText = false

        init(_ format: ForeignFormat, _ bytes: [UInt8], at offset: Int = 0) {
            (self.format, self.bytes, self.offset) = (format, bytes, offset)
        }

        init(_ format: ForeignFormat, text: String) {
            (self.format, bytes, isText) = (format, Array(text.utf8), true)
        }

        func matches(_ head: [UInt8]) -> Bool {
            guard isText else { return head.dropFirst(offset).starts(with: bytes) }
            let text = head.prefix(512).drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
            return text.prefix(bytes.count).map { (0x61...0x7A).contains($0) ? $0 - 32 : $0 } == bytes
        }
    }

    /// Sources: the formats' specifications (PDF 32000, RFC 5545, MS-CFB, PNG, JPEG, GIF, ISO 14496-12, gzip, 7z).
    private static let signatures = [
        Signature(.pdf, Array("%PDF".utf8)), Signature(.oldOffice, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        Signature(.calendar, text: "BEGIN:VCALENDAR"), Signature(.richText, text: "{\\RTF"),
        Signature(.webPage, text: "<!DOCTYPE HTML"), Signature(.webPage, text: "<HTML"),
        Signature(.picture, [0x89, 0x50, 0x4E, 0x47]), Signature(.picture, [0xFF, 0xD8, 0xFF]),
        Signature(.picture, Array("GIF8".utf8)), Signature(.picture, Array("WEBP".utf8), at: 8),
        Signature(.recording, Array("ftyp".utf8), at: 4), Signature(.recording, Array("WAVE".utf8), at: 8),
        Signature(.recording, Array("ID3".utf8)), Signature(.archive, [0x1F, 0x8B]),
        Signature(.archive, [0x37, 0x7A, 0xBC, 0xAF]), Signature(.archive, Array("Rar!".utf8)),
    ]
}
