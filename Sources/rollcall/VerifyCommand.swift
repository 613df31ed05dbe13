import EventModel
import ArgumentParser
import Workflow

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check that an output still matches its event folder.",
        discussion: """
            Rebuilds the figures, the report and the internal tables in memory, with the
            settings recorded in the output, and compares them byte by byte. Writes
            nothing. Exit status: 0 they are the same; 65 they differ, and the lines say
            where and why.

            EXAMPLES
              rollcall verify out/blma-launch blma-launch
            """)

    @Argument(help: "The output folder of rollcall report or rollcall figures.") var output: String
    @Argument(help: "The event folder.") var folder: String
    @OptionGroup var talk: TalkOptions

    func run() throws {
        try talk.run { terminal in
            let check = try OutputCheck(output: output, folder: folder, progress: terminal.progress)
            terminal.finishProgress()
            for path in check.passedOver {
                terminal.note("\(output): \(path) was not compared: another program makes it")
            }
            guard !check.differences.isEmpty else {
                return terminal.note("\(output): \(counted(check.same, "file")), the same bytes")
            }
            for line in check.differences + check.reasons { terminal.error("\(output): \(line)") }
            throw ExitCode(65)
        }
    }
}
