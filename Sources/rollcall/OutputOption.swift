import ArgumentParser
import Foundation

/// The output is a folder of its own: neither the event folder, whose files are the input, nor the current one, which is
/// exchanged as a whole.
func checkOutput(_ output: String, folder: String) throws {
    guard !output.isEmpty else { throw ValidationError("--output is empty") }
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
