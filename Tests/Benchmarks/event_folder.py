"""What the peers know of an event before they read its exports: its windows and its words.

Rollcall takes this from event.yaml, agenda.csv and its taxonomy; here it is read by hand from the plain forms that
make_data.py writes, so that a peer spends no time on it.
"""
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

CATEGORIES = {"Member State": "member_state", "UN system": "un_system",
              "Other intergovernmental organization": "intergovernmental", "Workers' organization": "workers",
              "Employers' organization": "employers", "Civil society": "civil_society",
              "Migrant or diaspora organization": "migrants_diaspora", "Local authority": "local_authority",
              "Parliament": "parliament", "National human rights institution": "nhri", "Academia": "academia",
              "Private sector": "private_sector", "Media": "media", "Other": "other"}
CATEGORY_IDS = [*CATEGORIES.values(), "unknown"]
LANGUAGES = {"English": "en", "French": "fr", "Spanish": "es", "Arabic": "ar"}
CHANNEL_IDS = ["en", "fr", "es", "ar", "unknown"]
CATEGORY_NUMBERS = {label: number for number, label in enumerate(CATEGORIES)}
CHANNEL_NUMBERS = {label: number for number, label in enumerate(LANGUAGES)}
ALL = -1                # the number of `all` among categories and channels
PEAK_SHIFT = 1 << 32    # a peak travels as present × 2^32 − seconds: the largest is the first of the highest
TIME_FORMAT = "%m/%d/%Y %I:%M:%S %p"
EPOCH = datetime(1970, 1, 1)


@dataclass(frozen=True)
class Window:
    """One session's stretch of the event, or one stretch between sessions; seconds since the event's start."""
    session: int    # 0 is the event, then the sessions as in the agenda, `between` last
    start: int
    end: int


@dataclass(frozen=True)
class Event:
    folder: Path
    id: str
    starts: int             # seconds since 1970 of the local time, as the exports print it
    starts_utc: int
    length: int
    sessions: list[str]     # `event`, the sessions, `between`
    windows: list[Window]   # disjoint; together they are the event

    @property
    def participants(self) -> str:
        return str(self.folder / "participants.csv")

    @property
    def registration(self) -> str:
        return str(self.folder / "registration.csv")

    def seconds(self, session: int) -> int:
        return self.length if session == 0 else sum(w.end - w.start for w in self.windows if w.session == session)


def read_event(folder: Path) -> Event:
    lines = (folder / "event.yaml").read_text(encoding="utf-8").splitlines()
    settings = dict(line.split(": ", 1) for line in lines)
    begin = datetime.fromisoformat(settings["starts"])
    length = int((datetime.fromisoformat(settings["ends"]) - begin).total_seconds())
    utc_offset = ZoneInfo(settings["time_zone"]).utcoffset(begin) or timedelta(0)
    midnight = begin.hour * 3600 + begin.minute * 60
    sessions, windows, last = ["event"], [], 0
    rows = (folder / "agenda.csv").read_text(encoding="utf-8").splitlines()[1:]
    for number, row in enumerate(rows, 1):
        session, _, _, at, minutes, _, _ = row.split(",")
        start = int(at[:2]) * 3600 + int(at[3:]) * 60 - midnight
        if start > last:
            windows.append(Window(len(rows) + 1, last, start))
        last = start + 60 * int(minutes)
        windows.append(Window(number, start, last))
        sessions.append(session)
    if last < length:
        windows.append(Window(len(rows) + 1, last, length))
    sessions.append("between")
    starts = int((begin - EPOCH).total_seconds())
    return Event(folder, settings["id"], starts, starts - int(utc_offset.total_seconds()), length, sessions, windows)


def read_events(root: Path) -> list[Event]:
    """The event in a folder, or the events in the folders of a folder."""
    if (root / "event.yaml").exists():
        return [read_event(root)]
    return [read_event(folder) for folder in sorted(root.iterdir())]
