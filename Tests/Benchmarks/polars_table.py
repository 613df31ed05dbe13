"""attendance.csv from the counts of Polars: its quotients in whole numbers, rounded half up, its order and its form."""
import polars as pl

from event_folder import ALL, CATEGORY_IDS, CHANNEL_IDS, PEAK_SHIFT, Event

KEY = ["event", "session", "category", "channel"]
COUNTS = ["attendees", "five", "half", "most", "total", "twice_median"]


def decimal(numerator: pl.Expr, denominator: pl.Expr | int, places: int) -> pl.Expr:
    scale = 10 ** places
    whole = (2 * numerator * scale + denominator) // (2 * denominator)
    return pl.format("{}.{}", whole // scale, (whole % scale).cast(pl.String).str.zfill(places))


def named(numbers: pl.Expr, names: list[str]) -> pl.Expr:
    return numbers.replace_strict(dict(enumerate(names, ALL)), return_dtype=pl.String)


def table(events: list[Event], counted: list[pl.LazyFrame], registered: list[pl.LazyFrame],
          peaks: pl.LazyFrame) -> pl.LazyFrame:
    """Join the counts of every cell, in the order of the contract."""
    times = pl.LazyFrame({"event": range(len(events)), "id": [event.id for event in events],
                          "starts_utc": [event.starts_utc for event in events]}, schema_overrides={"event": pl.Int32})
    lengths = pl.LazyFrame(
        [(number, session, event.seconds(session)) for number, event in enumerate(events)
         for session in range(len(event.sessions))],
        schema={"event": pl.Int32, "session": pl.Int32, "length": pl.Int64}, orient="row")
    everyone = lengths.filter(pl.col("length") > 0).select(
        "event", "session", category=pl.lit(ALL, pl.Int32), channel=pl.lit(ALL, pl.Int32))
    whole = [pl.col(name).cast(pl.Int64) for name in COUNTS]
    counted_all = pl.concat([frame.select(*KEY, *whole) for frame in counted])
    registered_all = pl.concat([frame.select(*KEY, "registered", pl.col("came")) for frame in registered])
    rows = everyone.join(counted_all, on=KEY, how="full", coalesce=True)
    rows = rows.join(registered_all, on=KEY, how="full", coalesce=True).join(peaks, on=KEY, how="left")
    rows = rows.join(lengths, on=["event", "session"]).join(times, on="event").sort(*KEY)
    count, total, peak = pl.col("attendees"), pl.col("total").fill_null(0), pl.col("peak").fill_null(0)
    present = (peak + PEAK_SHIFT - 1) // PEAK_SHIFT
    at = pl.from_epoch(pl.col("starts_utc") + present * PEAK_SHIFT - peak).dt.strftime("%Y-%m-%dT%H:%M:%SZ")
    is_event = pl.col("session") == 0
    return rows.select(
        pl.col("id").alias("event"), pl.col("session").replace_strict(
            dict(enumerate(events[0].sessions)), return_dtype=pl.String),
        named(pl.col("category"), ["all", *CATEGORY_IDS]), named(pl.col("channel"), ["all", *CHANNEL_IDS]),
        pl.when(is_event).then(pl.col("registered").fill_null(0)),
        pl.when(is_event).then(pl.col("came").fill_null(0)).alias("registered_attended"), count.fill_null(0),
        pl.col("five").fill_null(0).alias("attendees_5min"), pl.col("half").fill_null(0).alias("attendees_half"),
        pl.col("most").fill_null(0).alias("attendees_three_quarters"), total.alias("attendee_seconds"),
        decimal(pl.col("total"), count, 1).alias("mean_seconds"),
        decimal(pl.col("twice_median"), 2, 1).alias("median_seconds"),
        decimal(total, pl.col("length"), 2).alias("mean_concurrent"), present.alias("peak_concurrent"),
        pl.when(present > 0).then(at).alias("peak_at"))
