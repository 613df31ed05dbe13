import EventModel

/// Headers of questions that people may decline and stay registered: consents, visas, flights, fees.
enum OtherMatters {
    /// Whether a folded header has a word of one of them. Notes and comments do not count: somebody may write "cancelled" there.
    static func areNamed(in header: String) -> Bool {
        words(of: header).contains { word in stems.contains { word.hasPrefix($0) } }
            || withoutSpaces.contains(where: header.contains)
    }

    private static let stems: [String] =
        """
        consent consentement consentimiento agree accord acuerdo acordo privacy confidentialite privacidad gdpr
        rgpd newsletter marketing mailing contact photo picture image imagen imagem video recording record
        enregistre grabacion gravacao visa visum asylum asile asilo residence permit permis permiso flight vol
        vuelo voo travel voyage viaje viagem hotel accommodation hebergement alojamiento alojamento transport bus
        shuttle badge payment paiement pago pagamento fee frais cuota taxa invoice facture factura fatura sponsor
        grant funding financement bourse beca bolsa scholarship meal repas comida refeicao lunch dinner diet allerg
        dietary regime vaccin covid health sante salud saude insurance assurance seguro previous precedent anterior
        history historique survey enquete encuesta interview entretien entrevista loan credit claim disability
        accessib handicap discapacidad parking lodging passport passeport pasaporte passaporte work job employment
        emploi empleo emprego موافقة خصوصية تأشيرة لجوء رحلة سفر فندق إقامة دفع رسوم منحة وجبة صورة تصوير согласие
        виза рейс гостиница оплата фото
        """.split(whereSeparator: \.isWhitespace).map { foldedText(String($0)) }
    private static let withoutSpaces = ["同意", "签证", "航班", "酒店", "付款", "照片", "ビザ", "비자", "동의"]
}
