"""Invent the people of an event: names with all their spellings, organization, country, category, e-mail."""
import random
from dataclasses import dataclass, field
from functools import cache

from folding import folded, shortened
from names_latin import DOUBLE_FAMILY, LATIN, PARTICLES, SECOND_GIVEN
from names_scripts import SCRIPTS
from places import COUNTRIES, ORGANIZATIONS, PRIVATE_MAIL

# Cultures that do not write with Latin letters, with their share of the people, for each choice of scripts.
SHARES = {"latin": {}, "arabic": {"arabic": 0.3}, "mixed": {"arabic": 0.15, "cyrillic": 0.15, "chinese": 0.12}}
SAYS_NOTHING = "other"      # the category of organizations that do not say theirs
# Life has many more names than the pools here. So often a name is drawn anew when somebody already has one much like
# it: a family name that is the same or one letter off with a given name of the same first letter, or the reverse.
VARIETY = 0.97


@dataclass(frozen=True)
class Word:
    """One name word: its spellings in Latin letters, the usual one first; short forms; the other script's spelling."""
    latin: tuple[str, ...]
    short: tuple[str, ...] = ()
    script: str = ""


@dataclass(eq=False)
class Person:
    number: int
    culture: str
    given: list[tuple[Word, str]]       # with the spelling that the person uses
    family: list[tuple[Word, str]]
    particle: str
    organization: str
    tag: str                            # what the person writes of the organization behind the name
    domain: str
    country: str
    category: str
    is_registered: bool = True
    is_in_script: bool = False          # registered in the other script
    email: str = ""
    language: str = "English"
    stays: list = field(default_factory=list)

    @property
    def id(self) -> str:
        return f"person-{self.number}"

    def spelled(self, words: list[tuple[Word, str]]) -> str:
        return " ".join(word.script if self.is_in_script else spelling for word, spelling in words)

    @property
    def first_name(self) -> str:
        return self.spelled(self.given)

    @property
    def last_name(self) -> str:
        return self.with_particle(self.spelled(self.family))

    def with_particle(self, family: str) -> str:
        if self.is_in_script or not self.particle or not family:
            return family
        return self.particle + ("" if self.particle.endswith("'") else " ") + family

    @property
    def says_category(self) -> bool:
        return bool(self.organization) and self.category != SAYS_NOTHING


def words(text: str) -> list[Word]:
    found = []
    for item in text.split():
        rest, _, script = item.partition("=")
        spellings, _, short = rest.partition("~")
        latin = tuple(spellings.replace("_", " ").split("/"))
        found.append(Word(latin, tuple(short.split("/")) if short else (), script))
    return found


def compounds(text: str) -> list[Word]:
    """Every stem with every ending of a list like `Stein+er Linden+bach`, in both scripts where it has both."""
    pairs = [item.partition("=") for item in text.split()]
    stems: dict[str, tuple[list[str], str]] = {}
    endings: dict[str, tuple[list[str], str]] = {}
    for latin, _, script in pairs:
        for part, written, known in zip(latin.split("+"), (script or "+").split("+"), (stems, endings)):
            known.setdefault(part.split("/")[0], (part.split("/"), written))
    return [Word(tuple(capital_after_hyphen(stem + ending) for stem in front for ending in back), (), first + last)
            for front, first in stems.values() for back, last in endings.values()]


def capital_after_hyphen(text: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in text.split("-"))


@dataclass(frozen=True)
class Pool:
    """The names of a culture: listed ones, and those put together from stems and endings."""
    given: list[Word]
    family: list[Word]
    more_family: list[Word]
    more_given: list[Word]


@cache
def pool(culture: str) -> Pool:
    given, family, more_family, more_given = [*{**LATIN, **SCRIPTS}[culture].split("|"), "", ""][:4]
    return Pool(words(given), words(family), compounds(more_family), compounds(more_given))


def plain_letters(text: str) -> str:
    """Small ASCII letters, as in an e-mail address."""
    return "".join(c for c in folded(text) if c.isascii() and c.isalpha())


def likeness(given: list[tuple[Word, str]], family: list[tuple[Word, str]]) -> set[tuple[str, str]]:
    """Marks of a name; two names with one of these in common are much alike."""
    pairs = [(folded(first.latin[0]), folded(last.latin[0])) for first, _ in given for last, _ in family]
    return ({(first[0], less) for first, last in pairs for less in shortened(last) | {last}} |
            {(less, last) for first, last in pairs for less in shortened(first)})


