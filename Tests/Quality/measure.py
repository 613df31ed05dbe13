"""Run the tools on one event of the grid and score them."""
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import baselines
import tools
from files import FORMS, LENGTH
from make_event import Cell, Event
from people import SHARES
from scoring import Assignment, Score, read_truth, score

GUESTS, RENAMES, SIZES = [0.2, 0.5, 0.9], [0.0, 0.15], [60, 300, 1500]
HELD_ASIDE, TUNING = 1001, 1     # first seeds


@dataclass(frozen=True)
class Measured:
    cell: Cell
    tool: str
    score: Score
    review_pairs: int | None
    seconds: float


def grid(sizes: list[int], first_seed: int, seeds: int) -> Iterator[Cell]:
    """Every cell with seeds of its own, so that no two cells share their people."""
    cells = product(FORMS, GUESTS, RENAMES, list(SHARES), sizes)
    for number, (form, guests, renames, scripts, size) in enumerate(cells):
        for seed in range(seeds):
            yield Cell(form, guests, renames, scripts, size, first_seed + (number * seeds + seed) % (99 if first_seed < 100 else 10**6))


def inside(event: Event) -> set[tuple[str, int]]:
    """The connections that touch the event's window."""
    return {("participants.csv", row.record) for row in event.rows if row.join < LENGTH and row.leave > 0}


def measure(cell: Cell, folder: Path, executable: Path, rules: dict[str, Callable[[list[baselines.Row]], Assignment]],
            variants: list[list[str]]) -> list[Measured]:
    """Rollcall with each of the `variants` (lists of evidence to leave out), then every other rule."""
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
        assignment = rule(rows)
        seconds = time.perf_counter() - begin
        attendees = baselines.attendees(assignment, window)
        found.append(Measured(cell, name, score(truth, assignment, attendees=attendees), None, seconds))
    return found
