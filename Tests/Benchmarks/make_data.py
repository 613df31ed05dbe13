#!/usr/bin/env python3
"""Write seeded event folders whose attendance can be computed without any question of identity.

Everybody has one e-mail, written alike in both files, an approved registration, a category that is a label of the
taxonomy and a declared language; nobody is staff, and no clock changes. The rest is as in genuine exports: several
connections of a person, devices that overlap, rejoins after a moment or at once, stays of no length, waiting rooms,
people who came only before or after the event.

Names are `plain` (as registered), `hard` (a third with a tag, a title, `FAMILY, Given` or in another script, and a
tenth of the people on two devices under two names) or `unlinked` (a third of the people connect without e-mail, under
the name that they registered, which nobody else has).

Examples:
  make_data.py .build/bench/one --connections 3000000 --people 400000
  make_data.py .build/bench/hard --connections 3000000 --people 400000 --names hard
  make_data.py .build/bench/many --folders 10000 --connections 300 --people 120
"""
import argparse
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

CATEGORIES = ["Member State", "UN system", "Other intergovernmental organization", "Workers' organization",
              "Employers' organization", "Civil society", "Migrant or diaspora organization", "Local authority",
              "Parliament", "National human rights institution", "Academia", "Private sector", "Media", "Other"]
CATEGORY_WEIGHTS = np.array([22, 13, 5, 4, 3, 19, 6, 3, 2, 2, 10, 5, 2, 4]) / 100
LANGUAGES = ["English", "French", "Spanish", "Arabic", "German", ""]
LANGUAGE_WEIGHTS = np.array([50, 16, 17, 8, 3, 6]) / 100
FIRST = [a + b for a in ("Ad", "Bel", "Cor", "Dav", "El", "Fer", "Il", "Jor", "Kal", "Lin", "Mar", "Nad", "Os", "Tam")
         for b in ("a", "an", "en", "ia", "in", "is", "o", "ur")]
LAST = [a + b + c for a in ("Bar", "Dor", "Fal", "Gal", "Hel", "Kor", "Lam", "Mol", "Nor", "Pel", "Ros", "Sal", "Vin")
        for b in ("a", "ba", "de", "ga", "le", "mi", "no", "ro", "sa", "ti", "vu")
        for c in ("dze", "koff", "lund", "nen", "res", "sson", "tti", "wick")]
CONNECTION_HEADER = ("Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room\n")
REGISTRATION_HEADER = ("First Name,Last Name,Email,Organization,Country/Region Name,Stakeholder category,"
                       "Preferred language,Registration Time,Approval Status\n")
COUNTRIES = ["Brazil", "Canada", "Ecuador", "Egypt", "France", "Ghana", "India", "Jordan", "Kenya", "Mexico", "Morocco",
             "Nepal", "Norway", "Peru", "Philippines", "Portugal", "Senegal", "Spain", "Switzerland", "Togo"]
EARLY = 3600        # seconds before the event at which the first people connect
DAY = [f"{n // 3600 % 12 or 12:02}:{n // 60 % 60:02}:{n % 60:02} {'AM' if n < 43200 else 'PM'}" for n in range(86400)]
CHUNK = 250_000     # rows joined at a time
NAMES = ["plain", "hard", "unlinked"]
TITLES = ["Dr. ", "Prof. ", "Mr ", "Ms ", "H.E. ", "Mme "]
TAGS = ["EN", "FR", "ES", "AR", "ILO", "IOM", "Ghana", "Nepal", "Speaker", "Delegation of Peru"]
OTHER_SCRIPTS = [("أمينة", "يوسف", "خالد", "سارة", "ليلى", "عمر"), ("Олена", "Іван", "Марія", "Петро", "Ганна", "Тарас"),
                 ("李", "王", "陈", "张", "刘", "杨"), ("अनिता", "रवि", "सीता", "मोहन", "गीता", "हरि"),
                 ("Ἑλένη", "Γιώργος", "Μαρία", "Νίκος", "Σοφία", "Άννα")]
DEVICES = ["iPhone", "Galaxy A52", "iPad", "HUAWEI P30", "LAPTOP-7", "Zoom user"]


