/// Files of formats that are not read.
extension FindingMessage {
    package static var workbook: Self { foreign("an Excel workbook (.xlsx), which is not read", saveTables) }
    package static var oldOffice: Self {
        foreign("an older Office workbook or document (.xls, .doc), which is not read", saveTables)
    }
    package static var openDocument: Self {
        foreign("an OpenDocument file (.ods, .odt), which is not read", saveTables)
    }
    package static var document: Self { foreign("a Word document (.docx), which is not read", writeText) }
    package static var slides: Self { foreign("a PowerPoint presentation (.pptx), which is not read", writeText) }
    package static var pdf: Self { foreign("a PDF document, which is not read", writeText) }
    package static var richText: Self { foreign("a rich text document (.rtf), which is not read", writeText) }
    package static var calendar: Self {
        foreign(
            "a calendar file (.ics), which is not read",
            "write the sessions into agenda.csv, or set ignore: true for it under files in event.yaml")
    }
    package static var webPage: Self {
        foreign(
            "a web page, which is not read: perhaps the platform's sign-in page instead of the export",
            "download the export again while signed in, or set ignore: true for it under files in event.yaml")
    }
    package static var picture: Self { foreign("a picture, which is not read", takeOut) }
    package static var recording: Self { foreign("a recording, which is not read", takeOut) }
    package static var archive: Self {
        foreign(
            "a compressed archive (.zip, .gz, .7z), which is not read",
            "unpack it and put the files into the folder, or set ignore: true for it under files in event.yaml")
    }
    package static var notText: Self { Self(.unknownFile, "the file is not text") }
    package static var unrecognised: Self { Self(.unknownFile, "nothing in the file says what it is") }

    static let foreignFiles: [Self] = [
        .workbook, .oldOffice, .openDocument, .document, .slides, .pdf, .richText, .calendar, .webPage, .picture,
        .recording, .archive, .notText, .unrecognised,
    ]

    private static func foreign(_ what: FindingText, _ action: FindingText) -> Self {
        Self(.unknownFile, what, action: action)
    }

    private static let saveTables: FindingText =
        "save each sheet or table as CSV (UTF-8), or set ignore: true for it under files in event.yaml"
    private static let writeText: FindingText =
        "write what it holds as CSV or plain text, or set ignore: true for it under files in event.yaml"
    private static let takeOut: FindingText =
        "take it out of the folder, or set ignore: true for it under files in event.yaml"
}
