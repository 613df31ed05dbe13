import EventModel
import Archive
import ArgumentParser
import Participants
import Reports
import Workflow

struct SeriesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "series",
        abstract: "Figures over many events of an archive, with people counted once.",
        discussion: """
            Writes OUT/series.html, OUT/series.xlsx and OUT/figures/. People are
            recognised by their e-mail under the archive's key; those without one widen
            the bounds. People are new if they attended no earlier event in the archive.

            EXAMPLES
              rollcall series --archive network.sqlite --output out/all
              rollcall series --archive network.sqlite --series launches \\
                --output out/launches
              rollcall series --archive network.sqlite --from 2022-01-01 --to 2022-12-31 \\
                --period quarter --output out/2022
            """)

    @Option(help: "The archive.") var archive: String
    @Option(help: "First day on which an event may begin, as in 2022-01-31, in its own time zone.") var from: Day?
    @Option(help: "Last day on which an event may begin.") var to: Day?
    @Option(help: "Only events of this series (key series in event.yaml).") var series: String?
    @Option(help: "How events are grouped: by year, quarter or month.") var period = SeriesSelection.Period.year
    @Option(help: "The title of page and workbook. (default: the series, or the archive's file name)")
    var title: String?
    @Option(name: .shortAndLong, help: "The folder to write to.") var output: String
    @Option(help: ReportCommand.SmallCells.help) var smallCells = ReportCommand.SmallCells.mask
    @Option(help: "The language of page and workbook: en, fr, es or ar.") var language = ReportLanguage.en
    @OptionGroup var talk: TalkOptions

    func run() throws {
        try talk.run { terminal in
            let store = try ArchiveStore(path: archive, key: nil, isReadOnly: true)
            let selection = SeriesSelection(from: from?.text, to: to?.text, series: series, period: period)
            terminal.progress("counting")
            let figures = try store.series(selection)
            terminal.progress("writing")
            let name = archive.split(separator: "/").last.map { String($0).replacing(".sqlite", with: "") } ?? archive
            try SeriesOutput.write(
                figures, title: title ?? series ?? name, to: output, showSmallCells: smallCells == .show,
                language: language)
            terminal.finishProgress()
            terminal.note("\(counted(figures.events.count, "event")); written to \(output)")
        }
    }
}

extension SeriesSelection.Period: ExpressibleByArgument {}

/// A day of the calendar.
struct Day: ExpressibleByArgument {
    let text: String

    init?(argument: String) {
        guard let match = argument.wholeMatch(of: /\d{4}-(\d\d)-(\d\d)/), let month = Int(match.output.1),
            let day = Int(match.output.2), (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        text = argument
    }
}
