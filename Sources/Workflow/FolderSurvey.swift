internal import DelimitedText
internal import EventModel
internal import Importers
internal import Settings

/// What a folder says about an event before anyone has described it.
struct FolderSurvey {
    /// When the event was, by the wall clock of the exports.
    struct Span {
        var from: LocalTime
        var to: LocalTime?
        /// Whether it is UTC: the exports print an offset, and nobody has said yet whose wall clock counts.
        var isUTC = false
        /// Where this comes from.
        var basis: String
    }

    struct Found {
        var kind: FileKind
        var records: EventRecords
        /// First join and last leave under each date order that the rows leave open.
        var readings: [(order: DateOrder, from: LocalTime, to: LocalTime)] = []
        /// Whether its times carry an offset; only asked where no zone is known.
        var hasOffsets = false
    }

    var span: Span?
    /// The possible readings of the start if the order of its date is open; then there is no span.
    var openStarts: [(order: DateOrder, start: LocalTime)] = []
    /// The length, if it is known although the date is not.
    var openMinutes: Int?
    var topic = ""
    var hosts: [String] = []
    /// Codes of the languages that a log or an answer names.
    var languages: [String] = []
    var columns: [(word: HeaderWord, guess: ColumnGuess)] = []
    /// Files that are not recognised, with the reason.
    var unknown: [(name: String, why: String)] = []
    /// Of the first of them that another platform or program wrote, what it is and what to do.
    var foreign: InputError?
    var hasAgenda = false
    var agendaRows: [AgendaRow] = []
    /// Whether the agenda's own times have dates.
    var isAgendaDated = false

    private let folder: EventFolder
    let settings: EventSettings
    let zone: Zone
    let isZoneKnown: Bool
    /// Whether some times carry an offset and others do not, so that without a zone no span covers both.
    var mixesOffsets = false
    var found: [Found] = []

    /// Kinds whose records matter here; the others are only recognised.
    private static let telling = Set(
        FileKind.withTimes + [.uniqueParticipants, .registration, .channelLog, .listenerCounts, .polls])

    /// - Parameter zone: zone of the exports' times; nil if it is not known yet, which changes no wall clock time.
    init(_ folder: EventFolder, _ settings: EventSettings, zone: Zone?, progress: (String) -> Void) throws {
        self.folder = folder
        self.settings = settings
        self.zone = zone ?? .utc
        isZoneKnown = zone != nil
        var context = ImportContext(
            zone: self.zone, dateOrder: settings.dateOrder, window: nil,
            channels: Channels(floor: settings.floorLanguage, interpretation: Languages.knownCodes))
        context.goesOnWithOpenDateOrder = true
        for (key, header) in settings.columns { HeaderWord(rawValue: key).map { context.columns[$0] = header } }
        let taxonomy = try TaxonomyFile.builtIn()
        var previews: [(name: String, preview: FilePreview)] = []
        var fault: InputError?
        for name in folder.files where !(settings.files[name]?.isIgnored ?? false) && name != settings.taxonomyPath {
            if let strange = folder.strange[name] {
                unknown.append((name, strange.message.text.text))
                continue
            }
            do {
                let preview = try FilePreview { try folder.open(name) }
                guard isForImporters(name, preview) else { continue }
                if let layout = AgendaFile.layout(of: preview) {
                    hasAgenda = true
                    if agendaRows.isEmpty { agendaRows = try readAgenda(name, layout, context) }
                } else {
                    fault =
                        fault
                        ?? AgendaFile.fault(of: preview, file: name, isNamedAgenda: name == EventFolder.agendaName)
                    previews.append((name, preview))
                }
            } catch let error as ReadingError { throw inputError(error, file: name) }
        }
        if let fault, !hasAgenda { throw fault }
        let dated = try? AgendaBuilder.build(
            agendaRows, file: "agenda.csv", options: .init(zone: self.zone, starts: settings.starts, ends: nil))
        context.window = dated?.agenda.window
        isAgendaDated = dated != nil
        for (name, preview) in previews {
            progress("reading \(name)")
            do { try take(name, preview, &context, taxonomy) } catch let error as ReadingError {
                throw inputError(error, file: name)
            }
        }
        summarise()
    }

