"""Measures the inputs that were once the slowest or largest known, and others like them: each under 10 s and 1 GiB.

    python3 Tests/Fuzz/worst_inputs.py [NAME …]

ROLLCALL names the executable.
"""

import os
import pathlib
import shutil
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROLLCALL = os.environ.get("ROLLCALL", str(ROOT / ".build/release/rollcall"))
SECONDS, MEMORY = 10, 1 << 30
HEADER = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
SETTINGS = "id: worst\ntime_zone: Europe/Zurich\nstarts: 2022-02-17T13:00:00\ninterpretation: [fr]\n"
AGENDA = "id,title,kind,start,minutes\nopening,Opening,opening,13:00,30\npanel,Panel,panel,,30\n"
TIMES = '"02/17/2022 01:00:00 PM","02/17/2022 01:30:00 PM",30\n'


def row(name, email=""):
    return f"{name},{email},{TIMES}"


def people(count):
    return [row(f"Person{n} Family{n}", f"p{n}@mission.example") for n in range(count)]


def stray_quotes():
    rows = people(4000)
    rows[30] = '"' + rows[30]
    rows[3930] = rows[3930].replace(",", '",', 1)
    return {"participants.csv": HEADER + "".join(rows)}


def long_names():
    rows = [row(" ".join(f"Word{n * 29 % 977 + k}" for k in range(30))[:300]) for n in range(4000)]
    return {"participants.csv": HEADER + "".join(rows)}


def one_name():
    rows = [row("Ana Lima") for _ in range(20_000)] + [row("Ana Lima", f"ana{n}@mission.example") for n in range(2000)]
    return {"participants.csv": HEADER + "".join(rows)}


def shared_words():
    rows = [row(f"Maria{n % 70} Jose{n // 70}", "" if n % 2 else f"p{n}@mission.example") for n in range(20_000)]
    return {"participants.csv": HEADER + "".join(rows)}


def name_in_log():
    log = "name,channel,from,to\n" + "X y" * 33_000 + ",fr,13:00,13:10\nPerson1 Family1,fr,13:00,13:20\n"
    return {"participants.csv": HEADER + "".join(people(500)), "channels.csv": log}


def year():
    return {"event.yaml": SETTINGS + "ends: 2023-02-17T13:00:00\n", "participants.csv": HEADER + "".join(people(500))}


def month():
    return {"event.yaml": SETTINGS + "ends: 2022-03-20T13:00:00\n", "participants.csv": HEADER + "".join(people(500))}


def aliases():
    lines = ["a0: &a0 {x: 1}"] + [f"? &a{n} {{? *a{n - 1} : 1, ? [*a{n - 1}] : 2}}\n: 1" for n in range(1, 14)]
    return {"event.yaml": SETTINGS + "\n".join(lines) + "\n", "participants.csv": HEADER + "".join(people(5))}


def deep_settings():
    return {"event.yaml": SETTINGS + "staff: " + "[" * 400_000, "participants.csv": HEADER + "".join(people(5))}


def many_sessions():
    agenda = "id,title,kind,start,minutes\n" + "".join(f"s{n},S,panel,,0.1\n" for n in range(6000))
    return {"agenda.csv": agenda, "participants.csv": HEADER + "".join(people(2000))}


def wide_row():
    return {"participants.csv": HEADER + "".join(people(50)) + row("Ana" + "," * 119_000)}


def long_message():
    chat = "13:05:00 From Person1 Family1 to Everyone:\n" + "\tlorem ipsum\n" * 1_500_000
    return {"participants.csv": HEADER + "".join(people(50)), "chat.txt": chat}


def many_senders():
    chat = "".join(f"13:05:00 From Guest {n} Nobody{n} to Everyone:\n\thi\n" for n in range(20_000))
    return {"participants.csv": HEADER + "".join(people(2000)), "chat.txt": chat}


def quotes_only():
    return {"participants.csv": HEADER + '"' * 5_000_000 + "\n" + "".join(people(5))}


def odd_quotes():
    return {"participants.csv": HEADER + "".join(line.replace(",", '",', 1) for line in people(20_000))}


def opened_quotes():
    return {"participants.csv": HEADER + "".join('"' + line.replace("@", '"@', 1) for line in people(20_000))}


INPUTS = [
    stray_quotes, long_names, one_name, shared_words, name_in_log, year, month, aliases, deep_settings, many_sessions,
    wide_row, long_message, many_senders, quotes_only, odd_quotes, opened_quotes,
]


def measure(arguments):
    """Status, seconds of the processor and of the clock, and bytes at the peak."""
    start = time.monotonic()
    process = os.posix_spawn(
        ROLLCALL, [ROLLCALL, *arguments], {**os.environ, "SWIFT_BACKTRACE": "enable=no"},
        file_actions=[(os.POSIX_SPAWN_OPEN, n, "/dev/null", os.O_RDWR, 0) for n in (0, 1, 2)])
    _, status, usage = os.wait4(process, 0)
    return (
        os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, time.monotonic() - start,
        usage.ru_maxrss * 1024)


def main():
    broken = 0
    for make in INPUTS:
        if sys.argv[1:] and make.__name__ not in sys.argv[1:]:
            continue
        work = pathlib.Path(tempfile.mkdtemp(prefix="rollcall-worst-"))
        files = {"event.yaml": SETTINGS, "agenda.csv": AGENDA, **make()}
        (work / "event").mkdir()
        for name, text in files.items():
            (work / "event" / name).write_text(text, encoding="utf-8")
        for command in (["check", "event"], ["report", "event", "--output", "out"]):
            os.chdir(work)
            status, seconds, waited, memory = measure(command)
            isOver = seconds > SECONDS or memory > MEMORY or status not in {0, 1, 65}
            broken += isOver
            print(
                f"{make.__name__:14} {command[0]:7} status {status:3} {seconds:6.2f} s of the processor "
                f"({waited:6.2f} s) {memory / 1e6:7.0f} MB{'  TOO MUCH' if isOver else ''}", flush=True)
        os.chdir(ROOT)
        shutil.rmtree(work)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
