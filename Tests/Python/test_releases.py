"""Packages that follow each other: true numbers, and nothing given away by all of them together."""
import csv
import json
import random
import sqlite3
import subprocess
import tempfile
import unittest
from collections import Counter
from pathlib import Path

from attack import Attack
from chains import Chain
from rollcall_command import EXECUTABLE, event_folder, rollcall


class ReleasesTest(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.parent = Path(temporary.name)
        self.archive = self.parent / "network.sqlite"

    def folder(self, name: str, day: str, people: dict[str, int], series: str = "trial", copy_of: str | None = None) -> Path:
        """An event at which so many people of each category are, all of them registered, from one country."""
        date = f"{day[5:7]}/{day[8:]}/{day[:4]}"
        mails = [(category, f"{copy_of or name}{category[0]}{number}@mail.example")
                 for category, count in people.items() for number in range(count)]
        target = self.parent / name
        for path in sorted(target.iterdir()) if target.exists() else []:
            path.unlink()
        if target.exists():
            target.rmdir()
        return event_folder(self.parent, name, {
            "event.yaml": f"time_zone: UTC\nstarts: {day}T13:00:00\nseries: {series}\n",
            "agenda.csv": "id,title,kind,start,minutes\npanel,Panel,panel,13:00,60\n",
            "participants.csv": "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n" + "".join(
                f"{mail},{mail},{date} 01:00:00 PM,{date} 01:30:00 PM,30\n" for _, mail in mails),
            "registration.csv": "First Name,Last Name,Email,Stakeholder category,Country\n" + "".join(
                f"P,{mail},{mail},{category},KE\n" for category, mail in mails)})

    def add(self, *folders: Path) -> None:
        rollcall("archive", "add", *folders, "--archive", self.archive, "-q")

    def publish(self, out: str, *options: str) -> tuple[Path | None, str]:
        """The package, and what was said; no package where publishing is refused."""
        output = self.parent / out
        done = subprocess.run([EXECUTABLE, "publish", "--archive", self.archive, "--output", output, *options],
                              capture_output=True, text=True, check=False)
        self.assertIn(done.returncode, (0, 65), done.stderr)
        self.assertEqual(done.returncode == 0, (output / "public").exists(), done.stderr)
        return (output / "public" if done.returncode == 0 else None), done.stderr

    def rows(self, package: Path | None, table: str) -> list[dict[str, str]]:
        self.assertIsNotNone(package)
        with (package / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def assert_safe(self, attack: Attack, targets: dict, grown: list[tuple[str, str]] | None = None) -> None:
        for key, (low, high) in attack.intervals(targets, 10, grown or []).items():
            self.assertGreaterEqual(high - low, 10, f"{key} lies in {low} to {high}")

    # Wrong numbers

    def test_a_series_is_what_it_is_now_and_not_what_it_was(self) -> None:
        self.add(self.folder("one", "2022-01-17", {"Media": 30, "Academia": 40}),
                 self.folder("two", "2022-02-17", {"Media": 50, "Academia": 60}))
        first, _ = self.publish("first", "--series", "all")
        self.add(self.folder("three", "2022-03-17", {"Media": 70, "Academia": 80}))
        again, _ = self.publish("again", "--series", "all")
        later, _ = self.publish("later", "--series", "all", "--from", "2022-02-01")
        for package, expected in ((first, {"all": "180", "media": "80"}), (again, {"all": "330", "media": "150"}),
                                  (later, {"all": "260", "media": "120"})):
            rows = self.rows(package, "series_categories")
            self.assertEqual(max(Counter((row["period"], row["category"]) for row in rows).values()), 1)
            found = {row["category"]: row["registered"] for row in rows if row["period"] == "all"}
            self.assertEqual({name: found[name] for name in expected}, expected)

    def test_a_package_holds_only_what_was_asked_for(self) -> None:
        self.add(self.folder("n1", "2022-01-17", {"Media": 6, "Academia": 40}, "north"),
                 self.folder("s1", "2022-01-18", {"Media": 50, "Academia": 60}, "south"))
        self.publish("north", "--series", "north")
        south, _ = self.publish("south", "--series", "south")
        for table in ("series_categories", "series_channels", "series_countries"):
            rows = self.rows(south, table)
            self.assertEqual({row["series"] for row in rows}, {"south"})
            self.assertNotIn("missing", {row["registered_status"] for row in rows})

    def test_the_package_counts_its_own_suppressed_counts(self) -> None:
        self.add(*(self.folder(f"e{n}", f"2022-0{n + 1}-17", {"Media": 3 + n, "Academia": 40, "Civil society": 12})
                   for n in range(4)))
        for number in range(4):
            self.publish(f"e{number}", "--event", f"e{number}")
        package, _ = self.publish("series", "--series", "all")
        hidden = {(row["period"], kind if row[kind] != "all" else "", row[kind], measure)
                  for table, kind in (("series_categories", "category"), ("series_channels", "channel"),
                                      ("series_countries", "country"))
                  for row in self.rows(package, table) for measure in ("registered", "attended")
                  if row[f"{measure}_status"] == "suppressed"}
        description = json.loads((package / "datapackage.json").read_text(encoding="utf-8"))
        # One year alone is all of them: its counts are the same counts.
        self.assertEqual(description["provenance"]["suppressedCounts"], len({key[1:] for key in hidden}))

    # Sequences

    def test_a_year_and_its_quarters_give_nothing_away(self) -> None:
        events = {"q1": ("2022-02-17", {"Media": 8, "Academia": 40}), "q2": ("2022-05-17", {"Media": 30, "Academia": 50})}
        self.add(*(self.folder(name, day, people) for name, (day, people) in events.items()))
        attack, names = Attack(True, True), {"q1": "q1", "q2": "q2"}
        year, _ = self.publish("year", "--series", "all", "--table", "series_categories")
        attack.read(year, names, {"all": ["q1", "q2"], "2022": ["q1", "q2"]})
        quarters, _ = self.publish("quarters", "--series", "all", "--period", "quarter", "--table", "series_categories")
        if quarters:
            attack.read(quarters, names, {"all": ["q1", "q2"], "2022-Q1": ["q1"], "2022-Q2": ["q2"]})
        self.assert_safe(attack, {("q1", "event", measure, "category", "media"): 8 for measure in ("registered", "attended")})

    def test_a_series_and_one_of_its_events_give_nothing_of_the_other_away(self) -> None:
        for order in (("--series", "--event"), ("--event", "--series")):
            with self.subTest(order[0]):
                self.archive = self.parent / f"{order[0]}.sqlite"
                self.add(self.folder("one", "2022-01-17", {"Media": 27, "Academia": 40}),
                         self.folder("two", "2022-02-17", {"Media": 3, "Academia": 50}))
                attack, names = Attack(True, True), {"one": "one", "two": "two"}
                for option in order:
                    package, _ = self.publish(f"{order[0]}{option}", option, "all" if option == "--series" else "one")
                    self.assertIsNotNone(package)
                    attack.read(package, names, {"all": ["one", "two"], "2022": ["one", "two"]} if option == "--series" else None)
                self.assert_safe(attack, {("two", "event", m, "category", "media"): 3 for m in ("registered", "attended")})

    def test_nobody_attends_who_has_not_registered(self) -> None:
        """Where that is so, an outsider can compute with it."""
        for seed in range(1, 7):
            chain = Chain(self.parent / f"seed{seed}", seed, sizes=[25], registered_first=True)
            chain.threshold = 10
            chain.publish("--event", "e0")
            if chain.published:
                chain.assert_safe()

    def test_an_event_that_changed_gives_nothing_away(self) -> None:
        before = {"Workers' organization": 40, "Media": 4, "Academia": 60, "Civil society": 30}
        for added in ({"Workers' organization": 1}, {"Media": 1}, {"Academia": 25, "Media": 3}):
            with self.subTest(added):
                self.archive = self.parent / f"{sum(added.values())}{len(added)}{list(added)[0]}.sqlite"
                attack = Attack(True, True)
                self.add(self.folder("one", "2022-01-17", before))
                first, _ = self.publish(f"{added}first", "--event", "one")
                attack.read(first, {"one": "old"})
                self.add(self.folder("one", "2022-01-17", {name: count + added.get(name, 0) for name, count in before.items()}))
                again, _ = self.publish(f"{added}again", "--event", "one")
                if again:
                    attack.read(again, {"one": "new"})
                self.assert_safe(attack, {("old", "event", "attended", "category", "media"): 4,
                                          ("new", "event", "attended", "category", "media"): 4 + added.get("Media", 0)},
                                 [("old", "new")])

    def test_a_small_change_is_not_published_beside_what_was(self) -> None:
        """One person is added: no count may show which category they are of."""
        self.add(self.folder("one", "2022-01-17", {"Media": 40, "Academia": 60}))
        self.publish("first", "--event", "one", "--table", "event_categories")
        self.add(self.folder("one", "2022-01-17", {"Media": 41, "Academia": 60}))
        again, said = self.publish("again", "--event", "one", "--table", "event_categories")
        if again:
            found = {row["category"]: row["attended"] for row in self.rows(again, "event_categories")}
            self.assertEqual((found["all"], found["media"]), ("", ""), said)

    def test_another_threshold_keeps_what_was_promised(self) -> None:
        self.add(self.folder("one", "2022-01-17", {"Media": 7, "Academia": 40, "Civil society": 30}))
        self.publish("ten", "--event", "one", "--table", "event_categories")
        five, said = self.publish("five", "--event", "one", "--table", "event_categories", "--threshold", "5")
        self.assertIn("the threshold is 10", said)
        self.assertEqual({row["category"]: row["attended_status"] for row in self.rows(five, "event_categories")}["media"],
                         "suppressed")

    def test_a_refusal_names_the_package_in_the_way(self) -> None:
        self.add(self.folder("one", "2022-01-17", {"Media": 7, "Academia": 40, "Civil society": 30}),
                 self.folder("two", "2022-02-17", {"Media": 50, "Academia": 40, "Civil society": 30}))
        self.publish("event", "--event", "one", "--threshold", "5")
        self.publish("series", "--series", "all", "--threshold", "5", "--table", "series_categories")
        # With 7 published, and 8 out of reach of nobody, a threshold of 10 cannot be kept for what hangs on it.
        self.add(self.folder("three", "2022-03-17", {"Media": 4, "Academia": 40, "Civil society": 30}))
        package, said = self.publish("again", "--series", "all", "--threshold", "12")
        if package is None:
            self.assertRegex(said, r"beside the package of \d{4}-\d\d-\d\dT.*\((event one|series all by year)\)")

    def test_removed_and_added_again_it_is_the_same_event(self) -> None:
        folder = self.folder("one", "2022-01-17", {"Media": 4, "Academia": 40, "Civil society": 30})
        self.add(folder, self.folder("two", "2022-02-17", {"Media": 4, "Academia": 40, "Civil society": 30}))
        first, _ = self.publish("first", "--event", "one")
        rollcall("archive", "remove", "one", "--archive", self.archive, "-q")
        # It is gone from the archive, and still in what was published.
        self.publish("between", "--series", "all")
        self.add(folder)
        again, _ = self.publish("again", "--event", "one")
        for table in first.glob("*.csv"):
            self.assertEqual(table.read_bytes(), (again / table.name).read_bytes(), table.name)

    def test_the_same_event_under_another_id_is_the_same_event(self) -> None:
        people = {"Media": 4, "Academia": 40, "Civil society": 30, "Private sector": 12}
        self.add(self.folder("one", "2022-01-17", people), self.folder("uno", "2022-01-17", people, copy_of="one"))
        first, _ = self.publish("first", "--event", "one", "--table", "event_categories")
        again, _ = self.publish("again", "--event", "uno")
        hidden = [{row["category"] for row in self.rows(package, "event_categories") if row["attended_status"] == "suppressed"}
                  for package in (first, again)]
        self.assertTrue(hidden[0])
        self.assertEqual(*hidden)

    def test_a_series_of_one_event_is_that_event(self) -> None:
        self.add(self.folder("one", "2022-01-17", {"Media": 4, "Academia": 40, "Civil society": 30, "Private sector": 12}))
        event, _ = self.publish("event", "--event", "one", "--table", "event_categories")
        series, _ = self.publish("series", "--series", "trial", "--period", "month", "--table", "series_categories")
        one = {row["category"]: row["attended"] for row in self.rows(event, "event_categories")}
        for row in self.rows(series, "series_categories"):
            self.assertEqual(row["attended"], one[row["category"]], row)

    def test_a_series_of_sixteen_events_is_published_after_its_events(self) -> None:
        chain = Chain(self.parent / "sixteen", 5, sizes=[random.Random(n).choice([25, 60, 150]) for n in range(16)])
        chain.threshold = 10
        chain.publish(*(option for name in chain.events for option in ("--event", name)))
        chain.publish("--series", "all")
        self.assertEqual(chain.published, 2, chain.refusals)

    # What leaves

    def test_no_free_text_reaches_the_public(self) -> None:
        folder = self.folder("one", "2022-01-17", {"Media": 40, "Academia": 60})
        path = folder / "registration.csv"
        text = path.read_text(encoding="utf-8").replace(",KE\n", ',"Mexico (call me: +41 00 000, ana@mail.example)"\n', 15)
        path.write_text(text, encoding="utf-8")
        self.add(folder)
        for out, options in (("event", ["--event", "one"]), ("series", ["--series", "all"])):
            package, _ = self.publish(out, *options)
            for table in package.iterdir():
                self.assertNotIn("call me", table.read_text(encoding="utf-8"), table.name)
            countries = "countries" if out == "event" else "series_countries"
            found = {row["country"]: row["attended"] for row in self.rows(package, countries)}
            self.assertEqual(found, {"KE": "85", "not_stated": "15"})

    # Forgetting

    def forget(self, *arguments: str) -> tuple[int, str]:
        done = subprocess.run([EXECUTABLE, "archive", "forget", *arguments, "--archive", self.archive],
                              capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    def test_forgetting_finds_people_under_all_their_addresses(self) -> None:
        folder = self.folder("one", "2022-01-17", {"Media": 12})
        (folder / "decisions.csv").write_text(
            "decision,file,record,name,with_file,with_record,with_name,value\n"
            "same,participants.csv,1,oneM0@mail.example,participants.csv,2,oneM1@mail.example,\n", encoding="utf-8")
        registration = folder / "registration.csv"
        head, *rows = registration.read_text(encoding="utf-8").splitlines()
        rows = [row + (',"Press, or onem7@mail.example"' if "oneM5@" in row else ",Press") for row in rows]
        registration.write_text("\n".join([head + ",Organization", *rows]) + "\n", encoding="utf-8")
        self.add(folder)
        status, said = self.forget("onem1@mail.example", "--dry-run")
        self.assertEqual(status, 0, said)
        self.assertIn("would be purged: 1 row of people, in one", said)
        self.assertEqual(self.forget("P <onem1@mail.example>")[0], 0)
        status, said = self.forget("onem0@mail.example")
        self.assertEqual(status, 1, said)  # gone with the other address
        self.assertIn("no row with this address was found", said)
        self.assertTrue(b"onem7@mail.example" in self.archive.read_bytes())
        status, said = self.forget("onem7@mail.example")
        self.assertEqual(status, 0)
        self.assertRegex(said, r"texts withheld: [1-9]")
        self.assertFalse(b"onem7@mail.example" in self.archive.read_bytes())

    # The cell key method

    def test_both_methods_never_meet(self) -> None:
        self.add(self.folder("one", "2022-01-17", {"Media": 40, "Academia": 60}),
                 self.folder("two", "2022-02-17", {"Media": 40, "Academia": 60}))
        self.publish("exact", "--event", "one")
        package, said = self.publish("noisy", "--series", "all", "--method", "cell-key")
        self.assertIsNone(package)
        self.assertIn("(event one)", said)
        self.assertIsNotNone(self.publish("other", "--event", "two", "--method", "cell-key")[0])

    def test_noise_is_what_the_published_formulas_give(self) -> None:
        """Record keys, cell keys and the distribution of the noise, computed anew."""
        import cell_key
        self.add(*(self.folder(f"e{n}", f"2022-0{n + 1}-17", {"Media": 1 + n, "Academia": 40, "Civil society": 9 * n})
                   for n in range(4)))
        key = bytes.fromhex((self.parent / "network.key").read_text().strip())
        table = cell_key.table(variance=4, maximum=10, smallest=2)
        with sqlite3.connect(self.archive) as database:
            stored = {tuple(row[:5]): row[5] for row in database.execute(
                "SELECT event, session, measure, kind, value, key FROM count_key")}
        sums: Counter[tuple[str, str]] = Counter()
        noises = []
        for number in range(4):
            package, _ = self.publish(f"e{number}", "--event", f"e{number}", "--method", "cell-key")
            for row in self.rows(package, "event_categories"):
                category = row["category"]
                name = {"media": "Media", "academia": "Academia", "civil_society": "Civil society"}.get(category)
                counts = {"Media": 1 + number, "Academia": 40, "Civil society": 9 * number}
                mails = [f"e{number}{each[0]}{n}@mail.example" for each, count in counts.items()
                         if category == "all" or each == name for n in range(count)]
                cell = sum(cell_key.record_key(key, mail) for mail in mails) % 65536
                self.assertEqual(stored.get((f"e{number}", "event", "attended", "" if category == "all" else "category",
                                             category), 0), cell)
                sums[category, "key"] += cell
                sums[category, "count"] += len(mails)
                noise = int(row["attended"]) - len(mails)
                noises.append(noise)
                self.assertIn(noise, cell_key.noises(table, len(mails), cell))
        series, _ = self.publish("series", "--series", "all", "--method", "cell-key")
        for row in self.rows(series, "series_categories"):
            count, cell = sums[row["category"], "count"], sums[row["category"], "key"] % 65536
            self.assertIn(int(row["attended"]) - count, cell_key.noises(table, count, cell), row)
        self.assertTrue(any(noises))


if __name__ == "__main__":
    unittest.main()
