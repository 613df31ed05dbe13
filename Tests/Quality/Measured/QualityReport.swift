import Foundation
import Participants
import Workflow

/// The quality bench's own way into the product: a report for which kinds of evidence are left out, to measure what each is
/// worth. Nobody else is given it, and what it wrote is said to be no report.
///
///     quality-report FOLDER OUT EVIDENCE…
@main
struct QualityReport {
    private static let evidence: [LinkEvidence.Kind] = [.name, .email, .organization, .country, .time]

    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        let kinds = arguments.dropFirst(2).map { word in evidence.first { $0.name == word } }
        let without = Set(kinds.compactMap(\.self))
        guard arguments.count > 2, !kinds.contains(nil) else {
            fail("usage: quality-report FOLDER OUT EVIDENCE…; evidence: \(names(evidence, " "))", 64)
        }
        let left = names(evidence.filter(without.contains), ", ")
        say("for measuring only: these figures leave out the evidence of \(left)")
        do {
            let reading = try EventReading.read(folder: arguments[arguments.startIndex])
            let figures = try EventPipeline.figures(of: reading, withoutEvidence: without)
            try EventOutput.writeReport(figures, to: arguments[arguments.startIndex + 1])
        } catch { fail("\(error)", 70) }
    }

    private static func names(_ kinds: [LinkEvidence.Kind], _ separator: String) -> String {
        kinds.map(\.name).joined(separator: separator)
    }

    private static func say(_ text: String) { FileHandle.standardError.write(Data("quality-report: \(text)\n".utf8)) }

    private static func fail(_ text: String, _ status: Int32) -> Never {
        say(text)
        exit(status)
    }
}
