"""Rollcall as the bench sees it: a command that reads a folder and writes tables."""
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from scoring import Assignment, read_rows


class ToolFailed(Exception):
    """The command ended with an error; its own words follow."""


@dataclass(frozen=True)
class Found:
    assignment: Assignment
    categories: dict[str, str]
    attendees: int
    review_pairs: int


def run_rollcall(executable: Path, event: Path, output: Path, without: list[str]) -> Found:
    """Report on the event; `without` names kinds of evidence that Rollcall is told to leave out."""
    shutil.rmtree(output, ignore_errors=True)
    if without:
        # Leaving evidence out is no option of the product; a program of the bench beside it does that.
        command = [executable.with_name("quality-report"), event, output, *without]
    else:
        command = [executable, "report", event, "--output", output, "-q"]
    try:
        done = subprocess.run(command, check=False, capture_output=True, text=True)
    except OSError as fault:
        raise ToolFailed(f"{command[0].name} cannot be started: {fault.strerror}") from fault
    if done.returncode != 0:
        raise ToolFailed(f"{command[0].name} ended with status {done.returncode}: {done.stderr[-2000:]}")
    links, participants = read_rows(output / "internal/links.csv"), read_rows(output / "internal/participants.csv")
    attendance = next(row for row in read_rows(output / "figures/attendance.csv")
                      if (row["session"], row["category"], row["channel"]) == ("event", "all", "all"))
    return Found({(row["file"], int(row["record"])): row["participant"] for row in links},
                 {row["participant"]: row["category"] for row in participants},
                 int(attendance["attendees"]), len(read_rows(output / "internal/review.csv")))
