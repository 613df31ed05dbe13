"""What people type as their display name: one small function for each way in which it departs from registration.

A display name is first its visible name words (what a reader could recognise), then text. The functions change one or
the other; `shown` puts a random few of them together.
"""
import random
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from people import Person
from places import TRANSLATED

TITLES = {"arabic": ["د.", "Dr", "Dr.", "M.", "Eng."], "spanish": ["Dra.", "Sr.", "Sra.", "Lic.", "Ing."],
          "french": ["Mme", "M.", "Dr", "Mlle"], "portuguese": ["Sr.", "Dra.", "Prof."]}
PRONOUNS = ["she/her", "he/him", "they/them", "elle", "él/he"]
DEVICES = ["iPhone", "iPad", "Galaxy S21", "SM-A515F", "Redmi Note 9", "HUAWEI P30 lite", "Samsung SM-G960F",
           "iPhone (2)", "Zoom user", "user", "DESKTOP-4F7K2QL", "MacBook Pro"]


# What becomes of letters that are no base with a mark, and of those that some write with two: two ways of it.
UNMARKED = [
    {"ł": "l", "ø": "o", "ı": "i", "ß": "ss", "œ": "oe", "đ": "d", "æ": "ae", "ü": "u", "ö": "o", "å": "a"},
    {"ł": "l", "ø": "oe", "ı": "i", "ß": "ss", "œ": "oe", "đ": "dj", "æ": "ae", "ü": "ue", "ö": "oe", "å": "aa"}]


@dataclass
class Display:
    """A display name with what it lets a reader see. Words are (text, given or family); initials have one letter."""
    text: str
    words: list[tuple[str, str]] = field(default_factory=list)
    organization: str = ""      # a tag
    country: str = ""           # a tag
    original: str = ""          # `New name (Original name)`: what is in the brackets
    is_renamed: bool = False


Words = list[tuple[str, str]]


def given(words: Words) -> str:
    return " ".join(text for text, role in words if role == "given")


def family(words: Words) -> str:
    return " ".join(text for text, role in words if role == "family")


# --- words: what of the name is typed, and in which letters ---

def as_registered(person: Person) -> Words:
    return [(word.script if person.is_in_script else spelling, role)
            for role, part in (("given", person.given), ("family", person.family)) for word, spelling in part]


def other_script(person: Person, words: Words, chance: random.Random) -> Words:
    """The Arabic, Cyrillic or Chinese spelling of a name registered in Latin letters, or the reverse."""
    both = [*person.given, *person.family]
    if not all(word.script for word, _ in both):
        return words
    return [(word.latin[0] if person.is_in_script else word.script, role)
            for (word, _), (_, role) in zip(both, as_registered(person))]


def other_spelling(person: Person, words: Words, chance: random.Random) -> Words:
    """Another romanisation, or another usual spelling: Mohamed for Mohammed."""
    if person.is_in_script:
        return words
    return [(chance.choice(word.latin), role) for (word, _), (_, role) in zip([*person.given, *person.family], words)]


def nickname(person: Person, words: Words, chance: random.Random) -> Words:
    """A short form of the first given name: Pepe for José."""
    short = person.given[0][0].short
    return words if person.is_in_script or not short else [(chance.choice(short), "given"), *words[len(person.given):]]


def second_names_cut(person: Person, words: Words, chance: random.Random) -> Words:
    """The first given and the first family name alone: García for García Núñez."""
    return [words[0], words[len(person.given)]]


def second_given_cut(person: Person, words: Words, chance: random.Random) -> Words:
    return [words[0], *words[len(person.given):]]


def initial_and_family(person: Person, words: Words, chance: random.Random) -> Words:
    """`M. García`; scripts without initials keep the name."""
    if person.is_in_script or person.culture == "chinese":
        return words
    return [(words[0][0][0], "given"), *words[len(person.given):]]


def given_alone(person: Person, words: Words, chance: random.Random) -> Words:
    return words[:1]


def typo(person: Person, words: Words, chance: random.Random) -> Words:
    """One letter left out, doubled, swapped with the next or replaced by another of the same word."""
    long = [number for number, (text, _) in enumerate(words) if len(text) > 5 and text.isalpha()]
    if not long:
        return words
    number = chance.choice(long)
    text, role = words[number]
    at = chance.randrange(1, len(text) - 2)
    changed = chance.choice([text[:at] + text[at + 1:], text[:at] + text[at] + text[at:],
                             text[:at] + text[at + 1] + text[at] + text[at + 2:],
                             text[:at] + chance.choice(text[1:]).lower() + text[at + 1:]])
    return [*words[:number], (changed, role), *words[number + 1:]]


def letters_lost(person: Person, words: Words, chance: random.Random) -> Words:
    """Diacritics dropped, in one of the usual ways for letters that are no base and mark: ø as o or oe."""
    odd = chance.choice(UNMARKED)
    table = str.maketrans({**odd, **{key.upper(): value.capitalize() for key, value in odd.items() if key != "ß"}})
    return [("".join(c for c in unicodedata.normalize("NFD", text.translate(table)) if not unicodedata.combining(c))
             if "LATIN" in unicodedata.name(text[0]) else text, role) for text, role in words]


# --- orders: how the words are put together ---

def with_particle(person: Person, words: Words, chance: random.Random) -> str:
    """The family name, its particle kept or, one time in three, dropped."""
    return family(words) if chance.random() < 0.33 else person.with_particle(family(words))


