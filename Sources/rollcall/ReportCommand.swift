import ArgumentParser
import Workflow

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write the report, the figures and the internal tables of an event.",
        discussion: """
            Writes OUT/report.html, OUT/figures/ and OUT/internal/ (personal data,
            readable by you alone). The former output is replaced only when
            everything has been written.

            EXAMPLES
              rollcall report blma-launch --output out/blma-launch
              rollcall report blma-launch --output out/blma-launch --small-cells show
            """)

    @Argument(help: "The event folder.") var folder: String
    @Option(name: .shortAndLong, help: "The folder to write to.") var output: String
    @Option(help: "Counts of people from 1 to 4 in the page: mask them as <5, or show them.") var smallCells =
        SmallCells.mask
    @OptionGroup var talk: TalkOptions

    enum SmallCells: String, ExpressibleByArgument, CaseIterable { case mask, show }

    func run() throws {
        try talk.run { terminal in
            try checkOutput(output, folder: folder)
            let figures = try EventPipeline.figures(folder: folder, progress: terminal.progress)
            terminal.progress("writing")
            try EventOutput.writeReport(figures, to: output, showSmallCells: smallCells == .show)
            terminal.summary(figures, output: output)
        }
    }
}