def agenda(random: np.random.Generator, is_varied: bool) -> tuple[list[str], int, int]:
    """Rows of agenda.csv, the minute of the day at which the event starts, and its length in minutes."""
    start = 13 * 60 + (int(random.integers(0, 5)) * 15 if is_varied else 0)
    at = start
    rows = ["id,title,kind,start,minutes,actual_start,actual_end"]
    plan = [("opening", "opening", 15, 0), ("scene", "presentation", 45, 15), ("panel", "panel", 60, 0),
            ("floor", "floor", 60, 5), ("closing", "closing", 5, 5)]
    for name, kind, minutes, gap in plan:
        minutes += int(random.integers(0, 4)) if is_varied else 0
        rows.append(f"{name},Session {name},{kind},{at // 60:02}:{at % 60:02},{minutes},,")
        at += minutes + gap
    return rows, start, at - start


def connections(random: np.random.Generator, rows: int, people: int, length: int) -> tuple[np.ndarray, ...]:
    """Owner, join, leave (seconds after the first people may come) and waiting mark of every row, by join."""
    again = (people * random.random(rows - people) ** 1.5).astype(np.int64)
    owner = np.sort(np.concatenate([np.arange(people), again]))
    came = random.triangular(0, EARLY, EARLY + length, people)
    left = np.minimum(came + 60 + random.exponential(0.7 * length, people), EARLY + length + 1500)
    missed = random.random(people)
    came = np.where(missed < 0.06, random.random(people) * EARLY / 2, came)
    left = np.where(missed < 0.06, came + random.random(people) * EARLY / 2, left)
    cut = random.random(rows)
    order = np.lexsort((cut, owner))
    cut = cut[order]
    is_first = np.append(True, owner[1:] != owner[:-1])
    is_last = np.append(is_first[1:], True)
    join = np.where(is_first, came[owner], came[owner] + cut * (left - came)[owner]).astype(np.int64)
    gap = random.integers(0, 90, rows)
    leave = np.where(is_last, left[owner].astype(np.int64), np.append(join[1:], 0) - gap)
    second_device = random.random(rows) < 0.12
    leave = np.where(second_device, leave + random.exponential(1200, rows).astype(np.int64), leave)
    leave = np.where(random.random(rows) < 0.005, join, np.maximum(leave, join))
    waiting = random.random(rows) < 0.03
    order = np.argsort(join, kind="stable")
    return owner[order], join[order], leave[order], waiting[order]


def write_event(folder: Path, seed: int, rows: int, people: int, names: str, number: int | None = None) -> None:
    random = np.random.default_rng([seed, number or 0])
    folder.mkdir(parents=True, exist_ok=True)
    day = datetime(2022, 1, 13) + timedelta(days=(number or 0) % 60)
    plan, start, length = agenda(random, number is not None)
    begin = day + timedelta(minutes=start)
    end = begin + timedelta(minutes=length)
    (folder / "event.yaml").write_text(
        f"id: {folder.name}\ntitle: Benchmark {folder.name}\ntime_zone: Europe/Zurich\n"
        f"starts: {begin.isoformat()}\nends: {end.isoformat()}\n"
        f"date_order: mdy\nfloor_language: en\ninterpretation: [fr, es, ar]\n", encoding="utf-8")
    (folder / "agenda.csv").write_text("\n".join(plan) + "\n", encoding="utf-8")
    write_registrations(folder / "registration.csv", random, people, day, names)
    write_connections(folder / "participants.csv", connections(random, rows, people, 60 * length),
                      begin - timedelta(seconds=EARLY), names)


