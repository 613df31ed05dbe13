import Attendance
import EventModel
import ArgumentParser
import Workflow

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Decide in the terminal what answers mean and who is who, where the files leave it open.",
        discussion: """
            First it shows each answer to a question of the registration form that is
            not understood, once, with how many people gave it and what it may mean;
            your answer is written under answers in event.yaml, and everything else in
            that file stays as it is. Then it shows each open record with those it may
            be and what speaks for them, most presence at stake first; your answer is
            written to decisions.csv. Both happen at once, and report and figures read
            them. u takes the last answer back.

            EXAMPLES
              rollcall review blma-launch
            """)

    @Argument(help: "The event folder.") var folder: String
    @OptionGroup var talk: TalkOptions

    func run() throws {
        try talk.run { terminal in
            let figures = try EventPipeline.figures(folder: folder, progress: terminal.progress)
            terminal.finishProgress()
            let document = try DecisionsDocument(
                folder: folder, name: figures.records.files.first { $0.kind == .decisions }?.path)
            var failure: (any Error)?
            func say(_ text: String) { do { try terminal.say(text) } catch { failure = error } }
            var session = ReviewSession(
                figures, document, AnswersDocument(folder: folder),
                ask: { failure == nil ? terminal.ask($0) : nil }, say: say)
            _ = try session.run()
            if let failure { throw failure }
        }
    }
}
