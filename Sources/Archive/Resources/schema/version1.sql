-- The archive, version 1. A later version is a further file; this one does not change.
--
-- Figures of every event, what was assumed, and people as keyed pseudonyms: no name, no e-mail, no text of a message.

-- What the archive itself is: fingerprint of its key, and until when people have been expired.
CREATE TABLE archive_property (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE archived_event (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    series TEXT,
    -- ISO 8601, UTC
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    time_zone TEXT,
    time_zone_data TEXT NOT NULL,
    rollcall_version TEXT NOT NULL,
    floor_language TEXT NOT NULL,
    -- codes, separated by commas
    interpretation TEXT NOT NULL,
    -- ids in the order of the taxonomy, separated by commas
    categories TEXT NOT NULL,
    added_at TEXT NOT NULL,
    -- Attendees of whom there is no person row: forgotten, or expired.
    withheld_attendees INTEGER NOT NULL DEFAULT 0,
    people_expired_at TEXT
) STRICT;

-- What the figures rest on.
CREATE TABLE archived_input (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    kind TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (event, path)
) STRICT;

CREATE TABLE archived_finding (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    file TEXT NOT NULL,
    line INTEGER,
    record INTEGER,
    kind TEXT NOT NULL,
    message TEXT NOT NULL,
    action TEXT NOT NULL,
    PRIMARY KEY (event, place)
) STRICT;

-- How many rows each table of figures has: what verify holds the tables against.
CREATE TABLE archived_table (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    PRIMARY KEY (event, name)
) STRICT;

-- Registrants and attendees. A pseudonym that is linkable is the same in every event of this archive.
CREATE TABLE person (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    pseudonym TEXT NOT NULL,
    is_linkable INTEGER NOT NULL CHECK (is_linkable IN (0, 1)),
    is_registered INTEGER NOT NULL CHECK (is_registered IN (0, 1)),
    seconds INTEGER NOT NULL CHECK (seconds >= 0),
    category TEXT NOT NULL,
    channel TEXT NOT NULL,
    country TEXT,
    PRIMARY KEY (event, pseudonym)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_by_pseudonym ON person (pseudonym);

-- People who asked to be forgotten, under another key than their pseudonym, which is gone.
CREATE TABLE tombstone (
    mark TEXT PRIMARY KEY,
    forgotten_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE figure_attendance (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "session" TEXT,
    "category" TEXT,
    "channel" TEXT,
    "registered" INTEGER,
    "registered_attended" INTEGER,
    "attendees" INTEGER,
    "attendees_5min" INTEGER,
    "attendees_half" INTEGER,
    "attendees_three_quarters" INTEGER,
    "attendee_seconds" INTEGER,
    "mean_seconds" REAL,
    "median_seconds" REAL,
    "mean_concurrent" REAL,
    "peak_concurrent" INTEGER,
    "peak_at" TEXT,
    PRIMARY KEY (event, place)
) STRICT;

-- attendance-ROLLUP.csv of every roll-up.
CREATE TABLE figure_attendance_rollup (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    roll_up TEXT NOT NULL,
    place INTEGER NOT NULL,
    "session" TEXT,
    "category" TEXT,
    "channel" TEXT,
    "registered" INTEGER,
    "registered_attended" INTEGER,
    "attendees" INTEGER,
    "attendees_5min" INTEGER,
    "attendees_half" INTEGER,
    "attendees_three_quarters" INTEGER,
    "attendee_seconds" INTEGER,
    "mean_seconds" REAL,
    "median_seconds" REAL,
    "mean_concurrent" REAL,
    "peak_concurrent" INTEGER,
    "peak_at" TEXT,
    PRIMARY KEY (event, roll_up, place)
) STRICT;

CREATE TABLE figure_engagement (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "session" TEXT,
    "category" TEXT,
    "channel" TEXT,
    "attendees" INTEGER,
    "attendee_seconds" INTEGER,
    "messages" INTEGER,
    "question_messages" INTEGER,
    "questions" INTEGER,
    "contributors" INTEGER,
    "messages_per_100_attendee_minutes" REAL,
    "contributor_share" REAL,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_comparison (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "measure" TEXT,
    "kind" TEXT,
    "category" TEXT,
    "channel" TEXT,
    "a" TEXT,
    "b" TEXT,
    "a_value" REAL,
    "b_value" REAL,
    "value" REAL,
    "low" REAL,
    "high" REAL,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_comparison_gaps (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "measure" TEXT,
    "category" TEXT,
    "channel" TEXT,
    "missing" TEXT,
    "gap" TEXT,
    "reason" TEXT,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_participation (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "session" TEXT,
    "attendees" INTEGER,
    "silent" INTEGER,
    "messages" INTEGER,
    "gini" REAL,
    "gini_corrected" REAL,
    "categories" INTEGER,
    "evenness" REAL,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_parity (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "session" TEXT,
    "category" TEXT,
    "messages" INTEGER,
    "attendee_seconds" INTEGER,
    "message_share" REAL,
    "time_share" REAL,
    "parity_index" REAL,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_retention (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "session" TEXT,
    "minute" REAL,
    "present_at_start" INTEGER,
    "left" INTEGER,
    "at_risk" INTEGER,
    "retention" REAL,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_questions (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "category" TEXT,
    "questions" INTEGER,
    "answered" INTEGER,
    "askers" INTEGER,
    "answered_share" REAL,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_polls (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "question" TEXT,
    "category" TEXT,
    "present" INTEGER,
    "respondents" INTEGER,
    "answers_without_person" INTEGER,
    "response_rate" REAL,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_statements (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "session" TEXT,
    "category" TEXT,
    "statements" INTEGER,
    "speakers" INTEGER,
    "timed" INTEGER,
    "minutes" REAL,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_clocks (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "file" TEXT,
    "messages" INTEGER,
    "connected_as_read" INTEGER,
    "connected_at_best" INTEGER,
    "offset_low" INTEGER,
    "offset_high" INTEGER,
    "offset_seconds" INTEGER,
    "applied_seconds" INTEGER,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_representation (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "session" TEXT,
    "dimension" TEXT,
    "value" TEXT,
    "registered" INTEGER,
    "attendees" INTEGER,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_concurrency (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "minute" TEXT,
    "channel" TEXT,
    "mean_present" REAL,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_channel_basis (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "session" TEXT,
    "channel" TEXT,
    "basis" TEXT,
    "attendees" INTEGER,
    "attendee_seconds" INTEGER,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_sessions (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "session" TEXT,
    "title" TEXT,
    "kind" TEXT,
    "planned_start" TEXT,
    "planned_end" TEXT,
    "start" TEXT,
    "end" TEXT,
    "seconds" INTEGER,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_reconciliation (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "file" TEXT,
    "measure" TEXT,
    "platform" INTEGER,
    "computed" INTEGER,
    "agrees" TEXT,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_bounds (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "session" TEXT,
    "category" TEXT,
    "attendees" INTEGER,
    "attendees_low" INTEGER,
    "attendees_high" INTEGER,
    "share_email" REAL,
    "share_decision" REAL,
    "share_name" REAL,
    "share_evidence" REAL,
    "share_none" REAL,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_listeners (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "file" TEXT,
    "session" TEXT,
    "time" TEXT,
    "channel" TEXT,
    "listeners" INTEGER,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_listener_minutes (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "session" TEXT,
    "channel" TEXT,
    "covered_minutes" REAL,
    "listener_minutes" REAL,
    "attendee_minutes" REAL,
    "difference" REAL,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_headcount (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "session" TEXT,
    "category" TEXT,
    "attendees" INTEGER,
    "people_reported" INTEGER,
    PRIMARY KEY (event, place)
) STRICT;

CREATE TABLE figure_files (
    event TEXT NOT NULL REFERENCES archived_event (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "file" TEXT,
    "kind" TEXT,
    "encoding" TEXT,
    "delimiter" TEXT,
    "time_zone" TEXT,
    "date_order" TEXT,
    "precision" TEXT,
    "records" INTEGER,
    "accepted" INTEGER,
    "rejected" INTEGER,
    "ignored" INTEGER,
    PRIMARY KEY (event, place)
) STRICT;

-- What was handed to the public: a count that is null was suppressed.
CREATE TABLE publication (
    id INTEGER PRIMARY KEY,
    published_at TEXT NOT NULL,
    threshold INTEGER NOT NULL
) STRICT;

-- The events that a package is about; they may be gone from the archive since.
CREATE TABLE publication_event (
    publication INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
    event TEXT NOT NULL,
    PRIMARY KEY (publication, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE publication_cell (
    publication INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    value INTEGER,
    PRIMARY KEY (publication, name)
) STRICT, WITHOUT ROWID;

-- Documented views: one for each table of figures under its own name, and the events and people behind them.
CREATE VIEW events AS
SELECT id AS event, title, series, starts, ends, time_zone, time_zone_data, rollcall_version, floor_language,
    interpretation, categories, added_at, withheld_attendees, people_expired_at
FROM archived_event;

CREATE VIEW people AS
SELECT event, pseudonym, is_linkable, is_registered, seconds, category, channel, country FROM person;

CREATE VIEW inputs AS
SELECT event, path, kind, bytes, hash FROM archived_input;

CREATE VIEW publications AS
SELECT p.id, p.published_at, p.threshold, e.event
FROM publication p JOIN publication_event e ON e.publication = p.id;

CREATE VIEW findings AS
SELECT event, file, line, record, kind, message, action FROM archived_finding;

CREATE VIEW attendance AS
SELECT event, "session", "category", "channel", "registered", "registered_attended", "attendees", "attendees_5min", "attendees_half", "attendees_three_quarters", "attendee_seconds", "mean_seconds", "median_seconds", "mean_concurrent", "peak_concurrent", "peak_at" FROM figure_attendance;

CREATE VIEW attendance_rollup AS
SELECT event, roll_up, "session", "category", "channel", "registered", "registered_attended", "attendees", "attendees_5min", "attendees_half", "attendees_three_quarters", "attendee_seconds", "mean_seconds", "median_seconds", "mean_concurrent", "peak_concurrent", "peak_at" FROM figure_attendance_rollup;

CREATE VIEW engagement AS
SELECT event, "session", "category", "channel", "attendees", "attendee_seconds", "messages", "question_messages", "questions", "contributors", "messages_per_100_attendee_minutes", "contributor_share" FROM figure_engagement;

CREATE VIEW comparison AS
SELECT event, "measure", "kind", "category", "channel", "a", "b", "a_value", "b_value", "value", "low", "high" FROM figure_comparison;

CREATE VIEW comparison_gaps AS
SELECT event, "measure", "category", "channel", "missing", "gap", "reason" FROM figure_comparison_gaps;

CREATE VIEW participation AS
SELECT event, "session", "attendees", "silent", "messages", "gini", "gini_corrected", "categories", "evenness" FROM figure_participation;

CREATE VIEW parity AS
SELECT event, "session", "category", "messages", "attendee_seconds", "message_share", "time_share", "parity_index" FROM figure_parity;

CREATE VIEW retention AS
SELECT event, "session", "minute", "present_at_start", "left", "at_risk", "retention" FROM figure_retention;

CREATE VIEW questions AS
SELECT event, "category", "questions", "answered", "askers", "answered_share" FROM figure_questions;

CREATE VIEW polls AS
SELECT event, "question", "category", "present", "respondents", "answers_without_person", "response_rate" FROM figure_polls;

CREATE VIEW statements AS
SELECT event, "session", "category", "statements", "speakers", "timed", "minutes" FROM figure_statements;

CREATE VIEW clocks AS
SELECT event, "file", "messages", "connected_as_read", "connected_at_best", "offset_low", "offset_high", "offset_seconds", "applied_seconds" FROM figure_clocks;

CREATE VIEW representation AS
SELECT event, "session", "dimension", "value", "registered", "attendees" FROM figure_representation;

CREATE VIEW concurrency AS
SELECT event, "minute", "channel", "mean_present" FROM figure_concurrency;

CREATE VIEW channel_basis AS
SELECT event, "session", "channel", "basis", "attendees", "attendee_seconds" FROM figure_channel_basis;

CREATE VIEW sessions AS
SELECT event, "session", "title", "kind", "planned_start", "planned_end", "start", "end", "seconds" FROM figure_sessions;

CREATE VIEW reconciliation AS
SELECT event, "file", "measure", "platform", "computed", "agrees" FROM figure_reconciliation;

CREATE VIEW bounds AS
SELECT event, "session", "category", "attendees", "attendees_low", "attendees_high", "share_email", "share_decision", "share_name", "share_evidence", "share_none" FROM figure_bounds;

CREATE VIEW listeners AS
SELECT event, "file", "session", "time", "channel", "listeners" FROM figure_listeners;

CREATE VIEW listener_minutes AS
SELECT event, "session", "channel", "covered_minutes", "listener_minutes", "attendee_minutes", "difference" FROM figure_listener_minutes;

CREATE VIEW headcount AS
SELECT event, "session", "category", "attendees", "people_reported" FROM figure_headcount;

CREATE VIEW files AS
SELECT event, "file", "kind", "encoding", "delimiter", "time_zone", "date_order", "precision", "records", "accepted", "rejected", "ignored" FROM figure_files;