def name(number: int) -> tuple[str, str]:
    return FIRST[number % len(FIRST)], LAST[number // len(FIRST) % len(LAST)]


def own_name(number: int) -> tuple[str, str]:
    """A name that nobody else has: with a second given name for each time that the pairs have been used up."""
    first, last = name(number)
    again = number // (len(FIRST) * len(LAST))
    return (f"{first} {FIRST[again]}" if again else first), last


def registered(number: int, names: str) -> tuple[str, str]:
    return own_name(number) if names == "unlinked" else name(number)


def shown(number: int, names: str) -> tuple[str, str]:
    """What a person is called in the list of connections, on the first device and on the second."""
    first, last = registered(number, names)
    plain = f"{first} {last}"
    if names != "hard":
        return plain, plain
    kind, pick = number % 15, number // 15
    tag = TAGS[pick % len(TAGS)]
    script = OTHER_SCRIPTS[pick % len(OTHER_SCRIPTS)]
    forms = {0: f"{tag} - {plain}", 3: f"{plain} ({tag})", 6: f"{TITLES[pick % len(TITLES)]}{plain}",
             9: f'"{last.upper()}, {first}"',
             12: f"{script[pick % 6]} {script[pick // 6 % 6]}{script[pick // 36 % 6]}"}
    first_device = forms.get(kind, plain)
    seconds = [DEVICES[pick % len(DEVICES)], f"{first[0]}. {last}", first, f"{last} {first} 2"]
    return first_device, seconds[pick % len(seconds)] if number % 10 == 7 else first_device


def shown_email(number: int, names: str) -> str:
    return "" if names == "unlinked" and number % 3 == 1 else email(number)


def email(number: int) -> str:
    first, last = name(number)
    return f"{first.lower()}.{last.lower()}{number}@org{number % 997}.example"


def write_registrations(path: Path, random: np.random.Generator, people: int, day: datetime, names: str) -> None:
    category = random.choice(len(CATEGORIES), people, p=CATEGORY_WEIGHTS).tolist()
    language = random.choice(len(LANGUAGES), people, p=LANGUAGE_WEIGHTS).tolist()
    country = random.integers(0, len(COUNTRIES), people).tolist()
    date = f"{day - timedelta(days=1):%m/%d/%Y} "
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        out.write(REGISTRATION_HEADER)
        for low in range(0, people, CHUNK):
            out.write("".join([
                f"{','.join(registered(n, names))},{email(n)},Organization {n % 5003},{COUNTRIES[country[n]]},"
                f"{CATEGORIES[category[n]]},{LANGUAGES[language[n]]},{date}{DAY[613 * n % 86400]},approved\n"
                for n in random.permutation(np.arange(low, min(low + CHUNK, people))).tolist()]))


def write_connections(path: Path, columns: tuple[np.ndarray, ...], begin: datetime, names: str) -> None:
    owner, join, leave, waiting = columns
    people = [[f"{form},{shown_email(n, names)}," for form in shown(n, names)] for n in range(int(owner.max()) + 1)]
    date = f"{begin:%m/%d/%Y} "
    clock = DAY[begin.hour * 3600 + begin.minute * 60:]    # no event passes midnight
    minutes = -((join - leave) // 60)
    tails = [",Yes,No\n", ",Yes,Yes\n"]
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        out.write(CONNECTION_HEADER)
        for low in range(0, len(owner), CHUNK):
            part = slice(low, low + CHUNK)
            out.write("".join([
                f"{people[o][j & 1]}{date}{clock[j]},{date}{clock[l]},{m}{tails[w]}" for o, j, l, m, w in zip(
                    owner[part].tolist(), join[part].tolist(), leave[part].tolist(), minutes[part].tolist(),
                    waiting[part].tolist())]))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path, help="the event folder, or with --folders the folder of event folders")
    options.add_argument("--connections", type=int, default=100_000, help="rows of participants.csv")
    options.add_argument("--people", type=int, default=13_334, help="people, all of them in both files")
    options.add_argument("--folders", type=int, help="write so many events, each with its own day and agenda")
    options.add_argument("--names", choices=NAMES, default=NAMES[0], help="what people are called (default: plain)")
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    if chosen.folders is None:
        write_event(chosen.folder, chosen.seed, chosen.connections, chosen.people, chosen.names)
    else:
        for number in range(chosen.folders):
            write_event(chosen.folder / f"event-{number:05}", chosen.seed, chosen.connections, chosen.people, chosen.names,
                        number)


if __name__ == "__main__":
    main()
