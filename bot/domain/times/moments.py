"""Reads a coming moment: `14:05`, `tomorrow at 9`, `friday 18:00`, `24.12. 18:00`, `in 2 hours`."""

import re
from collections.abc import Iterator
from datetime import date, timedelta, tzinfo
from functools import cache
from typing import Final

from babel import Locale

from bot.domain.delivery.planning import next_time
from bot.domain.languages.known import by_word, languages
from bot.domain.moment import clock_shows, from_micros
from bot.domain.times.clocks import read_clock
from bot.domain.times.looks import weekdays
from bot.domain.times.spans import LONGEST_SPAN, MORNING, read_span
from bot.domain.times.words import known, plain, rest_after

_LONGEST_TEXT = 60
_DAYS_PER_WEEK = 7
_HALF_A_YEAR: Final = timedelta(days=183)
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_DOTTED = re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})?")
_NAMED = re.compile(
    r"(?P<day>\d{1,2})\.? (?P<name>[^\W\d_]{1,20})\.?(?: (?P<year>\d{4}))?"
    r"|(?P<name_first>[^\W\d_]{1,20})\.? (?P<day_last>\d{1,2})(?:,? (?P<year_last>\d{4}))?"
)
_SEPARATORS = ", "


class PastMomentError(ValueError):
    """What was typed is a moment that is over."""


def read_moment(typed: str, zone: tzinfo, now: int) -> int:
    """Return the coming moment that was typed, at most LONGEST_SPAN ahead (UTC microseconds).

    A time of day alone is the next one. `tomorrow` alone is its MORNING; any other day needs a time of day.
    A time that the clocks skip comes an hour later, and one that they show twice is the first. ValueError if
    it cannot be read, and PastMomentError if it is over.
    """
    text = plain(typed)
    if not text or len(text) > _LONGEST_TEXT:
        raise ValueError("not a moment")
    if span := rest_after(text, "in"):
        return now + read_span(span)
    text = rest_after(text, "at") or text
    try:
        return now + read_span(text)
    except ValueError:
        at = _on_a_day(text, zone, now)
    if at <= now:
        raise PastMomentError("it is over")
    if at > now + LONGEST_SPAN:
        raise ValueError("too far ahead")
    return at


def _on_a_day(text: str, zone: tzinfo, now: int) -> int:
    today = from_micros(now).astimezone(zone).date()
    if text in known("tomorrow"):
        return clock_shows(MORNING, today + timedelta(days=1), zone)
    for head, rest in _heads(text):
        day = _day(head, today)
        if day is None:
            continue
        minute = read_clock(rest_after(rest, "at") or rest)
        at = clock_shows(minute, day, zone)
        if head in weekdays() and at <= now:
            return clock_shows(minute, day + timedelta(_DAYS_PER_WEEK), zone)
        return at
    return next_time([read_clock(text)], zone, now)


def _heads(text: str) -> Iterator[tuple[str, str]]:
    """Yield each beginning of some words, the longest first, with the words after it."""
    words = text.split(" ")
    for count in range(len(words) - 1, 0, -1):
        yield " ".join(words[:count]).strip(_SEPARATORS), " ".join(words[count:])


def _day(text: str, today: date) -> date | None:
    """Return the day that was typed, from today on, or a date that is over; None if it names no day."""
    if text in known("today"):
        return today
    if text in known("tomorrow"):
        return today + timedelta(days=1)
    if text in weekdays():
        return today + timedelta(days=(weekdays()[text] - today.weekday()) % _DAYS_PER_WEEK)
    if found := _ISO.fullmatch(text) or _DOTTED.fullmatch(text):
        return _date(found["year"], int(found["month"]), int(found["day"]), today)
    if found := _NAMED.fullmatch(text):
        month = _months().get(found["name"] or found["name_first"])
        if month is not None:
            day = int(found["day"] or found["day_last"])
            return _date(found["year"] or found["year_last"], month, day, today)
    return None


def _date(year: str | None, month: int, day: int, today: date) -> date:
    """Return a date; without a year the one that is nearest to today."""
    if year is not None:
        return date(int(year), month, day)
    found = date(today.year, month, day)
    if today - found > _HALF_A_YEAR:
        return date(today.year + 1, month, day)
    return found


@cache
def _months() -> dict[str, int]:
    """Return the months by their names in all languages, January as 1; the first meaning counts."""
    found: dict[str, int] = {}
    for language in languages().values():
        months = Locale.parse(language.locale).months
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in months[form][width].items():
                    found.setdefault(plain(name).rstrip("."), number)
        for name, place in by_word([language.months]).items():
            found.setdefault(plain(name), int(place))
    return found
