"""Runs the built command on event folders, for tests that look at its output from outside."""
import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "SampleData" / "blma-launch"
# What `swift test` has built, unless told otherwise.
EXECUTABLE = Path(os.environ.get("ROLLCALL", ROOT / ".build" / "debug" / "rollcall"))


def rollcall(*arguments: object) -> None:
    """Run a command that must succeed."""
    if not EXECUTABLE.exists():
        raise FileNotFoundError(f"{EXECUTABLE}: build it first (swift build), or name it in ROLLCALL")
    done = subprocess.run([EXECUTABLE, *map(str, arguments)], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise AssertionError(f"rollcall {arguments[0]} ended with {done.returncode}: {done.stderr}")


def event_folder(parent: Path, name: str, files: dict[str, str]) -> Path:
    """Write an event folder."""
    folder = parent / name
    folder.mkdir()
    for path, text in files.items():
        (folder / path).write_text(text, encoding="utf-8")
    return folder
