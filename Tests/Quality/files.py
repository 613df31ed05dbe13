"""Write an event folder as Zoom and a registration form leave it behind, and what is true of it beside the folder."""
import csv
import io
import random
from datetime import datetime, timedelta
from pathlib import Path

from people import Person
from places import LABELS
from stays import LENGTH, Entry, Stay

OPENS = datetime(2024, 4, 18, 13, 0)    # local time; every instant is in seconds from here
HOST = ("Network Host", "host@network.example")
FORMS = ["meeting2020", "meeting2024", "webinar"]
SETTINGS = """id: {id}
time_zone: Europe/Zurich
starts: 2024-04-18T13:00:00
ends: 2024-04-18T14:30:00
floor_language: en
interpretation: [ar, fr, es]
"""
AGENDA = """id,title,kind,start,minutes
opening,Opening,opening,13:00,10
panel,Panel,panel,,40
floor,Statements and questions,floor,,35
closing,Closing,closing,,5
"""


def moment(instant: int) -> datetime:
    return OPENS + timedelta(seconds=instant)


def table(rows: list[list[object]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def minutes(stay: Stay) -> int:
    return max(1, -(-(stay.leave - stay.join) // 60))


def span(rows: list[Stay]) -> tuple[int, int]:
    return min((row.join for row in rows), default=0) - 60, max((row.leave for row in rows), default=LENGTH) + 60


def meeting(rows: list[Stay], form: str) -> str:
    """The participants report with meeting data; after the host one row for each stay."""
    date = "%m/%d/%Y %I:%M:%S %p"
    start, end = span(rows)
    whole = -(-(end - start) // 60)
    times = [moment(start).strftime(date), moment(end).strftime(date)]
    if form == "meeting2020":
        lines = [["Meeting ID", "Topic", "Start Time", "End Time", "User Email", "Duration (Minutes)",
                  "Participants", ""],
                 ["812 3456 7890", "Consultation", *times, HOST[1], whole, len(rows) + 1, ""], [],
                 ["Name (Original Name)", "User Email", "Join Time", "Leave Time", "Duration (Minutes)", "Guest"]]
        tail = []
    else:
        lines = [["Topic", "ID", "Host", "Duration (minutes)", "Start time", "End time", "Participants"],
                 ["Consultation", "81234567890", f"{HOST[0]} ({HOST[1]})", whole, *times, len(rows) + 1], [],
                 ["Name (original name)", "Email", "Join time", "Leave time", "Duration (minutes)", "Guest",
                  "Recording disclaimer response", "In waiting room"]]
        tail = ["OK", "No"]
    lines.append([*HOST, *times, whole, "No", *tail])
    for row in rows:
        lines.append([row.printed, row.person.email if row.has_email else "", moment(row.join).strftime(date),
                      moment(row.leave).strftime(date), minutes(row), "No" if row.has_email else "Yes", *tail])
    return table(lines)


def webinar(rows: list[Stay], chance: random.Random) -> str:
    """The attendee report of a webinar whose registration was kept elsewhere; after the host one row for each stay."""
    date = "%b %d, %Y %H:%M:%S"
    start, end = span(rows)
    head = ["Attended", "User Name (Original Name)", "Email", "Join Time", "Leave Time", "Time in Session (minutes)",
            "Is Guest", "Country/Region Name"]
    whole = -(-(end - start) // 60)
    lines = [["Attendee Report", ""], ["Report Generated:", "Apr 19, 2024 9:14 AM"],
             ["Topic", "Webinar ID", "Actual Start Time", "Actual Duration (minutes)", "Unique Viewers", "Total Users"],
             ["Consultation", "812 3456 7890", moment(start).strftime("%b %d, %Y %I:%M %p"), whole, len(rows),
              len(rows) + 1],
             ["Host Details", ""], head,
             ["Yes", *HOST, moment(start).strftime(date), moment(end).strftime(date), whole, "No", "Switzerland"],
             ["Attendee Details", ""], head]
    for row in rows:
        lines.append(["Yes", row.printed, row.person.email if row.has_email else "", moment(row.join).strftime(date),
                      moment(row.leave).strftime(date), minutes(row), "No" if row.has_email else "Yes",
                      row.person.country if chance.random() < 0.9 else "Switzerland"])
    return table(lines)


def registration(people: list[Person], chance: random.Random) -> str:
    """The table of a form: two of three tick their category, and organization and country are seldom left out."""
    lines = [["First Name", "Last Name", "Email", "Organization", "Country", "Stakeholder category",
              "Preferred language"]]
    for person in people:
        lines.append([person.first_name, person.last_name, person.email, person.organization, person.country,
                      LABELS[person.category] if chance.random() < 0.65 else "", person.language])
    return table(lines)


def chat(entries: list[Entry]) -> str:
    return "".join(f"{moment(entry.at):%H:%M:%S} From {entry.stay.display.text} to Everyone:\n\t{entry.text}\n"
                   for entry in entries)


def questions(entries: list[Entry]) -> str:
    lines = [["Q&A Report", ""], ["Report Generated:", "Apr 19, 2024 9:15 AM"], ["Question Details", ""],
             ["#", "Question", "Asker Name", "Asker Email", "Answer"]]
    for number, entry in enumerate(entries, 1):
        lines.append([number, entry.text, entry.stay.display.text,
                      entry.stay.person.email if entry.stay.has_email else "", "live answered"])
    return table(lines)


def write(folder: Path, texts: dict[str, str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        mark = "﻿" if name in ("participants.csv", "questions.csv") else ""
        (folder / name).write_text(mark + text, encoding="utf-8", newline="")
