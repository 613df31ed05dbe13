import EventModel

/// Which count of an event: of whom, in which session, by what.
package struct CountKey: Hashable, Comparable, Sendable {
    /// Who is counted.
    package enum Measure: String, CaseIterable, Sendable { case registered, attended }
    /// By what the count is split.
    package enum Kind: String, CaseIterable, Sendable {
        case everybody = ""
        case category, channel, country
    }

    /// The whole event instead of a session.
    package static let event = WindowWord.event.rawValue
    package static let all = "all"
    package static let notStated = "not_stated"

    /// A session's id, or `event`.
    package var session: String
    package var measure: Measure
    package var kind: Kind
    /// A category's id, a channel's code, a country's code or `not_stated`; `all` for everybody.
    package var value: String

    package init(_ session: String, _ measure: Measure, _ kind: Kind, _ value: String) {
        self.session = session
        self.measure = measure
        self.kind = value == Self.all ? .everybody : kind
        self.value = value
    }

    package var text: String { "\(session)|\(measure.rawValue)|\(kind.rawValue)|\(value)" }

    package static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}

/// An event with all counts that packages may contain, as it is or was, for later packages to be checked against.
package struct EventVersion: Sendable {
    package var event: String
    /// Hash of its start and counts: the same figures are the same version, also under another id.
    package var content: String
    /// Hashes of its attendance and registration files.
    package var inputs: Set<String>
    package var counts: [CountKey: Int]

    package init(event: String, content: String, inputs: Set<String>, counts: [CountKey: Int]) {
        self.event = event
        self.content = content
        self.inputs = inputs
        self.counts = counts
    }

    var hasRegistrations: Bool {
        counts[CountKey(CountKey.event, .registered, .everybody, CountKey.all)] != nil
    }
}

/// A package that was published.
package struct PublicRelease: Sendable {
    /// How the package was made safe.
    package enum Method: String, Sendable {
        case suppression
        case cellKey = "cell-key"
        /// Published by an earlier version of Rollcall, from figures that no longer exist.
        case unproved
    }

    /// An event of a package, as it was when the package was made.
    package struct Member: Sendable {
        package var version: EventVersion
        /// Its period; nil in a package of single events.
        package var period: String?

        package init(_ version: EventVersion, period: String? = nil) {
            self.version = version
            self.period = period
        }
    }

    /// A count of it: of one event, or of a period (`all` for every one) of a series.
    package struct Cell: Sendable, Equatable {
        package var table: String
        package var content: String?
        package var period: String?
        package var key: CountKey
        /// As it was shown; nil if it was suppressed.
        package var people: Int?

        package init(table: String, content: String? = nil, period: String? = nil, key: CountKey, people: Int?) {
            self.table = table
            self.content = content
            self.period = period
            self.key = key
            self.people = people
        }
    }

    package var at: String
    package var method: Method
    package var threshold: Int
    /// Nil for a package of single events; `all` for all.
    package var series: String?
    package var from: String?
    package var to: String?
    package var period: String?
    package var members: [Member]
    package var cells: [Cell]

    package init(
        at: String, method: Method, threshold: Int, series: String? = nil, from: String? = nil, to: String? = nil,
        period: String? = nil, members: [Member], cells: [Cell]
    ) {
        self.at = at
        self.method = method
        self.threshold = threshold
        self.series = series
        self.from = from
        self.to = to
        self.period = period
        self.members = members
        self.cells = cells
    }

    /// As a refusal names it.
    package var name: String {
        let days = [from.map { "from \($0)" }, to.map { "to \($0)" }, period.map { "by \($0)" }].compactMap { $0 }
        let what =
            series.map { (["series \($0)"] + days).joined(separator: " ") }
            ?? "event \(members.map(\.version.event).sorted().joined(separator: ", "))"
        return "the package of \(at) (\(what))"
    }

    /// Whether both publish the same.
    package func isSame(as other: Self) -> Bool {
        method == other.method && threshold == other.threshold && series == other.series && from == other.from
            && to == other.to && period == other.period
            && Set(members.map { "\($0.version.event)|\($0.version.content)" })
                == Set(other.members.map { "\($0.version.event)|\($0.version.content)" })
            && Set(cells.map(\.text)) == Set(other.cells.map(\.text))
    }
}

extension PublicRelease.Cell {
    fileprivate var text: String {
        "\(table)|\(content ?? "")|\(period ?? "")|\(key.text)|\(people.map(String.init) ?? "")"
    }
}
