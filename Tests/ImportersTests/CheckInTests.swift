import EventModel
import Testing

/// Who was in the room, how many seats a ticket has, and which forms were never sent.
@Suite struct CheckInTests {
    @Test(arguments: [
        ("Checked in", "Yes", true), ("Checked in", "No", false), ("Checked in", "", false), ("Checked in", "1", true),
        ("Checked in", "2022-02-17T12:50:00+01:00", true), ("Check-in date", "2022-02-17T12:50:00+01:00", true),
        ("Check-in date", "", false), ("Attendee Status", "Checked In", true), ("Attendee Status", "Attending", false),
        ("Présent sur place", "Oui", true), ("Presente en sala", "Sí", true), ("حضر في القاعة", "نعم", true),
    ])
    func `a check-in says who was in the room`(header: String, cell: String, isThere: Bool) throws {
        let records = try importText("Name,Email,\(header)\nAna Lima,ana@mission.example,\(cell)\n")
        #expect(records.files[0].kind == .registration && records.files[0].unreadRows == 0)
        #expect(records.checkIns.count == (isThere ? 1 : 0))
        #expect(records.registrations.map(\.status) == [.valid])
    }

    @Test func `the days of a journey are not a check-in`() throws {
        let records = try importText(
            "Name,Email,Country,Check-in date,Check-out date\n"
                + "Ana Lima,ana@mission.example,Chile,2022-02-16 15:00,2022-02-18 10:00\n")
        #expect(records.checkIns.isEmpty)
    }

    @Test func `a check-in that says neither yes nor no is noted`() throws {
        let records = try importText("Name,Email,Checked in\nAna Lima,ana@mission.example,perhaps\n")
        #expect(records.checkIns.isEmpty && records.kinds.contains(.guessedColumns))
    }

    @Test func `seats for people without a name are said, and each row is one registration`() throws {
        let records = try importText(
            "Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee Status\n"
                + "1,2022-02-01 10:00:00-04:00,Ana,Lima,ana@mission.example,3,General,Attending\n"
                + "2,2022-02-01 10:00:00-04:00,Ben,Okoro,ben@union.example,1,General,Attending\n")
        #expect(records.registrations.count == 2)
        let said = records.sortedFindings().first { $0.message.text.hasPrefix("2 seats are booked") }
        #expect(said?.line == 2 && said?.kind.needsAttention == true)
    }

    @Test(arguments: [
        // Microsoft Forms, Google Forms.
        "ID,Start time,Completion time,Email,Name,What is your organization?,Country,Stakeholder category\n"
            + "1,2/1/22 9:00:00,2/1/22 9:02:00,ana@mission.example,Ana Lima,Open Roads,Chile,Civil society\n",
        "Timestamp,Email Address,Full name,Organization,Country,Stakeholder category\n"
            + "2/1/2022 9:02:00,ana@mission.example,Ana Lima,Open Roads,Chile,Civil society\n",
        "Horodateur,Adresse e-mail,Nom et prénom,Organisation,Pays,Catégorie\n"
            + "01/02/2022 09:02:00,ana@mission.example,Ana Lima,Open Roads,Chili,Société civile\n",
        // LimeSurvey, with the texts and with the codes of its questions.
        "\"Response ID\",\"Date submitted\",\"Last page\",\"Start language\",\"Seed\",\"Full name\",\"Email address\",\"Organization\",\"Country\",\"Stakeholder category\"\n"
            + "\"1\",\"2022-02-01 09:02:00\",\"3\",\"en\",\"77\",\"Ana Lima\",\"ana@mission.example\",\"Open Roads\",\"Chile\",\"Civil society\"\n",
    ])
    func `an export of a form is read`(text: String) throws {
        let records = try importText(text)
        #expect(records.files[0].kind == .registration)
        #expect(records.registrations.map(\.status) == [.valid])
        let answers = try #require(records.registrations.first?.answers)
        #expect(records.texts[answers.organization] == "Open Roads")
        #expect(!answers.country.isEmpty && !answers.category.isEmpty && answers.language.isEmpty)
        #expect(records.texts[records.mentions[0].email] == "ana@mission.example")
    }

    @Test func `a form that was begun and never sent is not a registration`() throws {
        let records = try importText(
            "Response ID,Date submitted,Last page,Full name,Email address,Country\n"
                + "1,2022-02-01 09:02:00,3,Ana Lima,ana@mission.example,Chile\n"
                + "2,,1,Ben Okoro,ben@union.example,Ghana\n")
        #expect(records.registrations.map(\.status) == [.valid, .cancelledOrDenied])
        #expect(records.kinds.contains(.rejectedRow))
    }
}
