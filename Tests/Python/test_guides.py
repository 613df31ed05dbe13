"""The Python that a guide shows runs as printed."""
import contextlib
import io
import os
import re
import tempfile
import unittest

from rollcall_command import ROOT, rollcall

GUIDE = ROOT / "Sources" / "Reports" / "Reports.docc" / "ReadingTheReport.md"


class GuideTest(unittest.TestCase):
    def test_code_prints_what_the_guide_says(self) -> None:
        text = GUIDE.read_text(encoding="utf-8")
        examples = re.findall(r"```python\n(.*?)```\n\n```text\n(.*?)```", text, re.DOTALL)
        self.assertEqual(len(examples), text.count("```python"))
        with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
            rollcall("report", ROOT / "SampleData" / "blma-launch", "--output", os.path.join("out", "blma-launch"), "-q")
            for code, expected in examples:
                with contextlib.redirect_stdout(io.StringIO()) as printed:
                    exec(compile(code, str(GUIDE), "exec"), {})
                self.assertEqual(printed.getvalue(), expected)


if __name__ == "__main__":
    unittest.main()
