#!/usr/bin/env python3
"""Draw the modules and their folders as the fences have them: the picture in the guide Architecture.

Writes the picture; with `--check`, says whether the one that stands there is still true.
"""
import sys
from html import escape

from check_fences import ALLOWED, CORE, FOLDERS, SOURCES, SYSTEM

PICTURE = SOURCES / "Workflow" / "Workflow.docc" / "house.svg"
WIDTH, ROW, TOP, BOX, LANE = 760, 46, 12, 500, 15


def below(module: str) -> list[str]:
    """The modules that one may import."""
    return [other for other in ALLOWED if other in ALLOWED[module]]


def reach(module: str) -> set[str]:
    """All modules that one leads to."""
    return set(below(module)).union(*(reach(other) for other in below(module)))


def arrows() -> list[tuple[str, str]]:
    """What each module imports, without what it reaches by way of another anyway."""
    return [(module, other) for module in ALLOWED for other in below(module)
            if not any(other in reach(between) for between in below(module))]


def foreign(module: str) -> list[str]:
    return sorted(ALLOWED[module] - set(ALLOWED) - SYSTEM - CORE)


def lanes(pairs: list[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """For each arrow a lane of its own where another arrow runs beside it; short ones stand nearest."""
    rows = {module: row for row, module in enumerate(ALLOWED)}
    taken: dict[tuple[str, str], int] = {}
    for pair in sorted(pairs, key=lambda pair: rows[pair[0]] - rows[pair[1]]):
        beside = {lane for other, lane in taken.items()
                  if rows[other[1]] < rows[pair[0]] and rows[pair[1]] < rows[other[0]]}
        taken[pair] = next(lane for lane in range(len(pairs)) if lane not in beside)
    return taken


def box(module: str, row: int) -> list[str]:
    top = TOP + row * ROW
    behind = f"behind it: {', '.join(foreign(module))}" if foreign(module) else ""
    return [
        f'<rect x="12" y="{top}" width="{BOX}" height="{ROW - 10}" rx="4" fill="#eef3f8" stroke="#4a6785"/>',
        f'<text x="22" y="{top + 16}" font-weight="bold">{escape(module)}</text>',
        f'<text x="{BOX + 4}" y="{top + 16}" text-anchor="end" fill="#555">{escape(behind)}</text>',
        f'<text x="22" y="{top + 30}" font-size="11">{escape(" → ".join(FOLDERS.get(module, [])))}</text>',
    ]


def arrow(user: str, used: str, lane: int) -> str:
    rows = list(ALLOWED)
    start, end = TOP + rows.index(used) * ROW + 24, TOP + rows.index(user) * ROW + 12
    right = BOX + 30 + lane * LANE
    return (f'<path d="M{BOX + 12} {start}H{right}V{end}H{BOX + 16}" fill="none" stroke="#4a6785" '
            f'marker-end="url(#head)"/>')


def picture() -> str:
    pairs = arrows()
    placed = lanes(pairs)
    words = "Modules from the top, each with its folders in order; an arrow leads from a module to one that uses it"
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {TOP + len(ALLOWED) * ROW}" '
        f'font-family="sans-serif" font-size="13" role="img" aria-label="{words}">',
        '<defs><marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        '<path d="M0 0L8 4L0 8z" fill="#4a6785"/></marker></defs>',
        '<rect width="100%" height="100%" fill="#fff"/>',
        *(line for row, module in enumerate(ALLOWED) for line in box(module, row)),
        *(arrow(*pair, placed[pair]) for pair in pairs),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def main() -> int:
    if "--check" not in sys.argv:
        PICTURE.write_text(picture(), encoding="utf-8")
        return 0
    is_true = PICTURE.is_file() and PICTURE.read_text(encoding="utf-8") == picture()
    print("house: the guide's picture is what the fences say" if is_true
          else f"{PICTURE.relative_to(SOURCES.parent)}:1: not what the fences say; run Tests/draw_house.py")
    return 0 if is_true else 1


if __name__ == "__main__":
    sys.exit(main())
