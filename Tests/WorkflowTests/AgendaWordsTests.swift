import Figures
import Participants
import Attendance
import EventModel
import Testing
import Workflow

/// `agenda.csv` as people write it: in four languages, and with what is missing named.
@Suite struct AgendaWordsTests {
    @Test(arguments: [
        """
        id,titre,type,début,minutes,début réel,fin réelle,intervenants
        o,Ouverture,ouverture,13:00,30,,13:31,Ana Lima
        q,Débat,questions et réponses,,30,,,
        """,
        """
        ID;Título;Tipo de sesión;Hora de inicio;Duración (minutos);Inicio real;Fin real;Ponentes
        o;Apertura;apertura;13:00;30;;13:31;Ana Lima
        q;Debate;intervenciones desde la sala;;30;;;
        """,
        """
        المعرف,العنوان,النوع,البداية,المدة (بالدقائق),البداية الفعلية,النهاية الفعلية,المتحدثون
        o,الافتتاح,الافتتاح,13:00,30,,13:31,Ana Lima
        q,نقاش,أسئلة وأجوبة,,30,,,
        """,
        """
        *ID,*Title / Titre,Kind | Type,Start / Début,Minutes,Actual start / Début réel,Actual end / Fin réelle,Speakers / Intervenants
        o,Opening,opening,13:00,30,,13:31,Ana Lima
        q,Debate,floor,,30,,,
        """,
        """
        Agenda of the launch,,,,,,,

        No.,Session,Type,Time,Duration,Actual start,Actual end,Speakers
        o,Opening,Welcome,13:00,30,,13:31,Ana Lima
        q,Debate,Q&A,,30,,,
        """,
    ])
    func `headers and kinds are read in English, French, Spanish and Arabic`(text: String) throws {
        let figures = try Folder(["agenda.csv": text]).figures()
        #expect(figures.agenda.sessions.map(\.kind) == [.opening, .floor])
        #expect(figures.agenda.sessions[0].speakers == ["Ana Lima"])
        #expect(figures.agenda.sessions[0].window.seconds == 31 * 60)
        let table = try #require(figures.figureTables().first { $0.schema.name == "sessions" })
        #expect(table.rows.map { $0[3].text } == ["", "opening", "floor"])
    }

    @Test(arguments: [
        ("id,title,start,minutes\na,A,13:00,60\n", "the agenda has no column kind"),
        ("id,title,kind,start\na,A,panel,13:00\n", "the agenda has no column minutes"),
        ("title,kind,start,minutes\nA,panel,13:00,60\n", "the agenda has no column id"),
        ("id,kind,minutes\na,panel,60\n", "the agenda has no columns title, start"),
        ("id,titre,type,minutes\na,A,panel,60\n", "the agenda has no column start"),
        ("Programme,Salle\nOuverture,A\n", "the agenda has no columns id, title, kind, start, minutes"),
    ])
    func `an agenda that lacks a column is refused by naming it`(text: String, what: String) throws {
        let folder = try Folder(["agenda.csv": text])
        let error = folder.error()
        #expect(error?.what == what && error?.file == "agenda.csv" && error?.line == 1 && error?.column == 1)
        #expect(error?.advice.contains("id,title,kind,start,minutes") == true)
        let report = try CheckReport.make(folder: folder.path)
        #expect(report.errors.first?.what == what)
        #expect(!report.text(isVerbose: true, isQuiet: false).contains("unknown"))
        let draft = try Folder(["agenda.csv": text, "event.yaml": nil])
        let refused = #expect(throws: InputError.self) { try EventDraft.make(folder: draft.path, zone: nil) }
        #expect(refused?.what == what)
    }

    @Test func `an agenda under another name that lacks a column is named too`() throws {
        let error = try Folder(["agenda.csv": nil, "sessions.csv": "\nid,title,start,minutes\na,A,13:00,60\n"]).error()
        #expect(error?.file == "sessions.csv" && error?.line == 2 && error?.what.contains("kind") == true)
    }

    @Test func `a table with some of the columns beside an agenda is none`() throws {
        let folder = try Folder(["rooms.csv": "id,title,start\na,A,13:00\n"])
        #expect(try folder.figures().agenda.sessions.count == 2)
    }

    @Test(arguments: ["type", "duration", "time", "speaker", "session", "code", "min"])
    func `a further column that is called like one of the agenda's is text`(column: String) throws {
        let text = "\(column),id,title,kind,start,minutes,speakers\nx,a,A,panel,13:00,60,Ana Lima\n"
        let figures = try Folder(["agenda.csv": text]).figures()
        #expect(figures.agenda.sessions.map(\.kind) == [.panel])
        #expect(figures.agenda.sessions[0].window.seconds == 3600 && figures.agenda.sessions[0].title == "A")
    }

    @Test func `two columns of one meaning are an error at the second`() throws {
        let error = try Folder(["agenda.csv": "id,title,kind,starts,minutes,début\na,A,panel,13:00,60,\n"]).error()
        #expect(error?.what == "a second column is 'start'" && error?.line == 1 && error?.column == 30)
    }

    @Test func `a bad start of the settings is reported where it is`() throws {
        let error = try Folder(["event.yaml": "time_zone: Europe/Zurich\nstarts: 2022-02-30T13:00:00\n"]).error()
        #expect(error?.file == "event.yaml" && error?.line == 2 && error?.column == 9)
        #expect(error?.what == "'2022-02-30T13:00:00' is not a valid date with a time")
        let ends = try Folder(["event.yaml": Folder.settings + "\nends: 2022-02-17T12:00:00\n"]).error()
        #expect(ends?.file == "event.yaml" && ends?.line == 4 && ends?.what == "the event ends before it starts")
    }

    @Test func `an abbreviation that the event's date contradicts stops the run at its key`() throws {
        let folder = try Folder(["event.yaml": "time_zone: CET\nstarts: 2022-07-14T13:00:00\n"])
        #expect(folder.error()?.what == "CET is standard time, and on 2022-07-14 clocks in Zurich show CEST")
        #expect(folder.error()?.line == 1 && folder.error()?.column == 12)
        #expect(
            try Folder(["event.yaml": Folder.settings.replacing("Europe/Zurich", with: "CET")]).figures().people
                .participants.count == 2)
    }
}
