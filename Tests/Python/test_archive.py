"""The archive from outside: killed at any moment it is whole, two writers wait for each other, plain SQL reads it.

`ROLLCALL_KILLS=200` tries more moments than a usual run.
"""
import os
import random
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from rollcall_command import EXECUTABLE, event_folder, rollcall

KILLS = int(os.environ.get("ROLLCALL_KILLS", "12"))
HEADER = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"


def write_event(parent: Path, name: str, people: int) -> Path:
    rows = "".join(
        f"Person {number},p{number}@mail.example,02/17/2022 01:00:00 PM,02/17/2022 01:{number % 50 + 5:02}:00 PM,"
        f"{number % 50 + 5}\n" for number in range(people))
    return event_folder(parent, name, {
        "event.yaml": "time_zone: UTC\nstarts: 2022-02-17T13:00:00\n",
        "agenda.csv": "id,title,kind,start,minutes\npanel,Panel,panel,13:00,30\nfloor,Floor,floor,,30\n",
        "participants.csv": HEADER + rows})


class ArchiveTest(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.parent = Path(temporary.name)
        self.archive = self.parent / "network.sqlite"

    def events(self) -> set[str]:
        with sqlite3.connect(self.archive) as database:
            return {event for (event,) in database.execute("SELECT event FROM events")}

    def test_killed_at_any_moment_it_holds_all_or_nothing(self) -> None:
        folders = [write_event(self.parent, f"event{number}", 200) for number in range(3)]
        rollcall("archive", "add", folders[0], "--archive", self.archive, "-q")
        command = [EXECUTABLE, "archive", "add", *folders, "--archive", self.archive, "-q"]
        start = time.monotonic()
        subprocess.run(command, check=True, capture_output=True)
        usual = time.monotonic() - start
        for event in ("event1", "event2"):
            rollcall("archive", "remove", event, "--archive", self.archive, "-q")
        dice, killed = random.Random(7), 0
        for _ in range(KILLS):
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(dice.uniform(0, 1.1 * usual))
            process.send_signal(signal.SIGKILL)
            killed += process.wait() == -signal.SIGKILL
            rollcall("archive", "verify", "--archive", self.archive, "-q")
            found = self.events()
            self.assertIn(found, ({"event0"}, {"event0", "event1", "event2"}))
            if len(found) == 3:
                for event in ("event1", "event2"):
                    rollcall("archive", "remove", event, "--archive", self.archive, "-q")
        self.assertGreater(killed, KILLS // 3)

    def test_two_writers_at_once_both_succeed(self) -> None:
        folders = [write_event(self.parent, f"event{number}", 150) for number in range(4)]
        # The first opens what is not there yet; so does the second.
        running = [subprocess.Popen([EXECUTABLE, "archive", "add", *half, "--archive", self.archive, "-q"])
                   for half in (folders[:2], folders[2:])]
        self.assertEqual([process.wait() for process in running], [0, 0])
        rollcall("archive", "verify", "--archive", self.archive, "-q")
        self.assertEqual(self.events(), {"event0", "event1", "event2", "event3"})
        with sqlite3.connect(self.archive) as database:
            (same,) = database.execute("SELECT count(DISTINCT pseudonym) FROM people").fetchone()
        self.assertEqual(same, 150)

    def test_plain_sql_reads_the_figures(self) -> None:
        rollcall("archive", "add", write_event(self.parent, "launch", 30), "--archive", self.archive, "-q")
        with sqlite3.connect(self.archive) as database:
            rows = database.execute(
                "SELECT session, attendees FROM attendance WHERE category = 'all' AND channel = 'all'").fetchall()
        self.assertEqual(rows, [("event", 30), ("panel", 30), ("floor", 4)])


if __name__ == "__main__":
    unittest.main()
