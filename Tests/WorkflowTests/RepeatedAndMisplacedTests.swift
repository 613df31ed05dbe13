import Attendance
import EventModel
import Figures
import Testing
import Workflow

/// What used to change a figure of a whole event and say nothing.
@Suite struct RepeatedAndMisplacedTests {
    private static let questions = """
        Q&A Report
        Report Generated:,"02/17/2022 03:00:00 PM"
        #,Question,Asker Name,Asker Email,Answer
        1,Why now?,Ana Lima,ana@mission.example,
        2,For whom?,Ben Okoro,ben@union.example,All
        """
    private static let later = """
        Q&A Report
        Report Generated:,"02/17/2022 04:00:00 PM"
        #,Question,Asker Name,Asker Email,Answer
        1,Where next?,Ana Lima,ana@mission.example,
        2,Why now?,Ana Lima,ana@mission.example,Because
        3,For whom?,Ben Okoro,ben@union.example,All
        """

    @Test func `a Q&A report downloaded again with one question more counts each question once`() throws {
        let figures = try Folder(["qa.csv": Self.questions, "qa (1).csv": Self.later]).figures()
        #expect(figures.records.questions.count == 3)
        #expect(figures.records.questions.filter { $0.isAnswered == true }.count == 2)
        let finding = try #require(figures.records.sortedFindings().first { $0.kind == .sameMessages })
        #expect(finding.message.text == "2 questions are in another Q&A report too")
        for file in figures.records.files where file.kind == .questions {
            #expect(file.records == 2 || file.records == 3)
        }
    }

    @Test func `one who asks the same twice in one report has asked twice`() throws {
        let figures = try Folder([
            "qa.csv": Self.questions + "\n3,Why now?,Ana Lima,ana@mission.example,\n",
            "other.csv": "#,Question,Asker Name,Asker Email,Answer\n1,Why now?,Ben Okoro,ben@union.example,\n",
        ]).figures()
        #expect(figures.records.questions.count == 4)
        #expect(!figures.records.sortedFindings().contains { $0.kind == .sameMessages })
    }

    @Test func `a channel log of times when nobody it names was there is said to be`() throws {
        let figures = try Folder([
            "log.csv": "time,name,email,channel\n2022-02-17 13:05:00,Ben Okoro,ben@union.example,fr\n"
        ]).figures()
        let finding = try #require(figures.records.sortedFindings().first { $0.kind == .outsideEvent })
        #expect(finding.file == "log.csv")
        #expect(finding.message.text == "none of its 1 row falls within the time when the person was connected")
        let good = try Folder([
            "log.csv": "time,name,email,channel\n2022-02-17 13:15:00,Ben Okoro,ben@union.example,fr\n"
        ]).figures()
        #expect(!good.records.sortedFindings().contains { $0.kind == .outsideEvent })
    }

    @Test func `a switch before the event holds on into it and is not said to lie outside`() throws {
        let early = Folder.participants + "\nCy Wen,cy@union.example,02/17/2022 12:50:00 PM,02/17/2022 01:30:00 PM,40"
        let figures = try Folder([
            "participants.csv": early,
            "log.csv": "time,name,email,channel\n2022-02-17 12:55:00,Cy Wen,cy@union.example,fr\n",
        ]).figures()
        #expect(!figures.records.sortedFindings().contains { $0.kind == .outsideEvent })
    }

    @Test(arguments: [
        ("début réel,fin réele", "fin réele", "fin réelle"), ("actual_start,actual_ent", "actual_ent", "actual_end"),
    ])
    func `a header one letter from a column that the agenda lacks is reported as unread`(
        columns: String, written: String, word: String
    ) throws {
        let agenda = "id,title,kind,start,minutes,\(columns)\no,Opening,opening,13:00,30,,13:31\n"
        let figures = try Folder(["agenda.csv": agenda]).figures()
        let finding = try #require(figures.records.sortedFindings().first { $0.kind == .guessedColumns })
        #expect(finding.file == "agenda.csv" && finding.line == 1)
        #expect(finding.message.text.contains("'\(written)'") && finding.message.text.contains("'\(word)'"))
    }

    @Test func `an agenda's own further columns are not said to be anything`() throws {
        let agenda = "id,title,kind,start,minutes,actual_end,notes,room,mode\no,Opening,opening,13:00,30,13:31,,,\n"
        let figures = try Folder(["agenda.csv": agenda]).figures()
        #expect(!figures.records.sortedFindings().contains { $0.kind == .guessedColumns })
    }
}
