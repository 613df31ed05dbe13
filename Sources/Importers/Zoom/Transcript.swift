internal import DelimitedText
import EventModel

/// A recording's transcript as WebVTT: cues with a time from the recording's start, then `Name: text`.
///
/// Cues are counted and the seconds that each name spoke are added up; what was said is not kept. Nothing else uses it yet.
struct Transcript: FileImporter {
    let kind = FileKind.transcript

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.lines.first { !$0.trimmed.isEmpty }?.trimmed.hasPrefix("WEBVTT") ?? false ? .text : nil
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var reading = Reading(file: file)
        try file.forEachLine(into: &records) { line, number, records in reading.take(line.trimmed, number, &records) }
        reading.finish(&records)
    }

    private struct Reading {
        let file: ImportFile
        private enum Place { case between, inBlock }

        private var place = Place.between
        private var number = 0
        /// The cue whose text has not come yet: its length, nil if it was rejected.
        private var open: Int?
        private var spoken: [TextID: Int] = [:]
        private var order: [TextID] = []

        init(file: ImportFile) { self.file = file }

        mutating func take(_ line: String, _ lineNumber: Int, _ records: inout EventRecords) -> RowUse {
            if let arrow = line.firstRange(of: "-->") {
                close(&records)
                number += 1
                // What follows the end is the cue's place on the screen.
                let end = line[arrow.upperBound...].split(separator: " ").first.map(String.init) ?? ""
                guard let from = CueTime.milliseconds(line[..<arrow.lowerBound].trimmed),
                    let to = CueTime.milliseconds(end)
                else {
                    reject(lineNumber, .noTimeOfCue, &records)
                    place = .inBlock
                    return .record
                }
                guard from <= to else {
                    reject(lineNumber, .cueEndsFirst, &records)
                    place = .inBlock
                    return .record
                }
                open = to - from
                place = .inBlock
                return .record
            }
            if line.isEmpty {
                close(&records)
                place = .between
                return .other
            }
            if place == .between {
                // A cue's number or name stands alone; a note or a style runs to the next blank line.
                guard Self.blocks.contains(where: line.hasPrefix) else { return .nameIfRecordFollows }
                place = .inBlock
                return .other
            }
            takeText(line, &records)
            return .other
        }

        /// Only the first line of a cue can name its speaker.
        private mutating func takeText(_ line: String, _ records: inout EventRecords) {
            guard let length = open else { return }
            open = nil
            guard let name = CueSpeaker.name(in: line) else {
                records.files[file.index].ignored += 1
                return
            }
            let text = records.texts.intern(name)
            if spoken[text] == nil { order.append(text) }
            spoken[text, default: 0] += length
            records.files[file.index].accepted += 1
        }

        private static let blocks = ["WEBVTT", "NOTE", "STYLE", "REGION"]

        /// A cue without text names nobody.
        private mutating func close(_ records: inout EventRecords) {
            guard open != nil else { return }
            open = nil
            records.files[file.index].ignored += 1
        }

        private func reject(_ line: Int, _ message: FindingMessage, _ records: inout EventRecords) {
            records.files[file.index].rejected += 1
            records.add(Finding(message, file: file.path, line: line, record: number))
        }

        mutating func finish(_ records: inout EventRecords) {
            close(&records)
            if number == 0 { records.add(Finding(.noCues, file: file.path)) }
            for name in order {
                let seconds = (spoken[name, default: 0] + 500) / 1000
                records.speakingTimes.append(SpeakingTime(file: file.index, name: name, seconds: seconds))
            }
        }
    }
}

/// A time of a cue: `00:01:02.345`, or `01:02.345` below an hour.
private enum CueTime {
    static func milliseconds(_ text: String) -> Int? {
        let halves = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        let clock = (halves.first ?? "").split(separator: ":", omittingEmptySubsequences: false)
        guard halves.count == 2, halves[1].utf8.count == 3, let fraction = wholeNumber(String(halves[1])),
            (2...3).contains(clock.count)
        else { return nil }
        var seconds = 0
        for part in clock {
            guard (1...4).contains(part.utf8.count), let value = wholeNumber(String(part)) else { return nil }
            seconds = seconds * 60 + value
        }
        return seconds * 1000 + fraction
    }
}

/// Who speaks in a cue: `Name: text`, or WebVTT's own `<v Name>text`.
private enum CueSpeaker {
    /// Nil if the line names nobody. A sentence may have a colon too, but a name is never that long and never ends a sentence.
    static func name(in line: String) -> String? {
        if line.hasPrefix("<v"), let start = line.firstIndex(of: " "), let end = line.firstIndex(of: ">"), start < end {
            let name = line[line.index(after: start)..<end].trimmed
            return name.isEmpty ? nil : name
        }
        // Where the text is on the next line, the colon ends this one.
        guard let colon = line.firstRange(of: ": ")?.lowerBound ?? (line.hasSuffix(":") ? line.lastIndex(of: ":") : nil)
        else { return nil }
        let name = line[..<colon].trimmed
        guard !name.isEmpty, name.count <= 64, name.split(separator: " ").count <= 8, name.contains(where: \.isLetter),
            !name.contains(where: { "?!؟".contains($0) }), !name.contains(". ") || name.count <= 32
        else { return nil }
        return name
    }
}
