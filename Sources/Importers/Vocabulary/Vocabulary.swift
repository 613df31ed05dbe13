import EventModel

/// The words of the files that are read, in one list per language: `Languages/*.tsv`, one wording per line after its kind and
/// its meaning.
///
/// Wordings are as exports write them, mistranslations included. Not all were seen in genuine files: some follow the platform's
/// usual wording. A wording that several languages share may be in each.
package enum Vocabulary {
    /// The kind of a wording; the lists write it as here.
    package enum Kind: String, CaseIterable, Sendable {
        case header
        /// Headers that are better or worse than another column for the same question; see ``HeaderAnswers``.
        case headerBest = "header-best"
        case headerLesser = "header-lesser"
        case headerLeast = "header-least"
        case headerDoubtful = "header-doubtful"
        case title, cell, agenda, chat, form
        case approval
        case approvalHeader = "approval-header"
        case otherMatter = "other-matter"
        case pairOfTimes = "pair-of-times"
        case frame, total
        case lengthUnit = "length-unit"
        case teamsColumn = "teams-column"
        case teamsSummary = "teams-summary"
        case teamsCell = "teams-cell"
        case webexColumn = "webex-column"
        case meetColumn = "meet-column"
        case meetCell = "meet-cell"
        case dashboardColumn = "bigbluebutton-column"

        static let headers: [Kind] = [.header, .headerBest, .headerLesser, .headerLeast, .headerDoubtful]

        /// What its wordings can mean.
        package var meanings: Set<String> { Self.meaningsOf[self] ?? [] }

        private static let meaningsOf: [Kind: Set<String>] = [
            .title: texts(TitleMeaning.self), .cell: texts(CellMeaning.self),
            .agenda: texts(AgendaMeaning.self), .chat: texts(ChatMeaning.self), .form: texts(FormMeaning.self),
            .approval: texts(ApprovalMeaning.self), .approvalHeader: texts(ApprovalHeaderMeaning.self),
            .otherMatter: texts(OtherMatterMeaning.self), .pairOfTimes: texts(PairMeaning.self),
            .frame: texts(FrameMeaning.self), .total: texts(TotalMeaning.self), .lengthUnit: texts(LengthUnit.self),
            .teamsColumn: texts(TeamsColumn.self), .teamsSummary: texts(TeamsTotal.self),
            .teamsCell: texts(TeamsCell.self), .webexColumn: texts(WebexColumn.self),
            .meetColumn: texts(MeetColumn.self),
            .meetCell: texts(MeetCell.self), .dashboardColumn: texts(DashboardColumn.self),
        ].merging(headers.map { ($0, Set(HeaderWord.allCases.map(\.rawValue))) }) { $1 }

        private static func texts<M: VocabularyMeaning>(_: M.Type) -> Set<String> { Set(M.allCases.map(\.rawValue)) }
    }

    /// One line of a list.
    package struct Line: Equatable, Sendable {
        package var kind: Kind
        package var meaning: String
        package var wording: String

        /// Nil if a line does not have its three cells, or the kind or the meaning is unknown.
        package init?(_ text: some StringProtocol) {
            let cells = text.split(separator: "\t", omittingEmptySubsequences: false)
            guard cells.count == 3, let kind = Kind(rawValue: String(cells[0])) else { return nil }
            (self.kind, meaning, wording) = (kind, String(cells[1]), String(cells[2]))
            guard kind.meanings.contains(meaning), !wording.isEmpty, wording.trimmed == wording else { return nil }
        }
    }

    /// The lists in the order in which their wordings are tried.
    package static let languages: [(code: String, list: [UInt8])] = [
        ("en", PackageResources.en_tsv), ("fr", PackageResources.fr_tsv), ("es", PackageResources.es_tsv),
        ("pt", PackageResources.pt_tsv), ("ar", PackageResources.ar_tsv), ("ru", PackageResources.ru_tsv),
        ("zh", PackageResources.zh_tsv), ("ja", PackageResources.ja_tsv), ("ko", PackageResources.ko_tsv),
        ("de", PackageResources.de_tsv), ("it", PackageResources.it_tsv), ("nl", PackageResources.nl_tsv),
        ("sv", PackageResources.sv_tsv), ("pl", PackageResources.pl_tsv), ("tr", PackageResources.tr_tsv),
        ("vi", PackageResources.vi_tsv), ("id", PackageResources.id_tsv), ("mul", PackageResources.mul_tsv),
    ]

    /// The lines of a list with a wording, unchanged: all but notes, which begin with `#`.
    package static func lines(of list: [UInt8]) -> [Substring] {
        String(decoding: list, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
    }

    /// Every wording of a meaning, as it is written.
    static func wordings(_ meaning: some VocabularyMeaning) -> [String] {
        wordings(type(of: meaning).wordKind, meaning.rawValue)
    }

    static func wordings(_ kind: Kind, _ meaning: String) -> [String] { wordingsOf[kind]?[meaning] ?? [] }

    /// Every wording of a meaning, folded as cells are.
    static func folded(_ meaning: some VocabularyMeaning) -> [String] { wordings(meaning).map(foldedText) }

    private static let wordingsOf: [Kind: [String: [String]]] = {
        var found: [Kind: [String: [String]]] = [:]
        for language in languages {
            for line in lines(of: language.list).compactMap({ Line($0) }) {
                found[line.kind, default: [:]][line.meaning, default: []].append(line.wording)
            }
        }
        return found
    }()
}
