"""Run the tools on one event of the grid and score them."""
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import baselines
import tools
from ceiling import ceiling
from files import FORMS, LENGTH
from make_event import Cell, Event
from people import SHARES
from scoring import Score, read_truth, score

GUESTS, RENAMES, SIZES = [0.2, 0.5, 0.9], [0.0, 0.15], [60, 300, 1500]
HELD_ASIDE, TUNING = 1001, 1     # first seeds
LAST_TUNING = 99


@dataclass(frozen=True)
class Measured:
    cell: Cell
    tool: str
    score: Score
    review_pairs: int | None
    seconds: float


def grid(sizes: list[int], first_seed: int, seeds: int) -> Iterator[Cell]:
    """Every cell with seeds of its own; those for tuning come again where there are more events."""
    cells = product(FORMS, GUESTS, RENAMES, list(SHARES), sizes)
    for number, (form, guests, renames, scripts, size) in enumerate(cells):
        for seed in range(seeds):
            further = number * seeds + seed
            yield Cell(form, guests, renames, scripts, size,
                       first_seed + (further % LAST_TUNING if first_seed == TUNING else further))


def inside(event: Event) -> set[tuple[str, int]]:
    """The connections that touch the event's window."""
    return {("participants.csv", row.record) for row in event.rows if row.join < LENGTH and row.leave > 0}


def measure(cell: Cell, folder: Path, executable: Path, rules: dict[str, Callable],
            variants: list[list[str]]) -> list[Measured]:
    """Rollcall with each of the `variants` (lists of evidence to leave out), then every other rule.

    A rule is a function from the event's rows to an assignment; the ceiling alone is given the invented event.
    """
    event = Event(cell)
    event.write(folder)
    truth, found = read_truth(folder), []
    for without in variants:
        begin = time.perf_counter()
        seen = tools.run_rollcall(executable, folder / "event", folder / "out", without)
        seconds = time.perf_counter() - begin
        name = f"Rollcall without {', '.join(without)}" if without else "Rollcall"
        found.append(Measured(cell, name, score(truth, seen.assignment, seen.categories, seen.attendees),
                              seen.review_pairs, seconds))
    rows, window = baselines.read_event(folder / "event"), inside(event)
    for name, rule in rules.items():
        begin = time.perf_counter()
        assignment = rule(event) if rule is ceiling else rule(rows)
        seconds = time.perf_counter() - begin
        attendees = baselines.attendees(assignment, window)
        found.append(Measured(cell, name, score(truth, assignment, attendees=attendees), None, seconds))
    return found
