import EventAnalytics
import Importers
import Testing

/// Whatever the interface language of the platform, the same people and times are read.
@Suite struct LanguageTests {
    @Test(arguments: Wording.all)
    func `a meeting file is read alike in every language`(wording: Wording) throws {
        let english = try importText(meeting(Wording.all[0]))
        let file = try #require(try importBytes(Array(meeting(wording).utf8)))
        #expect(file.kind == .meetingParticipants)
        #expect(summary(file.records) == summary(english) && english.connections.map(\.isWaitingRoom) == [true, false])
        #expect(file.records.kinds == english.kinds && english.connections.count == 2)
    }

    @Test(arguments: Wording.all)
    func `a webinar report is read alike in every language`(wording: Wording) throws {
        let english = try importText(webinar(Wording.all[0]))
        let file = try #require(try importBytes(Array(webinar(wording).utf8)))
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

    private func meeting(_ words: Wording) -> String {
        let (yes, no) = (words.answers[0], words.answers[1])
        return """
            \(words.meeting.joined(separator: ","))
            Ana Lima,ana@mission.example,2022-02-17 12:59:00,"\(words.time)",1,\(yes),\(yes)
            Ana Lima,ana@mission.example,"\(words.time)",2022-02-17 13:30:00,30,\(yes),\(no)

            """
    }

    private func webinar(_ words: Wording) -> String {
        let header = words.webinar.joined(separator: ",")
        var plain = words.webinar
        plain.removeSubrange(5...6)
        plain.removeSubrange(2...3)
        let short = plain.joined(separator: ",")
        let (yes, no, approved, cancelled) = (words.answers[0], words.answers[1], words.answers[2], words.answers[3])
        let (from, to) = (words.time, "2022-02-17 13:30:00")
        return """
            \(words.summary.joined(separator: ","))
            Launch,812 3456 7890,"\(words.time)",30,3,1,3
            \(words.titles[0])
            \(short)
            \(yes),Network Host,host@network.example,"\(from)",\(to),30,X
            \(words.titles[1])
            \(short)
            \(yes),Cara Dietz,cara@firm.example,"\(from)",\(to),30,X
            \(words.titles[2])
            \(header)
            \(yes),Ana,Ana,Lima,ana@mission.example,2022-02-10 09:00:00,\(approved),"\(from)",\(to),30,X,
            \(no),Ben,Ben,Okoro,ben@union.example,2022-02-10 09:00:00,\(approved),--,--,--,,
            \(no),Eva,Eva,Roth,eva@firm.example,2022-02-10 09:00:00,\(cancelled),--,--,--,,

            """
    }
}
