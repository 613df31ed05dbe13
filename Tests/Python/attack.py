"""What an outsider derives of counts from all packages ever published, together, by integer programming with SciPy (HiGHS).

Nothing of Rollcall is used but the files it wrote for the public: every relation is written down here anew.
"""
import csv
from collections import defaultdict
from pathlib import Path

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

Key = tuple[str, ...]  # event (or events), session, measure, kind, value
TABLES = {
    "event_categories": "category", "event_channels": "channel", "countries": "country",
    "session_categories": "category", "session_channels": "channel",
    "series_categories": "category", "series_channels": "channel", "series_countries": "country"}


class Attack:
    """`registered_first`: nobody attends who has not registered. `declared`: everybody is on one channel."""

    def __init__(self, registered_first: bool = False, declared: bool = False) -> None:
        self.registered_first = registered_first
        self.declared = declared
        self.value: dict[Key, int] = {}          # published
        self.suppressed: set[Key] = set()
        self.sums: dict[Key, tuple[str, ...]] = {}   # count of several events: the events
        self.listed: dict[tuple, set[str]] = {}      # events, session, measure, kind: values that have a row
        self.versions: dict[str, list[str]] = defaultdict(list)

    def read(self, folder: Path, names: dict[str, str], periods: dict[str, list[str]] | None = None) -> None:
        """Takes a package in.

        `names`: id of each event: what it is called here, another name for every version of it that was published.
        `periods` of a series: the events of each.
        """
        for event, name in names.items():
            if name not in self.versions[event]:
                self.versions[event].append(name)
        for table, kind in TABLES.items():
            path = folder / f"{table}.csv"
            if not path.exists():
                continue
            with path.open(encoding="utf-8", newline="") as file:
                rows = list(csv.DictReader(file))
            for row in rows:
                if periods is None:
                    scope = names[row["event"]]
                else:
                    events = sorted(names[event] for event in periods[row["period"]])
                    scope = events[0] if len(events) == 1 else "+".join(events)
                session = row.get("session", "event")
                for measure in ("registered", "attended"):
                    status = row.get(f"{measure}_status", "missing")
                    if status == "missing":
                        continue
                    value = row[kind]
                    key = (scope, session, measure, "" if value == "all" else kind, value)
                    if "+" in scope:
                        self.sums[key] = tuple(events)
                    self.listed.setdefault((scope, session, measure, kind), set()).add(value)
                    if status in ("published", "perturbed"):
                        if self.value.setdefault(key, int(row[measure])) != int(row[measure]):
                            raise AssertionError(f"two packages contradict each other: {key}")
                    else:
                        self.suppressed.add(key)

    # The structure that everybody knows

    def counts_of_events(self) -> set[Key]:
        """Of every event in a package, alone or in a sum: what its counts can be of, for all that is known."""
        found: dict[tuple, set[str]] = defaultdict(set)
        for (scope, session, measure, kind), values in self.listed.items():
            for event in scope.split("+"):
                found[event, session, measure, kind] |= values
        keys = set()
        for (event, session, measure, kind), values in found.items():
            for value in values:
                # What a table or a sum does not list, nobody is in.
                hidden = any(value not in others for (scope, other, by, of), others in self.listed.items()
                             if event in scope.split("+") and (other, by, of) == (session, measure, kind))
                if not hidden:
                    keys.add((event, session, measure, "" if value == "all" else kind, value))
            if kind == "country":
                keys.add((event, session, measure, "", "all"))
        return keys

    def relations(self) -> tuple[list[Key], list[tuple[dict[Key, int], bool]]]:
        """All counts, and rows: sums of counts by factor that are 0 (true) or no less than 0 (false)."""
        counts = self.counts_of_events()
        rows: list[tuple[dict[Key, int], bool]] = []
        groups: dict[tuple, list[Key]] = defaultdict(list)
        sessions: dict[str, set[str]] = defaultdict(set)
        for key in counts:
            if key[3]:
                groups[key[:4]].append(key)
            if key[1] != "event":
                sessions[key[0]].add(key[1])
        for (event, session, measure, kind), parts in groups.items():
            total = (event, session, measure, "", "all")
            if kind != "channel" or measure == "registered" or self.declared:
                rows.append(({**{part: 1 for part in parts}, total: -1}, True))
            else:
                rows.append(({**{part: 1 for part in parts}, total: -1}, False))
                rows += [({total: 1, part: -1}, False) for part in parts]
        for key in counts:
            event, session, measure, kind, value = key
            if measure != "attended":
                continue
            if session != "event":
                rows.append(({(event, "event", measure, kind, value): 1, key: -1}, False))
            else:
                inside = [(event, each, measure, kind, value) for each in sessions[event]]
                if inside and all(each in counts for each in inside):
                    rows.append(({**{each: 1 for each in inside}, key: -1}, False))
                whole = (event, "event", "registered", kind, value)
                if self.registered_first and whole in counts:
                    rows.append(({whole: 1, key: -1}, False))
        for key, events in self.sums.items():
            row: dict[Key, int] = {key: -1}
            for event in events:
                part = (event, *key[1:])
                if part in counts:
                    row[part] = row.get(part, 0) + 1
            rows.append((row, True))
        names = sorted({key for row, _ in rows for key in row} | self.value.keys() | self.suppressed | counts)
        return names, rows

    def grown(self, pairs: list[tuple[str, str]], names: set[Key]) -> list[tuple[dict[Key, int], bool]]:
        """Rows that hold if nobody was taken out of an event between two versions of it."""
        rows = []
        for old, new in pairs:
            for key in names:
                later = (new, *key[1:])
                if key[0] == old and later in names:
                    rows.append(({later: 1, key: -1}, False))
        return rows

    def intervals(self, targets: dict[Key, int], enough: int, grown: list[tuple[str, str]] = ()) -> dict[Key, tuple[int, int]]:
        """The least and the most that counts can be, found until they are `enough` apart.

        `targets`: their true values. The truth itself is a world in which everything public is as it is, so it is where the
        search begins; a count that is not among those that an outsider knows of cannot be narrowed down.
        """
        names, rows = self.relations()
        rows += self.grown(list(grown), set(names))
        place = {name: index for index, name in enumerate(names)}
        data, row_of, column_of = [], [], []
        for number, (row, _) in enumerate(rows):
            for key, factor in row.items():
                data.append(factor)
                row_of.append(number)
                column_of.append(place.setdefault(key, len(place)))
        matrix = csr_matrix((data, (row_of, column_of)), shape=(len(rows), len(place)))
        constraints = LinearConstraint(
            matrix, np.zeros(len(rows)), np.array([0.0 if equal else np.inf for _, equal in rows]))
        low, high = np.zeros(len(place)), np.full(len(place), np.inf)
        for key, index in place.items():
            if key in self.value:
                low[index] = high[index] = self.value[key]
            elif key in self.suppressed:
                low[index] = 1  # zeros are shown
        found = {key: [value, value] for key, value in targets.items() if key in place and key not in self.value}

        def search(key: Key, sign: int) -> None:
            objective = np.zeros(len(place))
            objective[place[key]] = -sign
            bound_low, bound_high = low.copy(), high.copy()
            if sign > 0:
                bound_high[place[key]] = min(high[place[key]], found[key][0] + enough)
            # Presolving is fast, and wrong at times: what it says of a narrow interval is computed again without it.
            for presolve in (True, False):
                result = milp(objective, constraints=constraints, bounds=Bounds(bound_low, bound_high),
                              integrality=np.ones(len(place)), options={"time_limit": 60, "presolve": presolve})
                if result.x is not None:
                    take(np.rint(result.x))
                    if found[key][1] - found[key][0] >= enough:
                        return
            if result.x is None:
                raise AssertionError(f"the packages contradict each other at {key}: {result.message}")

        def take(world: np.ndarray) -> None:
            for other, ends in found.items():
                value = int(world[place[other]])
                ends[0], ends[1] = min(ends[0], value), max(ends[1], value)

        for key, ends in sorted(found.items()):
            for sign in (1, -1):
                if ends[1] - ends[0] < enough:
                    search(key, sign)
        return {key: (low, high) for key, (low, high) in found.items()}
