import EventModel

/// Words of cells, in the platform's interface languages.
enum CellWords {
    static func isYes(_ cell: Span<UInt8>) -> Bool { yes.contains(cell) }

    static func isNo(_ cell: Span<UInt8>) -> Bool { no.contains(cell) }

    /// Whether a cell that should say yes or no says neither, and is not left blank.
    static func isUnclear(_ cell: Span<UInt8>) -> Bool {
        guard !isBlank(cell), !isYes(cell), !isNo(cell) else { return false }
        let text = String(copying: cell)
        return !NoAnswer.isBlank(text) && !NoAnswer.isOne(text)
    }

    /// Whether a cell under `In Waiting Room` says that somebody is.
    static func isWaiting(_ cell: Span<UInt8>) -> Bool { isYes(cell) || waiting.contains(cell) }

    /// `--` stands where a report has nothing to say.
    static func isBlank(_ cell: Span<UInt8>) -> Bool {
        for index in 0..<cell.count where cell[index] != 0x2D && cell[index] != 0x20 { return false }
        return true
    }

    /// The name that an anonymous poll or survey gives to everybody, which is not a name.
    static func isAnonymous(_ cell: Span<UInt8>) -> Bool { anonymous.contains(cell) }

    /// Whether a display name is a telephone number, some of whose digits may be masked: `+41 22 *** **12`, `1646***1234`.
    static func isPhoneNumber(_ cell: Span<UInt8>) -> Bool {
        var digits = 0
        var masked = 0
        for index in 0..<cell.count {
            switch cell[index] {
            case 0x30...0x39: digits += 1
            case 0x2A, 0x58, 0x78: masked += 1
            case 0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2E: continue
            default: return false
            }
        }
        return digits >= 4 && digits + masked >= 7
    }

    /// Whether a state of a registration says that somebody came to the room.
    static func isCheckedIn(_ cell: Span<UInt8>) -> Bool {
        !cell.isEmpty && checkedIn.contains(foldedText(String(copying: cell)))
    }

    private static let checkedIn = Set(Vocabulary.folded(CellMeaning.checkedIn))
    private static let anonymous = FoldedWords(CellMeaning.anonymous)
    private static let yes = FoldedWords(CellMeaning.yes)
    private static let no = FoldedWords(CellMeaning.no)
    private static let waiting = FoldedWords(CellMeaning.waiting)
}

extension String {
    /// Text of UTF-8 bytes, damaged ones replaced.
    init(copying bytes: Span<UInt8>) {
        var copy: [UInt8] = []
        copy.reserveCapacity(bytes.count)
        for index in 0..<bytes.count { copy.append(bytes[index]) }
        self.init(decoding: copy, as: UTF8.self)
    }
}

/// A cell without white space at either end.
@_lifetime(copy cell)
func trimmedSpaces(_ cell: Span<UInt8>) -> Span<UInt8> {
    var (start, end) = (0, cell.count)
    while start < end, cell[start] == 0x20 || (0x09...0x0D).contains(cell[start]) { start += 1 }
    while end > start, cell[end - 1] == 0x20 || (0x09...0x0D).contains(cell[end - 1]) { end -= 1 }
    return cell.extracting(start..<end)
}
