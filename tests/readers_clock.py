"""What a reader's clock shows, found by walking through the minutes. It shares no code with the bot.

Times are UTC microseconds, and minutes of a day are counted from midnight. A minute that the clocks skip is
where it would have been without the change. One that they show twice is where they show it first.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

MINUTE = 60_000_000
_ONE = timedelta(minutes=1)
_AROUND = 16 * 60
"""Minutes to walk before and after a day, so that it is found in every zone."""


def at(zone: str, text: str, *, second_time: bool = False) -> int:
    """Return when a clock shows a time like "2026-03-29 07:00"."""
    local = datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=int(second_time))
    return round(local.timestamp()) * 1_000_000


def _shows(zone: str, now: int) -> datetime:
    return datetime.fromtimestamp(now // MINUTE * 60, ZoneInfo(zone)).replace(tzinfo=None, fold=0)


@cache
def _minutes(zone: str, day: date) -> Sequence[int]:
    """Return the moment of each of a day's 1,440 minutes."""
    begin = round(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) * 1_000_000
    now = begin - _AROUND * MINUTE
    before = _shows(zone, now)
    moments: dict[datetime, int] = {}
    for _ in range(24 * 60 + 2 * _AROUND):
        late, now = now + MINUTE, now + MINUTE
        local, skipped = _shows(zone, now), before + _ONE
        while skipped < local:
            moments.setdefault(skipped, late)
            skipped, late = skipped + _ONE, late + MINUTE
        moments.setdefault(local, now)
        before = local
    midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001  as the reader's clock shows it
    return [moments[midnight + minute * _ONE] for minute in range(24 * 60)]


def _days(zone: str, now: int) -> list[date]:
    today = _shows(zone, now).date()
    return [today + timedelta(days=days) for days in range(-2, 3)]


def next_shown(zone: str, times: Sequence[int], now: int) -> int:
    """Return the first moment after `now` at which the clock shows one of these minutes."""
    moments = [_minutes(zone, day)[minute] for day in _days(zone, now) for minute in times]
    return min(moment for moment in moments if moment > now)


def next_full_hour(zone: str, now: int) -> int:
    """Return the first moment after `now` at which the clock shows a full hour."""
    moment = now // MINUTE * MINUTE + MINUTE
    while _shows(zone, moment).minute:
        moment += MINUTE
    return moment


def quiet_end(zone: str, quiet: Sequence[int], now: int) -> int | None:
    """Return when the quiet hours end in which `now` is; None if it is in none."""
    begin, end = quiet
    for day in _days(zone, now):
        begins_at = _minutes(zone, day)[begin]
        ends_at = _minutes(zone, day if begin < end else day + timedelta(days=1))[end]
        if begins_at <= now < ends_at:
            return ends_at
    return None
