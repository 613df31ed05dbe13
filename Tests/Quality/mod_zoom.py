"""The rule of Moodle's mod_zoom, restated: e-mail, then the exact name in capitals, then a similar name.

A name is similar where PHP's `similar_text` is over 60 per cent and the best, and the same person also has the least
Levenshtein distance. Bounds that cannot change the outcome spare most comparisons.
"""
from collections import Counter
from functools import cache

from rapidfuzz.distance import Levenshtein

from baselines import Row, assign, known_names
from scoring import Assignment

LEAST_SIMILAR = 60.0    # per cent


def common(one: str, other: str) -> int:
    """Letters in common as PHP counts them: the longest common stretch, then the same left and right of it."""
    if not one or not other:
        return 0
    lengths, best, end_one, end_other = [0] * (len(other) + 1), 0, 0, 0
    for at, letter in enumerate(one, 1):
        before = 0
        for place, opposite in enumerate(other, 1):
            above, lengths[place] = lengths[place], before + 1 if letter == opposite else 0
            before = above
            if lengths[place] > best:
                best, end_one, end_other = lengths[place], at, place
    if best == 0:
        return 0
    return (best + common(one[:end_one - best], other[:end_other - best]) + common(one[end_one:], other[end_other:]))


def mod_zoom(rows: list[Row]) -> Assignment:
    known = {name: emails[0] for name, emails in known_names(rows, str.upper).items()}
    letters = {name: Counter(name) for name in known}

    @cache
    def email_of(name: str) -> str | None:
        name = name.upper()
        if name in known:
            return known[name]
        own = Counter(name)
        bounds = sorted(((200 * sum((own & letters[other]).values()) / (len(name) + len(other)), other)
                         for other in known), reverse=True)
        most, similar = LEAST_SIMILAR, None
        for bound, other in bounds:
            if bound <= most:
                break
            share = 200 * common(name, other) / (len(name) + len(other))
            if share > most:
                most, similar = share, other
        if similar is None:
            return None
        least = Levenshtein.distance(name, similar)
        is_beaten = any(Levenshtein.distance(name, other, score_cutoff=least - 1) < least for other in known)
        return None if is_beaten else known[similar]

    return assign(rows, email_of, str.upper)
