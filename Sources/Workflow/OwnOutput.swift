internal import Archive
internal import EventModel
internal import Figures
internal import Foundation
internal import Importers
internal import Limits

/// What Rollcall wrote itself and somebody left in an event folder: it is not an export, and counting it would count people twice.
enum OwnOutput {
    private static let schemas =
        TableSchemas.figures + TableSchemas.internals + SeriesSchemas.all + [IndicatorSchemas.indicators]
    private static let headers = schemas.map { (name: $0.name, columns: $0.columns.map(\.name)) }

    /// The fewest columns that make a header distinctive: others may write the same few.
    private static let fewest = 5

    /// The file that a table is a copy of, saved again by a spreadsheet or not.
    static func table(_ preview: FilePreview) -> String? {
        for table in preview.tables {
            guard let head = table.rows.first?.fields, head.count >= fewest else { continue }
            if let found = headers.first(where: { $0.columns.elementsEqual(head) }) { return found.name + ".csv" }
        }
        return nil
    }

    private static let marks = ["figures", "indicators", "public"].map { $0 + "/datapackage.json" }
    private static let mostLevels = 4

    /// Whether a folder is an output, or contains only outputs.
    static func isFolder(_ path: String, levels: Int = mostLevels) -> Bool {
        if marks.contains(where: { FileManager.default.fileExists(atPath: path + "/" + $0) }) { return true }
        guard levels > 0, let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return false }
        let shown = names.filter { !$0.hasPrefix(".") }
        return !shown.isEmpty && shown.count <= Limit.files
            && shown.allSatisfy { name in
                let inner = path + "/" + name
                let type = try? FileManager.default.attributesOfItem(atPath: inner)[.type] as? FileAttributeType
                return type == .typeDirectory && isFolder(inner, levels: levels - 1)
            }
    }
}
