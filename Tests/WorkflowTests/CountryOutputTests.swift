import Foundation
import Reports
import Testing
import Workflow

@Suite struct CountryOutputTests {
    private static let registration = """
        Name,Email,Country
        Ana Lima,ana@mission.example,Morocco
        Ben Okoro,ben@union.example,call me tonight
        Cem Aydin,cem@post.example,Maroc
        """

    @Test(arguments: [
        (ReportLanguage.en, "Morocco", "Answers that are not a country"), (.fr, "Maroc", "indiquant aucun pays"),
        (.es, "Marruecos", "no indican ningún país"), (.ar, "المغرب", "إجابات لا تذكر أي بلد"),
    ])
    func `the page names countries in its language, and what names none stays inside`(
        language: ReportLanguage, name: String, unknown: String
    ) throws {
        let out = NSTemporaryDirectory() + "rollcall-out-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: out) }
        let figures = try Folder(["registration.csv": Self.registration]).figures()
        try EventOutput.writeReport(figures, to: out, .init(showSmallCells: true, language: language))
        let files = try contents(of: out)
        let page = String(decoding: try #require(files["report.html"]), as: UTF8.self)
        #expect(page.contains(name) && page.contains(unknown) && !page.contains("call me"))
        for (path, data) in files where !path.hasPrefix("internal/") {
            #expect(!String(decoding: data, as: UTF8.self).contains("call me"), "\(path)")
        }
        let people = String(decoding: try #require(files["internal/participants.csv"]), as: UTF8.self)
        #expect(people.contains(",call me tonight,") && people.contains(",MA,"))
    }

    @Test func `where nobody was asked for a country, the page counts none`() throws {
        let out = NSTemporaryDirectory() + "rollcall-out-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: out) }
        try EventOutput.writeReport(Folder().figures(), to: out, .init(showSmallCells: true))
        let page = try String(contentsOfFile: out + "/report.html", encoding: .utf8)
        #expect(!page.contains("0 countries") && !page.contains("0 organizations"))
    }
}
