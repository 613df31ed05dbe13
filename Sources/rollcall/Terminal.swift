import Archive
import ArgumentParser
import Attendance
import EventModel
import Foundation
import Synchronization
import Workflow

/// Options that say how much is told.
struct TalkOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Say nothing but errors.") var quiet = false
    @Flag(name: .shortAndLong, help: "Say more: every step, every finding.") var verbose = false

    func validate() throws {
        if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other") }
    }

    /// Runs a command and turns its errors into the exit status of the contract.
    func run(_ body: (Terminal) throws -> Void) throws {
        let terminal = Terminal(quiet: quiet, verbose: verbose)
        do {
            try body(terminal)
        } catch let error as ExitCode {
            throw error
        } catch let error as ValidationError {
            throw error
        } catch {
            let fault = Fault(error)
            terminal.finishProgress()
            terminal.error(fault.text)
            throw ExitCode(Int32(fault.status))
        }
    }
}

/// An error as it is told, and the exit status that the contract gives it.
struct Fault {
    let text: String
    let status: Int

    /// - Parameter folder: of the event, where there are several.
    init(_ error: any Error, in folder: String? = nil) {
        let place = folder.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
        switch error {
        case let error as InputError:
            text =
                "\(place)\(error.file):\(error.line ?? 1):\(error.column ?? 1): error: \(error.what); \(error.advice)"
            status = 65
        case let error as OutputError:
            text = "\(error.path):1:1: error: \(error.what); \(error.advice)"
            status = 73
        case let error as ArchiveError:
            text = "\(error.path):1:1: error: \(error.what); \(error.advice)"
            status = error.kind == .input ? 65 : 73
        default:
            text =
                "\(folder ?? "rollcall"): error: an internal fault (\(type(of: error))); please report it with the command you ran"
            status = 70
        }
    }
}

/// Standard error: progress on a terminal, errors anywhere. Never a name, an e-mail or a message.
final class Terminal: Sendable {
    private let isTerminal = isatty(2) == 1
    private let quiet: Bool
    private let verbose: Bool
    private let shown = Mutex(false)

    init(quiet: Bool, verbose: Bool) {
        self.quiet = quiet
        self.verbose = verbose
    }

    func progress(_ step: String) {
        if verbose {
            error(step)
        } else if isTerminal && !quiet {
            shown.withLock { shown in
                write("\r\u{1B}[K\(step) …")
                shown = true
            }
        }
    }

    func finishProgress() {
        shown.withLock { shown in
            if shown { write("\r\u{1B}[K") }
            shown = false
        }
    }

    /// A line that --quiet leaves out.
    func note(_ line: String) { if !quiet { error(line) } }

    func error(_ line: String) { write(line + "\n") }

    /// Prints to standard output.
    ///
    /// - Throws: ``OutputError`` where it cannot be written.
    func say(_ text: String) throws {
        do { try FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8)) } catch {
            throw OutputError(path: "standard output", what: "it cannot be written", advice: "check where it goes")
        }
    }

    func summary(_ figures: EventFigures, output: String) {
        finishProgress()
        guard !quiet else { return }
        let attention = figures.records.countsByKind.filter { $0.key.needsAttention }.values.reduce(0, +)
        error("\(counted(figures.tallies[0].cells[0].attendees, "attendee")); written to \(output)")
        if attention > 0 {
            error("\(counted(attention, "finding needs", "findings need")) attention: rollcall check shows them")
        }
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

/// The output is a folder of its own: neither the event folder, whose files are the input, nor the current one, which is
/// exchanged as a whole.
func checkOutput(_ output: String, folder: String) throws {
    guard !output.isEmpty else { throw ValidationError("--output names no folder") }
    func plain(_ path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }
    if plain(output) == plain(folder) {
        throw ValidationError("the output folder is the event folder; name another, for example \(folder)/out")
    }
    let current = plain(FileManager.default.currentDirectoryPath)
    if current == plain(output) || current.hasPrefix(plain(output) + "/") || plain(output) == "/" {
        throw ValidationError("the output folder is the current folder or holds it; name a folder inside it")
    }
}
