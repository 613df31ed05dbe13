/// What `files` in event.yaml says about one file.
package struct FileOverride: Sendable, Equatable {
    package var kind: FileKind?
    package var zone: Zone?
    package var dateOrder: DateOrder?
    package var clockOffset = 0
    /// Start of the recording that a chat's times count from.
    package var recordingStarts: Timestamp?
    package var isIgnored = false

    package init() {}
}
