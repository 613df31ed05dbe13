#!/usr/bin/env python3
"""Compile the documentation of every module, guides and `///`, with DocC; a warning is a fault, except that
a parameter whose name says all need not be described beside others that are.

Needs a debug build (`swift build`), whose modules it reads. Writes archives into the folder that is given.
"""
import json
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from check_fences import ALLOWED, SOURCES

ROOT = SOURCES.parent
BUILT = ROOT / ".build" / "debug"
# The command line has no interface for other modules.
DOCUMENTED = [module for module in ALLOWED if module != "rollcall"]
UNDESCRIBED = re.compile(r"Parameters? .* (?:is|are) missing documentation")


def target() -> str:
    """The triple of this machine, as the compiler names it."""
    told = subprocess.run(["swiftc", "-print-target-info"], capture_output=True, text=True, check=True).stdout
    return re.search(r'"unversionedTriple": "([^"]+)"', told).group(1)


def tool(name: str) -> str:
    """A tool that stands beside the compiler, which need not be on the PATH."""
    return shutil.which(name) or str(Path(shutil.which("swiftc")).resolve().parent / name)


def search_paths() -> list[str]:
    """Where the modules stand, and the folders with a map of a C module that they import."""
    maps = [*SOURCES.rglob("*.modulemap"), *BUILT.glob("*.build/module.modulemap"), *(ROOT / ".build" / "checkouts").glob("*/Sources/**/module.modulemap")]
    return [argument for place in [BUILT / "Modules", *sorted({path.parent for path in maps})]
            for argument in ("-I", str(place))]


def build(module: str, output: Path, paths: list[str], triple: str) -> str:
    """What is wrong with one module's documentation, empty where nothing is."""
    graphs = output / "graphs" / module
    graphs.mkdir(parents=True, exist_ok=True)
    read = subprocess.run(
        [tool("swift-symbolgraph-extract"), "-module-name", module, *paths, "-target", triple,
         "-minimum-access-level", "internal", "-skip-inherited-docs", "-output-dir", str(graphs)],
        capture_output=True, text=True)
    if read.returncode:
        return f"{module}: {read.stderr}"
    told = graphs / "diagnostics.json"
    guides = SOURCES / module / f"{module}.docc"
    made = subprocess.run(
        [tool("docc"), "convert", *([str(guides)] if guides.is_dir() else []),
         "--additional-symbol-graph-dir", str(graphs), "--fallback-display-name", module,
         "--fallback-bundle-identifier", f"rollcall.{module}", "--diagnostics-file", str(told),
         "--output-dir", str(output / f"{module}.doccarchive")],
        capture_output=True, text=True)
    if made.returncode or not told.is_file():
        return f"{module}: {made.stdout}{made.stderr}"
    return "\n".join(fault for fault in map(sentence, json.loads(told.read_text())["diagnostics"]) if fault)


def sentence(diagnostic: dict) -> str:
    """A diagnostic with its place, empty where it is not a fault."""
    summary = diagnostic["summary"]
    if diagnostic["severity"] not in {"warning", "error"} or UNDESCRIBED.fullmatch(summary):
        return ""
    line = diagnostic.get("range", {}).get("start", {}).get("line", 1)
    return f"{diagnostic.get('source', '').removeprefix(f'file://{ROOT}/')}:{line}: {summary}"


def main() -> int:
    output = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "out" / "docs")
    shutil.rmtree(output, ignore_errors=True)
    paths, triple = search_paths(), target()
    with ThreadPoolExecutor() as workers:
        faults = [fault for fault in workers.map(lambda module: build(module, output, paths, triple), DOCUMENTED) if fault]
    shutil.rmtree(output / "graphs", ignore_errors=True)
    print("\n".join(faults) if faults else f"docs: {len(DOCUMENTED)} modules without a warning, in {output}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
