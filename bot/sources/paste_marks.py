"""Marks in pasted text: the lines that tell when something was written, by whom, or that it matters.

Each line is read on its own here. Which of its marks a text sets at its entries, and where, is decided by
counting them all (`paste_shape`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta, timezone, tzinfo
from typing import Literal

from bot.sources.bylines import read_byline, read_names, read_names_alone
from bot.sources.clocks import CLOCK, DAY, WEEKDAY, Clock, Day, read_clock, read_day

Kind = Literal["signed", "clock", "titled", "ago", "day", "stamp", "label"]
"""What a mark is: names with day and time (`signed`); a time, alone or with names (`clock`), or with more
text behind it (`titled`); a relative time alone; a day alone; the page's or an entry's `Updated …`; a word
alone that belongs to a mark beside it (`KEY EVENT`, `Posted at`)."""

_LONGEST = 120
_UNIT = r"(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|months?)"
_UNIT_DE = r"(?:Sek|Sekunden?|Min|Minuten?|Std|Stunden?|Tag|Tagen|Wochen?)"
_PIECE = re.compile(
    rf"""
      (?P<ago>(?:from\s+)?(?:(?:(?:\d{{1,3}}|an?|one)\s?{_UNIT}\.?,?\s*(?:and\s+)?){{1,2}}ago|just\snow
        |vor\s+(?:\d{{1,3}}|eine[rmn]?)\s?{_UNIT_DE})(?![^\W\d_])\.?)
    | (?P<key>(?:key\s(?:event|moment|update|point|post)|breaking(?:\snews)?|eilmeldung|wichtig)\b)
    | (?P<update>(?:last\s+)?(?:updated|modified|aktualisiert)\b|stand:)
    | (?P<issue>first\s+(?:posted|published)\b)
    | (?P<post>(?:posted|published|veröffentlicht)\b)
    | (?P<date>{DAY})
    | (?P<ordinal>^\d{{1,3}}\.\s)
    | (?P<time>{CLOCK})
    | (?P<weekday>{WEEKDAY})
    | (?P<ore>(?:ore|alle)\b)
    | (?P<filler>[\s,;|·•–—():/-]+|(?:at|on|am|um|pinned|live)\b)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_KINDS = ("ago", "key", "update", "issue", "post", "date", "time", "weekday", "ore", "ordinal", "filler")
