import Attendance
import EventModel
import Foundation
import Testing
import Workflow

/// An event folder made for one test, gone when the test ends.
final class Folder {
    let path: String

    static let agenda = """
        id,title,kind,start,minutes,actual_start,actual_end
        opening,Opening,opening,13:00,30,,
        panel,Panel,panel,,30,,
        """
    static let settings = """
        time_zone: Europe/Zurich
        starts: 2022-02-17T13:00:00
        interpretation: [fr]
        """
    static let participants = """
        Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)
        Ana Lima,ana@mission.example,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30
        Ben Okoro,ben@union.example,02/17/2022 01:10:00 PM,02/17/2022 02:00:00 PM,50
        """

    /// A folder that yields figures, with files replaced, added, or left out where the text is nil.
    init(_ changes: [String: String?] = [:]) throws {
        path = NSTemporaryDirectory() + "rollcall-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        var files: [String: String?] = [
            "event.yaml": Self.settings, "agenda.csv": Self.agenda, "participants.csv": Self.participants,
        ]
        for (name, text) in changes { files[name] = .some(text) }
        for (name, text) in files { if let text { try write(name, Array(text.utf8)) } }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
    }

    func figures() throws -> EventFigures { try EventPipeline.figures(folder: path) }

    /// The error that the folder is refused with.
    func error(sourceLocation: SourceLocation = #_sourceLocation) -> InputError? {
        #expect(throws: InputError.self, sourceLocation: sourceLocation) { try figures() }
    }
}

/// Every file below a folder with its bytes.
func contents(of path: String) throws -> [String: Data] {
    var result: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: path) ?? FileManager.DirectoryEnumerator() {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
        if exists && !isFolder.boolValue {
            result[name] = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
        }
    }
    return result
}
