"""RESULTS.md: what was measured, on what, and which targets are met."""
import math
import os
import platform
import subprocess
from importlib.metadata import version
from pathlib import Path

from measure import ratio
from workloads import Bench, Outcome

# Workload, what is divided by what, measure, limit, and whether the ratio is to stay below it or reach it. Where nothing
# divides, the limit is one of seconds.
TARGETS = [
    ("one", "Rollcall", "DuckDB", "wall", 1 / 2, "≤"), ("one", "Rollcall", "bare libcsv", "wall", 2, "≤"),
    ("one", "Rollcall on one core", "Rollcall", "wall", 1.75, "≥"),
    ("one", "Rollcall", "DuckDB", "memory", 1 / 2, "≤"),
    ("hard", "Rollcall", "DuckDB", "wall", 3 / 4, "≤"),
    ("unlinked", "Rollcall", "Rollcall, all with e-mail", "wall", 5, "≤"),
    ("many", "Rollcall", "DuckDB", "wall", 3 / 4, "≤"),
    ("usual", "Rollcall", None, "cpu", 0.025, "≤"),
]
FITTED_FROM = 100_000   # connections; below, what a process does at its start tells more
MEASURES = {"wall": "wall time", "cpu": "CPU time", "memory": "peak memory"}


def said(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parent)
        return (done.stdout.strip() or done.stderr.strip()).splitlines()[0]
    except (OSError, subprocess.CalledProcessError, IndexError):
        return "unknown"


def value_of(path: str, key: str, separator: str = ":") -> str:
    lines = [line for line in Path(path).read_text(encoding="utf-8").splitlines() if line.startswith(key)]
    return lines[0].split(separator, 1)[1].strip().strip('"') if lines else "unknown"


def machine(bench: Bench) -> list[str]:
    memory = int(value_of("/proc/meminfo", "MemTotal").split()[0]) / 1e6
    packages = ", ".join(f"{name} {version(name)}" for name in ("duckdb", "polars", "pandas", "pyarrow", "numpy"))
    return [f"- {value_of('/proc/cpuinfo', 'model name')}, {bench.cores} cores in use, {memory:.0f} GB of memory; "
            f"{value_of('/etc/os-release', 'PRETTY_NAME', '=')}, Linux {platform.release().split('-')[0]}",
            f"- Rollcall at commit {said('git', 'rev-parse', '--short', 'HEAD')}, {said('swift', '--version')}",
            f"- Python {platform.python_version()}, {packages}",
            f"- libcsv {said('dpkg-query', '-W', '-f', '${Version}', 'libcsv-dev')}, {said('cc', '--version')}"]


def number(value: float) -> str:
    """Three digits that count."""
    return f"{value:.0f}" if value >= 100 else f"{value:.{max(0, 2 - math.floor(math.log10(max(value, 1e-4))))}f}"


def measured(outcome: Outcome) -> list[str]:
    lines = ["| | wall s, median (least – most) | CPU ms, median | memory MB, median (least – most) | rounds |",
             "|---|---:|---:|---:|---:|"]
    for tool in outcome.tools.values():
        (fast, slow), (low, high) = tool.span("wall"), tool.span("memory")
        lines.append(f"| {tool.name} | {number(tool.median('wall'))} ({number(fast)} – {number(slow)}) | "
                     f"{1000 * tool.median('cpu'):.0f} | {tool.median('memory') / 1e6:.0f} ({low / 1e6:.0f} – "
                     f"{high / 1e6:.0f}) | {len(tool.measurements)} |")
    return lines


