import Foundation
import Testing
import Workflow

/// One event gives the same figures, cell by cell, whichever platform wrote it.
@Suite struct PlatformEqualityTests {
    /// Tables that describe the files themselves.
    private static let ofFiles: Set<String> = [
        "figures/files.csv", "figures/reconciliation.csv", "figures/datapackage.json",
    ]

    @Test(arguments: 1...40)
    func `an event written by Teams has the figures of the same event written by Zoom`(seed: Int) throws {
        let event = PlatformEvent(seed: seed)
        let zoom = try figures(event, event.zoom)
        #expect(zoom.count > 8)
        let forms = [("2021", event.teams2), ("2022", event.teams3)]
        for (form, bytes) in forms {
            let found = try figures(event, bytes)
            for (name, table) in zoom { #expect(found[name] == table, "\(form), seed \(seed): \(name)") }
        }
    }

    /// The tables of figures by name.
    private func figures(_ event: PlatformEvent, _ attendance: [UInt8]) throws -> [String: String] {
        let folder = try Folder([
            "event.yaml": "id: e\ntitle: T\n" + PlatformEvent.settings, "agenda.csv": PlatformEvent.agenda,
            "participants.csv": nil, "registration.csv": event.registrationFile,
        ])
        try folder.write("attendance.csv", attendance)
        let output = folder.path + "/out"
        try EventOutput.writeFigures(try folder.figures(), to: output)
        return try contents(of: output).filter { !Self.ofFiles.contains($0.key) }.mapValues {
            String(decoding: $0, as: UTF8.self)
        }
    }
}
