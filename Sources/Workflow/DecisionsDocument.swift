package import EventModel
internal import Foundation
internal import Figures

/// decisions.csv of an event folder, rewritten with each answer: whole, or as it was.
package struct DecisionsDocument {
    private static let columns = [
        "decision", "file", "record", "name", "with_file", "with_record", "with_name", "value",
    ]

    package let path: String
    private var columns: [String]
    /// The text at each step, the present one last.
    private var texts: [String]

    /// - Parameters:
    ///   - folder: the event folder.
    ///   - name: of the decisions that were read; nil where there are none yet.
    /// - Throws: `InputError` where what is there cannot be continued.
    package init(folder: String, name: String?) throws {
        let target = URL(fileURLWithPath: folder).appendingPathComponent(name ?? "decisions.csv")
        path = target.path
        Unfinished.removeAbandoned(beside: target)
        guard FileManager.default.fileExists(atPath: path) else {
            columns = Self.columns
            texts = [Self.columns.joined(separator: ",") + "\n"]
            return
        }
        guard let bytes = SmallFile.bytes(of: path), let text = String(validating: bytes, as: UTF8.self) else {
            throw Self.unusable(target)
        }
        let first = text.split(whereSeparator: \.isNewline).first ?? ""
        columns = first.split(separator: ",", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: CharacterSet(charactersIn: "\u{FEFF}\" ")).lowercased()
        }
        guard Self.columns.allSatisfy(columns.contains) else { throw Self.unusable(target) }
        texts = [text.last?.isNewline ?? true ? text : text + "\n"]
    }

    private static func unusable(_ file: URL) -> InputError {
        InputError(
            file: file.lastPathComponent, line: 1, what: "its header is not that of a decisions file",
            advice: "save it as CSV in UTF-8 with commas and the columns \(columns.joined(separator: ","))")
    }

    /// How many answers can be undone.
    package var answers: Int { texts.count - 1 }

    /// - Throws: ``OutputError``; the file is then as it was.
    package mutating func append(_ decisions: [Decision]) throws {
        var text = texts[texts.count - 1]
        for decision in decisions { text += row(decision) + "\n" }
        try write(text)
        texts.append(text)
    }

    /// Takes the last answer back; false if there is none.
    package mutating func undo() throws -> Bool {
        guard answers > 0 else { return false }
        try write(texts[texts.count - 2])
        texts.removeLast()
        return true
    }

    private func row(_ decision: Decision) -> String {
        let values = [
            "decision": decision.kind.rawValue, "file": decision.place.file, "record": String(decision.place.record),
            "name": decision.place.name, "with_file": decision.other?.file ?? "",
            "with_record": decision.other.map { String($0.record) } ?? "", "with_name": decision.other?.name ?? "",
            "value": decision.value,
        ]
        return columns.map { CSVText.quoted(values[$0] ?? "") }.joined(separator: ",")
    }

    private func write(_ text: String) throws {
        guard Unfinished.replace(path, by: text) else { throw failure() }
    }

    private func failure() -> OutputError {
        OutputError(
            path: path, what: "the decision cannot be written",
            advice: "check that you may write to the folder and that the disk has room")
    }
}
