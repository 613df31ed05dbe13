import ArgumentParser
import Workflow

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say what each file is, what was rejected and what needs a decision. Writes nothing.",
        discussion: """
            Exit status: 0 nothing needs attention; 1 something does; 65 the input
            cannot be used.

            EXAMPLES
              rollcall check blma-launch
              rollcall check blma-launch --verbose
            """)

    @Argument(help: "The event folder.") var folder: String
    @OptionGroup var talk: TalkOptions

    func run() throws {
        try talk.run { terminal in
            let report = try CheckReport.make(folder: folder, progress: terminal.progress)
            terminal.finishProgress()
            try terminal.say(report.text(isVerbose: talk.verbose, isQuiet: talk.quiet))
            for error in report.errors.dropLast() { terminal.error(Fault(error)) }
            if let error = report.errors.last { throw error }
            if report.needsAttention { throw ExitCode(1) }
        }
    }
}
