import EventAnalytics
import Foundation
import Importers
import Testing

/// The words of the reports beside attendance, in one interface language.
struct ReportWording: Sendable, CustomTestStringConvertible {
    var code: String
    /// User name, e-mail, submission time, the name of nobody.
    var poll: [String]
    /// Question, asker's name, asker's e-mail, answer.
    var questions: [String]
    /// Participant, address, kind of network.
    var dashboard: [String]

    var testDescription: String { code }
    var attendance: Wording { Wording.all.first { $0.code == code } ?? Wording.all[0] }

    init(_ code: String, poll: String, questions: String, dashboard: String) {
        func list(_ text: String) -> [String] { text.split(separator: "|").map(String.init) }
        self.code = code
        self.poll = list(poll)
        self.questions = list(questions)
        self.dashboard = list(dashboard)
    }

    static let all: [ReportWording] = [
        ReportWording(
            "en", poll: "User Name|User Email|Submitted Date/Time|Anonymous Attendee",
            questions: "Question|Asker Name|Asker Email|Answer(s)", dashboard: "Participant|IP Address|Network Type"),
        ReportWording(
            "fr", poll: "Nom d’utilisateur|E-mail de l’utilisateur|Date/heure d’envoi|Participant anonyme",
            questions: "Question|Nom de l’auteur|E-mail du demandeur|Réponse(s)",
            dashboard: "Participant|Adresse IP|Type de réseau"),
        ReportWording(
            "es", poll: "Nombre de usuario|Correo electrónico del usuario|Fecha y hora de envío|Asistente anónimo",
            questions: "Pregunta|Nombre del solicitante|Correo electrónico del solicitante|Respuesta(s)",
            dashboard: "Participante|Dirección IP|Tipo de red"),
        ReportWording(
            "pt", poll: "Nome de usuário|E-mail do usuário|Data e hora de envio|Participante anônimo",
            questions: "Pergunta|Nome do solicitante|E-mail do solicitante|Resposta(s)",
            dashboard: "Participante|Endereço IP|Tipo de rede"),
        ReportWording(
            "it", poll: "Nome utente|E-mail utente|Data/ora di invio|Partecipante anonimo",
            questions: "Domanda|Nome del richiedente|E-mail del richiedente|Risposte",
            dashboard: "Partecipante|Indirizzo IP|Tipo di rete"),
        ReportWording(
            "de", poll: "Benutzername|Benutzer-E-Mail|Datum/Uhrzeit der Übermittlung|Anonymer Teilnehmer",
            questions: "Frage|Name des Fragestellers|E-Mail des Fragestellers|Antwort(en)",
            dashboard: "Teilnehmer|IP-Adresse|Netzwerktyp"),
        ReportWording(
            "ja", poll: "ユーザー名|ユーザーメール|送信日時|匿名の出席者", questions: "質問|質問者名|質問者のメール|回答",
            dashboard: "参加者|IPアドレス|ネットワークタイプ"),
        ReportWording(
            "ko", poll: "사용자 이름|사용자 이메일|제출 날짜 및 시간|익명 참석자", questions: "질문|질문자 이름|질문자 이메일|답변",
            dashboard: "참가자|IP 주소|네트워크 유형"),
        ReportWording(
            "zh-CN", poll: "用户名|用户电子邮件|提交日期/时间|匿名参会者", questions: "问题|提问者姓名|提问者电子邮件|答案",
            dashboard: "参与者|IP 地址|网络类型"),
        ReportWording(
            "zh-TW", poll: "使用者名稱|使用者電子郵件|提交日期/時間|匿名與會者", questions: "問題|提問者姓名|提問者電子郵件|答案",
            dashboard: "參與者|IP 位址|網路類型"),
        ReportWording(
            "ru", poll: "Имя пользователя|Эл. почта|Дата/время отправки|Анонимный участник",
            questions: "Вопрос|Имя автора вопроса|Эл. почта автора вопроса|Ответ(ы)",
            dashboard: "Участник|IP-адрес|Тип сети"),
    ]
}

