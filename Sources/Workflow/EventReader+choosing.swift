internal import DelimitedText
internal import EventModel
internal import Importers
internal import Settings

extension EventReader {
    /// Every line of a file that is not recognised is unread.
    private mutating func countUnread(_ index: Int, _ name: String) throws {
        let reader = TextLineReader(try folder.open(name))
        do { try reader.forEachLine { _, _ in true } } catch let error as ReadingError {
            throw inputError(error, file: name)
        }
        records.files[index].encoding = reader.encoding.rawValue
        records.files[index].rows = reader.lineCount
        records.files[index].unreadRows = reader.lineCount
    }

    /// The importer that reads a file and how the file is laid out; nil, with a finding, if nothing reads it.
    ///
    /// - Throws: an input error if settings say what the file is and it is not.
    mutating func choose(
        _ index: Int, _ name: String, _ context: ImportContext
    ) throws -> (importer: any FileImporter, layout: FileLayout)? {
        if isIgnored(name) {
            records.add(Finding(.ignored, file: name))
            return nil
        }
        if name == settings.taxonomyPath {
            records.files[index].kind = .settings
            return nil
        }
        if let strange = folder.strange[name] {
            records.add(Finding(strange.message, file: name))
            return nil
        }
        let preview = try preview(name)
        let stated = settings.files[name]?.kind
        switch FileRecognition(preview, stated: stated) {
        case .empty:
            records.add(Finding(.emptyFile, file: name))
            return nil
        case .foreign(let foreign):
            if stated != nil { throw InputError(foreign, file: name) }
            records.add(Finding(foreign.message, file: name, line: 1))
            return nil
        case .ownTable(let table):
            records.add(Finding(.ownTable(table), file: name, line: 1))
            try countUnread(index, name)
            return nil
        case .forImporters: break
        }
        guard let found = ImporterRegistry.importer(for: preview, context, kind: stated) else {
            if let stated {
                throw InputError(
                    file: name, line: 1, what: "the file is not of the kind \(stated.rawValue)",
                    advice: (stated.neededColumns.map { "such a file needs \($0): name its headers like that, or " }
                        ?? "")
                        + "correct kind under files in event.yaml")
            }
            records.add(Finding(preview.isBinary ? .notText : .unrecognised, file: name, line: 1))
            if !preview.isBinary { try countUnread(index, name) }
            return nil
        }
        records.files[index].kind = found.importer.kind
        return found
    }
}
