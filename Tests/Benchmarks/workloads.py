"""What is measured: each workload makes its data, names its tools, runs them in turn and has their tables compared."""
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from measure import Tool, run_in_turn

HERE = Path(__file__).resolve().parent
PEERS = ["DuckDB", "Polars", "pandas"]
MANY_FORMS = ["reader_times", "strptime", "slices", "in_memory", "by_event"]


@dataclass
class Bench:
    """Where things are, and how much of them."""
    rollcall: Path
    work: Path
    rounds: int
    connections: int
    people: int
    folders: int
    sample: int
    growth: list[int]
    progress: Callable[[str], None]
    help: str = ""

    def __post_init__(self) -> None:
        command = [self.rollcall, "figures", "--help"]
        self.help = subprocess.run(command, check=True, capture_output=True, text=True).stdout

    @property
    def cores(self) -> int:
        return len(os.sched_getaffinity(0))

    def jobs(self, count: int) -> list[str]:
        return ["--jobs", str(count)] if "--jobs" in self.help else []


@dataclass
class Outcome:
    title: str
    about: str
    tools: dict[str, Tool] = field(default_factory=dict)
    tables: str = ""        # what the comparison said
    is_equal: bool = True


def data(bench: Bench, name: str, connections: int, people: int, folders: int | None = None,
         names: str = "plain") -> Path:
    """The folder, written unless the same generator has written one of this shape."""
    shape = f"{name}-{connections}-{people}" + (f"-{folders}" if folders else "")
    folder = bench.work / "data" / shape
    writer = HERE / "make_data.py"
    mark, source = folder.with_suffix(".made-by"), writer.read_text(encoding="utf-8")
    if not mark.exists() or mark.read_text(encoding="utf-8") != source:
        bench.progress(f"making {shape}")
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, writer, folder, "--connections", str(connections), "--people", str(people),
                        "--names", names, *(["--folders", str(folders)] if folders else [])], check=True)
        mark.write_text(source, encoding="utf-8")
    return folder


def figures(bench: Bench, name: str, folder: Path, cores: int | None = None) -> Tool:
    output = bench.work / "out" / name.replace(" ", "-")
    pinned = ["taskset", "-c", "0"] if cores == 1 else []
    command = [*pinned, str(bench.rollcall), "figures", str(folder), "--output", str(output), "--quiet"]
    return Tool(name, command + bench.jobs(cores or bench.cores), output / "figures" / "attendance.csv")


def peer(bench: Bench, name: str, folder: Path, variant: str | None = None) -> Tool:
    label = f"{name} {variant}" if variant else name
    output = bench.work / "out" / f"{label.replace(' ', '-')}.csv"
    command = [sys.executable, str(HERE / f"{name.lower()}_attendance.py"), str(folder), str(output)]
    return Tool(label, command + (["--variant", variant] if variant else []), output)


def carry_out(bench: Bench, outcome: Outcome, tools: list[Tool], expected: Path, rounds: int | None = None) -> Outcome:
    (bench.work / "out").mkdir(parents=True, exist_ok=True)
    run_in_turn(tools, rounds or bench.rounds, bench.work / "log", bench.progress)
    outcome.tools = {tool.name: tool for tool in tools}
    bench.progress("comparing")
    tables = [str(tool.table) for tool in tools if tool.table and tool.table != expected]
    said = subprocess.run([sys.executable, HERE / "compare.py", expected, *tables], capture_output=True, text=True)
    outcome.tables, outcome.is_equal = said.stdout + said.stderr, said.returncode == 0
    return outcome


def one(bench: Bench) -> Outcome:
    folder = data(bench, "one", bench.connections, bench.people)
    size = sum(path.stat().st_size for path in folder.iterdir()) / 1e6
    about = (f"One meeting, {bench.connections:,} connections of {bench.people:,} people and as many registrations "
             f"({size:.0f} MB), five sessions. Rollcall writes all its tables, the peers `attendance.csv` alone.")
    bare = Tool("bare libcsv", ["taskset", "-c", "0", str(bench.work / "bare_libcsv"),
                                *(str(path) for path in sorted(folder.glob("*.csv")))])
    rollcall = figures(bench, "Rollcall", folder)
    pinned = figures(bench, "Rollcall on one core", folder, 1)
    tools = [rollcall, pinned, *(peer(bench, name, folder) for name in PEERS), bare]
    return carry_out(bench, Outcome("One large meeting", about), tools, rollcall.table)


