/// Header words of the platform's interface languages beyond those in ``HeaderVocabulary``, language by language.
///
/// Some are translated from the wrong sense of a word ("Join Time" as an invitation to join); they are listed as they stand
/// in exports. Words that mean two things are told apart by ``Header``.
enum HeaderLanguages {
    static let all: [[HeaderWord: [String]]] =
        [
            french, spanish, portuguese, italian, german, HeaderLanguagesEast.japanese, HeaderLanguagesEast.korean,
            HeaderLanguagesEast.simplifiedChinese, HeaderLanguagesEast.traditionalChinese, HeaderLanguagesEast.russian,
            HeaderAnswers.words, HeaderForms.words,
        ] + HeaderLanguagesReports.all

    private static let french: [HeaderWord: [String]] = [
        .name: ["Nom d'utilisateur", "Nom (nom d'origine)", "Nom d'utilisateur (nom d'origine)", "Nom affiché"],
        .email: ["E-mail de l'utilisateur", "E-mail utilisateur", "Adresse courriel", "Adresse de courriel"],
        .joinTime: ["Heure d'entrée", "Heure de participation", "Rejoindre à l'heure", "Heure à laquelle rejoindre"],
        .leaveTime: ["Heure de sortie", "Heure de fin de participation"],
        .minutes: ["Temps de session (minutes)", "Durée de la session (minutes)", "Durée réelle (minutes)"],
        .waitingRoom: ["En salle d'attente"],
        .guest: ["Est un invité"],
        .attended: ["Présent", "Ayant participé", "A assisté", "Participation"],
        .registrationTime: ["Heure de l'inscription", "Date et heure d'inscription"],
        .approval: ["État de l'approbation", "État d'approbation", "Statut de l'approbation"],
        .connectedFrom: ["Nom du pays/région", "Nom de pays/région", "Nom du pays ou de la région"],
        .meetingID: ["Nº de réunion", "N° de réunion", "ID de la réunion"],
        .webinarID: ["ID du webinaire", "N° de webinaire"],
        .startTime: ["Heure de début réelle", "Heure réelle de début"],
        .host: ["Animateur", "Nom de l'hôte"],
        .registeredCount: ["Nbre d'inscrits", "# inscrit", "Nombre d'inscrits"],
        .cancelledCount: ["# annulé", "# annulés"],
        .uniqueViewers: ["Visionneurs uniques", "Téléspectateurs uniques"],
        .totalUsers: ["Nombre total d'utilisateurs", "Total des utilisateurs"],
        .maxConcurrent: ["Nombre max. de vues simultanées", "Vues simultanées max."],
    ]

    private static let spanish: [HeaderWord: [String]] = [
        .name: ["Nombre de usuario", "Nombre para mostrar"],
        .email: ["Correo electrónico del usuario", "Dirección de correo electrónico"],
        .joinTime: ["Hora de ingreso", "Hora de unión", "Hora de incorporación"],
        .leaveTime: ["Hora de abandono"],
        .minutes: ["Tiempo en sesión (minutos)", "Duración actual (minutos)"],
        .waitingRoom: ["En la sala de espera", "Sala de espera"],
        .guest: ["Es invitado"],
        .attended: ["Asistió?", "Asistieron"],
        .registrationTime: ["Hora de inscripción", "Fecha de inscripción"],
        .approval: ["Estado de la inscripción"],
        .jobTitle: ["Puesto de trabajo"],
        .connectedFrom: ["Nombre de país o región"],
        .meetingID: ["ID de reunión"],
        .webinarID: ["ID de seminario web", "ID del webinar"],
        .host: ["Nombre del anfitrión"],
        .registeredCount: ["N.º de inscritos", "# inscritos", "# registrados"],
        .cancelledCount: ["N.º cancelados", "# cancelados"],
    ]

    private static let portuguese: [HeaderWord: [String]] = [
        .name: ["Nome de usuário", "Nome de exibição", "Nome completo", "Nome de utilizador (nome original)"],
        .email: ["E-mail do usuário", "Endereço de e-mail", "E-mail do utilizador"],
        .joinTime: ["Hora de ingresso", "Horário de ingresso", "Horário do ingresso"],
        .leaveTime: ["Hora da saída", "Horário da saída"],
        .minutes: ["Tempo na sessão (minutos)"],
        .waitingRoom: ["Em sala de espera"],
        .guest: ["É convidado"],
        .registrationTime: ["Hora de inscrição", "Hora da inscrição", "Data de inscrição"],
        .approval: ["Status de aprovação", "Estado da aprovação"],
        .connectedFrom: ["Nome do país/região"],
        .meetingID: ["ID de reunião"],
        .startTime: ["Hora de início", "Horário de início"],
        .endTime: ["Hora de término", "Horário de término", "Hora de fim"],
        .host: ["Nome do anfitrião"],
        .registeredCount: ["# Inscritos"],
        .cancelledCount: ["# Cancelados"],
    ]

