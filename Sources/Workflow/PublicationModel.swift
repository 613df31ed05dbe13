internal import Archive
internal import Disclosure

/// Every count that is public or tied to one that is, and all that ties them to each other.
///
/// A count belongs to a version of an event: the same figures are the same version, whatever they are called. A sum is
/// known by the versions in it, never by the name of a series or a period.
struct PublicationModel {
    private(set) var tables = PublicTables()
    /// Of each release, the package last: the contents of its versions by period.
    private var contents: [[String: [String]]] = []
    /// By content, in the order in which they were first published.
    private var versions: [(version: EventVersion, prefix: String)] = []
    private var prefixes: [String: String] = [:]
    private var setNumbers: [[String]: Int] = [:]
    private var standings: [String: PublicTables.Standing] = [:]
    /// Of each version the kinds of counts that are public in it alone, in its sessions, and in sums.
    private var eventKinds: [String: Set<CountKey.Kind>] = [:]
    private var sessionKinds: [String: Set<CountKey.Kind>] = [:]
    private var sumKinds: [String: Set<CountKey.Kind>] = [:]

    /// - Parameters:
    ///   - former: what is public.
    ///   - package: what is to be published, every count with its value.
    init(former: [PublicRelease], package: PublicRelease, threshold: Int) {
        let releases = former + [package]
        for release in releases {
            for member in release.members where prefixes[member.version.content] == nil {
                let prefix = "\(member.version.event)#\(versions.count)"
                prefixes[member.version.content] = prefix
                versions.append((member.version, prefix))
            }
            let all = release.members.map(\.version.content).sorted()
            let periods = Dictionary(grouping: release.members) { $0.period ?? "" }
            contents.append(
                periods.mapValues { $0.map(\.version.content).sorted() }.merging([CountKey.all: all]) { $1 })
        }
        for (number, release) in releases.enumerated() {
            note(release, number, number < former.count ? .published : .open)
        }
        for (version, prefix) in versions { add(version, prefix, threshold) }
        for (number, release) in releases.enumerated() where release.series != nil { addSums(release, number) }
        addChanges()
    }

    /// The place of a count of the package that is to be published.
    func place(of cell: PublicRelease.Cell) -> Int? {
        scope(of: cell, in: contents.count - 1).flatMap { tables.place(of: "\($0)|\(cell.key.text)") }
    }

    // MARK: What is public

    /// A version's prefix, or the number of the set of versions that a sum is over.
    private func scope(of cell: PublicRelease.Cell, in release: Int) -> String? {
        if let content = cell.content { return prefixes[content] }
        let parts = contents[release][cell.period ?? CountKey.all] ?? []
        return parts.count == 1 ? prefixes[parts[0]] : setNumbers[parts].map { "sum#\($0)" }
    }

    private mutating func note(_ release: PublicRelease, _ number: Int, _ standing: PublicTables.Standing) {
        var ofPeriod: [String: Set<CountKey.Kind>] = [:]
        for cell in release.cells {
            let kind = PublicTable(rawValue: cell.table)?.kind ?? .everybody
            if let content = cell.content {
                let isSession = cell.key.session != CountKey.event
                if isSession { sessionKinds[content, default: []].insert(kind) }
                if !isSession { eventKinds[content, default: []].insert(kind) }
            } else {
                ofPeriod[cell.period ?? CountKey.all, default: []].insert(kind)
            }
        }
        for (period, kinds) in ofPeriod.sorted(by: { $0.key < $1.key }) {
            let parts = contents[number][period] ?? []
            if parts.count > 1 && setNumbers[parts] == nil { setNumbers[parts] = setNumbers.count }
            for content in parts { sumKinds[content, default: []].formUnion(kinds) }
        }
        for cell in release.cells {
            guard let scope = scope(of: cell, in: number) else { continue }
            let name = "\(scope)|\(cell.key.text)"
            let own = cell.people == nil ? PublicTables.Standing.suppressed : standing
            // What any package shows is public; what one suppressed stays so.
            switch (standings[name], own) {
            case (.published, _), (.suppressed, .open): continue
            default: standings[name] = own
            }
        }
    }

    private mutating func cell(_ scope: String, _ key: CountKey, _ value: Int, isTotal: Bool) -> Int {
        let name = "\(scope)|\(key.text)"
        return tables.cell(name, value, standings[name] ?? .hidden, isTotal: isTotal)
    }

    // MARK: An event

    private mutating func add(_ version: EventVersion, _ prefix: String, _ threshold: Int) {
        let content = version.content
        let alone = eventKinds[content] ?? []
        let inSessions = sessionKinds[content] ?? []
        let kinds = alone.union(inSessions).union(sumKinds[content] ?? [])
        var byKey: [CountKey: Int] = [:]
        for (key, value) in Self.eventFirst(version.counts) {
            let isEvent = key.session == CountKey.event
            let isIn =
                isEvent
                ? key.kind == .everybody || kinds.contains(key.kind)
                : !inSessions.isEmpty && (key.kind == .everybody || inSessions.contains(key.kind))
            let ofEvent = CountKey(CountKey.event, key.measure, key.kind, key.value)
            // A few in a session of an event that shows just the threshold could never be published later.
            guard isIn || (!isEvent && byKey[ofEvent] != nil && version.counts[ofEvent] == threshold) else { continue }
            byKey[key] = cell(prefix, key, value, isTotal: key.kind == .everybody)
        }
        relate(byKey)
    }