_MAY_BE_MARK = re.compile(r"\d|now|ago|key|break|post|publish|eilm|wicht", re.IGNORECASE)
# A verse of a book, a score, a price; or a line that a machine wrote.
_VERSE_OR_LOG = re.compile(r"\A\D*(?:\d(?!\d)|\d{4}-\d\d-\d\d)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_BY = re.compile(r"(?:by|von)\b[\s:]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark and what it says; it stands in the lines from `first` up to, not including, `after`.

    `form` is how its time is written, which tells a text's own times from those in what it quotes. `tail` is
    the text behind the time, which may be read as names (`authors`). `own_day` says that the day stands in
    the line of the time; `at` (UTC microseconds) is known at once for what is signed.
    """

    first: int
    after: int
    kind: Kind
    clock: Clock | None = None
    day: Day | None = None
    own_day: bool = False
    form: str = ""
    authors: tuple[str, ...] = ()
    tail: str = ""
    key: bool = False
    ago: bool = False
    posted: bool = False
    at: int | None = None

    @property
    def telling(self) -> bool:
        """Whether it says more than a time could anywhere."""
        return self.key or self.ago or self.posted


def find_marks(lines: Sequence[str], zone: tzinfo) -> list[Mark]:
    """Return all marks of tidied lines, in order; those that belong together are one."""
    found: list[Mark] = []
    place = 0
    while place < len(lines):
        mark = _read_signed(lines, place, zone) or _read_line(lines[place], place)
        place += 1
        if mark is None:
            continue
        place = mark.after
        joined = _join(found[-1], mark) if found and found[-1].after == mark.first else None
        if joined is None:
            found.append(mark)
        else:
            found[-1] = joined
    return found


def _read_signed(lines: Sequence[str], place: int, zone: tzinfo) -> Mark | None:
    """Read a byline with names, day and time, over one line or two."""
    line = lines[place]
    following = lines[place + 1] if place + 1 < len(lines) else ""
    if _YEAR.search(line) is None and _YEAR.search(following) is None:
        return None
    if (byline := read_byline(line, zone)) is not None:
        return (
            Mark(place, place + 1, "signed", authors=byline.authors, at=byline.at) if byline.authors else None
        )
    below = read_byline(following, zone) if following else None
    if below is not None:
        names = None if below.authors else read_names_alone(line)
        return Mark(place, place + 2, "signed", authors=names, at=below.at) if names else None
    # A long text that was split into messages may have been cut within a byline.
    if following and any(map(str.isdigit, line)):
        joined = read_byline(f"{line} {following}", zone)
        if joined is not None and joined.authors:
            return Mark(place, place + 2, "signed", authors=joined.authors, at=joined.at)
    return None


@dataclass(slots=True)
class _Pieces:
    """What the beginning of a line is made of; `end` is where the rest of it starts."""

    times: list[tuple[Clock, str]]
    day: Day | None = None
    kinds: frozenset[str] = frozenset()
    stamp: bool = False
    end: int = 0


def _read_line(line: str, place: int) -> Mark | None:
    if _MAY_BE_MARK.search(line, 0, _LONGEST) is None:
        return None
    pieces = _read_pieces(line)
    tail = line[pieces.end :].strip()
    mark = Mark(
        place,
        place + 1,
        "stamp",
        day=pieces.day,
        own_day=pieces.day is not None,
        tail=tail,
        key="key" in pieces.kinds,
        ago="ago" in pieces.kinds,
        posted="post" in pieces.kinds,
    )
    if pieces.times:
        clock, form = _choose_time(pieces.times)
        mark = replace(mark, clock=clock, form=form)
        return (mark if not tail else None) if pieces.stamp else _read_tail(mark, line)
    if tail:
        return None
    if pieces.stamp:
        return mark
    kind: Kind | None = "ago" if mark.ago else "day" if mark.day else None
    if kind is None and (mark.key or mark.posted):
        kind = "label"
    return None if kind is None else replace(mark, kind=kind)


def _read_tail(mark: Mark, line: str) -> Mark | None:
    """Tell a time alone or with names from one with more text behind it."""
    if not mark.tail:
        return replace(mark, kind="clock")
    names = read_names(_BY.sub("", mark.tail, count=1)) if len(mark.tail) <= _LONGEST else None
    if names is not None:
        return replace(mark, kind="clock", authors=names)
    is_number = mark.form in {":", "."} and _VERSE_OR_LOG.match(line) is not None
    return replace(mark, kind="titled") if any(map(str.isalpha, mark.tail)) and not is_number else None


def _read_pieces(line: str) -> _Pieces:
    """Read pieces from the left until something is none."""
    pieces = _Pieces([])
    place = 0
    while (match := _PIECE.match(line, place)) is not None:
        kind = next(name for name in _KINDS if match[name] is not None)
        if kind == "time":
            clock = read_clock(match)
            if clock is None:
                break
            if "update" not in pieces.kinds or pieces.stamp:
                pieces.times.append((clock, _form(match)))
        elif kind == "date":
            pieces.day = pieces.day or read_day(match)
        # A time behind another and `Updated` is not the entry's own.
        pieces.stamp = pieces.stamp or kind == "issue" or (kind == "update" and not pieces.times)
        pieces.kinds |= {kind}
        place = match.end()
        if not pieces.kinds <= {"filler", "ordinal"}:
            pieces.end = place
    return pieces


def _form(match: re.Match[str]) -> str:
    """Return how a time is written: what parts its hours from minutes, and which marks follow."""
    marks = (match["half"] and "half", match["uhr"] and "uhr", match["zone"] and "zone")
    return " ".join([match["apart"] or ":", *filter(None, marks)])


def _choose_time(times: Sequence[tuple[Clock, str]]) -> tuple[Clock, str]:
    """Choose the first time; a second one with a zone, as in `02:05 (23:05 GMT)`, tells the first one's."""
    (first, form), *others = times
    for other, _ in others:
        offset = other.zone.utcoffset(None) if other.zone is not None else None
        if first.zone is None and offset is not None:
            apart = timedelta(minutes=first.minutes - other.minutes) + offset
            half_day = timedelta(hours=12)
            zone = timezone((apart + half_day) % (2 * half_day) - half_day)
            return Clock(first.hour, first.minute, zone), form
    return first, form


def _join(above: Mark, below: Mark) -> Mark | None:
    """Return two marks in lines one below the other as one, None where they are two.

    Only what stands alone in its line joins, and nothing is said twice: `30m ago` above `12.50 BST`.
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
        ago=above.ago or below.ago,
        posted=above.posted or below.posted,
        authors=below.authors,
        tail=below.tail,
    )
