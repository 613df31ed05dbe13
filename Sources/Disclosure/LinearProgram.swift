internal import CCbc
internal import CClp

/// A linear program over variables of 0 or more, each with a cost: the cheapest solution that satisfies all rows. It uses
/// COIN-OR Clp, and COIN-OR Cbc for solutions in whole numbers.
///
/// Solutions start from "all variables are 0", which must satisfy every row; only bounds and costs change between solutions.
@safe final class LinearProgram {
    /// A sum of variables, each by its factor, that stays between two bounds.
    struct Row {
        var terms: [(variable: Int, factor: Double)]
        var low: Double
        var high: Double
    }

    static let infinity = Double.greatestFiniteMagnitude

    private let model: UnsafeMutableRawPointer
    private let count: Int
    private let start: [UInt8]
    /// The matrix, column by column.
    private let starts: [Int32]
    private let indices: [Int32]
    private let factors: [Double]
    private let rows: [Row]

    init(highs: [Double], costs: [Double], rows: [Row]) {
        guard let model = unsafe Clp_newModel() else { preconditionFailure("there is not enough memory") }
        unsafe self.model = unsafe model
        count = highs.count
        // Every row is basic, every variable at its lower bound: Clp's codes for both.
        start = Array(repeating: 3, count: highs.count) + Array(repeating: 1, count: rows.count)
        unsafe Clp_setLogLevel(model, 0)
        // All factors are small whole numbers; scaling would only blur them.
        unsafe Clp_scaling(model, 0)
        // Clp takes the matrix column by column.
        var columns: [[(row: Int32, factor: Double)]] = Array(repeating: [], count: highs.count)
        for (index, row) in rows.enumerated() {
            for term in row.terms { columns[term.variable].append((Int32(index), term.factor)) }
        }
        var starts: [Int32] = [0]
        for column in columns { starts.append(starts[starts.count - 1] + Int32(column.count)) }
        self.rows = rows
        self.starts = starts
        indices = columns.flatMap { $0.map(\.row) }
        factors = columns.flatMap { $0.map(\.factor) }
        unsafe Clp_loadProblem(
            model, Int32(highs.count), Int32(rows.count), starts, indices, factors,
            Array(repeating: 0.0, count: highs.count), highs, costs, rows.map(\.low), rows.map(\.high))
    }

    deinit { unsafe Clp_deleteModel(model) }

    func setBounds(_ variable: Int, low: Double = 0, high: Double) {
        unsafe Clp_columnLower(model)[variable] = low
        unsafe Clp_columnUpper(model)[variable] = high
    }

    func setCost(_ variable: Int, _ cost: Double) { unsafe Clp_objective(model)[variable] = cost }

    /// The variables other than 0 in the cheapest solution; nil if there is none, or Clp finds none.
    func cheapest() -> [(variable: Int, value: Double)]? {
        unsafe start.withUnsafeBufferPointer { unsafe Clp_copyinStatus(model, $0.baseAddress) }
        _ = unsafe Clp_dual(model, 0)
        guard unsafe Clp_status(model) == 0, let values = unsafe Clp_getColSolution(model) else { return nil }
        return unsafe others(than: 0, values)
    }

    /// The same in whole numbers: the best that a search of bounded length finds, so that it is the same everywhere.
    func cheapestWhole() -> [(variable: Int, value: Double)]? {
        guard let search = unsafe Cbc_newModel() else { return nil }
        defer { unsafe Cbc_deleteModel(search) }
        unsafe Cbc_setLogLevel(search, 0)
        unsafe Cbc_setParameter(search, "maxNodes", "500")
        unsafe Cbc_loadProblem(
            search, Int32(count), Int32(rows.count), starts, indices, factors, Clp_columnLower(model),
            Clp_columnUpper(model), Clp_objective(model), rows.map(\.low), rows.map(\.high))
        for variable in 0..<Int32(count) { unsafe Cbc_setInteger(search, variable) }
        _ = unsafe Cbc_solve(search)
        guard let values = unsafe Cbc_bestSolution(search) else { return nil }
        return unsafe others(than: 0, values)
    }

    private func others(than none: Double, _ values: UnsafePointer<Double>) -> [(variable: Int, value: Double)] {
        (0..<count).compactMap { variable in
            let value = unsafe values[variable]
            return abs(value - none) > 1e-7 ? (variable, value) : nil
        }
    }
}
