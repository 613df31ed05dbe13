import EventModel

/// The account of one file's rows: how many were part of a record, how many were other, and which were not read.
final class RowLedger {
    /// Consecutive rows without a claim.
    fileprivate struct Run {
        /// Header texts above the rows, or of the first of them.
        var header: [String]
        /// Whether those texts surely are a header, so that they may be quoted: a row that names people never is.
        var isSure: Bool
        var beginsWithHeader: Bool
        /// Rows below that have an address or a time where the header has a text.
        var evidence = 0
        var lines: [Int] = []
    }

    /// More lines than findings are listed for.
    private static let lineLimit = 1001

    private(set) var recordCount = 0
    private(set) var otherCount = 0
    private(set) var unreadCount = 0
    private var runs: [Run] = []
    private var isRunOpen = false
    /// Whether the last unread row has one cell.
    private var isBelowTitle = false
    private var claimedHeader: [String] = []
    private var pending: (use: RowUse, line: Int, fields: [String])?

    /// Whether a row's texts are needed beside its use.
    static func needsTexts(_ use: RowUse) -> Bool { use != .record && use != .other }

    func take(_ use: RowUse, line: Int, fields: [String]) {
        settlePending(by: use)
        switch use {
        case .record: recordCount += 1
        case .other: otherCount += 1
        case .header:
            otherCount += 1
            claimedHeader = fields
        case .titleIfHeaderFollows, .nameIfRecordFollows:
            pending = (use, line, fields)
            return
        case .unread:
            addUnread(line, fields)
            return
        }
        isRunOpen = false
    }

    /// Ends the file.
    func finish() { settlePending(by: .unread) }

    private func settlePending(by next: RowUse) {
        guard let row = pending else { return }
        pending = nil
        if row.use == .titleIfHeaderFollows && next == .header || row.use == .nameIfRecordFollows && next == .record {
            otherCount += 1
        } else {
            addUnread(row.line, row.fields)
        }
    }

    private func addUnread(_ line: Int, _ fields: [String]) {
        unreadCount += 1
        let knowsWords = Header(fields).knownCount > 0
        let isTitle = fields.count { !$0.isEmpty } == 1
        defer { isBelowTitle = isTitle }
        if HeaderTexts.mayBe(fields) && (knowsWords || !isRunOpen || isBelowTitle) {
            runs.append(Run(header: fields, isSure: knowsWords, beginsWithHeader: true, lines: [line]))
        } else if isRunOpen {
            let last = runs.count - 1
            if HeaderTexts.confirms(fields, runs[last].header) { runs[last].evidence += 1 }
            if runs[last].evidence >= 2 { runs[last].isSure = true }
            if runs[last].lines.count < Self.lineLimit { runs[last].lines.append(line) }
        } else {
            runs.append(
                Run(header: claimedHeader, isSure: !claimedHeader.isEmpty, beginsWithHeader: false, lines: [line]))
        }
        isRunOpen = true
    }

    var firstUnreadLine: Int? { runs.first?.lines.first }

    /// Header texts of the first unread rows, quoted for an error; empty if none surely is a header.
    var firstHeader: String { runs.first { $0.isSure }.map { HeaderTexts.quoted($0.header) } ?? "" }

    /// One finding for each unread row.
    func findings(_ file: String, isText: Bool) -> [Finding] {
        runs.flatMap { run in
            run.lines.enumerated().map { index, line in
                Finding(isText ? .unreadLine : run.message(isFirst: index == 0), file: file, line: line)
            }
        }
    }
}

extension RowLedger.Run {
    fileprivate func message(isFirst: Bool) -> FindingMessage {
        let texts = isSure ? HeaderTexts.quoted(header) : ""
        if texts.isEmpty { return .unreadRow }
        if isFirst && beginsWithHeader { return .unknownHeader(texts) }
        return .unreadRow(below: texts)
    }
}

/// Tells a header from a row that names people, whose cells are never quoted.
enum HeaderTexts {
    private static let longest = 40
    private static let most = 12

    /// Several different cells, and none with an address, a figure or only dashes.
    static func mayBe(_ fields: [String]) -> Bool {
        let filled = fields.filter { !$0.isEmpty }
        return filled.count >= 2 && Set(filled).count == filled.count
            && filled.allSatisfy { cell in
                cell.contains(where: \.isLetter) && !cell.contains("@") && !cell.contains(where: \.isNumber)
            }
    }

    /// Whether a row below has an address or a time in a column that a header heads with a text.
    static func confirms(_ fields: [String], _ header: [String]) -> Bool {
        zip(fields, header).contains { cell, head in
            !head.isEmpty && (cell.contains("@") || TimestampParser.parse(cell) != nil)
        }
    }

    static func quoted(_ fields: [String]) -> String {
        let filled = fields.filter { !$0.isEmpty }
        let shown = filled.prefix(most).map { cell in
            "'" + cell.map { $0.isNewline ? " " : $0 }.prefix(longest) + (cell.count > longest ? "…'" : "'")
        }
        return shown.joined(separator: ", ") + (filled.count > most ? ", …" : "")
    }
}
