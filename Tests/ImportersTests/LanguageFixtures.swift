import Testing

/// One interface language: the words of a meeting file and of a webinar report, and its way of writing a time.
struct Wording: Sendable, CustomTestStringConvertible {
    var code: String
    /// Name, e-mail, join, leave, minutes, guest, waiting room.
    var meeting: [String]
    /// Attended, name, first, last, e-mail, registration time, approval, join, leave, minutes, country of the connection.
    var webinar: [String]
    /// Topic, id, start, minutes, registered, unique viewers, total users.
    var summary: [String]
    /// Titles of the hosts', panellists' and attendees' tables.
    var titles: [String]
    /// Yes, no, approved, cancelled.
    var answers: [String]
    /// 17 February 2022, 13:00:00.
    var time: String

    var testDescription: String { code }

    static let all: [Wording] = [
        Wording(
            code: "en",
            meeting: "Name (original name)|Email|Join time|Leave time|Duration (minutes)|Guest|In waiting room",
            webinar:
                "Attended|User Name (Original Name)|First Name|Last Name|Email|Registration Time|Approval Status|Join Time|Leave Time|Time in Session (minutes)|Country/Region Name",
            summary:
                "Topic|Webinar ID|Actual Start Time|Actual Duration (minutes)|# Registered|Unique Viewers|Total Users",
            titles: "Host Details|Panelist Details|Attendee Details", answers: "Yes|No|approved|cancelled",
            time: "Feb 17, 2022 01:00:00 PM"),
        Wording(
            code: "fr",
            meeting:
                "Nom (nom original)|Adresse e-mail de l’utilisateur|Heure d’arrivée|Heure de départ|Durée (minutes)|Invité|Dans la salle d’attente",
            webinar:
                "A participé|Nom d’utilisateur (nom original)|Prénom|Nom|Adresse e-mail|Heure d’inscription|Statut d’approbation|Heure de connexion|Heure de départ|Temps de session (minutes)|Nom du pays/de la région",
            summary:
                "Sujet|ID de webinaire|Heure de début réelle|Durée réelle (minutes)|# inscrits|Spectateurs uniques|Utilisateurs totaux",
            titles: "Détails de l’hôte|Détails du panéliste|Détails du participant", answers: "Oui|Non|approuvé|annulé",
            time: "17 févr. 2022 1:00:00 de l’après-midi"),
        Wording(
            code: "es",
            meeting:
                "Nombre (nombre original)|Correo electrónico|Hora de entrada|Hora de salida|Duración (minutos)|Invitado|En sala de espera",
            webinar:
                "Asistió|Nombre de usuario (nombre original)|Nombre|Apellido|Correo electrónico|Hora de registro|Estado de aprobación|Puesto de trabajo|Hora de salida|Tiempo en la sesión (minutos)|Nombre de país/región",
            summary:
                "Tema|ID del seminario web|Hora de inicio real|Duración real (minutos)|N.º inscritos|Espectadores exclusivos|Usuarios totales",
            titles: "Detalles de anfitrión|Detalles de panelista|Detalles de asistente",
            answers: "Sí|No|aprobado|cancelado",
            time: "17 de febrero de 2022 1:00:00 de la tarde"),
        Wording(
            code: "pt",
            meeting:
                "Nome (nome original)|E-mail|Ingressar na hora|Hora de saída|Duração (minutos)|Convidado|Na sala de espera",
            webinar:
                "Participou|Nome de usuário (nome original)|Nome|Sobrenome|E-mail|Horário de inscrição|Status da Aprovação|Hora do Ingresso|Horário de saída|Tempo em Sessão (minutos)|Nome do país/da região",
            summary:
                "Tópico|ID do Webinar|Hora de Início Real|Duração Real (minutos)|# Inscrito|Visualizadores específicos|Total de usuários",
            titles: "Detalhes do anfitrião|Detalhes do Palestrante|Detalhes dos Participantes",
            answers: "Sim|Não|aprovado|cancelado", time: "fev. 17, 2022 1:00:00 da tarde"),
        Wording(
            code: "it",
            meeting:
                "Nome (nome originale)|E-mail|Ora di ingresso|Ora di uscita|Durata (minuti)|Guest|In sala d’attesa",
            webinar:
                "Ha partecipato|Nome utente (nome originale)|Nome|Cognome|E-mail|Ora di registrazione|Stato approvazione|Ora di ingresso|Ora di uscita|Tempo in sessione (minuti)|Nome Paese/regione",
            summary:
                "Argomento|ID webinar|Ora di inizio effettiva|Durata effettiva (minuti)|# iscritti|Spettatori unici|Utenti totali",
            titles: "Dettagli organizzatore|Dettagli relatore|Dettagli partecipante",
            answers: "Sì|No|approvato|annullato", time: "17 feb 2022 13:00:00"),
        Wording(
            code: "de",
            meeting: "Name (Originalname)|E-Mail|Beitrittszeit|Verlassenszeit|Dauer (Minuten)|Gast|Im Warteraum",
            webinar:
                "Teilgenommen|Benutzername (Originalname)|Vorname|Nachname|E-Mail|Registrierungszeit|Genehmigungsstatus|Beitrittszeit|Austrittszeit|Zeit in Sitzung (Minuten)|Name des Landes/der Region",
            summary:
                "Thema|Webinar-ID|Tatsächliche Startzeit|Tatsächliche Dauer (Minuten)|# Registriert|Eindeutige Zuschauer|Benutzer insgesamt",
            titles: "Host-Details|Diskussionsteilnehmer-Details|Teilnehmerdetails",
            answers: "Ja|Nein|genehmigt|storniert", time: "17. Februar 2022 13:00:00"),
        Wording(
            code: "ja", meeting: "名前 (元の名前)|ユーザーメール|参加時刻|退出時刻|所要時間（分）|ゲスト|待機室内",
            webinar: "参加済み|ユーザー名（元の名前）|名|姓|メール|登録時刻|承認ステータス|参加時刻|退出時刻|セッション時間（分）|国/地域名",
            summary: "トピック|ウェビナーID|実際の開始時刻|実際の所要時間（分）|# 登録済み|ユニーク視聴者|合計ユーザー数",
            titles: "ホストの詳細|パネリストの詳細|出席者の詳細", answers: "はい|いいえ|承認済み|キャンセル", time: "2022年2月17日 午後1:00:00"),
        Wording(
            code: "ko", meeting: "이름(원래 이름)|사용자 이메일|참가 시간|나간 시간|기간(분)|게스트|대기실",
            webinar: "참석함|사용자 이름(원래 이름)|이름|성|이메일|등록 시간|승인 상태|참가 시간|나간 시간|세션 기간(분)|국가/지역 이름",
            summary: "주제|웨비나 ID|실제 시작 시간|실제 기간(분)|등록자 수|고유 시청자|총 사용자",
            titles: "호스트 세부 정보|패널리스트 세부 정보|참석자 세부 정보", answers: "예|아니요|승인됨|취소됨", time: "2월 17, 2022 13:00:00"),
        Wording(
            code: "zh-CN", meeting: "名称（原名）|电子邮件|加入时间|离开时间|持续时间（分钟）|访客|在等候室中",
            webinar: "已参加|用户名（原名）|名|姓|电子邮件|注册时间|批准状态|加入时间|离开时间|会话时间（分钟）|国家/地区名称",
            summary: "主题|网络研讨会ID|实际开始时间|实际持续时间（分钟）|# 已注册|独立观众|总用户数",
            titles: "主持人详细信息|嘉宾详细信息|参会者详细信息", answers: "是|否|已批准|已取消", time: "2022年2月17日 下午1:00:00"),
        Wording(
            code: "zh-TW", meeting: "名稱（原始名稱）|電子郵件|加入時間|離開時間|持續時間（分鐘）|訪客|在等候室中",
            webinar: "已參加|使用者名稱（原始名稱）|名字|姓氏|電子郵件|註冊時間|核准狀態|加入時間|離開時間|工作階段時間（分鐘）|國家/地區名稱",
            summary: "主題|網路研討會 ID|實際開始時間|實際持續時間（分鐘）|# 已註冊|不重複觀眾|使用者總數",
            titles: "主持人詳細資料|座談者詳細資料|與會者詳細資料", answers: "是|否|已核准|已取消", time: "二月 17, 2022 13:00:00"),
        Wording(
            code: "ru",
            meeting:
                "Имя (настоящее имя)|Адрес электронной почты|Время входа|Время выхода|Продолжительность (минуты)|Гость|В зале ожидания",
            webinar:
                "Присутствовал|Имя пользователя (настоящее имя)|Имя|Фамилия|Электронная почта|Время регистрации|Статус утверждения|Время входа|Время выхода|Время в сеансе (минуты)|Название страны/региона",
            summary:
                "Тема|Идентификатор вебинара|Фактическое время начала|Фактическая продолжительность (минуты)|# Зарегистрировано|Уникальные зрители|Всего пользователей",
            titles: "Сведения об организаторе|Сведения о докладчиках|Сведения об участниках",
            answers: "Да|Нет|утверждено|отменено", time: "17 февр. 2022 г. 13:00:00"),
    ]

    init(
        code: String, meeting: String, webinar: String, summary: String, titles: String, answers: String, time: String
    ) {
        func list(_ text: String) -> [String] { text.split(separator: "|").map(String.init) }
        self.code = code
        self.meeting = list(meeting)
        self.webinar = list(webinar)
        self.summary = list(summary)
        self.titles = list(titles)
        self.answers = list(answers)
        self.time = time
    }
}
