import EventModel
import Importers
import Testing

/// Text that was UTF-8, read as Latin-1 or Windows-1252, and saved again.
@Suite struct RepairTests {
    @Test func `a name over several lines is said, since a stray quote may have taken rows into it`() throws {
        let records = try importText(
            "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
                + "\"Ana Lima,ana@mission.example,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30\n"
                + "Ben \"\"Benny\"\" Okoro\",ben@union.example,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30\n")
        let finding = try #require(records.sortedFindings().first { $0.kind == .swallowedRows })
        #expect(finding.line == 2 && finding.kind.needsAttention)
    }

    /// What a program makes of a text's bytes when it takes them for Windows-1252.
    private func damaged(_ text: String) -> String {
        let high: [UInt32] = [
            0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
            0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
            0x0153, 0x9D, 0x017E, 0x0178,
        ]
        return String(
            String.UnicodeScalarView(
                text.utf8.map { byte in
                    Unicode.Scalar((0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)) ?? "?"
                }))
    }

    @Test(arguments: ["José Álvarez", "Zoë O’Neill", "Łucja Żak", "Анна Лима", "أنا ليما", "山田 花子"])
    func `a damaged name is repaired and counted`(name: String) throws {
        let rows = [damaged(name), damaged(damaged(name)), name]
        let records = try importText(
            "Name,Email,Join Time,Leave Time\n"
                + rows.map { "\($0),,2022-02-17 13:00:00,2022-02-17 13:30:00\n" }.joined())
        #expect(records.mentions.map { records.texts[$0.name] } == [name, name, name])
        let finding = try #require(records.sortedFindings().first)
        #expect(records.kinds == [.repairedText] && finding.line == 2 && finding.message.text.hasPrefix("2 names"))
        #expect(!finding.kind.needsAttention)
    }

    @Test(arguments: ["JOÃO DA CONCEIÇÃO", "Ângela", "Müller", "AÑO Â", "JosÃ© é", "Ana"])
    func `text that is sound, or damaged otherwise, is left alone`(name: String) throws {
        let records = try importText(
            "Name,Email,Join Time,Leave Time\n\(name),,2022-02-17 13:00:00,2022-02-17 13:30:00\n")
        #expect(records.mentions.map { records.texts[$0.name] } == [name] && records.kinds.isEmpty)
    }

    @Test func `a damaged chat is repaired line by line`() throws {
        let text = "13:02:15 De José à Tout le monde:\n\tça va ?\n13:03:00 De Zoë à José(Message direct):\n\tnon\n"
        let (sound, repaired) = (try importText(text), try importText(damaged(text)))
        #expect(summary(repaired) == summary(sound) && repaired.messages.map(\.isPrivate) == [false, true])
        #expect(repaired.kinds == [.repairedText] && sound.kinds.isEmpty)
    }

    @Test func `names of a webinar, a registration and a chat table are repaired`() throws {
        let texts = [
            Fixtures.webinar.replacing("Ana L.", with: "José").replacing(",Ana,Lima", with: ",José,Álvarez"),
            Fixtures.registration.replacing("Ana,Lima", with: "José,Álvarez"),
            Fixtures.chatTable.replacing("Ana Lima", with: "José"),
        ]
        for text in texts {
            let records = try importText(damaged(text))
            #expect(summary(records) == summary(try importText(text)) && records.kinds.contains(.repairedText))
        }
    }
}
