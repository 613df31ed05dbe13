/// Header words of dashboard exports, of poll and Q&A reports, and of what only registration reports hold, language by
/// language; see ``HeaderLanguages``. Few of these were seen in genuine files: most follow the platform's usual wording.
enum HeaderLanguagesReports {
    static let all = [
        english, french, spanish, portuguese, italian, german, japanese, korean, simplifiedChinese, traditionalChinese,
        russian,
    ]

    private static let english: [HeaderWord: [String]] = [
        .ipAddress: ["IP Address"], .networkType: ["Network Type"], .participant: ["Participant"],
        .number: ["№", "N°", "Nº", "Nr."],
        .submitted: ["Submitted Time", "Submission Time"],
        .askerName: ["Questioner", "Questioner name"], .askerEmail: ["Questioner email"],
    ]
    private static let french: [HeaderWord: [String]] = [
        .ipAddress: ["Adresse IP"], .networkType: ["Type de réseau"], .participant: ["Participant"],
        .submitted: [
            "Date/heure de soumission", "Date et heure de soumission", "Date/heure de l'envoi", "Date d'envoi",
            "Envoyé le", "Date/heure envoyée",
        ],
        .askerName: [
            "Nom du demandeur", "Nom de l'auteur de la question", "Nom de la personne posant la question", "Demandeur",
        ],
        .askerEmail: [
            "E-mail du demandeur", "Adresse e-mail du demandeur", "E-mail de l'auteur",
            "E-mail de l'auteur de la question",
        ],
        .answer: ["Réponse(s)", "Réponses"],
        .startTime: ["Heure prévue", "Heure programmée", "Heure planifiée"],
        .jobTitle: ["Titre du poste", "Intitulé du poste", "Poste"],
    ]
    private static let spanish: [HeaderWord: [String]] = [
        .ipAddress: ["Dirección IP"], .networkType: ["Tipo de red"], .participant: ["Participante"],
        .submitted: ["Fecha/hora enviada", "Fecha y hora enviadas", "Fecha de envío", "Hora de envío", "Enviado el"],
        .askerName: ["Nombre del solicitante", "Nombre del autor de la pregunta", "Nombre del preguntador"],
        .askerEmail: [
            "Correo electrónico de quien pregunta", "Correo electrónico del solicitante",
            "Correo electrónico del autor de la pregunta", "E-mail del solicitante",
        ],
        .answer: ["Respuesta(s)", "Respuestas"], .question: ["Preguntas"],
        .startTime: ["Hora programada", "Horario programado"],
        .jobTitle: ["Título del puesto"],
    ]
    private static let portuguese: [HeaderWord: [String]] = [
        .ipAddress: ["Endereço IP"], .networkType: ["Tipo de rede"], .participant: ["Participante"],
        .submitted: ["Data/hora do envio", "Data e hora do envio", "Data de envio", "Data/hora enviada", "Enviado em"],
        .askerName: ["Nome do solicitante", "Nome do autor da pergunta", "Nome de quem perguntou"],
        .askerEmail: ["E-mail do solicitante", "E-mail do autor da pergunta", "E-mail de quem perguntou"],
        .answer: ["Resposta(s)", "Respostas", "Resposta"], .question: ["Perguntas"],
        .startTime: ["Horário agendado", "Hora agendada", "Horário programado"],
        .jobTitle: ["Título do cargo"],
    ]
    private static let italian: [HeaderWord: [String]] = [
        .ipAddress: ["Indirizzo IP"], .networkType: ["Tipo di rete"], .participant: ["Partecipante"],
        .submitted: [
            "Data/ora di invio", "Data e ora di invio", "Data/ora invio", "Data e ora invio", "Data di invio",
            "Inviato il",
        ],
        .askerName: [
            "Nome richiedente", "Nome del richiedente", "Nome autore domanda", "Nome di chi ha posto la domanda",
        ],
        .askerEmail: [
            "E-mail richiedente", "E-mail del richiedente", "Email richiedente", "E-mail autore domanda",
        ],
        .question: ["Domanda", "Domande"], .answer: ["Risposta", "Risposte", "Risposta/e", "Risposta(e)"],
        .startTime: ["Ora pianificata", "Ora programmata", "Orario pianificato"],
        .jobTitle: ["Posizione lavorativa", "Qualifica", "Titolo professionale", "Ruolo professionale"],
    ]
    private static let german: [HeaderWord: [String]] = [
        .ipAddress: ["IP-Adresse"], .networkType: ["Netzwerktyp", "Netzwerkart"], .participant: ["Teilnehmer"],
        .submitted: [
            "Datum/Uhrzeit der Übermittlung", "Datum und Uhrzeit der Übermittlung", "Übermittlungsdatum/-uhrzeit",
            "Datum/Uhrzeit der Einreichung", "Eingereicht am", "Gesendet am", "Übermittelt am",
            "Datum/Uhrzeit der Absendung", "Datum/Uhrzeit des Absendens", "Einreichungsdatum/-zeit",
        ],
        .askerName: ["Name des Fragestellers", "Fragesteller", "Name des Fragenden"],
        .askerEmail: ["E-Mail des Fragestellers", "E-Mail-Adresse des Fragestellers", "E-Mail des Fragenden"],
        .question: ["Frage", "Fragen"], .answer: ["Antwort", "Antworten", "Antwort(en)"],
        .startTime: ["Geplante Zeit", "Geplante Uhrzeit", "Geplanter Zeitpunkt"],
        .jobTitle: ["Berufsbezeichnung", "Stellenbezeichnung", "Jobtitel", "Funktion"],
        .organization: ["Unternehmen", "Institution", "Firma"],
    ]
    private static let japanese: [HeaderWord: [String]] = [
        .ipAddress: ["IPアドレス", "IP アドレス"], .networkType: ["ネットワークの種類", "ネットワークタイプ", "ネットワーク タイプ"],
        .participant: ["参加者", "出席者"], .number: ["番号"],
        .submitted: ["送信日時", "送信日/時刻", "送信日/時間", "提出日時", "提出日/時間", "送信日と時刻", "送信された日時", "回答日時"],
        .askerName: ["質問者名", "質問者の名前", "質問者"], .askerEmail: ["質問者のメール", "質問者のメールアドレス", "質問者のEメール"],
        .question: ["質問"], .answer: ["回答", "返答"],
        .startTime: ["予定時刻", "スケジュール時刻", "スケジュールされた時刻", "予定時間"],
        .organization: ["組織", "組織名", "会社名", "会社", "所属"], .jobTitle: ["役職", "職位"],
    ]
    private static let korean: [HeaderWord: [String]] = [
        .ipAddress: ["IP 주소"], .networkType: ["네트워크 유형", "네트워크 종류"], .participant: ["참가자", "참석자"],
        .number: ["번호"],
        .submitted: ["제출 일시", "제출한 날짜/시간", "제출한 날짜 및 시간", "제출 시간"],
        .askerName: ["질문자 이름", "질문자", "질문자명"], .askerEmail: ["질문자 이메일", "질문자 이메일 주소"],
        .question: ["질문"], .answer: ["답변", "대답"],
        .startTime: ["예약된 시간", "예약 시간", "예정된 시간"],
        .organization: ["조직", "소속", "회사", "기관"], .jobTitle: ["직책", "직위", "직함"],
    ]
    private static let simplifiedChinese: [HeaderWord: [String]] = [
        .ipAddress: ["IP 地址", "IP地址"], .networkType: ["网络类型"], .participant: ["参会者", "参与者", "与会者", "参加者"],
        .number: ["序号"],
        .submitted: ["提交日期/时间", "提交日期和时间", "提交时间", "提交的日期/时间"],
        .askerName: ["提问者姓名", "提问者名称", "提问者", "提问人姓名"],
        .askerEmail: ["提问者电子邮件", "提问者邮箱", "提问者电子邮箱", "提问人邮箱"],
        .question: ["问题", "提问"], .answer: ["回答", "答案", "答复"],
        .startTime: ["计划时间", "预定时间", "安排时间"],
        .organization: ["组织", "单位", "公司", "机构"], .jobTitle: ["职务", "职位", "职称"],
    ]
    private static let traditionalChinese: [HeaderWord: [String]] = [
        .ipAddress: ["IP 位址", "IP位址"], .networkType: ["網路類型", "網絡類型"], .participant: ["參與者", "與會者", "參加者"],
        .number: ["編號", "序號"],
        .submitted: ["提交日期/時間", "提交日期和時間", "提交日期與時間", "提交時間", "送出日期/時間"],
        .askerName: ["提問者姓名", "提問者名稱", "提問者", "發問者姓名"],
        .askerEmail: ["提問者電子郵件", "提問者電子郵件地址", "發問者電子郵件"],
        .question: ["問題", "提問"], .answer: ["回答", "答案", "答覆"],
        .startTime: ["排定時間", "預定時間", "排程時間"],
        .organization: ["組織", "單位", "公司", "機構"], .jobTitle: ["職稱", "職務", "職位"],
    ]
    private static let russian: [HeaderWord: [String]] = [
        .ipAddress: ["IP-адрес", "IP адрес"], .networkType: ["Тип сети"], .participant: ["Участник"],
        .email: ["Электронная почта пользователя"],
        .submitted: [
            "Дата и время отправки", "Дата/время отправки", "Отправлено", "Время отправки", "Дата/время ответа",
        ],
        .askerName: ["Имя спрашивающего", "Имя автора вопроса", "Имя задавшего вопрос", "Автор вопроса"],
        .askerEmail: [
            "Электронная почта спрашивающего", "Эл. почта спрашивающего", "Электронная почта автора вопроса",
            "Адрес электронной почты автора вопроса",
        ],
        .question: ["Вопрос", "Вопросы"], .answer: ["Ответ", "Ответы", "Ответ(ы)"],
        .startTime: ["Запланированное время", "Назначенное время"],
        .organization: ["Организация", "Компания"], .jobTitle: ["Должность"],
    ]
}
