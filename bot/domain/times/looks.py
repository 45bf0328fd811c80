"""Reads from when on somebody wants to see what came: `today`, `since monday`, `since 14:00`, `3 days`."""

from datetime import date, timedelta, tzinfo
from functools import cache
from typing import NamedTuple

from babel import Locale

from bot.domain.languages.known import by_word, languages
from bot.domain.moment import clock_shows, from_micros
from bot.domain.times.clocks import read_clock
from bot.domain.times.spans import read_span
from bot.domain.times.words import known, plain, rest_after

_DAYS_PER_WEEK = 7


class Span(NamedTuple):
    """The time from one moment on, before another one; UTC microseconds."""

    since: int
    until: int


def read_look(typed: str, zone: tzinfo, now: int) -> Span:
    """Return the span of time that was typed; all but `yesterday` alone reach until now.

    ValueError if it is none. A weekday is the latest one, and a time of day the last moment at which the
    clock showed it.
    """
    text = plain(typed)
    after = rest_after(text, "since")
    text = after or text
    today = from_micros(now).astimezone(zone).date()
    if text in known("yesterday"):
        since = day_begins(today - timedelta(days=1), zone)
        return Span(since, now if after else day_begins(today, zone))
    if text in known("today"):
        return Span(day_begins(today, zone), now)
    if text in weekdays():
        back = (today.weekday() - weekdays()[text]) % _DAYS_PER_WEEK
        return Span(day_begins(today - timedelta(days=back), zone), now)
    try:
        return Span(now - read_span(text), now)
    except ValueError:
        if not (after or ":" in text):
            raise
        return Span(_last_shown(read_clock(text), today, zone, now), now)


def today_begins(zone: tzinfo, now: int) -> int:
    """Return when the day began on a time zone's clock."""
    return day_begins(from_micros(now).astimezone(zone).date(), zone)


def day_begins(day: date, zone: tzinfo) -> int:
    """Return when a day begins on a time zone's clock."""
    return clock_shows(0, day, zone)


def _last_shown(minute: int, today: date, zone: tzinfo, now: int) -> int:
    moments = (clock_shows(minute, day, zone) for day in (today, today - timedelta(days=1)))
    return next(moment for moment in moments if moment <= now)


@cache
def weekdays() -> dict[str, int]:
    """Return the weekdays by their names in all languages, Monday as 0; the first meaning counts."""
    found: dict[str, int] = {}
    for language in languages().values():
        days = Locale.parse(language.locale).days
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in days[form][width].items():
                    found.setdefault(plain(name).rstrip("."), number)
        for name, place in by_word([language.weekdays]).items():
            found.setdefault(plain(name), int(place) - 1)
    return found
