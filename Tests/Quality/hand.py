#!/usr/bin/env python3
"""Measure who is who on the events and organizations of Hand/, which were written and labelled by hand.

Hand/dev.txt may be looked at while linking is worked on; Hand/held.txt is for measuring alone. All people are invented.
Their form, line by line:

  @ name                                                an event
  ! given | family | e-mail | organization | country   a registrant
  ? who                                                somebody without a registration
  text, text {tie} or {thin}                           what the person above shows, one stay each, in order; `&` in front
                                                       marks a second device beside the others

A stay is decidable unless a mark says that it fits another person as well (tie) or says too little (thin): a reader who
knows usual short forms, spellings and scripts would say whose it is. Hand/organizations_*.tsv give the categories of real
organizations.

Examples:
  Tests/Quality/hand.py                       both halves, as one table
  Tests/Quality/hand.py --half dev --cases    with every wrong and missed link, and every wrong category
"""
import argparse
import random
import sys
import tempfile
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import files
from scoring import Score, read_rows, read_truth, score
from tools import ToolFailed, run_rollcall

ROOT = Path(__file__).resolve().parent.parent.parent
HAND = Path(__file__).resolve().parent / "Hand"
LENGTH = 90 * 60
HALVES = ["dev", "held"]
MEASURES = ["precision", "recall of decidable", "outsiders attached", "ties guessed", "B-cubed precision",
            "B-cubed recall"]


@dataclass
class Stay:
    text: str
    label: str
    is_second_device: bool
    join: int = 0
    leave: int = 0


@dataclass
class Person:
    id: str
    given: str = ""
    family: str = ""
    email: str = ""
    organization: str = ""
    country: str = ""
    stays: list[Stay] = field(default_factory=list)


@dataclass
class Event:
    name: str
    people: list[Person] = field(default_factory=list)


def read(path: Path) -> list[Event]:
    """The events of a file, with the times of every stay."""
    events: list[Event] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        mark, rest = line[:2], line[2:].strip()
        if mark == "@ ":
            events.append(Event(rest))
        elif mark == "! ":
            people = events[-1].people
            people.append(Person(f"person-{len(people) + 1}", *(cell.strip() for cell in rest.split("|"))))
        elif mark == "? ":
            events[-1].people.append(Person(f"person-{len(events[-1].people) + 1}", given=rest))
        elif line and mark != "# ":
            text, _, label = (rest if mark == "& " else line).partition(" {")
            events[-1].people[-1].stays.append(Stay(text.strip(), label.rstrip("}") or "decidable", mark == "& "))
    for event in events:
        for person in event.people:
            give_times(event, person)
    return events


def give_times(event: Event, person: Person) -> None:
    """The stays share the time between coming and leaving, with a short gap for coming back."""
    chance = random.Random(f"{event.name} {person.id}")
    begin, end = chance.randrange(-300, 1200), chance.randrange(LENGTH - 1500, LENGTH + 120)
    turns = [stay for stay in person.stays if not stay.is_second_device]
    for number, stay in enumerate(turns):
        stay.join = begin + (end - begin) * number // len(turns)
        gap = chance.randrange(15, 90) if number + 1 < len(turns) else 0
        stay.leave = begin + (end - begin) * (number + 1) // len(turns) - gap
    for stay in person.stays:
        if stay.is_second_device:
            stay.join, stay.leave = begin + 60, end - 60


