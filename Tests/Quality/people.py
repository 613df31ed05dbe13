"""Invent the people of an event: names with all their spellings, organization, country, category, e-mail."""
import random
import unicodedata
from dataclasses import dataclass, field
from functools import cache

from names_latin import DOUBLE_FAMILY, LATIN, PARTICLES, SECOND_GIVEN
from names_scripts import SCRIPTS
from places import COUNTRIES, ORGANIZATIONS, PRIVATE_MAIL

# Cultures that do not write with Latin letters, with their share of the people, for each choice of scripts.
SHARES = {"latin": {}, "arabic": {"arabic": 0.3}, "mixed": {"arabic": 0.15, "cyrillic": 0.15, "chinese": 0.12}}
SAYS_NOTHING = "other"      # the category of organizations that do not say theirs


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
        particle = "" if self.is_in_script or not self.particle else self.particle + ("" if self.particle[-1] == "'" else " ")
        return particle + self.spelled(self.family)

    @property
    def says_category(self) -> bool:
        return bool(self.organization) and self.category != SAYS_NOTHING


def words(text: str) -> list[Word]:
    found = []
    for item in text.split():
        rest, _, script = item.partition("=")
        spellings, _, short = rest.partition("~")
        found.append(Word(tuple(spellings.replace("_", " ").split("/")), tuple(short.split("/")) if short else (), script))
    return found


@cache
def pool(culture: str) -> tuple[list[Word], list[Word], list[Word]]:
    """Given names, family names, and further family names put together from stems and endings."""
    if culture in SCRIPTS:
        given, family = SCRIPTS[culture].split("|")
        return words(given), words(family), []
    given, family, parts = LATIN[culture].split("|")
    pairs = [part.split("+") for part in parts.split() if part != "+"]
    stems, endings = sorted({stem for stem, _ in pairs}), sorted({ending for _, ending in pairs})
    return words(given), words(family), [Word((stem + ending,)) for stem in stems for ending in endings]


def plain_letters(text: str) -> str:
    """Small ASCII letters, as in an e-mail address."""
    whole = text.lower().translate(str.maketrans({"ł": "l", "ø": "o", "ı": "i", "ß": "ss", "œ": "oe", "đ": "d", "æ": "ae"}))
    return "".join(c for c in unicodedata.normalize("NFD", whole) if c.isascii() and c.isalpha())


class People:
    """Invents people one after the other; common names come more often than rare ones."""

    def __init__(self, chance: random.Random, scripts: str):
        self.chance, self.shares = chance, SHARES[scripts]
        self.emails: set[str] = set()
        self.number = 0

    def word(self, choices: list[Word]) -> Word:
        return choices[min(int(len(choices) * self.chance.random() ** 1.3), len(choices) - 1)]

    def spelled(self, word: Word) -> tuple[Word, str]:
        return word, word.latin[0] if self.chance.random() < 0.6 else self.chance.choice(word.latin)

    def family_word(self, culture: str) -> Word:
        _, family, compounds = pool(culture)
        return self.chance.choice(compounds) if compounds and self.chance.random() < 0.6 else self.word(family)

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

    def invent(self, is_registered: bool = True) -> Person:
        chance = self.chance
        self.number += 1
        country, code, culture = self.place()
        given_pool = pool(culture)[0]
        given, family = [self.spelled(self.word(given_pool))], [self.spelled(self.family_word(culture))]
        if chance.random() < SECOND_GIVEN.get(culture, 0):
            given.append(self.spelled(self.word(given_pool)))
        if culture == "arabic" and chance.random() < 0.35:
            given.append(self.spelled(self.word(given_pool)))       # the father's name
        if chance.random() < DOUBLE_FAMILY.get(culture, 0):
            family.append(self.spelled(self.family_word(culture)))
        if len({word for word, _ in given + family}) < len(given + family):
            given, family = given[:1], family[:1]
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
        other.culture, other.given, other.family, other.particle = person.culture, person.given, person.family, person.particle
        other.is_in_script = person.is_in_script
        other.email = self.address(other)
        return other

    def lookalike(self, person: Person) -> Person:
        """An outsider whose name shares the family or the given name with a registrant's, seldom all of it."""
        other = self.invent(is_registered=False)
        roll = self.chance.random()
        same_given, same_family = [word for word, _ in person.given], [word for word, _ in person.family]
        other.culture, other.is_in_script, other.particle = person.culture, False, ""
        given_pool = pool(person.culture)[0]
        if roll < 0.6:
            other.given = [self.spelled(self.chance.choice([word for word in given_pool if word not in same_given]))]
            other.family = person.family
        else:
            word = self.family_word(person.culture)
            other.given = person.given[:1]
            other.family = [self.spelled(word if word not in same_family else Word(("Unterwasser",)))]
        return other
