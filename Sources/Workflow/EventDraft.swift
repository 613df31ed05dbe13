package import EventModel
internal import Settings

/// A first `event.yaml` and `agenda.csv`, made from what the exports say, for a person to confirm.
package struct EventDraft {
    /// Nil if there is one already.
    package private(set) var settingsText: String?
    private(set) var agendaText: String?
    let folder: EventFolder
    let settings: EventSettings
    let zone: Zone?
    private var agendaNeedsTimes = false

    /// Reads a folder and drafts what is missing; writes nothing.
    ///
    /// - Parameters:
    ///   - folder: path of the event folder.
    ///   - zone: zone of the agenda and of the exports' times; nil if it is not known yet.
    ///   - progress: told the name of the step that begins.
    /// - Throws: `InputError` where the folder cannot be read or holds no file that is known.
    package static func make(
        folder path: String, zone: Zone?, progress: @escaping (String) -> Void = { _ in }
    ) throws -> EventDraft {
        let folder = try EventFolder(path: path)
        let yaml = try folder.text(of: EventFolder.settingsName)
        if yaml != nil && folder.files.contains(EventFolder.agendaName) {
            return EventDraft(folder, EventSettings(), zone)
        }
        let settings = try yaml.map { try EventSettings.parse($0, file: EventFolder.settingsName) } ?? EventSettings()
        var draft = EventDraft(folder, settings, zone ?? settings.zone)
        let survey = try FolderSurvey(
            folder, settings, zone: zone ?? settings.exportsZone ?? settings.zone, progress: progress)
        guard survey.recognisesAnything else {
            throw survey.foreign
                ?? InputError(
                    file: path, what: "no file in the folder was recognised",
                    advice: "put the platform's participants, attendee or registration report into it")
        }
        if yaml == nil { draft.settingsText = draft.settingsLines(survey).joined(separator: "\n") + "\n" }
        if !survey.hasAgenda && !folder.files.contains(EventFolder.agendaName) { draft.draftAgenda(survey) }
        return draft
    }

    private init(_ folder: EventFolder, _ settings: EventSettings, _ zone: Zone?) {
        self.folder = folder
        self.settings = settings
        self.zone = zone
    }

    /// Writes what was drafted: all of it or nothing, each file whole and only if there is none.
    ///
    /// - Returns: lines that say what was done and how to go on, without personal data.
    /// - Throws: ``OutputError``.
    package func write() throws -> [String] {
        var notes: [String] = []
        let texts = [(EventFolder.settingsName, settingsText), (EventFolder.agendaName, agendaText)]
        for (name, _) in texts { NewFile.removeAbandoned(name, in: folder.path) }
        let drafted = try NewFile.write(
            texts.compactMap { name, text in text.map { NewFile.Draft(name: name, text: $0) } }, in: folder.path)
        for (name, text) in texts {
            if drafted.contains(name) {
                notes.append("\(name): drafted")
            } else if name == EventFolder.agendaName && text == nil && !folder.files.contains(name) {
                notes.append("\(name): not needed, another file of the folder is an agenda")
            } else {
                notes.append("\(name): already exists and was left unchanged")
            }
        }
        if drafted.contains(EventFolder.settingsName) {
            notes.append("next: settle each line of event.yaml that is marked '# confirm:', then delete the mark")
        }
        if drafted.contains(EventFolder.agendaName) {
            notes.append("next: replace session-1 in agenda.csv with the sessions, one row each")
            if agendaNeedsTimes { notes.append("next: give it a start and minutes, which no export has") }
        }
        notes.append("then: rollcall check \(folder.path)")
        return notes
    }

    private mutating func draftAgenda(_ survey: FolderSurvey) {
        var (start, minutes) = ("", "")
        let from = settings.starts?.local(.yearMonthDay) ?? survey.span?.from
        let to = settings.ends?.local(.yearMonthDay) ?? survey.span?.to
        if let from, let to, to > from { minutes = String((to.seconds - from.seconds + 59) / 60) }
        if minutes.isEmpty, let open = survey.openMinutes { minutes = String(open) }
        // Without a stated start the session carries the date; one whose date is open waits for `starts`.
        if let from, settings.starts == nil { start = iso(from) + survey.offsetSuffix }
        agendaNeedsTimes = minutes.isEmpty
        agendaText = """
            id,title,kind,start,minutes,actual_start,actual_end
            session-1,Whole event,other,\(start),\(minutes),,

            """
    }

    func iso(_ time: LocalTime) -> String { time.text(separator: "T") }
}
