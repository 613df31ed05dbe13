import EventModel
import Importers
import Testing

/// Which rows of a registration are registrations, and which of them hold.
@Suite struct RegistrationRowTests {
    private func statuses(_ text: String) throws -> [Registration.Status] {
        try importText(text).registrations.map(\.status)
    }

    // MARK: Titles

    @Test(arguments: [
        "Cancelled registrations", "Denied registrations", "Inscriptions annulées", "Inscripciones rechazadas",
        "취소된 등록", "Cancelled", "Annulé", "Registrations cancelled by the host", "Cancelled registrants",
        "Cancelled participants", "Cancelled attendees", "Denied registrants", "Rejected applicants",
        "Declined invitations", "Cancelled registration details", "Participants annulés", "Inscrits annulés",
        "Inscritos cancelados", "Participantes rechazados", "التسجيلات الملغاة", "المشاركون المرفوضون",
        "Отклонённые заявки", "Not approved registrants",
    ])
    func `a title above a table says that its rows are out`(title: String) throws {
        let header = "First Name,Last Name,Email,Organization"
        let records = try importText(
            "Registration report\n\(header)\nAna,Lima,ana@mission.example,Roads\n"
                + "\(title)\n\(header)\nBen,Okoro,ben@union.example,Union\nCy,We,cy@union.example,Union\n")
        #expect(records.registrations.map(\.status) == [.valid, .cancelledOrDenied, .cancelledOrDenied])
        #expect(records.kinds.isEmpty)
    }

    @Test func `the next title ends what a title says, and the title of the same table does not`() throws {
        let header = "First Name,Last Name,Email,Organization"
        let found = try statuses(
            "Cancelled registrations\nAttendee Details\n\(header)\nBen,Okoro,ben@union.example,Union\n"
                + "Registrant Details\n\(header)\nAna,Lima,ana@mission.example,Roads\n")
        #expect(found == [.cancelledOrDenied, .valid])
    }

    @Test func `the table of an empty section ends with the next title`() throws {
        let header = "First Name,Last Name,Email,Organization"
        let found = try statuses(
            "Cancelled registrations\n\(header)\nAttendee Details\n\(header)\nAna,Lima,ana@mission.example,Roads\n")
        #expect(found == [.valid])
    }

    @Test func `a table without a title holds registrations, and below cancelled ones that is reported`() throws {
        let header = "First Name,Last Name,Email,Organization"
        let records = try importText(
            "Cancelled\n\(header)\nBen,Okoro,ben@union.example,Union\n\n\(header)\nAna,Lima,ana@mission.example,Roads\n"
        )
        #expect(records.registrations.map(\.status) == [.cancelledOrDenied, .valid])
        let finding = try #require(records.sortedFindings().first { $0.kind == .unknownApproval })
        #expect(finding.line == 5 && finding.kind.needsAttention)
    }

    @Test(arguments: [("Withdrawn before the visit", 1), ("A dialogue on rejected asylum claims in the region", 0)])
    func `a short title that is half understood is said, and a topic is not one`(title: String, findings: Int) throws {
        let header = "First Name,Last Name,Email,Organization"
        let records = try importText("\(title)\n\(header)\nAna,Lima,ana@mission.example,Roads\n")
        #expect(records.registrations.map(\.status) == [.valid])
        #expect(records.sortedFindings().count { $0.kind == .unknownApproval } == findings)
    }

    // MARK: Approvals under other headers

    @Test(arguments: [
        ("Status", "Cancelled"), ("Estado", "Cancelada"), ("Situação", "Cancelado"), ("Estatus", "Rechazado"),
        ("State", "Denied"), ("Decision", "Rejected"), ("Attendance status", "Cancelled"), ("Cancelled?", "Yes"),
        ("RSVP", "No"), ("Attending?", "No"), ("الحالة", "ملغى"), ("حالة الموافقة", "مرفوض"),
    ])
    func `an approval stands under many headers`(header: String, cell: String) throws {
        let found = try statuses(
            "Name,Email,Organization,\(header)\nAna Lima,ana@mission.example,Roads,\nBen Okoro,ben@union.example,Union,\(cell)\n"
        )
        #expect(found == [.valid, .cancelledOrDenied])
    }

    @Test func `who has not confirmed counts, and is reported`() throws {
        let records = try importText(
            "Name,Email,Organization,Confirmed\nAna Lima,ana@mission.example,Roads,Yes\nBen Okoro,ben@union.example,Union,No\n"
        )
        #expect(records.registrations.map(\.status) == [.valid, .valid])
        #expect(records.kinds == [.unknownApproval])
    }

    @Test func `a state that is a place is not an approval`() throws {
        let records = try importText(
            "Name,Email,Organization,State\nAna Lima,ana@mission.example,Roads,Oregon\n")
        #expect(records.registrations.map(\.status) == [.valid])
        #expect(!records.kinds.contains(.unknownApproval))
    }

    @Test func `a column that is not known and that speaks of cancellations is reported`() throws {
        let records = try importText(
            "Name,Email,Organization,Outcome\nAna Lima,ana@mission.example,Roads,fine\nBen Okoro,ben@union.example,Union,Cancelled\n"
        )
        let finding = try #require(records.sortedFindings().first { $0.kind == .unknownApproval })
        #expect(records.registrations.map(\.status) == [.valid, .valid])
        #expect(finding.line == 3 && finding.message.text.contains("'Outcome'") && finding.kind.needsAttention)
    }

