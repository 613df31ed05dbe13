#!/usr/bin/env python3
"""Invent the sample event `blma-launch`: what Zoom leaves behind after a launch webinar in four languages.

The agenda is the real one of 17 February 2022 (13:00-14:30 in Geneva); every person is invented. Besides an ordinary
audience the files hold the troubles of genuine exports, each put there on purpose: `--oddities` prints where they are.
The same bytes come out every time, on any machine: seed and times are fixed, no clock, zone or locale is read.
"""
import argparse
import csv
import io
import random
import unicodedata
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import blma_launch_people as words

SEED = 20220217
OPENS = datetime(2022, 2, 17, 13, 0, 0)  # local time in Geneva; every instant below is in seconds from here
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # strftime's %b would ask the locale
WEBINAR_DIGITS = words.WEBINAR.replace(" ", "")


def clock(text):
    """Seconds from the opening of a local time on the day, `13:20:05`."""
    hours, minutes, seconds = map(int, text.split(":"))
    return (hours - OPENS.hour) * 3600 + minutes * 60 + seconds


ENDED = clock("14:37:40")  # the host ends the webinar: nobody stays longer
NEXT_MORNING = 86400 + clock("09:14:00")  # when the reports were downloaded


def row_date(instant):
    """`Feb 17, 2022 13:02:15`, as Zoom prints times in the rows of an English report."""
    moment = OPENS + timedelta(seconds=instant)
    return f"{MONTHS[moment.month - 1]} {moment:%d, %Y %H:%M:%S}"


def header_date(instant):
    """`Feb 17, 2022 12:41 PM`, as Zoom prints times in the head of the same report."""
    moment = OPENS + timedelta(seconds=instant)
    return f"{row_date(instant)[:12]} {moment.hour % 12 or 12}:{moment:%M} {'AM' if moment.hour < 12 else 'PM'}"


