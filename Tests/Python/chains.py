"""Chains of publications from archives of invented events, attacked together.

`python chains.py 300` tries 300 archives and prints what came of them.
"""
import json
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from attack import Attack, Key
from rollcall_command import EXECUTABLE, event_folder, rollcall

CATEGORIES = ["Member State", "UN system", "Workers' organization", "Employers' organization", "Civil society",
              "Academia", "Private sector", "Media"]
COUNTRIES = ["BR", "EG", "FR", "GH", "IN", "KE", "MX", "NP", "PE", ""]
LANGUAGES = ["English", "French", "Spanish", "Arabic"]


def clock(minute: int) -> str:
    return f"{(13 + minute // 60 - 1) % 12 + 1:02}:{minute % 60:02}:00 PM"


class Event:
    """An event with few in some categories and countries and many in others; it may change."""

    def __init__(self, name: str, dice: random.Random, people: int, day: str, series: str, registered_first: bool) -> None:
        self.name, self.day, self.series = name, day, series
        self.registered_first = registered_first
        self.categories = [dice.choice([1, 2, 5, 20]) for _ in CATEGORIES]
        self.countries = [dice.choice([1, 8]) for _ in COUNTRIES]
        self.people: list[tuple] = []
        self.grow(dice, people)

    def grow(self, dice: random.Random, people: int) -> None:
        first = len(self.people)
        for number in range(first, first + people):
            stays = [(start, dice.randrange(start + 4, 60)) for start in
                     (dice.randrange(0, 50) for _ in range(dice.choice([0, 1, 1, 1, 2])))]
            self.people.append((
                number, dice.choices(CATEGORIES, self.categories)[0], dice.choices(COUNTRIES, self.countries)[0],
                dice.choices(LANGUAGES, [10, 4, 3, 1])[0], self.registered_first or dice.random() < 0.9, stays))

    def shrink(self, dice: random.Random, people: int) -> None:
        for _ in range(min(people, len(self.people) - 5)):
            self.people.pop(dice.randrange(len(self.people)))

    def files(self) -> dict[str, str]:
        year, month, day = self.day.split("-")
        date = f"{month}/{day}/{year}"
        registered = "".join(
            f"Person,{n},{self.name}{n}@mail.example,{date} 09:00:00 AM,approved,{category},{country},{language}\n"
            for n, category, country, language, is_registered, _ in self.people if is_registered)
        present = "".join(
            f"Person {n},{self.name}{n}@mail.example,{date} {clock(start)},{date} {clock(end)},{end - start}\n"
            for n, *_, stays in self.people for start, end in stays)
        return {
            "event.yaml": f"time_zone: UTC\nstarts: {self.day}T13:00:00\ninterpretation: [fr, es, ar]\n"
                          f"series: {self.series}\n",
            "agenda.csv": "id,title,kind,start,minutes\nopening,Opening,opening,13:00,10\npanel,Panel,panel,,25\n"
                          "floor,Floor,floor,,25\n",
            "participants.csv":
                "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n" + present,
            "registration.csv": "First Name,Last Name,Email,Registration Time,Approval Status,Stakeholder category,"
                                "Country,Language\n" + registered}

    def write(self, parent: Path) -> Path:
        folder = parent / self.name
        if folder.exists():
            for path in folder.iterdir():
                path.unlink()
            folder.rmdir()
        return event_folder(parent, self.name, self.files())


