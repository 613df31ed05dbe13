import EventModel
import Foundation
import Testing
import Workflow
import Limits

/// Ids that are valid have their sheets, however long and alike they are.
@Suite struct LongIDTests {
    private static let taxonomy = """
        extends: built-in
        rollups:
          - {id: whole-of-society-groups-of-the-network, groups: [{id: g, categories: [member_state]}]}
          - {id: whole-of-society-groups-of-the-people, groups: [{id: g, categories: [member_state]}]}
          - {id: groups, groups: [{id: g, categories: [member_state]}]}
          - {id: Groups, groups: [{id: g, categories: [member_state]}]}
        """

    @Test func `roll-ups with long ids, or ids that differ in case alone, have a sheet each`() throws {
        let folder = try Folder([
            "taxonomy.yaml": Self.taxonomy, "event.yaml": Folder.settings + "\ncategories: taxonomy.yaml\n",
        ])
        let out = temporary()
        defer { try? FileManager.default.removeItem(atPath: out) }
        let report = try run(["report", folder.path, "--output", out])
        #expect(report.status == 0 && !report.errors.contains("WARNING"), "\(report.errors)")
        let names = try runShell(
            "unzip -p '\(out)/report.xlsx' xl/workbook.xml | grep -o 'sheet name=\"[^\"]*\"'", in: folder.path
        ).output.split(separator: "\n").map { $0.dropFirst("sheet name=\"".count).dropLast() }
        #expect(names.contains("attendance-whole-of-society-gro"))
        #expect(names.contains("attendance-whole-of-society-g~2"))
        #expect(names.contains("attendance-groups") && names.contains("attendance-Groups~2"))
        #expect(names.allSatisfy { $0.utf16.count <= 31 })
        #expect(Set(names.map { $0.lowercased() }).count == names.count)
        #expect(FileManager.default.fileExists(atPath: out + "/figures/attendance-Groups.csv"))
    }

    @Test func `an id beyond the limit is an error with its place`() throws {
        let long = String(repeating: "x", count: Limit.idCharacters + 1)
        let error = try Folder(["event.yaml": Folder.settings + "\nid: \(long)\n"]).error()
        #expect(error?.line == 4 && error?.what.contains("\(Limit.idCharacters) characters") == true)
    }
}
