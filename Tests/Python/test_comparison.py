"""`figures/comparison.csv` of the sample event, counted anew from its exports, and its intervals drawn anew with NumPy.

Who is who comes from `internal/links.csv` and `participants.csv`; times, messages and the rest come from the exports
themselves, and every sum, quotient and drawing is made here.
"""
import csv
import re
import tempfile
import unittest
from collections import defaultdict
from datetime import datetime, timezone
from fractions import Fraction
from pathlib import Path

import numpy as np
from rollcall_command import SAMPLE, rollcall

HOURS_FROM_UTC = 1  # Geneva in February
START = datetime(2022, 2, 17, 12, tzinfo=timezone.utc).timestamp()
SESSIONS = {"panel": (1200, 3000), "floor": (3000, 4800)}  # seconds since the start, as in agenda.csv
EVENT = (0, 5400)
ADDRESS = re.compile(r"(https?://|www\.)\S*", re.IGNORECASE)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def seconds(text: str) -> int | None:
    """Seconds since the event's start of a time as the attendee report prints it."""
    try:
        local = datetime.strptime(text, "%b %d, %Y %H:%M:%S").replace(tzinfo=timezone.utc)
    except ValueError:
        return None
    return int(local.timestamp() - START) - 3600 * HOURS_FROM_UTC


