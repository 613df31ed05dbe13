import Attendance
import EventModel
import Figures
import Testing

/// What the schemas promise of the tables holds in every table.
@Suite struct TableSchemaTests {
    private static func tables(_ seed: UInt64) throws -> [FigureTable] {
        try RandomEvent(seed: seed).figures().figureTables()
    }

    private static func values(_ row: [FigureValue], _ columns: [String], _ schema: TableSchema) -> [String] {
        columns.map { name in schema.columns.firstIndex { $0.name == name }.map { row[$0].text } ?? "no column" }
    }

    @Test func `columns have names, keys and references name columns`() {
        let all = TableSchemas.figures
        for schema in all {
            let names = schema.columns.map(\.name)
            #expect(Set(names).count == names.count, "\(schema.name)")
            #expect(Set(schema.key).isSubset(of: names))
            for reference in schema.references {
                let table = all.first { $0.name == reference.table }
                #expect(table?.key == reference.columns && Set(reference.columns).isSubset(of: names))
            }
        }
    }

    @Test(arguments: UInt64(1)...40)
    func `no two rows share a key`(seed: UInt64) throws {
        for table in try Self.tables(seed) where !table.schema.key.isEmpty {
            let keys = table.rows.map { Self.values($0, table.schema.key, table.schema) }
            #expect(Set(keys).count == keys.count, "\(table.schema.name)")
        }
    }

    @Test(arguments: UInt64(1)...40)
    func `what refers to another table's row finds it`(seed: UInt64) throws {
        let tables = try Self.tables(seed)
        for table in tables {
            for reference in table.schema.references {
                let other = try #require(tables.first { $0.schema.name == reference.table })
                let known = Set(other.rows.map { Self.values($0, reference.columns, other.schema) })
                let used = Set(table.rows.map { Self.values($0, reference.columns, table.schema) })
                #expect(used.isSubset(of: known), "\(table.schema.name)")
            }
        }
    }

    @Test(arguments: UInt64(1)...40)
    func `values are of their column's kind, within its list and range, and there where required`(seed: UInt64) throws {
        for table in try Self.tables(seed) {
            for row in table.rows {
                #expect(row.count == table.schema.columns.count)
                for (value, column) in zip(row, table.schema.columns) {
                    #expect(fits(value, column), "\(table.schema.name).\(column.name) '\(value.text)'")
                }
            }
        }
    }

    private func fits(_ value: FigureValue, _ column: FigureColumn) -> Bool {
        switch value {
        case .empty: return !column.isRequired
        case .text(let text):
            guard column.kind == .text else { return false }
            if text.isEmpty { return !column.isRequired }
            switch column.list {
            case .words(let words): return words.contains(text)
            case .categories: return (["all"] + Reference.categories).contains(text)
            case .channels(let withAll): return ((withAll ? ["all"] : []) + Reference.channels).contains(text)
            case nil: return true
            }
        case .integer(let number):
            return column.kind == .integer && (column.unit.isEmpty || number >= 0)
        case .quotient(let quotient):
            return column.kind == .number && quotient.value >= 0
                && (column.maximum.map { quotient.value <= Double($0) } ?? true)
        case .instant: return column.kind == .instant
        case .flag: return column.kind == .flag
        }
    }
}