@Suite struct LanguageReportTests {
    @Test(arguments: ReportWording.all)
    func `a poll report is read alike in every language`(words: ReportWording) throws {
        let file = try #require(try importBytes(Array(LanguageForms.poll(words).utf8)))
        #expect(file.kind == .polls && file.records.files[0].accepted == 2)
        #expect(file.records.mentions.map { file.records.texts[$0.name] } == ["Ana Lima", ""])
        #expect(file.records.pollAnswers.allSatisfy { $0.instant != nil && $0.answers.count == 1 })
    }

    @Test(arguments: ReportWording.all)
    func `a Q&A report is read alike in every language`(words: ReportWording) throws {
        let file = try #require(try importBytes(Array(LanguageForms.questions(words).utf8)))
        #expect(file.kind == .questions && file.records.questions.count == 2)
        #expect(
            file.records.mentions.map { file.records.texts[$0.email] } == ["ana@mission.example", "ben@union.example"])
    }

    @Test(arguments: ReportWording.all)
    func `a registration report is read alike in every language`(words: ReportWording) throws {
        let file = try #require(try importBytes(Array(LanguageForms.registration(words).utf8)))
        #expect(file.kind == .registration)
        #expect(file.records.registrations.map(\.status) == [.valid, .cancelledOrDenied])
        #expect(
            file.records.mentions.map { file.records.texts[$0.email] } == ["ana@mission.example", "ben@union.example"])
    }

    @Test(arguments: ReportWording.all)
    func `a Dashboard export is read alike in every language, without address or device`(words: ReportWording) throws {
        let file = try #require(try importBytes(Array(LanguageForms.dashboard(words).utf8)))
        #expect(file.kind == .dashboard && file.records.connections.count == 2)
        for id in 0..<file.records.texts.count { #expect(!file.records.texts[TextID(id)].contains("192.0.2")) }
    }

    /// The table in the guide: forms by languages, with how many of a small file's records are read.
    @Test func `the guide's table of forms and languages is what is read`() throws {
        var lines = [
            "# What is read",
            "",
            "Each form of export in each language of the platform's interface: records read of those in a small file.",
            "",
            "| form | \(ReportWording.all.map(\.code).joined(separator: " | ")) |",
            "|---|\(ReportWording.all.map { _ in "---|" }.joined())",
        ]
        for form in LanguageForms.all {
            let cells = try ReportWording.all.map { words -> String in
                guard let file = try importBytes(Array(form.text(words).utf8)), file.kind == form.kind else {
                    return "no"
                }
                return "\(file.records.files[0].accepted)/\(form.records)"
            }
            lines.append("| \(form.name) | \(cells.joined(separator: " | ")) |")
        }
        lines += ["", LanguageForms.notes, ""]
        let guide = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../Sources/Importers/Importers.docc/WhatIsRead.md")
        let text = lines.joined(separator: "\n")
        if ProcessInfo.processInfo.environment["ROLLCALL_RECORD"] == "1" {
            try Data(text.utf8).write(to: guide)
            Issue.record("recorded the guide; look at it and run again without ROLLCALL_RECORD")
            return
        }
        #expect(try text == String(contentsOf: guide, encoding: .utf8))
        #expect(!text.contains("| no |") && !text.contains("0/"))
    }

    /// The encodings that a spreadsheet of the language saves in.
    @Test(arguments: ReportWording.all)
    func `a form saved again by a spreadsheet is read the same`(words: ReportWording) throws {
        for form in LanguageForms.all {
            let text = form.text(words)
            let plain = try #require(try importBytes(Array(text.utf8)), "\(form.name)").records
            var copies: [[UInt8]] = [Array((text.data(using: .utf16) ?? Data()))]
            if let western = text.data(using: .windowsCP1252) { copies.append(Array(western)) }
            if words.code == "ja", let shiftJIS = text.data(using: .shiftJIS) { copies.append(Array(shiftJIS)) }
            for copy in copies {
                let again = try #require(try importBytes(copy), "\(form.name)").records
                #expect(summary(again) == summary(plain), "\(form.name)")
                #expect(again.files[0].accepted == plain.files[0].accepted)
            }
        }
    }
}
