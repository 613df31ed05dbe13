"""Splink on the same records: a Fellegi-Sunter model of display names without e-mail against the people with one.

It gets what such a model is usually given: letters folded to ASCII, titles, marks and pronouns taken off, parts in
brackets or behind dashes that share a word with a registered organization or country taken for tags, name words without
an order. Blocking is on any name word; u comes from pairs of people with different e-mails (pairs at random hold too
many matches in small events), m from expectation-maximisation, once blocked on the whole name and once on the words of
the organization. A display name is linked to its best person from the
threshold on, unless another is as good.
"""
import logging
import re
from collections import defaultdict
from contextlib import suppress

import duckdb
import pyarrow
import splink.comparison_level_library as levels
import splink.comparison_library as comparisons
from anyascii import anyascii
from splink import DuckDBAPI, Linker, SettingsCreator, block_on
from splink.blocking_rule_library import CustomRule
from splink.internals.exceptions import EMTrainingException

from baselines import Row, assign
from scoring import Assignment

THRESHOLD = 0.95        # of the match probability
SEED = 1
SPLIT = re.compile(r"[\[\]()|@:]|\s[-–]\s|,")
LEFT_OUT = {"dr", "mr", "ms", "mme", "m", "mlle", "prof", "sr", "sra", "dra", "lic", "ing", "eng", "she", "he",
            "her", "him", "they", "them", "elle", "el", "fr", "es", "en", "ar", "of", "for", "the", "de", "da",
            "del", "la", "los", "van", "der", "den", "von", "le", "dos", "d", "al"}


def words(text: str) -> list[str]:
    return [word for word in re.findall(r"[a-z']+", anyascii(text).lower()) if word not in LEFT_OUT]


def acronym(text: str) -> str:
    return "".join(word[0] for word in re.findall(r"[a-z]+", text.lower()) if word not in LEFT_OUT)


def known_people(rows: list[Row]) -> list[dict]:
    """One record for each e-mail: its registration, or else its first connection."""
    found: dict[str, dict] = {}
    for row in rows:
        if row.email and row.email not in found:
            tags = set(words(row.organization)) | {acronym(row.organization)} - {""}
            found[row.email] = {"unique_id": row.email, **columns(words(row.name), tags)}
    return list(found.values())


def columns(name: list[str], tags: set[str]) -> dict:
    return {"name": " ".join(sorted(name)) or None, "words": sorted(set(name)) or None, "tags": sorted(tags) or None,
            "initials": sorted({word[0] for word in name}) or None}


def shown_name(text: str, tag_words: set[str]) -> dict:
    """The parts of a display name: those that share a word with an organization or a country are tags."""
    name: list[str] = []
    tags: set[str] = set()
    for part in SPLIT.split(text):
        found = words(part)
        if set(found) & tag_words:
            tags |= set(found)
        else:
            name += found
    return {"unique_id": text, **columns(name, tags)}


def name_comparison() -> comparisons.CustomComparison:
    common = "len(list_intersect(words_l, words_r))"
    either = "(len(words_l) = 1 or len(words_r) = 1)"
    return comparisons.CustomComparison(output_column_name="name", comparison_levels=[
        levels.NullLevel("name"),
        levels.ExactMatchLevel("name"),   # a name on both sides is frequent in small tables: no term frequencies
        levels.CustomLevel(f"{common} >= 2", "two words in common"),
        levels.JaroWinklerLevel("name", 0.93),
        levels.CustomLevel(f"{common} = 1 and not {either} and len(list_intersect(initials_l, initials_r)) >= 2",
                           "one word and another's initial"),
        levels.CustomLevel(f"{common} = 1", "one word in common"),
        levels.ElseLevel()])


def tag_comparison() -> comparisons.CustomComparison:
    return comparisons.CustomComparison(output_column_name="tags", comparison_levels=[
        levels.NullLevel("tags"),
        levels.CustomLevel("len(list_intersect(tags_l, tags_r)) >= 2", "two words in common"),
        levels.CustomLevel("len(list_intersect(tags_l, tags_r)) = 1", "one word in common"),
        levels.ElseLevel()])


def table(interface: DuckDBAPI, name: str, records: list[dict]):
    schema = pyarrow.schema([("unique_id", pyarrow.string()), ("name", pyarrow.string()),
                             *((column, pyarrow.list_(pyarrow.string())) for column in ("words", "tags", "initials"))])
    return interface.register(pyarrow.Table.from_pylist(records, schema), dataset_display_name=name)


def without_matches(people: list[dict]) -> dict:
    """The settings with u from pairs of people, who are all different; where no pair agrees, half a pair does."""
    settings = SettingsCreator(link_type="dedupe_only", comparisons=[name_comparison(), tag_comparison()],
                               blocking_rules_to_generate_predictions=[
                                   block_on("name"), block_on("words", arrays_to_explode=["words"])])
    linker = Linker(table(DuckDBAPI(duckdb.connect()), "people", people), settings, log_level=logging.ERROR)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=SEED)
    model = linker.misc.save_model_to_json()
    least = 0.5 / max(1, len(people) * (len(people) - 1) / 2)
    for comparison in model["comparisons"]:
        for level in comparison["comparison_levels"]:
            if not level.get("is_null_level"):
                level["u_probability"] = max(level.get("u_probability") or 0, least)
    return {**model, "link_type": "link_only"}


def best_of(shown: list[dict], people: list[dict]) -> dict[str, str]:
    """Display name → e-mail, where one person is the best from the threshold on."""
    interface, by_name = DuckDBAPI(duckdb.connect()), block_on("name")
    tables = [table(interface, "shown", shown), table(interface, "people", people)]
    linker = Linker(tables, without_matches(people), log_level=logging.ERROR)
    linker.training.estimate_probability_two_random_records_match([by_name], recall=0.6)
    for rule in (by_name, CustomRule("len(list_intersect(l.tags, r.tags)) > 0")):
        with suppress(EMTrainingException):     # a small event may have no such pair; then Splink's defaults stay
            linker.training.estimate_parameters_using_expectation_maximisation(rule)
    found = linker.inference.predict(threshold_match_probability=THRESHOLD).as_record_list()
    candidates = defaultdict(list)
    for pair in found:
        candidates[pair["unique_id_l"] if pair["source_dataset_l"] == "shown" else pair["unique_id_r"]].append(
            (pair["match_weight"], pair["unique_id_r"] if pair["source_dataset_l"] == "shown" else pair["unique_id_l"]))
    best = {}
    for text, pairs in candidates.items():
        pairs.sort(reverse=True)
        if len(pairs) == 1 or pairs[0][0] > pairs[1][0]:
            best[text] = pairs[0][1]
    return best


def splink_model(rows: list[Row]) -> Assignment:
    tag_words = {word for row in rows for word in words(row.organization)} | {
        acronym(row.organization) for row in rows} - {""}
    texts = sorted({row.name for row in rows if not row.email})
    best = best_of([shown_name(text, tag_words) for text in texts], known_people(rows))
    return assign(rows, best.get)
