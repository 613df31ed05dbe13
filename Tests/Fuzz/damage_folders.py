"""Damages event folders, runs every command on each, and asks that nothing breaks and nothing personal is said.

    python3 Tests/Fuzz/damage_folders.py [COUNT] [SEED]

ROLLCALL names the executable. A failure prints the seed that repeats it and keeps the folder.
"""

import csv
import os
import pathlib
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROLLCALL = os.environ.get("ROLLCALL", str(ROOT / ".build/release/rollcall"))
SAMPLE = ROOT / "SampleData/blma-launch"
CORPUS = ROOT / "Tests/ImportersTests/Corpus"
# Of the processor, so that a busy machine is no failure; a run that sleeps is ended after PATIENCE.
SECONDS = 10
PATIENCE = 120
MEMORY = 1 << 30
# What a command may end with; 70 is a fault of Rollcall, and anything below 0 a signal.
STATUSES = {0, 1, 64, 65, 73}
EMAIL = re.compile(rb"[\w.+-]+@[\w.-]+\.(?:example|test|org|int)")


def folder_of(chance: random.Random, place: pathlib.Path) -> None:
    """The sample event, or an invented one: a few files of the corpus beside the sample's agenda and settings."""
    if chance.random() < 0.5:
        shutil.copytree(SAMPLE, place)
        return
    place.mkdir()
    files = [file for file in sorted(CORPUS.iterdir()) if not file.name.endswith(".expected.txt")]
    for file in chance.sample(files, chance.randint(1, 6)):
        shutil.copy(file, place)
    shutil.copy(SAMPLE / "agenda.csv", place)
    settings = (SAMPLE / "event.yaml").read_text(encoding="utf-8")
    # What it says of files is about the sample's own.
    (place / "event.yaml").write_text(settings.split("\nfiles:")[0] + "\n", encoding="utf-8")


def cut(data, chance, _):
    return data[: chance.randrange(len(data) + 1)]


def swap(data, chance, _):
    lines = data.splitlines(keepends=True)
    if len(lines) > 1:
        one, other = chance.sample(range(len(lines)), 2)
        lines[one], lines[other] = lines[other], lines[one]
    return b"".join(lines)


def duplicate(data, chance, _):
    lines = data.splitlines(keepends=True)
    start = chance.randrange(len(lines) + 1)
    return b"".join(lines + lines[start : start + chance.randint(1, 50)])


def flip(data, chance, _):
    data = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        if data:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def recode(data, chance, _):
    text = data.decode("utf-8", "replace")
    half = len(text) // 2
    one, other = chance.sample(["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252", "shift_jis", "cp1256"], 2)
    if chance.random() < 0.5:
        return text.encode(one, "replace")
    return text[:half].encode(one, "replace") + text[half:].encode(other, "replace")


def quote(data, chance, _):
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(data) + 1)
        data = data[:at] + chance.choice([b'"', b'""', b',"', b"\n", b"\r", b"\0", b";", b"\t", b"\xe2\x80\xae"]) + data[at:]
    return data


def splice(data, chance, others):
    other = chance.choice(others).read_bytes()
    return cut(data, chance, others) + other[chance.randrange(len(other) + 1) :]


def fill(data, chance, _):
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.choice([b"x", b",", b'"', b"9", "é".encode(), b"[", b"- "]) * chance.choice([100, 70_000]) + data[at:]


DAMAGES = [cut, swap, duplicate, flip, recode, quote, splice, fill]


def damage(place: pathlib.Path, chance: random.Random) -> list[str]:
    done = []
    for _ in range(chance.choice([1, 1, 1, 2, 4])):
        files = sorted(file for file in place.iterdir() if file.is_file())
        if not files:
            break
        file = chance.choice(files)
        kind = chance.choice(DAMAGES + ["rename", "remove", "copy"])
        name = kind if isinstance(kind, str) else kind.__name__
        done.append(f"{name} {file.name}")
        other = place / chance.choice(["agenda.csv", "decisions.csv", "event.yaml", "a b.txt", "-x.csv", "\u202e.csv"])
        if kind == "rename":
            file.rename(other)
        elif kind == "remove":
            file.unlink()
        elif kind == "copy":
            shutil.copy(file, place / ("copy of " + file.name))
        else:
            file.write_bytes(kind(file.read_bytes(), chance, files))
    return done


