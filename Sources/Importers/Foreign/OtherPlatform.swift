internal import DelimitedText
import EventModel

/// Attendance reports of platforms whose exports are not read: recognised, so that one with columns like the reader's own is
/// not taken for half of what it contains.
struct OtherPlatform: FileImporter {
    let kind = FileKind.otherPlatform

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.delimiter { Signature.message(of: $0) != nil }.map { .table($0) }
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var message: FindingMessage?
        try file.forEachRecord(into: &records) { record, records in
            // A line of a summary has one cell or two.
            guard filledCells(record) > 2 else { return .other }
            if let found = Signature.message(of: Header(record.texts)) {
                message = found
                return .header
            }
            guard message != nil else { return .other }
            records.files[file.index].ignored += 1
            return .record
        }
        if let message { records.add(Finding(message, file: file.path, line: 1)) }
    }
}

/// The columns that together tell another platform's report, in the languages that samples and parsers show.
private struct Signature {
    var message: FindingMessage
    /// The header has one word of each group.
    var groups: [Set<String>]

    static func message(of header: Header) -> FindingMessage? {
        header.hasAny(anyWord) ? all.first { $0.groups.allSatisfy(header.hasAny) }?.message : nil
    }

    private init(_ platform: String, _ groups: [String]...) { self.init(.otherPlatform(platform), groups) }

    private init(_ message: FindingMessage, _ groups: [[String]]) {
        self.message = message
        self.groups = groups.map { Set($0.map(Header.fold)) }
    }

    private static let anyWord: Set<String> = all.reduce(into: []) { $0.formUnion($1.groups.joined()) }

    private static let all = [
        Signature(
            "Webex", ["Attendance Duration", "Duração da presença", "Duración de la asistencia", "Durée de présence"],
            ["Connection Type", "Tipo de conexão", "Tipo de conexión", "Type de connexion"]),
        Signature("Google Meet", ["Time joined"], ["Time exited"]),
        Signature("Google Meet", meetLast, meetDuration, meetJoin),
        // The audit log of a domain names people, countries and the organizer, and is not a list of registrations.
        Signature("Google Meet", ["Meeting Code"], ["Participant Identifier"]),
        // Of a browser extension: how long somebody was seen, and not when they left or came back.
        Signature(.totalsAlone, [["First Seen"], ["Time in Call"]]),
    ]

    /// Zoom prints minutes under a header that says so; Meet a length in words, from first join to last leave.
    private static let meetDuration = ["Duration", "Duração", "Durée", "Duración", "Durata", "Dauer"]
    private static let meetLast = [
        "Last name", "Sobrenome", "Nom de famille", "Apellidos", "Apellido", "Cognome", "Nachname",
    ]
    private static let meetJoin = [
        "Time joined", "Horário de entrada", "Heure d'arrivée", "Hora de entrada", "Ora di ingresso", "Beitrittszeit",
    ]
}
