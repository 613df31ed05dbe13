"""The rule that says which links the visible evidence can decide.

A record without e-mail is decidable when what it shows fits its true person well enough and no other person of the
event as well:

- Shown are the words of the display name (and of the original name in brackets), a tag that names an organization or
  a country, and the times. A word fits a person who has a name word with the same spelling after case, marks and
  special letters are folded (`ø` as `o` and as `oe`), another spelling or a usual short form of it, or its spelling in
  the other script; Arabic script is compared by its consonants. From five letters on, one letter may be missing,
  added, replaced or moved by one place. An initial fits the words that begin with it. Every shown word must fit a
  different name word of the person.
- Well enough is: two words, one of them a family name in full; or one word in full with a tag that is the person's;
  or one word in full on a stay that begins or ends within 60 seconds of a stay of the same person which is itself
  known (by e-mail or decidable).
- Another person fits as well when every shown word fits with no more wrong letters, and as many tags are theirs. For
  a single word with neighbouring stays, theirs must lie as near. Everybody counts: registrants who stayed away, people
  with an e-mail alone, and outsiders, by their true names. Then the link is a `tie`.
- Anything less is `thin`: device names, telephone numbers, an organization alone, a given name alone.
- A person who is known by no e-mail at all is the first of their connections; a later one is decidable when it shows
  the same two words or more, and nobody else fits them.
- A message is decidable when the connections in force at its instant under its author's name are of one person, and
  that connection is decidable or has an e-mail; a question without a time, when all connections under that name are.

The rule reads the invented words themselves, not the text, so it owes nothing to any program's way of taking a display
name apart.
"""
from collections import defaultdict
from functools import cache

from folding import consonants, folded, is_one_letter_off, shortened
from people import Person, Word
from stays import Entry, Stay

NEAR = 60       # seconds between two stays that are taken for one


@cache
def spellings(word: Word) -> frozenset[str]:
    """Everything that a shown word may be folded to, if it is this name word."""
    texts = [*word.latin, *word.short, *([word.script] if word.script else [])]
    plain = [*texts, *(text[3:] for text in word.latin if text[:3].lower() in ("al-", "el-", "al ", "el "))]
    return frozenset(folded(text, way) for text in plain for way in (0, 1))


def is_initial(text: str) -> bool:
    """One letter; a Chinese character is a word."""
    return len(text) == 1 and not "一" <= text <= "鿿"


@cache
def wrong_letters(text: str, word: Word) -> int | None:
    """0 or 1, or nothing where the shown word is not this name word."""
    plain, known = folded(text), spellings(word)
    if is_initial(text):
        return 0 if any(spelling.startswith(plain) for spelling in known) else None
    skeleton = consonants(text)
    if plain in known or folded(text, 1) in known or (skeleton and word.script and skeleton == consonants(word.script)):
        return 0
    return 1 if any(is_one_letter_off(plain, spelling) for spelling in known) else None


def fit(shown: list[tuple[str, str]], person: Person) -> tuple[int, int, int] | None:
    """Wrong letters, words in full, family names in full; nothing where a word is not the person's."""
    left = [(word, "given") for word, _ in person.given] + [(word, "family") for word, _ in person.family]
    wrong = full = families = 0
    for text, _ in sorted(shown, key=lambda item: -len(item[0])):
        found = [(count, role, word) for word, role in left if (count := wrong_letters(text, word)) is not None]
        if not found:
            return None
        count, role, word = min(found, key=lambda item: item[0])
        left.remove((word, role))
        wrong += count
        full += not is_initial(text)
        families += role == "family" and not is_initial(text)
    return wrong, full, families


def tags(stay: Stay, person: Person) -> int:
    display = stay.display
    return (bool(display.organization) and display.organization == person.tag) + (
        bool(display.country) and display.country == person.country)


