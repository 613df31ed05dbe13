import DelimitedText
import EventModel

/// Attendees of a GoTo webinar as its interface for programs answers: who registered, with every join and leave time.
///
/// Its reports in other forms are refused: no header of one was seen.
struct GoToAttendees: FileImporter {
    let kind = FileKind.goToAttendance

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.beginsAsJSON(with: "registrantKey", "attendance") ? .text : nil
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        let attendees = try file.json(Form.self, into: &records).attendees
        records.files[file.index].timeZone = Zone.utc.identifier
        records.files[file.index].precision = .second
        var number = 0
        for attendee in attendees {
            let name = [attendee.firstName, attendee.lastName].compactMap(\.self).joined(separator: " ").trimmed
            for stay in attendee.attendance ?? [] {
                number += 1
                file.takeRecord(&records)
                let mention = records.addMention(
                    file, record: number, line: 1, .connection, name: records.texts.intern(name),
                    email: records.texts.intern((attendee.email ?? "").trimmed))
                guard let join = instant(stay.joinTime), let leave = instant(stay.leaveTime) else {
                    records.reject(mention, file, .stayWithoutDate)
                    continue
                }
                _ = KnownStay(from: join, to: leave).add(mention, file, &records)
            }
        }
        if number == 0 { records.add(Finding(.noParticipants, file: file.path)) }
        let own = records.connections.filter { records.mentions[$0.mention].file == file.index }.map(\.interval)
        file.noteOutside(own, in: &records) { _, _ in nil }
    }

    private func instant(_ text: String?) -> Instant? {
        guard let time = text.flatMap({ TimestampParser.parse($0) }), let offset = time.offsetSeconds,
            let local = time.local(.yearMonthDay)
        else { return nil }
        return Instant(local.seconds - offset)
    }

    /// A list, or an object that holds one under some name.
    private struct Form: Decodable {
        var attendees: [Attendee]

        init(from decoder: any Decoder) throws {
            if let list = try? decoder.singleValueContainer().decode([Attendee].self) {
                attendees = list
                return
            }
            let lists = try decoder.singleValueContainer().decode([String: List].self)
            attendees = lists.sorted { $0.key < $1.key }.flatMap(\.value.attendees)
        }
    }

    /// What stands under a name: attendees, a further object with them, or something else.
    private struct List: Decodable {
        var attendees: [Attendee]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            attendees =
                (try? container.decode([Attendee].self))
                ?? (try? container.decode([String: [Attendee]].self)).map {
                    $0.sorted { $0.key < $1.key }.flatMap(\.value)
                }
                ?? []
        }
    }

    private struct Attendee: Decodable {
        /// Asked for, so that no other list of people is taken for one.
        var registrantKey: Key
        var email: String?
        var firstName: String?
        var lastName: String?
        var attendance: [Stay]?
    }

    private struct Stay: Decodable {
        var joinTime: String?
        var leaveTime: String?
    }

    /// A number too large for some programs, which write it as text.
    private struct Key: Decodable {
        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if (try? container.decode(Int.self)) == nil { _ = try container.decode(String.self) }
        }
    }
}
