"""`figures/datapackage.json` is a data package that Frictionless accepts, whatever the event holds."""
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from frictionless import Package, validate
from rollcall_command import SAMPLE, event_folder, rollcall

SETTINGS = "time_zone: Europe/Zurich\nstarts: 2022-02-17T13:00:00\ninterpretation: [fr]\n"
AGENDA = "id,title,kind,start,minutes\nopening,Opening,opening,13:00,30\npanel,Panel,panel,,30\n"
PARTICIPANTS = (
    "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
    "Ana Lima,ana@mission.example,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30\n"
    "Ben Okoro,ben@union.example,02/17/2022 01:10:00 PM,02/17/2022 02:00:00 PM,50\n"
)
WITHOUT_TIMES = "Name (original name),Email,Total duration (minutes),Guest\nAna Lima,ana@mission.example,30,Yes\n"

# Texts that a spreadsheet would take for formulas, quotes, a line break, a taxonomy of its own, aggregate counts.
AWKWARD = {
    "event.yaml": SETTINGS + 'title: "=1+1"\ncategories: groups.yaml\n',
    "groups.yaml": "categories:\n- id: \"-north\"\n  labels: {en: North}\n  words: [mission]\n"
                   "- id: unknown\n  labels: {en: Unknown}\n",
    "agenda.csv": 'id,title,kind,start,minutes\n=one,"Say ""hello"",\nplease",opening,13:00,10\n@two,+2,floor,13:20,30\n',
    "participants.csv": PARTICIPANTS,
    "registration.csv": "Name,Email,Country,Organization\nAna Lima,ana@mission.example,distinct,-none-\n"
                        "Cem Ito,cem@union.example,=Norland,Mission\nDua Roy,dua@union.example,Norland,distinct\n",
    "counts.csv": "time,channel,listeners\n2022-02-17 13:05:00,fr,4\n2022-02-17 13:05:00,fr,4\n",
}


class DataPackageTest(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.parent = Path(temporary.name)

    def figures(self, folder: Path) -> Path:
        rollcall("figures", folder, "--output", self.parent / "out", "--quiet")
        return self.parent / "out" / "figures"

    def assert_valid(self, figures: Path) -> None:
        report = validate(str(figures / "datapackage.json"))
        self.assertTrue(report.valid, report.flatten(["type", "title", "note", "rowNumber"]))
        described = {resource.path for resource in Package(str(figures / "datapackage.json")).resources}
        self.assertEqual(described, {table.name for table in figures.glob("*.csv")})

    def test_the_sample_is_valid_on_the_command_line(self) -> None:
        figures = self.figures(SAMPLE)
        done = subprocess.run(
            [sys.executable, "-m", "frictionless", "validate", "datapackage.json"],
            cwd=figures, capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertNotIn("INVALID", done.stdout)

    def test_report_and_figures_write_the_same_package(self) -> None:
        figures = self.figures(SAMPLE)
        rollcall("report", SAMPLE, "--output", self.parent / "report", "--quiet")
        for path in figures.iterdir():
            self.assertEqual(path.read_bytes(), (self.parent / "report" / "figures" / path.name).read_bytes(), path.name)

    def test_awkward_texts_are_valid(self) -> None:
        figures = self.figures(event_folder(self.parent, "Größe, 2nd (copy)", AWKWARD))
        self.assert_valid(figures)
        package = Package(str(figures / "datapackage.json"))
        self.assertEqual(package.name, "gr-e-2nd-copy")
        self.assertEqual(package.title, "=1+1")
        self.assertEqual(len(package.get_resource("listeners").read_rows()), 4)
        self.assertIn("'-north", {row["category"] for row in package.get_resource("attendance").read_rows()})

    def test_missing_sources_are_valid(self) -> None:
        for name, participants in [("bare", PARTICIPANTS), ("without-times", WITHOUT_TIMES)]:
            with self.subTest(name):
                files = {"event.yaml": SETTINGS, "agenda.csv": AGENDA, "participants.csv": participants}
                self.assert_valid(self.figures(event_folder(self.parent, name, files)))

    def test_damage_is_seen(self) -> None:
        """Proves that the checks above can fail: each description is there and is applied."""
        damages = [
            ("hash-count", "attendance.csv", "opening,all,all,,,2,2", "opening,all,all,,,2,1", True),
            ("foreign-key", "attendance.csv", ",opening,", ",closing,", False),
            ("constraint-error", "sessions.csv", ",panel,2022", ",lunch,2022", False),
            ("constraint-error", "attendance.csv", "all,all,,,2,2", "all,all,,,-2,2", False),
            ("type-error", "sessions.csv", "2022-02-17T12:00:00Z", "17 February", False),
            ("primary-key", "sessions.csv", ",panel,Panel", ",opening,Panel", False),
        ]
        files = {"event.yaml": SETTINGS, "agenda.csv": AGENDA, "participants.csv": PARTICIPANTS}
        folder = event_folder(self.parent, "plain", files)
        for kind, table, text, damaged, keeps_hash in damages:
            with self.subTest(f"{kind} {table}"):
                figures = self.figures(folder)
                whole = (figures / table).read_text(encoding="utf-8")
                self.assertIn(text, whole)
                (figures / table).write_text(whole.replace(text, damaged), encoding="utf-8")
                if not keeps_hash:
                    self.forget_hashes(figures / "datapackage.json")
                found = [kind for (kind,) in validate(str(figures / "datapackage.json")).flatten(["type"])]
                self.assertIn(kind, found)

    @staticmethod
    def forget_hashes(path: Path) -> None:
        package = json.loads(path.read_text(encoding="utf-8"))
        for resource in package["resources"]:
            del resource["hash"], resource["bytes"]
        path.write_text(json.dumps(package), encoding="utf-8")


if __name__ == "__main__":
    unittest.main()