def usual_order(first: str, last: str) -> str:
    """Given name first, except in Chinese characters: family name first, without a space."""
    is_chinese = "一" <= (last or first)[0] <= "鿿"
    return last + first if is_chinese else f"{first} {last}".strip()


def family_in_capitals_first(first: str, last: str) -> str:
    return f"{last.upper()} {first}".strip()


def family_comma_given(first: str, last: str) -> str:
    return f"{last}, {first}" if last and first else first + last


def family_first(first: str, last: str) -> str:
    return f"{last} {first}".strip()


def family_in_capitals(first: str, last: str) -> str:
    return f"{first} {last.upper()}".strip()


def all_capitals(first: str, last: str) -> str:
    return f"{first} {last}".strip().upper()


def all_small(first: str, last: str) -> str:
    return f"{first} {last}".strip().lower()


# --- decorations: what is added around the name ---

def title_before(person: Person, shown: Display, chance: random.Random) -> Display:
    titles = TITLES.get(person.culture, ["Dr", "Dr.", "Ms", "Mr.", "Prof."])
    return replace(shown, text=f"{chance.choice(titles)} {shown.text}")


def organization_added(person: Person, shown: Display, chance: random.Random) -> Display:
    """In brackets, after a dash, a bar or a comma, or before a dash."""
    if not person.tag or shown.organization or shown.country:
        return shown
    form = chance.choice(["{n} ({t})", "{n} - {t}", "{n} | {t}", "{n}, {t}", "{t} - {n}", "{n} – {t}", "{n} [{t}]",
                          "{n} @ {t}"])
    return replace(shown, text=form.format(n=shown.text, t=person.tag), organization=person.tag)


def country_added(person: Person, shown: Display, chance: random.Random) -> Display:
    """Before a dash, behind one, or in brackets; sometimes in the country's own language."""
    if shown.organization or shown.country:
        return shown
    country = TRANSLATED.get(person.country, person.country) if chance.random() < 0.2 else person.country
    form = chance.choice(["{c} - {n}", "{c} – {n}", "{n} ({c})", "{n} - {c}", "{c}: {n}"])
    return replace(shown, text=form.format(n=shown.text, c=country), country=person.country)


def pronouns_added(person: Person, shown: Display, chance: random.Random) -> Display:
    return replace(shown, text=f"{shown.text} ({chance.choice(PRONOUNS)})")


def language_mark(person: Person, shown: Display, chance: random.Random) -> Display:
    return replace(shown, text=f"[{chance.choice(['FR', 'ES', 'EN', 'AR'])}] {shown.text}")


def number_before(person: Person, shown: Display, chance: random.Random) -> Display:
    number = chance.randrange(1, 99)
    before = chance.choice([f"{number:02} - ", f"{number}. ", f"{number}_", f"#{number} "])
    return replace(shown, text=before + shown.text)


WordChange = Callable[[Person, Words, random.Random], Words]
SPELLINGS: list[tuple[float, WordChange]] = [
    (0.08, other_spelling), (0.08, letters_lost), (0.03, typo), (0.02, nickname), (0.10, second_names_cut),
    (0.06, second_given_cut), (0.05, initial_and_family), (0.05, given_alone)]
OTHER_SCRIPT = 0.25     # of those whose name has another script
ORDERS = [(60, usual_order), (9, family_in_capitals_first), (4, family_comma_given), (6, family_first),
          (6, family_in_capitals), (4, all_capitals), (5, all_small)]
DECORATIONS = [(0.05, title_before), (0.12, organization_added), (0.08, country_added), (0.03, pronouns_added),
               (0.03, language_mark), (0.02, number_before)]
NO_NAME = 0.03          # a device, a telephone number or the organization instead of a name


def without_name(person: Person, chance: random.Random) -> Display:
    """The name of a device, with or without its owner's given name, a masked number, or the organization alone."""
    first = person.given[0][1]
    roll = chance.random()
    if roll < 0.45:
        return Display(chance.choice(DEVICES))
    if roll < 0.6:
        text = chance.choice([f"iPad de {first}", f"{first}'s iPhone", f"iPhone de {first}"])
        return Display(text, [(first, "given")])
    if roll < 0.75 or not person.tag:
        return Display(f"{chance.randrange(22, 99)}*****{chance.randrange(10, 99)}")
    return Display(person.tag, organization=person.tag)


def shown(person: Person, chance: random.Random) -> Display:
    """A display name as this person might type it."""
    if chance.random() < NO_NAME:
        return without_name(person, chance)
    words = as_registered(person)
    if person.given[0][0].script and chance.random() < OTHER_SCRIPT:
        words = other_script(person, words, chance)
    roll, change = chance.random(), None
    for share, spelling in SPELLINGS:
        if 0 <= roll < share:
            change = spelling
        roll -= share
    if change:
        words = change(person, words, chance)
    order = chance.choices([order for _, order in ORDERS], [weight for weight, _ in ORDERS])[0]
    order = usual_order if "一" <= words[0][0][0] <= "鿿" else order
    first = given(words)
    if change is initial_and_family and len(first) == 1 and chance.random() < 0.7:
        first += "."
    display = Display(order(first, with_particle(person, words, chance)), words)
    needs_tag = change is given_alone and chance.random() < 0.6     # `Marie (ILO)`
    for share, decorate in DECORATIONS:
        if chance.random() < share or needs_tag and decorate is organization_added:
            display = decorate(person, display, chance)
    return display
