"""Publications attacked: no suppressed count can be narrowed down further than the threshold."""
import contextlib
import csv
import random
import subprocess
import tempfile
import unittest
from pathlib import Path

import pandas
from attack import Attack
from chains import Chain, Event
from frictionless import validate
from pytauargus import protect
from rollcall_command import EXECUTABLE, event_folder, rollcall

CHAINS = 6
CATEGORIES = ["Member State", "UN system", "Workers' organization", "Employers' organization", "Civil society",
              "Academia", "Private sector", "Media"]


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

    def event(self, name: str, people: int, seed: int = 1, day: str = "2022-01-17") -> Path:
        return Event(name, random.Random(seed), people, day, "trial", False).write(self.parent)

    def test_no_count_can_be_narrowed_down_by_all_packages_together(self) -> None:
        """Archives of one to eight events, two to eight packages of each; `make chains` tries 300."""
        attacked = published = 0
        for seed in range(1, CHAINS + 1):
            chain = Chain(self.parent / f"seed{seed}", seed)
            for _ in range(chain.dice.randrange(2, 9)):
                chain.step()
            attacked += chain.assert_safe()[0]
            published += chain.published
        self.assertGreater(attacked, 20 * CHAINS)
        self.assertGreater(published, CHAINS)

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
        attack.read(folder, {"e": "e"})
        key = ("e", "event", "attended", "category", "media")
        self.assertEqual(attack.intervals({key: 3}, 10), {key: (3, 3)})

    def test_a_package_is_valid_and_tells_nothing_of_the_files(self) -> None:
        event = self.event("one", 150)
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
        folders = [self.event(name, 120, number, f"2022-0{number}-17") for number, name in enumerate(("one", "two"), 1)]
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
        self.assertIn("minute-by-minute", done.stderr)


if __name__ == "__main__":
    unittest.main()
