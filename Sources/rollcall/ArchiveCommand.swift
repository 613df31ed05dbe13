import Archive
import ArgumentParser
import EventModel
import Foundation
import Workflow

struct ArchiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Keep the figures of every event in one file, with people as keyed pseudonyms.",
        discussion: """
            The archive is an SQLite file. It contains figures, a record of the files
            behind them, and people as pseudonyms: no names, e-mails or messages. The
            key of the pseudonyms is a separate file (network.key beside
            network.sqlite, unless --key names another): store it elsewhere, and keep
            a copy.

            EXAMPLES
              rollcall archive add 2021/launch 2022/asia --archive network.sqlite
              rollcall archive list --archive network.sqlite
              rollcall archive forget ana@mission.example --archive network.sqlite
              rollcall archive expire --older-than 24mo --archive network.sqlite
            """,
        subcommands: [
            ArchiveAdd.self, ArchiveList.self, ArchiveShow.self, ArchiveRemove.self, ArchiveVerify.self,
            ArchiveForget.self, ArchiveExpire.self,
        ])
}

/// Which archive, and its key.
struct ArchiveOptions: ParsableArguments {
    @Option(help: "The archive, an SQLite file.") var archive: String
    @Option(help: "The file with the archive's key. (default: beside the archive, ending in .key)") var key: String?

    func open(mayCreate: Bool = false, needsKey: Bool = true) throws -> ArchiveStore {
        let path = key ?? ArchiveStore.usualKey(of: archive)
        return try ArchiveStore(path: archive, key: needsKey ? path : nil, mayCreate: mayCreate)
    }

    func openToRead() throws -> ArchiveStore { try ArchiveStore(path: archive, key: nil, isReadOnly: true) }
}

/// The clock, read here and nowhere below.
var now: Instant { Instant(Int(Date().timeIntervalSince1970.rounded(.down))) }

struct ArchiveAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add events, or replace those already there: all of them or none.")

    @Argument(help: "The event folders.") var folders: [String]
    @OptionGroup var place: ArchiveOptions
    @OptionGroup var talk: TalkOptions

    func run() throws {
        try talk.run { terminal in
            var events: [ArchivedEvent] = []
            for folder in folders {
                do {
                    events.append(
                        try EventPipeline.archivedEvent(folder: folder) { terminal.progress("\(folder): \($0)") })
                } catch let error as InputError { throw folders.count > 1 ? error.inside(folder) : error }
            }
            let twice = Dictionary(grouping: events, by: \.id).first { $0.value.count > 1 }
            if let twice {
                throw InputError(
                    file: twice.key, what: "two folders have the event id '\(twice.key)'",
                    advice: "give each an id of its own in event.yaml")
            }
            terminal.progress("archiving")
            let store = try place.open(mayCreate: true)
            let additions = try store.add(events, now: now)
            terminal.finishProgress()
            for addition in additions { terminal.note(text(addition)) }
        }
    }

    private func text(_ addition: ArchiveStore.Addition) -> String {
        var text = "\(addition.event): added"
        if let changes = addition.changes {
            let parts = changes.map { "\($0.table) \(counted($0.removed, "row")) gone, \($0.added) new" }
            text =
                "\(addition.event): replaced, "
                + (parts.isEmpty ? "nothing differs" : parts.joined(separator: "; "))
        }
        return addition.withheld > 0
            ? text + "; \(counted(addition.withheld, "person", "people")) withheld (forgotten or expired)" : text
    }
}

struct ArchiveList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the events of an archive.")

    @OptionGroup var place: ArchiveOptions
    @OptionGroup var talk: TalkOptions

    func run() throws {
        try talk.run { terminal in
            let head = ["event", "starts", "series", "attendees", "people", "title"]
            let rows = try place.openToRead().entries().map { entry in
                [
                    entry.event, entry.starts, entry.series ?? "-", entry.attendees.map(String.init) ?? "-",
                    entry.arePeopleExpired ? "expired" : String(entry.people), entry.title,
                ]
            }
            try terminal.say(TextColumns.text([head] + rows))
        }
    }
}

struct ArchiveShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what an archive contains about one event.")

    @Argument(help: "The event's id.") var event: String
    @OptionGroup var place: ArchiveOptions
    @OptionGroup var talk: TalkOptions

    func run() throws {
        try talk.run { terminal in
            let facts = try place.openToRead().facts(of: event)
            try terminal.say(TextColumns.text(facts.map { [$0.name, $0.value] }))
        }
    }
}

struct ArchiveRemove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove an event with its figures and its people.")

    @Argument(help: "The event's id.") var event: String
    @OptionGroup var place: ArchiveOptions
    @OptionGroup var talk: TalkOptions

    func run() throws {
        try talk.run { terminal in
            try place.open(needsKey: false).remove(event)
            terminal.note("\(event): removed")
        }
    }
}

struct ArchiveVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check that an archive is complete and undamaged.",
        discussion: "Exit status: 0 it is; 65 it is not.")

    @OptionGroup var place: ArchiveOptions
    @OptionGroup var talk: TalkOptions

    func run() throws {
        try talk.run { terminal in
            let store = try place.openToRead()
            let faults = try store.faults()
            for fault in faults { terminal.error("\(place.archive): \(fault)") }
            guard faults.isEmpty else { throw ExitCode(65) }
            terminal.note("\(place.archive): \(counted(try store.entries().count, "event")), all whole")
        }
    }
}
