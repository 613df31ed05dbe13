import ArgumentParser
import Testing

@testable import rollcall

/// Help as a terminal of 80 columns shows it.
@Suite struct HelpTests {
    private static let commands: [any ParsableCommand.Type] =
        [Rollcall.self] + Rollcall.configuration.subcommands.flatMap { [$0] + $0.configuration.subcommands }

    @Test(arguments: commands.indices)
    func `examples are shown as they are typed, on lines of at most 80 columns`(index: Int) throws {
        let command = Self.commands[index]
        let written = command.configuration.discussion.split(separator: "\n", omittingEmptySubsequences: false)
        let shown = Rollcall.helpMessage(for: command, columns: 80).split(
            separator: "\n", omittingEmptySubsequences: false)
        for line in written {
            #expect(line.count <= 80, "\(line)")
            #expect(shown.contains(line), "broken: \(line)")
        }
    }

    @Test func `every command that has options has an example, its own or its parent's`() {
        for command in Rollcall.configuration.subcommands {
            #expect(command.configuration.discussion.contains("EXAMPLES\n"), "\(command)")
        }
    }
}
