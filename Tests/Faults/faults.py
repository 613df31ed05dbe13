"""Fails or kills every command at its n-th call of the system, and asks: the old output or the new one, never a mixture;
the next run works; the archive verifies; nothing is left behind.

    python3 Tests/Faults/faults.py [--most CALLS] [COMMAND …]

ROLLCALL names the executable, SHIM the built shim.c. `--most` spreads so many calls over all of a kind (0: every call).
Run as root, folders that cannot be written to are tried as another user.
"""

import argparse
import collections
import hashlib
import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROLLCALL = os.environ.get("ROLLCALL", str(ROOT / ".build/release/rollcall"))
SHIM = os.environ.get("SHIM", str(ROOT / ".build/faults/shim.so"))
# Small, so that every call of every command can be tried.
FILES = {
    "event.yaml": "id: launch\ntitle: Launch\ntime_zone: Europe/Zurich\nstarts: 2022-02-17T13:00:00\ninterpretation: [fr]\n",
    "agenda.csv": "id,title,kind,start,minutes\nopening,Opening,opening,13:00,30\npanel,Panel,panel,,30\n",
    "participants.csv": "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n" + "".join(
        f'{name} Lima,{name.lower()}@mission.example,"02/17/2022 01:0{n}:00 PM","02/17/2022 01:5{n}:00 PM",50\n'
        for n, name in enumerate(["Ana", "Ben", "Cara", "Dan", "Eva", "Fay", "Gus", "Hal"])),
    "registration.csv": "First Name,Last Name,Email,Organization,Category,Registration Time\n" + "".join(
        f"{name},Lima,{name.lower()}@mission.example,Mission,{answer},02/10/2022 01:00:00 PM\n"
        for name, answer in [("Ana", "Media"), ("Ben", "Academia"), ("Cara", "Media"), ("Ida", "Academia")]),
    "chat.txt": "13:05:00 From Ana Lima to Everyone:\n\tGood morning\n13:06:00 From Ben Lima to Everyone:\n\tHello\n",
}
FAULTS = {
    "open": ["ENOSPC", "EIO", "EINTR", "kill"],
    "write": ["ENOSPC", "EIO", "EINTR", "short", "kill"],
    "fsync": ["EIO", "kill"],
    "rename": ["ENOSPC", "EIO", "kill"],
}
EVENT, NETWORK = "event", "network.sqlite"
COMMANDS = {
    "init": ["init", "fresh"],
    "review": ["review", "open"],
    "figures": ["figures", EVENT, "--output", "out"],
    "report": ["report", EVENT, "--output", "out"],
    "archive create": ["archive", "add", EVENT, "--archive", "new.sqlite"],
    "archive add": ["archive", "add", EVENT, "--archive", NETWORK],
    "archive forget": ["archive", "forget", "ana@mission.example", "--archive", NETWORK],
    "archive expire": ["archive", "expire", "--older-than", "1mo", "--archive", NETWORK],
    "archive remove": ["archive", "remove", "launch", "--archive", NETWORK],
    "publish": ["publish", "--archive", NETWORK, "--event", "launch", "--output", "public"],
    "series": ["series", "--archive", NETWORK, "--output", "years"],
    "indicators": ["indicators", "--archive", NETWORK, "--output", "shared"],
    "check": ["check", EVENT],
}
# Figures can be used, need attention, cannot be read, cannot be written.
STATUSES = {0, 1, 65, 73}
DATABASE = ("-wal", "-shm", "-journal")
EMAIL = re.compile(rb"[\w.+-]+@[\w.-]+\.(?:example|test)")
TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\dZ?")


def run(arguments, place, fault=None, prepare=None):
    temporary = place.parent / "tmp"
    temporary.mkdir(exist_ok=True)
    temporary.chmod(0o777)
    environment = {**os.environ, "SWIFT_BACKTRACE": "enable=no", "TMPDIR": str(temporary), **(fault or {})}
    if fault:
        environment["LD_PRELOAD"] = SHIM
    return subprocess.run(
        [ROLLCALL, *arguments], cwd=place, env=environment, input=b"1\ny\n", capture_output=True, timeout=60,
        preexec_fn=prepare)


