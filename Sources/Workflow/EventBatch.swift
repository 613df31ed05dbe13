import Attendance
internal import Cores
internal import EventModel
internal import Foundation
internal import Glibc
internal import Synchronization

/// Many event folders, each with its own figures; one that cannot be used does not stop the rest.
package struct EventBatch: Sendable {
    package struct Event: Sendable, Equatable {
        package var folder: String
        package var output: String

        package init(folder: String, output: String) {
            self.folder = folder
            self.output = output
        }
    }

    /// What became of an event: how many attended, or why there are no figures.
    package typealias Outcome = Result<Int, any Error>

    /// In the order in which they were named, those of one folder by their paths.
    package let events: [Event]

    /// - Parameters:
    ///   - folders: event folders, or with `isRecursive` folders that contain event folders at any depth.
    ///   - output: each event's figures go to the folder of the same name, or relative path, below it.
    /// - Throws: `InputError` where there is no event, or where two would write to one place.
    package init(folders: [String], isRecursive: Bool, output: String) throws {
        var events: [Event] = []
        for folder in folders {
            guard isRecursive else {
                let name = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
                events.append(Event(folder: folder, output: output + "/" + name))
                continue
            }
            for path in try Self.eventFolders(below: folder, except: output) {
                let place = path.isEmpty ? "" : "/" + path
                events.append(Event(folder: folder + place, output: output + place))
            }
        }
        var seen: [String: String] = [:]
        for event in events {
            if let other = seen.updateValue(event.folder, forKey: event.output) {
                throw InputError(
                    file: event.folder, what: "its figures would be written to the same place as those of \(other)",
                    advice: "compute one of them into another output folder")
            }
        }
        self.events = events
    }

    /// Relative paths of the folders that contain an event, sorted by their bytes; an empty one is the folder itself.
    private static func eventFolders(below folder: String, except output: String) throws -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw InputError(
                file: folder, what: "there is no such folder", advice: "name the folder that contains the event folders"
            )
        }
        let outputPath = URL(fileURLWithPath: output).standardizedFileURL.path
        let marks = ["agenda.csv", EventFolder.settingsName]
        var found: [String] = []
        var open = [""]
        while let path = open.popLast() {
            let full = URL(fileURLWithPath: path.isEmpty ? folder : folder + "/" + path).standardizedFileURL
            guard full.path != outputPath else { continue }
            let entries: [URL]
            do {
                entries = try FileManager.default.contentsOfDirectory(
                    at: full, includingPropertiesForKeys: [.isDirectoryKey], options: [.skipsHiddenFiles])
            } catch {
                throw InputError(
                    file: full.path, what: "the folder cannot be read, so events may be missing",
                    advice: "check its permissions")
            }
            if let odd = FolderEntries(of: full.path)?.oddFolders.first {
                throw InputError(
                    file: full.path + "/" + odd, what: "the name of this folder is not UTF-8, so events may be missing",
                    advice: "rename it")
            }
            try checkLinks(among: entries, from: folder, marks)
            if entries.contains(where: { marks.contains($0.lastPathComponent) }) { found.append(path) }
            for entry in entries where (try? entry.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true {
                open.append(path.isEmpty ? entry.lastPathComponent : path + "/" + entry.lastPathComponent)
            }
        }
        guard !found.isEmpty else {
            throw InputError(
                file: folder, what: "no folder in it contains an agenda.csv or event.yaml",
                advice: "name a folder that contains event folders")
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Links are not followed, since they can lead in circles; one to an event elsewhere must not be skipped in silence.
    private static func checkLinks(among entries: [URL], from folder: String, _ marks: [String]) throws {
        let root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        for entry in entries
        where (try? entry.resourceValues(forKeys: [.isSymbolicLinkKey]).isSymbolicLink) == true {
            let end = entry.resolvingSymlinksInPath()
            guard !(end.path + "/").hasPrefix(root + "/"),
                marks.contains(where: { FileManager.default.fileExists(atPath: end.path + "/" + $0) })
            else { continue }
            throw InputError(
                file: entry.path, what: "this symbolic link to an event folder is not followed, so an event is missing",
                advice: "put the folder itself here, or name it in a run of its own and remove the link")
        }
    }

    /// Writes the figures of every event, `jobs` of them at a time.
    ///
    /// - Parameter progress: told how many are done, from any core.
    /// - Returns: one outcome per event, in their order, whatever the number of jobs.
    package func writeFigures(
        jobs: Int, infersChannels: Bool = false, progress: @escaping @Sendable (Int) -> Void
    ) -> [Outcome] {
        Unfinished.removeAbandoned(in: Set(events.map { ($0.output as NSString).deletingLastPathComponent }))
        let done = Mutex(0)
        let outcomes = sideBySide(events.count, onThreads(jobs)) { index in
            let outcome = Self.write(events[index], infersChannels)
            progress(
                done.withLock { done in
                    done += 1
                    return done
                })
            return outcome
        }
        sync()
        return outcomes
    }

    private static func write(_ event: Event, _ infersChannels: Bool) -> Outcome {
        Outcome {
            let figures = try EventPipeline.figures(
                folder: event.folder, infersChannels: infersChannels, workers: oneAfterAnother)
            try EventOutput.writeFigures(figures, to: event.output, isOneOfMany: true)
            return figures.tallies[0].cells[0].attendees
        }
    }
}
