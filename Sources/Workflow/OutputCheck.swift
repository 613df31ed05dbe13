internal import Attendance
internal import EventModel
internal import Figures
internal import Foundation
internal import Reports
internal import Limits

/// Whether an output is still what its event folder gives: everything is made again and compared byte by byte.
package struct OutputCheck: Sendable {
    /// What differs, one line each; none if the output is as it would be made today.
    package private(set) var differences: [String] = []
    /// Why it may differ: another version, other time zone data, other input.
    package private(set) var reasons: [String] = []
    /// Files that were compared and are the same.
    package private(set) var same = 0
    /// Files that are made by another program, and were not compared.
    package private(set) var passedOver: [String] = []

    private struct Package: Decodable {
        struct Source: Decodable {
            var title: String
            var hash: String?
        }
        struct Settings: Decodable {
            var timeZoneData: String
            var infersChannels: Bool?
        }
        var version: String
        var sources: [Source]
        var settings: Settings
    }

    /// - Throws: `InputError` where the output is none, or the folder cannot be used.
    package init(output: String, folder: String, progress: @escaping (String) -> Void = { _ in }) throws {
        func read(_ path: String) -> [UInt8]? {
            SmallFile.bytes(of: output + "/" + path, limit: Limit.exportGiB << 30)
        }
        guard let data = read("figures/datapackage.json"),
            let package = try? JSONDecoder().decode(Package.self, from: Data(data))
        else {
            throw InputError(
                file: output + "/figures/datapackage.json", what: "this is not an output of rollcall report or figures",
                advice: "name the folder that was given as --output")
        }
        let figures = try EventPipeline.figures(
            folder: folder, infersChannels: package.settings.infersChannels ?? false, progress: progress)
        progress("comparing")
        try compare(Self.files(figures, read), read)
        if !differences.isEmpty { explain(package, figures) }
    }

    /// What the output should contain, judged by what it contains.
    private static func files(_ figures: EventFigures, _ read: (String) -> [UInt8]?) throws -> [OutputFolder.File] {
        guard let page = read("report.html") else {
            return try EventOutput.figureFiles(figures, figures.figureTables())
        }
        let made = PageSettings(of: String(decoding: page, as: UTF8.self))
        return try EventOutput.reportFiles(
            figures,
            EventOutput.ReportOptions(
                showSmallCells: made?.showSmallCells ?? false, markdown: read("report.md") != nil,
                language: made?.language ?? .en))
    }

    private mutating func compare(_ files: [OutputFolder.File], _ read: (String) -> [UInt8]?) throws {
        for file in files {
            guard let found = read(file.path) else {
                differences.append("\(file.path) is not there")
                continue
            }
            if found == file.bytes { same += 1 } else { differences.append("\(file.path) differs") }
        }
        if read("report.pdf") != nil { passedOver.append("report.pdf") }
    }

    private mutating func explain(_ package: Package, _ figures: EventFigures) {
        if package.version != Release.version {
            reasons.append("it was made by Rollcall \(package.version), but this is \(Release.version)")
        }
        if package.settings.timeZoneData != Zone.databaseVersion {
            reasons.append(
                "its time zone data are \(package.settings.timeZoneData), but here they are \(Zone.databaseVersion)")
        }
        let now = Dictionary(figures.records.inputs.map { ($0.path, $0.hash) }) { first, _ in first }
        let then = Dictionary(package.sources.map { ($0.title, $0.hash ?? "") }) { first, _ in first }
        for path in Set(now.keys).union(then.keys).sorted() where now[path] != then[path] {
            let what = now[path] == nil ? "is gone" : then[path] == nil ? "is new" : "is now another file"
            reasons.append("the input \(path) \(what)")
        }
        if reasons.isEmpty { reasons.append("the input is the same: the output was changed after it was made") }
    }
}
