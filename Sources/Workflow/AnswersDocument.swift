internal import Foundation
internal import Glibc
package import Participants
internal import Settings

/// `answers` in event.yaml of an event folder, extended with each answer; everything else in the file stays as it is.
package struct AnswersDocument {
    package let path: String
    /// The text at each step, the present one last; nil if there is no file.
    private var texts: [String?]
    /// Whether the file exists but is not UTF-8 text: then it is never written.
    private let isForeign: Bool

    /// - Parameter folder: the event folder.
    package init(folder: String) {
        let named = URL(fileURLWithPath: folder).appendingPathComponent(EventFolder.settingsName)
        // A link stays a link: the file that it leads to is written.
        path = named.resolvingSymlinksInPath().path
        Unfinished.removeAbandoned(beside: URL(fileURLWithPath: path))
        let bytes = SmallFile.bytes(of: path)
        let text = bytes.flatMap { String(validating: $0, as: UTF8.self) }
        isForeign = bytes != nil && text == nil
        texts = [text]
    }

    /// How many answers can be undone.
    package var answers: Int { texts.count - 1 }

    /// Writes down what an answer means.
    ///
    /// - Returns: nil, or the lines to add by hand where the file cannot be extended safely; it is then as it was.
    /// - Throws: ``OutputError``; the file is then as it was.
    package mutating func add(_ wording: AnswerWording, means value: String) throws -> [String]? {
        let present = texts[texts.count - 1]
        guard !isForeign, let text = AnswersEdit.adding(wording.text, to: wording.question, means: value, in: present)
        else { return AnswersEdit.example(wording.text, to: wording.question, means: value) }
        try write(text)
        texts.append(text)
        return nil
    }

    /// Takes the last answer back; false if there is none.
    package mutating func undo() throws -> Bool {
        guard answers > 0 else { return false }
        if let text = texts[texts.count - 2] { try write(text) } else { unlink(path) }
        texts.removeLast()
        return true
    }

    private func write(_ text: String) throws {
        let present = SmallFile.bytes(of: path)
        guard present == texts[texts.count - 1].map({ Array($0.utf8) }) else {
            throw OutputError(
                path: path, what: "the file has changed since it was read", advice: "run rollcall review again")
        }
        var mode: Any?
        if present != nil {
            do { mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] } catch {
                throw failure()
            }
        }
        guard Unfinished.replace(path, by: text, mode: mode) else { throw failure() }
    }

    private func failure() -> OutputError {
        OutputError(
            path: path, what: "the answer cannot be written",
            advice: "check that you may write to the folder and that the disk has room")
    }
}
