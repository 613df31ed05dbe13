#!/usr/bin/env python3
"""Measure how well Rollcall finds out who is who, beside other rules on the same invented events.

Events come from a grid: form of the report, share of guests without e-mail, renamings, scripts of the names, size. The
default seeds were never used for tuning; `--tuning` takes the others. Events and outputs are kept in .build/quality.

Examples:
  make quality
  make quality QUALITY="--quick"                        one small size: does everything work?
  make quality QUALITY="--tuning --only exact --sizes 300"
  make quality QUALITY="--without name --without time"  Rollcall with that evidence switched off, one row each

Exit status: 0 done; 70 a program failed.
"""
import argparse
import os
import sys
from pathlib import Path

import results
from measure import HELD_ASIDE, SIZES, TUNING, grid, measure
from tools import ToolFailed

ROOT = Path(__file__).resolve().parent.parent.parent
RULES = ["exact", "mod_zoom", "splink", "ceiling"]
EVIDENCE = ["name", "email", "organization", "country", "time"]


def arguments() -> argparse.Namespace:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--only", nargs="*", choices=RULES, default=RULES, metavar="RULE",
                         help=f"beside Rollcall, some of: {' '.join(RULES)}; none where nothing follows")
    options.add_argument("--sizes", nargs="+", type=int, default=SIZES, help="registrants (default: %(default)s)")
    options.add_argument("--seeds", type=int, default=1, help="events in each cell of the grid (default: %(default)s)")
    options.add_argument("--tuning", action="store_true", help="seeds for tuning, to .build/quality/tuning.md")
    options.add_argument("--quick", action="store_true", help="60 registrants, to .build/quality/quick.md")
    options.add_argument("--without", action="append", choices=EVIDENCE, default=[], metavar="EVIDENCE",
                         help=f"measure Rollcall also without one of: {' '.join(EVIDENCE)}; may be repeated")
    options.add_argument("--cases", type=int, default=40, help="worst cases to print (default: %(default)s)")
    options.add_argument("--note", default="", help="a sentence for the head of the results")
    options.add_argument("--rollcall", type=Path, default=ROOT / ".build/release/rollcall", help="the one to measure")
    options.add_argument("--work", type=Path, default=ROOT / ".build/quality", help="the folder of events and outputs")
    options.add_argument("--results", type=Path, help="the page to write (default: .build/quality/grid.md)")
    chosen = options.parse_args()
    if chosen.quick:
        chosen.sizes = [60]
    if min(chosen.seeds, *chosen.sizes) < 1:
        options.error("seeds and sizes are at least 1")
    return chosen


def rules(names: list[str]) -> dict:
    """The rules to measure; what only some of them need is imported for those alone."""
    found = {}
    if "exact" in names:
        from baselines import exact
        found["exact matching"] = exact
    if "mod_zoom" in names:
        from mod_zoom import mod_zoom
        found["mod_zoom's rule"] = mod_zoom
    if "splink" in names:
        from splink_model import splink_model
        found["Splink"] = splink_model
    if "ceiling" in names:
        from ceiling import ceiling
        found["a perfect reader"] = ceiling
    return found


def main() -> int:
    chosen = arguments()
    if not os.access(chosen.rollcall, os.X_OK):
        print(f"{chosen.rollcall.name}: error: there is no such program; build it with `make build`", file=sys.stderr)
        return 70
    variants = [[], *([kind] for kind in chosen.without)]
    cells = list(grid(chosen.sizes, TUNING if chosen.tuning else HELD_ASIDE, chosen.seeds))
    chosen_rules, found = rules(chosen.only), []
    for number, cell in enumerate(cells, 1):
        if sys.stderr.isatty():
            print(f"\r\033[K{number} of {len(cells)}: {cell.name}", end="", file=sys.stderr, flush=True)
        try:
            folder = chosen.work / "events" / cell.name
            found += measure(cell, folder, chosen.rollcall.resolve(), chosen_rules, variants)
        except ToolFailed as fault:
            print(f"\n{cell.name}: {fault}", file=sys.stderr)
            return 70
    name = "tuning.md" if chosen.tuning else "quick.md" if chosen.quick else "grid.md"
    page = chosen.results or chosen.work / name
    results.write(page, found, chosen.note, chosen.cases)
    print("\n".join([*results.overall(found), "", *results.worst_cases(found, chosen.cases)]))
    print(f"\nwritten to {os.path.relpath(page)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