    private static let italian: [HeaderWord: [String]] = [
        .name: ["Nome utente (nome originale)", "Nome utente", "Nome completo", "Nome visualizzato"],
        .email: ["E-mail utente", "E-mail dell'utente", "Indirizzo email", "Posta elettronica"],
        .joinTime: ["Ora di accesso", "Ora di entrata", "Ora di partecipazione"],
        .leaveTime: ["Ora di abbandono"],
        .minutes: ["Tempo in sessione (minuti)", "Durata effettiva (minuti)", "Tempo nella sessione (minuti)"],
        .waitingRoom: ["Nella sala d'attesa"],
        .guest: ["Ospite", "È ospite"],
        .attended: ["Ha partecipato", "Partecipato"],
        .registrationTime: [
            "Ora di registrazione", "Ora di iscrizione", "Data di registrazione", "Data di iscrizione",
        ],
        .approval: ["Stato approvazione", "Stato di approvazione", "Stato dell'approvazione"],
        .connectedFrom: ["Nome Paese/regione", "Nome del Paese/regione", "Nome Paese/area geografica"],
        .meetingID: ["ID riunione", "ID della riunione"],
        .webinarID: ["ID webinar", "ID del webinar"],
        .startTime: ["Ora di inizio effettiva", "Ora effettiva di inizio"],
        .host: ["Nome organizzatore"],
        .registeredCount: ["# registrati", "# iscritti", "N. iscritti"],
        .cancelledCount: ["# annullati"],
        .uniqueViewers: ["Spettatori unici", "Visualizzatori unici"],
        .totalUsers: ["Utenti totali", "Totale utenti"],
        .maxConcurrent: ["Numero massimo di visualizzazioni simultanee", "Visualizzazioni simultanee max"],
        .country: ["Paese", "Paese/Regione"],
        .organization: ["Organizzazione", "Istituzione"],
    ]

    private static let german: [HeaderWord: [String]] = [
        .name: [
            "Benutzername (Originalname)", "Benutzername (ursprünglicher Name)", "Benutzername", "Anzeigename",
            "Vollständiger Name", "Name (Original-Name)",
        ],
        .email: ["Benutzer-E-Mail", "E-Mail des Benutzers", "E-Mail-Adresse des Benutzers"],
        .joinTime: ["Beitrittszeitpunkt", "Beitritt um", "Teilnahmezeit", "Zeitpunkt des Beitritts", "Beitreten um"],
        .leaveTime: [
            "Austrittszeit", "Austrittszeitpunkt", "Verlassen um", "Zeitpunkt des Verlassens", "Zeit des Verlassens",
        ],
        .minutes: ["Zeit in Sitzung (Minuten)", "Zeit in der Sitzung (Minuten)", "Tatsächliche Dauer (Minuten)"],
        .totalMinutes: ["Gesamtdauer (Minuten)"],
        .waitingRoom: ["In Warteraum"],
        .guest: ["Ist Gast"],
        .attended: ["Anwesend", "Hat teilgenommen"],
        .registrationTime: ["Registrierungszeit", "Registrierungszeitpunkt", "Anmeldezeit", "Registrierungsdatum"],
        .approval: ["Genehmigungsstatus", "Status der Genehmigung", "Bestätigungsstatus"],
        .connectedFrom: ["Name des Landes/der Region", "Land/Region – Name", "Name Land/Region"],
        .meetingID: ["Meeting-ID"],
        .webinarID: ["Webinar-ID"],
        .startTime: ["Startzeit", "Tatsächliche Startzeit"],
        .endTime: ["Endzeit"],
        .host: ["Gastgeber", "Name des Hosts"],
        .hostEmail: ["E-Mail-Adresse des Hosts", "Host-E-Mail"],
        .participants: ["Teilnehmer"],
        .registeredCount: ["# Registriert", "Anz. Registrierte", "# Registrierte"],
        .cancelledCount: ["# Abgesagt", "# Storniert"],
        .uniqueViewers: ["Eindeutige Zuschauer", "Einzelne Zuschauer"],
        .totalUsers: ["Benutzer insgesamt", "Gesamtanzahl Benutzer", "Gesamtzahl der Benutzer"],
        .maxConcurrent: ["Max. gleichzeitige Aufrufe", "Max. gleichzeitige Ansichten"],
        .country: ["Land", "Land/Region"],
        .phone: ["Telefon"],
    ]
}