def targets(outcomes: dict[str, Outcome]) -> list[str]:
    lines = ["| workload | ratio | measure | target | ratio of medians (least – most in one round) | |",
             "|---|---|---|---:|---:|---|"]
    for name, one, other, what, limit, sign in TARGETS:
        if name not in outcomes:
            continue
        tools = outcomes[name].tools
        if other:
            value, low, high = ratio(tools[one], tools[other], what)
        else:
            value, (low, high) = tools[one].median(what), tools[one].span(what)
        is_met = value <= limit if sign == "≤" else value >= limit
        lines.append(f"| {outcomes[name].title} | {f'{one} ÷ {other}' if other else f'{one}, seconds'} | "
                     f"{MEASURES[what]} | {sign} {limit:g} | "
                     f"{number(value)} ({number(low)} – {number(high)}) | {'met' if is_met else '**missed**'} |")
    if "growth" in outcomes and (slope := growth_exponent(outcomes["growth"], "wall")) is not None:
        lines.append(f"| {outcomes['growth'].title} | exponent from {FITTED_FROM:,} connections on | wall time | ≤ 1 | "
                     f"{slope:.2f} | {'met' if slope <= 1 else '**missed**'} |")
    return lines


def exponent(sizes: list[int], values: list[float]) -> float:
    """Slope of the line through the logarithms, by least squares: 1 is growth in proportion."""
    x, y = [math.log(size) for size in sizes], [math.log(value) for value in values]
    middle_x, middle_y = sum(x) / len(x), sum(y) / len(y)
    return sum((a - middle_x) * (b - middle_y) for a, b in zip(x, y)) / sum((a - middle_x) ** 2 for a in x)


def growth_exponent(outcome: Outcome, what: str) -> float | None:
    sizes = [int(name) for name in outcome.tools if int(name) >= FITTED_FROM]
    if len(sizes) < 2:
        return None
    return exponent(sizes, [outcome.tools[str(size)].median(what) for size in sizes])


def growth(outcome: Outcome) -> list[str]:
    sizes = [int(name) for name in outcome.tools]
    lines = ["| connections | wall s | CPU s | memory MB | wall µs per connection | bytes per connection |",
             "|---:|---:|---:|---:|---:|---:|"]
    for size, tool in zip(sizes, outcome.tools.values()):
        wall, cpu, memory = (tool.median(what) for what in ("wall", "cpu", "memory"))
        lines.append(f"| {size:,} | {number(wall)} | {number(cpu)} | {memory / 1e6:.0f} | "
                     f"{number(1e6 * wall / size)} | {memory / size:.0f} |")
    wall, memory = (growth_exponent(outcome, what) for what in ("wall", "memory"))
    if wall is not None and memory is not None:
        lines += ["", f"Fit of the logarithms from {FITTED_FROM:,} connections on: time grows as n^{wall:.2f}, memory as "
                      f"n^{memory:.2f}. What a process holds at its start makes the exponents smaller."]
    return lines


def write(path: Path, bench: Bench, outcomes: dict[str, Outcome], tried: list[Outcome], note: str, load: float) -> None:
    lines = [
        "# Benchmark results", "",
        "Written by `make bench`; `Tests/Benchmarks/bench.py --help` says how. Every run is a process of its own, "
        "whole; the tools take turns within each round. The peers compute `attendance.csv` alone, are told the form of "
        "the files, and find each person by an e-mail that is written alike everywhere; Rollcall assumes none of "
        "this and writes all of its tables. Memory is that of the largest process, and never less than the measuring "
        "one holds, which is what bare libcsv shows.", ""]
    lines += [f"**{note}**", ""] if note else []
    lines += ["## Machine and versions", "", *machine(bench),
              f"- Load of the machine before the first round: {load:.2f}", "", "## Targets", "", *targets(outcomes), ""]
    for name, outcome in [*outcomes.items(), *((None, outcome) for outcome in tried)]:
        lines += [f"## {outcome.title}", "", outcome.about, ""]
        lines += growth(outcome) if name == "growth" else measured(outcome)
        if outcome.tables:
            lines += ["", "Tables, cell by cell, against the first:" if name is None else
                      "Tables, cell by cell, against Rollcall's:", "", "```", outcome.tables.rstrip(), "```"]
        lines.append("")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8")


def load() -> float:
    return os.getloadavg()[0]