def hard(bench: Bench) -> Outcome:
    folder = data(bench, "hard", bench.connections, bench.people, names="hard")
    about = ("The same meeting with names as they are: a third of the people with a tag, a title, `FAMILY, Given` or in "
             "another script, a tenth of them on two devices under two names. All have an e-mail, by which the peers "
             "find them.")
    rollcall = figures(bench, "Rollcall", folder)
    return carry_out(bench, Outcome("Hard names", about), [rollcall, peer(bench, "DuckDB", folder)], rollcall.table)


def unlinked(bench: Bench) -> Outcome:
    """The peers, which know people by e-mail alone, have no answer here."""
    folder = data(bench, "unlinked", bench.connections, bench.people, names="unlinked")
    about = ("The same meeting, a third of the people without e-mail in the list of connections, under the name that "
             "they registered.")
    rollcall = figures(bench, "Rollcall", folder)
    plain = figures(bench, "Rollcall, all with e-mail", data(bench, "one", bench.connections, bench.people))
    plain.table = None
    return carry_out(bench, Outcome("A third without e-mail", about), [rollcall, plain], rollcall.table)


def many(bench: Bench) -> Outcome:
    is_recursive = "--recursive" in bench.help
    count = bench.folders if is_recursive else min(bench.sample, bench.folders)
    folder = data(bench, "many", 300, 120, count)
    output = bench.work / "out" / f"many-{count}"
    rollcall = Tool("Rollcall", [str(bench.rollcall), "figures", "--recursive", str(folder), "--output", str(output),
                                 *bench.jobs(bench.cores), "--quiet"])
    title = "Many events"
    about = f"{count:,} event folders of 300 connections of 120 people, every one with its own day and agenda."
    if not is_recursive:
        loop = 'ls "$1" | xargs -P "$4" -I{} "$2" figures "$1"/{} --output "$3"/{} --quiet'
        rollcall.command = ["sh", "-c", loop, "sh", str(folder), str(bench.rollcall), str(output), str(bench.cores)]
        title += " (sample)"
        about += (f" **A sample** of the {bench.folders:,} asked for: this Rollcall has no `--recursive`, so a shell "
                  f"loop starts one process per folder, {bench.cores} at a time. The peers take the same sample in one "
                  "process.")
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    tools = [rollcall, *(peer(bench, name, folder) for name in PEERS[:2])]
    return carry_out(bench, Outcome(title, about), tools, output)


def usual(bench: Bench) -> Outcome:
    folder = data(bench, "usual", 750, 300)
    rollcall = figures(bench, "Rollcall", folder)
    about = ("One usual event, 750 connections of 300 people: the whole process from its start, the imports of the "
             "peers included. The files are in the page cache.")
    tools = [rollcall, *(peer(bench, name, folder) for name in PEERS)]
    return carry_out(bench, Outcome("One usual event", about), tools, rollcall.table, max(bench.rounds, 5))


def growth(bench: Bench) -> Outcome:
    """Rollcall alone, at sizes that grow; a tool's name is its number of connections."""
    outcome = Outcome("Growth", "Rollcall alone; 7.5 connections per person.")
    for size in bench.growth:
        people = max(size * 2 // 15, 1)
        tool = figures(bench, f"{size}", data(bench, "one", size, people))
        (bench.work / "out").mkdir(parents=True, exist_ok=True)
        run_in_turn([tool], min(bench.rounds, 3), bench.work / "log", bench.progress)
        outcome.tools[tool.name] = tool
    return outcome


def forms(bench: Bench, name: str) -> dict[str, str]:
    """The forms of a peer that were tried, with what they are; the first is the one that is measured elsewhere."""
    script = HERE / f"{name.lower()}_attendance.py"
    said = subprocess.run([sys.executable, script, "--list"], check=True, capture_output=True, text=True).stdout
    return dict(line.split("\t") for line in said.splitlines())


def tried(bench: Bench) -> list[Outcome]:
    """Every form of the peers, side by side; those that take one event after the other, on many events."""
    large = data(bench, "one", bench.connections, bench.people)
    several = data(bench, "many", 300, 120, min(bench.sample, bench.folders))
    found = {name: forms(bench, name) for name in PEERS}
    choices = {"the large meeting": (large, [(n, f) for n in PEERS for f in found[n] if f != "by_event"]),
               "many events": (several, [(n, f) for n in PEERS[:2] for f in found[n] if f in MANY_FORMS])}
    outcomes = []
    for title, (folder, chosen) in choices.items():
        tools = [peer(bench, name, folder, form) for name, form in chosen]
        about = "\n".join(f"- {name} {form}: {found[name][form]}." for name, form in chosen)
        outcome = Outcome(f"Tried on {title}", about)
        outcomes.append(carry_out(bench, outcome, tools, tools[0].table, min(bench.rounds, 3)))
    return outcomes
