internal import CClp

/// A linear program over variables with bounds: rows of sums with bounds, one objective at a time. Behind it: COIN-OR Clp.
@safe final class LinearProgram {
    /// A sum of variables, each by its factor, that stays between two bounds.
    struct Row {
        var terms: [(variable: Int, factor: Double)]
        var low: Double
        var high: Double
    }

    enum Outcome: Equatable {
        case optimal(Double)
        case unbounded
        case infeasible
        /// What Clp says when it can say nothing: its own status.
        case failed(Int)
    }

    static let infinity = Double.greatestFiniteMagnitude

    private let model: UnsafeMutableRawPointer
    private let count: Int
    private var isSolved = false

    /// - Parameter bounds: of each variable.
    init(bounds: [(low: Double, high: Double)], rows: [Row]) {
        guard let model = unsafe Clp_newModel() else { preconditionFailure("there is not enough memory") }
        unsafe self.model = unsafe model
        count = bounds.count
        unsafe Clp_setLogLevel(model, 0)
        // Clp takes the matrix column by column.
        var columns: [[(row: Int32, factor: Double)]] = Array(repeating: [], count: bounds.count)
        for (index, row) in rows.enumerated() {
            for term in row.terms { columns[term.variable].append((Int32(index), term.factor)) }
        }
        var starts: [Int32] = [0]
        for column in columns { starts.append(starts[starts.count - 1] + Int32(column.count)) }
        unsafe Clp_loadProblem(
            model, Int32(bounds.count), Int32(rows.count), starts, columns.flatMap { $0.map(\.row) },
            columns.flatMap { $0.map(\.factor) }, bounds.map(\.low), bounds.map(\.high),
            Array(repeating: 0.0, count: bounds.count), rows.map(\.low), rows.map(\.high))
    }

    deinit { unsafe Clp_deleteModel(model) }

    /// The least value of a sum of variables, each by its factor.
    func minimum(_ objective: [(variable: Int, factor: Double)]) -> Outcome { solve(objective, direction: 1) }

    func maximum(_ objective: [(variable: Int, factor: Double)]) -> Outcome { solve(objective, direction: -1) }

    /// The variables in the solution found last.
    var solution: [Double] {
        guard let values = unsafe Clp_getColSolution(model) else { return [] }
        return (0..<count).map { unsafe values[$0] }
    }

    private func solve(_ objective: [(variable: Int, factor: Double)], direction: Double) -> Outcome {
        var factors = Array(repeating: 0.0, count: count)
        for term in objective { factors[term.variable] += term.factor }
        unsafe Clp_chgObjCoefficients(model, factors)
        unsafe Clp_setOptimizationDirection(model, direction)
        // What was found for one objective is a good start for the next.
        _ = isSolved ? unsafe Clp_primal(model, 1) : unsafe Clp_initialSolve(model)
        isSolved = true
        switch unsafe Clp_status(model) {
        case 0: return unsafe .optimal(Clp_objectiveValue(model))
        case 1: return .infeasible
        case 2: return .unbounded
        case let status: return .failed(Int(status))
        }
    }
}
