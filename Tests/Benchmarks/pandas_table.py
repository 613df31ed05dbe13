"""attendance.csv from the counts of pandas: its quotients in whole numbers, rounded half up, its order and its form."""
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from event_folder import ALL, CATEGORY_IDS, CHANNEL_IDS, EPOCH, PEAK_SHIFT, Event

HEADER = ("event,session,category,channel,registered,registered_attended,attendees,attendees_5min,attendees_half,"
          "attendees_three_quarters,attendee_seconds,mean_seconds,median_seconds,mean_concurrent,peak_concurrent,"
          "peak_at\n")


class Key(NamedTuple):
    event: int
    session: int
    category: int
    channel: int


class Attendance(NamedTuple):
    attendees: int = 0
    five_minutes: int = 0
    half: int = 0
    three_quarters: int = 0
    seconds: int = 0
    twice_median: int = 0


class Registered(NamedTuple):
    registered: int
    attended: int


Tables = tuple[dict[Key, Attendance], dict[Key, Registered], dict[Key, int]]    # counted, registered, peaks


def decimal(numerator: int, denominator: int, places: int) -> str:
    """The quotient, exactly, rounded half up."""
    scale = 10 ** places
    whole = (2 * numerator * scale + denominator) // (2 * denominator)
    return f"{whole // scale}.{whole % scale:0{places}}"


def write(path: Path, events: list[Event], attendance: dict[Key, Attendance], registered: dict[Key, Registered],
          peaks: dict[Key, int]) -> None:
    """Everything in its place: events as given, sessions as in the agenda, `all` first and `unknown` last."""
    everyone = {Key(number, session, ALL, ALL) for number, event in enumerate(events)
                for session in range(len(event.sessions)) if event.seconds(session) > 0}
    lengths = {}
    with path.open("w", encoding="utf-8", newline="") as out:
        out.write(HEADER)
        for key in sorted(everyone | attendance.keys() | registered.keys()):
            if key[:2] not in lengths:
                lengths[key[:2]] = events[key.event].seconds(key.session)
            out.write(",".join(cells(events[key.event], key, lengths[key[:2]], attendance.get(key, Attendance()),
                                     registered.get(key), peaks.get(key, 0))) + "\n")


def cells(event: Event, key: Key, length: int, row: Attendance, registered: Registered | None,
          peak: int) -> Iterable[str]:
    yield event.id
    yield event.sessions[key.session]
    yield "all" if key.category == ALL else CATEGORY_IDS[key.category]
    yield "all" if key.channel == ALL else CHANNEL_IDS[key.channel]
    yield str(registered.registered if registered else 0) if key.session == 0 else ""
    yield str(registered.attended if registered else 0) if key.session == 0 else ""
    yield from map(str, row[:5])
    yield decimal(row.seconds, row.attendees, 1) if row.attendees else ""
    yield decimal(row.twice_median, 2, 1) if row.attendees else ""
    yield decimal(row.seconds, length, 2)
    present = -(-peak // PEAK_SHIFT)
    yield str(present)
    at = EPOCH + timedelta(seconds=event.starts_utc + present * PEAK_SHIFT - peak)
    yield f"{at:%Y-%m-%dT%H:%M:%SZ}" if present else ""
