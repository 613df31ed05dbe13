internal import DelimitedText
import EventModel

/// Attendance reports of platforms whose exports are not read: recognised, so that one with columns like the reader's own is
/// not taken for half of what it contains.
///
/// A Teams report has a person's first join and last leave in one table and each stay in the next: read as a table of stays,
/// it would count both.
struct OtherPlatform: FileImporter {
    let kind = FileKind.otherPlatform

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.delimiter { Signature.platform(of: $0) != nil }.map { .table($0) }
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var platform: String?
        try file.forEachRecord(into: &records) { record, records in
            // A line of a summary has one cell or two.
            guard filledCells(record) > 2 else { return .other }
            if let found = Signature.platform(of: Header(record.texts)) {
                platform = found
                return .header
            }
            guard platform != nil else { return .other }
            records.files[file.index].ignored += 1
            return .record
        }
        records.add(Finding(.otherPlatform(platform ?? "another platform"), file: file.path, line: 1))
    }
}

/// The columns that together tell another platform's report, in the languages that samples and parsers show.
private struct Signature {
    var platform: String
    /// The header has one word of each group.
    var groups: [Set<String>]

    static func platform(of header: Header) -> String? {
        header.hasAny(anyWord) ? all.first { $0.groups.allSatisfy(header.hasAny) }?.platform : nil
    }

    private init(_ platform: String, _ groups: [String]...) {
        self.platform = platform
        self.groups = groups.map { Set($0.map(Header.fold)) }
    }

    private static let anyWord: Set<String> = all.reduce(into: []) { $0.formUnion($1.groups.joined()) }

    private static let all = [
        Signature("Microsoft Teams", teamsAction, teamsTimestamp), Signature("Microsoft Teams", teamsID),
        Signature("Microsoft Teams", teamsJoin, teamsDuration, teamsRole),
        Signature(
            "Webex", ["Attendance Duration", "Duração da presença", "Duración de la asistencia", "Durée de présence"],
            ["Connection Type", "Tipo de conexão", "Tipo de conexión", "Type de connexion"]),
        Signature("Google Meet", ["Time joined"], ["Time exited"]),
        Signature("Google Meet", meetLast, meetDuration, meetJoin),
        // The audit log of a domain names people, countries and the organizer, and is not a list of registrations.
        Signature("Google Meet", ["Meeting Code"], ["Participant Identifier"]),
    ]

    /// Zoom prints minutes under a header that says so; Meet a length in words, from first join to last leave.
    private static let meetDuration = ["Duration", "Duração", "Durée", "Duración", "Durata", "Dauer"]
    private static let meetLast = [
        "Last name", "Sobrenome", "Nom de famille", "Apellidos", "Apellido", "Cognome", "Nachname",
    ]
    private static let meetJoin = [
        "Time joined", "Horário de entrada", "Heure d'arrivée", "Hora de entrada", "Ora di ingresso", "Beitrittszeit",
    ]
    private static let teamsAction = [
        "User Action", "Atividade", "Acción del usuario", "Acción de usuario", "Action de l'utilisateur",
        "Action utilisateur", "Benutzeraktion", "Azione utente", "Ação do usuário", "Ação do utilizador",
    ]
    private static let teamsTimestamp = [
        "Timestamp", "Data e hora", "Carimbo de data/hora", "Marca de tiempo", "Horodateur", "Horodatage",
        "Zeitstempel",
        "Marca temporal",
    ]
    private static let teamsID = [
        "Participant ID (UPN)", "Teilnehmer-ID (UPN)", "ID du participant (UPN)", "ID de participant (UPN)",
        "ID de participante (UPN)", "ID do participante (UPN)", "Id. de participante (UPN)", "ID partecipante (UPN)",
        "ID участника (UPN)", "参加者 ID (UPN)", "参与者 ID (UPN)", "참가자 ID(UPN)",
    ]
    private static let teamsJoin = [
        "First Join", "Join Time", "Heure d'arrivée", "Première participation", "Hora de unión", "Primera unión",
        "Beitrittszeit", "Erster Beitritt", "Beitreten", "Ora di ingresso", "Primo accesso", "Hora de entrada",
        "Hora de ingresso", "Primeira entrada", "Tijd van deelname",
    ]
    private static let teamsDuration = [
        "Duration", "In-Meeting Duration", "Durée", "Durée de la réunion", "Duración", "Duración de la reunión",
        "Dauer",
        "Dauer der Besprechung", "Durata", "Durata della riunione", "Duração", "Duração da reunião", "Duur",
    ]
    private static let teamsRole = ["Role", "Rôle", "Rol", "Rolle", "Ruolo", "Função"]
}
