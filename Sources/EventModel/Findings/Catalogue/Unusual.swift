/// What no event has unless something went wrong: things that are not files, sizes beyond the limits.
extension FindingMessage {
    package static var notRegularFile: Self {
        Self(.unknownFile, "this is a pipe or a device, not a file", action: fileItself)
    }
    package static var leadsOut: Self {
        Self(.unknownFile, "this leads outside the event folder and was not read", action: fileItself)
    }
    package static var leadsNowhere: Self { Self(.unknownFile, "a link that leads nowhere", action: fileItself) }
    package static func ownTable(_ name: String) -> Self {
        Self(
            .unknownFile, "this is \(name), which Rollcall wrote, not an export",
            action: "take it out of the folder")
    }
    package static func longEvent(days: Int) -> Self {
        Self(.longEvent, "the event lasts \(days) days, from the start of its window to its end")
    }
    package static func longNames(_ count: Int) -> Self {
        Self(
            .longName,
            "\(count) \("name is", "names are") longer than any real name, and \("was", "were") not compared with others; the first is here"
        )
    }

    private static let fileItself: FindingText = "put the file itself into the folder"

    static let unusual: [Self] = [
        .notRegularFile, .leadsOut, .leadsNowhere, .ownTable("x"), .longEvent(days: 1), .longNames(1),
    ]
}
