-- Version 4: the ledger of everything handed to the public, and under which addresses a person is known.

-- An event as it was when it was published: it may have changed since, or be gone from the archive.
CREATE TABLE released_version (
    id INTEGER PRIMARY KEY,
    event TEXT NOT NULL,
    -- hash of the start and of all counts below; the same figures under another id are the same version
    content TEXT NOT NULL,
    UNIQUE (event, content)
) STRICT;

-- Hashes of the attendance and registration files behind it, by which the same event is known under another id.
CREATE TABLE released_version_input (
    version INTEGER NOT NULL REFERENCES released_version (id) ON DELETE CASCADE,
    hash TEXT NOT NULL,
    PRIMARY KEY (version, hash)
) STRICT, WITHOUT ROWID;

-- Every count of it that packages could hold: without them nobody could say what a later package gives away.
CREATE TABLE released_version_count (
    version INTEGER NOT NULL REFERENCES released_version (id) ON DELETE CASCADE,
    session TEXT NOT NULL,
    measure TEXT NOT NULL,
    -- category, channel or country; empty for everybody
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    people INTEGER NOT NULL,
    PRIMARY KEY (version, session, measure, kind, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE public_release (
    id INTEGER PRIMARY KEY,
    released_at TEXT NOT NULL,
    -- suppression, cell-key, or unproved: a package of a former Rollcall that does not fit the figures any more
    method TEXT NOT NULL,
    threshold INTEGER NOT NULL,
    -- null for a package of single events; `all` for all events
    series TEXT,
    first_day TEXT,
    last_day TEXT,
    period TEXT
) STRICT;

-- The events of a package; of a series with the period that each lies in.
CREATE TABLE public_release_version (
    release INTEGER NOT NULL REFERENCES public_release (id) ON DELETE CASCADE,
    version INTEGER NOT NULL REFERENCES released_version (id),
    period TEXT,
    PRIMARY KEY (release, version)
) STRICT, WITHOUT ROWID;

-- Every count of a package: of an event (version) or of a period of a series. Null is suppressed.
CREATE TABLE public_release_cell (
    release INTEGER NOT NULL REFERENCES public_release (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    version INTEGER REFERENCES released_version (id),
    period TEXT,
    session TEXT NOT NULL,
    measure TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    people INTEGER
) STRICT;
CREATE INDEX public_release_cell_by_release ON public_release_cell (release);

DROP VIEW publications;
CREATE VIEW publications AS
SELECT r.id, r.released_at AS published_at, r.method, r.threshold, r.series, r.first_day, r.last_day, r.period, v.event
FROM public_release r
JOIN public_release_version m ON m.release = r.id
JOIN released_version v ON v.id = m.version;

CREATE VIEW published_counts AS
SELECT c.release AS publication, c.name AS "table", v.event, c.period, c.session, c.measure, c.kind, c.value, c.people
FROM public_release_cell c LEFT JOIN released_version v ON v.id = c.version;

-- Every address that a person is known under, as a pseudonym: also those of people whom one address or a decision joins.
CREATE TABLE person_address (
    event TEXT NOT NULL,
    pseudonym TEXT NOT NULL,
    address TEXT NOT NULL,
    PRIMARY KEY (event, pseudonym, address),
    FOREIGN KEY (event, pseudonym) REFERENCES person (event, pseudonym) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX person_address_by_address ON person_address (address);
INSERT INTO person_address (event, pseudonym, address) SELECT event, pseudonym, pseudonym FROM person WHERE is_linkable = 1;

-- Sums of record keys behind counts, for the cell key method.
CREATE TABLE count_key (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    session TEXT NOT NULL,
    measure TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    key INTEGER NOT NULL,
    PRIMARY KEY (event, session, measure, kind, value)
) STRICT, WITHOUT ROWID;
