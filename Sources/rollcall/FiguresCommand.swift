import EventModel
import ArgumentParser
import Foundation
import Workflow

struct FiguresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "Write the tables of figures for one or more events, without the report or personal data.",
        discussion: """
            Writes OUT/figures/ for one event, or OUT/EVENT/figures/ for each of
            several. An event that cannot be used does not stop the others: its errors
            come at the end, and the exit status is not 0.

            EXAMPLES
              rollcall figures blma-launch --output out/blma-launch
              rollcall figures 2021/launch 2022/launch-asia --output out --jobs 2
              rollcall figures --recursive events --output out
            """)

    @Argument(help: "The event folders; with --recursive, folders that contain event folders at any depth.")
    var folders: [String]
    @Option(name: .shortAndLong, help: "The folder to write figures/ to.") var output: String
    @Flag(name: .shortAndLong, help: "Compute every folder below that contains an agenda.csv or event.yaml.")
    var recursive = false
    @Option(name: .shortAndLong, help: "How many events to compute at a time. (default: one for each core)")
    var jobs: Int?
    @Flag(help: "Where somebody declared no channel, use the language of their messages (basis: inferred).")
    var inferChannels = false
    @OptionGroup var talk: TalkOptions

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more") }
    }

    func run() throws {
        try talk.run { terminal in
            for folder in folders { try checkOutput(output, folder: folder) }
            guard folders.count > 1 || recursive else { return try runOne(folders[0], terminal) }
            try runMany(terminal)
        }
    }

    private func runOne(_ folder: String, _ terminal: Terminal) throws {
        let figures = try EventPipeline.figures(
            folder: folder, infersChannels: inferChannels, progress: terminal.progress)
        terminal.progress("writing")
        try EventOutput.writeFigures(figures, to: output)
        terminal.summary(figures, output: output)
    }

    private func runMany(_ terminal: Terminal) throws {
        let batch = try EventBatch(folders: folders, isRecursive: recursive, output: output)
        let count = batch.events.count
        let outcomes = batch.writeFigures(
            jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, infersChannels: inferChannels
        ) {
            terminal.progress("\($0) of \(counted(count, "event"))")
        }
        terminal.finishProgress()
        var failures: [(folder: String, fault: Fault)] = []
        for (event, outcome) in zip(batch.events, outcomes) {
            if case .failure(let error) = outcome { failures.append((event.folder, Fault(error, in: event.folder))) }
        }
        for failure in failures { terminal.error(failure.fault) }
        terminal.note("figures of \(count - failures.count) of \(counted(count, "event")) written to \(output)")
        // A bug weighs more than an output that cannot be written, and that more than bad input.
        let statuses = Set(failures.map(\.fault.status))
        if let status = [70, 73, 65].first(where: statuses.contains) { throw ExitCode(Int32(status)) }
    }
}
