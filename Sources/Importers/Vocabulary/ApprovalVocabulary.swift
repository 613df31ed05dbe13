import EventModel

/// The words of approval cells, in the languages of platforms and of forms.
enum ApprovalVocabulary {
    static let yes = folded("yes oui sí si sim نعم ok да")
    /// A negation with one of these says that something may still come.
    static let yet = folded("yet encore aún todavía ainda noch ancora еще بعد")
    static let negations = folded(
        "not no non never pas n não nunca sin sem sans nicht nein не нет غير لم ليس ليست لا")

    /// Words around the one that decides, which say nothing themselves.
    static let fillers = folded(
        """
        the a an was is are has have been be being will for of by in on it from still longer list automatically auto \
        manually host organizer organiser admin administrator panelist registrant attendee attendance participant user self \
        registration registrations request application approval acceptance validation payment confirmation booking status
        le la les l un une à au ete été est sont a par du de des d en pour sur s sera déjà demande inscription inscriptions approbation \
        acceptation paiement liste statut hôte organisateur participante
        el los ha sido fue esta está por del solicitud registro inscripción inscripciones aprobación aceptación validación pago lista \
        espera estado anfitrión organizador asistente se
        foi pelo pela da do pedido inscrição inscrições aprovação aceitação pagamento anfitrião
        è stato stata di della iscrizione registrazione approvazione richiesta
        wurde ist vom von anmeldung registrierung genehmigung auf
        регистрация заявка была был в на تم تمت تتم يتم قيد في تسجيل التسجيل طلب الطلب حالة من قبل
        """)

    /// What the title of a table calls its rows; a cell that says one of these says that somebody is registered.
    static let titleNouns = folded(
        """
        registrant registrants attendees participants applicant applicants applications guest guests delegate delegates invitee \
        invitees invitation invitations person persons people ticket tickets order orders details report table section members \
        inscrit inscrits inscrites candidats candidature candidatures invité invités personnes détails demandes tableau \
        inscritos inscritas registros participantes solicitantes solicitudes invitados invitaciones personas detalles asistentes tabla \
        convidados convites pessoas detalhes candidatos pedidos tabela teilnehmer anmeldungen partecipanti iscritti iscrizioni \
        المسجلين المسجلون مسجلين التسجيلات تسجيلات المشاركين المشاركون مشاركين الدعوات الطلبات تفاصيل قائمة \
        участники участников регистрации заявки заявок
        """)

    static let outWords = folded(
        "void voided retiré retirée retirés retirées retirado retirada retirados retiradas ritirato ritirata rayé rayée "
            + "radié radiée exclu exclue exclus lapsed removed deleted")
    static let out = stems(
        """
        cancelled canceled canceling cancelling cancellation cancelación cancelamento cancelad cancell denied declin \
        reject refus annul anul rechaz cancelo cancele deneg recus rifiut abgelehnt abgesagt storniert abgemeldet отклон отмен отказ rejeit \
        negad negat respint verweigert withdr rejet desist zuruckgezogen refund rembours reembols supprim elimin excluíd \
        transferred отозва возвр revok révoqu revoc revog expir blocked bloqu banned withheld disqualif \
        مرفوض ملغ رفض الغاء الغي ألغي إلغاء منسحب سحب انسحاب مسترد منتهي محظور
        """)
    static let pending = stems(
        """
        pending await waiting waitlist wait attente pendient pendente attesa ausstehend wart aguard review revisi examen \
        análise ожид рассмотр انتظار بانتظار معلق مراجع
        """)
    static let approved = stems(
        """
        approv approuv aprob aprov accept acept aceit accett valid regist enregistr inscri inscrit iscritt attending attend asist particip selected seleccion sélectionn genehmigt \
        angemeldet одобр утвержд принят зарегистр مقبول قبول موافق معتمد مسجل
        """)
    static let steps = stems("confirm complet paid paye pagad checked conferm bestätigt подтвержд مؤكد")
    static let opposing = ["un", "dis", "des", "de", "in", "не"]

    static let pendingWithoutSpaces = stems("보류 대기 保留 待")
    /// A place on the waiting list for those that others give back.
    static let waitingForPlace = stems("キャンセル待 取消待 취소대기")
    static let approvedWithoutSpaces = stems("승인 承認 批准 核准")
    static let negationsWithoutSpaces = stems("미 불 未 不 非")
    static let outWithoutSpaces = stems("拒否 キャンセル 거부 취소 拒绝 取消 却下 辞退 거절 拒絕 撤回 撤销 退款")

    private static func folded(_ words: String) -> Set<String> { Set(stems(words)) }

    private static func stems(_ words: String) -> [String] {
        words.split(whereSeparator: \.isWhitespace).map { foldedText(String($0)) }
    }
}
