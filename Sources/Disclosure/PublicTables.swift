/// Counts of people that are to be published, and how they hang together: all that an outsider could compute with.
package struct PublicTables: Sendable {
    /// A count. What is not released helps to say how the others hang together.
    package struct Cell: Sendable {
        package var name: String
        package var value: Int
        package var isReleased: Bool
        /// Whether it is a sum of others, which readers miss most.
        package var isTotal: Bool
    }

    package enum Relation: Sendable, Equatable {
        /// The parts add up to the total: everybody is in one.
        case sum(total: Int, parts: [Int])
        /// Nobody is in the first who is not in the second.
        case within(part: Int, whole: Int)
        /// Everybody of the total is in one part or several.
        case cover(total: Int, parts: [Int])
    }

    package private(set) var cells: [Cell] = []
    package private(set) var relations: [Relation] = []
    private var places: [String: Int] = [:]

    package init() {}

    /// Adds a count, or finds it by its name; released once, it is released.
    package mutating func cell(_ name: String, _ value: Int, isReleased: Bool = true, isTotal: Bool = false) -> Int {
        if let place = places[name] {
            cells[place].isReleased = cells[place].isReleased || isReleased
            return place
        }
        cells.append(Cell(name: name, value: value, isReleased: isReleased, isTotal: isTotal))
        places[name] = cells.count - 1
        return cells.count - 1
    }

    package mutating func add(_ relation: Relation) { relations.append(relation) }

    package func place(of name: String) -> Int? { places[name] }

    /// The rows that hold of the counts, or of changes to them.
    ///
    /// - Parameter offsets: what is added to a bound of 0: the values, where variables are changes.
    func rows(changesOf values: [Int]? = nil) -> [LinearProgram.Row] {
        relations.map { relation in
            let terms: [(variable: Int, factor: Double)]
            let isEquation: Bool
            switch relation {
            case .sum(let total, let parts):
                (terms, isEquation) = (parts.map { ($0, 1) } + [(total, -1)], true)
            case .within(let part, let whole):
                (terms, isEquation) = ([(whole, 1), (part, -1)], false)
            case .cover(let total, let parts):
                (terms, isEquation) = (parts.map { ($0, 1) } + [(total, -1)], false)
            }
            let now = values.map { values in
                terms.reduce(0.0) { $0 + $1.factor * Double(values[$1.variable]) }
            }
            return LinearProgram.Row(
                terms: terms, low: -(now ?? 0), high: isEquation ? -(now ?? 0) : LinearProgram.infinity)
        }
    }
}
