"""What is alike in two spellings of a name word: letters folded, an Arabic word's consonants, one letter off."""
import unicodedata
from functools import cache

LEAST = 5       # letters from which one may be wrong
MARKED = [str.maketrans(letters) for letters in (
    {"ł": "l", "ø": "o", "ı": "i", "ß": "ss", "œ": "oe", "đ": "d", "æ": "ae"},
    {"ł": "l", "ø": "oe", "ı": "i", "ß": "ss", "œ": "oe", "đ": "dj", "æ": "ae", "ü": "ue", "ö": "oe", "å": "aa"})]
WEAK = set("اأإآىيوهةءئؤع ")    # Arabic letters that transliteration drops or confuses


@cache
def folded(text: str, way: int = 0) -> str:
    text = unicodedata.normalize("NFC", text).lower().translate(MARKED[way])
    return "".join(c for c in unicodedata.normalize("NFD", text) if c.isalnum())


@cache
def consonants(text: str) -> str:
    """The skeleton of an Arabic word without its article; empty for other scripts."""
    if "ARABIC" not in unicodedata.name(text[0], ""):
        return ""
    return "".join(c for c in text.removeprefix("ال") if c not in WEAK)


@cache
def shortened(text: str) -> frozenset[str]:
    """The text and all that one letter less makes of it: two texts with one of these in common are nearly alike."""
    if len(text) < LEAST:
        return frozenset()
    return frozenset({text, *(text[:at] + text[at + 1:] for at in range(len(text)))})


def is_one_letter_off(one: str, other: str) -> bool:
    """Whether a letter is missing, added, replaced, or moved by one place."""
    if not shortened(one) & shortened(other):
        return False
    if len(one) > len(other):
        one, other = other, one
    at = next((at for at, pair in enumerate(zip(one, other)) if pair[0] != pair[1]), len(one))
    if len(one) < len(other):
        return one[at:] == other[at + 1:]
    is_moved = one[at + 2:] == other[at + 2:] and one[at:at + 2] == other[at:at + 2][::-1]
    return is_moved or one[at + 1:] == other[at + 1:]
