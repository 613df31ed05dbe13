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
    func `an event has the same figures whether Zoom, Teams, Webex or BigBlueButton wrote it`(seed: Int) throws {
        let event = PlatformEvent(seed: seed)
        // BigBlueButton knows nobody's address: it is compared with a report of Zoom in which there is none.
        let bare = event.withoutAddresses
        let (zoom, bareZoom) = (try figures(event, event.zoom), try figures(event, bare.zoom))
        #expect(zoom.count > 8 && zoom["figures/attendance.csv"] != nil)
        let forms = [
            ("Teams 2021", zoom, event.teams2), ("Teams 2022", zoom, event.teams3), ("Webex", zoom, event.webex),
            ("BigBlueButton", bareZoom, bare.bigBlueButton),
        ]
        for (form, expected, bytes) in forms {
            let found = try figures(event, bytes)
            for (name, table) in expected { #expect(found[name] == table, "\(form), seed \(seed): \(name)") }
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
