import Foundation

/// What a command left behind.
struct CommandOutcome {
    var status: Int32
    var output: String
    var errors: String
}

/// Runs the built command as a user does.
func run(_ arguments: [String], environment: [String: String] = [:], in folder: String? = nil, input: String = "")
    throws -> CommandOutcome
{
    // The executable lies beside the test bundle.
    let here = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).standardizedFileURL
    let process = Process()
    process.executableURL = here.deletingLastPathComponent().appendingPathComponent("rollcall")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    let (answers, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = answers
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    if !input.isEmpty { try answers.fileHandleForWriting.write(contentsOf: Data(input.utf8)) }
    try answers.fileHandleForWriting.close()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return CommandOutcome(
        status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
        errors: String(decoding: complained, as: UTF8.self))
}

/// Runs a line of the shell with `rollcall` in it as the built command, and gives its exit status.
func runShell(_ line: String, in folder: String) throws -> CommandOutcome {
    let here = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).standardizedFileURL
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "rollcall() { \"$ROLLCALL\" \"$@\"; }; " + line]
    process.environment = ProcessInfo.processInfo.environment.merging([
        "ROLLCALL": here.deletingLastPathComponent().appendingPathComponent("rollcall").path
    ]) { $1 }
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return CommandOutcome(
        status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self), errors: "")
}

/// A path for output that is not there yet.
func temporary() -> String { NSTemporaryDirectory() + "rollcall-command-\(UUID().uuidString)" }
