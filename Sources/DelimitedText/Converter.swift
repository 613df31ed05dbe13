import Glibc

/// Turns text of one encoding into UTF-8, with the C library's tables.
@safe final class Converter {
    private let descriptor: iconv_t

    /// - Parameter encoding: as the C library names it.
    /// - Returns: nil if it has no such table installed.
    init?(_ encoding: String) {
        let opened = unsafe iconv_open("UTF-8", encoding)
        guard unsafe opened != UnsafeMutableRawPointer(bitPattern: -1), let opened = unsafe opened else { return nil }
        unsafe descriptor = opened
    }

    deinit { unsafe iconv_close(descriptor) }

    /// Converts until something is not a character, or is incomplete; returns the number of bytes used.
    func convert(_ bytes: ArraySlice<UInt8>, into output: inout [UInt8]) -> Int {
        var input = bytes.map { CChar(bitPattern: $0) }
        // One byte becomes at most three, and so do two of UTF-16.
        let room = bytes.count * 3 + 8
        var used = 0
        let converted = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            unsafe input.withUnsafeMutableBufferPointer { source in
                var from = source.baseAddress
                var left = source.count
                var space = room
                unsafe buffer.withMemoryRebound(to: CChar.self) { target in
                    var to = target.baseAddress
                    _ = unsafe iconv(descriptor, &from, &left, &to, &space)
                }
                used = source.count - left
                count = room - space
            }
        }
        output.append(contentsOf: converted)
        return used
    }
}

extension TextEncoding {
    /// How the C library names it; nil for UTF-8, which needs no conversion.
    var table: String? {
        switch self {
        case .utf8: nil
        case .utf16LittleEndian: "UTF-16LE"
        case .utf16BigEndian: "UTF-16BE"
        case .windows1252: "CP1252"
        // Windows' own variant, which knows the circled digits and company marks that the standard lacks.
        case .shiftJIS: "CP932"
        }
    }

    /// The smallest number of bytes in a character.
    var unit: Int { self == .utf16LittleEndian || self == .utf16BigEndian ? 2 : 1 }

    /// Whether some bytes, with which the text ends so far, may be the beginning of a character.
    func isUnfinished(_ rest: ArraySlice<UInt8>) -> Bool {
        switch self {
        case .utf8, .windows1252: return false
        case .shiftJIS: return rest.count == 1 && ShiftJIS.isLead(rest[rest.startIndex])
        case .utf16LittleEndian, .utf16BigEndian:
            guard rest.count >= 2 else { return true }
            let high = rest[rest.startIndex + (self == .utf16BigEndian ? 0 : 1)]
            return rest.count < 4 && (0xD8...0xDB).contains(high)
        }
    }

    /// What Windows-1252 has at each byte from 80 to 9F, in their order; nil if it has nothing.
    package static let windows1252Marks: [Unicode.Scalar?] = (UInt8(0x80)...0x9F).map { byte in
        var output: [UInt8] = []
        guard let table = TextEncoding.windows1252.table, let converter = Converter(table),
            converter.convert([byte][...], into: &output) == 1
        else { return nil }
        return String(decoding: output, as: UTF8.self).unicodeScalars.first
    }
}
