import EventAnalytics
import Importers
import Testing

/// Whatever the interface language of the platform, the same people and times are read.
@Suite struct LanguageTests {
    @Test(arguments: Wording.all)
    func `a meeting file is read alike in every language`(wording: Wording) throws {
        let english = try importText(LanguageForms.meeting(Wording.all[0]))
        let file = try #require(try importBytes(Array(LanguageForms.meeting(wording).utf8)))
        #expect(file.kind == .meetingParticipants)
        #expect(summary(file.records) == summary(english) && english.connections.map(\.isWaitingRoom) == [true, false])
        #expect(file.records.kinds == english.kinds && english.connections.count == 2)
    }

    @Test(arguments: Wording.all)
    func `a webinar report is read alike in every language`(wording: Wording) throws {
        let english = try importText(LanguageForms.webinar(Wording.all[0]))
        let file = try #require(try importBytes(Array(LanguageForms.webinar(wording).utf8)))
        #expect(file.kind == .webinarAttendees)
        #expect(summary(file.records) == summary(english))
        #expect(file.records.mentions.map(\.role) == [.host, .panelist, .attendee, .attendee, .attendee])
        #expect(file.records.registrations.map(\.status) == [.valid, .valid, .cancelledOrDenied])
        #expect(file.records.topic == "Launch" && file.records.totals.count == 4)
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
