import ArgumentParser
import Workflow

struct FiguresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "Write the tables of figures of an event, without report and personal data.",
        discussion: """
            EXAMPLES
              rollcall figures blma-launch --output out/blma-launch
              rollcall figures blma-launch --output out/blma-launch --quiet
            """)

    @Argument(help: "The event folder.") var folder: String
    @Option(name: .shortAndLong, help: "The folder to write figures/ to.") var output: String
    @OptionGroup var talk: TalkOptions

    func run() throws {
        try talk.run { terminal in
            try checkOutput(output, folder: folder)
            let figures = try EventPipeline.figures(folder: folder, progress: terminal.progress)
            terminal.progress("writing")
            try EventOutput.writeFigures(figures, to: output)
            terminal.summary(figures, output: output)
        }
    }
}
