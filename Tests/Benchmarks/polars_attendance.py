#!/usr/bin/env python3
"""attendance.csv with Polars, in its best form found: lazy scans of the columns needed, all cores.

The union of a person's intervals takes one sort and one running maximum for everybody at once: with person × 2^20
added to both ends, the ends of one person never reach into the next. Several events are one query over all their files.

Examples:
  polars_attendance.py EVENT_FOLDER OUT.csv
  polars_attendance.py EVENT_FOLDER OUT.csv --variant in_memory
"""
from pathlib import Path

import polars as pl

from event_folder import ALL, CATEGORY_IDS, CATEGORY_NUMBERS, CHANNEL_IDS, CHANNEL_NUMBERS, PEAK_SHIFT
from event_folder import TIME_FORMAT, Event
from peer import main
from polars_table import table

VARIANTS = {
    "strptime": "streaming engine, times parsed by their format, one sort and one running maximum for the union",
    "slices": "times cut into whole numbers",
    "in_memory": "the in-memory engine",
    "over": "the running maximum of each person with `over`",
    "by_event": "one query after the other",
}
STRIDE = 1 << 20
WINDOW = {"event": pl.Int32, "session": pl.Int32, "f": pl.Int64, "t": pl.Int64}
CELL = ["event", "category", "channel"]
CUBE = [["category", "channel"], ["category"], ["channel"], []]


def scan(paths: list[str], columns: list[str]) -> pl.LazyFrame:
    """The columns as text, and `event`, the number of the file."""
    frame = pl.scan_csv(paths, infer_schema=False, include_file_paths="path").select("path", *columns)
    if len(paths) == 1:
        return frame.select(pl.lit(0, pl.Int32).alias("event"), *columns)
    numbers = pl.LazyFrame({"path": paths, "event": range(len(paths))}, schema_overrides={"event": pl.Int32})
    return frame.join(numbers, on="path").drop("path")


def seconds(column: str, variant: str) -> pl.Expr:
    """Seconds since 1970 of the local time."""
    text = pl.col(column)
    if variant != "slices":
        return text.str.strptime(pl.Datetime("ms"), TIME_FORMAT, cache=True).dt.epoch("s")

    def number(at: int, length: int) -> pl.Expr:
        return text.str.slice(at, length).cast(pl.Int64)

    day = pl.date(number(6, 4), number(0, 2), number(3, 2)).dt.epoch("d").cast(pl.Int64)
    afternoon = text.str.ends_with("PM").cast(pl.Int64)
    return (day * 24 + number(11, 2) % 12 + 12 * afternoon) * 3600 + number(14, 2) * 60 + number(17, 2)


def persons(events: list[Event]) -> pl.LazyFrame:
    columns = ["Email", "Stakeholder category", "Preferred language"]
    return scan([event.registration for event in events], columns).select(
        "event", pl.col("Email").alias("email"),
        pl.col(columns[1]).replace_strict(CATEGORY_NUMBERS, default=len(CATEGORY_IDS) - 1, return_dtype=pl.Int32)
        .alias("category"),
        pl.col(columns[2]).replace_strict(CHANNEL_NUMBERS, default=len(CHANNEL_IDS) - 1, return_dtype=pl.Int32)
        .alias("channel")).with_row_index("person")


def pieces(events: list[Event], people: pl.DataFrame, variant: str) -> pl.LazyFrame:
    """Disjoint stretches of presence inside the event: a, b in seconds from its start.

    A piece carries its person's cell: joining it again later would cost more than the columns do.
    """
    times = pl.LazyFrame({"event": range(len(events)), "starts": [event.starts for event in events],
                          "length": [event.length for event in events]}, schema_overrides={"event": pl.Int32})
    rows = scan([event.participants for event in events],
                ["User Email", "Join Time", "Leave Time", "In Waiting Room"])
    rows = rows.filter(pl.col("In Waiting Room") == "No").select(
        "event", pl.col("User Email").alias("email"), join=seconds("Join Time", variant),
        leave=seconds("Leave Time", variant))
    rows = rows.join(people.lazy(), on=["event", "email"]).join(times, on="event")
    base = pl.col("person").cast(pl.Int64) * STRIDE
    rows = rows.select(
        "person", *CELL, a=base + (pl.col("join") - pl.col("starts")).clip(0),
        b=base + pl.min_horizontal(pl.max_horizontal("leave", pl.col("join") + 1) - pl.col("starts"), "length"),
    ).filter(pl.col("b") > pl.col("a")).sort("a")
    before = pl.col("b").cum_max().shift(1, fill_value=0)
    if variant == "over":
        before = before.over("person")
    rows = rows.with_columns(a=pl.max_horizontal(pl.col("a"), before)).filter(pl.col("b") > pl.col("a"))
    return rows.select("person", *CELL, a=pl.col("a") - base, b=pl.col("b") - base)


