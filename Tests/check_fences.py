#!/usr/bin/env python3
"""Hold the arrows of the house, which the package manager does not: what each module may import, and in what order the
folders of a module stand. A folder uses those above it; files beside the folders of a module use them all.

A foreign name is imported in its own module only; the core imports the standard library, Foundation and collections.
One file alone prints, and one module alone puts work on several cores. What a module hands to others, a type or a function, says in `///` what it is; a property is told by
its type, and a sentence of the findings' catalogue by its words.
`--graph` prints the modules and their folders as they stand.
"""
import re
import sys
from collections import defaultdict
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent / "Sources"
SYSTEM = {"Foundation", "Glibc", "Synchronization"}
CORE = {"Foundation", "Synchronization", "HeapModule", "OrderedCollections", "Collections", "Algorithms"}
MODEL = {"EventModel", "Limits"}
PEOPLE = MODEL | {"Participants"}
COUNTS = PEOPLE | {"Attendance"}
TABLES = COUNTS | {"Figures"}

# From the top: a module, and all that it may import.
ALLOWED = {
    "Limits": set(),
    "Cores": {"Dispatch", "Foundation", "Synchronization"},
    "DelimitedText": {"Cores", "Limits", "CLibCSV", "Glibc"},
    "EventModel": CORE | {"CPrefetch", "Limits"},
    "Settings": MODEL | {"Foundation", "Yams"},
    "Importers": MODEL | {"DelimitedText", "Foundation"},
    "Participants": MODEL | CORE | {"Cores"},
    "Attendance": PEOPLE | CORE | {"Cores"},
    "Figures": COUNTS | CORE | {"Crypto"},
    "Charts": set(),
    "LanguageDetection": {"CCLD2"},
    "Disclosure": {"CCbc", "CClp", "Foundation"},
    "Reports": TABLES | {"Charts", "Foundation", "Mustache"},
    "Archive": TABLES | {"Crypto", "Foundation", "GRDB"},
    "Workbook": MODEL | {"Attendance", "CXLSXWriter", "Figures", "Foundation", "Reports"},
    "Workflow": TABLES | SYSTEM
    | {"Archive", "CAtomicRename", "Cores", "DelimitedText", "Disclosure", "Importers", "LanguageDetection", "Reports",
       "Settings", "Workbook"},
    "rollcall": TABLES | {"Archive", "ArgumentParser", "Foundation", "Reports", "Synchronization", "Workflow"},
}

# The folders of a module from the top.
FOLDERS = {
    "EventModel": ["Rows", "Text", "CodeLists", "Time", "Findings", "Agenda", "Records"],
    "Importers": ["Vocabulary", "Reading", "Zoom", "Teams", "Webex", "Meet", "BigBlueButton", "GoTo", "Registrations",
                  "Agendas", "Own", "Foreign"],
    "Participants": ["Rules", "Names", "Evidence", "Linking", "Profiles"],
    "Attendance": ["Presence", "Counting", "Engagement", "Statistics"],
    "Figures": ["Columns", "Tables", "Internal", "Files"],
    "Reports": ["Words", "Values", "Templates", "Page", "Series"],
}

# What writes to a terminal; one file does it for all, since it makes control characters visible.
TERMINAL = "rollcall/Terminal.swift"
PRINTING = re.compile(r"(?<![.\w])(?:print|debugPrint|dump|puts|fputs|fprintf|printf|perror|NSLog)\(|FileHandle\.standard|"
                      r"(?<![.\w])(?:STDOUT_FILENO|STDERR_FILENO|stdout|stderr)\b|(?<![.\w])write\([12],")

# Sentences for people, which say themselves what they are of.
CATALOGUE = "EventModel/Findings/Catalogue"
HANDED = re.compile(r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*package\s+(?:(?:static|mutating|indirect|final)\s+)*"
                    r"(?:struct|class|enum|protocol|typealias|func)\s+(\w+)")

# Functions of the standard library that a module's own extensions are named like.
STANDARD = {"union"}

IMPORT = re.compile(r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|private|fileprivate)\s+)?import\s+"
                    r"(?:(?:struct|class|enum|func|protocol|typealias|var|let)\s+)?(\w+)")
MODIFIERS = r"(?:(?:@\w+(?:\([^)]*\))?|public|package|internal|static|mutating|final|indirect|nonisolated)\s+)*"
DECLARATION = re.compile(rf"^{MODIFIERS}(?:struct|class|enum|protocol|typealias|func|let|var)\s+(\w+)")
EXTENSION = re.compile(r"^(?:package\s+)?extension\s+[\w.]+")
MEMBER = re.compile(rf"^\s+{MODIFIERS}(?:func|var|let|case|struct|enum|typealias)\s+(\w+)")


def code(text: str) -> str:
    """The source without comments and without the words inside string literals."""
    text = re.sub(r"//.*", "", text)
    return re.sub(r'"(?:[^"\\\n]|\\.)*"', lambda match: " ".join(re.findall(r"\\\(([^)]*)\)", match.group())), text)


