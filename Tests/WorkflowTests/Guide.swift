import Foundation

/// A guide for readers, as text with its code blocks.
struct Guide {
    /// A fenced block: the words after the fence, and what it holds.
    struct Block {
        var language: String
        /// A file's name or what else the block is for; empty where it is only to be read.
        var label: String
        var text: String
    }

    static let preparing = "Sources/Workflow/Workflow.docc/PreparingAFolder.md"
    static let numbers = "Sources/Figures/Figures.docc/WhatEachNumberMeans.md"
    static let reading = "Sources/Reports/Reports.docc/ReadingTheReport.md"
    static let importer = "Sources/Importers/Importers.docc/AddingAnImporter.md"
    static let archive = "Sources/Archive/Archive.docc/TheArchive.md"
    static let publishing = "Sources/Workflow/Workflow.docc/Publishing.md"
    static let architecture = "Sources/Workflow/Workflow.docc/Architecture.md"
    static let all = [preparing, numbers, reading, importer, archive, publishing, architecture]

    let url: URL
    let text: String

    /// - Parameter path: from the package's folder.
    init(_ path: String) throws {
        url = SampleEventTests.root.appendingPathComponent(path)
        text = try String(contentsOf: url, encoding: .utf8)
    }

    var lines: [String] { text.components(separatedBy: "\n") }

    var blocks: [Block] {
        var blocks: [Block] = []
        var open: Block?
        for line in lines {
            if var block = open {
                if line == "```" {
                    blocks.append(block)
                    open = nil
                } else {
                    block.text += line + "\n"
                    open = block
                }
            } else if line.hasPrefix("```") {
                let words = line.dropFirst(3).split(separator: " ", maxSplits: 1).map(String.init)
                open = Block(language: words.first ?? "", label: words.count > 1 ? words[1] : "", text: "")
            }
        }
        return blocks
    }

    /// First cells of the guide's tables, split at commas, without the marks of code.
    var rowHeads: Set<String> {
        let cells = lines.filter { $0.hasPrefix("| `") }.map { $0.split(separator: "|")[0] }
        return Set(
            cells.flatMap { $0.split(separator: ",") }.map {
                $0.trimmingCharacters(in: .whitespaces).replacing("`", with: "")
            })
    }

    /// Paths that the guide links to, without those of the web.
    var links: [String] {
        text.matches(of: /\]\(([^)\s]+)\)/).map { String($0.1) }.filter { !$0.hasPrefix("http") }
    }
}
