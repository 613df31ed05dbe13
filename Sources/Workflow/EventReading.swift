package import Attendance
internal import DelimitedText
package import EventModel
internal import Importers
internal import LanguageDetection
package import Participants
package import Settings
internal import Limits

/// An event folder as read: settings, agenda and records, not linked yet.
package struct EventReading: Sendable {
    package var identity: EventIdentity
    package var settings: EventSettings
    /// Nil if the agenda is missing or cannot be used; `agendaError` says why.
    package var agenda: Agenda?
    var agendaError: InputError?
    package var rules: ProfileRules
    package var records: EventRecords
    /// Why single files cannot be used, where reading went on past them.
    var fileErrors: [InputError] = []

    /// Reads every file of the folder.
    ///
    /// - Parameters:
    ///   - path: of the event folder.
    ///   - goesOn: whether a file that cannot be used is noted instead of thrown: to say all that is wrong at once.
    ///   - hashesInputs: whether sizes and hashes of what is read are taken too, in a second pass over each file.
    ///   - infersChannels: whether the language of messages is detected, so that it can suggest a channel.
    ///   - progress: told the name of the step that begins.
    /// - Throws: `InputError` where settings or a file cannot be used.
    package static func read(
        folder path: String, goesOn: Bool = false, hashesInputs: Bool = false, infersChannels: Bool = false,
        progress: @escaping (String) -> Void = { _ in }
    ) throws -> EventReading {
        let folder = try EventFolder(path: path)
        let yaml = try folder.text(of: EventFolder.settingsName)
        do {
            let settings = try yaml.map { try EventSettings.parse($0, file: EventFolder.settingsName) }
            var reader = EventReader(folder: folder, settings: settings ?? EventSettings(), goesOn: goesOn)
            reader.infersChannels = infersChannels
            if hashesInputs {
                reader.hashes = InputHashes(folder)
                if yaml != nil { try reader.hash(EventFolder.settingsName, progress) }
            }
            return try reader.read(progress)
        } catch let error as InputError where error.file == EventFolder.settingsName {
            throw yaml.map { error.showing($0) } ?? error
        }
    }
}

/// Reads one folder: agenda first, then who was there, then what they wrote and listened to.
struct EventReader {
    let folder: EventFolder
    let settings: EventSettings
    var records = EventRecords()
    var previews: [String: FilePreview] = [:]
    let goesOn: Bool
    var infersChannels = false
    var fileErrors: [InputError] = []
    /// Nil if nobody asked for them.
    var hashes: InputHashes?

    init(folder: EventFolder, settings: EventSettings, goesOn: Bool) {
        self.folder = folder
        self.settings = settings
        self.goesOn = goesOn
    }

    mutating func read(_ progress: @escaping (String) -> Void) throws -> EventReading {
        try checkFilesKey()
        records.infersChannels = infersChannels
        for mark in settings.confirmMarks {
            records.add(Finding(.confirmMark, file: EventFolder.settingsName, line: mark.line))
        }
        records.files = folder.files.map { path in
            var file = SourceFile(path: path, kind: .unknown)
            file.clockOffset = settings.files[path]?.clockOffset ?? 0
            return file
        }
        let channels = Channels(floor: settings.floorLanguage, interpretation: settings.interpretation)
        var context = ImportContext(
            zone: settings.exportsZone ?? settings.zone, dateOrder: settings.dateOrder, window: nil, channels: channels,
            columns: Dictionary(
                uniqueKeysWithValues: settings.columns.compactMap { key, header in
                    HeaderWord(rawValue: key).map { ($0, header) }
                }))
        var agenda: Agenda?
        var agendaError: InputError?
        do {
            agenda = try readAgenda(context)
            if let agenda { try settings.checkZones(during: agenda.window) }
        } catch let error as InputError { agendaError = error }
        context.window = agenda?.window
        if infersChannels { context.language = { MessageLanguage.code(of: $0) } }
        let taxonomy = try readTaxonomy()
        let answers = try settings.meanings(taxonomy, channels, file: EventFolder.settingsName)
        do { try readExports(context, progress) } catch let error as InputError { throw agendaError ?? error }
        try checkColumnsKey()
        try noteUnreadAnswers(taxonomy, context)
        noteUnusedStaff()
        noteUnusedFileKeys()
        noteUnusedAnswers()
        records.inputs = hashes?.inputs(records.files) ?? []
        DuplicateFiles.remove(from: &records)
        return EventReading(
            identity: EventIdentity(
                id: settings.id ?? folder.name,
                title: settings.title ?? (records.topic.isEmpty ? folder.name : records.topic),
                zone: settings.zone),
            settings: settings, agenda: agenda, agendaError: agendaError,
            rules: ProfileRules(
                taxonomy: taxonomy, channels: channels, staff: StaffRules(patterns: settings.staff),
                speakers: agenda?.sessions.flatMap(\.speakers) ?? [], answers: answers),
            records: records, fileErrors: fileErrors)
    }

    private mutating func finishHashing(_ progress: @escaping (String) -> Void) throws {
        for file in records.files where file.kind == .agenda || file.kind == .settings { try hash(file.path, progress) }
        try hashes?.finish()
    }

    mutating func hash(_ name: String, _ progress: @escaping (String) -> Void) throws {
        try hashes?.add(name, progress)
    }

