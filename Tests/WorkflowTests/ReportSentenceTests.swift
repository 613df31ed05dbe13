import EventModel
import Testing
import Workflow
@testable import Reports

/// The first screen's sentences: each follows from the figures, and none is there without its data.
@Suite struct ReportSentenceTests {
    private func sentences(_ changes: [String: String?] = [:], showSmallCells: Bool = true) throws -> [String] {
        try ReportModel(Folder(changes).figures(), showSmallCells: showSmallCells).sentences.map(\.marked)
    }

    private static let registration = """
        First Name,Last Name,Email,Registration Time,Approval Status,Stakeholder category,Country,Language
        Ana,Lima,ana@mission.example,02/10/2022 09:00:00 AM,approved,Member State,Brazil,French
        Ben,Okoro,ben@union.example,02/10/2022 09:00:00 AM,approved,Workers' organization,Nigeria,English
        Cam,Roy,cam@ngo.example,02/10/2022 09:00:00 AM,approved,Civil society,India,English
        Dee,Fox,dee@ngo.example,02/10/2022 09:00:00 AM,approved,Civil society,Ireland,English
        """

    @Test func `without registrations or chat, only attendance is told`() throws {
        #expect(
            try sentences() == [
                "**2** people attended; no registration data was read.",
                "At most **2** were there at once, at 13:10 during “Opening”, and **1** on average; **2** stayed for half of it or more (**100%**), and the median stay was **40** of 60 minutes.",
            ])
    }

    @Test func `with registrations, show-up, categories, countries and declared channels are told`() throws {
        let told = try sentences(["registration.csv": Self.registration])
        #expect(told.count == 4)
        #expect(told[0] == "**2** people attended. Of **4** registered, **2** came (**50%**).")
        #expect(
            told[2]
                == "The largest groups were Member State (**1**) and Workers' organization (**1**); attendees came from **2 countries** (named by 2)."
        )
        // Ana was there for 30 of the 80 minutes attended.
        #expect(
            told[3]
                == "Interpretation carried **38%** of the time attended (French **38%**). Of all time, 100% is as declared."
        )
    }

    @Test func `small counts are masked in sentences, and what would give them away is left out`() throws {
        let told = try sentences(["registration.csv": Self.registration], showSmallCells: false)
        #expect(told[0] == "**<5** people attended. Of **<5** registered, **<5** came.")
        #expect(!told.joined().contains("50%") && !told.joined().contains("Member State"))
    }

    @Test func `panel and floor are compared only where the agenda has both`() throws {
        let agenda = """
            id,title,kind,start,minutes
            panel,Panel,panel,13:00,30
            floor,Statements,floor,,30
            """
        let chat = "13:40:15 From Ben Okoro to Everyone:\n\tHello?\n"
        let told = try sentences(["agenda.csv": agenda, "chat.txt": chat])
        // 30 + 20 minutes attended in the panel's 30, 30 in the floor's 30.
        #expect(
            told.last
                == "The panel was attended by **2** people on average, statements and questions after it by **1**. The chat held **0.0** messages per 100 attendee-minutes in the panel and **3.3** in statements and questions."
        )
    }

    @Test func `without times there is one sentence that says so`() throws {
        let users = """
            Name (Original Name),User Email,Total Duration (Minutes),Guest
            Ana Lima,ana@mission.example,30,Yes
            """
        let told = try sentences(["participants.csv": users])
        #expect(told.count == 1 && told[0].hasPrefix("**1** person was there at some time"))
    }

    @Test func `asterisks of a title are its own, and make nothing strong`() throws {
        let agenda = "id,title,kind,start,minutes\nopening,**Welcome** all,opening,13:00,60\n"
        let figures = try Folder(["agenda.csv": agenda]).figures()
        let stayed = ReportModel(figures, showSmallCells: true).sentences[1]
        #expect(stayed.text.contains("during “**Welcome** all”, and 1 on average"))
        #expect(stayed.parts.filter(\.isStrong).map(\.text) == ["2", "1", "2", "100%", "40"])
        let markdown = try ReportSummary.markdown(figures, showSmallCells: true)
        #expect(markdown.contains(#"during “\*\*Welcome\*\* all”, and **1** on average"#))
        #expect(ReportSheet(figures, showSmallCells: true).sentences[1] == stayed.text)
    }
}

extension Sentence {
    /// With its strong stretches between asterisks, to read in a test.
    var marked: String { parts.map { $0.isStrong ? "**\($0.text)**" : $0.text }.joined() }
}
