import Attendance
import EventModel
import Figures
import Testing
import Workflow

/// Hybrid events, and registrations of one event in several lists.
@Suite struct ModesTests {
    private static let indico = """
        ID,Name,Email Address,Affiliation,Country,Stakeholder category,Registration date,Registration state,Checked in
        1,"Lima, Ana",ana@mission.example,Open Roads,Chile,Member State,2022-02-01T10:00:00+01:00,Completed,Yes
        2,"Dietz, Cara",cara@firm.example,Firm,Ghana,Private sector,2022-02-02T10:00:00+01:00,Completed,Yes
        3,"Eze, Dan",dan@firm.example,Firm,Ghana,Private sector,2022-02-02T10:00:00+01:00,Withdrawn,No

        """

    @Test func `people are there online, on site, or both`() throws {
        let figures = try Folder(["indico.csv": Self.indico]).figures()
        let rows = figures.modes().map { "\($0.category) \($0.mode.rawValue) \($0.registered ?? -1) \($0.attendees)" }
        #expect(
            rows == [
                "all online 0 1", "all on_site 1 1", "all both 1 1", "member_state online 0 0",
                "member_state on_site 0 0", "member_state both 1 1", "private_sector online 0 0",
                "private_sector on_site 1 1", "private_sector both 0 0", "unknown online 0 1", "unknown on_site 0 0",
                "unknown both 0 0",
            ])
        // A check-in has no times: it is in no other figure.
        #expect(figures.tallies[0].cells[0].attendees == 2 && figures.registeredAttended[0] == 1)
        #expect(figures.figureTables().contains { $0.schema.name == "modes" })
    }

    @Test func `without a check-in there is no table of modes`() throws {
        let figures = try Folder(["indico.csv": Self.indico.replacing(",Yes\n", with: ",No\n")]).figures()
        #expect(figures.modes().isEmpty && !figures.figureTables().contains { $0.schema.name == "modes" })
    }

    @Test func `two lists that answer differently are reported, and those that mean the same are not`() throws {
        let form = """
            Timestamp,Email Address,Full name,Country,Stakeholder category
            2/1/2022 9:02:00,ANA@mission.example,Ana Lima,CL,Civil society
            2/1/2022 9:02:00,dan@firm.example,Dan Eze,Ghana,Private sector

            """
        let figures = try Folder(["a-indico.csv": Self.indico, "b-form.csv": form]).figures()
        let found = figures.records.sortedFindings().filter { $0.kind == .registrationsDisagree }
        #expect(
            found.map(\.message.text).sorted() == [
                "1 person answers 'category' here otherwise than in 'a-indico.csv'; the first is here",
                "1 registration is valid in one of two files and cancelled or denied in the other, 'a-indico.csv'; the first is here",
            ])
        #expect(found.allSatisfy { $0.file == "b-form.csv" && $0.kind.needsAttention })
        #expect(figures.registered[0] == 3)
    }
}
