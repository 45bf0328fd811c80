"""Reads tables in pasted text: rows of a spreadsheet, CSV or Markdown, one for each entry."""

import csv
import re
from collections import Counter
from collections.abc import Sequence

from bot.sources.paste.grammar.marks import read_line
from bot.sources.paste.grammar.people import may_be_person

_MOST_ROWS = 20_000
_MOST_COLUMNS = 20
_LOOKED_AT = 200
"""Rows that decide what a table's columns are."""
_ONLY_RULES = re.compile(r"^[\s|:-]*$")


def unfold(text: str) -> str:
    """Return a text; the rows of a table with times become lines: time, names, then the other cells."""
    for sign in ("\t", ";", ",", "|"):
        rows = _read_rows(text, sign)
        if rows and (lines := _write(rows, sign)) is not None:
            return "\n".join(lines)
    return text


def _read_rows(text: str, sign: str) -> list[list[str]]:
    """Return the lines of a text as rows of cells separated by a sign; none if it is surely no such table."""
    if text.count(sign) < 2:  # noqa: PLR2004  two rows
        return []
    lines = [line for line in text.splitlines() if line.strip()]
    if sign == "|":
        rows = [_split_bars(line.strip()) for line in lines if not _ONLY_RULES.match(line)]
    elif sign == "\t":
        rows = [line.split(sign) for line in lines]
    elif 2 * sum(sign in line for line in lines) < len(lines):
        return []
    else:
        try:
            rows = [row for row in csv.reader((f"{line}\n" for line in lines), delimiter=sign) if row]
        except csv.Error:
            return []
        # In running text a comma is followed by a space.
        if 2 * sum(cell.startswith(" ") for row in rows for cell in row[1:]) > sum(
            len(row) - 1 for row in rows
        ):
            return []
    return [[cell.strip() for cell in row] for row in rows] if len(rows) <= _MOST_ROWS else []


def _split_bars(line: str) -> list[str]:
    return line[1:-1].split("|") if len(line) > 1 and line[0] == line[-1] == "|" else [line]


def _write(rows: Sequence[Sequence[str]], sign: str) -> list[str] | None:
    """Return rows as lines, None if they are no table with times."""
    widths = Counter(len(row) for row in rows if len(row) > 1)
    width, count = widths.most_common(1)[0] if widths else (0, 0)
    few, most = 2, 0.7
    if not few <= width <= _MOST_COLUMNS or count < few or count < most * widths.total():
        return None
    own = [row for row in rows if len(row) == width][:_LOOKED_AT]
    timed = [place for place in range(width) if 2 * sum(_is_time(row[place]) for row in own) > len(own)]
    if not timed or len(timed) == width or not any(_is_clock(own[-1][place]) for place in timed):
        return None
    named = [
        place
        for place in range(width)
        if place not in timed
        and 2 * sum(may_be_person(row[place]) for row in own) > len(own)
        and len({row[place] for row in own}) < len(own)
    ]
    lines: list[str] = []
    for row in rows:
        if len(row) != width:
            lines.append(sign.join(row))
            continue
        lines.append(" ".join(row[place] for place in timed))
        lines.extend(f"By {row[place]}" for place in named if row[place])
        lines.extend(row[place] for place in range(width) if place not in {*timed, *named} and row[place])
    return lines


def _is_time(cell: str) -> bool:
    mark = read_line(cell, 0)
    return mark is not None and mark.kind in {"clock", "day"} and not mark.authors


def _is_clock(cell: str) -> bool:
    mark = read_line(cell, 0)
    return mark is not None and mark.kind == "clock"
