import EventModel
import Testing

@Suite struct RegistrationFormTests {
    @Test(arguments: [
        ("Completed", true), ("Pending", true), ("Withdrawn", false), ("Rejected", false), ("Retirée", false),
        ("Rejetée", false), ("Retirada", false), ("Rechazada", false), ("En attente", true), ("Attending", true),
        ("Checked In", true), ("Not Attending", false), ("Deleted", false), ("Refunded", false), ("Confirmée", true),
        ("Awaiting payment", true), ("Remboursé", false), ("No asistirá", false), ("منسحب", false), ("", true),
    ])
    func `a state says whether a registration counts`(state: String, counts: Bool) throws {
        for header in ["Registration state", "Attendee Status", "État de l'inscription", "Estado de la inscripción"] {
            let records = try importText("Name,Email Address,\(header)\nAna Lima,ana@mission.example,\(state)\n")
            #expect(records.files[0].kind == .registration, "\(header)")
            #expect(records.registrations.map(\.status) == [counts ? .valid : .cancelledOrDenied], "\(header)")
        }
    }

    @Test func `Indico's list of registrants is read`() throws {
        let records = try importText(
            """
            ID,Name,Email Address,Affiliation,Country,Registration date,Modification date,Registration state,Checked in
            1,"Silva, Ana",ana@mission.example,Open Roads,Brazil,2022-02-01T10:00:00+02:00,,Completed,Yes
            2,"Wong, Lee",lee@union.example,Open Roads,China,2022-02-02T10:00:00+02:00,,Withdrawn,No

            """)
        #expect(records.registrations.map(\.status) == [.valid, .cancelledOrDenied])
        #expect(records.texts[records.registrations[0].answers.country] == "Brazil")
    }

    @Test(arguments: [
        "Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee #,Attendee Status",
        "Order no.,Order Date,First Name,Surname,Email,Quantity,Ticket Type,Attendee no.,Attendee Status",
        "Order #,Order Date,Attendee First Name,Attendee Last Name,Attendee Email,Quantity,Type,Attendee #,Attendee Status",
    ])
    func `Eventbrite's list of attendees is read`(header: String) throws {
        let records = try importText(
            header + "\n123,2022-02-01 10:00:00-04:00,Ana,Lima,ana@mission.example,1,General,456,Checked In\n"
                + "124,2022-02-01 10:00:00-04:00,Lee,Wong,lee@union.example,1,General,457,Not Attending\n")
        #expect(records.registrations.map(\.status) == [.valid, .cancelledOrDenied])
        #expect(records.texts[records.mentions[0].name] == "Ana Lima")
        #expect(records.texts[records.mentions[1].email] == "lee@union.example")
    }

    @Test func `a ticket is of whom it is for, not of who bought it`() throws {
        let records = try importText(
            "Email,Attendee name,Attendee Email,Attendee Status\nboss@mission.example,Ana,ana@mission.example,Attending\n"
        )
        #expect(records.texts[records.mentions[0].email] == "ana@mission.example")
    }

    @Test(arguments: [
        "Name,Email", "Email,Name", "Full name,Email address", "First Name,Last Name,Email", "Nom,Prénom,Courriel",
        "Nombre,Apellidos,Correo electrónico", "الاسم,البريد الإلكتروني", "No.,Name,E-mail", "Name,Email,",
        "Name,Email,Phone",
    ])
    func `a list of names and addresses alone is a registration`(header: String) throws {
        let row = header.split(separator: ",").map { column in
            ["mail", "ourri", "orre", "بريد"].contains(where: column.contains) ? "ana@mission.example" : "Ana"
        }.joined(separator: ",")
        let records = try importText("\(header)\n\(row)\n")
        #expect(records.files[0].kind == .registration && records.registrations.count == 1)
    }

    @Test(arguments: [
        "Name (Original Name),User Email", "Name,Email,Attention score", "Name,Email,In-meeting duration", "Name,Phone",
        "Name,Email,Colour",
    ])
    func `a list that holds something else is not taken for one`(header: String) throws {
        #expect(try importBytes(Array("\(header)\nAna Lima,ana@mission.example,3\n".utf8))?.kind != .registration)
    }

    @Test(arguments: [
        ("Name,Email,Join Time,Leave Time", FileKind.meetingParticipants), ("time,name,email,channel", .channelLog),
        ("name,email,channel,start,end", .channelLog),
        ("#,User Name,User Email,Submitted Date and Time,Which language?", .polls),
        ("Name (Original Name),User Email,Total Duration (Minutes)", .uniqueParticipants),
    ])
    func `tables with names and addresses go to the reader of their own`(header: String, kind: FileKind) throws {
        let row = "Ana,ana@mission.example,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,fr"
        #expect(try importBytes(Array("\(header)\n\(row)\n\(row)\n".utf8))?.kind == kind)
    }
}
