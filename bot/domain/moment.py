"""Converts times, and finds time zones: the program keeps whole UTC microseconds since 1970."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
SECOND = 1_000_000


def to_micros(moment: datetime) -> int:
    """Return an aware datetime as UTC microseconds since 1970."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def from_micros(micros: int) -> datetime:
    """Return UTC microseconds since 1970 as an aware datetime in UTC."""
    return _EPOCH + timedelta(microseconds=micros)


def seconds(amount: float) -> int:
    """Return a span of seconds in microseconds."""
    return round(amount * SECOND)


def seconds_until(due_at: int, now: int) -> float:
    """Return how many seconds remain until a time; negative if it has passed."""
    return (due_at - now) / SECOND


def clock_shows(minute: int, day: date, zone: tzinfo) -> int:
    """Return when a zone's clock shows a time of day (minutes since midnight) on a day.

    A time that the clocks skip comes an hour later. One that they show twice comes the first time.
    """
    return to_micros(datetime.combine(day, time(*divmod(minute, 60)), zone))


def known_zone(name: str) -> bool:
    """Return whether this system knows a time zone of this name."""
    return zone_named(name, UTC) is not UTC


def zone_named(name: str | None, default: tzinfo) -> tzinfo:
    """Return a time zone by its name; `default` without a name, or if this system does not know it."""
    if name is None:
        return default
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):
        return default
