import Figures
import Participants
import Attendance
import LanguageDetection
import Testing
import Workflow

@Suite struct MessageLanguageTests {
    @Test(arguments: [
        ("Thank you very much for this presentation, when will the guidance be published?", "en"),
        ("Merci beaucoup pour cette présentation, quand les orientations seront-elles publiées ?", "fr"),
        ("Muchas gracias por la presentación, ¿cuándo se publicará la guía en español?", "es"),
        ("شكرا جزيلا على هذا العرض، متى سيتم نشر التوجيهات باللغة العربية؟", "ar"),
        ("Merci beaucoup pour le lien https://network.test/a-very-long-english-page-name @Ana 👏👏", "fr"),
    ])
    func `a sentence has a language`(text: String, expected: String) {
        #expect(MessageLanguage.code(of: text) == expected)
    }

    @Test(arguments: ["", "ok", "👏👏👏", "Merci", "https://network.test/page/in/english/words", "12:30", "Aba Kora, ILO"])
    func `a scrap has none`(text: String) {
        #expect(MessageLanguage.code(of: text) == nil)
    }

    @Test func `channels are inferred only when somebody asks`() throws {
        let folder = try Folder([
            "chat.txt": """
            13:05:10\t From Ana Lima to Everyone:
            \tMerci beaucoup pour cette présentation, quand sera-t-elle publiée ?
            13:06:10\t From Ana Lima to Everyone:
            \tNous soutenons pleinement ces orientations sur la migration de travail.

            """
        ])
        #expect(try folder.figures().people.participants.allSatisfy { $0.inferredChannel == nil })
        let asked = try EventPipeline.figures(folder: folder.path, infersChannels: true)
        #expect(asked.people.participants.compactMap(\.inferredChannel) == [1])
        #expect(asked.channelBasisTable().rows.contains { $0[3].text == "inferred" })
    }
}
