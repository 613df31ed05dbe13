"""Publications attacked: no suppressed count can be narrowed down further than the threshold.

`ROLLCALL_PACKAGES=200` attacks more packages than a usual run.
"""
import contextlib
import csv
import os
import random
import subprocess
import tempfile
import unittest
from pathlib import Path

import pandas
from attack import Attack
from frictionless import validate
from pytauargus import protect
from rollcall_command import EXECUTABLE, event_folder, rollcall

PACKAGES = int(os.environ.get("ROLLCALL_PACKAGES", "9"))
CATEGORIES = ["Member State", "UN system", "Workers' organization", "Employers' organization", "Civil society",
              "Academia", "Private sector", "Media"]
COUNTRIES = ["Brazil", "Egypt", "France", "Ghana", "India", "Kenya", "Mexico", "Nepal", "Peru", ""]
LANGUAGES = ["English", "French", "Spanish", "Arabic", ""]


def clock(minute: int) -> str:
    return f"{(13 + minute // 60 - 1) % 12 + 1:02}:{minute % 60:02}:00 PM"


def write_event(parent: Path, name: str, dice: random.Random, people: int, month: int) -> Path:
    """An event with few in some categories and countries and many in others."""
    date = f"0{month}/17/2022"
    registered, present = [], []
    weights = [dice.choice([1, 2, 5, 20]) for _ in CATEGORIES]
    for number in range(people):
        category = dice.choices(CATEGORIES, weights)[0]
        country = dice.choices(COUNTRIES, [dice.choice([1, 8]) for _ in COUNTRIES])[0]
        language = dice.choices(LANGUAGES, [10, 4, 3, 1, 2])[0]
        email = f"p{number}@mail.example"
        if dice.random() < 0.9:
            registered.append(f"Person,{number},{email},{date} 09:00:00 AM,approved,{category},{country},{language}\n")
        for _ in range(dice.choice([0, 1, 1, 1, 2])):
            start = dice.randrange(0, 50)
            end = start + dice.randrange(5, 60 - start) if start < 55 else 60
            present.append(f"Person {number},{email},{date} {clock(start)},{date} {clock(end)},{end - start}\n")
    return event_folder(parent, name, {
        "event.yaml": f"time_zone: UTC\nstarts: 2022-0{month}-17T13:00:00\ninterpretation: [fr, es, ar]\nseries: trial\n",
        "agenda.csv": "id,title,kind,start,minutes\nopening,Opening,opening,13:00,10\npanel,Panel,panel,,25\n"
                      "floor,Floor,floor,,25\n",
        "participants.csv": "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n" + "".join(present),
        "registration.csv": "First Name,Last Name,Email,Registration Time,Approval Status,Stakeholder category,Country,"
                            "Language\n" + "".join(registered)})


def tau_argus(people: list[tuple[str, str]], rule: str, folder: Path) -> tuple[int, int]:
    """How many counts of period by category are small, and how many τ-Argus leaves out by its optimal method."""
    micro = pandas.DataFrame([(period, category, 1.0) for period, category in people], columns=["Period", "Category", "N"])
    with contextlib.chdir(folder):  # its solver writes logs where it stands
        result = protect(micro, ["Period", "Category"], response="N", safety_rules=rule, suppress="OPT(1)",
                         workdir=str(folder / "tau"))
    status = list(result.tables[0].dataframe()["status"])
    return status.count("U"), status.count("U") + status.count("M")


