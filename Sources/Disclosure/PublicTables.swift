/// Counts of people that are to be published, and how they relate: everything that an outsider could compute with.
package struct PublicTables: Sendable {
    /// What an outsider knows about a count, or will know.
    package enum Standing: Sendable {
        /// It is public: an earlier package shows it, or it is a zero, and zeros are shown.
        case published
        /// It is to be published now, unless it must be suppressed.
        case open
        /// It appears as suppressed in a package, so everybody knows that it is not zero.
        case suppressed
        /// It is in no package yet. Whether it is a zero is assumed to be known, so that a later package that shows zeros
        /// gives nothing away.
        case hidden
        /// It is the difference of two counts and never in a package: it may be anything.
        case difference
    }

    /// A count.
    package struct Cell: Sendable {
        package var name: String
        package var value: Int
        package var standing: Standing
        /// Whether it is a sum of others, which readers miss most.
        package var isTotal: Bool
    }

    package enum Relation: Sendable, Equatable {
        /// The parts add up to the total: everybody is in one.
        case sum(total: Int, parts: [Int])
        /// Everybody in the first is in the second.
        case within(part: Int, whole: Int)
        /// Everybody of the total is in one part or several.
        case cover(total: Int, parts: [Int])
    }

    package private(set) var cells: [Cell] = []
    package private(set) var relations: [Relation] = []
    private var places: [String: Int] = [:]

    package init() {}

    /// Adds a count, or finds it by its name.
    package mutating func cell(_ name: String, _ value: Int, _ standing: Standing = .open, isTotal: Bool = false) -> Int
    {
        if let place = places[name] { return place }
        cells.append(Cell(name: name, value: value, standing: standing, isTotal: isTotal))
        places[name] = cells.count - 1
        return cells.count - 1
    }

    /// Adds a relation if it is true: nobody can compute with one that is not.
    package mutating func add(_ relation: Relation) {
        let row = Self.row(relation)
        let sum = row.terms.reduce(0) { $0 + $1.factor * cells[$1.cell].value }
        if row.isEquation ? sum == 0 : sum >= 0 { relations.append(relation) }
    }

    /// The place of the cell of a name; nil where there is none.
    package func place(of name: String) -> Int? { places[name] }

    /// A relation as a sum of counts, each by its factor, that is 0 or, if it is not an equation, 0 or more.
    struct Row {
        var terms: [(cell: Int, factor: Int)]
        var isEquation: Bool
    }

    var rows: [Row] { relations.map(Self.row) }

    private static func row(_ relation: Relation) -> Row {
        switch relation {
        case .sum(let total, let parts): Row(terms: terms(parts, total), isEquation: true)
        case .within(let part, let whole): Row(terms: [(whole, 1), (part, -1)], isEquation: false)
        case .cover(let total, let parts): Row(terms: terms(parts, total), isEquation: false)
        }
    }

    /// A part that appears twice counts twice.
    private static func terms(_ parts: [Int], _ total: Int) -> [(cell: Int, factor: Int)] {
        var factors: [Int: Int] = [total: -1]
        for part in parts { factors[part, default: 0] += 1 }
        return factors.filter { $0.value != 0 }.map { (cell: $0.key, factor: $0.value) }.sorted { $0.cell < $1.cell }
    }
}
