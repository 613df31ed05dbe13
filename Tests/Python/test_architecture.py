"""The guide to the architecture is what the sources are."""
import re
import sys
import unittest

from rollcall_command import ROOT

sys.path.insert(0, str(ROOT / "Tests"))

import draw_house  # noqa: E402
from check_fences import ALLOWED, SOURCES  # noqa: E402

GUIDE = ROOT / "Sources" / "Workflow" / "Workflow.docc" / "Architecture.md"


class ArchitectureTest(unittest.TestCase):
    def test_the_picture_is_what_the_fences_say(self) -> None:
        self.assertEqual(draw_house.PICTURE.read_text(encoding="utf-8"), draw_house.picture())
        self.assertIn(draw_house.PICTURE.relative_to(GUIDE.parent).as_posix(), GUIDE.read_text(encoding="utf-8"))

    def test_every_arrow_has_a_way_of_its_own(self) -> None:
        self.assertEqual(len(draw_house.lanes(draw_house.arrows())), len(draw_house.arrows()))

    def test_every_rule_has_one_file_that_exists(self) -> None:
        rules = re.findall(r"^\| (.+) \| `(Sources/.+)` \|$", GUIDE.read_text(encoding="utf-8"), re.MULTILINE)
        self.assertGreater(len(rules), 20)
        self.assertEqual([file for _, file in rules if not (ROOT / file).is_file()], [])
        self.assertEqual(len({rule for rule, _ in rules}), len(rules))

    def test_the_readme_lists_every_module(self) -> None:
        listed = re.findall(r"^\| `(\w+)` \|", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
        self.assertEqual(listed, list(ALLOWED))

    def test_every_folder_of_swift_sources_has_a_fence(self) -> None:
        folders = {path.relative_to(SOURCES).parts[0] for path in SOURCES.rglob("*.swift")}
        self.assertEqual(folders, set(ALLOWED))


if __name__ == "__main__":
    unittest.main()
