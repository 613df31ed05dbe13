import ArgumentParser
import Reports
import Workflow

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write the report, the figures and the internal tables of an event.",
        discussion: """
            Writes OUT/report.html, OUT/report.xlsx, OUT/figures/ and OUT/internal/
            (personal data, readable by you alone); with --markdown a summary of
            two pages, OUT/report.md, and with --pdf the page as OUT/report.pdf,
            for which the WeasyPrint program must be installed. The previous
            output is replaced only when everything has been written.

            EXAMPLES
              rollcall report blma-launch --output out/blma-launch
              rollcall report blma-launch --output out/blma-launch --small-cells show
              rollcall report blma-launch --output out/blma-launch --markdown --pdf
              rollcall report blma-launch --output out/blma-launch-ar --language ar
            """)

    @Argument(help: "The event folder.") var folder: String
    @Option(name: .shortAndLong, help: "The folder to write to.") var output: String
    @Option(help: SmallCells.help) var smallCells = SmallCells.mask
    @Flag(help: "Also write report.md, a summary for a mission report.") var markdown = false
    @Flag(help: "Also write report.pdf, through the WeasyPrint program.") var pdf = false
    @Flag(help: "Where somebody declared no channel, use the language of their messages (basis: inferred).")
    var inferChannels = false
    @Option(help: "The language of the report: en, fr, es or ar. The tables of figures stay as they are.")
    var language = ReportLanguage.en
    @OptionGroup var talk: TalkOptions

    enum SmallCells: String, ExpressibleByArgument, CaseIterable {
        case mask, show

        static let help: ArgumentHelp =
            "Counts of people from 1 to \(SmallCounts.most) in the page: mask them as \(SmallCounts.mark), or show them."
    }

    private var options: EventOutput.ReportOptions {
        EventOutput.ReportOptions(showSmallCells: smallCells == .show, markdown: markdown, pdf: pdf, language: language)
    }

    func run() throws {
        try talk.run { terminal in
            try checkOutput(output, folder: folder)
            if pdf { try PDFDocument.checkAvailable() }
            let figures = try EventPipeline.figures(
                folder: folder, infersChannels: inferChannels, progress: terminal.progress)
            terminal.progress("writing")
            try EventOutput.writeReport(figures, to: output, options)
            terminal.summary(figures, output: output)
        }
    }
}

extension ReportLanguage: ExpressibleByArgument {}
