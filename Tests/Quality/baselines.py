"""How others link, restated in their simplest honest form, on the same records.

All of them put records with one e-mail together. Records without e-mail under one name that nobody fits are one
participant, as such tools count them; a message makes no participant.
"""
import csv
import unicodedata
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from scoring import SPOKEN, Assignment, Record

HEADS = {"Name (Original Name)", "Name (original name)", "User Name (Original Name)"}


@dataclass(frozen=True)
class Row:
    """What a baseline sees of one record."""
    record: Record
    name: str
    email: str
    organization: str = ""


def read_event(event: Path) -> list[Row]:
    """The records of an invented event; the forms of its files are known, so the reading is plain."""
    rows = []
    with (event / "registration.csv").open(encoding="utf-8", newline="") as file:
        for number, line in enumerate(csv.DictReader(file), 1):
            rows.append(Row(("registration.csv", number), f"{line['First Name']} {line['Last Name']}", line["Email"],
                            line["Organization"]))
    name_at, number = None, 0
    with (event / "participants.csv").open(encoding="utf-8-sig", newline="") as file:
        for line in csv.reader(file):
            if HEADS & set(line):
                name_at = next(at for at, text in enumerate(line) if text in HEADS)
            elif name_at is not None and len(line) > name_at + 4:
                number += 1
                rows.append(Row(("participants.csv", number), line[name_at], line[name_at + 1]))
    lines = (event / "chat.txt").read_text(encoding="utf-8").splitlines()
    heads = [line for line in lines if not line.startswith("\t")]
    for number, line in enumerate(heads, 1):
        rows.append(Row(("chat.txt", number), line.split(" From ", 1)[1].removesuffix(" to Everyone:"), ""))
    with (event / "questions.csv").open(encoding="utf-8-sig", newline="") as file:
        for number, line in enumerate(list(csv.reader(file))[4:], 1):
            rows.append(Row(("questions.csv", number), line[2], line[3]))
    return rows


def folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).casefold()
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def known_names(rows: list[Row], fold: Callable[[str], str]) -> dict[str, list[str]]:
    """Folded name → e-mails of the people who have it, in the order of the records."""
    known = defaultdict(list)
    for row in rows:
        if row.email and row.email not in known[fold(row.name)]:
            known[fold(row.name)].append(row.email)
    return known


def assign(rows: list[Row], email_of: Callable[[str], str | None], fold: Callable[[str], str] = folded) -> Assignment:
    """`email_of` says who somebody without e-mail is, by the name alone."""
    assignment: Assignment = {row.record: row.email for row in rows if row.email}
    strangers = set()
    for row in rows:
        if not row.email:
            found = email_of(row.name)
            if found is None and row.record[0] not in SPOKEN:
                strangers.add(fold(row.name))
            assignment[row.record] = found or (f"name {fold(row.name)}" if fold(row.name) in strangers else "")
    return assignment


def exact(rows: list[Row]) -> Assignment:
    """E-mail, then the exact name without regard to case and marks, where one person alone has it."""
    known = known_names(rows, folded)
    return assign(rows, lambda name: known[folded(name)][0] if len(known.get(folded(name), [])) == 1 else None)


def attendees(assignment: Assignment, inside: set[Record]) -> int:
    """Participants, the host left out, with a connection inside the event's window."""
    return len({assignment[record] for record in inside if record != ("participants.csv", 1)})
