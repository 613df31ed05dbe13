#!/usr/bin/env python3
"""Compare tables cell by cell, as text; the first is what the others are held against.

A folder stands for every figures/attendance.csv below it, in the order of their paths, put end to end.

Examples:
  compare.py out/figures/attendance.csv out/duckdb.csv out/polars.csv
  compare.py out/many out/duckdb.csv
"""
import csv
import sys
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path


def rows_of(table: Path) -> Iterator[list[str]]:
    """The rows of a table, or of a folder's tables with their one header; so many at once fit no memory."""
    paths = sorted(table.rglob("figures/attendance.csv")) if table.is_dir() else [table]
    for number, path in enumerate(paths):
        with path.open(encoding="utf-8", newline="") as lines:
            rows = csv.reader(lines)
            header = next(rows)
            if number == 0:
                yield header
            yield from rows


def differences(expected: Path, given: Path) -> tuple[int, list[str]]:
    """The number of rows, and what is not equal."""
    found: list[str] = []
    header: list[str] = []
    number = -1
    for number, (one, other) in enumerate(zip_longest(rows_of(expected), rows_of(given))):
        header = header or one or []
        if one is None or other is None:
            found.append(f"row {number}: {'missing' if other is None else 'one too many'}")
        elif len(one) != len(other):
            found.append(f"row {number}: {len(other)} cells instead of {len(one)}")
        elif one != other:
            found += [f"row {number} ({' '.join(one[:4])}), {column}: {right!r} instead of {left!r}"
                      for column, left, right in zip(header, one, other) if left != right]
    return number, found if number > 0 else ["there are no rows to compare"]


def main() -> int:
    paths = [Path(argument) for argument in sys.argv[1:]]
    if len(paths) < 2 or sys.argv[1].startswith("-"):
        print(__doc__.strip())
        return 0 if sys.argv[1:] in (["-h"], ["--help"]) else 64
    status = 0
    for path in paths[1:]:
        rows, found = differences(paths[0], path)
        print(f"{path.name}: " + (f"{len(found)} differences" if found else f"equal in {rows} rows"))
        for line in found[:10]:
            print(f"  {line}")
        status = 1 if found else status
    return status


if __name__ == "__main__":
    sys.exit(main())
