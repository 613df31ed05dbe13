"""Notebooks are kept as they were written: without outputs, on pinned packages, with one variable to change."""
import json
import re
import unittest

from rollcall_command import ROOT

NOTEBOOKS = sorted((ROOT / "Notebooks").glob("*.ipynb"))


class NotebookTest(unittest.TestCase):
    def cells(self, path, kind: str) -> list[dict]:
        return [cell for cell in json.loads(path.read_text(encoding="utf-8"))["cells"] if cell["cell_type"] == kind]

    def test_there_are_three(self) -> None:
        self.assertEqual([path.stem for path in NOTEBOOKS],
                         ["01-post-event-report", "02-panel-vs-floor", "03-who-and-which-language"])

    def test_no_output_is_kept(self) -> None:
        for path in NOTEBOOKS:
            for cell in self.cells(path, "code"):
                self.assertEqual((cell["outputs"], cell["execution_count"]), ([], None), path.name)

    def test_each_asks_a_question_draws_and_ends_in_a_table(self) -> None:
        for path in NOTEBOOKS:
            self.assertIn("**Question.**", "".join(self.cells(path, "markdown")[0]["source"]))
            code = ["".join(cell["source"]) for cell in self.cells(path, "code")]
            self.assertEqual(sum("OUTPUT = os.environ.get(" in text for text in code), 1)
            self.assertTrue(any("plt.show()" in text for text in code))
            self.assertRegex(code[-1].splitlines()[-1], r"^table\.style")

    def test_every_package_is_pinned(self) -> None:
        lines = (ROOT / "Notebooks" / "requirements.txt").read_text(encoding="utf-8").splitlines()
        packages = [line for line in lines if line and not line.startswith("#")]
        self.assertEqual([line for line in packages if not re.fullmatch(r"[\w.\-]+==[\w.]+", line)], [])


if __name__ == "__main__":
    unittest.main()
