import Foundation

/// An .xlsx file, read back from its own parts with `unzip`.
package struct WorkbookParts {
    /// Texts of the parts, by name.
    package let texts: [String: String]

    package init(_ bytes: [UInt8]) throws {
        let folder = NSTemporaryDirectory() + "rollcall-parts-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: folder + "/a.xlsx"))
        let unzip = Process()
        unzip.executableURL = URL(filePath: "/usr/bin/unzip")
        unzip.arguments = ["-q", folder + "/a.xlsx", "-d", folder + "/parts"]
        try unzip.run()
        unzip.waitUntilExit()
        var texts: [String: String] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder + "/parts") {
            guard let data = try? Data(contentsOf: URL(filePath: folder + "/parts/" + name)) else { continue }
            texts[name] = String(decoding: data, as: UTF8.self)
        }
        self.texts = texts
    }

    /// The names of the sheets, in order.
    package var sheets: [String] {
        texts["xl/workbook.xml", default: ""].matches(of: /<sheet name="([^"]*)"/).map { String($0.output.1) }
    }

    /// Cells of a sheet by reference (`B2`): numbers as they are, texts from the shared ones. None where there is no such
    /// sheet.
    package func cells(_ sheet: String) -> [String: String] {
        guard let place = sheets.firstIndex(of: sheet) else { return [:] }
        let shared = texts["xl/sharedStrings.xml", default: ""].matches(of: /<si><t[^>]*>([^<]*)<\/t><\/si>/).map {
            $0.output.1.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
        }
        var cells: [String: String] = [:]
        let xml = texts["xl/worksheets/sheet\(place + 1).xml", default: ""]
        for match in xml.matches(of: /<c r="([A-Z]+[0-9]+)"[^>]*?(t="s")?><v>([^<]*)<\/v>/) {
            let isText = match.output.2 != nil
            cells[String(match.output.1)] = isText ? String(shared[Int(match.output.3) ?? 0]) : String(match.output.3)
        }
        return cells
    }
}
