internal import Charts

/// `series.html`: one file, no network, no script.
package enum SeriesPage {
    /// - Throws: an error only where template and model do not fit, which is a fault of ours.
    package static func html(_ content: SeriesContent, showSmallCells: Bool, language: ReportLanguage) throws -> String
    {
        let model = SeriesModel(content, showSmallCells: showSmallCells, language: language)
        let chart = model.chart
        var values: [String: Any] = [
            "style": PageParts.style, "language": language.rawValue,
            "direction": language.isRightToLeft ? "rtl" : "ltr", "title": content.title,
            "sentences": model.sentences.map { ["parts": ReportModel.parts($0)] }, "isMasked": !showSmallCells,
            "chart": chart.svg(width: 920, labelWidth: 0, textWidth: 0, id: "events"),
            "chartNarrow": chart.svg(width: 380, labelWidth: 0, textWidth: 0, id: "events-narrow"),
            "chartTitle": model.words.say("series.chart"),
            "key": [(Fill(.series(2)), "series.new_key"), (Fill(.series(0)), "series.others_key")].enumerated().map {
                ["swatch": Swatch.svg($1.0, id: "key-\($0)"), "label": model.words.say($1.1)]
            },
            "kicker": model.words.say("series.kicker"), "madeWith": model.words.say("series.made_with"),
            "blocks": model.blocks.map { block in
                [
                    "title": block.title,
                    "heads": block.head.enumerated().map { ["text": $1, "css": $0 < block.words ? "" : "num"] },
                    "rows": block.rows.map { row in
                        [
                            "label": row[0],
                            "cells": row.enumerated().dropFirst().map {
                                ["text": $1, "css": $0 < block.words ? "" : "num"]
                            },
                        ]
                    },
                ] as [String: Any]
            },
            "unknowns": model.unknowns.map { ["text": $0] },
        ]
        values.merge(model.words.labels) { _, new in new }
        return try StrictTemplate(PageParts.text(PackageResources.series_mustache)).render(values)
    }
}
