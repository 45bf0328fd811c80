"""Finds the days of pasted entries whose marks have only a time.

The day comes from the text itself: a day with the time or above it, else the page's dateline. From there it
goes back at each midnight, by the order of the entries. A text without any day gives none.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from itertools import pairwise

from bot.domain.moment import from_micros
from bot.sources.paste.grammar.clocks import CLOCK, DAY, Clock, Day, read_clock, read_day
from bot.sources.paste.grammar.lines import is_paragraph
from bot.sources.paste.grammar.marks import Mark

_LONGEST_DATELINE = 160
_DAY_OR_CLOCK = re.compile(rf"(?P<date>{DAY})|(?P<time>{CLOCK})", re.VERBOSE | re.IGNORECASE)
_UPDATED = re.compile(r"updated|modified|aktualisiert|stand:", re.IGNORECASE)
_PUBLISHED = re.compile(r"published|posted|veröffentlicht", re.IGNORECASE)
_HOUR = 60
_NIGHT = 6 * _HOUR
"""Minutes by which a time may be out of order (pinned, drafted early) on the same day."""
_AHEAD_OF_UPDATE = 2 * _HOUR
_AHEAD_OF_DATELINE = 18 * _HOUR
_YEAR_AHEAD = timedelta(days=31)
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A day to which a text's times belong, at its newest entry.

    That entry is at most `ahead` minutes later than `minutes`, else from the day before. None: any time.
    """

    day: date
    minutes: int = 0
    ahead: int | None = None

    def day_of(self, clock: Clock) -> date:
        """Return the day of the newest entry."""
        late = self.ahead is not None and clock.minutes > self.minutes + self.ahead
        return self.day - _ONE_DAY if late and self.day > date.min else self.day


def anchor_at(now: int, zone: tzinfo) -> Anchor:
    """Return the anchor of a text pasted at `now` (UTC microseconds), since its entries are in the past."""
    local = from_micros(now).astimezone(zone)
    return Anchor(local.date(), _HOUR * local.hour + local.minute, _HOUR)


def find_dateline(lines: Sequence[str]) -> Anchor | None:
    """Return the anchor of the newest dateline in some lines, None if there is none.

    If a line is about the text itself (`Updated …`), other days do not count.
    """
    stamps = [(line, stamp) for line in lines if (stamp := _read_dateline(line)) is not None]
    labelled = [stamp for line, stamp in stamps if _UPDATED.search(line) or _PUBLISHED.search(line)]
    found = labelled or [stamp for _, stamp in stamps]
    newest = max(found, key=lambda anchor: (anchor.day, anchor.minutes), default=None)
    if newest is not None and newest.minutes and len({(anchor.day, anchor.minutes) for anchor in found}) > 1:
        # The newest of several is the last update.
        return Anchor(newest.day, newest.minutes, _AHEAD_OF_UPDATE)
    return newest


def _read_dateline(line: str) -> Anchor | None:
    if len(line) > _LONGEST_DATELINE or not any(map(str.isdecimal, line)) or is_paragraph(line):
        return None
    days: list[date] = []
    clocks: list[Clock] = []
    for match in _DAY_OR_CLOCK.finditer(line):
        if match["date"]:
            day = read_day(match)
            named = day.on() if day is not None and day.year is not None else None
            days.extend([named] if named is not None else [])
        elif (clock := read_clock(match)) is not None:
            clocks.append(clock)
    if not days:
        return None
    times = [clock.minutes for clock in clocks] if len(days) == len(clocks) else [0] * len(days)
    newest, minutes = max(zip(days, times, strict=True))
    is_update = len(days) > 1 or _UPDATED.search(line) is not None
    if not minutes or (_PUBLISHED.search(line) and not is_update):
        return Anchor(newest)
    return Anchor(newest, minutes, _AHEAD_OF_UPDATE if is_update else _AHEAD_OF_DATELINE)


def goes_back(marks: Sequence[Mark]) -> bool:
    """Tell whether a text lists its newest entry first, as most do."""
    signed = [mark.at for mark in marks if mark.at is not None]
    times = signed or [mark.clock.minutes for mark in marks if mark.clock is not None]
    half_a_day = 12 * _HOUR
    steps = [below - above for above, below in pairwise(times)]
    steps = [step for step in steps if signed or abs(step) < half_a_day]
    return sum(step < 0 for step in steps) >= sum(step > 0 for step in steps)


def find_days(marks: Sequence[Mark], anchor: Anchor | None, guess: Anchor | None) -> list[date | None]:
    """Return the day of each mark, None if unknown; `guess` is used if the text has no day."""
    reference = anchor or guess
    days = _named_days(marks, reference.day if reference is not None else None)
    start = anchor or (None if any(days) else guess)
    # From here on, go from the newest to the oldest.
    order = range(len(marks)) if goes_back(marks) else range(len(marks) - 1, -1, -1)
    newer: tuple[date, int] | None = None
    for place in order:
        clock = marks[place].clock
        if clock is None:
            continue
        if days[place] is None and newer is None and start is not None:
            days[place] = start.day_of(clock)
        elif days[place] is None and newer is not None:
            days[place] = _older(newer[0], clock.minutes - newer[1])
        found = days[place]
        newer = (found, clock.minutes) if found is not None else None
    _fill_newer(days, marks, [*reversed(order)])
    return days


def _named_days(marks: Sequence[Mark], reference: date | None) -> list[date | None]:
    """Return the days that marks name. A day above times also applies to the times below it."""
    days: list[date | None] = []
    heading: date | None = None
    for mark in marks:
        named = _dated(mark.day, reference) if mark.day is not None else None
        if mark.day is not None and not mark.own_day:
            heading = named
        days.append(named if mark.day is not None else heading)
    return days


def _dated(day: Day, reference: date | None) -> date | None:
    """Return a day's date. Without a year it is the last such day before a reference, or soon after it."""
    if day.back is not None:
        return (
            None
            if reference is None
            else reference - timedelta(days=min(day.back, (reference - date.min).days))
        )
    if day.year is not None:
        return day.on()
    if reference is None:
        return None
    found = day.on(reference.year)
    ahead = found is not None and found - reference > _YEAR_AHEAD
    return day.on(reference.year - 1) if ahead else found


def _older(day: date, step: int) -> date | None:
    """Return the day of the next older time: the day before if its time is much later."""
    return day - _ONE_DAY if step > _NIGHT and day > date.min else day


def _fill_newer(days: list[date | None], marks: Sequence[Mark], order: Sequence[int]) -> None:
    """Date the times above the first known day, from the oldest to the newest."""
    older: tuple[date, int] | None = None
    for place in order:
        clock = marks[place].clock
        if clock is None:
            continue
        if days[place] is None and older is not None:
            turned = older[1] - clock.minutes > _NIGHT and older[0] < date.max
            days[place] = older[0] + _ONE_DAY if turned else older[0]
        found = days[place]
        older = (found, clock.minutes) if found is not None else older
