"""Indicators for other systems: HXL that libhxl reads, a network's own codes, data packages that Frictionless accepts."""
import csv
import subprocess
import tempfile
import unittest
from pathlib import Path

import hxl
from frictionless import validate
from rollcall_command import EXECUTABLE, SAMPLE, rollcall

MAPPING = """code,wording,indicator,event,period,category,channel,country
2,Launch: attendees of governments,attendees,blma-launch,*,member_state,,
1,People reached,participants,,2022,,,
3,Nothing of 2030,events,,2030,,,
4,From Egypt,attendees,*,*,,,Egypt
"""


class IndicatorTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(temporary.cleanup)
        cls.parent = Path(temporary.name)
        cls.archive = cls.parent / "network.sqlite"
        rollcall("archive", "add", SAMPLE, "--archive", cls.archive, "-q")
        (cls.parent / "mapping.csv").write_text(MAPPING, encoding="utf-8")
        rollcall("indicators", "--archive", cls.archive, "--hxl", "--mapping", cls.parent / "mapping.csv",
                 "--output", cls.parent / "out", "-q")
        cls.folder = cls.parent / "out" / "indicators"

    def rows(self, name: str) -> list[dict[str, str]]:
        with (self.folder / name).open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def test_libhxl_reads_the_hashtags_and_the_values(self) -> None:
        def read() -> hxl.model.Dataset:
            return hxl.data(str(self.folder / "indicators.hxl.csv"), hxl.InputOptions(allow_local=True))

        source = read()
        self.assertEqual(len(source.columns), 12)
        self.assertTrue(all(column.tag for column in source.columns))
        self.assertTrue(source.validate([["#valid_tag", "#valid_datatype"], ["#indicator+value", "number"]]))
        by_tag = read().with_rows("#indicator+code=attendees").with_rows("#org+type=all").with_rows(
            "#x_channel+code=all").with_rows("#country+code=all")
        self.assertEqual([row.get("#indicator+value") for row in by_tag], ["259"])

    def test_results_stand_in_the_mappings_order_and_what_is_missing_is_listed(self) -> None:
        results = self.rows("results.csv")
        self.assertEqual([(row["code"], row["value"]) for row in results], [("2", "63"), ("1", "258"), ("4", "9")])
        missing = self.rows("missing.csv")
        self.assertEqual([(row["code"], row["line"]) for row in missing], [("3", "4")])

    def test_ratios_bring_what_they_are_made_of(self) -> None:
        rates = [row for row in self.rows("indicators.csv") if row["unit"] == "ratio" and row["numerator"]]
        self.assertGreater(len(rates), 20)
        for row in rates:
            self.assertEqual(row["value"], f"{int(row['numerator']) / int(row['denominator']) + 1e-12:.4f}", row)
        for row in self.rows("indicators.csv"):
            self.assertEqual(row["status"], "counted" if row["value"] else "missing")

    def test_the_package_is_valid(self) -> None:
        report = validate(str(self.folder / "datapackage.json"))
        self.assertTrue(report.valid, report.flatten(["type", "note"]))

    def test_a_mapping_that_names_no_indicator_is_an_error_with_its_line(self) -> None:
        mapping = self.parent / "wrong.csv"
        mapping.write_text("code,indicator\n1,atendees\n", encoding="utf-8")
        done = subprocess.run([EXECUTABLE, "indicators", "--archive", self.archive, "--mapping", mapping, "--output",
                               self.parent / "none"], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 65)
        self.assertIn("wrong.csv:2:", done.stderr)
        self.assertIn("attendees", done.stderr)
        self.assertFalse((self.parent / "none").exists())


if __name__ == "__main__":
    unittest.main()