class PublicationTest(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.parent = Path(temporary.name)
        self.archive = self.parent / "network.sqlite"

    def publish(self, out: str, *options: str) -> Path | None:
        """The folder for the public; none where publishing is refused, which must leave nothing for the public."""
        output = self.parent / out
        done = subprocess.run([EXECUTABLE, "publish", "--archive", self.archive, "--output", output, *options],
                              capture_output=True, text=True, check=False)
        if done.returncode == 65:
            self.assertFalse((output / "public").exists())
            self.assertTrue((output / "internal" / "disclosure.csv").exists())
            return None
        self.assertEqual(done.returncode, 0, done.stderr)
        return output / "public"

    def assert_safe(self, attack: Attack, threshold: int, dice_seed: int) -> int:
        found = attack.intervals()
        for key, (low, high) in found.items():
            self.assertGreaterEqual(high - low, threshold - 1e-6, f"seed {dice_seed}: {key} lies in {low} to {high}")
        return len(found)

    def test_no_suppressed_count_can_be_narrowed_down(self) -> None:
        published = refused = attacked = seed = 0
        while published < PACKAGES:
            seed += 1
            dice = random.Random(seed)
            folder = self.parent / f"round{seed}"
            folder.mkdir()
            self.archive = folder / "network.sqlite"
            names = ["one", "two", "three"]
            sizes = [dice.choice([25, 60, 150]) for _ in names]
            folders = [write_event(folder, name, dice, size, month + 1)
                       for month, (name, size) in enumerate(zip(names, sizes))]
            rollcall("archive", "add", *folders, "--archive", self.archive, "-q")
            attack, threshold = Attack(), dice.choice([5, 10])
            # Packages follow each other: events alone, together, and their sums. The attacker has them all.
            for out, options in [("a", ["--event", "one"]), ("b", ["--event", "two", "--event", "three"]),
                                 ("c", ["--series", "trial"])]:
                package = self.publish(f"round{seed}/{out}", *options, "--threshold", str(threshold))
                if package is None:
                    refused += 1
                    continue
                published += 1
                attack.read(package, periods={"all": names, "2022": names} if out == "c" else None)
                attacked += self.assert_safe(attack, threshold, seed)
        self.assertGreater(attacked, 20 * PACKAGES)
        if PACKAGES > 20:
            print(f"{published} packages, {refused} refused, {attacked} suppressed counts attacked, {seed} archives")

    def test_the_choice_is_beside_that_of_tau_argus(self) -> None:
        """The same small counts; no fewer others than exact disclosure needs, and not many more than its optimum."""
        compared = 0
        for seed in range(1, 7):
            dice = random.Random(seed)
            folder = self.parent / f"tau{seed}"
            folder.mkdir()
            self.archive = folder / "network.sqlite"
            people: list[tuple[str, str]] = []
            events = []
            for year in ("2021", "2022", "2023"):
                own = [(year, category) for category in CATEGORIES[:5] for _ in range(dice.choice([0, 3, 6, 20, 35, 50]))]
                people += own
                events.append(event_folder(folder, f"e{year}", {
                    "event.yaml": f"time_zone: UTC\nstarts: {year}-01-17T13:00:00\nseries: trial\n",
                    "agenda.csv": "id,title,kind,start,minutes\npanel,Panel,panel,13:00,60\n",
                    "participants.csv": "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n" + "".join(
                        f"Person {n},p{n}@mail.example,01/17/{year} 01:00:00 PM,01/17/{year} 01:30:00 PM,30\n"
                        for n in range(len(own))),
                    "registration.csv": "First Name,Last Name,Email,Stakeholder category\n" + "".join(
                        f"Person,{n},p{n}@mail.example,{category}\n" for n, (_, category) in enumerate(own))}))
            rollcall("archive", "add", *events, "--archive", self.archive, "-q")
            package = self.publish(f"tau{seed}/out", "--series", "trial", "--table", "series_categories")
            self.assertIsNotNone(package)
            with (package / "series_categories.csv").open(encoding="utf-8", newline="") as file:
                hidden = sum(row["attended_status"] == "suppressed" for row in csv.DictReader(file))
            small, weak = tau_argus(people, "FREQ(10,0)", folder)
            _, strong = tau_argus(people, "FREQ(10,100)", folder)
            if not small:
                self.assertEqual(hidden, 0)
                continue
            compared += 1
            self.assertGreaterEqual(hidden, weak, f"seed {seed}")
            self.assertLessEqual(hidden, max(strong, weak) + 6, f"seed {seed}")
        self.assertGreater(compared, 3)

    def test_the_attack_finds_what_is_badly_hidden(self) -> None:
        """Proves that it can fail: one suppressed count alone in its row is derived."""
        folder = self.parent / "bad"
        folder.mkdir()
        (folder / "event_categories.csv").write_text(
            "event,category,registered,registered_status,attended,attended_status\n"
            "e,all,,missing,50,published\ne,media,,missing,,suppressed\ne,other,,missing,47,published\n", encoding="utf-8")
        attack = Attack()
        attack.read(folder)
        self.assertEqual(attack.intervals(), {("e", "event", "attended", "category", "media"): (3.0, 3.0)})

    def test_a_package_is_valid_and_tells_nothing_of_the_files(self) -> None:
        event = write_event(self.parent, "one", random.Random(1), 150, 1)
        rollcall("archive", "add", event, "--archive", self.archive, "-q")
        package = self.publish("out", "--event", "one")
        report = validate(str(package / "datapackage.json"))
        self.assertTrue(report.valid, report.flatten(["type", "note"]))
        text = (package / "datapackage.json").read_text(encoding="utf-8")
        self.assertIn('"manifest"', text)
        self.assertNotIn("participants.csv", text)
        for table in package.glob("*.csv"):
            with table.open(encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    for measure in ("registered", "attended"):
                        count = row.get(measure)
                        self.assertFalse(count and 0 < int(count) < 10, f"{table.name}: {row}")

    def test_the_same_archive_gives_the_same_bytes_again(self) -> None:
        folders = [write_event(self.parent, name, random.Random(number), 120, number) for number, name in
                   enumerate(("one", "two"), 1)]
        rollcall("archive", "add", *folders, "--archive", self.archive, "-q")
        for options in (["--event", "one"], ["--series", "trial"]):
            first, again = (self.publish(f"{options[1]}{number}", *options) for number in (1, 2))
            self.assertIsNotNone(first)
            for path in first.iterdir():
                self.assertEqual(path.read_bytes(), (again / path.name).read_bytes(), path.name)
        for number in (1, 2):
            rollcall("series", "--archive", self.archive, "--output", self.parent / f"series{number}", "-q")
        for path in (self.parent / "series1").rglob("*.*"):
            other = self.parent / "series2" / path.relative_to(self.parent / "series1")
            self.assertEqual(path.read_bytes(), other.read_bytes(), path.name)

    def test_what_may_not_be_published_is_refused_with_the_reason(self) -> None:
        done = subprocess.run([EXECUTABLE, "publish", "--archive", "none", "--event", "one", "--table", "concurrency",
                               "--output", self.parent / "out"], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 64)
        self.assertIn("minute by minute", done.stderr)


if __name__ == "__main__":
    unittest.main()
