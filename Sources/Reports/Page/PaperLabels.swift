/// Sets the texts of charts beside their drawings, as text of the page.
///
/// WeasyPrint draws a chart's text letter by letter, which tears Arabic script apart. On paper that reads from right to left
/// each label therefore stands over its drawing, at the same place.
enum PaperLabels {
    static func lifted(_ html: String) -> String {
        html.replacing(/<svg viewBox="0 0 ([\d.]+) ([\d.]+)" role="img".*?<\/svg>/.dotMatchesNewlines()) { match in
            guard let width = Double(match.output.1), let height = Double(match.output.2), width > 0, height > 0 else {
                return String(match.output.0)
            }
            var labels: [String] = []
            let drawing = String(match.output.0).replacing(
                /<text x="([-\d.]+)" y="([-\d.]+)" text-anchor="(\w+)" class="(\w+)"[^>]*>([^<]*)<\/text>\n?/
            ) { text in
                guard let x = Double(text.output.1), let y = Double(text.output.2) else { return String(text.output.0) }
                labels.append(
                    label(
                        String(text.output.5), voice: String(text.output.4), anchor: String(text.output.3),
                        left: x / width, top: y / height))
                return ""
            }
            return "<div class=\"lifted\">\(drawing)\(labels.joined())</div>"
        }
    }

    private static func label(_ text: String, voice: String, anchor: String, left: Double, top: Double) -> String {
        let shift = ["start": "0", "middle": "-50%", "end": "-100%"][anchor] ?? "0"
        let place = "left: \(percent(left)); top: \(percent(top)); transform: translate(\(shift), -80%)"
        return "<span class=\"chart-\(voice)\" style=\"\(place)\">\(text)</span>"
    }

    /// With two decimals: the same page is the same bytes.
    private static func percent(_ share: Double) -> String {
        let hundredths = Int((share * 10_000).rounded())
        let rest = abs(hundredths) % 100
        return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }
}
