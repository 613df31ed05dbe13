"""Runs libFuzzer's targets one after the other from the corpus of the importers, and says what each of them did.

    python3 Tests/Fuzz/run_targets.py --program PROGRAM [--seconds 60] TARGET …

What breaks a target is kept in .build/fuzz/found: mend it, and put the file into Tests/ImportersTests/Corpus.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORPUS = ROOT / "Tests/ImportersTests/Corpus"
SAMPLE = ROOT / "SampleData/blma-launch"
TEXTS = {
    "timestamps": ["2022-02-17 13:00:00", "Feb 17, 2022 1:00:05 PM", "17.02.2022 13:00", "2/17/2022 01:00 PM GMT+1"],
    # The built-in one is so long that few runs a second are possible.
    "taxonomy": [
        "extends: built-in\ncategories:\n  - id: city\n    labels: {en: City, fr: Ville}\n    answers: [Town]\n"
        "    words: [council]\n    names: [Board]\n    domains: [city.example]\nrollups: [tripartite]\n",
        "categories: [{id: a}, {id: b}]\nrollups:\n  - id: c\n    groups:\n      - {id: d, categories: [a, b]}\n",
    ],
    "names": ["Ana Ruiz (IOM)", "ILO - Kofi Mensah", "Dr. Li Wei | Mission", "María José de la Cruz"],
}


def seeds(target: str, place: pathlib.Path) -> None:
    place.mkdir(parents=True, exist_ok=True)
    files = [file for file in CORPUS.iterdir() if not file.name.endswith(".expected.txt")]
    if target == "settings":
        files = [SAMPLE / "event.yaml"]
    elif target == "agenda":
        files = [SAMPLE / "agenda.csv"]
    elif target == "chat":
        files = [file for file in files if file.name.startswith("chat")]
    elif target == "decisions":
        files = []
        text = "decision,file,record,name,with_file,with_record,with_name,value\nsame,a.csv,1,Ana,b.csv,2,Ana,\n"
        (place / "seed").write_text(text, encoding="utf-8")
    for number, text in enumerate(TEXTS.get(target, [])):
        (place / f"seed-{number}").write_text(text, encoding="utf-8")
    for file in files if target not in TEXTS else []:
        shutil.copy(file, place)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("targets", nargs="+")
    options = parser.parse_args()
    found = ROOT / ".build/fuzz/found"
    found.mkdir(parents=True, exist_ok=True)
    broken = 0
    for target in options.targets:
        corpus = ROOT / ".build/fuzz/corpus" / target
        seeds(target, corpus)
        run = subprocess.run(
            # Of the clock: a run that waits for a busy machine is not slow.
            [options.program, target, f"-max_total_time={options.seconds}", "-timeout=60", "-rss_limit_mb=2048",
             "-print_final_stats=1", f"-artifact_prefix={found}/{target}-", str(corpus)],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            # Swift's own report of a crash would ask questions and take minutes.
            env={**os.environ, "SWIFT_BACKTRACE": "enable=no", "ASAN_OPTIONS": "detect_leaks=0"})
        said = run.stderr.decode("utf-8", "replace")
        last = (re.findall(r"cov: \d+ ft: \d+", said) or ["-"])[-1]
        counts = dict(re.findall(r"stat::(\w+):\s+(\d+)", said))
        print(
            f"{target:11} {counts.get('number_of_executed_units', '?'):>9} executions, "
            f"{counts.get('average_exec_per_sec', '?')} a second, {last}, status {run.returncode}", flush=True)
        if run.returncode != 0:
            broken += 1
            print(said[-2000:])
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
