import Archive
import ArgumentParser
import EventModel
import Foundation
import Workflow

struct ArchiveForget: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Purge a person's rows from every event; figures stay.",
        discussion: """
            Finds the rows of the address, of the person's other addresses, and of
            people who share it, and the texts that contain it. The receipt says what
            was purged and what was searched afterwards. Adding an event again does not
            bring the person back. With - the address is read from standard input, so
            that it stays out of the shell's history. Exit status 1: no row was found.
            """)

    @Argument(help: "The e-mail address, or - for standard input.") var email: String
    @Flag(help: "Say what would be purged, and purge nothing.") var dryRun = false
    @OptionGroup var place: ArchiveOptions
    @OptionGroup var talk: TalkOptions

    func run() throws {
        try talk.run { terminal in
            let address = email == "-" ? readLine() ?? "" : email
            guard address.contains("@") else { throw ValidationError("this is not an e-mail address") }
            let receipt = try place.open().forget(email: address, now: now, isTrial: dryRun)
            try terminal.say(text(of: receipt, isTrial: dryRun))
            guard receipt.rows == 0 else { return }
            terminal.error(
                "\(place.archive): no row with this address was found; people who registered with another address are found under that one"
            )
            throw ExitCode(1)
        }
    }
}

struct ArchiveExpire: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "expire", abstract: "Purge all people of events that ended long ago; figures stay.",
        discussion: """
            EXAMPLES
              rollcall archive expire --older-than 24mo --archive network.sqlite
            """)

    @Option(help: "How long ago: a number of days, months or years, as in 90d, 24mo, 2y.") var olderThan: Age
    @Flag(help: "Say what would be purged, and purge nothing.") var dryRun = false
    @OptionGroup var place: ArchiveOptions
    @OptionGroup var talk: TalkOptions

    func run() throws {
        try talk.run { terminal in
            let today = now
            let receipt = try place.open().expire(before: olderThan.before(today), now: today, isTrial: dryRun)
            try terminal.say(text(of: receipt, isTrial: dryRun))
        }
    }
}

/// A length of time as people say it.
struct Age: ExpressibleByArgument {
    private let number: Int
    private let unit: Calendar.Component

    init?(argument: String) {
        guard let match = argument.wholeMatch(of: /(\d{1,4})(d|mo|y)/), let number = Int(match.output.1) else {
            return nil
        }
        self.number = number
        unit = match.output.2 == "d" ? .day : match.output.2 == "mo" ? .month : .year
    }

    func before(_ instant: Instant) -> Instant {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let date = Date(timeIntervalSince1970: Double(instant.seconds))
        return Instant(Int((calendar.date(byAdding: unit, value: -number, to: date) ?? date).timeIntervalSince1970))
    }
}

private func text(of receipt: ArchiveStore.Receipt, isTrial: Bool) -> String {
    let events = receipt.events.isEmpty ? "no event" : receipt.events.joined(separator: ", ")
    var lines = ["\(isTrial ? "would be purged" : "purged"): \(counted(receipt.rows, "row")) of people, in \(events)"]
    if receipt.texts > 0 { lines.append("texts \(isTrial ? "that would be " : "")withheld: \(receipt.texts)") }
    lines.append("at: \(receipt.at)")
    if !receipt.searched.isEmpty {
        lines.append(
            "searched afterwards, and found without what was purged: "
                + receipt.searched.joined(separator: ", "))
    }
    return lines.joined(separator: "\n")
}
