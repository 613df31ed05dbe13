import Archive
import Foundation
import Workflow

/// A folder of one test: event folders, archives and keys in it, gone when the test ends.
final class TestFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "rollcall-archive-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var archive: String { path + "/network.sqlite" }
    var key: String { path + "/network.key" }

    func store(mayCreate: Bool = true, key: String? = nil) throws -> ArchiveStore {
        try ArchiveStore(path: archive, key: key ?? self.key, mayCreate: mayCreate)
    }

    /// People are given as `name,email,minutes present`.
    func event(_ id: String, day: String = "2022-02-17", series: String = "", _ people: [String]) throws
        -> ArchivedEvent
    {
        let folder = path + "/" + id
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let date = day.split(separator: "-")
        let rows = people.map { person in
            let parts = person.split(separator: ",", omittingEmptySubsequences: false)
            let minutes = Int(parts[2]) ?? 0
            let at = "\(date[1])/\(date[2])/\(date[0])"
            let minute = minutes < 10 ? "0\(minutes)" : "\(minutes)"
            return "\(parts[0]),\(parts[1]),\(at) 01:00:00 PM,\(at) 01:\(minute):00 PM,\(minutes)\n"
        }
        let files = [
            "event.yaml": "time_zone: UTC\nstarts: \(day)T13:00:00\ninterpretation: [fr]\n"
                + (series.isEmpty ? "" : "series: \(series)\n"),
            "agenda.csv": "id,title,kind,start,minutes\npanel,Panel,panel,13:00,30\nfloor,Floor,floor,,30\n",
            "participants.csv": "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
                + rows.joined(),
        ]
        for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name)) }
        return try EventPipeline.archivedEvent(folder: folder)
    }

    func bytes() throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasPrefix("network.sqlite") }
        return names.compactMap { FileManager.default.contents(atPath: path + "/" + $0) }.map {
            String(decoding: $0, as: UTF8.self)
        }.joined()
    }
}
