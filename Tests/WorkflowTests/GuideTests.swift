import Figures
import Attendance
import ArgumentParser
import EventModel
import Foundation
import Settings
import Testing
import Workflow
@testable import rollcall

/// The guides tell of everything there is, and their examples work as printed.
@Suite struct GuideTests {
    /// The folder that the guides describe.
    private static func exampleFolder() throws -> Folder {
        var files: [String: String?] = ["participants.csv": nil]
        for block in try Guide(Guide.preparing).blocks where block.label.contains(".") {
            files[block.label] = block.text
        }
        return try Folder(files)
    }

    @Test(arguments: Guide.all + ["README.md"])
    func `links lead to files`(path: String) throws {
        let guide = try Guide(path)
        for link in guide.links {
            let target = guide.url.deletingLastPathComponent().appendingPathComponent(link).standardizedFileURL
            #expect(FileManager.default.fileExists(atPath: target.path), "\(link)")
        }
        #expect(path == "README.md" || !guide.links.isEmpty)
    }

    @Test func `the readme leads to every guide`() throws {
        #expect(Set(Guide.all).isSubset(of: try Guide("README.md").links))
    }

    @Test func `every key of event.yaml has its row`() throws {
        let guide = try Guide(Guide.preparing)
        #expect(Set(EventSettings.keys + EventSettings.fileKeys).subtracting(guide.rowHeads).isEmpty)
        for key in EventSettings.columnKeys { #expect(guide.text.contains("`\(key)`"), "\(key)") }
    }

    @Test func `every column of the agenda and kind of session is explained`() throws {
        let guide = try Guide(Guide.preparing)
        let columns = ["id", "title", "kind", "start", "minutes", "actual_start", "actual_end", "speakers", "meeting"]
        #expect(Set(columns).subtracting(guide.rowHeads).isEmpty)
        for kind in SessionKind.allCases { #expect(guide.text.contains("`\(kind.rawValue)`"), "\(kind.rawValue)") }
    }

    @Test func `every kind of file has its row`() throws {
        let kinds = Set(FileKind.exports.map(\.rawValue))
        #expect(kinds.subtracting(try Guide(Guide.preparing).rowHeads).isEmpty)
    }

    @Test func `every command has its heading, and every option is named`() throws {
        let guides = try Guide.all.map(Guide.init)
        for command in Rollcall.configuration.subcommands {
            let name = try #require(command.configuration.commandName)
            #expect(guides.contains { $0.lines.contains("### `rollcall \(name)`") }, "\(name)")
            let all = [command] + command.configuration.subcommands
            let help = all.map { Rollcall.helpMessage(for: $0) }.joined()
            let options = Set(help.matches(of: /--[a-z-]+/).map { String($0.0) })
            for option in options.subtracting(["--help", "--version"]) {
                #expect(guides.contains { $0.text.contains(option) }, "\(option)")
            }
        }
    }

    @Test func `the example folder is checked as the guide prints it`() throws {
        let folder = try Self.exampleFolder()
        let printed = try #require(try Guide(Guide.preparing).blocks.first { $0.label == "check" })
        let report = try CheckReport.make(folder: folder.path)
        #expect(report.text(isVerbose: false, isQuiet: false) + "\n" == printed.text)
    }

    @Test func `files that the guide shows in part are read as what they are`() throws {
        let kinds = Set(FileKind.exports.map(\.rawValue))
        let blocks = try Guide(Guide.preparing).blocks.filter { kinds.contains($0.label) }
        #expect(blocks.count == 5)
        for block in blocks {
            let folder = try Self.exampleFolder()
            try folder.write("shown.csv", Array(block.text.utf8))
            let file = try folder.figures().records.files.first { $0.path == "shown.csv" }
            #expect(file?.kind.rawValue == block.label && file?.rejected == 0 && file?.accepted == file?.records)
        }
    }

    @Test func `the taxonomy that the guide shows is understood`() throws {
        let block = try #require(try Guide(Guide.preparing).blocks.first { $0.label == "taxonomy" })
        let taxonomy = try TaxonomyFile.parse(block.text, file: "own.yaml")
        #expect(taxonomy.rollUps.map(\.id) == ["tripartite", "public"])
    }

    @Test func `settings that the guide shows are understood`() throws {
        for block in try Guide(Guide.preparing).blocks where block.language == "yaml" && block.label != "taxonomy" {
            let settings = try EventSettings.parse(block.text, file: "event.yaml")
            _ = try settings.meanings(
                TaxonomyFile.builtIn(), Channels(floor: "en", interpretation: ["fr"]), file: "event.yaml")
        }
    }

    @Test func `figures computed by hand are those of the program`() throws {
        let folder = try Self.exampleFolder()
        let tables = try folder.figures().figureTables()
        var compared = 0
        for block in try Guide(Guide.numbers).blocks {
            let table = try #require(tables.first { $0.schema.name + ".csv" == block.label })
            let rows = block.text.split(separator: "\n").map { line in
                line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            }
            let columns = try rows[0].map { name in try #require(table.schema.columns.firstIndex { $0.name == name }) }
            let found = Set(table.rows.map { row in columns.map { row[$0].text } })
            for row in rows.dropFirst() {
                #expect(found.contains(row), "\(block.label): \(row.joined(separator: ","))")
                compared += 1
            }
        }
        #expect(compared > 10)
    }

    @Test func `code that the guide quotes stands in the source`() throws {
        for block in try Guide(Guide.importer).blocks where block.language == "swift" {
            var source = try Guide(block.label).lines[...]
            for line in block.text.split(separator: "\n") {
                let place = try #require(source.firstIndex(of: String(line)), "\(block.label): \(line)")
                source = source[(place + 1)...]
            }
        }
    }
}
