internal import GRDB

extension ArchiveStore {
    /// Everything that was published from this archive, in order.
    package func releases() throws -> [PublicRelease] {
        try attempt { try database.read { try Self.releases($0) } }
    }

    private static func releases(_ database: Database) throws -> [PublicRelease] {
        let versions = try releasedVersions(database)
        var members: [Int: [PublicRelease.Member]] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT * FROM public_release_version ORDER BY release, version") {
            guard let version = try versions[row[cell: "version"] as Int] else { continue }
            let release: Int = try row[cell: "release"]
            members[release, default: []].append(PublicRelease.Member(version, period: try row[cell: "period"]))
        }
        var cells: [Int: [PublicRelease.Cell]] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT * FROM public_release_cell ORDER BY rowid") {
            guard let key = try countKey(row) else { continue }
            let release: Int = try row[cell: "release"]
            cells[release, default: []].append(
                try PublicRelease.Cell(
                    table: row[cell: "name"], content: (row[cell: "version"] as Int?).flatMap { versions[$0]?.content },
                    period: row[cell: "period"], key: key, people: row[cell: "people"]))
        }
        return try Row.fetchAll(database, sql: "SELECT * FROM public_release ORDER BY id").map { row in
            let id: Int = try row[cell: "id"]
            return try PublicRelease(
                at: row[cell: "released_at"],
                method: PublicRelease.Method(rawValue: row[cell: "method"]) ?? .unproved,
                threshold: row[cell: "threshold"], series: row[cell: "series"], from: row[cell: "first_day"],
                to: row[cell: "last_day"], period: row[cell: "period"], members: members[id] ?? [],
                cells: cells[id] ?? [])
        }
    }

    private static func releasedVersions(_ database: Database) throws -> [Int: EventVersion] {
        var versions: [Int: EventVersion] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT * FROM released_version") {
            let id: Int = try row[cell: "id"]
            versions[id] = try EventVersion(
                event: row[cell: "event"], content: row[cell: "content"], inputs: [], counts: [:])
        }
        for row in try Row.fetchAll(database, sql: "SELECT * FROM released_version_input") {
            let version: Int = try row[cell: "version"]
            versions[version]?.inputs.insert(try row[cell: "hash"])
        }
        let counts = try Row.fetchCursor(database, sql: "SELECT * FROM released_version_count")
        while let row = try counts.next() {
            guard let key = try countKey(row) else { continue }
            let version: Int = try row[cell: "version"]
            versions[version]?.counts[key] = try row[cell: "people"] as Int
        }
        return versions
    }

    static func countKey(_ row: Row) throws -> CountKey? {
        guard let measure = try CountKey.Measure(rawValue: row[cell: "measure"]),
            let kind = try CountKey.Kind(rawValue: row[cell: "kind"])
        else { return nil }
        return try CountKey(row[cell: "session"], measure, kind, row[cell: "value"])
    }

    /// Writes a package into the ledger, before anybody can see it: a package that never appears does no harm, one that
    /// is not in the ledger does.
    ///
    /// - Parameter known: how many releases the package was checked against.
    /// - Returns: false if another process published meanwhile; then nothing was written.
    package func record(_ release: PublicRelease, beside known: Int) throws -> Bool {
        try attempt {
            try database.write { database in
                let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM public_release") ?? 0
                guard count == known else { return false }
                try Self.write(release, database)
                return true
            }
        }
    }

    static func write(_ release: PublicRelease, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO public_release (released_at, method, threshold, series, first_day, last_day, period)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                release.at, release.method.rawValue, release.threshold, release.series, release.from, release.to,
                release.period,
            ])
        let id = database.lastInsertedRowID
        var versions: [String: Int64] = [:]
        for member in release.members {
            let version = try write(member.version, database)
            versions[member.version.content] = version
            try database.execute(
                sql: "INSERT INTO public_release_version (release, version, period) VALUES (?, ?, ?)",
                arguments: [id, version, member.period])
        }
        let statement = try database.makeStatement(
            sql: """
                INSERT INTO public_release_cell (release, name, version, period, session, measure, kind, value, people)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for cell in release.cells {
            let key = cell.key
            try statement.execute(arguments: [
                id, cell.table, cell.content.flatMap { versions[$0] }, cell.period, key.session, key.measure.rawValue,
                key.kind.rawValue, key.value, cell.people,
            ])
        }
    }

    private static func write(_ version: EventVersion, _ database: Database) throws -> Int64 {
        let found = try Int64.fetchOne(
            database, sql: "SELECT id FROM released_version WHERE event = ? AND content = ?",
            arguments: [version.event, version.content])
        if let found { return found }
        try database.execute(
            sql: "INSERT INTO released_version (event, content) VALUES (?, ?)",
            arguments: [version.event, version.content])
        let id = database.lastInsertedRowID
        for hash in version.inputs.sorted() {
            try database.execute(
                sql: "INSERT INTO released_version_input (version, hash) VALUES (?, ?)", arguments: [id, hash])
        }
        let statement = try database.makeStatement(
            sql: """
                INSERT INTO released_version_count (version, session, measure, kind, value, people)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
        for (key, people) in version.counts.sorted(by: { $0.key < $1.key }) {
            try statement.execute(arguments: [
                id, key.session, key.measure.rawValue, key.kind.rawValue, key.value, people,
            ])
        }
        return id
    }
}
