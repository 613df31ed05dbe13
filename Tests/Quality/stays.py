"""Who comes, when, on how many devices, under which display name, and what they write.

Every instant is in seconds from the opening.
"""
import random
from dataclasses import dataclass

from corruptions import Display, shown, without_name
from people import Person
from places import OUTSIDE

LENGTH = 90 * 60        # of the event
CLOSED = LENGTH + 600   # nobody stays longer
SHOW_UP = 0.55          # of the registrants
REJOIN = 0.2
SECOND_DEVICE = 0.06
GUEST_ON_SECOND_DEVICE = 0.4    # of the second devices of people who signed in
OUTSIDERS = 0.1         # of those who come, without registration and without e-mail
LOOKALIKES = 0.4        # of the outsiders
WALK_INS = 0.05         # without registration, with e-mail
TEXTS = ["Good afternoon", "Thank you", "Merci beaucoup", "¿Cuándo se publica?", "Is there a recording?", "شكرا جزيلا",
         "Could you share the slides?", "Muy interesante", "Où trouver le document ?", "We do the same"]


@dataclass(eq=False)
class Stay:
    """One row of the attendance report."""
    person: Person
    join: int
    leave: int
    display: Display
    has_email: bool
    record: int = 0

    @property
    def printed(self) -> str:
        """The name as the report prints it: `New name (Original name)` after some renamings."""
        return f"{self.display.text} ({self.display.original})" if self.display.original else self.display.text


@dataclass(eq=False)
class Entry:
    """A chat message, or a question without a time."""
    stay: Stay
    at: int
    text: str


def first_stay(chance: random.Random) -> tuple[int, int]:
    join = int(chance.triangular(-900, 900, -60)) if chance.random() < 0.85 else chance.randrange(900, 4200)
    leave = int(chance.triangular(LENGTH - 600, CLOSED, LENGTH + 60))
    return join, chance.randrange(join + 60, leave) if chance.random() < 0.2 else leave


def renamed(before: Display, after: Display, is_printed: bool) -> Display:
    """The display after a renaming; when the report prints the old name too, a reader sees the words of both."""
    if not is_printed or before.text == after.text:
        return Display(after.text, after.words, after.organization, after.country, is_renamed=True)
    new = [word for word in before.words if word[1] not in {role for _, role in after.words}]
    return Display(after.text, after.words + new, after.organization or before.organization,
                   after.country or before.country, before.text, True)


def stays(person: Person, is_guest: bool, renames: float, chance: random.Random) -> list[Stay]:
    join, leave = first_stay(chance)
    display, rows = shown(person, chance), []
    if chance.random() < REJOIN and leave - join > 900:
        cut = chance.randrange(join + 300, leave - 300)
        gap = chance.randrange(2, 50) if chance.random() < 0.8 else chance.randrange(120, 280)
        again = display if chance.random() < 0.9 else shown(person, chance)
        rows = [Stay(person, join, cut, display, not is_guest), Stay(person, cut + gap, leave, again, not is_guest)]
    elif chance.random() < renames and leave - join > 300:
        cut = chance.randrange(join + 60, leave - 60)
        old = without_name(person, chance) if chance.random() < 0.2 else display
        new = renamed(old, shown(person, chance), chance.random() < 0.5)
        rows = [Stay(person, join, cut, old, not is_guest), Stay(person, cut, leave, new, not is_guest)]
    else:
        rows = [Stay(person, join, leave, display, not is_guest)]
    if chance.random() < SECOND_DEVICE:
        from_time = chance.randrange(join, leave - 30)
        device = shown(person, chance) if chance.random() < 0.6 else without_name(person, chance)
        has_email = not is_guest and chance.random() > GUEST_ON_SECOND_DEVICE
        rows.append(Stay(person, from_time, chance.randrange(from_time + 20, leave + 1), device, has_email))
    return rows


def outsiders(people, registrants: list[Person], number: int, chance: random.Random) -> list[Person]:
    """People without registration; some have a name like a registrant's, few belong to an organization of theirs."""
    found = []
    for _ in range(number):
        is_alike = chance.random() < LOOKALIKES
        person = people.lookalike(chance.choice(registrants)) if is_alike else people.invent(is_registered=False)
        if chance.random() < 0.7:
            person.organization = person.tag = chance.choice(OUTSIDE)
            person.category = "other"
        found.append(person)
    return found


def messages(rows: list[Stay], chance: random.Random) -> list[Entry]:
    found = []
    for row in rows:
        if chance.random() < 0.3 and row.leave > row.join and row.leave > 0 and row.join < LENGTH:
            for _ in range(chance.choice([1, 1, 1, 2, 3])):
                at = chance.randrange(max(row.join, 0), min(row.leave, LENGTH))
                found.append(Entry(row, at, chance.choice(TEXTS)))
    return sorted(found, key=lambda entry: entry.at)


def questions(rows: list[Stay], chance: random.Random) -> list[Entry]:
    return [Entry(row, 0, "When will it be published?") for row in rows if chance.random() < 0.08]
