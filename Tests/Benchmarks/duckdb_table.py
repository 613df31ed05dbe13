"""attendance.csv from DuckDB's counts: its quotients in whole numbers, rounded half up, its order and its form."""
from pathlib import Path

import duckdb

from event_folder import CATEGORY_IDS, CHANNEL_IDS, Event


def write(database: duckdb.DuckDBPyConnection, events: list[Event], output: Path) -> None:
    """Join the counts of every cell and write them in the order of the contract."""
    names = f"{events[0].sessions}[session + 1]"
    key = "event, session, category, channel"
    database.execute(f"""COPY (
        SELECT folder_id AS event, {names} AS session, (['all'] || {CATEGORY_IDS})[category + 2] AS category,
            (['all'] || {CHANNEL_IDS})[channel + 2] AS channel,
            CASE WHEN session = 0 THEN coalesce(registered, 0) END AS registered,
            CASE WHEN session = 0 THEN coalesce(came, 0) END AS registered_attended,
            coalesce(attendees, 0) AS attendees, coalesce(five, 0) AS attendees_5min,
            coalesce(half, 0) AS attendees_half, coalesce(most, 0) AS attendees_three_quarters,
            coalesce(total, 0) AS attendee_seconds,
            {decimal("total", "attendees", 1)} AS mean_seconds, {decimal("twice_median", "2", 1)} AS median_seconds,
            {decimal("coalesce(total, 0)", "length", 2)} AS mean_concurrent, coalesce(present, 0) AS peak_concurrent,
            CASE WHEN present > 0
                THEN strftime(make_timestamp((starts_utc + second) * 1000000), '%Y-%m-%dT%H:%M:%SZ') END AS peak_at
        FROM (SELECT event, session, -1 AS category, -1 AS channel FROM length_of WHERE length > 0)
        FULL JOIN counted USING ({key}) FULL JOIN registered USING ({key}) LEFT JOIN peak USING ({key})
        JOIN length_of l USING (event, session) JOIN (SELECT * EXCLUDE length FROM event) USING (event)
        ORDER BY ({key})) TO '{output}' (HEADER, DELIMITER ',')""")


def decimal(numerator: str, denominator: str, places: int) -> str:
    scale = 10 ** places
    whole = f"((2 * {numerator} * {scale} + {denominator}) // (2 * {denominator}))"
    return f"({whole} // {scale}) || '.' || lpad(({whole} % {scale})::VARCHAR, {places}, '0')"
