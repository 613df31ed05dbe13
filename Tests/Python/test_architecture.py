"""The guide to the architecture is what the sources are."""
import re
import sys
import unittest

from rollcall_command import ROOT

sys.path.insert(0, str(ROOT / "Tests"))

import build_docs  # noqa: E402
import draw_house  # noqa: E402
from check_fences import ALLOWED, HANDED, SOURCES  # noqa: E402

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

    def test_what_a_module_hands_to_others_needs_a_comment(self) -> None:
        for line in ["package struct Figures {", "    package static func make() {", "    package mutating func add() {",
                     "@frozen package enum Kind {"]:
            self.assertIsNotNone(HANDED.match(line), line)
        for line in ["package import Figures", "    package var name: String", "struct Own {", "    package init() {}",
                     "package extension Figures {"]:
            self.assertIsNone(HANDED.match(line), line)

    def test_a_warning_of_docc_is_a_fault_unless_it_asks_for_more_parameters(self) -> None:
        place = {"source": f"file://{ROOT}/Sources/A.swift", "range": {"start": {"line": 7}}}
        link = {"severity": "warning", "summary": "'X' doesn't exist at '/A'", **place}
        self.assertEqual(build_docs.sentence(link), "Sources/A.swift:7: 'X' doesn't exist at '/A'")
        undescribed = {"severity": "warning", "summary": "Parameter 'x' is missing documentation", **place}
        self.assertEqual(build_docs.sentence(undescribed), "")
        self.assertEqual(build_docs.sentence({"severity": "note", "summary": "Anything", **place}), "")


if __name__ == "__main__":
    unittest.main()
