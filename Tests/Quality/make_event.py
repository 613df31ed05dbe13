#!/usr/bin/env python3
"""Invent a labelled event: a folder that Rollcall reads, and beside it what is true of its records and people.

OUT/event holds agenda.csv, event.yaml and the exports; OUT/truth.csv says of every record whose it is and whether the
link is decidable (decidable.py has the rule); OUT/people.csv what is true of every person. The same options give the
same bytes on any machine. Seeds below 100 are for tuning, those from 1001 on are held aside for measuring.

Example:
  Tests/Quality/make_event.py --seed 7 --size 300 --guests 0.5 --scripts mixed --form webinar --out out/e7
"""
import argparse
import random
from dataclasses import dataclass
from pathlib import Path

import files
from decidable import Judge
from people import SHARES, People, Person
from stays import LENGTH, OUTSIDERS, SHOW_UP, WALK_INS, Entry, Stay, messages, outsiders, questions, stays

HOMONYMS = 0.01     # of the registrants have exactly another's name, besides those who have it by chance
STAFF = "staff"     # the host's person in truth.csv: in no figure


@dataclass(frozen=True)
class Cell:
    """One place of the grid."""
    form: str
    guests: float
    renames: float
    scripts: str
    size: int
    seed: int

    @property
    def name(self) -> str:
        return f"{self.form}-guests{self.guests:g}-renames{self.renames:g}-{self.scripts}-{self.size}-seed{self.seed}"


class Event:
    """Everybody and everything of one invented event."""

    def __init__(self, cell: Cell):
        self.cell = cell
        self.chance = chance = random.Random(f"rollcall quality {cell.name}")
        people = People(chance, cell.scripts)
        self.registrants = [people.invent() for _ in range(cell.size)]
        for _ in range(max(1, round(cell.size * HOMONYMS))):
            self.registrants.append(people.homonym(chance.choice(self.registrants)))
        coming = [person for person in self.registrants if chance.random() < SHOW_UP]
        self.outsiders = outsiders(people, self.registrants, max(2, round(len(coming) * OUTSIDERS)), chance)
        walk_ins = [people.invent(is_registered=False) for _ in range(max(1, round(len(coming) * WALK_INS)))]
        self.everybody = self.registrants + walk_ins + self.outsiders
        self.rows: list[Stay] = []
        for person in [*coming, *walk_ins, *self.outsiders]:
            is_guest = person in self.outsiders or person.is_registered and chance.random() < cell.guests
            person.stays = stays(person, is_guest, cell.renames, chance)
            self.rows += person.stays
        for person in walk_ins:     # known by e-mail alone, on every device
            for row in person.stays:
                row.has_email = True
        self.rows.sort(key=lambda row: (row.join, row.leave, row.person.number))
        for number, row in enumerate(self.rows, 2):     # the host comes first
            row.record = number
        self.messages, self.questions = messages(self.rows, chance), questions(self.rows, chance)

    def write(self, out: Path) -> None:
        chance, form = self.chance, self.cell.form
        report = files.webinar(self.rows, chance) if form == "webinar" else files.meeting(self.rows, form)
        files.write(out / "event", {
            "event.yaml": files.SETTINGS.format(id=f"quality-{self.cell.seed}"), "agenda.csv": files.AGENDA,
            "registration.csv": files.registration(self.registrants, chance), "participants.csv": report,
            "chat.txt": files.chat(self.messages), "questions.csv": files.questions(self.questions)})
        files.write(out, {"truth.csv": files.table(self.truth()), "people.csv": files.table(self.people())})

    def truth(self) -> list[list[object]]:
        """One row for every record; `reason` is `email`, `decidable`, `tie` or `thin`."""
        judge = Judge(self.everybody, self.rows)
        lines: list[list[object]] = [["file", "record", "person", "registrant", "decidable", "reason", "name"]]

        def add(file: str, record: int, person: Person, reason: str, name: str) -> None:
            is_sure = reason in ("email", "decidable")
            lines.append([file, record, person.id, yes(person.is_registered), yes(is_sure), reason, name])

        for number, person in enumerate(self.registrants, 1):
            add("registration.csv", number, person, "email", f"{person.first_name} {person.last_name}")
        lines.append(["participants.csv", 1, STAFF, "no", "yes", "email", files.HOST[0]])
        for row in self.rows:
            add("participants.csv", row.record, row.person, judge.verdicts[row], row.printed)
        for number, entry in enumerate(self.messages, 1):
            add("chat.txt", number, entry.stay.person, judge.on_entry(entry, has_time=True), entry.stay.display.text)
        for number, entry in enumerate(self.questions, 1):
            reason = "email" if entry.stay.has_email else judge.on_entry(entry, has_time=False)
            add("questions.csv", number, entry.stay.person, reason, entry.stay.display.text)
        return lines

    def people(self) -> list[list[object]]:
        lines: list[list[object]] = [
            ["person", "registrant", "attended", "category", "says_category", "outsider", "name"]]
        for person in self.everybody:
            has_attended = any(row.join < LENGTH and row.leave > 0 for row in person.stays)
            says = person.is_registered and person.says_category    # no invented address has a domain that says it
            lines.append([person.id, yes(person.is_registered), yes(has_attended), person.category, yes(says),
                          yes(person in self.outsiders), f"{person.first_name} {person.last_name}"])
        return lines


def yes(value: bool) -> str:
    return "yes" if value else "no"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--form", choices=files.FORMS, default="meeting2024", help="of the attendance report")
    options.add_argument("--guests", type=float, default=0.5, help="share of registrants who come without e-mail")
    options.add_argument("--renames", type=float, default=0.15, help="share of stays with a renaming")
    options.add_argument("--scripts", choices=list(SHARES), default="arabic", help="of the names")
    options.add_argument("--size", type=int, default=300, help="registrants")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--out", type=Path, required=True, help="the folder to write")
    chosen = options.parse_args()
    Event(Cell(chosen.form, chosen.guests, chosen.renames, chosen.scripts, chosen.size, chosen.seed)).write(chosen.out)


if __name__ == "__main__":
    main()
