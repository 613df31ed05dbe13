import EventModel
import Figures
import Foundation
import Testing
import Workflow

/// `datapackage.json` read as JSON; Tests/Python asks Frictionless whether it is valid.
@Suite struct DataPackageTests {
    private typealias Object = [String: Any]

    private func package(_ folder: Folder) throws -> (json: Object, files: [String: Data]) {
        let out = NSTemporaryDirectory() + "rollcall-package-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: out) }
        try EventOutput.writeFigures(folder.figures(), to: out)
        let files = try contents(of: out + "/figures")
        let json = try JSONSerialization.jsonObject(with: #require(files["datapackage.json"]))
        return (try #require(json as? Object), files)
    }

    private func list(_ json: Object, _ key: String) throws -> [Object] { try #require(json[key] as? [Object]) }

    @Test func `every table is described, column by column, in the words of the documentation`() throws {
        let (json, files) = try package(Folder())
        var described: Set<String> = ["datapackage.json"]
        for resource in try list(json, "resources") {
            let path = try #require(resource["path"] as? String)
            let schema = try #require(TableSchemas.figures.first { $0.name == resource["name"] as? String })
            let fields = try list(try #require(resource["schema"] as? Object), "fields")
            #expect(fields.map { $0["name"] as? String } == schema.columns.map(\.name))
            #expect(fields.map { $0["description"] as? String } == schema.columns.map(\.definition))
            #expect(fields.map { $0["unit"] as? String ?? "" } == schema.columns.map(\.unit))
            #expect(resource["bytes"] as? Int == files[path]?.count)
            described.insert(path)
        }
        #expect(described == Set(files.keys))
    }

    @Test func `sources are the files that were read, and only they`() throws {
        let folder = try Folder([
            "event.yaml": Folder.settings + "\nfiles: {notes.txt: {ignore: true}}\n", "notes.txt": "mine\n",
            "unknown.csv": "a,b\n1,2\n",
        ])
        let sources = try list(package(folder).json, "sources")
        #expect(
            sources.map { $0["title"] as? String } == ["event.yaml", "agenda.csv", "participants.csv"])
        #expect(sources.map { $0["kind"] as? String } == ["settings", "agenda", "meeting_participants"])
        #expect(sources.last?["bytes"] as? Int == Folder.participants.utf8.count)
        #expect(sources.last?["timeZone"] as? String == "Europe/Zurich")
        #expect(sources.last?["dateOrder"] as? String == "mdy")
    }

    @Test func `a source's hash follows its bytes`() throws {
        func hashes(_ changes: [String: String?]) throws -> [String] {
            try list(package(Folder(changes)).json, "sources").compactMap { $0["hash"] as? String }
        }
        let before = try hashes([:])
        let after = try hashes(["participants.csv": Folder.participants + "\n"])
        #expect(before[0..<2] == after[0..<2] && before[2] != after[2])
    }

    @Test func `a check takes no hashes`() throws {
        let folder = try Folder()
        #expect(try EventReading.read(folder: folder.path).records.inputs.isEmpty)
    }

    @Test func `settings, version and zone data are told, and no time of writing`() throws {
        let (json, _) = try package(Folder())
        let settings = try #require(json["settings"] as? Object)
        #expect(settings["timeZone"] as? String == "Europe/Zurich" && settings["floorLanguage"] as? String == "en")
        #expect(settings["interpretation"] as? [String] == ["fr"])
        #expect(settings["starts"] as? String == "2022-02-17T12:00:00Z")
        #expect(settings["ends"] as? String == "2022-02-17T13:00:00Z")
        #expect(settings["timeZoneData"] as? String == Zone.databaseVersion)
        #expect(json["version"] as? String == Release.version && json["created"] == nil)
    }

    @Test func `nothing personal is in it`() throws {
        let folder = try Folder([
            "event.yaml": Folder.settings + "\nstaff: [\"Ana*\", \"ben@union.example\"]\n",
            "more.csv": Folder.participants.replacing("Ana", with: "Cem").replacing("ana@", with: "cem@"),
        ])
        let (_, files) = try package(folder)
        let text = String(decoding: try #require(files["datapackage.json"]), as: UTF8.self)
        for word in ["Ana", "Lima", "ben@", "cem@"] { #expect(!text.contains(word)) }
    }
}
