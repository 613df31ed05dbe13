"""Fails or kills every command at its n-th call of the system, and asks: the old output or the new one, never a mixture;
the next run works; the archive verifies; nothing is left behind.

    python3 Tests/Faults/faults.py [--most CALLS] [COMMAND …]

ROLLCALL names the executable, SHIM the built shim.c. `--most` spreads so many calls over all of a kind (0: every call).
"""

import argparse
import hashlib
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROLLCALL = os.environ.get("ROLLCALL", str(ROOT / ".build/release/rollcall"))
SHIM = os.environ.get("SHIM", str(ROOT / ".build/faults/shim.so"))
SAMPLE = ROOT / "SampleData/blma-launch"
FAULTS = {
    "open": ["ENOSPC", "EIO", "EINTR", "kill"],
    "write": ["ENOSPC", "EIO", "EINTR", "short", "kill"],
    "fsync": ["EIO", "kill"],
    "rename": ["ENOSPC", "EIO", "kill"],
}
EVENT, NETWORK = "event", "network.sqlite"
COMMANDS = {
    "report": ["report", EVENT, "--output", "out"],
    "figures": ["figures", EVENT, "--output", "out"],
    "archive add": ["archive", "add", EVENT, "--archive", NETWORK],
    "archive forget": ["archive", "forget", "secretariat@migration-network.example", "--archive", NETWORK],
    "archive expire": ["archive", "expire", "--older-than", "1mo", "--archive", NETWORK],
    "publish": ["publish", "--archive", NETWORK, "--event", "blma-launch", "--output", "public"],
    "init": ["init", "fresh"],
    "review": ["review", EVENT],
}


def run(arguments, place, fault=None, prepare=None):
    temporary = place.parent / "tmp"
    temporary.mkdir(exist_ok=True)
    environment = {**os.environ, "SWIFT_BACKTRACE": "enable=no", "TMPDIR": str(temporary), **(fault or {})}
    if fault:
        environment["LD_PRELOAD"] = SHIM
    return subprocess.run(
        [ROLLCALL, *arguments], cwd=place, env=environment, input=b"1\ny\n", capture_output=True, timeout=60,
        preexec_fn=prepare)


def state(place, command):
    """What a reader sees: every file and its bytes; of an archive what it lists and whether it verifies."""
    seen = {}
    for file in sorted(place.rglob("*")):
        name = str(file.relative_to(place))
        if name.startswith(NETWORK) or not file.is_file():
            continue
        seen[name] = hashlib.sha256(file.read_bytes()).hexdigest()
    if (place / NETWORK).exists() and command.startswith("archive"):
        for what in [["list"], ["show", "blma-launch"], ["verify"]]:
            answer = run(["archive", *what, "--archive", NETWORK], place)
            seen[what[0]] = f"{answer.returncode} {answer.stdout.decode()}"
    return seen


def prepared(work):
    """The state before: outputs of another day's settings, an archive with the event."""
    place = work / "before"
    place.mkdir()
    shutil.copytree(SAMPLE, place / EVENT)
    shutil.copytree(place / EVENT, place / "fresh")
    for name in ["event.yaml", "agenda.csv"]:
        (place / "fresh" / name).unlink()
    settings = place / EVENT / "event.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text + "\nseries: earlier\n", encoding="utf-8")
    with (place / EVENT / "meeting_saved_chat.txt").open("a", encoding="utf-8") as chat:
        chat.write("13:20:01\t From  Network Secretariat : One more message\n")
    for arguments in [COMMANDS["report"], COMMANDS["archive add"], COMMANDS["publish"]]:
        first = run(arguments, place)
        if first.returncode != 0:
            sys.exit(f"cannot prepare: {first.stderr.decode()}")
    settings.write_text(text, encoding="utf-8")
    shutil.copy(SAMPLE / "meeting_saved_chat.txt", place / EVENT)
    return place


def attempt(before, command, fault, old, new):
    place = before.parent / "now"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(before, place)
    result = run(COMMANDS[command], place, fault)
    wrong = []
    killed = fault["FAULT_DO"] == "kill"
    if result.returncode not in ({-signal.SIGKILL, 0} if killed else {0, 1, 65, 73}):
        wrong.append(f"status {result.returncode}: {result.stderr[-200:].decode('utf-8', 'replace')}")
    left = [file.name for file in (before.parent / "tmp").iterdir()]
    if left:
        wrong.append(f"left in TMPDIR: {left}")
        shutil.rmtree(before.parent / "tmp")
    # What a killed run leaves beside an output has a name of its own and goes with the next run.
    now = {name: value for name, value in state(place, command).items() if not (killed and is_unfinished(name))}
    if now not in (old, new):
        wrong.append(f"neither old nor new: {difference(now, old, new)}")
    elif result.returncode == 0 and now != new:
        wrong.append("status 0 without the new output")
    again = run(COMMANDS[command], place)
    after = state(place, command)
    if (again.returncode, after) != (0, new) and not (now == new and after == new):
        wrong.append(f"the next run: status {again.returncode}, {difference(after, old, new)}: {again.stderr[-200:]}")
    return wrong


def is_unfinished(name):
    return any(part.startswith(".") for part in pathlib.PurePath(name).parts)


def difference(now, old, new):
    names = {name for name in now.keys() | new.keys() if now.get(name) != new.get(name)}
    return sorted(name for name in names if now.get(name) != old.get(name))[:5] or sorted(names)[:5]


def surroundings(before, command):
    """Few descriptors, closed ones, and folders that cannot be written to."""
    def closed():
        for file in (0, 1, 2):
            os.close(file)

    def few():
        import resource
        resource.setrlimit(resource.RLIMIT_NOFILE, (16, 16))

    for name, prepare in [("16 descriptors", few), ("0, 1 and 2 closed", closed)]:
        place = before.parent / "now"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(before, place)
        status = run(COMMANDS[command], place, prepare=prepare).returncode
        if status not in {0, 1, 65, 73}:
            yield f"{command}, {name}: status {status}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--most", type=int, default=0)
    parser.add_argument("commands", nargs="*")
    options = parser.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix="rollcall-faults-"))
    before = prepared(work)
    broken = 0
    for command in options.commands or COMMANDS:
        old = state(before, command)
        clean = work / "clean"
        shutil.copytree(before, clean)
        run(COMMANDS[command], clean)
        new = state(clean, command)
        shutil.rmtree(clean)
        for kind, faults in FAULTS.items():
            shutil.copytree(before, clean)
            run(COMMANDS[command], clean, {"FAULT_CALL": kind, "FAULT_COUNT": str(work / "count")})
            shutil.rmtree(clean)
            calls = int((work / "count").read_text())
            step = max(1, calls // options.most) if options.most else 1
            runs = 0
            for at in range(1, calls + 1, step):
                for what in faults:
                    fault = {"FAULT_CALL": kind, "FAULT_AT": str(at), "FAULT_DO": what}
                    runs += 1
                    for line in attempt(before, command, fault, old, new):
                        broken += 1
                        print(f"{command}, {what} at {kind} {at}: {line}", flush=True)
            print(f"{command:15} {kind:7} {calls:5} calls, {runs:5} runs with a fault", flush=True)
        for line in surroundings(before, command):
            broken += 1
            print(line, flush=True)
    shutil.rmtree(work)
    print(f"{broken} failures")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
