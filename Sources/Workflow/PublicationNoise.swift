internal import Archive
internal import Disclosure

/// A package by the cell key method: every count with the noise of the people behind it.
struct PublicationNoise {
    let release: PublicRelease
    let result: Publication.Result
    private let noisy: [String: Int]

    /// Nil if the people behind a count are not known: the event was added by an earlier version of Rollcall, or somebody
    /// in it was forgotten.
    init?(_ draft: PublicationDraft) {
        let table = CellKeyTable(keys: ArchiveStore.recordKeys)
        let keys = Dictionary(draft.events.map { ($0.version.content, $0.keys) }) { first, _ in first }
        guard draft.events.allSatisfy({ !$0.keys.isEmpty || $0.version.counts.values.allSatisfy { $0 == 0 } }) else {
            return nil
        }
        var release = draft.release
        var (noisy, all, moved) = ([String: Int](), 0, 0)
        for number in release.cells.indices {
            let cell = release.cells[number]
            let members = release.members.filter { member in
                cell.content.map { $0 == member.version.content }
                    ?? (cell.period == CountKey.all || cell.period == member.period)
            }
            // A sum has the sum of the keys: the same people, however they are grouped, have the same noise.
            let key = members.reduce(0) { $0 + (keys[$1.version.content]?[cell.key] ?? 0) }
            let count = cell.people ?? 0
            let noise = table.noise(count, key: key)
            release.cells[number].people = count + noise
            noisy[Self.name(cell)] = count + noise
            all += count
            moved += abs(noise)
        }
        release.method = .cellKey
        release.threshold = 0
        self.release = release
        self.noisy = noisy
        result = Publication.Result(
            released: noisy.count, lostPercent: all > 0 ? (100 * moved + all / 2) / all : 0,
            size: "\(noisy.count) counts")
    }

    func shown(_ cell: PublicRelease.Cell) -> (Int?, String) { (noisy[Self.name(cell)], "perturbed") }

    private static func name(_ cell: PublicRelease.Cell) -> String {
        "\(cell.content ?? "")|\(cell.period ?? "")|\(cell.key.text)"
    }
}
