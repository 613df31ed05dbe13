package import EventModel

/// What `event.yaml` says.
package struct EventSettings: Sendable {
    package var id: String?
    package var title: String?
    package var zone: Zone?
    package var exportsZone: Zone?
    package var dateOrder: DateOrder?
    package var starts: Timestamp?
    package var ends: Timestamp?
    package var floorLanguage = "en"
    package var interpretation: [String] = []
    package var staff: [String] = []
    /// Header text by answer: `category`, `organization`, `country`, `job_title`, `language`, `gender`.
    package var columns: [String: String] = [:]
    /// What answers mean that the built-in lists do not understand, in written order.
    package var answers: [AnswerSetting] = []
    /// Path of a taxonomy file inside the event folder.
    package var taxonomyPath: String?
    package var files: [String: FileOverride] = [:]
    package var series: String?
    /// Where event.yaml names a file of the folder, by that name; the taxonomy's under `categories`.
    package var places: [String: SettingsPlace] = [:]
    /// Where the values of its own keys are, by key.
    package var placesOfKeys: [String: SettingsPlace] = [:]
    /// Marks `# confirm:` that the draft left and nobody has deleted.
    package var confirmMarks: [SettingsPlace] = []

    package init() {}
}
