#!/usr/bin/env python3
"""attendance.csv with pandas, in its best form found: Arrow's reader, then whole columns.

The union of a person's intervals takes one sort and one running maximum for everybody at once: with person × 2^20
added to both ends, the ends of one person never reach into the next.

Examples:
  pandas_attendance.py EVENT_FOLDER OUT.csv
  pandas_attendance.py EVENT_FOLDER OUT.csv --variant c_reader
"""
from pathlib import Path

import numpy as np
import pandas as pd

from event_folder import ALL, CATEGORY_IDS, CATEGORY_NUMBERS, CHANNEL_IDS, CHANNEL_NUMBERS, PEAK_SHIFT
from event_folder import TIME_FORMAT, Event
from pandas_table import Attendance, Key, Registered, Tables, write
from peer import main, one_by_one

VARIANTS = {
    "indexer": "Arrow's reader, each different time converted once, people found by an index, one sort for the union",
    "merge": "people found by a merge",
    "c_reader": "pandas' own reader",
    "every_time": "every time converted",
}
STRIDE = 1 << 20
CUBE = [["category", "channel"], ["category"], ["channel"], []]


def read(path: str, columns: list[str], variant: str) -> pd.DataFrame:
    if variant == "c_reader":
        return pd.read_csv(path, usecols=columns, dtype="str", keep_default_na=False, encoding="utf-8-sig")
    return pd.read_csv(path, usecols=columns, engine="pyarrow")


def seconds(times: pd.Series, event: Event, variant: str) -> np.ndarray:
    """Seconds since the event's start; a day has few different seconds, so each is converted once."""
    if variant == "every_time":
        parsed = pd.to_datetime(times, format=TIME_FORMAT, cache=False)
        return parsed.to_numpy(dtype="datetime64[s]").astype(np.int64) - event.starts
    codes, values = pd.factorize(times)
    parsed = pd.to_datetime(pd.Series(values), format=TIME_FORMAT)
    return (parsed.to_numpy(dtype="datetime64[s]").astype(np.int64) - event.starts)[codes]


def presence(event: Event, people: pd.DataFrame, variant: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Person, from and to of disjoint stretches inside the event whose union is everybody's presence."""
    rows = read(event.participants, ["User Email", "Join Time", "Leave Time", "In Waiting Room"], variant)
    join, leave = seconds(rows["Join Time"], event, variant), seconds(rows["Leave Time"], event, variant)
    leave = np.minimum(np.maximum(leave, join + 1), event.length)
    join = np.maximum(join, 0)
    if variant == "merge":
        numbers = pd.DataFrame({"User Email": people["Email"], "person": np.arange(len(people))})
        person = rows[["User Email"]].merge(numbers, on="User Email", how="left")["person"].to_numpy()
    else:
        person = pd.Index(people["Email"]).get_indexer(pd.Index(rows["User Email"]))
    inside = np.flatnonzero((leave > join) & (rows["In Waiting Room"] == "No").to_numpy())
    key = person[inside] * STRIDE + join[inside]
    order = np.argsort(key)
    start, person = key[order], person[inside][order]
    end = person * STRIDE + leave[inside][order]
    before = np.empty_like(end)
    before[0] = 0
    np.maximum.accumulate(end[:-1], out=before[1:])
    start = np.maximum(start, before)
    new = np.flatnonzero(end > start)
    return person[new], start[new] - person[new] * STRIDE, end[new] - person[new] * STRIDE


def cube_of(frame: pd.DataFrame, table: dict, number: int, session: int, length: int) -> None:
    """Counts, sums and medians of the seconds in one window, for every cell."""
    inside = frame[frame["seconds"] > 0]
    inside = inside.assign(five=inside["seconds"] >= 300, half=2 * inside["seconds"] >= length,
                           most=4 * inside["seconds"] >= 3 * length)
    for names in CUBE:
        groups = inside.groupby(names, sort=False) if names else inside.assign(none=0).groupby("none")
        sums = groups[["five", "half", "most", "seconds"]].sum()
        rows = zip(sums.index, groups.size(), *(sums[name] for name in sums), groups["seconds"].median())
        for index, count, five, half, most, total, median in rows:
            table[key_of(number, session, names, index)] = Attendance(
                int(count), int(five), int(half), int(most), int(total), int(2 * median))


def key_of(number: int, session: int, names: list[str], index: object) -> Key:
    values = dict(zip(names, index if isinstance(index, tuple) else (index,)))
    return Key(number, session, int(values.get("category", ALL)), int(values.get("channel", ALL)))


def peaks_of(event: Event, number: int, cell: np.ndarray, start: np.ndarray, end: np.ndarray, table: dict) -> None:
    """Highest number present and its first second, from summed changes; a window's is the event's within it."""
    shape = (len(CATEGORY_IDS), len(CHANNEL_IDS), event.length + 1)
    size = shape[0] * shape[1] * shape[2]
    change = (np.bincount(cell * shape[2] + start, minlength=size)
              - np.bincount(cell * shape[2] + end, minlength=size)).reshape(shape)
    change = np.concatenate([change.sum(axis=0, keepdims=True), change])
    change = np.concatenate([change.sum(axis=1, keepdims=True), change], axis=1)
    coded = np.cumsum(change, axis=2) * PEAK_SHIFT - np.arange(shape[2])
    best: dict[int, np.ndarray] = {0: coded[:, :, :-1].max(axis=2)}
    for window in event.windows:
        highest = coded[:, :, window.start:window.end].max(axis=2)
        best[window.session] = np.maximum(best.get(window.session, highest), highest)
    for session, highest in best.items():
        for (category, channel), peak in np.ndenumerate(highest):
            table[Key(number, session, category - 1, channel - 1)] = int(peak)


def attendance(event: Event, number: int, variant: str, tables: Tables) -> None:
    columns = ["Email", "Stakeholder category", "Preferred language"]
    people = read(event.registration, columns, variant)
    people = people.assign(
        category=people[columns[1]].map(CATEGORY_NUMBERS).fillna(len(CATEGORY_IDS) - 1).astype(np.int64),
        channel=people[columns[2]].map(CHANNEL_NUMBERS).fillna(len(CHANNEL_IDS) - 1).astype(np.int64))
    person, start, end = presence(event, people, variant)
    cell = (people["category"] * len(CHANNEL_IDS) + people["channel"]).to_numpy()
    within = {0: np.bincount(person, end - start, len(people)).astype(np.int64)}
    for window in event.windows:
        overlap = np.minimum(end, window.end) - np.maximum(start, window.start)
        stay = np.bincount(person, np.maximum(overlap, 0), len(people)).astype(np.int64)
        within[window.session] = within.get(window.session, 0) + stay
    for session, stay in within.items():
        frame = people[["category", "channel"]].assign(seconds=stay)
        cube_of(frame, tables[0], number, session, event.seconds(session))
    came = people[["category", "channel"]].assign(came=within[0] > 0)
    for names in CUBE:
        groups = came.groupby(names) if names else came.assign(none=0).groupby("none")
        for index, count, there in zip(groups.size().index, groups.size(), groups["came"].sum()):
            tables[1][key_of(number, 0, names, index)] = Registered(int(count), int(there))
    peaks_of(event, number, cell[person], start, end, tables[2])


def run(events: list[Event], variant: str, output: Path) -> None:
    tables: Tables = ({}, {}, {})
    attendance(events[0], 0, variant, tables)
    write(output, events, *tables)


if __name__ == "__main__":
    main(__doc__, VARIANTS, one_by_one(run))