class Chain:
    """An archive and everything that was published of it."""

    def __init__(self, parent: Path, seed: int, sizes: list[int] | None = None, registered_first: bool | None = None,
                 method: str = "suppression") -> None:
        self.method = method
        self.dice = dice = random.Random(seed)
        self.parent = parent
        parent.mkdir(parents=True)
        self.archive = parent / "network.sqlite"
        sizes = sizes or [dice.choice([25, 60, 150]) for _ in range(dice.randrange(1, 9))]
        first = dice.random() < 0.5 if registered_first is None else registered_first
        self.events = {}
        for number, size in enumerate(sizes):
            day = f"{2001 + number // 4}-{number % 4 * 3 + dice.randrange(1, 4):02}-17"
            self.events[f"e{number}"] = Event(f"e{number}", dice, size, day, dice.choice(["north", "south"]), first)
        self.version = {name: 1 for name in self.events}
        # The events of a truth have been published under these versions.
        self.truth: dict[Key, int] = {}
        self.changes: list[tuple[str, str, int]] = []
        self.attack = Attack(registered_first=first, declared=first)
        self.threshold = dice.choice([5, 10])
        # What holds for every count: the least of all thresholds that were used.
        self.promised = 10**9
        self.thresholds: set[int] = set()
        self.published = 0
        self.refusals: Counter[str] = Counter()
        self.seconds: list[float] = []
        self.lost: list[int] = []
        self.add(*self.events)

    def called(self, event: str) -> str:
        return f"{event}v{self.version[event]}"

    def add(self, *names: str) -> None:
        rollcall("archive", "add", *(self.events[name].write(self.parent) for name in names), "--archive", self.archive, "-q")
        with sqlite3.connect(self.archive) as database:
            for name in names:
                self.learn(database, name)

    def learn(self, database: sqlite3.Connection, name: str) -> None:
        """The true counts, as the archive has them."""
        called = self.called(name)
        for session, category, channel, registered, attended in database.execute(
                "SELECT session, category, channel, registered, attendees FROM attendance "
                "WHERE event = ? AND (category = 'all' OR channel = 'all') AND session <> 'between'", [name]):
            kind, value = ("category", category) if channel == "all" else ("channel", channel)
            for measure, count in (("registered", registered), ("attended", attended)):
                if count is not None:
                    self.truth[called, session, measure, "" if value == "all" else kind, value] = count
        for measure, column in (("registered", "registered"), ("attended", "attendees")):
            stated = 0
            for value, count in database.execute(
                    f"SELECT value, {column} FROM representation WHERE event = ? AND session = 'event' "
                    "AND dimension = 'country' AND value <> 'distinct'", [name]):
                if len(value) == 2:
                    self.truth[called, "event", measure, "country", value] = count
                    stated += count
            self.truth[called, "event", measure, "country", "not_stated"] = (
                self.truth[called, "event", measure, "", "all"] - stated)

    def value(self, key: Key) -> int:
        return sum(self.truth.get((event, *key[1:]), 0) for event in key[0].split("+"))

    def change(self, name: str) -> None:
        event, old = self.events[name], self.called(name)
        grows = self.dice.random() < 0.7
        (event.grow if grows else event.shrink)(self.dice, self.dice.choice([1, 3, 12, 40]))
        self.version[name] += 1
        self.add(name)
        if grows:
            self.changes.append((old, self.called(name)))

    def publish(self, *options: str, threshold: int | None = None) -> Path | None:
        """The folder for the public; none where publishing is refused, which must leave nothing for the public."""
        output = self.parent / f"out{self.published + sum(self.refusals.values())}"
        start = time.monotonic()
        done = subprocess.run(
            [EXECUTABLE, "publish", "--archive", self.archive, "--output", output, "--threshold",
             str(threshold or self.threshold), "--method", self.method, *options], capture_output=True, text=True, check=False)
        self.seconds.append(time.monotonic() - start)
        if done.returncode == 65:
            assert not (output / "public").exists()
            text = done.stderr.split("error: ")[1]
            reason = text.split(";")[0].split(" beside ")[0] + (" beside a former package" if " beside " in text else "")
            if self.thresholds - {threshold or self.threshold}:
                reason += ", after one of another threshold"
            self.refusals[re.sub(r"\d+", "n", reason).strip().replace("counts", "count")] += 1
            return None
        assert done.returncode == 0, done.stderr
        self.published += 1
        self.promised = min(self.promised, threshold or self.threshold)
        self.thresholds.add(threshold or self.threshold)
        package = output / "public"
        description = json.loads((package / "datapackage.json").read_text(encoding="utf-8"))
        self.lost.append(description["provenance"]["informationLostPercent"])
        events = description["selection"]["events"].split()
        names = {event: self.called(event) for event in events}
        self.attack.read(package, names, self.periods(package, options, events) if "--series" in options else None)
        for key, count in self.attack.value.items():
            true = self.value(key)
            if self.method == "suppression":
                assert count == true, f"{key}: {count} was published, {true} are true"
            else:
                assert abs(count - true) <= 10 and count not in (1, 2) and (true > 0 or count == 0), f"{key}: {true}, {count}"
        return package

    def periods(self, package: Path, options: tuple[str, ...], events: list[str]) -> dict[str, list[str]]:
        period = options[options.index("--period") + 1] if "--period" in options else "year"
        found: dict[str, list[str]] = {"all": events}
        for event in events:
            year, month, _ = self.events[event].day.split("-")
            label = {"year": year, "quarter": f"{year}-Q{(int(month) + 2) // 3}", "month": f"{year}-{month}"}[period]
            found.setdefault(label, []).append(event)
        return found

    def step(self) -> None:
        """Publishes something, or changes an event first."""
        dice, names = self.dice, list(self.events)
        choice = dice.random()
        if choice < 0.15:
            self.change(dice.choice(names))
        threshold = dice.choice([5, 10]) if dice.random() < 0.1 else None
        if choice < 0.5:
            chosen = dice.sample(names, min(len(names), dice.choice([1, 1, 2])))
            options = [option for name in chosen for option in ("--event", name)]
            if dice.random() < 0.3:
                options += ["--table", dice.choice(["event_categories", "event_channels", "countries"])]
        else:
            options = ["--series", dice.choice(["all", "all", *sorted({event.series for event in self.events.values()})]),
                       "--period", dice.choice(["year", "quarter", "month"])]
            if dice.random() < 0.3:
                days = sorted(event.day for event in self.events.values())
                options += [dice.choice(["--from", "--to"]), dice.choice(days)]
                if "--series" in options and options[1] != "all":
                    options[1] = "all"
            if dice.random() < 0.3:
                options += ["--table", dice.choice(["series_categories", "series_countries"])]
        self.publish(*options, threshold=threshold)

    def assert_safe(self) -> tuple[int, int]:
        """Attacks everything suppressed, and every small count of every event; how many, and the narrowest interval."""
        threshold = self.promised
        targets = {key: self.value(key) for key in self.attack.suppressed}
        targets |= {key: value for key, value in self.truth.items() if 1 <= value < threshold}
        narrowest, attacked = 10**9, set()
        for grown in ((), self.changes):
            found = self.attack.intervals(targets, threshold, grown)
            for key, (low, high) in found.items():
                narrowest = min(narrowest, high - low)
                assert high - low >= threshold, f"{self.parent.name}: {key} is {self.value(key)} and lies in {low} to {high}"
            attacked |= found.keys()
            if not self.changes:
                break
        return len(attacked), narrowest


