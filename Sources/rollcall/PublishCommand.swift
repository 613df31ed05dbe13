import EventModel
import Archive
import ArgumentParser
import Workflow

struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Write a data package for the public that reveals nobody's attendance.",
        discussion: """
            Writes OUT/public/ (tables and datapackage.json) and the audit,
            OUT/internal/disclosure.csv, which is not for the public.
            Counts below the threshold are suppressed together with enough others that
            none can be derived from totals, from the other tables, or from packages
            published before. Where that is not possible nothing is published, and the
            exit status is 65.

            EXAMPLES
              rollcall publish --archive network.sqlite --event blma-launch \\
                --output out/public
              rollcall publish --archive network.sqlite --series launches \\
                --output out/launches
              rollcall publish --archive network.sqlite --event blma-launch \\
                --table event_categories --output out/public
            """)

    @Option(help: "The archive.") var archive: String
    @Option(help: "Id of an event; may be given several times.") var event: [String] = []
    @Option(help: "Publish the sums over this series (or all) instead of single events.") var series: String?
    @Option(help: "First day on which an event of the series may begin.") var from: Day?
    @Option(help: "Last day on which an event of the series may begin.") var to: Day?
    @Option(help: "How a series is grouped: by year, quarter or month.") var period = SeriesSelection.Period.year
    @Option(help: "Counts below this are suppressed, and no suppressed one may be narrowed down further; 3 or more.")
    var threshold = 10
    @Option(help: "How counts are protected: suppression, or cell-key, which adds noise to every one.")
    var method = Method.suppression
    @Option(help: "A table to publish; may be given several times. (default: all that may be)") var table: [String] = []
    @Option(help: "The licence, as an SPDX identifier.") var licence = "CC-BY-4.0"
    @Option(name: .shortAndLong, help: "The folder to write to.") var output: String
    @OptionGroup var talk: TalkOptions

    enum Method: String, ExpressibleByArgument, CaseIterable {
        case suppression
        case cellKey = "cell-key"
    }

    func validate() throws {
        if event.isEmpty == (series == nil) { throw ValidationError("name either --event or --series") }
        if threshold < 3 { throw ValidationError("--threshold must be 3 or more: below that nothing is hidden") }
        let allowed = series == nil ? PublicTable.ofEvents : PublicTable.ofSeries
        for name in table where !allowed.contains(where: { $0.rawValue == name }) {
            throw ValidationError(
                "'\(name)' is not published: \(reason(name)); what may be: \(allowed.map(\.rawValue).joined(separator: ", "))"
            )
        }
    }

    private func reason(_ name: String) -> String {
        switch name {
        case "concurrency", "retention": "minute-by-minute numbers reveal when individuals came and went"
        case "attendance", "engagement", "comparison", "parity", "bounds":
            "category by channel by session leaves cells with single people, which nothing can hide"
        case "files", "reconciliation", "findings", "clocks": "it describes the files, not the event"
        case "representation": "organizations name people; countries are in the table countries"
        default: "there is no such table"
        }
    }

    func run() throws {
        try talk.run { terminal in
            var options = Publication.Options()
            options.events = Set(event)
            options.series = series.map { name in
                SeriesSelection(
                    from: from?.text, to: to?.text, series: name == "all" ? nil : name, period: period)
            }
            options.threshold = threshold
            options.tables = Set(table.compactMap(PublicTable.init))
            options.licence = licence
            options.method = method == .cellKey ? .cellKey : .suppression
            let store = try ArchiveStore(path: archive, key: nil)
            terminal.progress("choosing what to suppress")
            let result = try Publication(store, options).write(to: output, now: now)
            terminal.finishProgress()
            terminal.progress(result.size)
            if let refusal = result.refusal {
                terminal.finishProgress()
                terminal.error("\(archive):1:1: error: \(refusal)")
                throw ExitCode(65)
            }
            terminal.note(summary(result))
        }
    }

    private func summary(_ result: Publication.Result) -> String {
        guard method == .suppression else {
            return
                "\(counted(result.released, "count")), each with noise (\(result.lostPercent)% of all people counted); written to \(output)/public"
        }
        let raised =
            result.threshold > threshold
            ? "; the threshold is \(result.threshold), as in a package that this one is tied to" : ""
        return
            "\(counted(result.released, "count")), \(result.suppressed) suppressed (\(result.small) of them small; \(result.lostPercent)% of all people counted)\(raised); written to \(output)/public"
    }
}
