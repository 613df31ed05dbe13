import Figures
import EventModel
import Testing
import Workflow
@testable import Reports

/// What nobody was asked is missing: neither 0 nor a name with nothing behind it.
@Suite struct MissingTests {
    private static let asked = """
        First Name,Last Name,Email,Registration Time,Approval Status,Country,Language
        Ana,Lima,ana@mission.example,02/10/2022 09:00:00 AM,approved,Brazil,French
        """
    private static let silent = """
        First Name,Last Name,Email,Registration Time,Approval Status
        Ana,Lima,ana@mission.example,02/10/2022 09:00:00 AM,approved
        """

    private func model(_ changes: [String: String?] = [:], language: ReportLanguage = .en) throws -> ReportModel {
        try ReportModel(Folder(changes).figures(), showSmallCells: true, language: language)
    }

    @Test(arguments: ReportLanguage.allCases)
    func `a dimension that nobody was asked is not counted on the page`(language: ReportLanguage) throws {
        for changes in [[:], ["registration.csv": Self.silent]] {
            let model = try model(changes, language: language)
            let places = model.placesSection
            #expect(!places.lead.contains("0"), "\(places.lead)")
            #expect(places.rankings.map(\.hasAny) == [true])
        }
    }

    @Test func `what was asked is counted, and what was not is among the unknowns`() throws {
        let model = try model(["registration.csv": Self.asked])
        #expect(model.placesSection.lead.hasPrefix("2 participants from 1 country. "))
        #expect(model.unknowns.contains("Nobody's organization was read: organizations are empty, not zero."))
        #expect(!model.unknowns.contains { $0.hasPrefix("No country") })
    }

    @Test func `one participant is one participant`() throws {
        let one = Folder.participants.split(separator: "\n").prefix(2).joined(separator: "\n")
        let model = try model(["registration.csv": Self.asked, "participants.csv": one])
        #expect(model.placesSection.lead.hasPrefix("1 participant from 1 country. "))
        #expect(model.sentences[0].marked.hasPrefix("**1** person attended."))
        #expect(model.sentences[1].marked.hasPrefix("At most **1** was there at once"))
    }

    @Test func `a count that is masked stands for several`() throws {
        let model = try ReportModel(Folder().figures(), showSmallCells: false)
        #expect(model.sentences[0].marked.hasPrefix("**<5** people attended"))
    }

    @Test func `channels have dashes where nobody's channel is known, and counts where somebody's is`() throws {
        func rows(_ changes: [String: String?] = [:]) throws -> [(label: String, cells: [String])] {
            let model = try model(changes)
            return model.channelRows.map { row in (row.label, row.cells.map { $0.text(model.words) }) }
        }
        let unknown = try rows()
        #expect(unknown.map(\.label) == ["English (floor)", "French", "Unknown"])
        #expect(unknown.dropLast().allSatisfy { $0.cells.allSatisfy { $0 == "–" } })
        #expect(unknown.last?.cells.first == "2")
        #expect(try rows(["registration.csv": Self.asked]).map { $0.cells[0] } == ["0", "1", "1"])
    }

    @Test func `a dimension that nobody was asked has no rows in the table`() throws {
        func dimensions(_ changes: [String: String?]) throws -> Set<String> {
            Set(try Folder(changes).figures().representationTable().rows.map { $0[2].text })
        }
        #expect(try dimensions([:]) == ["role"])
        #expect(try dimensions(["registration.csv": Self.silent]) == ["role"])
        #expect(try dimensions(["registration.csv": Self.asked]) == ["country", "role"])
    }
}
