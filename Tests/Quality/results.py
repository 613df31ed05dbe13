"""The page of the grid: what was measured, on what, over all events and by each side of the grid."""
import platform
import subprocess
from collections import Counter
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from measure import Measured
from scoring import Score, Worst

TARGETS = {"precision": (">=", 0.99), "recall of decidable": (">=", 0.97), "outsiders attached": ("<", 0.01),
           "category coverage": (">=", 0.95), "category accuracy": (">=", 0.98)}
SIDES = {"form": "form", "guests": "guests without e-mail", "renames": "renamings", "scripts": "scripts",
         "size": "registrants"}
COLUMNS = ["precision", "recall", "recall of decidable", "ties", "ties guessed", "outsiders attached",
           "B-cubed precision", "B-cubed recall", "attendance error", "category coverage", "category accuracy"]
MEANING = """- A link joins a record without e-mail (connection, message, question) to a person. **Precision**: right links of
  those found. **Recall**: right links of the true ones; **of decidable**: of those that the visible evidence can
  decide by the rule in `decidable.py`.
- **Ties**: true links that fit another person as well. **Ties guessed**: of these, linked to anybody.
- **Outsiders attached**: people without registration or e-mail of whom a connection went to a registrant.
- **B-cubed**: for the average record, the share of its participant's records that are of its person, and the reverse.
- **Attendance error**: (attendees found − true ones) ÷ true ones, summed over the events before dividing.
- **Category**: of the registrants who came, have a connection that is sure (by e-mail, or decidable) and an
  organization that says their category, those with any category (coverage), and of these those with the right one
  (accuracy). Domains are not measured: addresses end in `.example` and `.test`, which say nothing.
- **A perfect reader** shows how far the targets can be reached at all: it is given the invented words of each display
  name and links by the rule in `decidable.py`, without knowing the truth."""


def said(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parent)
        return done.stdout.strip().splitlines()[0]
    except (OSError, subprocess.CalledProcessError, IndexError):
        return "unknown"


def versions() -> str:
    found = []
    for name in ("splink", "duckdb", "rapidfuzz"):
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            pass
    return ", ".join([f"Python {platform.python_version()}", *found])


def shown(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}"


def total(measured: list[Measured]) -> Score:
    result = Score()
    for one in measured:
        result.add(one.score)
    return result


def tools(found: list[Measured]) -> list[str]:
    return list(dict.fromkeys(one.tool for one in found))


def row(title: str, measured: list[Measured]) -> str:
    whole = total(measured)
    measures, counts = whole.measures, whole.counts
    pairs = [one.review_pairs for one in measured if one.review_pairs is not None]
    cells = [title, *(shown(measures[name]) for name in COLUMNS), f"{sum(pairs):,}" if pairs else "",
             f"{counts['true']:,}", f"{counts['decidable']:,}", f"{counts['outsiders']:,}"]
    return "| " + " | ".join(cells) + " |"


def table(first: str, rows: list[str]) -> list[str]:
    head = [first, *COLUMNS, "review pairs", "true links", "decidable", "outsiders"]
    return ["| " + " | ".join(head) + " |", "|---|" + "---:|" * (len(head) - 1), *rows]


def overall(found: list[Measured]) -> list[str]:
    return table("", [row(tool, [one for one in found if one.tool == tool]) for tool in tools(found)])


def by_side(found: list[Measured], side: str) -> list[str]:
    values = list(dict.fromkeys(getattr(one.cell, side) for one in found))
    return table(SIDES[side], [row(str(value), [one for one in found if getattr(one.cell, side) == value])
                               for value in values])


def targets(found: list[Measured]) -> list[str]:
    measures = total(found).measures
    lines = ["| measure | target | measured | |", "|---|---:|---:|---|"]
    for name, (sign, limit) in TARGETS.items():
        value = measures[name]
        if value is not None:
            is_met = value >= limit if sign == ">=" else value < limit
            lines.append(f"| {name} | {sign} {limit:g} | {shown(value)} | {'met' if is_met else '**missed**'} |")
    return lines


def cases(worst: list[Worst], most: int) -> list[str]:
    """Wrong links first, then missed ones; the same case once, with how often it came."""
    rank = {"outsider": 0, "wrong": 1, "missed": 2}
    counts = Counter((rank[one.kind], one.kind, one.shown, one.found, one.wanted) for one in worst)
    chosen: list = []
    for kind in rank:
        of_kind = [(case, number) for case, number in counts.items() if case[1] == kind]
        chosen += sorted(of_kind, key=lambda item: (-item[1], item[0]))[:max(1, most // 3)]
    lines = ["| | shown | linked to | is | times |", "|---|---|---|---|---:|"]
    for (_, *cells), number in chosen:
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + f" | {number} |")
    return lines


def worst_cases(found: list[Measured], most: int) -> list[str]:
    return cases([case for one in found if one.tool == "Rollcall" for case in one.score.worst], most)


def write(path: Path, found: list[Measured], note: str, most: int) -> None:
    own = [one for one in found if one.tool == "Rollcall"]
    cells = list(dict.fromkeys(one.cell for one in found))
    seeds = sorted({cell.seed for cell in cells})
    lines = ["# Quality of linking", "", "Written by `make quality`; `Tests/Quality/quality.py --help` says how. All "
             "people are invented in `people.py`; what happens to their names is in `corruptions.py`.", ""]
    lines += [f"**{note}**", ""] if note else []
    lines += [f"- {len(cells)} events, seeds {seeds[0]} to {seeds[-1]}",
              f"- Rollcall at commit {said('git', 'rev-parse', '--short', 'HEAD')}; {versions()}",
              f"- Seconds in all: " + ", ".join(f"{tool} {sum(one.seconds for one in found if one.tool == tool):.0f}"
                                                for tool in tools(found)), "", MEANING, "",
              "## Targets", "", *targets(own), "", "## All events", "", *overall(found), ""]
    for side, title in SIDES.items():
        lines += [f"## By {title}: Rollcall", "", *by_side(own, side), ""]
    lines += ["## By cell: Rollcall", "", *table("cell", [row(one.cell.name, [one]) for one in own]), "",
              "## Worst cases of Rollcall", "",
              "`outsider`: somebody who is nobody known was linked; `wrong`: linked to another person; `missed`: a "
              "decidable link was not found.", "", *worst_cases(own, most), ""]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8")
