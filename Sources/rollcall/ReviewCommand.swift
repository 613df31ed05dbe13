import Attendance
import EventModel
import ArgumentParser
import Workflow

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Decide in the terminal what answers mean and who is who, where the files do not say.",
        discussion: """
            First it shows each answer on the registration form that is not understood,
            once, with the number of people who gave it and what it may mean; your
            answer is written under answers in event.yaml, and everything else in that
            file stays as it is. Then it shows each open record with the people it may
            be and the evidence for each, starting with the most presence at stake;
            your answer is written to decisions.csv. Both are written immediately, and
            report and figures read them. u takes the last answer back.

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
            // A question that cannot be put ends the review, and is not taken for the end of the answers.
            func ask(_ prompt: String) -> String? {
                guard failure == nil else { return nil }
                do { return try terminal.ask(prompt) } catch { failure = error }
                return nil
            }
            var session = ReviewSession(figures, document, AnswersDocument(folder: folder), ask: ask, say: say)
            _ = try session.run()
            if let failure { throw failure }
        }
    }
}