    /// A path under `files` that is not there is a typing error, and would otherwise silently have no effect.
    private func checkFilesKey() throws {
        for path in settings.files.keys.sorted() where !folder.files.contains(path) {
            throw InputError(
                file: EventFolder.settingsName, line: settings.places[path]?.line,
                column: settings.places[path]?.column,
                what: "files names \(Quotation.ofFile(path)), which is not in the folder",
                advice: folder.files.isEmpty ? "remove it" : "nearest: \(nearest(path, in: folder.files))")
        }
    }

    func isIgnored(_ name: String) -> Bool { settings.files[name]?.isIgnored ?? false }

    mutating func preview(_ name: String) throws -> FilePreview {
        if let known = previews[name] { return known }
        do {
            let preview = try FilePreview { try folder.open(name) }
            previews[name] = preview
            return preview
        } catch let error as ReadingError { throw inputError(error, file: name) }
    }

    private func importFile(
        _ index: Int, _ layout: FileLayout, _ context: ImportContext, _ progress: @escaping (String) -> Void = { _ in }
    ) -> ImportFile {
        let name = folder.files[index]
        let folder = folder
        return ImportFile(
            path: name, index: FileID(index), layout: layout, context: context,
            override: settings.files[name] ?? FileOverride()
        ) { try folder.open(name) { progress("reading \(name) \($0)%") } }
    }

    private mutating func readAgenda(_ context: ImportContext) throws -> Agenda? {
        var found: [Int] = []
        for (index, name) in folder.files.enumerated() where !isIgnored(name) && folder.strange[name] == nil {
            if let kind = settings.files[name]?.kind, kind != .agenda { continue }
            if OwnOutput.table(try preview(name)) != nil { continue }
            if AgendaFile.layout(of: try preview(name)) != nil { found.append(index) }
        }
        // Of copies, the one that was not renamed by the download goes first.
        found.sort { DuplicateFiles.rank(folder.files[$0]) < DuplicateFiles.rank(folder.files[$1]) }
        guard let index = found.first else { throw try noAgenda() }
        for other in found.dropFirst() {
            if try isCopy(folder.files[other], of: folder.files[index]) {
                records.files[other].kind = .agenda
                records.add(Finding(.copy(of: folder.files[index]), file: folder.files[other]))
                continue
            }
            throw InputError(
                file: folder.files[other], line: 1, what: "a second agenda beside '\(folder.files[index])'",
                advice: "keep one, or set ignore: true under files in event.yaml")
        }
        let name = folder.files[index]
        guard let layout = AgendaFile.layout(of: try preview(name)) else { return nil }
        records.files[index].kind = .agenda
        records.files[index].timeZone = settings.zone?.identifier ?? ""
        let rows: [AgendaRow]
        do { rows = try AgendaFile.read(importFile(index, layout, context), into: &records) } catch let error
            as ReadingError
        {
            throw inputError(error, file: name)
        }
        let (agenda, findings) = try AgendaBuilder.build(
            rows, file: name,
            options: AgendaBuilder.Options(
                zone: settings.zone, starts: settings.starts, ends: settings.ends, places: settings.placesOfKeys))
        records.add(findings)
        return agenda
    }

    private func isCopy(_ name: String, of other: String) throws -> Bool {
        let limit = Limit.textMiB << 20
        return try folder.text(of: name, limit: limit) == folder.text(of: other, limit: limit)
    }

    private func readTaxonomy() throws -> Taxonomy {
        guard let path = settings.taxonomyPath else { return try TaxonomyFile.builtIn() }
        if let strange = folder.strangeness(of: path) { throw noTaxonomy(path, strange.message.text.text) }
        guard let text = try folder.text(of: path) else { throw noTaxonomy(path, "it is not there") }
        return try TaxonomyFile.parse(text, file: path)
    }

    private func noTaxonomy(_ path: String, _ why: String) -> InputError {
        InputError(
            file: EventFolder.settingsName, line: settings.places["categories"]?.line,
            column: settings.places["categories"]?.column,
            what: "the taxonomy \(Quotation.ofFile(path)) cannot be read: \(why)",
            advice: "put it into the event folder, and name it under categories in event.yaml")
    }

    /// Who was there comes before what they wrote, whatever the files are called: a private recipient is known by name.
    private mutating func readExports(_ context: ImportContext, _ progress: @escaping (String) -> Void) throws {
        var chosen: [(index: Int, importer: any FileImporter, layout: FileLayout)] = []
        for (index, name) in folder.files.enumerated() where records.files[index].kind != .agenda {
            if let found = try choose(index, name, context) { chosen.append((index, found.importer, found.layout)) }
        }
        try folder.checkTotal(of: chosen.map { folder.files[$0.index] })
        var stamps: [(file: String, before: [Int])] = []
        for isFirst in [true, false] {
            for file in chosen where FileKind.people.contains(file.importer.kind) == isFirst {
                progress("reading \(folder.files[file.index])")
                stamps.append((folder.files[file.index], folder.stamp(of: folder.files[file.index])))
                do {
                    try file.importer.readAll(
                        of: importFile(file.index, file.layout, context, progress), into: &records)
                    try hash(folder.files[file.index], progress)
                } catch let error as ReadingError {
                    try note(inputError(error, file: folder.files[file.index]))
                } catch let error as InputError {
                    try note(error)
                }
            }
        }
        try finishHashing(progress)
        for (file, before) in stamps where folder.stamp(of: file) != before {
            records.add(Finding(.changedWhileRead, file: file))
        }
        for name in folder.folders {
            records.add(Finding(.foldersInside, file: name))
        }
    }

    mutating func note(_ error: InputError) throws {
        guard goesOn else { throw error }
        fileErrors.append(error)
    }
}
