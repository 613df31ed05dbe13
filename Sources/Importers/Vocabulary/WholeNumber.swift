/// A whole number of at most nine digits, in the digits of any script, apart from white space around it and thousands marks; nil for
/// anything else.
///
/// `1,060`, `1.060`, `1 060`, `1'060` and `١٬٠٦٠` are one number: the marks are the same and come before three digits, or in the
/// Indian system before two and finally three. `60.0` is what a spreadsheet makes of 60.
func wholeNumber(_ cell: Span<UInt8>) -> Int? {
    let cell = trimmedSpaces(cell)
    guard !cell.isEmpty else { return nil }
    var value = 0
    for index in 0..<cell.count {
        guard (0x30...0x39).contains(cell[index]), cell.count <= longestNumber else {
            return cell.count > 100 ? nil : numberWithMarks(String(copying: cell))
        }
        value = value * 10 + Int(cell[index] - 0x30)
    }
    return value
}

func wholeNumber(_ text: String) -> Int? { wholeNumber(Array(text.utf8).span) }

private let longestNumber = 9

private func numberWithMarks(_ text: String) -> Int? {
    var groups: [[Int]] = [[]]
    var marks: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
        if scalar.properties.numericType == .decimal, let digit = scalar.properties.numericValue {
            groups[groups.count - 1].append(Int(digit))
        } else if scalar.properties.generalCategory == .format {
            continue
        } else if let mark = thousandsMark(scalar) {
            marks.append(mark)
            groups.append([])
        } else if !scalar.properties.isWhitespace {
            return nil
        }
    }
    // The last mark may be a decimal mark with nothing after it.
    if let last = groups.last, let mark = marks.last, decimalMarks.contains(mark), (1...2).contains(last.count),
        last.allSatisfy({ $0 == 0 }), !marks.dropLast().contains(mark)
    {
        groups.removeLast()
        marks.removeLast()
    }
    guard let first = groups.first, !first.isEmpty, Set(marks).count <= 1 else { return nil }
    if groups.count > 1 {
        let isIndian = groups.count > 2 && groups.dropFirst().dropLast().allSatisfy { $0.count == 2 }
        guard first.count <= (isIndian ? 2 : 3), groups.last?.count == 3,
            isIndian || groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
    }
    let digits = groups.flatMap { $0 }
    return digits.count <= longestNumber ? digits.reduce(0) { $0 * 10 + $1 } : nil
}

/// Marks that look alike are treated as one; nil for anything else.
private func thousandsMark(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case ",", ".", "'", "\u{066B}": scalar
    case "\u{2019}", "\u{FF07}": "'"
    case "\u{066C}", "\u{060C}", "\u{FF0C}": ","
    case " ", "\u{00A0}", "\u{202F}", "\u{2009}", "\u{2007}": " "
    default: nil
    }
}

private let decimalMarks: Set<Unicode.Scalar> = [".", ",", "\u{066B}"]
