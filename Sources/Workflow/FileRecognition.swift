import EventModel
internal import Importers

/// What a file's content says before any importer is asked.
enum FileRecognition {
    case empty
    /// A format that is not read.
    case foreign(ForeignFormat)
    /// A table that Rollcall wrote itself.
    case ownTable(String)
    case forImporters

    /// - Parameter stated: the kind that event.yaml gives the file: then it is read as that, whatever else it may be.
    init(_ preview: FilePreview, stated: FileKind?) {
        if preview.isEmpty {
            self = .empty
        } else if let foreign = preview.foreign {
            self = .foreign(foreign)
        } else if stated == nil, let table = OwnOutput.table(preview) {
            self = .ownTable(table)
        } else {
            self = .forImporters
        }
    }
}
