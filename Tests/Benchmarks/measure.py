"""Run programs in turn and measure each whole process: wall time, processor time, largest memory.

The measuring process stays small and computes nothing: Linux counts what a child holds before it becomes its program
towards the child's largest memory.
"""
import os
import statistics
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Measurement:
    wall: float     # seconds
    cpu: float      # seconds, user and system, of the process and those it started
    memory: int     # bytes, of the largest process


@dataclass
class Tool:
    """A program under measurement; `table` is what it writes, if anything, to be compared."""
    name: str
    command: list[str]
    table: Path | None = None
    measurements: list[Measurement] = field(default_factory=list)

    def median(self, what: str) -> float:
        return statistics.median(getattr(measurement, what) for measurement in self.measurements)

    def span(self, what: str) -> tuple[float, float]:
        values = [getattr(measurement, what) for measurement in self.measurements]
        return min(values), max(values)


class ToolFailed(Exception):
    """A program ended with an error; its own words follow."""


def run(tool: Tool, log: Path) -> None:
    with log.open("wb") as words:
        begin = time.perf_counter()
        child = subprocess.Popen(tool.command, stdin=subprocess.DEVNULL, stdout=words, stderr=words)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - begin
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        said = log.read_text(encoding="utf-8", errors="replace")[-2000:]
        raise ToolFailed(f"{tool.name} ended with status {child.returncode}:\n{said}")
    tool.measurements.append(Measurement(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024))


def run_in_turn(tools: list[Tool], rounds: int, log: Path, progress: Callable[[str], None]) -> None:
    """Every tool once per round, so that what the machine does besides meets all of them alike."""
    for number in range(1, rounds + 1):
        for tool in tools:
            progress(f"round {number} of {rounds}: {tool.name}")
            run(tool, log)


def ratio(one: Tool, other: Tool, what: str) -> tuple[float, float, float]:
    """Ratio of the medians, and the smallest and largest ratio within one round."""
    pairs = [getattr(a, what) / getattr(b, what) for a, b in zip(one.measurements, other.measurements)]
    return one.median(what) / other.median(what), min(pairs), max(pairs)
