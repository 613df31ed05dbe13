#!/usr/bin/env python3
"""attendance.csv with DuckDB, in its best form found: all cores, only the columns needed, each file read once.

The union of a person's intervals is one window: the part of each that lies after the latest end so far. Several events
are one query over all their files, since a query of its own for each costs more than its rows.

Examples:
  duckdb_attendance.py EVENT_FOLDER OUT.csv
  duckdb_attendance.py EVENT_FOLDER OUT.csv --variant islands
"""
from pathlib import Path

import duckdb

from duckdb_presence import load
from duckdb_table import write
from event_folder import PEAK_SHIFT, Event
from peer import main

VARIANTS = {
    "reader_times": "times converted by the reader, one window for the union, sums clipped to literal windows",
    "strptime": "times converted by `strptime` on every row",
    "dictionary": "each different time converted once, and joined",
    "islands": "gaps and islands: unbroken stretches numbered and grouped",
    "window_join": "clipped by a join with the windows",
    "one_core": "one thread",
    "by_event": "one query after the other",
}
CUBE = "GROUPING SETS ((event, category, channel), (event, category), (event, channel), (event))"
CELL = "coalesce(category, -1) AS category, coalesce(channel, -1) AS channel"
COUNTS = """count(*) AS attendees, count(*) FILTER (stay >= 300) AS five,
    count(*) FILTER (2 * stay >= {length}) AS half, count(*) FILTER (4 * stay >= 3 * {length}) AS most,
    sum(stay)::BIGINT AS total, (2 * median(stay))::BIGINT AS twice_median"""


def stays(database: duckdb.DuckDBPyConnection, events: list[Event], variant: str) -> None:
    """Table `stay`: one row per person who was there, with the seconds in each session.

    One event's windows are literals. Several events have as many sessions each, in the same order.
    """
    database.execute("CREATE TEMP TABLE window_of (event INTEGER, session INTEGER, f BIGINT, t BIGINT)")
    database.execute("INSERT INTO window_of VALUES " + ", ".join(
        f"({n}, {w.session}, {w.start}, {w.end})" for n, e in enumerate(events) for w in e.windows))
    last = len(events[0].sessions) - 1
    if variant == "window_join":
        columns = ", ".join(f"coalesce(sum(least(b, t) - greatest(a, f)) FILTER (session = {n}), 0)::BIGINT AS s{n}"
                            for n in range(1, last + 1))
        database.execute(f"""CREATE TEMP TABLE stay AS
            SELECT *, {' + '.join(f's{n}' for n in range(1, last + 1))} AS s0
            FROM (SELECT person, piece.event, category, channel, {columns}
                  FROM piece JOIN window_of w ON w.event = piece.event AND a < t AND b > f
                  GROUP BY ALL)""")
        return
    pairs = {n: (f"f{n}", f"t{n}") for n in range(1, last)}
    bounds = "JOIN (SELECT event, " + ", ".join(
        f"any_value(f) FILTER (session = {n}) AS f{n}, any_value(t) FILTER (session = {n}) AS t{n}"
        for n in pairs) + " FROM window_of GROUP BY event) bounds USING (event)"
    if len(events) == 1:
        pairs = {w.session: (str(w.start), str(w.end)) for w in events[0].windows if w.session < last}
        bounds = ""
    columns = ", ".join(f"sum(greatest(least(b, {t}) - greatest(a, {f}), 0))::BIGINT AS s{n}"
                        for n, (f, t) in pairs.items())
    # Sessions do not overlap: what they leave of the event is `between`.
    database.execute(f"""CREATE TEMP TABLE stay AS
        SELECT *, s0 - ({' + '.join(f's{n}' for n in pairs)}) AS s{last}
        FROM (SELECT person, event, category, channel, sum(b - a)::BIGINT AS s0, {columns}
              FROM piece {bounds} GROUP BY person, event, category, channel)""")


def counts(database: duckdb.DuckDBPyConnection, events: list[Event]) -> None:
    """Tables `counted`, `registered` and `peak`, one row per cell."""
    database.execute("""CREATE TEMP TABLE length_of AS
        SELECT event, session, sum(t - f)::BIGINT AS length FROM window_of GROUP BY ALL
        UNION ALL SELECT event, 0, length FROM event""")
    selects = []
    for session in range(len(events[0].sessions)):
        length, lengths = str(events[0].seconds(session)), ""
        if len(events) > 1:
            length, lengths = "length", f"JOIN (FROM length_of WHERE session = {session}) USING (event)"
        selects.append(f"""SELECT event, {session} AS session, {CELL}, {COUNTS.format(length=length)}
            FROM (SELECT *, s{session} AS stay FROM stay) {lengths} WHERE stay > 0 GROUP BY {CUBE}""")
    database.execute("CREATE TEMP TABLE counted AS " + " UNION ALL ".join(selects))
    database.execute(f"""CREATE TEMP TABLE registered AS
        SELECT event, 0 AS session, {CELL}, count(*) AS registered,
            count(*) FILTER (person IN (SELECT person FROM stay)) AS came
        FROM person GROUP BY {CUBE}""")
    # A window's highest number is the event's within it: whoever is present at a second is so in every window over it.
    database.execute(f"""CREATE TEMP TABLE peak AS WITH change AS (
            SELECT event, category, channel, tick, sum(n)::BIGINT AS n FROM (
                SELECT event, category, channel, a AS tick, 1 AS n FROM piece
                UNION ALL SELECT event, category, channel, b, -1 FROM piece)
            GROUP BY ALL),
        cube AS (SELECT event, {CELL}, tick, sum(n)::BIGINT AS n FROM change GROUP BY GROUPING SETS (
            (event, category, channel, tick), (event, category, tick), (event, channel, tick), (event, tick))),
        step AS (SELECT event, category, channel, tick, sum(n) OVER cell AS n,
                lead(tick, 1, 2147483647) OVER cell AS until
            FROM cube WINDOW cell AS (PARTITION BY event, category, channel ORDER BY tick)),
        span AS (FROM window_of UNION ALL SELECT event, 0, 0, length FROM event),
        best AS (SELECT step.event, session, category, channel,
                max(n::BIGINT * {PEAK_SHIFT} - greatest(tick, f)) AS coded
            FROM step JOIN span ON step.event = span.event AND tick < t AND until > f GROUP BY ALL)
        SELECT event, session, category, channel, (coded + {PEAK_SHIFT - 1}) // {PEAK_SHIFT} AS present,
            present * {PEAK_SHIFT} - coded AS second
        FROM best""")


def run(events: list[Event], variant: str, output: Path) -> None:
    with duckdb.connect() as database:
        database.execute("SET preserve_insertion_order = false")
        if variant == "one_core":
            database.execute("SET threads = 1")
        load(database, events, variant)
        stays(database, events, variant)
        counts(database, events)
        write(database, events, output)


if __name__ == "__main__":
    main(__doc__, VARIANTS, run)