def run(count: int, first: int = 1) -> None:
    total: Counter[str] = Counter()
    refusals: Counter[str] = Counter()
    seconds, lost, noise, narrowest = [], [], [], 10**9
    for seed in range(first, first + count):
        with tempfile.TemporaryDirectory() as folder:
            chain = Chain(Path(folder) / f"seed{seed}", seed)
            # The same events and packages by the cell key method: a count that is in two of them has the same noise.
            noisy = Chain(Path(folder) / f"noisy{seed}", seed, method="cell-key")
            for each in (chain, noisy):
                for _ in range(each.dice.randrange(2, 9)):
                    each.step()
            noise += noisy.lost
            try:
                attacked, narrow = chain.assert_safe()
            except AssertionError as error:
                print("FAILED", error, flush=True)
                total["failed"] += 1
                continue
        total.update(archives=1, events=len(chain.events), published=chain.published, attacked=attacked)
        refusals.update(chain.refusals)
        seconds += chain.seconds
        lost += chain.lost
        narrowest = min(narrowest, narrow)
        if seed % 10 == 0:
            print(seed, dict(total), f"narrowest {narrowest}", dict(refusals),
                  f"slowest {max(seconds):.1f} s, mean {sum(seconds) / len(seconds):.2f} s, lost {sum(lost) / max(1, len(lost)):.1f} %, "
                  f"by noise {sum(noise) / max(1, len(noise)):.1f} %", flush=True)
    print(dict(total), dict(refusals), f"narrowest {narrowest}")


if __name__ == "__main__":
    run(int(sys.argv[1]) if len(sys.argv) > 1 else 10, int(sys.argv[2]) if len(sys.argv) > 2 else 1)
