import DelimitedText
import EventModel
import Foundation
import Importers
import Testing

/// Whatever the interface language of the platform, the same people and times are read.
@Suite struct LanguageTests {
    @Test(arguments: LanguageForm.allCases, Wording.all)
    func `a form is read alike in every language`(form: LanguageForm, wording: Wording) throws {
        try expectAlike(form, Array(wording.file(form).utf8))
    }

    /// Headers typed with full-width letters fold to the usual ones.
    @Test(arguments: LanguageForm.allCases.filter { $0 != .chat }, Wording.all)
    func `full-width headers change nothing`(form: LanguageForm, wording: Wording) throws {
        let wide = wording.file(form) { text in
            String(
                String.UnicodeScalarView(
                    text.unicodeScalars.map { scalar in
                        guard (0x23...0x7E).contains(scalar.value), scalar != "," else { return scalar }
                        return Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
                    }))
        }
        try expectAlike(form, Array(wide.utf8))
    }

    @Test(arguments: LanguageForm.allCases.filter { $0 != .chat }, Wording.all)
    func `padded cells and semicolons change nothing`(form: LanguageForm, wording: Wording) throws {
        var padded: [String] = []
        var semicolons: [String] = []
        try DelimitedReader(ByteSource(bytes: Array(wording.file(form).utf8)), delimiter: .comma).forEachRecord {
            padded.append($0.texts.map { "  \($0.contains(",") ? "\"\($0)\"" : $0) " }.joined(separator: ",") + ", ,")
            semicolons.append($0.texts.joined(separator: ";") + ";")
            return true
        }
        try expectAlike(form, Array((padded.joined(separator: "\n") + "\n").utf8))
        try expectAlike(form, Array((semicolons.joined(separator: "\r\n") + "\r\n").utf8))
    }

    @Test(arguments: LanguageForm.allCases, Wording.all)
    func `the encodings of a language change nothing`(form: LanguageForm, wording: Wording) throws {
        let text = wording.file(form)
        let units = [0xFEFF] + Array(text.utf16)
        try expectAlike(form, units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        let old: String.Encoding? =
            ["fr", "es", "pt", "it", "de"].contains(wording.code)
            ? .windowsCP1252 : wording.code == "ja" ? .shiftJIS : nil
        if let old { try expectAlike(form, Array(try #require(text.data(using: old)))) }
    }

    @Test func `an anonymous attendee has no name, whatever the language`() throws {
        for wording in Wording.all {
            let records = try importText(wording.file(.polls))
            #expect(records.mentions.map { records.texts[$0.name] } == ["Ana Lima", ""], "\(wording.code)")
        }
    }

    private func expectAlike(_ form: LanguageForm, _ bytes: [UInt8]) throws {
        let english = try importText(Wording.all[0].file(form))
        let file = try #require(try importBytes(bytes))
        #expect(file.kind == form.kind)
        #expect(summary(file.records) == summary(english))
        #expect(file.records.kinds == english.kinds && file.records.topic == english.topic)
        #expect(file.records.files[0].accepted == form.count)
        #expect(file.records.announcements.count == english.announcements.count)
    }

    /// What the English forms say, so that being alike is more than being equally empty.
    @Test func `the English forms say who, when and what`() throws {
        let meeting = try importText(Wording.all[0].file(.meeting))
        #expect(meeting.connections.map(\.isWaitingRoom) == [true, false])
        let webinar = try importText(Wording.all[0].file(.webinar))
        #expect(webinar.mentions.map(\.role) == [.host, .panelist, .attendee, .attendee, .attendee])
        #expect(webinar.registrations.map(\.status) == [.valid, .valid, .cancelledOrDenied])
        #expect(webinar.topic == "Launch" && webinar.totals.count == 4)
        let registration = try importText(Wording.all[0].file(.registration))
        #expect(registration.registrations.map(\.status) == [.valid, .cancelledOrDenied, .valid])
        #expect(registration.texts[registration.registrations[1].answers.organization] == "Dock Workers")
        #expect(registration.announcements.count == 1 && registration.topic == "Launch")
        let polls = try importText(Wording.all[0].file(.polls))
        #expect(polls.pollAnswers.allSatisfy { $0.instant == TestEvent.window.from && $0.answers.count == 1 })
        let chat = try importText(Wording.all[0].file(.chat))
        #expect(chat.messages.map(\.isPrivate) == [false, true])
        let dashboard = try importText(Wording.all[0].file(.dashboard))
        #expect(dashboard.connections.count == 2 && dashboard.hostEmails.count == 1)
    }

    @Test func `a name column called like a first name is the whole name where it stands alone`() throws {
        for name in ["Nombre", "Nom", "Nome", "Имя"] {
            let records = try importText(
                "\(name),E-mail,Join Time,Leave Time\nAna Lima,a@b.example,2022-02-17 13:00:00,2022-02-17 13:30:00\n")
            #expect(records.texts[records.mentions[0].name] == "Ana Lima")
        }
    }

    @Test func `a job title beside a proper join time stays a job title`() throws {
        let records = try importText(
            """
            Detalles de asistente
            Asistió,Nombre de usuario (nombre original),Correo electrónico,Hora de registro,Hora de entrada,Puesto de trabajo,Hora de salida
            Sí,Ana,a@b.example,2022-02-10 13:00:00,2022-02-17 13:00:00,Jurista,2022-02-17 13:30:00
            """)
        #expect(records.connections.count == 1)
        #expect(records.registrations.map { records.texts[$0.answers.jobTitle] } == ["Jurista"])
    }

    @Test(arguments: [
        "3월 12, 2024 13:02:15", "12월 12, 2024 13:02:15", "2024년 3월 12일 오후 1:02:15", "2024. 3. 12. 오후 1:02:15",
        "2024. 3. 12. 13:02:15", "3月 12, 2024 13:02:15", "2024年3月12日 13:02:15", "2024年3月12日下午1:02:15",
        "三月 12, 2024 13:02:15", "mar. 12, 2024 1:02:15 da tarde", "12 de marzo de 2024 1:02:15 de la tarde",
        "12 mars 2024 1:02:15 de l'après-midi", "12 mars 2024 à 1:02:15 de l’après-midi", "12. März 2024 13:02:15",
        "12 марта 2024 г. 13:02:15", "12 marzo 2024 1:02:15 del pomeriggio", "2024-03-12 13:02:15,750",
    ])
    func `a time is read in every language`(text: String) throws {
        let time = try #require(TimestampParser.parse(text)?.local(.monthDayYear))
        let month = text.hasPrefix("12월") ? 12 : 3
        #expect(time == LocalTime(year: 2024, month: month, day: 12, secondOfDay: 13 * 3600 + 135))
    }

    @Test(arguments: [
        ("mar. 12, 2024 1:02 da madrugada", 1), ("mar. 12, 2024 8:02 da noite", 20),
        ("12 mars 2024 8:02 du matin", 8), ("12 mar 2024 8:02 de la mañana", 8), ("2024年3月12日 上午12:02", 0),
        ("12 mar 2024 12:02 del mediodía", 12), ("12 mar 2024 12:02 de la madrugada", 0),
    ])
    func `halves of the day are read in every language`(text: String, hour: Int) throws {
        #expect(try #require(TimestampParser.parse(text)).secondOfDay == hour * 3600 + 120)
    }

    @Test(arguments: ["2024-03-12 13:02:15 UTC", "03/12/2024 01:02:15 PM GMT", "Mar 12, 2024 13:02 UTC+00:00"])
    func `a zone's name of UTC is an offset of nothing`(text: String) throws {
        #expect(TimestampParser.parse(text)?.offsetSeconds == 0)
    }
}
