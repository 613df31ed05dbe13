internal import DelimitedText
package import EventAnalytics

/// The attendance of another meeting platform in a form that is not read: named, with what to do, instead of "unknown".
///
/// Reports of other platforms that have a plain table of join and leave times are read as such before they come here.
package struct OtherPlatform: FileImporter {
    package let kind = FileKind.otherPlatform

    package init() {}

    /// Header texts that stand together in a platform's report, in the languages in which they were seen.
    private static let platforms: [(name: String, headers: [[String]])] = [
        (
            "Microsoft Teams",
            [
                ["Full Name", "User Action", "Timestamp"], ["Nome Completo", "Atividade"],
                ["Nombre completo", "Acción del usuario"], ["Nom complet", "Action de l'utilisateur"],
                ["Vollständiger Name", "Benutzeraktion"], ["First Join", "Last Leave"],
                ["Erster Beitritt", "Letztes Verlassen"], ["Participant ID (UPN)"], ["Teilnehmer-ID (UPN)"],
                ["Premier accès", "Dernier départ"], ["Primera unión", "Última salida"],
            ]
        ),
        ("Webex", [["Attendee Email", "Attendance Duration"], ["E-mail do convidado", "Duração da presença"]]),
        ("Google Meet", [["Time joined", "Time exited"], ["Duration", "Time joined"]]),
    ]

    package func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.delimiter { Self.platform(of: $0) != nil }.map { .table($0) }
    }

    private static func platform(of header: Header) -> String? {
        platforms.first { platform in
            platform.headers.contains { $0.allSatisfy { header.column(named: $0) != nil } }
        }?.name
    }

    package func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var name: String?
        try file.forEachRecord(into: &records) { record, records in
            if record.isBlank { return }
            if let platform = OtherPlatform.platform(of: Header(record.texts)) {
                name = platform
            } else if name != nil {
                records.files[file.index].ignored += 1
            }
        }
        records.add(
            Finding(
                .otherPlatform, file: file.path,
                "an attendance report of \(name ?? "another platform"), in a form that is not read; nobody in it is counted"
            ))
    }
}
