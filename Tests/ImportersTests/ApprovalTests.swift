import EventModel
import Importers
import Testing

@Suite struct ApprovalTests {
    private func records(_ approval: String) throws -> EventRecords {
        try importText(
            "Name,Email,Registration Time,Approval Status\n"
                + "Ana Lima,ana@mission.example,2022-02-10 09:00:00,\(approval)\n")
    }

    @Test(arguments: [
        "Not approved", "Non approuvé", "No aprobado", "Não aprovado", "غير معتمد", "revoked", "expired", "blocked",
        "no", "Révoquée", "Bloqueado", "Invalid", "Non valide", "inválido", "The request was not approved",
        "n'a pas été approuvée", "no fue aprobada", "Disapproved", "unapproved", "desaprobado", "未承認", "미승인",
        "لم تتم الموافقة: غير مقبول", "Approved: no", "no longer valid", "не одобрено", "void", "No asistirá",
        "não participará", "not attending", "De-registered", "Un-registered", "Registration removed",
        "Registration lapsed", "Inscription rayée", "Cancelled, not yet refunded", "Cancelled by self",
        "Annulé par l'hôte", "Registration cancelled", "已取消", "تم إلغاء التسجيل",
    ])
    func `an approval that says no is not a registration`(approval: String) throws {
        let records = try records(approval)
        #expect(records.registrations.map(\.status) == [.cancelledOrDenied])
        #expect(!records.kinds.contains(.unknownApproval))
    }

    @Test(arguments: [
        "approved", "Pending", "En attente", "Aprobado", "aprovado", "مقبول", "", "Not yet approved",
        "Pas encore approuvé",
        "Aún no aprobado", "Ainda não aprovado", "Pending (was not approved)", "awaiting approval", "Validé", "Valid",
        "Complete", "Confirmed", "المقبول", "承認済み", "待批准", "승인됨",
        "Not approved yet", "قيد الانتظار", "キャンセル待ち", "Registration confirmed", "En attente d'approbation",
    ])
    func `an approval that says yes or not yet is a registration`(approval: String) throws {
        let records = try records(approval)
        #expect(records.registrations.map(\.status) == [.valid] && !records.kinds.contains(.unknownApproval))
    }

    @Test(arguments: [
        "foo", "incomplete", "Incomplet", "not confirmed", "not cancelled", "unpaid", "not checked in",
        "Registration closed", "Validation failed", "Unable to accept", "Aprobado - retirar credencial",
        "Approuvé (badge à retirer)", "Approved - cancellation requested", "Cancellation requested",
        "Cancellation pending",
    ])
    func `an approval that is not understood counts and is reported`(approval: String) throws {
        let records = try records(approval)
        let finding = try #require(records.sortedFindings().first { $0.kind == .unknownApproval })
        #expect(records.registrations.map(\.status) == [.valid] && finding.line == 2 && finding.kind.needsAttention)
    }

    @Test(arguments: [
        "time,participant,email,language", "time,nom,email,channel", "time,nombre,email,channel",
        "time,nome,email,channel",
        "time,الاسم,email,channel",
    ])
    func `a log of switches in other words is a channel log that names people`(header: String) throws {
        let records = try importText(
            "\(header)\n2022-02-17 13:00:00,Ana Lima,ana@mission.example,fr\n2022-02-17 13:10:00,Ana Lima,ana@mission.example,en\n"
        )
        #expect(records.files[0].kind == .channelLog && records.registrations.isEmpty)
        #expect(records.mentions.map { records.texts[$0.name] } == ["Ana Lima", "Ana Lima"])
    }
}
