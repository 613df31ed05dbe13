/// How much of anything Rollcall accepts: more is an error or a finding that says so, never a long wait.
///
/// Each is far above what an event needs. The guide Preparing a folder lists them by these names, and a test keeps the two
/// in step.
package enum Limit {
    // MARK: Files

    /// Files in an event folder.
    package static let files = 2_000
    /// GiB of a file of an event folder.
    package static let exportGiB = 4
    /// GiB of all files that an event is read from: their rows, at 10 bytes or more, are numbered together.
    package static let eventGiB = 8
    /// MiB of event.yaml or a taxonomy.
    package static let settingsMiB = 1
    /// MiB of any other file that a person writes: decisions, a mapping.
    package static let textMiB = 4
    /// MiB of a file in JSON, which is read as a whole.
    package static let structuredMiB = 64
    /// GiB of an archive.
    package static let archiveGiB = 64

    // MARK: Inside files

    /// Lines of a file: they are numbered, and so are the records in them.
    package static let lines = 200_000_000
    /// MiB of one line, and so of one cell without a line break.
    package static let lineMiB = 64
    /// Cells of one row.
    package static let columns = 120_000
    /// Characters of a name by which somebody can be recognised.
    package static let nameCharacters = 300
    /// Words of a name by which somebody can be recognised: each is paired with every other.
    package static let nameWords = 30

    // MARK: Settings

    /// Days that an event may last, from the start of its window to its end: figures are made for every minute of it.
    package static let eventDays = 31
    /// Days above which somebody is asked whether a date was mistyped.
    package static let usualEventDays = 7
    /// Languages that are interpreted.
    package static let languages = 50
    /// Categories of a taxonomy.
    package static let categories = 500
    /// Characters of the id of an event, a series, a category or a roll-up.
    package static let idCharacters = 64
    /// Places of event.yaml or a taxonomy that repeat another part of it, as in `*name`.
    package static let aliases = 10
    /// Keys of such a file that are marked by a question mark, as YAML wants it where one is longer than 1,024 characters.
    package static let markedKeys = 100
}
