import EventModel
import Importers
import Testing

/// Headers in no known words: the values tell the columns.
@Suite struct ShapeTests {
    private static let dutch = """
        Deelnemer;Gast;Adres;Binnengekomen;Weggegaan;Minuten
        Ana Lima;Ja;ana@mission.example;17-02-2022 13:00:01;17-02-2022 13:30:00;30
        Ben Okoro;Ja;;17-02-2022 13:10:00;17-02-2022 13:19:10;10
        Cara Dietz;Ja;cara@firm.example;17-02-2022 13:10:00;17-02-2022 14:10:01;61

        """

    @Test(arguments: [1, 2, 3, 7, 1 << 18])
    func `two dates, their minutes, an address and a name make participants`(blockSize: Int) throws {
        let file = try #require(try importBytes(Array(Self.dutch.utf8), blockSize: blockSize))
        #expect(file.kind == .meetingParticipants)
        #expect(
            summary(file.records) == [
                "1 connection attendee 'Ana Lima' '' 'ana@mission.example'", "2 connection attendee 'Ben Okoro' '' ''",
                "3 connection attendee 'Cara Dietz' '' 'cara@firm.example'",
                "connection 0 2022-02-17T12:00:01Z 2022-02-17T12:30:00Z ",
                "connection 1 2022-02-17T12:10:00Z 2022-02-17T12:19:10Z ",
                "connection 2 2022-02-17T12:10:00Z 2022-02-17T13:10:01Z ", "accepted 3 rejected 0 ignored 0",
            ])
        let finding = try #require(file.records.sortedFindings().first)
        #expect(finding.kind == .guessedColumns && finding.kind.needsAttention && finding.line == 1)
        #expect(finding.message.text.contains("join = column 4 'Binnengekomen'"))
        #expect(finding.message.text.contains("name = column 1 'Deelnemer'"))
    }

    @Test func `a block of meeting data above does not mislead`() throws {
        let file = try importBytes(Array(("Onderwerp;Nummer\nStart;812\n\n" + Self.dutch).utf8))
        #expect(file?.records.connections.count == 3)
        #expect(file?.records.mentions.map(\.line) == [5, 6, 7])
    }

    @Test func `one damaged row of many is rejected with a finding, the others are read`() throws {
        let rows = (0..<30).map { row in
            let leave = row == 4 ? "later" : "17-02-2022 13:30:00"
            return "Person \(row);x;p\(row)@a.example;17-02-2022 13:00:00;\(leave);30"
        }
        let records = try importText("Wie;Hoe;Waar;Van;Tot;Lengte\n" + rows.joined(separator: "\n") + "\n")
        #expect(records.files[0].accepted == 29 && records.files[0].rejected == 1)
        #expect(records.kinds == [.guessedColumns, .unreadableTime])
    }

    @Test(arguments: [
        "a;b;c;d;e\nAna;x;a@b.example;17-02-2022 13:00:00;17-02-2022 13:30:00;30\n",
        "a;b;c;d;e;f\nAna;x;a@b.example;17-02-2022 13:00:00;17-02-2022 13:30:00;31\nBen;x;;17-02-2022 13:00:00;17-02-2022 13:30:00;30\n",
        "a;b;c;d;e;f\nAna;x;no;17-02-2022 13:00:00;17-02-2022 13:30:00;30\nBen;x;;17-02-2022 13:00:00;17-02-2022 13:30:00;30\n",
    ])
    func `nothing is guessed where the minutes disagree, an address is missing or one row is all`(text: String) throws {
        #expect(try importBytes(Array(text.utf8)) == nil)
    }

    @Test(arguments: [
        "Eva Roth;Ja;+41 22 555 01 01;Bern;later;x", "Eva Roth;Ja;x;13:00;14:00;60", "Eva Roth;Ja;;;;",
        "Eva Roth;Ja;Eva Roth;Eva Roth;a;b",
    ])
    func `what may be a person's row and no header is not quoted`(row: String) throws {
        let text = Self.dutch.split(separator: "\n").dropFirst().joined(separator: "\n")
        let records = try importText(row + "\n" + text + "\n")
        let finding = try #require(records.sortedFindings().first { $0.kind == .guessedColumns })
        #expect(
            finding.message.text.contains("name = column 1, e-mail = column 3") && !finding.message.text.contains("Eva")
        )
    }
}
