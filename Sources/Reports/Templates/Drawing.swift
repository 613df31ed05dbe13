/// A drawing for wide screens and paper, and one for phones.
struct Drawing {
    var wide: String
    var narrow: String

    init(id: String, _ draw: (_ isNarrow: Bool, _ id: String) -> String) {
        wide = draw(false, id)
        narrow = draw(true, id + "-narrow")
    }
}

/// What a tone of a drawing stands for.
struct LegendEntry {
    var swatch: String
    var label: String
}
