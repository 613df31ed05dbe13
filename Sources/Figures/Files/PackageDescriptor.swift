/// The shape of a `datapackage.json`, under the names that the standard gives its properties. Properties of our own are
/// `unit` of a field, `kind`, `bytes`, `hash`, `timeZone` and `dateOrder` of a source, and `settings`.
struct PackageDescriptor: Encodable {
    let profile = "tabular-data-package"
    var name: String
    var title: String
    var description: String
    var version: String
    /// Nil for a publication, which has only its manifest.
    var sources: [Source]?
    var licenses: [Licence]?
    /// How a publication was protected, and from what it was made.
    var provenance: Provenance?
    /// Nil for a series, whose events have their own.
    var settings: Settings?
    /// How a series or a publication was selected.
    var selection: [String: String]?
    var resources: [Resource]

    struct Licence: Encodable {
        var name: String
    }

    struct Provenance: Encodable {
        var madeWith: String
        var threshold: Int?
        var suppressedCounts: Int?
        var noiseVariance: Double?
        var noiseMaximum: Int?
        var informationLostPercent: Int
        var method: String
        /// One hash over the hashes of all inputs.
        var manifest: String
    }

    /// A file of the event folder. `title` is its path there: as `path` it would promise a file beside the package.
    struct Source: Encodable {
        var title: String
        var kind: String
        var bytes: Int?
        var hash: String?
        /// As its times were read.
        var timeZone: String?
        var dateOrder: String?
    }

    /// What the figures depend on beside the files.
    struct Settings: Encodable {
        var timeZone: String?
        /// Version of the time zone database.
        var timeZoneData: String
        var starts: String
        var ends: String
        var floorLanguage: String
        var interpretation: [String]
        var categories: [String]
        /// Whether messages were to suggest channels; left out if not.
        var infersChannels: Bool?
    }

    struct Resource: Encodable {
        let profile = "tabular-data-resource"
        var name: String
        var path: String
        var description: String
        let format = "csv"
        let mediatype = "text/csv"
        let encoding = "utf-8"
        let dialect = Dialect()
        var bytes: Int
        var hash: String
        var schema: Schema
    }

    struct Dialect: Encodable {
        let delimiter = ","
        let lineTerminator = "\n"
        let quoteChar = "\""
        let doubleQuote = true
        let skipInitialSpace = false
        let header = true
    }

    struct Schema: Encodable {
        var fields: [Field]
        let missingValues = [""]
        var primaryKey: [String]?
        var foreignKeys: [ForeignKey]?
    }

    struct Field: Encodable {
        var name: String
        var type: String
        var description: String
        var unit: String?
        var constraints: Constraints?
    }

    struct Constraints: Encodable {
        var required: Bool?
        var minimum: Int?
        var maximum: Int?
        var oneOf: [String]?

        var isEmpty: Bool { required == nil && minimum == nil && maximum == nil && oneOf == nil }

        enum CodingKeys: String, CodingKey {
            case required, minimum, maximum
            case oneOf = "enum"
        }
    }

    struct ForeignKey: Encodable {
        var fields: [String]
        var reference: Reference

        struct Reference: Encodable {
            var resource: String
            var fields: [String]
        }
    }
}
