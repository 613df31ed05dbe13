#!/usr/bin/env python3
"""Measure Rollcall against DuckDB, Polars, pandas and a bare libcsv loop, and write RESULTS.md.

Workloads: `one` large meeting, the same with `hard` names and with people `unlinked` by e-mail, `many` events, one
`usual` event, the `growth` of time and memory, and the forms of the peers that were `tried`. All answers are compared cell by cell; nothing is asserted about time. Data and outputs
are kept in .build/bench.

Examples:
  make bench
  make bench BENCH="--quick"                            small sizes, one round: does everything work?
  make bench BENCH="--only one --rounds 7"
  make bench BENCH="--growth full --note 'Idle machine'"  up to 30 million connections: about 6 GB on disk

Exit status: 0 done; 1 a table differs; 70 a program failed.
"""
import argparse
import os
import sys
from pathlib import Path

import results
import workloads
from measure import ToolFailed

ROOT = Path(__file__).resolve().parent.parent.parent
WORKLOADS = ["one", "hard", "unlinked", "many", "usual", "growth", "tried"]
GROWTH = {"default": [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000],
          "full": [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000, 30_000_000]}
QUICK = {"rounds": 1, "connections": 20_000, "people": 2_667, "folders": 20}


def arguments() -> argparse.Namespace:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--only", nargs="+", choices=WORKLOADS, default=WORKLOADS, metavar="WORKLOAD",
                         help=f"some of: {' '.join(WORKLOADS)}")
    options.add_argument("--rounds", type=int, default=5, help="times that every tool runs (default: %(default)s)")
    options.add_argument("--connections", type=int, default=3_000_000, help="rows of the large meeting")
    options.add_argument("--people", type=int, default=400_000, help="people in the large meeting")
    options.add_argument("--folders", type=int, default=10_000, help="events of the many")
    options.add_argument("--sample", type=int, default=500, help="events of the many, without `--recursive`")
    options.add_argument("--growth", choices=GROWTH, default="default", help="sizes up to 3 or up to 30 million")
    options.add_argument("--quick", action="store_true", help="small sizes and one round, to .build/bench/quick.md")
    options.add_argument("--note", default="", help="a sentence for the head of the results")
    options.add_argument("--rollcall", type=Path, default=ROOT / ".build/release/rollcall", help="the one to measure")
    options.add_argument("--work", type=Path, default=ROOT / ".build/bench", help="the folder of data and outputs")
    options.add_argument("--results", type=Path, help="the page to write (default: Tests/Benchmarks/RESULTS.md)")
    chosen = options.parse_args()
    if chosen.quick:
        options.set_defaults(**QUICK)
        chosen = options.parse_args()
    if min(chosen.rounds, chosen.people, chosen.folders, chosen.sample) < 1 or chosen.connections < chosen.people:
        options.error("rounds, people, folders and sample are at least 1, and connections no fewer than people")
    return chosen


def progress(words: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\033[K{words}", end="", file=sys.stderr, flush=True)


def main() -> int:
    chosen = arguments()
    if not os.access(chosen.rollcall, os.X_OK):
        print(f"{chosen.rollcall.name}: error: there is no such program; build it with `make build`", file=sys.stderr)
        return 70
    growth = [size for size in GROWTH[chosen.growth] if not chosen.quick or size <= 100_000]
    bench = workloads.Bench(chosen.rollcall.resolve(), chosen.work.resolve(), chosen.rounds, chosen.connections,
                            chosen.people, chosen.folders, chosen.sample, growth, progress)
    load = results.load()
    outcomes, tried = {}, []
    try:
        for name in chosen.only:
            if name == "tried":
                tried = workloads.tried(bench)
            else:
                outcomes[name] = getattr(workloads, name)(bench)
    except ToolFailed as fault:
        print(f"\n{fault}", file=sys.stderr)
        return 70
    page = chosen.results or (bench.work / "quick.md" if chosen.quick else Path(__file__).parent / "RESULTS.md")
    results.write(page, bench, outcomes, tried, chosen.note, load)
    progress("")
    print("\n".join(results.targets(outcomes)))
    unequal = [outcome for outcome in [*outcomes.values(), *tried] if not outcome.is_equal]
    for outcome in unequal:
        print(f"\n{outcome.title}: the tables differ\n{outcome.tables}")
    print(f"\nwritten to {os.path.relpath(page)}")
    return 1 if unequal else 0


if __name__ == "__main__":
    sys.exit(main())