def imports() -> list[str]:
    faults = []
    for source in sorted(SOURCES.rglob("*.swift")):
        module = source.relative_to(SOURCES).parts[0]
        place = source.relative_to(SOURCES.parent)
        if module not in ALLOWED:
            faults.append(f"{place}:1: module {module} has no fence; add it to Tests/check_fences.py")
            continue
        for number, line in enumerate(source.read_text(encoding="utf-8").splitlines(), 1):
            match = IMPORT.match(line)
            if match and match.group(1) not in ALLOWED[module]:
                faults.append(f"{place}:{number}: {module} may not import {match.group(1)}")
    return faults


def printing() -> list[str]:
    faults = []
    for source in sorted(SOURCES.rglob("*.swift")):
        if source.relative_to(SOURCES).as_posix() == TERMINAL:
            continue
        for number, line in enumerate(source.read_text(encoding="utf-8").splitlines(), 1):
            if PRINTING.search(re.sub(r"//.*", "", line)):
                faults.append(f"{source.relative_to(SOURCES.parent)}:{number}: only Sources/{TERMINAL} may print")
    return faults


def undocumented() -> list[str]:
    """What other modules use and has no comment of its own."""
    sources = {path: path.read_text(encoding="utf-8").splitlines() for path in sorted(SOURCES.rglob("*.swift"))}
    users = defaultdict(set)
    for path, lines in sources.items():
        for name in set(re.findall(r"\w+", code("\n".join(lines)))):
            users[name].add(path.relative_to(SOURCES).parts[0])
    faults = []
    for path, lines in sources.items():
        place = path.relative_to(SOURCES)
        if place.as_posix().startswith(CATALOGUE):
            continue
        for index, line in enumerate(lines):
            match = HANDED.match(line)
            if not match or not users[match.group(1)] - {place.parts[0]}:
                continue
            above = index - 1
            while above >= 0 and lines[above].lstrip().startswith("@"):
                above -= 1
            if above < 0 or not lines[above].lstrip().startswith("///"):
                faults.append(f"Sources/{place}:{index + 1}: {match.group(1)} is used by other modules; say in /// what it is")
    return faults


def arrows(module: str) -> tuple[list[str], dict[tuple[str, str], set[str]]]:
    """Faults, and for each pair of folders the names that the one uses of the other."""
    order = FOLDERS[module]
    sources = {path: path.read_text(encoding="utf-8") for path in sorted((SOURCES / module).rglob("*.swift"))}
    folder = {path: path.relative_to(SOURCES / module).parts[0] for path in sources}
    faults = [f"Sources/{module}/{name}: this folder has no place in the order; add it to Tests/check_fences.py"
              for name in sorted({name for path, name in folder.items() if not name.endswith(".swift")} - set(order))]
    homes, members, spoken = defaultdict(set), defaultdict(set), defaultdict(int)
    for path, text in sources.items():
        extends = False
        for line in code(text).splitlines():
            if EXTENSION.match(line):
                extends = True
            elif match := DECLARATION.match(line):
                homes[match.group(1)].add(folder[path])
                extends = False
            elif match := MEMBER.match(line):
                spoken[match.group(1)] += 1
                if extends and " func " in line:
                    members[match.group(1)].add(folder[path])
    # A function that an extension adds is told from others only where its name stands once.
    homes |= {"." + name: places for name, places in members.items() if spoken[name] == 1 and name not in STANDARD}
    rank = {name: index for index, name in enumerate(order)}
    found = defaultdict(set)
    for path, text in sources.items():
        for number, line in enumerate(code(text).splitlines(), 1):
            used = set(re.findall(r"(?<![.\w])\w+", line)) | set(re.findall(r"\.\w+(?=\()", line))
            for name in used:
                places = homes.get(name, set())
                if len(places) != 1 or folder[path] in places or rank.get(folder[path]) is None:
                    continue
                place = next(iter(places))
                found[folder[path], place].add(name)
                if rank.get(place, len(order)) > rank[folder[path]]:
                    faults.append(f"{path.relative_to(SOURCES.parent)}:{number}: "
                                  f"{folder[path]} may not use {name} of {place}, which stands below it")
    return faults, found


def draw() -> None:
    for module, allowed in ALLOWED.items():
        below = [name for name in ALLOWED if name in allowed]
        behind = sorted(allowed - set(ALLOWED) - SYSTEM - CORE)
        print(f"{module}" + (f" <- {', '.join(below)}" if below else "")
              + (f"    (behind it: {', '.join(behind)})" if behind else ""))
        for name in FOLDERS.get(module, []):
            used = [other for other in FOLDERS[module] if (name, other) in arrows(module)[1]]
            print(f"    {name}/" + (f" <- {', '.join(used)}" if used else ""))


def main() -> int:
    if "--graph" in sys.argv:
        draw()
        return 0
    faults = imports() + printing() + undocumented()
    faults += [fault for module in FOLDERS for fault in arrows(module)[0]]
    print("\n".join(faults) if faults else "fences: every module imports, and every folder uses, only what stands above it")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
