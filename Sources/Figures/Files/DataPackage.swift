import Participants
package import Attendance
import EventModel
internal import Foundation

/// `figures/datapackage.json`: what the tables of figures are, for a machine that has never seen them.
///
/// A Data Package of Frictionless Data, version 1, with its tabular profile (specs.frictionlessdata.io). Types, units, keys
/// and words come from ``TableSchemas``, and so do those of the documentation. The clock is not in it: the same input gives
/// the same bytes.
package enum DataPackage {
    /// - Parameter tables: each table's schema and the bytes of its file.
    /// - Throws: an error only if the encoder fails, which is a bug.
    package static func bytes(of figures: EventFigures, tables: [(schema: TableSchema, bytes: [UInt8])]) throws
        -> [UInt8]
    {
        let package = PackageDescriptor(
            name: name(of: figures.identity.id),
            title: figures.identity.title,
            description: """
                Attendance of one online event: figures without names of people. Small cells can still point at a person: \
                these tables are for internal use. A text that begins with =, +, -, @, a tab or a carriage return has an \
                apostrophe in front.
                """,
            version: Release.version,
            sources: figures.records.inputs.map { source(of: $0, in: figures.records) },
            settings: settings(of: figures),
            resources: tables.map { resource($0.schema, $0.bytes) { values(of: $0, figures) } })
        return try encoded(package)
    }

    /// The same for a series: its sources are the events.
    package static func bytes(
        ofSeries id: String, title: String, licence: String? = nil,
        selection: [String: String], events: [String],
        tables: [(schema: TableSchema, bytes: [UInt8])]
    ) throws -> [UInt8] {
        let package = PackageDescriptor(
            name: name(of: id), title: title,
            description: """
                Attendance of a series of online events, people counted once by keyed pseudonyms. Small cells can point at \
                a person: these tables are for internal use. A text that begins with =, +, -, @, a tab or a carriage \
                return has an apostrophe in front.
                """,
            version: Release.version,
            sources: events.map { PackageDescriptor.Source(title: $0, kind: "archived_event") },
            licenses: licence.map { [.init(name: $0)] }, selection: withVersions(selection),
            resources: tables.map { resource($0.schema, $0.bytes, words) })
        return try encoded(package)
    }

    /// How a package for the public was protected.
    package enum Protection: Sendable {
        case suppression(threshold: Int, suppressed: Int)
        case cellKey(variance: Double, maximum: Int)

        fileprivate var description: String {
            switch self {
            case .suppression(let threshold, _):
                "Attendance of online events, in counts from which no individual's attendance can be worked out: counts below \(threshold), and others with them, are suppressed."
            case .cellKey(_, let maximum):
                "Attendance of online events. Every count but 0 has noise of up to \(maximum) people, so that nobody's attendance can be worked out: counts do not add up exactly, and small ones are not to be read as people."
            }
        }

        fileprivate var method: String {
            switch self {
            case .suppression:
                "Cell suppression over linked tables by linear programming (Kelly, Golden and Assad, Networks 22, 1992), proved for every suppressed count beside all packages published before (after Fischetti and Salazar, JASA 95, 2000). Zeros are shown."
            case .cellKey:
                "Cell key method (Fraser and Wooton 2005; Marley and Leaver 2011; Giessing 2016): the same people always have the same noise. Zeros stay."
            }
        }
    }

    /// A package for the public: licence, how it was protected, and one hash of everything it was made from.
    package static func bytes(
        ofPublication id: String, title: String, licence: String, selection: [String: String],
        protection: Protection, lostPercent: Int, inputs: [String], tables: [(schema: TableSchema, bytes: [UInt8])]
    ) throws -> [UInt8] {
        var provenance = PackageDescriptor.Provenance(
            madeWith: "Rollcall \(Release.version)", informationLostPercent: lostPercent, method: protection.method,
            manifest: ContentHash(of: Array(inputs.sorted().joined(separator: "\n").utf8)).text)
        switch protection {
        case .suppression(let threshold, let suppressed):
            (provenance.threshold, provenance.suppressedCounts) = (threshold, suppressed)
        case .cellKey(let variance, let maximum):
            (provenance.noiseVariance, provenance.noiseMaximum) = (variance, maximum)
        }
        let package = PackageDescriptor(
            name: name(of: id), title: title,
            description: protection.description
                + " A text that begins with =, +, -, @, a tab or a carriage return has an apostrophe in front.",
            version: Release.version, licenses: [.init(name: licence)], provenance: provenance,
            selection: withVersions(selection),
            resources: tables.map { resource($0.schema, $0.bytes, words) })
        return try encoded(package)
    }

    private static func withVersions(_ selection: [String: String]) -> [String: String] {
        selection.merging(["timeZoneData": Zone.databaseVersion]) { own, _ in own }
    }

    private static func encoded(_ package: PackageDescriptor) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(package)) + [0x0A]
    }

    /// An event's id in the letters allowed in names of packages.
    static func name(of id: String) -> String {
        let words = id.lowercased().split { letter in
            !(letter.isASCII && (letter.isLetter || letter.isNumber || "_.".contains(letter)))
        }
        return words.isEmpty ? "event" : words.joined(separator: "-")
    }

    private static func source(of input: InputFile, in records: EventRecords) -> PackageDescriptor.Source {
        let file = records.files.first { $0.path == input.path }
        func unlessEmpty(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }
        return PackageDescriptor.Source(
            title: input.path, kind: input.kind.rawValue, bytes: input.bytes, hash: input.hash,
            timeZone: unlessEmpty(file?.timeZone), dateOrder: file?.dateOrder?.rawValue)
    }

    private static func settings(of figures: EventFigures) -> PackageDescriptor.Settings {
        PackageDescriptor.Settings(
            timeZone: figures.identity.zone?.identifier,
            timeZoneData: Zone.databaseVersion,
            starts: figures.agenda.window.from.description,
            ends: figures.agenda.window.to.description,
            floorLanguage: figures.rules.channels.codes[0],
            interpretation: Array(figures.rules.channels.codes.dropFirst()),
            categories: figures.rules.taxonomy.categories.map(\.id),
            infersChannels: figures.records.infersChannels ? true : nil)
    }

    /// - Parameter list: the values of a closed list.
    private static func resource(
        _ schema: TableSchema, _ bytes: [UInt8], _ list: (ClosedList) -> [String]?
    ) -> PackageDescriptor.Resource {
        let hash = ContentHash(of: bytes)
        return PackageDescriptor.Resource(
            name: schema.name, path: "\(schema.name).csv", description: schema.definition, bytes: hash.bytes,
            hash: hash.text,
            schema: PackageDescriptor.Schema(
                fields: schema.columns.map { field($0, list) },
                primaryKey: schema.key.isEmpty ? nil : schema.key,
                foreignKeys: schema.references.isEmpty
                    ? nil
                    : schema.references.map {
                        .init(fields: $0.columns, reference: .init(resource: $0.table, fields: $0.columns))
                    }))
    }

    private static func field(_ column: FigureColumn, _ list: (ClosedList) -> [String]?) -> PackageDescriptor.Field {
        // What has a unit is counted or measured, and never negative.
        let isAmount = !column.unit.isEmpty || column.maximum != nil
        let constraints = PackageDescriptor.Constraints(
            required: column.isRequired ? true : nil, minimum: isAmount ? 0 : nil, maximum: column.maximum,
            oneOf: column.list.flatMap(list)?.map(CSVText.neutral))
        return PackageDescriptor.Field(
            name: column.name, type: typeName(column.kind), description: column.definition,
            unit: column.unit.isEmpty ? nil : column.unit, constraints: constraints.isEmpty ? nil : constraints)
    }

    /// The values of lists that are the same for every event; others are left out.
    private static func words(_ list: ClosedList) -> [String]? {
        if case .words(let words) = list { words } else { nil }
    }

    private static func values(of list: ClosedList, _ figures: EventFigures) -> [String] {
        switch list {
        case .words(let words): words
        case .categories: ["all"] + figures.rules.taxonomy.categories.map(\.id)
        case .channels(let withAll):
            (withAll ? ["all"] : []) + (0..<figures.rules.channels.count).map { figures.rules.channels.name($0) }
        }
    }

    private static func typeName(_ kind: FigureColumn.Kind) -> String {
        switch kind {
        case .text: "string"
        case .integer: "integer"
        case .number: "number"
        case .instant: "datetime"
        case .flag: "boolean"
        }
    }
}
