"""What the peers share: their command line, and several events one by one."""
import argparse
from collections.abc import Callable
from pathlib import Path

from event_folder import Event, read_events

Run = Callable[[list[Event], str, Path], None]


def one_by_one(run: Run) -> Run:
    """A run of its own for every event, instead of one query over all; the tables are put end to end."""
    def all_of(events: list[Event], variant: str, output: Path) -> None:
        part = output.with_suffix(".part")
        with output.open("wb") as out:
            for event in events:
                run([event], variant, part)
                table = part.read_bytes()
                out.write(table if event is events[0] else table[table.index(b"\n") + 1:])
        part.unlink()
    return all_of


def main(description: str, variants: dict[str, str], run: Run) -> None:
    first = next(iter(variants))
    options = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="Variants:\n" + "\n".join(f"  {name:14}{what}" for name, what in variants.items()))
    options.add_argument("folder", type=Path, help="an event folder, or a folder of event folders")
    options.add_argument("output", type=Path, help="the table to write")
    options.add_argument("--variant", choices=list(variants), default=first, help=f"the form (default: {first})")
    options.add_argument("--list", action="version", help="print the variants, one per line",
                         version="\n".join(f"{name}\t{what}" for name, what in variants.items()))
    chosen = options.parse_args()
    if chosen.variant == "by_event":
        run = one_by_one(run)
    run(read_events(chosen.folder), chosen.variant, chosen.output)