class Judge:
    """Decides for the records of one event; everybody with all their stays must be known before."""

    def __init__(self, everybody: list[Person], rows: list[Stay]):
        self.by_spelling, self.by_shortened = defaultdict(list), defaultdict(list)
        self.by_text = defaultdict(list)
        self.rivals_of: dict[tuple, list[tuple[Person, int]]] = {}
        for person in everybody:
            for word, _ in [*person.given, *person.family]:
                for text in spellings(word) | ({consonants(word.script)} if word.script else set()):
                    self.by_spelling[text].append(person)
                    for less in shortened(text):
                        self.by_shortened[less].append(person)
        for row in rows:
            self.by_text[folded(row.display.text)].append(row)
        self.verdicts = {row: self.on_email(row) for row in rows}
        for row in rows:
            self.verdicts[row] = self.verdicts[row] or self.on_name(row)
        for row in rows:    # a second look, now that the neighbouring stays are known
            if self.verdicts[row] == "thin":
                self.verdicts[row] = self.on_neighbours(row)

    def on_email(self, row: Stay) -> str:
        return "email" if row.has_email else ""

    def fitting(self, row: Stay) -> list[tuple[Person, int]]:
        """Everybody whom the shown words fit, with the number of wrong letters."""
        key = tuple(row.display.words)
        if key not in self.rivals_of:
            longest = max((text for text, _ in key), key=len)
            texts = {folded(longest), folded(longest, 1), consonants(longest)} - {""}
            near = [person for text in texts for person in self.by_spelling[text]]
            near += [person for text in texts for less in shortened(text) for person in self.by_shortened[less]]
            fits = [(person, found[0]) for person in dict.fromkeys(near) if (found := fit(row.display.words, person))]
            self.rivals_of[key] = fits
        return self.rivals_of[key]

    def rivals(self, row: Stay) -> list[Person]:
        own = fit(row.display.words, row.person)
        most, least = (own[0] if own else 0), tags(row, row.person)
        return [person for person, wrong in self.fitting(row)
                if person is not row.person and wrong <= most and tags(row, person) >= least]

    def on_name(self, row: Stay) -> str:
        own = fit(row.display.words, row.person) if row.display.words else None
        if own is None or own[1] == 0:
            return "thin"
        _, full, families = own
        has_two = families > 0 and len(row.display.words) > 1
        if row.person.is_registered:
            if not has_two and not (full and tags(row, row.person)):
                return "thin"
        elif not self.has_shown(row, has_two):
            return "thin"
        return "tie" if self.rivals(row) else "decidable"

    def has_shown(self, row: Stay, has_two: bool) -> bool:
        """Whether a person without registration is known by an earlier connection, or by e-mail, under this name."""
        same = [other for other in self.by_text[folded(row.display.text)] if other.person is row.person]
        return has_two and any(other.has_email or other.record < row.record for other in same)

    def on_neighbours(self, row: Stay) -> str:
        if not row.display.words or not self.is_near(row, row.person):
            return "thin"
        return "tie" if any(self.is_near(row, person) for person in self.rivals(row)) else "decidable"

    def is_near(self, row: Stay, person: Person) -> bool:
        known = [other for other in person.stays if other is not row and self.verdicts[other] in ("email", "decidable")]
        return any(0 <= gap <= NEAR for other in known for gap in (row.join - other.leave, other.join - row.leave))

    def shown_by(self, entry: Entry, has_time: bool) -> list[Stay]:
        """The connections under the name of a message or question; of a message, those in force at its instant."""
        same = self.by_text[folded(entry.stay.display.text)]
        return [row for row in same if row.join <= entry.at < row.leave] if has_time else same

    def on_entry(self, entry: Entry, has_time: bool) -> str:
        """For a message or a question without e-mail."""
        if any(row.person is not entry.stay.person for row in self.shown_by(entry, has_time)):
            return "tie"
        verdict = self.verdicts[entry.stay]
        is_first = not entry.stay.person.is_registered and entry.stay.record == min(
            row.record for row in entry.stay.person.stays)
        return "decidable" if verdict == "email" or is_first else verdict
