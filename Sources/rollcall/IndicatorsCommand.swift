import EventModel
import Archive
import ArgumentParser
import Workflow

struct IndicatorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "indicators",
        abstract: "Write indicators of an archive for other systems, under the network's own codes.",
        discussion: """
            Writes OUT/indicators/: indicators.csv with a data package; with --hxl
            indicators.hxl.csv, with a second header row of HXL hashtags; with --mapping
            results.csv, in the mapping's order, and missing.csv. For internal use:
            small counts are shown.

            A mapping is a CSV with the columns
            code,wording,indicator,event,period,category,channel,country. An
            empty cell means all; * stands for every value.

            EXAMPLES
              rollcall indicators --archive network.sqlite --output out/indicators --hxl
              rollcall indicators --archive network.sqlite --from 2022-01-01 \\
                --to 2022-12-31 --mapping results-framework.csv --output out/2022
            """)

    @Option(help: "The archive.") var archive: String
    @Option(help: "First day on which an event may begin, as in 2022-01-31, in its own time zone.") var from: Day?
    @Option(help: "Last day on which an event may begin.") var to: Day?
    @Option(help: "Only events of this series.") var series: String?
    @Option(help: "How events are grouped: by year, quarter or month.") var period = SeriesSelection.Period.year
    @Option(help: "A file that says which indicator gives which of the network's results.") var mapping: String?
    @Flag(help: "Also write indicators.hxl.csv, with HXL hashtags.") var hxl = false
    @Option(help: "The licence, as an SPDX identifier.") var licence = "CC-BY-4.0"
    @Option(name: .shortAndLong, help: "The folder to write to.") var output: String
    @OptionGroup var talk: TalkOptions

    func run() throws {
        try talk.run { terminal in
            let store = try ArchiveStore(path: archive, key: nil, isReadOnly: true)
            terminal.progress("counting")
            let selection = SeriesSelection(from: from?.text, to: to?.text, series: series, period: period)
            let written = try IndicatorOutput.write(
                store, selection, mapping: mapping, hxl: hxl, licence: licence, to: output)
            terminal.finishProgress()
            terminal.note("\(counted(written.indicators, "indicator")); written to \(output)/indicators")
            if let missing = written.missing {
                terminal.note(
                    "\(counted(written.results, "result")); \(counted(missing, "line of the mapping has", "lines of the mapping have")) none (missing.csv)"
                )
            }
        }
    }
}
