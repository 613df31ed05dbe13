package import EventAnalytics

/// The page `report.html`: one file, no network, no script.
package enum ReportPage {
    /// - Throws: an error only where template and model do not fit, which is a fault of ours.
    package static func html(_ figures: EventFigures, showSmallCells: Bool) throws -> String {
        let words = Wording(showsSmallCells: showSmallCells, zone: figures.identity.zone ?? .utc)
        let template = try StrictTemplate(String(decoding: PackageResources.report_mustache, as: UTF8.self))
        return try template.render(ReportModel(figures, words).values)
    }

    static var style: String { String(decoding: PackageResources.report_css, as: UTF8.self) }
}