def state(place):
    """What a reader sees: every file and its bytes; of an archive what it says, whatever the clock, and whether it is whole."""
    seen = {}
    for file in sorted(place.rglob("*")):
        name = str(file.relative_to(place))
        if file.suffix == ".key":
            seen[name] = str(file.stat().st_size)
        elif file.suffix == ".sqlite":
            for what in [["list"], ["show", "launch"], ["verify"]]:
                answer = run(["archive", *what, "--archive", name], place)
                said = TIME.sub("TIME", answer.stdout.decode())
                seen[f"{name} {what[0]}"] = f"{answer.returncode} {said}"
        elif file.is_file():
            seen[name] = hashlib.sha256(file.read_bytes()).hexdigest()
    return seen


def prepared(work):
    """The state before: outputs of another day's settings, an archive with the event."""
    place = work / "before"
    place.mkdir()
    (place / EVENT).mkdir()
    for name, text in FILES.items():
        (place / EVENT / name).write_text(text, encoding="utf-8")
    shutil.copytree(place / EVENT, place / "fresh")
    shutil.copytree(place / EVENT, place / "open")
    registrations = FILES["registration.csv"].replace("Academia", "An odd answer")
    (place / "open" / "registration.csv").write_text(registrations, encoding="utf-8")
    for name in ["event.yaml", "agenda.csv"]:
        (place / "fresh" / name).unlink()
    settings = place / EVENT / "event.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text + "series: earlier\n", encoding="utf-8")
    with (place / EVENT / "chat.txt").open("a", encoding="utf-8") as chat:
        chat.write("13:07:00 From Cara Lima to Everyone:\n\tOne more message\n")
    for name in ["report", "archive add", "publish", "series", "indicators"]:
        first = run(COMMANDS[name], place)
        if first.returncode != 0:
            sys.exit(f"cannot prepare: {first.stderr.decode()}")
    settings.write_text(text, encoding="utf-8")
    (place / EVENT / "chat.txt").write_text(FILES["chat.txt"], encoding="utf-8")
    return place


def fresh_copy(before):
    place = before.parent / "now"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(before, place)
    return place


def attempt(before, command, fault, old, new, leavings):
    place = fresh_copy(before)
    result = run(COMMANDS[command], place, fault)
    wrong = []
    killed = result.returncode == -signal.SIGKILL
    if not killed and result.returncode not in STATUSES:
        wrong.append(f"status {result.returncode}: {result.stderr[-200:].decode('utf-8', 'replace')}")
    if result.returncode not in {0, 1} and not killed and not result.stderr:
        # The complaint itself may be what could not be written.
        if fault["FAULT_CALL"] != "write":
            wrong.append(f"status {result.returncode} without a word")
    if EMAIL.search(result.stderr):
        wrong.append("an e-mail on standard error")
    left = [file.name for file in (before.parent / "tmp").iterdir()]
    if left:
        wrong.append(f"left in TMPDIR: {left}")
        shutil.rmtree(before.parent / "tmp")
    extra = {file for file in place.rglob("*") if is_left_behind(file, place, before)}
    for file in extra:
        name = re.sub(r"\d+", "N", str(file.relative_to(place)))
        # The database's own files, which it reads and removes when it is next opened.
        if not killed and not name.endswith(DATABASE):
            wrong.append(f"left behind: {name}")
        if file.is_file():
            how = "a kill" if killed else "an error"
            leavings[command, how, re.sub(r"(N)/.*", r"\1/…", name), bool(EMAIL.search(file.read_bytes()))] += 1
    # What a killed run leaves beside an output has a name of its own and goes with the next run.
    names = {str(file.relative_to(place)) for file in extra}
    now = {name: value for name, value in state(place).items() if name not in names}
    # Two names cannot be given in one step: a kill between them leaves one of the files, whole.
    between = (
        killed and command == "init" and now not in (old, new) and set(now) < set(new)
        and all(now[name] == new[name] for name in now))
    if now not in (old, new) and not between and not is_new_archive(command, now, old, new):
        wrong.append(f"neither old nor new: {difference(now, old, new)}")
    elif result.returncode == 0 and now != new and command != "check":
        wrong.append("status 0 without the new output")
    again = run(COMMANDS[command], place)
    after = state(place)
    done = again.returncode in {0, 1} or now == new
    # The agenda is then drafted from the settings, not with them: the same names, not always the same bytes.
    if not done or (after != new and not (between and set(after) == set(new))):
        wrong.append(f"the next run: status {again.returncode}, {difference(after, old, new)}: {again.stderr[-200:]}")
    return wrong


