#!/usr/bin/env python3
"""Hold the fences between modules, which the package manager does not: what each module may import.

A foreign name is imported in its own module only; the core imports the standard library, Foundation and collections.
"""
import re
import sys
from pathlib import Path

FOUNDATION = {"Dispatch", "Foundation", "Glibc", "Synchronization"}
ALLOWED = {
    "DelimitedText": {"CLibCSV", "Dispatch", "Glibc", "Synchronization"},
    "EventAnalytics": {"CPrefetch", "Foundation", "Synchronization", "HeapModule", "OrderedCollections", "Collections", "Algorithms"},
    "Settings": {"EventAnalytics", "Foundation", "Yams"},
    "Importers": {"DelimitedText", "EventAnalytics", "Foundation"},
    "Charts": set(),
    "LanguageDetection": {"CCLD2"},
    "Reports": {"Charts", "Crypto", "EventAnalytics", "Foundation", "Mustache"},
    "Disclosure": {"CCbc", "CClp", "Foundation"},
    "Archive": {"Crypto", "EventAnalytics", "Foundation", "GRDB"},
    "Workbook": {"CXLSXWriter", "EventAnalytics", "Foundation", "Reports"},
    "Workflow": {"Archive", "CAtomicRename", "Disclosure", "Workbook", "DelimitedText", "EventAnalytics", "Importers", "LanguageDetection", "Reports", "Settings"} | FOUNDATION,
    "rollcall": {"Archive", "ArgumentParser", "EventAnalytics", "Foundation", "Reports", "Synchronization", "Workflow"},
}
IMPORT = re.compile(r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|private|fileprivate)\s+)?import\s+"
                    r"(?:(?:struct|class|enum|func|protocol|typealias|var|let)\s+)?(\w+)")


def main() -> int:
    root = Path(__file__).resolve().parent.parent / "Sources"
    faults = []
    for source in sorted(root.rglob("*.swift")):
        module = source.relative_to(root).parts[0]
        if module not in ALLOWED:
            faults.append(f"{source.relative_to(root.parent)}:1: module {module} has no fence; add it to Tests/check_fences.py")
            continue
        for number, line in enumerate(source.read_text(encoding="utf-8").splitlines(), 1):
            match = IMPORT.match(line)
            if match and match.group(1) not in ALLOWED[module]:
                faults.append(f"{source.relative_to(root.parent)}:{number}: {module} may not import {match.group(1)}")
    print("\n".join(faults) if faults else "fences: every module imports only what it may")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
