"""The page in a real browser: accessible, readable on a phone and in the dark, whole on paper, without script or network."""
import os
import re
import shutil
import tempfile
import unittest
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, sync_playwright
from rollcall_command import SAMPLE, event_folder, rollcall

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}}
A4_HEIGHT = 297 - 2 * 16  # mm between the margins
SETTINGS = "time_zone: Europe/Zurich\nstarts: 2022-02-17T13:00:00\ninterpretation: [fr]\n"
PARTICIPANTS = (
    "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
    "Ana Lima,ana@mission.example,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30\n"
    "Ben Okoro,ben@union.example,02/17/2022 01:10:00 PM,02/17/2022 02:00:00 PM,50\n"
)
MANY_SESSIONS = "id,title,kind,start,minutes\n" + "".join(
    f"s{number},Session {number} on a subject with a rather long title that goes on,panel,"
    f"{'13:00' if number == 1 else ''},3\n" for number in range(1, 41))
EVENTS = {
    "two people, many sessions, long words": {
        "event.yaml": SETTINGS + f"title: {'Donaudampfschifffahrtsgesellschaft ' * 4}\n", "agenda.csv": MANY_SESSIONS,
        "participants.csv": PARTICIPANTS,
        "registration.csv": "Name,Email,Organization,Country\nAna Lima,ana@mission.example,"
                            "منظمة المجتمع المدني للعمال المهاجرين,البرازيل\n"},
    "without times": {
        "event.yaml": SETTINGS, "agenda.csv": "id,title,kind,start,minutes\na,A,panel,13:00,60\n",
        "participants.csv": "Name (original name),Email,Total duration (minutes),Guest\n"
                            "Ana Lima,ana@mission.example,30,Yes\n"},
}


class PageTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        executable = shutil.which("chromium")
        if executable is None:
            raise FileNotFoundError("chromium: install it (make deps)")
        temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(temporary.cleanup)
        parent = Path(temporary.name)
        cls.pages = {}
        folders = {"the sample": SAMPLE}
        for number, (name, files) in enumerate(EVENTS.items()):
            folders[name] = event_folder(parent, f"event{number}", files)
        for number, (name, folder) in enumerate(folders.items()):
            for cells in ("mask", "show"):
                out = parent / f"out{number}{cells}"
                rollcall("report", folder, "--output", out, "--small-cells", cells, "--quiet")
                cls.pages[f"{name}, {cells}"] = out / "report.html"
        for language in ("fr", "es", "ar"):
            out = parent / language
            rollcall("report", SAMPLE, "--output", out, "--language", language, "--quiet")
            cls.pages[f"the sample in {language}"] = out / "report.html"
        playwright = sync_playwright().start()
        cls.addClassCleanup(playwright.stop)
        # A browser that runs as root has no sandbox.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        cls.browser = playwright.chromium.launch(executable_path=executable, args=arguments)
        cls.addClassCleanup(cls.browser.close)

    def open(self, path: Path, width: int = 1100, **options: object) -> Page:
        page = self.browser.new_page(viewport={"width": width, "height": 800}, **options)
        self.addCleanup(page.close)
        page.goto(path.as_uri())
        return page

    def test_axe_finds_nothing(self) -> None:
        for name, path in self.pages.items():
            for width, scheme in ((1100, "light"), (360, "light"), (1100, "dark")):
                # What differs between masked and shown is text, not form: one look is enough.
                if name.endswith("show") and (width, scheme) != (1100, "light"):
                    continue
                with self.subTest(name, width=width, scheme=scheme):
                    page = self.open(path, width, color_scheme=scheme)
                    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
                    result = Axe().run(page, options=RULES)
                    faults = [f"{fault['id']}: {fault['help']}: {[node['target'] for node in fault['nodes']][:5]}"
                              for fault in result.response["violations"]]
                    self.assertEqual(faults, [])

    def test_nothing_is_wider_than_a_phone(self) -> None:
        for name, path in self.pages.items():
            with self.subTest(name):
                page = self.open(path, 360)
                self.assertLessEqual(page.evaluate("document.scrollingElement.scrollWidth"), 360)

    def test_a_page_says_its_language_and_direction(self) -> None:
        for language, direction in (("fr", "ltr"), ("es", "ltr"), ("ar", "rtl")):
            with self.subTest(language):
                page = self.open(self.pages[f"the sample in {language}"])
                self.assertEqual(page.evaluate("[document.documentElement.lang, getComputedStyle(document.body).direction]"),
                                 [language, direction])
                # What is written on the page is of the language: no key is left, and no English sentence of the report.
                text = page.evaluate("document.body.innerText")
                self.assertNotRegex(text, r"\b(page|sentence|sheet|finding|measure)\.[a-z_]+|people attended|Sessions and their")

    def test_in_arabic_time_and_bars_run_from_right_to_left(self) -> None:
        def place(name: str, text: str) -> float:
            page = self.open(self.pages[name])
            box = page.locator(f"figure .wide text:has-text('{text}')").first.bounding_box()
            return box["x"]

        for name, is_mirrored in (("the sample, mask", False), ("the sample in ar", True)):
            self.assertEqual(place(name, "13:00") > place(name, "14:30"), is_mirrored, name)

    def test_no_script_and_no_network(self) -> None:
        for name, path in self.pages.items():
            with self.subTest(name):
                self.assertNotIn("<script", path.read_text(encoding="utf-8"))
                page = self.browser.new_page(java_script_enabled=False)
                self.addCleanup(page.close)
                asked: list[str] = []
                page.on("request", lambda request: asked.append(request.url))
                page.goto(path.as_uri())
                self.assertEqual(asked, [path.as_uri()])
                self.assertTrue(page.locator("h1").is_visible())

    def test_no_chart_is_cut_on_paper(self) -> None:
        for name, path in self.pages.items():
            with self.subTest(name):
                # 180 mm between the margins, in CSS pixels.
                page = self.open(path, round(180 / 25.4 * 96))
                page.emulate_media(media="print")
                figures = page.evaluate("""[...document.querySelectorAll('figure')].map(each => ({
                    whole: getComputedStyle(each).breakInside, height: each.getBoundingClientRect().height}))""")
                for figure in figures:
                    self.assertEqual(figure["whole"], "avoid")
                    self.assertLess(figure["height"] * 25.4 / 96, A4_HEIGHT)

    def test_every_chart_says_what_it_shows(self) -> None:
        for name, path in self.pages.items():
            with self.subTest(name):
                text = path.read_text(encoding="utf-8")
                ids = re.findall(r'\sid="([^"]*)"', text)
                self.assertEqual(len(ids), len(set(ids)))
                for chart in re.findall(r'<svg[^>]*role="img".*?</svg>', text, re.DOTALL):
                    self.assertRegex(chart, r"<title[^>]*>[^<]+</title>")
                    self.assertRegex(chart, r"<desc[^>]*>[^<]+</desc>")


if __name__ == "__main__":
    unittest.main()
