import EventModel
import Testing

@testable import Workflow

/// Rows of an export that end up in a file that people write: its errors name the place, and nobody.
@Suite struct QuotedContentTests {
    private static let person = "Zenobia Quartz"
    private static let decisions = """
        decision,file,record,name,with_file,with_record,with_name,value
        category,participants.csv,1,Ana Lima,,,,media
        """

    /// What an error shows on a terminal.
    private func said(_ error: InputError) -> String {
        [error.file, error.what, error.advice, error.excerpt ?? ""].joined(separator: "\n")
    }

    private func check(_ changes: [String: String], _ note: String) throws -> Bool {
        do {
            _ = try Folder(changes.mapValues { .some($0) }).figures()
            return false
        } catch let error as InputError {
            #expect(!said(error).contains("Zenobia") && !said(error).contains("Quartz"), "\(note): \(said(error))")
            return true
        }
    }

    @Test(arguments: [("agenda.csv", Folder.agenda), ("decisions.csv", decisions)])
    func `a name in any cell of a table is in no error`(file: String, text: String) throws {
        var refused = 0
        let rows = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        for row in rows.indices {
            for cell in rows[row].indices {
                var changed = rows
                changed[row][cell] = Self.person[...]
                let lines = changed.map { $0.joined(separator: ",") }
                // The second row again: its id is taken.
                for extra in [[], [lines[1]]] {
                    let text = (lines + extra).joined(separator: "\n")
                    refused += try check([file: text], "\(file) row \(row) cell \(cell)") ? 1 : 0
                }
            }
        }
        #expect(refused >= rows[0].count)
    }

    @Test(arguments: [
        "%", "%: 5", "- %", "time_zone: %", "starts: %", "id: %", "series: %", "date_order: %", "floor_language: %",
        "interpretation: [%]", "staff: %", "staff: {%: 1}", "columns: {%: X}",
        "answers: {%: {a: b}}", "answers: {category: {a: %}}", "answers: {category: {%: 1, %: 2}}", "categories: %",
        "files: {%: {ignore: true}}", "files: {participants.csv: {kind: %}}", "files: {participants.csv: {%: 1}}",
        "files: {participants.csv: {time_zone: %}}", "files: {participants.csv: {ignore: %}}", "\"%", "a: *%", "%: {",
        "13:20:01\t From % : Good morning", "Yes,%,zenobia@office.example,10:00",
    ])
    func `a name in any place of the settings is in no error`(line: String) throws {
        let line = line.replacing("%", with: Self.person)
        let key = line.split(separator: ":").first.map { $0 + ":" } ?? ""
        let kept = Folder.settings.split(separator: "\n").filter { !$0.hasPrefix(key) }
        #expect(try check(["event.yaml": (kept + [line[...]]).joined(separator: "\n") + "\n"], line))
    }

    @Test(arguments: [
        "%", "extends: %", "categories: %", "categories: [%]", "categories: [{id: %}]", "categories: [{%: a}]",
        "categories: [{id: a, words: %}]", "categories: [{id: a}]\nrollups: [%]",
        "categories: [{id: a}]\nrollups: [{id: b, groups: [{id: c, categories: [%]}]}]", "%: [",
    ])
    func `a name in any place of a taxonomy is in no error`(text: String) throws {
        let taxonomy = text.replacing("%", with: Self.person) + "\n"
        #expect(
            try check(["own.yaml": taxonomy, "event.yaml": Folder.settings + "\ncategories: own.yaml\n"], text))
    }

    @Test(arguments: ["%,indicator\na,attendees\n", "code,indicator\na,%\n", "%\n"])
    func `a name in any cell of a mapping is in no error`(text: String) throws {
        let folder = try Folder(["mapping.csv": text.replacing("%", with: Self.person)])
        let error = #expect(throws: InputError.self) { try IndicatorMapping(file: folder.path + "/mapping.csv") }
        #expect(error.map { !said($0).contains("Zenobia") && !said($0).contains("Quartz") } == true)
    }

    @Test func `a meeting that is called after its host is named by its number or its file`() throws {
        func meeting(_ id: String, _ topic: String, _ name: String) -> String {
            """
            Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
            \(id),\(topic),02/17/2022 01:00:00 PM,02/17/2022 02:00:00 PM,office@network.example,60,1

            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
            \(name),\(name.lowercased())@union.example,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30,Yes
            """
        }
        for ids in [("", ""), ("812 3456 7890", "834 0000 1111")] {
            let files = [
                "participants.csv": meeting(ids.0, "Launch", "Ben"),
                "side.csv": meeting(ids.1, "\(Self.person)'s Zoom Meeting", "Cara"),
            ]
            #expect(try check(files, ids.0))
        }
    }
}
