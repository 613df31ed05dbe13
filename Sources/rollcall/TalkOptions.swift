import Archive
import ArgumentParser
import EventModel
import Foundation
import Workflow

/// Options that say how much is printed.
struct TalkOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Say nothing but errors.") var quiet = false
    @Flag(name: .shortAndLong, help: "Say more: every step, every finding.") var verbose = false

    func validate() throws {
        if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other") }
    }

    /// Runs a command and turns its errors into its exit status.
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
            terminal.error(fault)
            throw ExitCode(Int32(fault.status))
        }
    }
}

/// An error as it is printed, and its exit status.
struct Fault {
    let text: String
    let status: Int
    /// The line that the error is about, and a mark below its place.
    private(set) var excerpt: [String] = []

    /// - Parameter folder: of the event, if there are several.
    init(_ error: any Error, in folder: String? = nil) {
        switch error {
        case var error as InputError:
            if let folder { error = error.inside(folder) }
            text =
                "\(error.file):\(error.line ?? 1):\(error.column ?? 1): error: \(error.what); \(error.advice)"
            status = 65
            if let line = error.excerpt, let column = error.column {
                excerpt = ["  " + line, "  " + Self.blank(line.prefix(column - 1)) + "^"]
            }
        case let error as OutputError:
            text = "\(error.path):1:1: error: \(error.what); \(error.advice)"
            status = 73
        case let error as ArchiveError:
            text = "\(error.path):1:1: error: \(error.what); \(error.advice)"
            status = error.kind == .input ? 65 : 73
        default:
            text =
                "\(folder ?? "rollcall"): error: an internal error (\(type(of: error))); please report it together with the command that you ran"
            status = 70
        }
    }
}

extension Fault {
    /// As wide as a text: its tabs stay tabs.
    private static func blank(_ text: Substring) -> String { String(text.map { $0 == "\t" ? "\t" : " " }) }
}

extension Terminal {
    func error(_ fault: Fault) {
        error(fault.text)
        for line in fault.excerpt { error(line) }
    }
}

extension InputError {
    /// The same error with its folder, if several folders are read.
    func inside(_ folder: String) -> InputError {
        var error = self
        // An error about the folder itself already names it.
        if error.file != folder { error.file = (folder.hasSuffix("/") ? folder : folder + "/") + error.file }
        return error
    }
}
