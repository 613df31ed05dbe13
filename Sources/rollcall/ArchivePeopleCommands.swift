import Archive
import ArgumentParser
import EventAnalytics
import Foundation
import Workflow

struct ArchiveForget: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Purge a person's rows from every event; figures stay.",
        discussion: """
            The receipt says what was purged and when, and that the file holds no trace
            of it. Adding an event again does not bring the person back. With - the
            address is read from standard input, so that it stays out of the shell's
            history.
            """)

    @Argument(help: "The e-mail address, or - for standard input.") var email: String
    @OptionGroup var place: ArchiveOptions
    @OptionGroup var talk: TalkOptions

    func run() throws {
        try talk.run { terminal in
            let address = email == "-" ? readLine() ?? "" : email
            guard address.contains("@") else { throw ValidationError("this is no e-mail address") }
            try terminal.say(receipt(try place.open().forget(email: address, now: now)))
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
    @OptionGroup var place: ArchiveOptions
    @OptionGroup var talk: TalkOptions

    func run() throws {
        try talk.run { terminal in
            let today = now
            let receipt = try place.open().expire(before: olderThan.before(today), now: today)
            try terminal.say(rollcall.receipt(receipt))
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

private func receipt(_ receipt: ArchiveStore.Receipt) -> String {
    let events = receipt.events.isEmpty ? "no event" : receipt.events.joined(separator: ", ")
    return """
        purged: \(counted(receipt.rows, "row")) of people, in \(events)
        at: \(receipt.at)
        searched afterwards, without a trace: \(receipt.searched.joined(separator: ", "))
        """
}