def rounded_minutes(join, leave):
    """Zoom rounds each stay up. A stay within one printed second lasted a fraction of it, so it shows 1."""
    return 1 if leave == join else -(-(leave - join) // 60)


def ascii_letters(text):
    whole = text.translate(str.maketrans({"ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "ı": "i", "ß": "ss"}))
    plain = unicodedata.normalize("NFD", whole).encode("ascii", "ignore").decode().lower()
    return "".join(c for c in plain if c.isalnum() or c == "-")


@dataclass
class Stay:
    name: str  # the display name in force; the chat shows it as well
    join: int
    leave: int
    original: str = ""  # after a renaming the report prints `name (original)`
    odd: str = ""

    def cells(self):
        """What a row of any section says about a stay: printed name; join, leave, minutes."""
        printed = f"{self.name} ({self.original})" if self.original else self.name
        return printed, [row_date(self.join), row_date(self.leave), rounded_minutes(self.join, self.leave)]


@dataclass
class Person:
    first: str
    last: str
    email: str
    organization: str = ""
    job: str = ""
    country: str = ""
    category: str = ""
    language: str = ""
    topic: str = ""
    connected_from: str = ""
    registered: int | None = None  # None: no registration (walk-ins, panellists, staff)
    status: str = "approved"
    writes_in: str = "en"
    chattiness: int = 1
    stays: list[Stay] = field(default_factory=list)  # in the attendee table
    on_stage: list[Stay] = field(default_factory=list)  # in the panelist table
    odd: str = ""

    def name_at(self, instant):
        """The display name in force at an instant, or None when not connected."""
        here = [s for s in self.stays + self.on_stage if s.join <= instant < s.leave]
        return max(here, key=lambda s: s.join).name if here else None


class Sheet:
    """Collects the text of one file and knows the physical line on which each row starts."""

    def __init__(self, name, oddities, bom=False, line_end="\n"):
        self.name, self.oddities, self.bom, self.line_end = name, oddities, bom, line_end
        self.text, self.next_line = [], 1

    def line(self, text, odd=""):
        if odd:
            self.oddities.append((self.name, self.next_line, odd))
        self.text.append(text + self.line_end)
        self.next_line += text.count("\n") + 1

    def row(self, values, trailing="", odd=""):
        buffer = io.StringIO()
        csv.writer(buffer, lineterminator="\n").writerow(values)  # it quotes line breaks only because of its own
        self.line(buffer.getvalue().removesuffix("\n") + trailing, odd)

    def data(self):
        return (b"\xef\xbb\xbf" if self.bom else b"") + "".join(self.text).encode("utf-8")


def invent_name(rng, pool, used):
    """First and last name as (Latin, Arabic or "") pairs; the same full name never comes twice."""
    while True:
        first, last = (rng.choice(part.split()) for part in words.NAMES[pool].split("|"))
        if (first, last) not in used:
            used.add((first, last))
            return [word.replace("_", " ").partition("=")[::2] for word in (first, last)]


def display_name(rng, first, last, country, organization, language):
    """What people type: mostly the plain name, sometimes with a country, an organization or a language tag."""
    roll = rng.randrange(100)
    if roll < 6:
        return f"{country} - {first} {last}"
    if roll < 12 and len(organization) <= 10:
        return f"{first} {last} ({organization})"
    if roll < 17:
        return f"{last.upper()} {first}"
    if roll < 20 and language in ("fr", "es", "ar"):
        return f"[{language.upper()}] {first} {last}"
    return f"{first} {last}"


def invent_stays(rng, name):
    """Arrivals crowd round the opening, some come for the floor; a few leave after the panel, most at the end."""
    join = rng.choices(
        [int(rng.triangular(-600, 600, -40)), rng.randrange(-1500, -600), rng.randrange(600, 2800),
         int(rng.triangular(2820, 3700, 3020))], [74, 6, 6, 14])[0]
    leave = rng.choices(
        [int(rng.triangular(2940, 3500, 3030)), rng.randrange(max(join, 0) + 90, 4900),
         int(rng.triangular(4980, 5760, 5110)), ENDED - rng.randrange(3)], [9 if join < 2800 else 0, 8, 77, 6])[0]
    rejoins = rng.choices(range(6), [60, 24, 9, 4, 2, 1])[0] if leave - join > 1500 else 0
    cuts = sorted(rng.sample(range(join + 20, leave - 200, 200), rejoins))
    stays, start = [], join
    for cut in cuts:
        stays.append(Stay(name, start, cut))
        start = cut + rng.choice([1, 6, 12, 25, 40, 75, 180])
    stays.append(Stay(name, start, leave))
    if rng.randrange(100) < 12:  # a second device at once, under the same e-mail
        longest = max(stays, key=lambda s: s.leave - s.join)
        second = rng.randrange(longest.join, longest.leave)
        stays.append(Stay(name, second, min(ENDED, second + rng.randrange(60, 4000))))
    return stays


def ordinary_people(rng):
    people, names = [], set()
    weights = [int(weight) for *_, weight in words.COUNTRIES]
    for category, (label, registrations, coming) in words.CATEGORIES.items():
        for number in range(registrations):
            country, code, pool, spoken, _ = rng.choices(words.COUNTRIES, weights)[0]
            (first, arabic_first), (last, arabic_last) = invent_name(rng, pool, names)
            language = rng.choice(spoken.split())
            if rng.randrange(100) < 14:
                language = "en"  # some prefer the floor although they would have interpretation
            offered = language if language in ("fr", "es", "ar") else "en"
            fitting = [o for o in words.ORGANIZATIONS[category] if o[0] in ("--", offered)]
            domain, organization = (text.format(country=country, cc=code) for text in rng.choice(fitting)[1:])
            if rng.randrange(100) < 8:
                domain = rng.choice(["mail.example", "post.example"])
            email = f"{ascii_letters(first)}.{ascii_letters(last)}@{domain}"
            shown = display_name(rng, first, last, country, organization, language)
            if arabic_first and rng.randrange(100) < 45:
                shown = f"{arabic_first} {arabic_last}"
                if rng.randrange(2):
                    first, last = arabic_first, arabic_last
            silent = rng.randrange(100) < 8  # leaves the category empty; a few of these the organization as well
            connected = rng.choices(words.COUNTRIES, weights)[0][0] if rng.randrange(100) < 12 else country
            people.append(Person(
                first, last, email,
                organization="" if silent and rng.randrange(100) < 25 else organization,
                job=rng.choice(words.JOBS[offered]), country=country, category="" if silent else label,
                language="" if rng.randrange(100) < 4 else rng.choice(words.LANGUAGES[language]),
                topic=rng.choice(words.TOPICS[offered]) if rng.randrange(100) < 16 else "",
                connected_from="Switzerland" if "Mission" in organization else connected,
                registered=rng.randrange(-16 * 86400, clock("12:50:00")), writes_in=offered,
                chattiness=9 if rng.randrange(100) < 8 else 1,
                stays=invent_stays(rng, shown) if number < coming else []))
    return people


def connections(text, shown, renamed=False):
    """Stays out of a note such as `12:54:17-13:04:40 iPhone | 13:04:50-14:23:09`."""
    stays = []
    for part in filter(None, words.items(text, "|")):
        times, _, name = part.partition(" ")
        join, leave = map(clock, times.split("-"))
        stays.append(Stay(name or shown, join, leave, stays[0].name if renamed and stays else ""))
    return stays


def from_note(rng, note, registered):
    """A person written out by hand in blma_launch_people.py."""
    name, country = note["name"], note.get("country", "")
    shown, language = note.get("shown", name), note.get("language", "")
    writes_in = language if language in ("fr", "es", "ar") else "en"
    first, _, last = name.partition(" ") if registered else ("", "", "")
    person = Person(
        first, last, note["email"], note.get("organization", ""), country=country, topic=note.get("topic", ""),
        category=words.CATEGORIES[note["category"]][0] if "category" in note else "",
        language=words.LANGUAGES[language][0] if language else "",
        connected_from=note.get("connected", country or "Switzerland"),
        registered=rng.randrange(-14 * 86400, -86400) if registered else None, status=note.get("status", "approved"),
        job=rng.choice(words.JOBS[writes_in]) if registered else "", writes_in=writes_in,
        chattiness=0 if note.get("quiet") else 1,
        stays=connections(note.get("stays", ""), shown, note.get("renamed", False)),
        on_stage=connections(note.get("stage", ""), shown), odd=note.get("odd", ""))
    if "odd_stay" in note:
        person.stays[note["odd_stay"][0]].odd = note["odd_stay"][1]
    if "odd_stage" in note:
        person.on_stage[0].odd = note["odd_stage"]
    return person


def agenda(oddities):
    sheet = Sheet("agenda.csv", oddities)
    sheet.row("id,title,kind,start,minutes,actual_start,actual_end,speakers".split(","))
    for *plan, speakers in words.AGENDA:
        sheet.row([*plan, "", "", speakers], odd="ends at 14:25, the event at 14:30" if plan[0] == "closing" else "")
    return sheet


def attendee_report(host, stage, people, oddities):
    sheet = Sheet(f"attendee_{WEBINAR_DIGITS}_2022_02_17.csv", oddities, bom=True)
    came = sorted((p for p in people if p.stays), key=lambda p: (not p.registered, p.registered or p.stays[0].join))
    no_shows = sorted((p for p in people + stage if p.registered and not p.stays), key=lambda p: p.registered)
    stage = stage + sorted((p for p in people if p.on_stage), key=lambda p: p.on_stage[0].join)
    [phone] = connections(words.PHONE["stays"], words.PHONE["name"])
    stays = [s for p in [host] + stage for s in p.on_stage] + [s for p in came for s in p.stays] + [phone]
    began, ended = min(s.join for s in stays), max(s.leave for s in stays)
    sheet.line("Attendee Report,")
    sheet.row(["Report Generated:", header_date(NEXT_MORNING)])
    sheet.line(words.SUMMARY_COLUMNS)
    valid = {p.email.lower() for p in came + no_shows if p.registered and p.status not in ("cancelled", "denied")}
    totals = [rounded_minutes(began, ended), len(valid), sum(p.status == "cancelled" for p in no_shows),
              len({p.email.lower() for p in came}), len(stays), 0]
    sheet.row([words.TITLE, words.WEBINAR, header_date(began), *totals, "Yes"],
              odd="totals; Max Concurrent Views is 0, Zoom did not fill it in")
    for title, members in (("Host Details,", [host]), ("Panelist Details,", stage)):
        sheet.line(title)
        sheet.line(words.STAGE_COLUMNS)
        for p in members:
            guest = "No" if p.email.endswith("@migration-network.example") else "Yes"
            for s in p.on_stage:
                name, times = s.cells()
                sheet.row(["Yes", name, p.email, *times, guest, p.connected_from], odd=s.odd)
    sheet.line("Attendee Details,")
    sheet.row(words.ATTENDEE_COLUMNS, odd="header with a comma, quotes and a line break (it takes two lines)")
    seen = set()
    for p in came:
        for i, s in enumerate(p.stays):
            # Only the first row of a person holds the registration, and only it has one comma too many.
            known = i == 0 and p.registered
            about = [p.organization, p.job, p.country, row_date(p.registered), p.status] if known else [""] * 5
            answers = [p.category, p.language, p.topic] if known else [""] * 3
            odd = s.odd or (p.odd if i == 0 else "")
            if i and not p.odd and not s.odd:
                what = "second device at once" if s.join < max(t.leave for t in p.stays[:i]) else "rejoin"
                odd = "" if what in seen else f"first {what} of an ordinary attendee"
                seen.add(what)
            name, times = s.cells()
            sheet.row(["Yes", name, p.first, p.last, p.email, *about, *times, "Yes", *answers, p.connected_from],
                      "" if i else ",", odd)
    for number, p in enumerate(no_shows):
        sheet.row(["No", f"{p.first} {p.last}", p.first, p.last, p.email, p.organization, p.job, p.country,
                   row_date(p.registered), p.status, "--", "--", "--", "--", p.category, p.language, p.topic, ""], ",",
                  p.odd or ("" if number else "first no-show; the other `No` rows follow"))
    sheet.line("Other Attended,")
    sheet.line("User Name,Join Time,Leave Time,Time in Session (minutes),Country/Region Name")
    sheet.row([phone.name, *phone.cells()[1], words.PHONE["connected"]], odd="phone caller with a masked number")
    return sheet


def chat(rng, audience, oddities):
    def anybody(instant):
        here = [p for p in audience if p.chattiness and p.name_at(instant)]
        return rng.choices(here, [p.chattiness for p in here])[0]

    decks = {(phase, language): rng.sample(texts, len(texts))
             for phase, by_language in words.CHAT.items() for language, texts in by_language.items()}
    messages = []  # instant, author, text, recipient, what is odd
    for phase, count, begin, end in words.SAID:
        for instant in sorted(rng.sample(range(begin, end), count)):
            p = anybody(instant)
            deck = decks[phase, p.writes_in if rng.randrange(100) < 80 else "en"]
            deck.insert(0, text := deck.pop())  # the same words come back only when all others have been said
            text = text.format(org=p.organization or "greetings", country=p.connected_from)
            to = words.PANELISTS if rng.randrange(100) < 9 else words.GROUP
            messages.append((instant, p.name_at(instant), text, to, ""))
    floor = [m for m in messages if 3000 <= m[0] < 4700 and m[3] == words.GROUP]
    # Quotations hold no question mark, because whose question it would be is left open by the contract.
    quotable = [m for m in floor if len(m[2]) > 20 and not set(m[2][:50]) & set("?؟")]
    for (instant, _, text, to, _), reply in zip(rng.sample(quotable, len(words.REPLIES)), words.REPLIES):
        later = instant + rng.randrange(15, 70)
        text = f'Replying to "{text if len(text) <= 50 else text[:50] + "..."}":\n{reply}'
        messages.append((later, anybody(later).name_at(later), text, to, "reply: its first line is not the author's"))
    for instant, _, text, to, _ in rng.sample(floor, 7):
        later = instant + rng.randrange(4, 40)
        text = f'Reacted to "{text if len(text) <= 20 else text[:20] + "..."}" with {rng.choice(["👍", "❤️", "👏"])}'
        messages.append((later, anybody(later).name_at(later), text, to, "reaction: no message"))
    messages += [(clock(time), *message) for time, *message in words.MESSAGES]
    sheet = Sheet("meeting_saved_chat.txt", oddities, line_end="\r\n")
    for instant, author, text, to, odd in sorted(messages, key=lambda m: m[0]):
        sheet.line(f"{OPENS + timedelta(seconds=instant):%H:%M:%S} From {author} to {to}:", odd)
        for line in text.split("\n"):
            sheet.line("\t" + line)
    return sheet


def qa_report(rng, audience, oddities):
    sheet = Sheet(f"qa_{WEBINAR_DIGITS}.csv", oddities, bom=True)
    sheet.line("Q&A Report,")
    sheet.row(["Report Generated:", header_date(NEXT_MORNING + 90)])
    sheet.line("Question Details,")
    sheet.line("#,Question,Asker Name,Asker Email,Answer")
    rows, moment = [], clock("14:00:00")
    for language, question, answer in words.QUESTIONS:
        asker = rng.choice([p for p in audience if p.chattiness and p.writes_in == language and p.name_at(moment)])
        rows.append((question, asker.name_at(moment), asker.email, answer, ""))
    for number, row in sorted(words.ODD_QUESTIONS.items()):
        rows.insert(number - 1, row)
    for number, (*values, odd) in enumerate(rows, 1):
        sheet.row([number, *values], odd=odd)
    return sheet


def channel_log(rng, audience, oddities):
    """Who listened where, as moderators wrote it down: about half of the audience, most of all who needs it."""
    rows = []  # name, e-mail, code, from, to, what is odd

    def listens(p, code, begin, end, odd=""):
        rows.append((p.name_at(begin) or p.stays[0].name, p.email.lower(), code, begin, end, odd))

    for p in audience:
        begin, end = max(p.stays[0].join, -300) + rng.randrange(5, 90), max(s.leave for s in p.stays)
        needs = p.writes_in != "en"
        if end - begin < 1500 or not p.chattiness or rng.randrange(100) >= (80 if needs else 34):
            continue
        code = p.writes_in if needs else rng.choices(["en", "floor", "fr", "es"], [5, 4, 1, 1])[0]
        if needs and rng.randrange(100) < 35:  # finds the globe icon a little late
            found = begin + rng.randrange(60, 240)
            listens(p, "floor", begin, found)
            begin = found
        if needs and rng.randrange(100) < 25:  # goes back to the floor for one speaker
            away = begin + rng.randrange(300, 900)
            listens(p, code, begin, away)
            begin = away + rng.randrange(120, 480)
            listens(p, "floor", away, begin)
        listens(p, code, begin, end - rng.choice([0, 0, 0, 30, 200]))
        if needs and end - begin > 4000 and sum(r[5] != "" for r in rows) < 2:
            listens(p, "en", begin + 900, begin + 1500, "inside a longer spell of the same person")
    people = {p.email.lower(): p for p in audience}
    for email, code, begin, end, odd in words.ODD_SPELLS:
        listens(people[email], code, clock(begin), clock(end), odd)
    names = {code: answers[0] for code, answers in words.LANGUAGES.items()} | {"floor": "floor"}
    sheet = Sheet("interpretation-channels.csv", oddities)
    sheet.line("name,email,channel,start,end")
    for name, email, code, *times, odd in sorted(rows, key=lambda r: r[3]):
        roll = rng.randrange(100)
        if roll < 9 and not odd:
            name, email, odd = ("", email, "no name: found by e-mail") if roll < 4 else (name, "", "no e-mail: by name")
        start, end = (f"{OPENS + timedelta(seconds=time):%Y-%m-%d %H:%M:%S}" for time in times)
        sheet.row([name, email, names[code] if rng.randrange(100) < 40 else code, start, end], odd=odd)
    return sheet


def statements(rng, audience, oddities):
    """Who spoke from the floor, as the moderator noted it while listening."""
    sheet = Sheet("statements.csv", oddities)
    sheet.line("time,speaker,organization,category,minutes")
    moment, spoken = clock("13:50:40"), set()
    while moment < clock("14:17:00"):
        there = [p for p in audience if p.chattiness and p.organization and p.email not in spoken
                 and p.name_at(moment) and p.name_at(moment + 200)]
        speaker = rng.choice(there)
        spoken.add(speaker.email)
        seconds = rng.randrange(70, 200)
        # The moderator noted the category now and then, and the length in minutes and seconds or as a number.
        length = f"{seconds // 60}:{seconds % 60:02}" if rng.randrange(2) else f"{seconds / 60:.1f}"
        sheet.row([f"{OPENS + timedelta(seconds=moment):%Y-%m-%d %H:%M:%S}", f"{speaker.first} {speaker.last}",
                   speaker.organization, speaker.category if rng.randrange(3) else "", length])
        moment += seconds + rng.randrange(10, 60)
    sheet.row(["", "", "Harbour Workers' Union", "", ""], odd="no speaker, no time, no length")
    return sheet


def poll_report(rng, audience, oddities):
    """One poll at the end of the discussion; Zoom's form of 2021, in which each row brings its question along."""
    sheet = Sheet(f"poll_{WEBINAR_DIGITS}.csv", oddities, bom=True)
    sheet.line("Poll Report,")
    sheet.row(["Report Generated:", header_date(NEXT_MORNING + 150)])
    sheet.line("Poll Details,")
    sheet.line("#,User Name,User Email,Submitted Date/Time,")
    opened, rows = clock("14:18:05"), []
    for p in audience:
        moment = opened + rng.randrange(4, 95)
        if p.name_at(moment) and rng.randrange(100) < 46:
            answer = rng.choices(["Yes, fully", "In part", "Not yet"], [4, 5, 1])[0]
            rows.append((moment, p.name_at(moment), p.email, answer))
    for number, (moment, name, email, answer) in enumerate(sorted(rows), 1):
        sheet.row([number, name, email, row_date(moment), "Will you use the guidance in your work?", answer],
                  trailing=",")
    sheet.row([len(rows) + 1, "Anonymous Attendee", "", row_date(opened + 40), "Will you use the guidance in your work?",
               "In part"], trailing=",", odd="anonymous: an answer without a person")
    return sheet


def make_event():
    """Every file as (name, bytes), and the oddities as (file, line, words)."""
    rng, oddities = random.Random(SEED), []
    people = ordinary_people(rng) + [from_note(rng, note, registered=True) for note in words.ODD_PEOPLE]
    people += [from_note(rng, note, registered=False) for note in words.WALK_INS]
    host, *staff = (from_note(rng, note, registered=False) for note in [words.HOST] + words.STAFF)
    panel = [from_note(rng, note, registered="category" in note) for note in words.PANEL]
    audience = [p for p in people if p.stays]
    sheets = [agenda(oddities), attendee_report(host, staff + panel, people, oddities),
              chat(rng, audience + panel, oddities), qa_report(rng, audience, oddities),
              channel_log(rng, audience, oddities)]
    # Generators of their own: what stands above stays as it is.
    sheets += [statements(random.Random(SEED + 1), audience, oddities),
               poll_report(random.Random(SEED + 2), audience, oddities)]
    return [("event.yaml", words.EVENT_YAML.encode())] + [(s.name, s.data()) for s in sheets], oddities


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out_folder", nargs="?", type=Path, default=Path(__file__).resolve().parent / "blma-launch",
                        help="where the files go (default: blma-launch beside this script)")
    parser.add_argument("--oddities", action="store_true", help="write nothing; print where each deliberate oddity is")
    options = parser.parse_args()
    files, oddities = make_event()
    if options.oddities:
        for name, line, what in sorted(oddities):
            print(f"{name}:{line}\t{what}")
        return
    options.out_folder.mkdir(parents=True, exist_ok=True)
    for name, data in files:
        (options.out_folder / name).write_bytes(data)


if __name__ == "__main__":
    main()
