/// The words of the further reports in one interface language, written down beside the vocabulary and not from it.
struct ReportWording: Sendable {
    /// Total minutes of the report of unique users.
    var totalMinutes: String
    /// Title, title of the table, number, name, e-mail, time of the answer, the anonymous attendee.
    var poll: [String]
    /// Title, title of the table, number, question, asker's name and e-mail, answer.
    var questions: [String]
    /// Title, scheduled time, first name, last name, e-mail, country, organization, job title, registration time, approval.
    var registration: [String]
    /// The meeting's id, host, e-mail, start, end, participants.
    var dashboardBlock: [String]
    /// Participant, device, address, place, network, join, leave, version.
    var dashboard: [String]
    /// From, to, everyone, the mark of a private message.
    var chat: [String]

    init(
        totalMinutes: String, poll: String, questions: String, registration: String, dashboardBlock: String,
        dashboard: String, chat: String
    ) {
        func list(_ text: String) -> [String] {
            text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        }
        self.totalMinutes = totalMinutes
        self.poll = list(poll)
        self.questions = list(questions)
        self.registration = list(registration)
        self.dashboardBlock = list(dashboardBlock)
        self.dashboard = list(dashboard)
        self.chat = list(chat)
    }

    /// By the code of ``Wording``.
    static let all: [String: ReportWording] = [
        "en": ReportWording(
            totalMinutes: "Total Duration (Minutes)",
            poll: "Poll Report|Poll Details|#|User Name|User Email|Submitted Date/Time|Anonymous Attendee",
            questions: "Q&A Report|Question Details|#|Question|Asker Name|Asker Email|Answer(s)",
            registration:
                "Registration Report|Scheduled Time|First Name|Last Name|Email|Country/Region Name|Organization|Job Title|Registration Time|Approval Status",
            dashboardBlock: "Meeting ID|Host|Email|Start Time|End Time|Participants",
            dashboard: "Participant|Device|IP Address|Location|Network Type|Join Time|Leave Time|Version",
            chat: "From|to|Everyone|Direct Message"),
        "fr": ReportWording(
            totalMinutes: "Durée totale (minutes)",
            poll:
                "Rapport de sondage|Détails du sondage|#|Nom d’utilisateur|E-mail de l’utilisateur|Date/heure d’envoi|Participant anonyme",
            questions:
                "Rapport Q&R|Détails de la question|#|Question|Nom du demandeur|E-mail du demandeur|Réponse(s)",
            registration:
                "Rapport d’inscription|Heure prévue|Prénom|Nom|Adresse e-mail|Nom du pays/de la région|Organisation|Titre du poste|Heure d’inscription|Statut d’approbation",
            dashboardBlock: "ID de réunion|Hôte|E-mail|Heure de début|Heure de fin|Participants",
            dashboard:
                "Participant|Appareil|Adresse IP|Emplacement|Type de réseau|Heure d’arrivée|Heure de départ|Version",
            chat: "De|à|Tout le monde|Message direct"),
        "es": ReportWording(
            totalMinutes: "Duración total (minutos)",
            poll:
                "Informe de sondeo|Detalles del sondeo|#|Nombre de usuario|Correo electrónico del usuario|Fecha/hora de envío|Asistente anónimo",
            questions:
                "Informe de preguntas y respuestas|Detalles de la pregunta|#|Pregunta|Nombre de quien pregunta|Correo electrónico de quien pregunta|Respuesta(s)",
            registration:
                "Informe de inscripción|Hora programada|Nombre|Apellido|Correo electrónico|Nombre de país/región|Organización|Cargo|Hora de registro|Estado de aprobación",
            dashboardBlock:
                "ID de la reunión|Anfitrión|Correo electrónico|Hora de inicio|Hora de finalización|Participantes",
            dashboard:
                "Participante|Dispositivo|Dirección IP|Ubicación|Tipo de red|Hora de entrada|Hora de salida|Versión",
            chat: "De|a|Todos|Mensaje directo"),
        "pt": ReportWording(
            totalMinutes: "Duração total (minutos)",
            poll:
                "Relatório da enquete|Detalhes da enquete|#|Nome de usuário|E-mail do usuário|Data/hora de envio|Participante anônimo",
            questions:
                "Relatório de perguntas e respostas|Detalhes da pergunta|#|Pergunta|Nome do solicitante|E-mail do solicitante|Resposta(s)",
            registration:
                "Relatório de inscrição|Horário agendado|Nome|Sobrenome|E-mail|Nome do país/da região|Organização|Cargo|Horário de inscrição|Status da aprovação",
            dashboardBlock: "ID da reunião|Anfitrião|E-mail|Hora de início|Hora de término|Participantes",
            dashboard:
                "Participante|Dispositivo|Endereço IP|Localização|Tipo de rede|Hora de entrada|Hora de saída|Versão",
            chat: "De|para|Todos|Mensagem direta"),
        "it": ReportWording(
            totalMinutes: "Durata totale (minuti)",
            poll:
                "Report sondaggio|Dettagli sondaggio|#|Nome utente|E-mail utente|Data/ora di invio|Partecipante anonimo",
            questions:
                "Report domande e risposte|Dettagli domanda|#|Domanda|Nome richiedente|E-mail richiedente|Risposta/e",
            registration:
                "Report registrazione|Ora pianificata|Nome|Cognome|E-mail|Nome Paese/regione|Organizzazione|Posizione lavorativa|Ora di registrazione|Stato approvazione",
            dashboardBlock: "ID riunione|Organizzatore|E-mail|Ora di inizio|Ora di fine|Partecipanti",
            dashboard:
                "Partecipante|Dispositivo|Indirizzo IP|Posizione|Tipo di rete|Ora di ingresso|Ora di uscita|Versione",
            chat: "Da|a|Tutti|Messaggio diretto"),
        "de": ReportWording(
            totalMinutes: "Gesamtdauer (Minuten)",
            poll:
                "Umfragebericht|Umfragedetails|#|Benutzername|Benutzer-E-Mail|Datum/Uhrzeit der Übermittlung|Anonymer Teilnehmer",
            questions:
                "F&A-Bericht|Fragendetails|#|Frage|Name des Fragestellers|E-Mail des Fragestellers|Antwort(en)",
            registration:
                "Registrierungsbericht|Geplante Zeit|Vorname|Nachname|E-Mail|Name des Landes/der Region|Organisation|Berufsbezeichnung|Registrierungszeit|Genehmigungsstatus",
            dashboardBlock: "Meeting-ID|Host|E-Mail|Startzeit|Endzeit|Teilnehmer",
            dashboard: "Teilnehmer|Gerät|IP-Adresse|Standort|Netzwerktyp|Beitrittszeit|Verlassenszeit|Version",
            chat: "Von|an|Alle|Direktnachricht"),
        "ja": ReportWording(
            totalMinutes: "合計所要時間（分）", poll: "投票レポート|投票の詳細|#|ユーザー名|ユーザーのメール|送信日時|匿名の出席者",
            questions: "Q&Aレポート|質問の詳細|#|質問|質問者名|質問者のメール|回答",
            registration: "登録レポート|予定時刻|名|姓|メール|国/地域名|組織|役職|登録時刻|承認ステータス",
            dashboardBlock: "ミーティングID|ホスト|メール|開始時刻|終了時刻|参加者",
            dashboard: "参加者|デバイス|IPアドレス|場所|ネットワークの種類|参加時刻|退出時刻|バージョン",
            chat: "開始|終了|皆様|ダイレクトメッセージ"),
        "ko": ReportWording(
            totalMinutes: "총 기간(분)", poll: "설문 조사 보고서|설문 조사 세부 정보|#|사용자 이름|사용자 이메일|제출 날짜/시간|익명 참석자",
            questions: "Q&A 보고서|질문 세부 정보|#|질문|질문자 이름|질문자 이메일|답변",
            registration: "등록 보고서|예약된 시간|이름|성|이메일|국가/지역 이름|조직|직책|등록 시간|승인 상태",
            dashboardBlock: "회의 ID|호스트|이메일|시작 시간|종료 시간|참가자",
            dashboard: "참가자|장치|IP 주소|위치|네트워크 유형|참가 시간|나간 시간|버전", chat: "발신자|수신자|모두|다이렉트 메시지"),
        "zh-CN": ReportWording(
            totalMinutes: "总持续时间（分钟）", poll: "投票报告|投票详细信息|#|用户名|用户电子邮件|提交日期/时间|匿名参会者",
            questions: "问答报告|问题详细信息|#|问题|提问者姓名|提问者电子邮件|回答",
            registration: "注册报告|计划时间|名|姓|电子邮件|国家/地区名称|组织|职务|注册时间|批准状态",
            dashboardBlock: "会议 ID|主持人|电子邮件|开始时间|结束时间|参会者",
            dashboard: "参会者|设备|IP 地址|位置|网络类型|加入时间|离开时间|版本", chat: "发件人|收件人|所有人|私聊消息"),
        "zh-TW": ReportWording(
            totalMinutes: "總持續時間（分鐘）", poll: "投票報告|投票詳細資料|#|使用者名稱|使用者電子郵件|提交日期/時間|匿名與會者",
            questions: "問答報告|問題詳細資料|#|問題|提問者姓名|提問者電子郵件|回答",
            registration: "註冊報告|排定時間|名字|姓氏|電子郵件|國家/地區名稱|組織|職稱|註冊時間|核准狀態",
            dashboardBlock: "會議 ID|主持人|電子郵件|開始時間|結束時間|參與者",
            dashboard: "參與者|裝置|IP 位址|位置|網路類型|加入時間|離開時間|版本", chat: "|對|所有人|直接訊息"),
        "ru": ReportWording(
            totalMinutes: "Общая продолжительность (минуты)",
            poll:
                "Отчет об опросе|Сведения об опросе|#|Имя пользователя|Электронная почта пользователя|Дата и время отправки|Анонимный участник",
            questions:
                "Отчет о вопросах и ответах|Сведения о вопросах|#|Вопрос|Имя спрашивающего|Электронная почта спрашивающего|Ответы",
            registration:
                "Отчет о регистрации|Запланированное время|Имя|Фамилия|Электронная почта|Название страны/региона|Организация|Должность|Время регистрации|Статус утверждения",
            dashboardBlock:
                "Идентификатор конференции|Организатор|Электронная почта|Время начала|Время окончания|Участники",
            dashboard: "Участник|Устройство|IP-адрес|Местоположение|Тип сети|Время входа|Время выхода|Версия",
            chat: "От|кому|Все|Личное сообщение"),
    ]
}
