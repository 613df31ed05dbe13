/// Header words of poll, Q&A and Dashboard reports beyond English; see ``HeaderLanguages``.
///
/// No genuine file of these reports in another language is public: the words are the interface's usual ones.
enum HeaderLanguagesReports {
    static let all: [[HeaderWord: [String]]] = [submitted, question, asker, answer, device]

    private static let submitted: [HeaderWord: [String]] = [
        .submitted: [
            "Date/heure de soumission", "Date et heure de soumission", "Fecha/hora de presentación",
            "Fecha y hora de presentación", "Fecha/hora enviada", "Data/hora do envio", "Data e hora do envio",
            "Data/ora di invio", "Data e ora di invio", "Data/ora invio", "Übermittlungsdatum/-uhrzeit",
            "Datum/Uhrzeit der Übermittlung", "Datum und Uhrzeit der Übermittlung", "Eingereicht am",
            "Datum/Uhrzeit der Einreichung", "送信日時", "送信日/時刻", "提出日時", "제출 일시", "제출한 날짜/시간", "提交日期/时间",
            "提交日期和时间", "提交时间", "提交日期/時間", "提交日期和時間", "提交時間", "Дата/время отправки",
            "Дата и время отправки",
        ]
    ]

    private static let question: [HeaderWord: [String]] = [
        .question: [
            "Preguntas", "Perguntas", "Domanda", "Domande", "Frage", "Fragen", "質問", "질문", "问题", "提问", "問題", "提問",
            "Вопрос", "Вопросы", "سؤال",
        ]
    ]

    private static let asker: [HeaderWord: [String]] = [
        .askerName: [
            "Nom du demandeur", "Nom de la personne qui pose la question", "Nombre del solicitante",
            "Nombre del autor de la pregunta", "Nombre de la persona que pregunta", "Nome do solicitante",
            "Nome de quem perguntou", "Nome do autor da pergunta", "Nome del richiedente",
            "Nome di chi ha posto la domanda",
            "Name des Fragestellers", "Name der fragenden Person", "Fragesteller", "質問者名", "質問者の名前", "質問者", "질문자 이름",
            "질문자", "提问者姓名", "提问者名称", "提问者", "提問者姓名", "提問者名稱", "提問者", "Имя задавшего вопрос",
            "Имя автора вопроса", "Автор вопроса",
        ],
        .askerEmail: [
            "E-mail du demandeur", "Adresse e-mail du demandeur", "Correo electrónico del solicitante",
            "Correo electrónico del autor de la pregunta", "E-mail do solicitante", "E-mail de quem perguntou",
            "E-mail del richiedente", "E-Mail des Fragestellers", "E-Mail-Adresse des Fragestellers", "質問者のメール",
            "質問者メール", "質問者のメールアドレス", "질문자 이메일", "提问者电子邮件", "提问者邮箱", "提問者電子郵件",
            "Электронная почта задавшего вопрос", "Эл. почта автора вопроса", "Электронная почта автора вопроса",
        ],
    ]

    private static let answer: [HeaderWord: [String]] = [
        .answer: [
            "Réponse(s)", "Réponses", "Respuesta(s)", "Respuestas", "Resposta", "Resposta(s)", "Respostas", "Risposta",
            "Risposta/e", "Risposte", "Antwort", "Antwort(en)", "Antworten", "回答", "答え", "답변", "대답", "答案", "解答", "答覆",
            "Ответ", "Ответ(ы)", "Ответы", "الإجابة",
        ]
    ]

    private static let device: [HeaderWord: [String]] = [
        .ipAddress: [
            "IP Address", "Adresse IP", "Dirección IP", "Endereço IP", "Indirizzo IP", "IP-Adresse", "IPアドレス",
            "IP アドレス", "IP 주소", "IP地址", "IP 地址", "IP位址", "IP 位址", "IP-адрес",
        ],
        .networkType: [
            "Network Type", "Type de réseau", "Tipo de red", "Tipo de rede", "Tipo di rete", "Netzwerktyp",
            "ネットワークタイプ", "ネットワークの種類", "네트워크 유형", "网络类型", "網路類型", "網絡類型", "Тип сети",
        ],
        .name: [
            "Participant", "Participante", "Partecipante", "Teilnehmer", "参加者", "참가자", "参与者", "参会者", "參與者",
            "與會者", "Участник",
        ],
    ]
}