def is_new_archive(command, now, old, new):
    """Only a key, or an archive that says of itself that it is empty: what the first steps of a new one leave."""
    changed = {name for name in now.keys() | old.keys() if now.get(name) != old.get(name)}
    return command == "archive create" and all(name.startswith("new.") for name in changed) and (
        "launch" not in now.get("new.sqlite list", ""))


def is_left_behind(file, place, before):
    """Unfinished output, and what a database keeps beside its file while it is written."""
    name = file.relative_to(place)
    if (before / name).exists():
        return False
    return any(part.startswith(".") for part in name.parts) or file.name.endswith(DATABASE)


def difference(now, old, new):
    names = {name for name in now.keys() | new.keys() if now.get(name) != new.get(name)}
    return sorted(name for name in names if now.get(name) != old.get(name))[:5] or sorted(names)[:5]


def few():
    resource.setrlimit(resource.RLIMIT_NOFILE, (16, 16))


def closed():
    for file in (0, 1, 2):
        os.close(file)


def nobody():
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)


def surroundings(before, command, old, new):
    """Few descriptors, closed ones, and folders that cannot be written to."""
    tried = [("16 descriptors", few, False), ("0, 1 and 2 closed", closed, False)]
    if os.getuid() == 0:
        tried.append(("a read-only folder", nobody, True))
    for name, prepare, is_read_only in tried:
        place = fresh_copy(before)
        for file in [place, *place.rglob("*")]:
            file.chmod((0o555 if file.is_dir() else 0o444) if is_read_only else (0o755 if file.is_dir() else 0o644))
        result = run(COMMANDS[command], place, prepare=prepare)
        complaint = result.stderr[-200:].decode("utf-8", "replace").strip()
        now = state(place)
        print(f"{command:15} {name}: status {result.returncode} {complaint if result.returncode > 1 else ''}", flush=True)
        if result.returncode not in STATUSES or (result.returncode > 1 and not complaint and prepare is not closed):
            yield f"{command}, {name}: status {result.returncode}: {complaint}"
        if now not in (old, new):
            yield f"{command}, {name}: neither old nor new: {difference(now, old, new)}"
        if result.returncode == 0 and now != new:
            yield f"{command}, {name}: status 0 without the new output"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--most", type=int, default=0)
    parser.add_argument("commands", nargs="*")
    options = parser.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix="rollcall-faults-"))
    work.chmod(0o755)
    before = prepared(work)
    broken, total, leavings = 0, 0, collections.Counter()
    old = state(before)
    for command in options.commands or COMMANDS:
        clean = work / "clean"
        shutil.copytree(before, clean)
        run(COMMANDS[command], clean)
        new = state(clean)
        shutil.rmtree(clean)
        for kind, faults in FAULTS.items():
            shutil.copytree(before, clean)
            run(COMMANDS[command], clean, {"FAULT_CALL": kind, "FAULT_COUNT": str(work / "count")})
            shutil.rmtree(clean)
            calls = int((work / "count").read_text())
            step = max(1, -(-calls // options.most)) if options.most else 1
            runs = 0
            for at in range(1, calls + 1, step):
                for what in faults:
                    fault = {"FAULT_CALL": kind, "FAULT_AT": str(at), "FAULT_DO": what}
                    runs += 1
                    for line in attempt(before, command, fault, old, new, leavings):
                        broken += 1
                        print(f"{command}, {what} at {kind} {at}: {line}", flush=True)
            total += runs
            print(f"{command:15} {kind:7} {calls:5} calls, {runs:5} runs with a fault", flush=True)
        for line in surroundings(before, command, old, new):
            broken += 1
            print(line, flush=True)
    shutil.rmtree(work)
    for (command, how, name, is_personal), count in sorted(leavings.items()):
        says = "with personal data" if is_personal else "without personal data"
        print(f"{command:15} {how} left {name}, {says}, until the next run: {count} times")
    print(f"{total} runs with a fault, {broken} failures")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
