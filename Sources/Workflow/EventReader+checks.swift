internal import DelimitedText
internal import EventModel
internal import Importers
internal import Participants
internal import Settings

/// What settings name but the folder does not have, and what it has but cannot be read.
extension EventReader {
    /// Why there is no agenda: a file that was meant to be one says what it lacks.
    mutating func noAgenda() throws -> InputError {
        for (index, name) in folder.files.enumerated()
        where !isIgnored(name) && settings.files[name]?.kind ?? .agenda == .agenda {
            let isNamed = name.lowercased().hasPrefix("agenda.") || settings.files[name]?.kind == .agenda
            if let strange = folder.strange[name] {
                guard isNamed else { continue }
                return strange.error(name)
            }
            let preview = try preview(name)
            if OwnOutput.table(preview) != nil { continue }
            if let fault = AgendaFile.fault(of: preview, file: name, isNamedAgenda: isNamed) {
                // It is known for what it is, and not offered to the importers of other files.
                records.files[index].kind = .agenda
                return fault
            }
            if isNamed, let foreign = preview.foreign { return InputError(foreign, file: name) }
        }
        let events = folder.eventFolders
        guard events.isEmpty else { return folder.severalEvents(events) }
        return InputError(
            file: "agenda.csv", what: "the folder has no agenda",
            advice: "write agenda.csv with the columns id,title,kind,start,minutes, or have rollcall init draft it")
    }

    /// A header under `columns` that is not in the file would silently leave its answers unread.
    mutating func checkColumnsKey() throws {
        let asking = records.files.filter { [.registration, .webinarAttendees].contains($0.kind) }.map(\.path)
        guard records.hasRegistrationData, !asking.isEmpty else { return }
        for (key, header) in settings.columns.sorted(by: { $0.key < $1.key }) {
            let isThere = try asking.contains { name in
                try preview(name).hasColumn(named: header) || holds(header, below: name)
            }
            if isThere { continue }
            let heads = Set(try asking.flatMap { try preview($0).headerTexts })
            let place = settings.placesOfKeys["columns \(key)"]
            let error = InputError(
                file: EventFolder.settingsName, line: place?.line, column: place?.column,
                what: "columns names \(Quotation.of(header, or: "a header")), which no registration column has",
                advice: heads.isEmpty
                    ? "write the header as it is in the file"
                    : "nearest: \(nearest(header, in: heads.sorted()))")
            try note(error)
        }
    }

    /// A question of the form under a header that is not known: its answers reveal it, while no figure would.
    mutating func noteUnreadAnswers(_ taxonomy: Taxonomy, _ context: ImportContext) throws {
        for file in records.files where [.registration, .webinarAttendees].contains(file.kind) {
            let guesses = ColumnGuess.guesses(in: try preview(file.path), taxonomy)
            for word in [HeaderWord.category, .country, .language, .gender] where context.columns[word] == nil {
                guard let guess = guesses[word], guess.fitting * 2 > guess.answers, !guess.isOfOtherMatters else {
                    continue
                }
                let said = FindingMessage.unreadAnswers(
                    in: String(guess.header.prefix(60)), key: word.rawValue, fitting: guess.fitting,
                    of: guess.answers)
                records.add(Finding(said, file: file.path))
            }
        }
    }

    /// A pattern under `staff` that matches nobody may be a typing error, and then a member of staff is counted.
    mutating func noteUnusedStaff() {
        guard !settings.staff.isEmpty, !records.mentions.isEmpty else { return }
        let ids = Set(records.mentions.flatMap { [$0.name, $0.registeredName, $0.email] })
        let texts = ids.map { records.texts[$0] }
        for (index, pattern) in settings.staff.enumerated() {
            let rules = StaffRules(patterns: [pattern])
            guard !texts.contains(where: rules.matches) else { continue }
            let line = settings.placesOfKeys["staff \(index)"]?.line
            records.add(Finding(.unusedStaffPattern, file: EventFolder.settingsName, line: line))
        }
    }

    /// A key of a file under `files` that has no effect on the file, if it was read to its end.
    mutating func noteUnusedFileKeys() {
        for file in records.files where file.isAccountedFor && !isIgnored(file.path) {
            let hasTimes = !file.timeZone.isEmpty && file.kind != .agenda
            let uses = [
                ("time_zone", hasTimes), ("clock_offset_seconds", hasTimes), ("date_order", file.dependsOnDateOrder),
                ("recording_starts", file.isFromRecording),
            ]
            for (key, isUsed) in uses where !isUsed {
                guard let place = settings.placesOfKeys[EventSettings.key(key, of: file.path)] else { continue }
                records.add(Finding(.keyWithoutEffect(key), file: EventFolder.settingsName, line: place.line))
            }
        }
    }

    /// An answer under `answers` that nobody gave may be misspelt, and then the intended one stays open.
    mutating func noteUnusedAnswers() {
        guard records.hasRegistrationData || !records.pollAnswers.isEmpty else { return }
        var given: [AnswerQuestion: Set<String>] = [:]
        for question in Set(settings.answers.map(\.question)) {
            var texts = Set(records.registrations.map { $0.answers[keyPath: question.field] })
            if question == .language { texts.formUnion(PollLanguage.answers(in: records)) }
            given[question] = Set(texts.map { foldedText(records.texts[$0]) })
        }
        for setting in settings.answers where given[setting.question]?.contains(foldedText(setting.answer)) == false {
            records.add(
                Finding(
                    .unusedAnswer(to: setting.question.rawValue), file: EventFolder.settingsName,
                    line: setting.place.line))
        }
    }

    /// Whether a table further down, after many panellists, has such a header.
    private func holds(_ header: String, below name: String) throws -> Bool {
        var isFound = false
        do {
            for delimiter in Delimiter.allCases where !isFound {
                try DelimitedReader(folder.open(name), delimiter: delimiter).forEachRecord { record in
                    isFound = Header(record.texts).column(named: header) != nil
                    return !isFound
                }
            }
        } catch ReadingError.tooManyColumns {
            return isFound
        } catch let error as ReadingError { throw inputError(error, file: name) }
        return isFound
    }
}

extension InputError {
    /// A finding that leaves nothing to work with.
    init(_ finding: Finding) {
        self.init(
            file: finding.file, line: finding.line, column: finding.line.map { _ in 1 }, what: finding.message.text,
            advice: finding.action.text)
    }

    /// A file that is needed and cannot be read, because it belongs to another program.
    init(_ format: ForeignFormat, file: String) {
        self.init(Finding(format.message, file: file, line: 1))
    }
}
