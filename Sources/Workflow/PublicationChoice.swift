internal import Archive
internal import Disclosure
internal import Figures

/// What is suppressed in a package, and what an outsider can still work out from it.
struct PublicationChoice {
    let suppression: CellSuppression
    private let model: PublicationModel
    private let draft: PublicationDraft
    private let ties: PublicationTies
    private let places: Set<Int>

    init(_ draft: PublicationDraft, _ ties: PublicationTies, threshold: Int) {
        self.draft = draft
        self.ties = ties
        let threshold = ties.threshold(threshold)
        model = PublicationModel(former: ties.releases, package: draft.release, threshold: threshold)
        suppression = CellSuppression(model.tables, threshold: threshold)
        let model = self.model
        places = Set(draft.release.cells.compactMap { model.place(of: $0) })
    }

    /// What replaces a count, and its status.
    func shown(_ cell: PublicRelease.Cell) -> (Int?, String) {
        guard let place = model.place(of: cell), !suppression.suppressed.contains(place) else {
            return (nil, "suppressed")
        }
        return (cell.people, "published")
    }

    /// The package as it is to be published.
    var release: PublicRelease {
        var release = draft.release
        release.threshold = suppression.threshold
        for number in release.cells.indices { release.cells[number].people = shown(release.cells[number]).0 }
        return release
    }

    /// Only counts of the package: a count in two tables is one.
    var result: Publication.Result {
        let cells = suppression.tables.cells
        let hidden = places.intersection(suppression.suppressed)
        let all = places.reduce(0) { $0 + cells[$1].value }
        let lost = hidden.reduce(0) { $0 + cells[$1].value }
        let size = suppression.size
        return Publication.Result(
            released: places.count, suppressed: hidden.count,
            small: hidden.intersection(suppression.small).count,
            lostPercent: all > 0 ? (100 * lost + all / 2) / all : 0, threshold: suppression.threshold,
            size:
                "\(cells.count) counts beside \(ties.releases.count) packages, \(size.counts) of them not known, in \(size.blocks) blocks; \(suppression.targets.count) protected; \(size.programs) linear programs, \(size.searches) searches"
        )
    }

    /// Everything that is protected, with what an outsider cannot rule out; what is exposed first.
    var audit: OutputFolder.File {
        let exposed = Set(suppression.exposed)
        let targets = suppression.targets.filter { places.contains($0) || exposed.contains($0) }.sorted()
        let table = FigureTable(
            PublicationSchemas.disclosure,
            rows: targets.map { place in
                let (cell, interval) = (suppression.tables.cells[place], suppression.interval(of: place))
                return [
                    .text(cell.name), .integer(cell.value), .flag((1..<suppression.threshold).contains(cell.value)),
                    .integer(interval.low), .integer(interval.high), .integer(interval.width),
                    .flag(exposed.contains(place)),
                ]
            })
        return OutputFolder.File(path: "internal/disclosure.csv", bytes: CSVText.bytes(of: table))
    }

    // MARK: Refusing

    /// Why it cannot be published, with the package that is in the way.
    var refusal: String {
        let count = suppression.exposed.count
        let what =
            "\(count) \(count == 1 ? "count" : "counts") could be narrowed down to fewer than \(suppression.threshold) people"
        guard !ties.releases.isEmpty else { return what + "; publish fewer tables (--table), or more events together" }
        let names = inTheWay.map(\.name)
        return what + " beside \(names.joined(separator: " and "))"
            + "; publish fewer tables (--table), or other events together"
    }

    /// The one package without which it could be published, the latest first; otherwise all it is tied to.
    private var inTheWay: [PublicRelease] {
        let all = ties.releases
        // Each try is a separate choice.
        let tries = suppression.tables.cells.count < 20_000 ? all.indices.reversed().prefix(12) : []
        let found = tries.first { number in
            var others = all
            others.remove(at: number)
            let model = PublicationModel(
                former: others, package: draft.release, threshold: suppression.threshold)
            return CellSuppression(model.tables, threshold: suppression.threshold).exposed.isEmpty
        }
        return found.map { [all[$0]] } ?? Array(all.suffix(3))
    }
}
