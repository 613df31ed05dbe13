"""What an outsider derives of suppressed counts from published packages, by linear programming with SciPy.

Nothing of Rollcall is used but the files it wrote for the public: every relation is written down here anew.
"""
import csv
from collections import defaultdict
from pathlib import Path

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

Key = tuple[str, ...]


class Attack:
    def __init__(self) -> None:
        self.value: dict[Key, int] = {}          # published
        self.suppressed: set[Key] = set()
        self.equal: list[tuple[Key, list[Key]]] = []
        self.at_least: list[tuple[list[Key], Key]] = []   # the sum of the first is no less than the second
        self.events_of: dict[Key, list[Key]] = defaultdict(list)

    def rows(self, folder: Path, table: str) -> list[dict[str, str]]:
        path = folder / f"{table}.csv"
        if not path.exists():
            return []
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def see(self, key: Key, row: dict[str, str], measure: str) -> bool:
        status = row[f"{measure}_status"]
        if status == "published":
            if self.value.setdefault(key, int(row[measure])) != int(row[measure]):
                raise AssertionError(f"two packages contradict each other: {key}")
        elif status == "suppressed":
            self.suppressed.add(key)
        return status != "missing"

    def read(self, folder: Path, events: list[str] | None = None, periods: dict[str, list[str]] | None = None) -> None:
        """Takes a package in: of events, or of a series over `periods` (period: events in it)."""
        groups: dict[tuple, list[Key]] = defaultdict(list)
        for table, kind, scopes in [
                ("event_categories", "category", ()), ("event_channels", "channel", ()), ("countries", "country", ()),
                ("session_categories", "category", ("session",)), ("session_channels", "channel", ("session",)),
                ("series_categories", "category", ("period",)), ("series_channels", "channel", ("period",)),
                ("series_countries", "country", ("period",))]:
            for row in self.rows(folder, table):
                scope = row.get("event") or row["series"]
                inner = row[scopes[0]] if scopes else "event"
                value = row[kind]
                for measure in ("registered", "attended"):
                    if f"{measure}_status" not in row:
                        continue
                    key = (scope, inner, measure, "" if value == "all" else kind, value)
                    if not self.see(key, row, measure):
                        continue
                    if value != "all":
                        groups[scope, inner, measure, kind].append(key)
                    if scopes == ("session",):
                        self.at_least.append(([(scope, "event", *key[2:])], key))
                    if scopes == ("period",) and periods:
                        self.equal.append((key, [(event, "event", *key[2:]) for event in periods[inner]]))
        for (scope, inner, measure, kind), parts in groups.items():
            total = (scope, inner, measure, "", "all")
            if kind == "channel" and measure == "attended":
                self.at_least.append((parts, total))
                self.at_least += [([total], part) for part in parts]
            elif kind != "country" or total in self.value or total in self.suppressed:
                self.equal.append((total, parts))

    def intervals(self) -> dict[Key, tuple[float, float]]:
        """The least and the most that each suppressed count can be. Zeros are shown, so none of them is one."""
        hidden = sorted(self.suppressed - self.value.keys())
        names = {key for total, parts in self.equal for key in (total, *parts)}
        names |= {key for parts, total in self.at_least for key in (total, *parts)} | set(hidden)
        free = sorted(name for name in names if name not in self.value)
        place = {name: index for index, name in enumerate(free)}

        def matrix(rows: list[tuple[list[Key], list[Key]]]) -> tuple[csr_matrix, np.ndarray]:
            data, row_of, column_of, right = [], [], [], []
            for number, (plus, minus) in enumerate(rows):
                constant = 0.0
                for sign, keys in ((1.0, plus), (-1.0, minus)):
                    for key in keys:
                        if key in self.value:
                            constant += sign * self.value[key]
                        else:
                            data.append(sign)
                            row_of.append(number)
                            column_of.append(place[key])
                right.append(-constant)
            return csr_matrix((data, (row_of, column_of)), shape=(len(rows), len(free))), np.array(right)

        equal, equal_to = matrix([(parts, [total]) for total, parts in self.equal])
        least, most = matrix([([total], parts) for parts, total in self.at_least])
        bounds = [(1.0 if name in self.suppressed else 0.0, None) for name in free]
        found = {}
        for key in hidden:
            ends = []
            for sign in (1.0, -1.0):
                objective = np.zeros(len(free))
                objective[place[key]] = sign
                problem = dict(A_ub=least, b_ub=most, A_eq=equal, b_eq=equal_to, bounds=bounds, method="highs")
                result = linprog(objective, **problem)
                if result.status not in (0, 3):
                    # Presolving takes some unbounded problems for infeasible ones.
                    result = linprog(objective, **problem, options={"presolve": False})
                if result.status == 3:
                    ends.append(float("inf"))
                elif result.status == 0:
                    ends.append(sign * result.fun)
                else:
                    raise AssertionError(f"the packages contradict each other: {result.message}")
            found[key] = (ends[0], ends[1])
        return found