    /// Whether any file of the folder is known.
    var recognisesAnything = false

    /// Notes what a file is where no importer need be asked.
    private mutating func isForImporters(_ name: String, _ preview: FilePreview) -> Bool {
        switch FileRecognition(preview, stated: settings.files[name]?.kind) {
        case .empty: unknown.append((name, "the file is empty"))
        case .foreign(let foreign):
            unknown.append((name, foreign.message.text.text))
            if foreign.mayHoldReport { self.foreign = self.foreign ?? InputError(foreign, file: name) }
        case .ownTable(let table): unknown.append((name, FindingMessage.ownTable(table).text.text))
        case .forImporters: return true
        }
        return false
    }

    private func readAgenda(_ name: String, _ layout: FileLayout, _ context: ImportContext) throws -> [AgendaRow] {
        var records = EventRecords()
        records.files = [SourceFile(path: name, kind: .agenda)]
        let folder = folder
        return try AgendaFile.read(
            ImportFile(path: name, index: FileID(0), layout: layout, context: context) { try folder.open(name) },
            into: &records
        )
    }

    private mutating func take(
        _ name: String, _ preview: FilePreview, _ context: inout ImportContext, _ taxonomy: Taxonomy
    ) throws {
        guard !preview.isBinary else {
            unknown.append((name, "the file is not text"))
            return
        }
        let stated = settings.files[name]?.kind
        var chosen = ImporterRegistry.importer(for: preview, context, kind: stated)
        if chosen.map({ [.registration, .webinarAttendees].contains($0.importer.kind) }) ?? true {
            let guesses = ColumnGuess.guesses(in: preview, taxonomy)
            var wider = context
            for (word, guess) in guesses where wider.columns[word] == nil { wider.columns[word] = guess.header }
            chosen = chosen ?? ImporterRegistry.importer(for: preview, wider, kind: stated)
            if chosen != nil {
                for word in HeaderWord.answers where context.columns[word] == nil {
                    if let guess = guesses[word] { columns.append((word, guess)) }
                }
                context.columns = wider.columns
            }
        }
        guard let chosen else {
            unknown.append((name, "nothing in the file says what it is"))
            return
        }
        guard chosen.importer.kind != .otherPlatform else {
            unknown.append((name, "another platform's report, which is not read"))
            let finding = try read(name, chosen.importer, chosen.layout, context).sortedFindings().first
            foreign = foreign ?? finding.map { InputError($0) }
            return
        }
        recognisesAnything = true
        guard Self.telling.contains(chosen.importer.kind) else { return }
        var file = Found(
            kind: chosen.importer.kind, records: try read(name, chosen.importer, chosen.layout, context))
        file.hasOffsets = hasOffsets(file, name, chosen.importer, chosen.layout, context)
        for order in file.records.openDateOrders {
            var stated = context
            stated.dateOrder = order
            if let (from, to) = extent(of: [try read(name, chosen.importer, chosen.layout, stated)]) {
                file.readings.append((order, from, to))
            }
        }
        found.append(file)
    }

    /// Whether the times of a file's connections carry an offset: then it can be read without a zone.
    private func hasOffsets(
        _ file: Found, _ name: String, _ importer: any FileImporter, _ layout: FileLayout, _ context: ImportContext
    ) -> Bool {
        guard !isZoneKnown, !file.records.connections.isEmpty else { return false }
        var bare = context
        bare.zone = nil
        return (try? read(name, importer, layout, bare)) != nil
    }

    private func read(
        _ name: String, _ importer: any FileImporter, _ layout: FileLayout, _ context: ImportContext
    ) throws -> EventRecords {
        var records = EventRecords()
        records.files = [SourceFile(path: name, kind: importer.kind)]
        let folder = folder
        let override = settings.files[name] ?? FileOverride()
        let file = ImportFile(path: name, index: FileID(0), layout: layout, context: context, override: override) {
            try folder.open(name)
        }
        try importer.readAll(of: file, into: &records)
        return records
    }
}