    private static func eventFirst(_ counts: [CountKey: Int]) -> [(key: CountKey, value: Int)] {
        func order(_ key: CountKey) -> (Int, String) { (key.session == CountKey.event ? 0 : 1, key.text) }
        return counts.sorted { order($0.key) < order($1.key) }
    }

    private mutating func relate(_ byKey: [CountKey: Int]) {
        let groups = Dictionary(grouping: byKey.keys.filter { $0.kind != .everybody }) {
            CountKey($0.session, $0.measure, $0.kind, "")
        }
        // Somebody who declared one channel is on one: then channels add up.
        let isDeclared =
            (groups[CountKey(CountKey.event, .attended, .channel, "")] ?? []).reduce(0) { $0 + value($1, byKey) }
            == value(CountKey(CountKey.event, .attended, .everybody, CountKey.all), byKey)
        for (group, keys) in groups.sorted(by: { $0.key < $1.key }) {
            let total = byKey[CountKey(group.session, group.measure, .everybody, CountKey.all)]
            guard let total else { continue }
            let parts = keys.sorted().compactMap { byKey[$0] }
            if group.kind != .channel || group.measure == .registered || isDeclared {
                tables.add(.sum(total: total, parts: parts))
            } else {
                // Somebody who changed channel is on several; nobody is on none.
                for part in parts { tables.add(.within(part: part, whole: total)) }
                tables.add(.cover(total: total, parts: parts))
            }
        }
        let sessions = Set(byKey.keys.map(\.session)).subtracting([CountKey.event]).sorted()
        for (key, place) in byKey.sorted(by: { $0.key < $1.key }) where key.measure == .attended {
            var other = key
            if key.session == CountKey.event {
                other.measure = .registered
                if let whole = byKey[other], key.kind != .channel || isDeclared {
                    tables.add(.within(part: place, whole: whole))
                }
                // If the sessions fill the event, everybody there was in one.
                let parts = sessions.compactMap { byKey[CountKey($0, .attended, key.kind, key.value)] }
                if parts.count == sessions.count && !parts.isEmpty { tables.add(.cover(total: place, parts: parts)) }
            } else {
                other.session = CountKey.event
                if let whole = byKey[other] { tables.add(.within(part: place, whole: whole)) }
            }
        }
    }

    private func value(_ key: CountKey, _ byKey: [CountKey: Int]) -> Int {
        byKey[key].map { tables.cells[$0].value } ?? 0
    }

    // MARK: Sums over events

    private mutating func addSums(_ release: PublicRelease, _ number: Int) {
        for cell in release.cells {
            let contents = self.contents[number][cell.period ?? CountKey.all] ?? []
            guard contents.count > 1, let scope = scope(of: cell, in: number) else { continue }
            guard tables.place(of: "\(scope)|\(cell.key.text)") == nil else { continue }
            let parts = contents.compactMap { tables.place(of: "\(prefixes[$0] ?? "")|\(cell.key.text)") }
            let sum = parts.reduce(0) { $0 + tables.cells[$1].value }
            let isTotal = cell.key.kind == .everybody || cell.period == CountKey.all
            tables.add(.sum(total: self.cell(scope, cell.key, sum, isTotal: isTotal), parts: parts))
        }
    }

    // MARK: Events that changed

    /// An event that was published, and again after it changed: an outsider may suppose that it was replaced, or that it grew.
    private mutating func addChanges() {
        for (number, (version, prefix)) in versions.enumerated() {
            let former = versions[..<number].last { Self.areOneEvent($0.version, version) }
            if let former { addChange(former.version, former.prefix, version, prefix) }
        }
    }

    static func areOneEvent(_ one: EventVersion, _ other: EventVersion) -> Bool {
        one.event == other.event || !one.inputs.isDisjoint(with: other.inputs)
    }

    private mutating func addChange(_ old: EventVersion, _ oldPrefix: String, _ new: EventVersion, _ newPrefix: String)
    {
        let pairs = Set(old.counts.keys).union(new.counts.keys).sorted().compactMap { key in
            tables.place(of: "\(oldPrefix)|\(key.text)").flatMap { before in
                tables.place(of: "\(newPrefix)|\(key.text)").map { (key: key, before: before, after: $0) }
            }
        }
        func change(_ pair: (key: CountKey, before: Int, after: Int)) -> Int {
            tables.cells[pair.after].value - tables.cells[pair.before].value
        }
        let isGrown = pairs.allSatisfy { change($0) >= 0 }
        guard isGrown || pairs.allSatisfy({ change($0) <= 0 }) else {
            for pair in pairs { tables.add(.within(part: pair.before, whole: pair.after)) }
            return
        }
        // Those who were added, or taken out, are few people too: their counts are protected like an event's.
        for pair in pairs {
            let name = "\(oldPrefix) to \(newPrefix)|\(pair.key.text)"
            let difference = tables.cell(name, abs(change(pair)), .difference)
            let (total, part) = isGrown ? (pair.after, pair.before) : (pair.before, pair.after)
            tables.add(.sum(total: total, parts: [part, difference]))
        }
    }
}
