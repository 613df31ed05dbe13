import ArgumentParser
import Figures

@main
struct Rollcall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollcall",
        abstract: "Who attended what, after an online event.",
        discussion: """
            Reads the files that a meeting platform leaves behind, joins them with
            the agenda, and counts attendance by session, stakeholder category and
            language channel.

            EXAMPLES
              rollcall init blma-launch
              rollcall check blma-launch
              rollcall report blma-launch --output out/blma-launch
            """,
        version: Release.version,
        subcommands: [
            ReportCommand.self, FiguresCommand.self, CheckCommand.self, InitCommand.self, ReviewCommand.self,
            ArchiveCommand.self, SeriesCommand.self, VerifyCommand.self, PublishCommand.self, IndicatorsCommand.self,
        ])

    /// Like the parser's own, except for printing: its messages quote the command line.
    static func main() {
        Terminal.prepare()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            Terminal.end(saying: fullMessage(for: error), status: exitCode(for: error).rawValue)
        }
    }
}
