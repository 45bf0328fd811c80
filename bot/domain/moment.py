"""Converts times: the program keeps whole UTC microseconds since 1970."""

from datetime import UTC, datetime, timedelta

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
