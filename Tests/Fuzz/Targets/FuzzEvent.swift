import DelimitedText
import EventModel
import Importers

/// The event that the seeds belong to: 17 February 2022, 13:00 to 14:30 in Geneva.
enum FuzzEvent {
    static let window = Interval(from: Instant(1_645_099_200), to: Instant(1_645_104_600))
    static let context = ImportContext(
        zone: Zone("Europe/Zurich"), window: window,
        channels: Channels(floor: "en", interpretation: ["fr", "es", "ar"]))

    static func file(_ bytes: [UInt8], _ layout: FileLayout) -> ImportFile {
        ImportFile(path: "file", index: FileID(0), layout: layout, context: context) { ByteSource(bytes: bytes) }
    }
}
