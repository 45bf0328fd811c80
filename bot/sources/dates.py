"""Dates as sources write them, to UTC microseconds."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from bot.domain.moment import to_micros

_NUMBER = re.compile(r"\d{9,17}(?:\.\d+)?")
_MILLISECONDS_FROM = 10**11
"""A number of seconds would lie beyond the year 5000 from here on: it is one of milliseconds."""
_MILLISECOND = 1_000
_ZONE_TWICE = re.compile(r"([+-]\d\d:?\d\d)\s*Z$", re.IGNORECASE)
_SPACED_ZONE = re.compile(r"(?<!\s)\s+(?=(?:[+-]\d\d:?\d\d|Z)$)", re.IGNORECASE)
_UTC_NAME = re.compile(r"(?<!\s)\s*(?:UTC|GMT)$", re.IGNORECASE)
_LONGEST = 64


def read_date(value: object) -> int | None:
    """Return a date as UTC microseconds, None if it cannot be read; UTC counts where it names no zone.

    Read are ISO 8601 in all its forms, RFC 5322, and seconds or milliseconds since 1970.
    """
    try:
        if isinstance(value, int | float) and not isinstance(value, bool):
            return _from_number(float(value))
        if not isinstance(value, str) or len(value) > _LONGEST:
            return None
        text = value.strip()
        return _from_number(float(text)) if _NUMBER.fullmatch(text) else _from_text(text)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _from_number(number: float) -> int | None:
    if not number > 0:
        return None
    milliseconds = number if number >= _MILLISECONDS_FROM else number * 1_000
    moment = datetime.fromtimestamp(milliseconds // 1_000, UTC)
    return to_micros(moment) + round(milliseconds % 1_000) * _MILLISECOND


def _from_text(text: str) -> int:
    iso = _UTC_NAME.sub("Z", _SPACED_ZONE.sub("", _ZONE_TWICE.sub(r"\1", text)))
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        moment = parsedate_to_datetime(text)
    return to_micros(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
