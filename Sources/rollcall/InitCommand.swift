import ArgumentParser
import EventModel
import Workflow

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Draft event.yaml and agenda.csv from the exports in a folder.",
        discussion: """
            Existing files are left as they are. Lines that a person must look at
            are marked "# confirm:".

            EXAMPLES
              rollcall init blma-launch
              rollcall init blma-launch --time-zone Europe/Zurich
            """)

    @Argument(help: "The event folder.") var folder: String
    @Option(help: "IANA zone of the agenda and of the exports' times, as in Europe/Zurich.") var timeZone: String?
    @OptionGroup var talk: TalkOptions

    func validate() throws {
        guard let timeZone, Zone(timeZone) == nil else { return }
        let advice = ZoneAdvice(timeZone)
        throw ValidationError("--time-zone: \(advice.what); \(advice.advice)")
    }

    func run() throws {
        try talk.run { terminal in
            let draft = try EventDraft.make(
                folder: folder, zone: timeZone.flatMap { Zone($0) }, progress: terminal.progress)
            terminal.finishProgress()
            for note in try draft.write() { terminal.note(note) }
        }
    }
}