    @Test(arguments: [
        "Consent to recording", "Visa status", "Have you sought asylum?", "Flight", "Payment", "Photo consent",
        "Consentement", "Visado solicitado", "تأشيرة",
    ])
    func `what people decline and stay registered is not asked`(header: String) throws {
        let records = try importText(
            "Name,Email,Organization,\(header)\nAna Lima,ana@mission.example,Roads,Accepted\nBen Okoro,ben@union.example,Union,Denied\n"
        )
        #expect(records.registrations.map(\.status) == [.valid, .valid])
        #expect(records.kinds.allSatisfy { !$0.needsAttention })
    }

    @Test(arguments: [("Notes", "never"), ("How often", "Never"), ("First time here", "No")])
    func `a mere no cancels nothing`(header: String, cell: String) throws {
        let records = try importText(
            "Name,Email,Organization,\(header)\nBen Okoro,ben@union.example,Union,\(cell)\n")
        #expect(records.kinds.allSatisfy { !$0.needsAttention })
    }

    @Test(arguments: ["Participation", "Notes", "Attendance", "Outcome", "Presence", "Comment"])
    func `a cancellation under any other header is asked`(header: String) throws {
        let records = try importText(
            "Name,Email,Organization,\(header)\nAna Lima,ana@mission.example,Roads,Accepted\nBen Okoro,ben@union.example,Union,Cancelled\n"
        )
        #expect(records.registrations.map(\.status) == [.valid, .valid])
        #expect(records.kinds.filter(\.needsAttention) == [.unknownApproval])
    }

    @Test func `a status that is something else cancels nobody, and is reported`() throws {
        let rows = ["Student", "Employed", "Student", "Rejected"].enumerated().map {
            "Person \(["A", "B", "C", "D"][$0.offset]),p\($0.offset)@union.example,Union,\($0.element)\n"
        }
        let records = try importText("Name,Email,Organization,Status\n" + rows.joined())
        #expect(records.registrations.allSatisfy { $0.status == .valid })
        let finding = try #require(records.sortedFindings().first { $0.kind == .unknownApproval })
        #expect(finding.line == 5 && finding.message.text.contains("'Status'"))
    }

    @Test func `a row that names nobody leaves the others as they are, wherever it stands`() throws {
        let header = "Registration Time,Name,Email,Organization,Status"
        let rows = ["Ana,a@union.example,Union,Student", "Ben,b@union.example,Union,Employed"].map {
            "2022-02-01 09:00:00,\($0)\n"
        }
        let nobody = "2022-02-01 09:00:00,,,Union,Rejected\n"
        for text in [rows[0] + rows[1] + nobody, nobody + rows[0] + rows[1], rows[0] + nobody + rows[1]] {
            let records = try importText("\(header)\n\(text)")
            #expect(records.registrations.map(\.status) == [.valid, .valid])
            #expect(records.files[0].rejected == 1)
        }
    }

    @Test func `a status about something else restores nobody below a title of cancelled registrations`() throws {
        let header = "Name,Email,Organization,Status"
        let found = try statuses(
            "\(header)\nAna,a@union.example,Union,Student\nBen,b@union.example,Union,Employed\n"
                + "Cancelled registrations\n\(header)\nCy,c@union.example,Union,Rejected\n")
        #expect(found == [.valid, .valid, .cancelledOrDenied])
    }

    // MARK: Totals and footers

    @Test(arguments: [
        "Total,2,,", "Total registrants: 2,,,", "Generated by the registration desk on 1 March,,,",
        "Prepared for:,Director,,", "Totaux,,2,", "Grand total,2,,", "المجموع,2,,", "Confidential,,,",
    ])
    func `a total or a footer is nobody`(row: String) throws {
        for header in ["First Name,Last Name,Email,Organization", "Name,Phone,Email,Organization"] {
            let records = try importText(
                "\(header)\nAna,Lima,ana@mission.example,Roads\nBen,Okoro,ben@union.example,Union\n\(row)\n")
            #expect(records.registrations.count == 2, "\(header)")
            #expect(records.kinds == [.unreadRow], "\(header)")
        }
    }

    @Test func `a guest without an address is registered`() throws {
        let records = try importText(
            "First Name,Last Name,Email,Organization\nAna,Lima,ana@mission.example,Roads\nBen,Okoro,,\nCy,We,,Union\n")
        #expect(records.registrations.count == 3 && records.kinds.isEmpty)
    }

    // MARK: Cut and broken rows

    @Test(arguments: [
        ("First Name,Last Name,Email,Organization,Country,Gender", "Bo,Lind,bo@b.te"),
        ("First Name,Last Name,Email,Organization", "Cy,We"),
    ])
    func `a file that ends within a row is reported`(header: String, rest: String) throws {
        let text = "\(header)\nAna,Lima,ana@mission.example,Roads,Norway,f\n\(rest)"
        let finding = try #require(try importText(text).sortedFindings().first { $0.kind == .truncated })
        #expect(finding.line == 3 && finding.kind.needsAttention)
        #expect(!(try importText(text + "\n").kinds.contains(.truncated)))
    }

    @Test(arguments: [("Bo,Lind,", "bo@b.test,Academia"), ("Bo,Lind,bo@b.test", "Academia")])
    func `a row that a line break tore counts once`(first: String, second: String) throws {
        let records = try importText(
            "First Name,Last Name,Email,Organization\nAna,Lima,ana@mission.example,Roads\n\(first)\n\(second)\n"
                + "Cy,We,cy@union.example,Union\n")
        #expect(records.registrations.count == 3 && records.kinds == [.unreadRow])
    }
}