def write(event: Event, out: Path) -> None:
    """The folder that Rollcall reads, and what is true beside it."""
    registrants = [person for person in event.people if person.email]
    stays = sorted(((stay, person) for person in event.people for stay in person.stays),
                   key=lambda pair: (pair[0].join, pair[0].text))
    first, last = min(stay.join for stay, _ in stays) - 60, max(stay.leave for stay, _ in stays) + 60
    date = "%m/%d/%Y %I:%M:%S %p"

    def times(join: int, leave: int) -> list[object]:
        return [files.moment(join).strftime(date), files.moment(leave).strftime(date), -(-(leave - join) // 60)]

    report = [["Topic", "ID", "Host", "Duration (minutes)", "Start time", "End time", "Participants"],
              ["Consultation", "81234567890", f"{files.HOST[0]} ({files.HOST[1]})", -(-(last - first) // 60),
               *times(first, last)[:2], len(stays) + 1], [],
              ["Name (original name)", "Email", "Join time", "Leave time", "Duration (minutes)", "Guest"],
              [*files.HOST, *times(first, last), "No"]]
    report += [[stay.text, "", *times(stay.join, stay.leave), "Yes"] for stay, _ in stays]
    registration = [["First Name", "Last Name", "Email", "Organization", "Country"]]
    registration += [[one.given, one.family, one.email, one.organization, one.country] for one in registrants]
    truth = [["file", "record", "person", "registrant", "decidable", "reason", "name"]]
    truth += [["registration.csv", number, one.id, "yes", "yes", "email", f"{one.given} {one.family}"]
              for number, one in enumerate(registrants, 1)]
    truth.append(["participants.csv", 1, "staff", "no", "yes", "email", files.HOST[0]])
    for number, (stay, person) in enumerate(stays, 2):
        truth.append(["participants.csv", number, person.id, "yes" if person.email else "no",
                      "yes" if stay.label == "decidable" else "no", stay.label, stay.text])
    people = [["person", "registrant", "attended", "category", "says_category", "outsider", "name"]]
    people += [[one.id, "yes" if one.email else "no", "yes" if one.stays else "no", "", "no",
                "no" if one.email else "yes", f"{one.given} {one.family}".strip()] for one in event.people]
    files.write(out / "event", {"event.yaml": files.SETTINGS.format(id=event.name), "agenda.csv": files.AGENDA,
                                "registration.csv": files.table(registration),
                                "participants.csv": files.table(report)})
    files.write(out, {"truth.csv": files.table(truth), "people.csv": files.table(people)})


def measured(half: str, executable: Path, without: list[str] | None = None) -> Score:
    """The links of every event of a half."""
    total = Score()
    with tempfile.TemporaryDirectory() as parent:
        for event in read(HAND / f"{half}.txt"):
            folder = Path(parent) / event.name
            write(event, folder)
            found = run_rollcall(executable, folder / "event", folder / "out", without or [])
            total.add(score(read_truth(folder), found.assignment, attendees=found.attendees))
    return total


@dataclass
class Categories:
    """How many organizations get a category, and how many the right one."""
    covered: int = 0
    right: int = 0
    all: int = 0
    wrong: list[tuple[str, str, str]] = field(default_factory=list)


def categories(half: str, executable: Path) -> Categories:
    """The categories of the organizations of a half, as the registrations of one event."""
    lines = (HAND / f"organizations_{half}.tsv").read_text(encoding="utf-8").splitlines()
    wanted = [line.split("\t") for line in lines if not line.startswith("#")]
    people = [Person(f"person-{number}", "Delegate", f"Number{number}", f"d{number}@mail.example", organization, "")
              for number, (_, organization) in enumerate(wanted, 1)]
    event = Event(f"organizations-{half}", people)
    event.people[0].stays.append(Stay("Delegate Number1", "decidable", False))
    give_times(event, event.people[0])
    result = Categories(all=len(wanted))
    with tempfile.TemporaryDirectory() as parent:
        write(event, Path(parent))
        run_rollcall(executable, Path(parent) / "event", Path(parent) / "out", [])
        found = {row["email"]: row["category"] for row in read_rows(Path(parent) / "out/internal/participants.csv")}
    for person, (category, organization) in zip(people, wanted):
        given = found[person.email]
        result.covered += given != "unknown"
        result.right += given == category
        if given != category:
            result.wrong.append((organization, given, category))
    return result


def shown(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def table(halves: list[str], executable: Path) -> tuple[list[str], list[str]]:
    """The results as rows of Markdown, and every case."""
    rows = ["| half | " + " | ".join(MEASURES) + " | outsiders | ties | decidable | category given | of these right |",
            "|---|" + "---:|" * (len(MEASURES) + 5)]
    cases = []
    for half in halves:
        links, named = measured(half, executable), categories(half, executable)
        counts = links.counts
        cells = [half, *(shown(links.measures[name]) for name in MEASURES),
                 f"{counts['outsiders attached']} of {counts['outsiders']}",
                 f"{counts['tie guessed']} of {counts['tie']}",
                 f"{counts['decidable right']} of {counts['decidable']}", shown(named.covered / named.all),
                 shown(named.right / named.covered)]
        rows.append("| " + " | ".join(cells) + " |")
        cases += [f"{one.kind}: {one.shown} -> {one.found or '-'} (is {one.wanted or 'nobody'})" for one in links.worst]
        cases += [f"category: {organization} -> {given} (is {wanted})" for organization, given, wanted in named.wrong]
    return rows, cases


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--half", nargs="+", choices=HALVES, default=HALVES)
    options.add_argument("--cases", action="store_true", help="print every wrong and missed link")
    options.add_argument("--rollcall", type=Path, default=ROOT / ".build/release/rollcall", help="the one to measure")
    chosen = options.parse_args()
    try:
        rows, cases = table(chosen.half, chosen.rollcall.resolve())
    except ToolFailed as fault:
        print(fault, file=sys.stderr)
        return 70
    print("\n".join(rows + ([""] + cases if chosen.cases else [])))
    return 0


if __name__ == "__main__":
    sys.exit(main())