class People:
    """Invents people one after the other; common names come more often than rare ones."""

    def __init__(self, chance: random.Random, scripts: str):
        self.chance, self.shares = chance, SHARES[scripts]
        self.emails: set[str] = set()
        self.taken: set[tuple[str, str]] = set()
        self.number = 0

    def word(self, choices: list[Word]) -> Word:
        return choices[min(int(len(choices) * self.chance.random() ** 1.3), len(choices) - 1)]

    def spelled(self, word: Word) -> tuple[Word, str]:
        return word, word.latin[0] if self.chance.random() < 0.6 else self.chance.choice(word.latin)

    def family_word(self, culture: str) -> Word:
        return self.either(pool(culture).family, pool(culture).more_family)

    def given_word(self, culture: str) -> Word:
        return self.either(pool(culture).given, pool(culture).more_given)

    def either(self, listed: list[Word], more: list[Word]) -> Word:
        """A listed name, or one that is put together; the listed ones are twice as common."""
        is_listed = self.chance.random() * (2 * len(listed) + len(more)) < 2 * len(listed)
        return self.word(listed) if is_listed else self.chance.choice(more)

    def place(self) -> tuple[str, str, str]:
        """A country with its code, and a culture: foreign scripts by their share, the rest among Latin ones."""
        roll, foreign = self.chance.random(), ""
        for culture, share in self.shares.items():
            if 0 <= roll < share:
                foreign = culture
            roll -= share
        fitting = [(name, code, culture) for name, code, cultures in COUNTRIES for culture in cultures.split()
                   if (culture == foreign if foreign else culture not in SCRIPTS)]
        return self.chance.choice(fitting)

    def drawn(self, culture: str) -> tuple[list[tuple[Word, str]], list[tuple[Word, str]]]:
        """Given and family names, with second ones as the culture has them."""
        chance = self.chance
        given, family = [self.spelled(self.given_word(culture))], [self.spelled(self.family_word(culture))]
        if chance.random() < SECOND_GIVEN.get(culture, 0):
            given.append(self.spelled(self.given_word(culture)))
        if chance.random() < DOUBLE_FAMILY.get(culture, 0):
            family.append(self.spelled(self.family_word(culture)))
        is_repeated = len({word for word, _ in given + family}) < len(given + family)
        return (given[:1], family[:1]) if is_repeated else (given, family)

    def name(self, culture: str) -> tuple[list[tuple[Word, str]], list[tuple[Word, str]]]:
        """A name that is seldom like anybody's before."""
        for _ in range(100):
            given, family = self.drawn(culture)
            if not likeness(given, family) & self.taken or self.chance.random() > VARIETY:
                break
        self.taken |= likeness(given, family)
        return given, family

    def invent(self, is_registered: bool = True) -> Person:
        chance = self.chance
        self.number += 1
        country, code, culture = self.place()
        given, family = self.name(culture)
        particle = chance.choice(PARTICLES[culture]) if culture in PARTICLES and chance.random() < 0.08 else ""
        category = chance.choices(list(ORGANIZATIONS), [weight for weight, _ in ORGANIZATIONS.values()])[0]
        organization, tag, domain = (text.strip().replace("{country}", country).replace("{cc}", code) for text in
                                     chance.choice(ORGANIZATIONS[category][1].splitlines()).split("|"))
        person = Person(self.number, culture, given, family, particle, organization, tag, domain, country, category)
        person.is_registered = is_registered
        person.is_in_script = culture in SCRIPTS and chance.random() < 0.15
        person.language = chance.choice(["English", "English", "French", "Spanish", "Arabic", ""])
        person.email = self.address(person)
        return person

    def address(self, person: Person) -> str:
        """`first.last@`, `f.last@` or `last@`, seldom at a mail provider; every address is one person's."""
        first, last = plain_letters(person.given[0][1]), plain_letters(person.family[0][1])
        local = self.chance.choices([f"{first}.{last}", f"{first[:1]}.{last}", f"{last}{first[:1]}"], [6, 3, 1])[0]
        domain = self.chance.choice(PRIVATE_MAIL) if self.chance.random() < 0.15 else person.domain
        address, number = f"{local}@{domain}", 2
        while address in self.emails:
            address, number = f"{local}{number}@{domain}", number + 1
        self.emails.add(address)
        return address

    def homonym(self, person: Person) -> Person:
        """Somebody else with exactly the same name, and an organization and address of their own."""
        other = self.invent()
        other.culture, other.given, other.family = person.culture, person.given, person.family
        other.particle, other.is_in_script = person.particle, person.is_in_script
        other.email = self.address(other)
        return other

    def lookalike(self, person: Person) -> Person:
        """An outsider who shares the family or the given name with a registrant, and has no more in common with any.

        Whoever has the same name, or one a letter off, could not be told from the registrant at all: such outsiders
        come by chance alone.
        """
        other = self.invent(is_registered=False)
        other.culture, other.is_in_script, other.particle = person.culture, False, ""
        keeps_family = self.chance.random() < 0.6
        for _ in range(100):
            other.given = [self.spelled(self.given_word(person.culture))] if keeps_family else person.given[:1]
            other.family = person.family if keeps_family else [self.spelled(self.family_word(person.culture))]
            if not likeness(other.given, other.family) & self.taken:
                break
        self.taken |= likeness(other.given, other.family)
        return other
