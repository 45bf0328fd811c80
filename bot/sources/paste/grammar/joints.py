"""Finds the marks of a whole pasted text: joins lines, and settles what a single line leaves open."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import tzinfo

from bot.sources.paste.grammar.marks import Kind, Mark, has_year, read_line
from bot.sources.paste.grammar.people import may_be_person, read_names_alone

_LONGEST_SIGNED = 200
_YEAR = re.compile(r"(?:19|20)\d\d")


def find_marks(lines: Sequence[str], zone: tzinfo) -> list[Mark]:
    """Return all marks of tidied lines in order, with those that belong together joined."""
    found: list[Mark] = []
    place = 0
    while place < len(lines):
        mark = _read_signed(lines, place) or read_line(lines[place], place)
        place += 1
        if mark is None:
            continue
        place = mark.after
        joined = _join(found[-1], mark) if found and found[-1].after == mark.first else None
        if joined is None:
            found.append(mark)
        else:
            found[-1] = joined
    return [_signed_at(mark, zone) for mark in _settle(found)]


def _read_signed(lines: Sequence[str], place: int) -> Mark | None:
    """Read names above or before a time, on one or two lines: `By Jo Doe`, `6 November 2024 04:16`."""
    line = lines[place]
    following = lines[place + 1] if place + 1 < len(lines) else ""
    if not following or not (len(line) <= _LONGEST_SIGNED and len(following) <= _LONGEST_SIGNED):
        return None
    if (names := read_names_alone(line)) is not None:
        below = read_line(following, place + 1)
        if below is not None and below.kind in {"clock", "ago"} and not below.tail and not below.authors:
            kind: Kind = "signed" if below.own_day and has_year(below.day) else below.kind
            return replace(below, kind=kind, first=place, authors=names)
    # A long text that was split into messages may be cut within a byline.
    if any(map(str.isdigit, line)) and _YEAR.search(following) and not _fills(line, place):
        joined = read_line(f"{line} {following}", place)
        if joined is not None and joined.kind == "signed" and not _fills(following, place):
            return replace(joined, after=place + 2)
    return None


def _fills(line: str, place: int) -> bool:
    """Tell whether an entry's own mark fills a line."""
    mark = read_line(line, place)
    return mark is not None and mark.kind in {"signed", "clock", "ago", "stamp"}


def _join(above: Mark, below: Mark) -> Mark | None:
    """Return marks on two adjacent lines as one, None if they do not belong together.

    Only marks that are alone on their lines and complement each other are joined: `30m ago`, `12.50 BST`.
    """
    kinds = {above.kind, below.kind}
    if not kinds <= {"clock", "ago", "day", "label"} or above.authors:
        return None
    if above.clock and below.clock and above.clock.minutes != below.clock.minutes:
        return None
    if (above.day and below.day and above.day != below.day) or kinds in ({"ago"}, {"day"}):
        return None
    timed = below if below.clock is not None else above
    kind: Kind = "clock" if "clock" in kinds else "ago" if "ago" in kinds else "label"
    if kind == "label" and "day" in kinds:
        return None
    return replace(
        timed,
        first=above.first,
        after=below.after,
        kind=kind,
        day=above.day or below.day,
        own_day=timed.own_day,
        key=above.key or below.key,
        back=above.back if above.back is not None else below.back,
        posted=above.posted or below.posted,
        authors=below.authors,
        tail=below.tail,
    )


def _settle(marks: Sequence[Mark]) -> Iterator[Mark]:
    """Yield the marks with what only the whole text decides: the meaning of `3h` and 06/11/2024, speakers."""
    has_hours = sum(mark.form.startswith("h") and mark.kind != "ago" for mark in marks) > 1
    is_american = _month_is_first(marks)
    speakers = _speakers(marks)
    for mark in marks:
        found = mark
        if mark.kind == "ago" and mark.clock is not None:
            found = (
                replace(mark, kind="clock", back=None) if has_hours else replace(mark, clock=None, form="")
            )
        if found.day is not None and found.day.order == "?" and is_american:
            found = replace(found, day=replace(found.day.swapped(), order="?md"))
        if found.spoken and found.authors in speakers:
            found = replace(found, tail=found.spoken, spoken="")
        elif found.spoken:
            found = replace(found, authors=(), spoken="")
        yield found


def _month_is_first(marks: Sequence[Mark]) -> bool:
    """Tell whether days in figures are American, by another day of the text, else by a.m. and p.m."""
    orders = {mark.day.order for mark in marks if mark.day is not None}
    twelve = all("half" in mark.form for mark in marks if mark.day is not None and mark.day.order)
    return "md" in orders or ("dm" not in orders and twelve)


def _speakers(marks: Sequence[Mark]) -> set[tuple[str, ...]]:
    """Return the names before a colon that are people: most marks have one, or they repeat."""
    names = Counter(mark.authors for mark in marks if mark.spoken)
    titled = sum(mark.kind == "titled" for mark in marks)
    if 2 * names.total() > titled and (len(names) < names.total() or names.total() == titled):
        return set(names)
    return {one for one, count in names.items() if count > 1 and may_be_person(", ".join(one))}


def _signed_at(mark: Mark, zone: tzinfo) -> Mark:
    """Return a mark with its moment if names, day and time are known."""
    if mark.kind != "signed" or mark.day is None or mark.clock is None:
        return mark
    day = mark.day.on()
    at = mark.clock.on(day, zone) if day is not None else None
    return replace(mark, at=at) if at is not None else replace(mark, kind="clock")