def stays(path: Path) -> dict[int, tuple[int, int]]:
    """Line of each row with times: join and leave."""
    found = {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader, before = csv.reader(file), 0
        for row in reader:
            times = [time for cell in row if (time := seconds(cell)) is not None]
            if len(times) >= 2:
                found[before + 1] = (times[-2], times[-1])
            before = reader.line_num
    return found


def messages(path: Path) -> dict[int, tuple[int, bool, bool]]:
    """Line of each message: second, whether it went to a group, whether it holds a question."""
    found, line = {}, 0
    for number, text in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        head = re.match(r"(\d\d):(\d\d):(\d\d) From .* to (.*):$", text)
        if head:
            line = number
            second = int(head[1]) * 3600 + int(head[2]) * 60 + int(head[3]) - 13 * 3600
            found[line] = (second, head[4] in ("Everyone", "Hosts and panelists"), False)
        elif line:
            second, group, asks = found[line]
            found[line] = (second, group, asks or any(mark in ADDRESS.sub("", text) for mark in "?؟？"))
    return found


def union(intervals: list[tuple[int, int]]) -> list[tuple[int, int]]:
    result: list[tuple[int, int]] = []
    for start, end in sorted(intervals):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


def overlap(presence: list[tuple[int, int]], window: tuple[int, int]) -> int:
    return sum(max(0, min(end, window[1]) - max(start, window[0])) for start, end in presence)


# Each measure: the sum above and the sum below the line, the factor, and whether the sessions' length divides it too.
MEASURES = {
    "messages_per_100_attendee_minutes": ("messages", "seconds", 6000, False),
    "question_messages_per_100_attendee_minutes": ("questions", "seconds", 6000, False),
    "contributor_share": ("contributor", "attendee", 1, False),
    "presence_share": ("seconds", "event", 1, True),
    "last_to_first_presence": ("last", "first", 1, False),
    "departures_per_100_attendee_hours": ("left", "seconds", 360_000, False),
    "arrivals_per_100_attendee_hours": ("came", "seconds", 360_000, False),
    "dropoff_at_end": ("dropped", "at_end", 1, False),
    "dwell_share_paired": ("paired", "both", 1, True),
}
COLUMNS = sorted({name for top, bottom, _, _ in MEASURES.values() for name in (top, bottom)})


class Person:
    def __init__(self, category: str) -> None:
        self.category = category
        self.intervals: list[tuple[int, int]] = []
        self.said: list[tuple[int, bool]] = []

    def sums(self) -> dict[str, list[int]]:
        """What the person brings into each sum, for panel and floor."""
        presence = union(self.intervals)
        inside = [(max(start, 0), min(end, EVENT[1])) for start, end in presence if start < EVENT[1] and end > 0]
        result = {name: [0, 0] for name in COLUMNS}
        for side, (start, end) in enumerate(SESSIONS.values()):
            def there(first: int, last: int) -> int:
                return int(overlap(inside, (first, last)) > 0)
            said = [asks for second, asks in self.said if start <= second < end]
            attended = overlap(inside, (start, end))
            at_end = there(end - 1, end)
            values = {
                "seconds": attended, "messages": len(said), "questions": sum(said), "attendee": int(attended > 0),
                "contributor": int(attended > 0 and bool(said)), "event": int(bool(inside)),
                "first": there(start, start + 60), "last": there(end - 60, end), "at_end": at_end,
                "came": int(bool(presence) and start <= presence[0][0] < end),
                "left": int(bool(presence) and start <= presence[-1][1] < end),
                "dropped": int(at_end and presence[-1][1] <= end + 120)}
            for name, value in values.items():
                result[name][side] = value
        if all(result["seconds"]):
            result["both"], result["paired"] = [1, 1], list(result["seconds"])
        return result


def mixed(state: np.ndarray) -> np.ndarray:
    """The output function of SplitMix64."""
    state = (state ^ (state >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    state = (state ^ (state >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return state ^ (state >> np.uint64(31))


def printed(value: Fraction) -> str:
    scaled = (value * 10_000 + Fraction(1, 2)).__floor__()
    return f"{'-' if scaled < 0 else ''}{abs(scaled) // 10_000}.{abs(scaled) % 10_000:04d}"


class ComparisonTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(temporary.cleanup)
        out = Path(temporary.name) / "out"
        rollcall("report", SAMPLE, "--output", out, "--quiet")
        cls.table = rows(out / "figures" / "comparison.csv")
        people = {row["participant"]: Person(row["category"]) for row in rows(out / "internal" / "participants.csv")}
        times = stays(SAMPLE / "attendee_84512345678_2022_02_17.csv")
        chat = messages(SAMPLE / "meeting_saved_chat.txt")
        strangers: dict[int, Person] = {}
        for link in rows(out / "internal" / "links.csv"):
            line, who = int(link["line"]), link["participant"]
            if link["kind"] == "attendance" and who in people and times[line][0] <= times[line][1]:
                start, end = times[line]
                people[who].intervals.append((start, max(end, start + 1)))
            elif link["kind"] == "message" and not who.startswith("staff"):
                second, is_for_group, asks = chat[line]
                if is_for_group and 0 <= second < EVENT[1]:
                    # Nobody in the sample writes twice under a name that fits no one.
                    author = people.get(who) or strangers.setdefault(line, Person("unknown"))
                    author.said.append((second, asks))
        # The order of the units is that of the participants, then of the strangers as they wrote.
        units = [*people.values(), *strangers.values()]
        cls.units = [(person.category, sums) for person in units if any(map(any, (sums := person.sums()).values()))]
        cls.matrix = {name: np.array([[sums[name][side] for side in (0, 1)] for _, sums in cls.units], dtype=np.int64)
                      for name in COLUMNS}
        cls.categories = np.array([category for category, _ in cls.units])

    def cells(self) -> list[dict[str, str]]:
        """Rows of all channels; the others rest on the channel log, which tests of its own follow."""
        return [row for row in self.table if row["channel"] == "all"]

    def test_every_value_is_what_the_exports_say(self) -> None:
        self.assertGreater(len(self.cells()), 60)
        for row in self.cells():
            own = (self.categories == row["category"]) | (row["category"] == "all")
            top, bottom, factor, by_length = MEASURES[row["measure"]]
            sides = []
            for side in (0, 1):
                above, below = (int(self.matrix[name][own, side].sum()) for name in (top, bottom))
                length = 1800 if by_length else 1
                sides.append(Fraction(factor * above, below * length) if below else None)
            expected = ["" if side is None else printed(side) for side in sides] + [""]
            if None not in sides:
                if row["measure"] == "dwell_share_paired":
                    expected[2] = printed(sides[1] - sides[0])
                elif sides[0]:
                    expected[2] = printed(sides[1] / sides[0])
            self.assertEqual([row["a_value"], row["b_value"], row["value"]], expected, row)

    def replicates(self, draws, row: dict[str, str]) -> np.ndarray:
        """The measure of a row in each replicate. `draws` holds the units drawn, a replicate a row."""
        own = (self.categories == row["category"]) | (row["category"] == "all")
        top, bottom, _, _ = MEASURES[row["measure"]]
        weights = np.stack([np.bincount(drawn, minlength=len(self.units)) for drawn in draws])
        above, below = (weights @ (self.matrix[name] * own[:, None]) for name in (top, bottom))
        with np.errstate(divide="ignore", invalid="ignore"):
            sides = above / below
            if row["measure"] == "dwell_share_paired":
                return (sides[:, 1] - sides[:, 0]) / 1800
            return sides[:, 1] / sides[:, 0]

    def test_intervals_drawn_anew_from_the_same_numbers_are_equal(self) -> None:
        count, golden = len(self.units), 0x9E3779B97F4A7C15
        with np.errstate(over="ignore"):
            numbers = np.arange(1, 2001, dtype=np.uint64) * np.uint64(golden)
            starts = mixed(np.uint64(0x726F6C6C63616C6C) + numbers)
            steps = np.arange(1, count + 1, dtype=np.uint64) * np.uint64(golden)
            high = mixed(starts[:, None] + steps[None, :]) >> np.uint64(32)
            draws = ((high * np.uint64(count)) >> np.uint64(32)).astype(np.int64)
        compared = 0
        for row in self.cells():
            values = self.replicates(draws, row)
            kept = values[np.isfinite(values)]
            if row["low"]:
                low, high_end = np.quantile(kept, [0.025, 0.975])
                self.assertAlmostEqual(float(row["low"]), low, delta=0.00005001, msg=str(row))
                self.assertAlmostEqual(float(row["high"]), high_end, delta=0.00005001, msg=str(row))
                compared += 1
            elif row["value"] and float(row["b_value"]) > 0:
                self.assertGreater(len(values) - len(kept), len(values) / 40, row)
        self.assertGreater(compared, 20)

    def test_intervals_drawn_by_another_generator_are_near(self) -> None:
        draws = np.random.default_rng(20220217).integers(len(self.units), size=(4000, len(self.units)))
        for row in self.cells():
            if row["category"] == "all" and row["low"]:
                values = self.replicates(draws, row)
                ends = np.quantile(values[np.isfinite(values)], [0.025, 0.975])
                width = float(row["high"]) - float(row["low"])
                for end, told in zip(ends, (row["low"], row["high"])):
                    self.assertLess(abs(end - float(told)), 0.15 * width, row)


if __name__ == "__main__":
    unittest.main()
