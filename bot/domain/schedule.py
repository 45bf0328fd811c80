"""When a source is polled next. Times are UTC microseconds, spans are seconds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from bot.domain.moment import SECOND, seconds

SHORTEST: Final = 15.0
LONGEST: Final = 3600.0
LONGEST_BACK_OFF: Final = 3600.0
LONGEST_ASKED: Final = 86_400.0
"""What a source that fails may ask for (Retry-After) is honoured up to a day."""
SPREAD: Final = 0.1
"""The share of an interval by which polls are spread, so that many feeds are not fetched in one breath."""
SHARE: Final = 0.25
"""A source is polled four times in the span in which it is likely to bring something."""
REMEMBERED: Final = 10
"""How many of a source's latest events its liveliness is told from."""
PATIENCE: Final = seconds(86_400)
"""How long (microseconds) a source may fail before it is paused."""
LEAST_FAILURES: Final = 3
"""Failures without which none is paused: a machine that slept for a day has asked only once."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The shortest and the longest span between two polls of a source that answers."""

    shortest: float = SHORTEST
    longest: float = LONGEST


def remember(events: Iterable[int], before: Sequence[int] = ()) -> tuple[int, ...]:
    """Return the latest events of a source, newest first, given those remembered before.

    An event is an entry, an edit, or that the source was added.
    """
    return tuple(sorted([*events, *before], reverse=True)[:REMEMBERED])


def interval(events: Sequence[int], now: int, limits: Limits) -> float:
    """Return how long to wait after a poll, from the times of a source's latest events.

    Of the spans from each event until now, divided by the events in it, the shortest counts: the pace of the
    last minute or that of the last hours, whichever is livelier. It so follows a burst at once, keeps up with
    a steady pace, and grows by itself with the silence. No event at all: the longest.
    """
    latest = sorted(events, reverse=True)[:REMEMBERED]
    pace = min((max(now - at, 0) / rank for rank, at in enumerate(latest, 1)), default=None)
    wait = limits.longest if pace is None else SHARE * pace / SECOND
    return min(max(wait, limits.shortest), limits.longest)


def next_poll(now: int, events: Sequence[int], limits: Limits, *, asked: float, chance: float) -> int:
    """Return when a source that answered is polled again.

    `asked` is how long it asked to be left alone (Cache-Control, ttl), honoured up to the longest interval;
    `chance` is a random number from 0 to 1.
    """
    wait = max(interval(events, now, limits), min(asked, limits.longest))
    return now + seconds(wait * (1 + SPREAD * chance))


def next_poll_after_failure(
    now: int, limits: Limits, *, failures: int, retry_after: float | None, chance: float
) -> int:
    """Return when a source that failed `failures` times in a row is polled again.

    The wait doubles up to an hour, half of it up to chance; what the source asked for (Retry-After, RFC 9110)
    is honoured up to a day.
    """
    doubled = min(limits.shortest * 2 ** min(failures, 20), max(LONGEST_BACK_OFF, limits.longest))
    asked = min(retry_after or 0.0, LONGEST_ASKED)
    return now + seconds(max(doubled * (0.5 + 0.5 * chance), asked, limits.shortest))


def is_given_up(now: int, *, failing_since_at: int, failures: int) -> bool:
    """Tell whether a source has failed for so long that it is paused, and its editor told."""
    return failures >= LEAST_FAILURES and now - failing_since_at >= PATIENCE


def seconds_until(due_at: int, now: int) -> float:
    """Return how many seconds remain until a time, negative when it has passed."""
    return (due_at - now) / SECOND
