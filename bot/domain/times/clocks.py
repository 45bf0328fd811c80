"""Reads times of day: one, the two ends of quiet hours, or a list for digests."""

import re

from bot.domain.delivery.preferences import MOST_TIMES, MinuteOfDay
from bot.domain.languages.known import one_of
from bot.domain.times.words import DASHES, known, plain

_LONGEST_TEXT = 100
_HOURS = 24
_MINUTES = 60
_NOON = 12
_CLOCK = re.compile(r"([0-9]{1,2})(?:[:.h]([0-9]{2}))?\s?(?:([ap])\.?\s?m\b\.?)?(?:([^\W\d_][\w']*))?")
_SPLIT_TIMES = re.compile(r"[,;&+]|\s+")
_ENDS = 2
_BETWEEN_ENDS = re.compile(rf" ?[{DASHES}] ?| (?:{one_of(known('to'))}) ")
_HALF = re.compile(r" (?=[ap]\.?m\b)")


def read_clock(typed: str) -> MinuteOfDay:
    """Return a typed time of day (`18:00`, `7`, `10 pm`, `7 Uhr`); ValueError if it is none.

    24:00 is midnight.
    """
    found = _CLOCK.fullmatch(plain(typed))
    if found is None:
        raise ValueError("not a time of day")
    hour, minute, half, word = int(found[1]), int(found[2] or 0), found[3], found[4]
    if word and (half or word not in known("clock")):
        raise ValueError("not a time of day")
    if half:
        if not 1 <= hour <= _NOON:
            raise ValueError("no such hour")
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    if hour == _HOURS and not minute:
        hour = 0
    if hour >= _HOURS or minute >= _MINUTES:
        raise ValueError("no such time of day")
    return hour * _MINUTES + minute


def read_quiet_hours(typed: str) -> tuple[MinuteOfDay, MinuteOfDay]:
    """Return when typed quiet hours begin and end (`22:00-07:00`, `22-7`, `22 7`, `10pm to 7am`).

    ValueError if they cannot be read, or if they begin and end at the same time.
    """
    text = plain(typed)
    if len(text) > _LONGEST_TEXT:
        raise ValueError("not quiet hours")
    ends = _BETWEEN_ENDS.split(text)
    if len(ends) == 1:
        ends = text.split(" ")
    if len(ends) != _ENDS:
        raise ValueError("not two times")
    begin, end = map(read_clock, ends)
    if begin == end:
        raise ValueError("both ends are the same")
    return begin, end


def read_times(typed: str) -> tuple[MinuteOfDay, ...]:
    """Return typed times of day, the earliest first (`08:00 18:00`, `8 18`, `8am and 6pm`).

    ValueError if one cannot be read, or if there are none or more than MOST_TIMES.
    """
    text = _HALF.sub("", plain(typed))
    if len(text) > _LONGEST_TEXT:
        raise ValueError("too many times")
    between = known("and") | known("clock")
    found = {read_clock(one) for one in _SPLIT_TIMES.split(text) if one and one not in between}
    if not 0 < len(found) <= MOST_TIMES:
        raise ValueError("no times, or too many")
    return tuple(sorted(found))
