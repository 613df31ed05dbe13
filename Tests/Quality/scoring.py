"""Score an assignment of records to participants against what is true.

An assignment gives every record (file and number) the participant that it was linked to, whatever names these have.
The anchor of a person is the first record with an e-mail, registration first, or else the first connection: a true link
joins every other record without e-mail to its person's anchor. The anchor of a found participant is the first of its
records in the same sense; a found link joins each of its other records without e-mail to that anchor, and is right
where both are of one person.
"""
import csv
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

Record = tuple[str, int]
Assignment = dict[Record, str]      # a record that matches nobody has an empty participant
STAFF = "staff"
ORDER = {"registration.csv": 0, "participants.csv": 1, "chat.txt": 2, "questions.csv": 3}
SPOKEN = ("chat.txt", "questions.csv")      # records that make no participant by themselves


@dataclass(frozen=True)
class True_:
    """What is true of one record."""
    person: str
    is_registrant: bool
    reason: str     # email, decidable, tie or thin
    name: str


@dataclass(frozen=True)
class TruePerson:
    has_attended: bool
    category: str
    says_category: bool
    is_outsider: bool


@dataclass
class Truth:
    records: dict[Record, True_]
    people: dict[str, TruePerson]

    def order(self, record: Record) -> tuple[bool, int, int]:
        return self.records[record].reason != "email", ORDER[record[0]], record[1]


@dataclass
class Worst:
    """One link that is wrong or missing."""
    kind: str           # wrong, outsider, missed
    record: Record
    shown: str
    found: str          # name on the anchor of the participant found, or empty
    wanted: str


@dataclass
class Score:
    """Counts; they add up over events, and every share is made of them at the end."""
    counts: Counter = field(default_factory=Counter)
    worst: list[Worst] = field(default_factory=list)

    def add(self, other: "Score") -> None:
        self.counts.update(other.counts)
        self.worst += other.worst

    def share(self, part: str, whole: str) -> float | None:
        return self.counts[part] / self.counts[whole] if self.counts[whole] else None

    @property
    def measures(self) -> dict[str, float | None]:
        counts = self.counts
        return {
            "precision": self.share("right", "found"), "recall": self.share("right", "true"),
            "recall of decidable": self.share("decidable right", "decidable"),
            "ties": self.share("tie", "true"), "ties guessed": self.share("tie guessed", "tie"),
            "outsiders attached": self.share("outsiders attached", "outsiders"),
            "B-cubed precision": self.share("cubed precision", "cubed"),
            "B-cubed recall": self.share("cubed recall", "cubed"),
            "attendance error": (counts["attendees found"] - counts["attendees"]) / counts["attendees"]
            if counts["attendees"] and counts["counts attendees"] else None,
            "category coverage": self.share("category covered", "category said") if counts["has categories"] else None,
            "category accuracy": self.share("category right", "category covered") if counts["has categories"] else None,
        }


def read_rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read_truth(out: Path) -> Truth:
    records = {(row["file"], int(row["record"])):
               True_(row["person"], row["registrant"] == "yes", row["reason"], row["name"])
               for row in read_rows(out / "truth.csv")}
    people = {row["person"]: TruePerson(row["attended"] == "yes", row["category"], row["says_category"] == "yes",
                                        row["outsider"] == "yes") for row in read_rows(out / "people.csv")}
    return Truth(records, people)


def anchors(truth: Truth, groups: dict[str, list[Record]]) -> dict[str, Record]:
    """The first record of each group; a group of messages alone has no anchor to link to."""
    return {name: first for name, records in groups.items()
            if (first := min(records, key=truth.order))[0] not in SPOKEN or truth.records[first].reason == "email"}


