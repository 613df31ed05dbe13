import Attendance
import EventModel
import Foundation
import Synchronization
import Workflow

/// Standard output and standard error: the one place that writes to them, so that no text of a file or a command line
/// can steer the terminal. Never a name, an e-mail or a message in progress and errors.
final class Terminal: Sendable {
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let quiet: Bool
    private let verbose: Bool
    private let shown = Mutex(false)
    /// An error may quote a file's content, and that may be anything.
    private static let longestLine = 4_000
    /// Goes back to the beginning of the line and clears it.
    private static let clearLine = "\r\u{1B}[K"

    init(quiet: Bool, verbose: Bool) {
        self.quiet = quiet
        self.verbose = verbose
    }

    /// What the process needs before it says or opens anything.
    static func prepare() {
        // A file opened in place of a closed standard stream would receive that stream's output.
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) == -1 {
            _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
        // A file that may not grow any more is an error of its write, which says so and cleans up; not the end.
        signal(SIGXFSZ, SIG_IGN)
        // Swift's crash reports print registers and memory, which can contain names; somebody who sets the variable wants them.
        guard ProcessInfo.processInfo.environment["SWIFT_BACKTRACE"] == nil else { return }
        for fault in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT] { signal(fault, SIG_DFL) }
    }

    func progress(_ step: String) {
        if verbose {
            error(step)
        } else if isTerminal && !quiet {
            shown.withLock { shown in
                complain(Self.clearLine + visibleText(step, limit: .max) + " …")
                shown = true
            }
        }
    }

    func finishProgress() {
        shown.withLock { shown in
            if shown { complain(Self.clearLine) }
            shown = false
        }
    }

    /// A line that --quiet leaves out.
    func note(_ line: String) { if !quiet { error(line) } }

    func error(_ line: String) { complain(visibleText(line, limit: Self.longestLine) + "\n") }

    /// Prints lines to standard output.
    ///
    /// - Throws: ``OutputError`` if it cannot be written.
    func say(_ text: String) throws { try Self.print(Self.visibleLines(text) + "\n") }

    /// Asks for a line of standard input; nil at its end.
    ///
    /// - Throws: ``OutputError`` where the question cannot be put.
    func ask(_ prompt: String) throws -> String? {
        try Self.print(visibleText(prompt, limit: .max))
        return readLine()
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

    /// Prints what the command line's own words are, help or what is wrong with its options, and ends the process.
    static func end(saying message: String, status: Int32) -> Never {
        if !message.isEmpty {
            let text = visibleLines(message) + "\n"
            if status == 0 { try? print(text) } else { _ = write(text, to: STDERR_FILENO) }
        }
        exit(status)
    }

    private static func visibleLines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { visibleText(String($0), limit: .max) }
            .joined(separator: "\n")
    }

    private static func print(_ text: String) throws {
        guard write(text, to: STDOUT_FILENO) else {
            throw OutputError(path: "standard output", what: "it cannot be written", advice: "check where it is sent")
        }
    }

    /// Where nobody can be told, the work goes on.
    private func complain(_ text: String) { _ = Self.write(text, to: STDERR_FILENO) }

    private static func write(_ text: String, to stream: Int32) -> Bool {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(stream, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
