import EventModel
import Foundation
import Importers
import Testing

/// The table of forms and languages in the documentation says what the importers do, because it is made by them.
///
/// `ROLLCALL_RECORD=1 swift test --filter WhatIsReadTests` rewrites it and fails; look at the difference by eye.
@Suite struct WhatIsReadTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/Importers/Importers.docc/WhatIsRead.md")

    @Test func `the table of forms and languages is what the importers read`() throws {
        let table = try made()
        if ProcessInfo.processInfo.environment["ROLLCALL_RECORD"] == "1" {
            try Data(table.utf8).write(to: Self.page)
            Issue.record("recorded WhatIsRead.md; look at it and run again without ROLLCALL_RECORD")
            return
        }
        #expect(table == (try String(contentsOf: Self.page, encoding: .utf8)))
    }

    private func made() throws -> String {
        let codes = Wording.all.map(\.code)
        var lines = [
            "# What is read, form by form and language by language", "",
            "Made by `WhatIsReadTests`: each cell is the number of records read as in English, out of those in a small file of",
            "the form in the language. Files that a spreadsheet or another program saved again (padded, with semicolons, in",
            "UTF-16, Windows-1252 or Shift-JIS, with full-width headers) are read alike.", "",
            "| form | \(codes.joined(separator: " | ")) |", "|---|" + codes.map { _ in "---|" }.joined(),
        ]
        for form in LanguageForm.allCases {
            let cells = try Wording.all.map { "\(try read(form, $0))/\(form.count)" }
            lines.append("| \(form.rawValue) | \(cells.joined(separator: " | ")) |")
        }
        lines.append("")
        for form in LanguageForm.allCases { lines.append("- **\(form.rawValue)**: \(form.account)") }
        lines += Self.platforms
        lines += [
            "",
            "Everything else Rollcall reads has headers of its own (`agenda.csv`, channel logs, listener counts), no",
            "header (transcripts), or any header at all: a registration form is read by header words in English, French,",
            "Spanish, Portuguese and Arabic, by `columns` in `event.yaml`, and a participants table by the shape of its values.",
            "",
            "A stray quote turns many rows into one cell. They are read line by line where each of them is a row of the table;",
            "what does not fit stays in its cell. Either way the finding `swallowed_rows` says so. An approval that",
            "means neither yes, no nor not yet counts as registered, with the finding `unknown_approval`.",
            "A title such as *Cancelled registrations* says so of the rows below it, and of a column that is not read but",
            "speaks of cancellations the same finding names the header. Totals, footers and the remains of torn rows are",
            "`unread_row`; a last row with fewer cells than the header and no line end is `truncated`.",
            "",
        ]
        return lines.joined(separator: "\n")
    }

    /// What other platforms write, and what it rests on.
    private static let platforms = [
        "", "## Other platforms", "",
        "| platform | form | what is known of time | languages | rests on |", "|---|---|---|---|---|",
        "| Microsoft Teams | reports since 2022: a summary, people, stays | every stay; without the section of stays, first join and last leave (`envelope`) | en fr es pt de it nl pl ja by their words, any other by the shape of its tables | genuine files in en; test files in de, es, pt, ja, pl; usual wording elsewhere |",
        "| Microsoft Teams | webinars: the same with registrations | every stay | as above | genuine files in en |",
        "| Microsoft Teams | reports of 2021 and 2022 | every stay | as above | genuine files in en and fr |",
        "| Microsoft Teams | lists saved during a meeting, since 2020 | arrivals and departures | as above, by their words | genuine files in en and pt |",
        "| Microsoft Teams | live events | arrivals and departures, UTC | en | genuine files |",
        "| Webex | attendee reports | every stay | en, pt | the vendor's pages and a parser; each file has a finding |",
        "| Google Meet | attendance reports | first join, last leave (`envelope`); the date is in the file's name | en, pt; fr es it de by usual wording | test files and the vendor's pages |",
        "| Google Meet | audit log of a Workspace domain | every stay | en, it | a parser |",
        "| BigBlueButton | `learning_dashboard_data.json`, both generations | every stay, UTC | any | genuine files and source code |",
        "| BigBlueButton | the table of its dashboard | first join, last leave (`envelope`) | en | source code |",
        "| GoTo | attendees as JSON | every stay, UTC | any | the vendor's pages |",
        "| any | a table of name, address, join and leave time | every row | every language of the lists | header words |",
        "",
        "Lists of Google Meet's browser extensions, GoTo's tables and reports of Blackboard Collaborate are named and refused with",
        "the reason. Registrations are read from Indico (CSV, and JSON of its check-in), Eventbrite, Microsoft Forms, Google Forms,",
        "LimeSurvey and any list with a name or an address.",
    ]

    /// How many records of a language's file say the same as in English.
    private func read(_ form: LanguageForm, _ wording: Wording) throws -> Int {
        guard let file = try? importBytes(Array(wording.file(form).utf8)), file.kind == form.kind else { return 0 }
        let english = try importText(Wording.all[0].file(form))
        return zip(accounts(file.records), accounts(english)).count { $0 == $1 }
    }

    /// For each record, all lines of the summary that are about it.
    private func accounts(_ records: EventRecords) -> [[String]] {
        let lines = summary(records)
        return records.mentions.indices.map { index in
            lines.enumerated().filter { line, text in
                let words = text.split(separator: " ")
                return line == index || line >= records.mentions.count && words.count > 2 && words[1] == "\(index)"
            }.map(\.element)
        }
    }
}

extension LanguageForm {
    /// What the form is, and what its words rest on: genuine files, code that reads such files, or the platform's usual wording.
    fileprivate var account: String {
        switch self {
        case .meeting:
            "a row a stay, from 2019 to now, with or without the block of meeting data. Genuine files in en and ja; "
                + "headers without rows in it and zh-CN; parsers' words in es, pt, ko, ru; usual wording in fr, de, zh-TW."
        case .unique:
            "who was there, without times. Genuine files in en; a parser's words in es; usual wording elsewhere."
        case .webinar:
            "tables of hosts, panellists, attendees and callers under a summary. Genuine files in en and pt; parsers' words "
                + "in es and ko; usual wording elsewhere."
        case .registration:
            "a summary and the registrations. Parsers' words in en; usual wording elsewhere; no genuine file was seen."
        case .polls:
            "answers of every generation. Genuine files in en; a parser's words in ko; usual wording elsewhere."
        case .questions:
            "questions with their askers. Parsers' words in en; usual wording elsewhere; no genuine file was seen."
        case .dashboard:
            "quality of service, a row a stay; addresses, places and devices are dropped. Genuine files in en; usual "
                + "wording elsewhere."
        case .chat:
            "text in all forms since 2020. Genuine files in en, es, ja and zh-TW; a parser's words in fr; usual wording "
                + "elsewhere."
        }
    }
}