def score(truth: Truth, assignment: Assignment, categories: dict[str, str] | None = None,
          attendees: int | None = None) -> Score:
    """`categories` gives the participants' categories, `attendees` the number found; both only where they are known."""
    result = Score()
    counts = result.counts
    missing = truth.records.keys() - assignment.keys()
    if missing:
        raise ValueError(f"{len(missing)} records have no row among the links, the first is {min(missing)}")
    true_groups, found_groups = defaultdict(list), defaultdict(list)
    for record, true in truth.records.items():
        true_groups[true.person].append(record)
        found_groups[assignment[record] or f"alone {record}"].append(record)
    true_anchor, found_anchor = anchors(truth, true_groups), anchors(truth, found_groups)
    score_links(truth, assignment, true_anchor, found_anchor, result)
    score_outsiders(truth, assignment, found_anchor, counts)
    score_cubed(truth, true_groups, found_groups, counts)
    counts["attendees"] = sum(person.has_attended for person in truth.people.values())
    if attendees is not None:
        counts["attendees found"], counts["counts attendees"] = attendees, 1
    if categories is not None:
        score_categories(truth, assignment, true_groups, categories, counts)
    return result


def score_links(truth: Truth, assignment: Assignment, true_anchor: dict[str, Record],
                found_anchor: dict[str, Record], result: Score) -> None:
    counts = result.counts
    for record, true in truth.records.items():
        if true.reason == "email" or true.person == STAFF:
            continue
        found, wanted = found_anchor.get(assignment[record]), true_anchor.get(true.person)
        is_link, is_found = wanted not in (None, record), found not in (None, record)
        is_right = is_found and truth.records[found].person == true.person
        counts["found"] += is_found
        counts["right"] += is_right and is_link
        counts["found"] -= is_right and not is_link     # the person's own anchor, found behind another of their records
        counts["true"] += is_link
        if is_link:
            counts[true.reason] += 1
            counts[f"{true.reason} right"] += is_right
            counts[f"{true.reason} guessed"] += is_found
        if is_found and not is_right:
            kind = "wrong" if is_link else "outsider"
            result.worst.append(Worst(kind, record, true.name, truth.records[found].name,
                                      truth.records[wanted].name if wanted else ""))
        elif is_link and not is_right and true.reason == "decidable":
            result.worst.append(Worst("missed", record, true.name, "", truth.records[wanted].name))


def score_outsiders(truth: Truth, assignment: Assignment, found_anchor: dict[str, Record], counts: Counter) -> None:
    """An outsider is attached when any of their connections went to a participant with a registration."""
    attached, everybody = set(), set()
    for record, true in truth.records.items():
        if true.person == STAFF or not truth.people[true.person].is_outsider or record[0] in SPOKEN:
            continue
        everybody.add(true.person)
        found = found_anchor.get(assignment[record])
        if found and truth.records[found].is_registrant and truth.records[found].reason == "email":
            attached.add(true.person)
    counts["outsiders"], counts["outsiders attached"] = len(everybody), len(attached)


def score_cubed(truth: Truth, true_groups: dict[str, list[Record]], found_groups: dict[str, list[Record]],
                counts: Counter) -> None:
    """B-cubed: of each record's participant the share that is the record's person's, and the reverse."""
    for records in found_groups.values():
        people = Counter(truth.records[record].person for record in records)
        for person, number in people.items():
            if person != STAFF:
                counts["cubed"] += number
                counts["cubed precision"] += number * number / len(records)
                counts["cubed recall"] += number * number / len(true_groups[person])


def score_categories(truth: Truth, assignment: Assignment, true_groups: dict[str, list[Record]],
                     categories: dict[str, str], counts: Counter) -> None:
    """Of those who came and whose organization says their category: with a category, and with the right one.

    Counted are people with a connection that is sure (by e-mail, or decidable); the participant of the first tells.
    """
    counts["has categories"] = 1
    for person, true in truth.people.items():
        connections = sorted(record for record in true_groups[person] if record[0] == "participants.csv"
                             and truth.records[record].reason in ("email", "decidable"))
        if not (true.has_attended and true.says_category and connections):
            continue
        counts["category said"] += 1
        found = categories.get(assignment[connections[0]], "unknown")
        counts["category covered"] += found != "unknown"
        counts["category right"] += found == true.category