def personal_texts(place: pathlib.Path) -> set[bytes]:
    """E-mails anywhere, and full names in the columns of names, before the damage."""
    found = set()
    for file in place.iterdir():
        data = file.read_bytes()
        found |= {text for text in EMAIL.findall(data)}
        if file.name.startswith(("attendee", "qa", "poll")):
            for row in csv.reader(data.decode("utf-8", "replace").splitlines()):
                cells = [cell.strip() for cell in row[:4] if re.fullmatch(r"[^\W\d_]+(?: [^\W\d_]+)+", cell.strip())]
                found |= {cell.encode() for cell in cells[:1] if row and len(row) > 6}
    # Headers and titles have the shape of names too, and are no secret.
    return {text for text in found if not HEADER.search(text)}


HEADER = re.compile(rb"(?: Name| Time| Title| Status| Report| Details)$")


def limits():
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def commands(place: pathlib.Path, out: pathlib.Path):
    archive = str(out / "network.sqlite")
    yield "check", ["check", str(place)]
    yield "report", ["report", str(place), "--output", str(out / "report")]
    yield "figures", ["figures", str(place), "--output", str(out / "figures")]
    yield "verify", ["verify", str(out / "report"), str(place)]
    yield "archive add", ["archive", "add", str(place), "--archive", archive]
    yield "archive list", ["archive", "list", "--archive", archive]
    yield "archive show", ["archive", "show", "blma-launch", "--archive", archive]
    yield "archive verify", ["archive", "verify", "--archive", archive]
    yield "series", ["series", "--archive", archive, "--output", str(out / "series")]
    yield "indicators", ["indicators", "--archive", archive, "--output", str(out / "indicators")]
    yield "publish", ["publish", "--archive", archive, "--event", "blma-launch", "--output", str(out / "public")]
    yield "review", ["review", str(place)]
    yield "init", ["init", str(place)]


def unaccounted(folder: pathlib.Path) -> list[str]:
    """Files of which the rows do not add up in `figures/files.csv`."""
    table = folder / "figures/files.csv"
    if not table.exists():
        return []
    wrong = []
    for row in csv.DictReader(table.open(encoding="utf-8")):
        number = lambda name: int(row.get(name) or 0)
        if row.get("rows") and number("rows") != number("records") + number("other_rows") + number("unread_rows"):
            wrong.append(row["file"])
        if number("records") != number("accepted") + number("rejected") + number("ignored"):
            wrong.append(row["file"])
    return wrong


def attack(seed: int, tally: dict) -> list[str]:
    chance = random.Random(seed)
    work = pathlib.Path(tempfile.mkdtemp(prefix="rollcall-damage-"))
    place, out = work / "event", work / "out"
    out.mkdir()
    folder_of(chance, place)
    secrets = personal_texts(place)
    done = damage(place, chance)
    failures = []
    for name, arguments in commands(place, out):
        try:
            run = subprocess.run(
                [ROLLCALL, *arguments], stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE,
                preexec_fn=limits, env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})
        except subprocess.TimeoutExpired:
            failures.append(f"{name}: longer than {PATIENCE} s")
            continue
        tally[(name, run.returncode)] = tally.get((name, run.returncode), 0) + 1
        if run.returncode not in STATUSES:
            failures.append(f"{name}: status {run.returncode}: {run.stderr[-300:].decode('utf-8', 'replace')}")
        # Standard error of every command, and what check prints, are to be sent to others.
        shown = run.stderr + (run.stdout if name == "check" else b"")
        said = [text for text in secrets if text in shown]
        if said:
            failures.append(f"{name}: {len(said)} personal texts are shown")
    failures += [f"rows of {file} are not accounted for" for file in unaccounted(out / "report")]
    if failures:
        failures = [f"seed {seed} ({', '.join(done)}), kept in {work}"] + ["  " + line for line in failures]
    else:
        shutil.rmtree(work)
    return failures


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    tally, broken = {}, 0
    for seed in range(first, first + count):
        failures = attack(seed, tally)
        broken += bool(failures)
        for line in failures:
            print(line, flush=True)
    for name, status in sorted(tally):
        print(f"{name:16} status {status:3} {tally[name, status]:6}")
    print(f"{count} folders, {sum(tally.values())} commands, {broken} folders with a failure")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
