/// Templates and style sheets as they are in the package.
enum PageParts {
    static var style: String { text(PackageResources.page_css) }

    /// One partial for each section of the page.
    static var sections: [String: String] {
        [
            "summary": PackageResources.summary_mustache, "contents": PackageResources.contents_mustache,
            "time": PackageResources.time_mustache, "categories": PackageResources.categories_mustache,
            "channels": PackageResources.channels_mustache, "engagement": PackageResources.engagement_mustache,
            "where": PackageResources.where_mustache, "unknown": PackageResources.unknown_mustache,
            "trust": PackageResources.trust_mustache, "definitions": PackageResources.definitions_mustache,
            "comparison": PackageResources.comparison_mustache, "matrix": PackageResources.matrix_mustache,
        ].mapValues(text)
    }

    static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
