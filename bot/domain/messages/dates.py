"""Writes times for people: with the date in a language's format, and the time zone."""

from contextlib import suppress
from datetime import datetime, tzinfo

from babel.dates import format_date

from bot.domain.languages.known import locale_of
from bot.domain.moment import from_micros


def render_time(at: int, zone: tzinfo, language: str) -> str:
    """Return a time with the date in a language's format, the 24-hour time and the zone."""
    moment = local_time(at, zone)
    return f"{format_date(moment, 'long', locale=locale_of(language))}, {moment:%H:%M} {_zone_name(moment)}"


def local_time(at: int, zone: tzinfo) -> datetime:
    """Return a time (UTC microseconds) in a zone."""
    moment = from_micros(at)
    with suppress(OverflowError):  # a date at the very end of the calendar stays in UTC
        moment = moment.astimezone(zone)
    return moment


def _zone_name(moment: datetime) -> str:
    return moment.tzname() or f"{moment:%z}"
