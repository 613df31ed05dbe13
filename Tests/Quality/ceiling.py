"""What a perfect reader would link: how far the targets can be reached on these events at all.

It sees the invented words of every display name and the registered words of everybody with an e-mail, never whose they
truly are; it fits them by the rule of decidable.py and links where one person fits best and well enough. Outsiders it
knows no more of than any program does.
"""
from decidable import Judge, fit, folded, tags
from make_event import Event
from people import Person
from scoring import Assignment
from stays import Entry, Stay


def best(judge: Judge, row: Stay) -> Person | None:
    """The one registrant whom the shown words and tags fit better than any other."""
    found = []
    for person, wrong in judge.fitting(row) if row.display.words else []:
        _, full, families = fit(row.display.words, person)
        has_two = families > 0 and len(row.display.words) > 1
        if person.is_registered and (has_two or full and tags(row, person)):
            found.append((wrong, -tags(row, person), person))
    found.sort(key=lambda item: item[:2])
    return found[0][2] if found and (len(found) == 1 or found[0][:2] < found[1][:2]) else None


def participant(judge: Judge, row: Stay) -> str:
    """A person's id; a stranger's whole name; or a number alone for what names nobody."""
    if row.has_email:
        return row.person.id
    person = best(judge, row)
    if person:
        return person.id
    return f"name {folded(row.display.text)}" if len(row.display.words) > 1 else f"row {row.record}"


def ceiling(event: Event) -> Assignment:
    judge = Judge(event.everybody, event.rows)
    of_row = {row: participant(judge, row) for row in event.rows}
    assignment: Assignment = {("registration.csv", number): person.id
                              for number, person in enumerate(event.registrants, 1)}
    assignment[("participants.csv", 1)] = "host"
    assignment |= {("participants.csv", row.record): name for row, name in of_row.items()}

    def author(entry: Entry, has_time: bool) -> str:
        if not has_time and entry.stay.has_email:
            return entry.stay.person.id
        rows = judge.shown_by(entry, has_time)
        names = {of_row[row] for row in rows}
        return names.pop() if len(names) == 1 else ""

    for number, entry in enumerate(event.messages, 1):
        assignment[("chat.txt", number)] = author(entry, has_time=True)
    for number, entry in enumerate(event.questions, 1):
        assignment[("questions.csv", number)] = author(entry, has_time=False)
    return assignment