def windows(events: list[Event]) -> pl.LazyFrame:
    rows = [(number, w.session, w.start, w.end) for number, event in enumerate(events) for w in event.windows]
    return pl.LazyFrame(rows, schema=WINDOW, orient="row")


def stays(events: list[Event], piece: pl.LazyFrame) -> pl.LazyFrame:
    """One row per person who was there, with the seconds in each session; what these leave of the event is `between`.

    One event's windows are literals. Several events have as many sessions each, in the same order.
    """
    last = len(events[0].sessions) - 1
    frame, bounds = piece, {}
    if len(events) == 1:
        bounds = {w.session: (pl.lit(w.start), pl.lit(w.end)) for w in events[0].windows if w.session < last}
    else:
        for number in range(1, last):
            bound = windows(events).filter(pl.col("session") == number).drop("session")
            frame = frame.join(bound.rename({"f": f"f{number}", "t": f"t{number}"}), on="event")
            bounds[number] = (pl.col(f"f{number}"), pl.col(f"t{number}"))
    inside = {f"s{n}": (pl.min_horizontal("b", t) - pl.max_horizontal("a", f)).clip(0).sum()
              for n, (f, t) in bounds.items()}
    sums = frame.group_by("person", *CELL).agg((pl.col("b") - pl.col("a")).sum().alias("s0"), **inside)
    return sums.with_columns((pl.col("s0") - pl.sum_horizontal(*inside)).alias(f"s{last}"))


def cubes(frame: pl.LazyFrame, aggregates: list[pl.Expr], keys: list[str]) -> list[pl.LazyFrame]:
    """One frame per combination of `all` and each, with the same columns."""
    return [frame.group_by(*keys, *names).agg(*aggregates).with_columns(
        *(pl.lit(ALL, pl.Int32).alias(name) for name in CUBE[0] if name not in names)) for names in CUBE]


def attendance(events: list[Event], stay: pl.LazyFrame) -> list[pl.LazyFrame]:
    frames = []
    here = pl.col("stay")
    for session in range(len(events[0].sessions)):
        lengths = pl.LazyFrame({"event": range(len(events)), "length": [e.seconds(session) for e in events]},
                               schema_overrides={"event": pl.Int32})
        inside = stay.select(*CELL, stay=f"s{session}").filter(here > 0)
        inside = inside.join(lengths, on="event") if len(events) > 1 else inside.with_columns(
            length=pl.lit(events[0].seconds(session)))
        frames += cubes(inside, [
            pl.lit(session, pl.Int32).alias("session"), pl.len().alias("attendees"), (here >= 300).sum().alias("five"),
            (2 * here >= pl.col("length")).sum().alias("half"), (4 * here >= 3 * pl.col("length")).sum().alias("most"),
            here.sum().alias("total"), (2 * here.median()).cast(pl.Int64).alias("twice_median")], ["event"])
    return frames


def peaks(events: list[Event], piece: pl.LazyFrame) -> pl.LazyFrame:
    """Highest number present and its first second, from summed changes; a window's is the event's within it."""
    one = pl.lit(1, pl.Int64)
    change = pl.concat([piece.select(*CELL, second="a", n=one), piece.select(*CELL, second="b", n=-one)])
    change = change.group_by(*CELL, "second").agg(pl.col("n").sum())
    steps = pl.concat([frame.select(*CELL, "second", "n")
                       for frame in cubes(change, [pl.col("n").sum()], ["event", "second"])])
    steps = steps.sort(*CELL, "second").with_columns(
        pl.col("n").cum_sum().over(CELL), pl.col("second").shift(-1, fill_value=1 << 40).over(CELL).alias("until"))
    everything = pl.LazyFrame([(n, 0, 0, e.length) for n, e in enumerate(events)], schema=WINDOW, orient="row")
    coded = pl.col("n") * PEAK_SHIFT - pl.max_horizontal("second", "f")
    return steps.join(pl.concat([windows(events), everything]), on="event").filter(
        (pl.col("second") < pl.col("t")) & (pl.col("until") > pl.col("f"))).group_by(
            "event", "session", "category", "channel").agg(coded.max().alias("peak"))


def run(events: list[Event], variant: str, output: Path) -> None:
    engine = "in-memory" if variant == "in_memory" else "streaming"
    people = persons(events).collect(engine=engine)
    piece = pieces(events, people, variant).collect(engine=engine).lazy()
    stay = stays(events, piece).collect(engine=engine).lazy()
    came = people.lazy().join(stay.select("person", came=pl.lit(True)), on="person", how="left")
    registered = cubes(came, [pl.lit(0, pl.Int32).alias("session"), pl.len().alias("registered"),
                              pl.col("came").is_not_null().sum().alias("came")], ["event"])
    table(events, attendance(events, stay), registered, peaks(events, piece)).collect(engine=engine).write_csv(output)


if __name__ == "__main__":
    main(__doc__, VARIANTS, run)
