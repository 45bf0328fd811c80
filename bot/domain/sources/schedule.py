"""Decides when to poll a source next. Times are UTC microseconds, spans are seconds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from bot.domain.backoff import Backoff
from bot.domain.moment import SECOND, seconds

SHORTEST: Final = 15.0
LONGEST: Final = 3600.0
LONGEST_BACK_OFF: Final = 3600.0
LONGEST_ASKED: Final = 86_400.0
"""The longest wait for which a failing source may ask (Retry-After): 1 day."""
SPREAD: Final = 0.1
"""Share of an interval by which polls are spread, so that many feeds are not fetched at the same time."""
SHARE: Final = 0.25
"""A source is polled 4 times in the span in which it is likely to have something new."""
REMEMBERED: Final = 10
"""How many of a source's latest events determine its pace."""
PATIENCE: Final = seconds(86_400)
"""How long (microseconds) a source may fail before it is paused."""
LATELY: Final = seconds(86_400)
"""How long (microseconds) a source counts as lively after an entry, and as new after it was added."""
LIVELY_LIMIT: Final = 300.0
"""The longest wait for a source with an entry lately, so that its first one after a silence is not late."""
NEW_LIMIT: Final = 60.0
"""The longest wait for a source that was added lately and has had no entry since."""
BEFORE_START: Final = seconds(900)
AFTER_START: Final = seconds(7200)
"""Span (microseconds) around a page's coverageStartTime in which its first entry is expected."""
REPORTED_AFTER: Final = seconds(300)
"""How long (microseconds) a lively source must fail before somebody is told."""
REPORTED_EVERY: Final = seconds(3600)
"""The shortest time (microseconds) between two reports of one source."""
LEAST_FAILURES: Final = 3
"""A source is not paused before this many failures: a machine that slept for a day has asked only once."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The shortest and longest time between two polls of a source that works."""

    shortest: float = SHORTEST
    longest: float = LONGEST


Reason = Literal["quiet", "lively", "new", "starting", "setting", "asked"]
"""Why a source's longest wait is what it is: it is quiet; it had an entry lately; it is new; its coverage
is about to start; POLL_INTERVAL says so; or it asks for that itself."""


@dataclass(frozen=True, slots=True)
class Life:
    """When a source was added, had its newest entry, and says its coverage starts; None if unknown."""

    added_at: int | None = None
    entry_at: int | None = None
    starts_at: int | None = None


UNKNOWN: Final = Life()


def is_lively(entry_at: int | None, now: int) -> bool:
    """Tell whether a source had an entry lately."""
    return entry_at is not None and now - entry_at < LATELY


def longest_wait(now: int, life: Life, limits: Limits, asked: float = 0.0) -> tuple[float, Reason]:
    """Return the longest wait between two polls of a source in seconds, and the reason for it."""
    waits: list[tuple[float, Reason]] = [(limits.longest, "quiet")]
    if is_lively(life.entry_at, now):
        waits = [(min(limits.longest, LIVELY_LIMIT), "lively")]
    if life.added_at is not None and now - life.added_at < LATELY and (life.entry_at or 0) <= life.added_at:
        waits.append((NEW_LIMIT, "new"))
    if _is_starting(now, life):
        waits.append((limits.shortest, "starting"))
    wait, reason = min(waits, key=lambda one: one[0])
    if wait < limits.shortest:
        wait, reason = limits.shortest, "setting"
    if wait < min(asked, limits.longest):
        wait, reason = min(asked, limits.longest), "asked"
    return wait, reason


def _is_starting(now: int, life: Life) -> bool:
    """Tell whether a page's coverage starts about now and has had no entry yet."""
    if life.starts_at is None:
        return False
    opens_at = life.starts_at - BEFORE_START
    return opens_at <= now < life.starts_at + AFTER_START and (life.entry_at or 0) < opens_at


def remember(events: Iterable[int], before: Sequence[int] = ()) -> tuple[int, ...]:
    """Return the latest events of a source, newest first, given those from before.

    An event is an entry, an edit, or the addition of the source.
    """
    return tuple(sorted([*events, *before], reverse=True)[:REMEMBERED])


def interval(events: Sequence[int], now: int, limits: Limits) -> float:
    """Return how long to wait after a poll, given the times of a source's latest events.

    For each event, take the time since it and divide it by the number of events since then. The shortest
    of these counts: the pace of the last minute or of the last hours, whichever is faster. So the wait
    follows a burst at once, keeps up with a steady pace, and grows with silence. Without events it is the
    longest wait.
    """
    latest = sorted(events, reverse=True)[:REMEMBERED]
    pace = min((max(now - at, 0) / rank for rank, at in enumerate(latest, 1)), default=None)
    wait = limits.longest if pace is None else SHARE * pace / SECOND
    return min(max(wait, limits.shortest), limits.longest)


def next_poll(
    now: int, events: Sequence[int], limits: Limits, *, asked: float, chance: float, life: Life = UNKNOWN
) -> int:
    """Return when to poll a source that worked again.

    `asked` is the wait that it asks for (Cache-Control, ttl), respected up to the longest interval. `chance`
    is a random number from 0 to 1.
    """
    spread = SPREAD * chance
    wait = interval(events, now, limits) * (1 + spread)
    longest, reason = longest_wait(now, life, limits)
    if reason != "quiet":
        wait = min(wait, longest * (1 - spread))
    least = max(limits.shortest, min(asked, limits.longest)) * (1 + spread)
    return _not_past_opening(now, now + seconds(max(wait, least)), life, now + seconds(least))


def next_poll_after_failure(
    now: int,
    limits: Limits,
    *,
    failures: int,
    retry_after: float | None,
    chance: float,
    life: Life = UNKNOWN,
    failing_since_at: int | None = None,
) -> int:
    """Return when to poll a source again that failed `failures` times in a row.

    The wait doubles up to 1 hour (or the longest interval, if that is longer), and half of it is random. The
    wait that the source asked for (Retry-After, RFC 9110) is respected up to 1 day. A source that is lively,
    new or about to start waits no longer than a lively one. A lively one is polled once more when its failure
    is due to be reported.
    """
    longest = max(LONGEST_BACK_OFF, limits.longest)
    if longest_wait(now, life, limits)[1] not in {"quiet", "setting"}:
        longest = min(longest, LIVELY_LIMIT)
    wait = Backoff(2 * limits.shortest, longest).after(failures, chance)
    asked = min(retry_after or 0.0, LONGEST_ASKED)
    least_at = now + seconds(max(asked, limits.shortest))
    at = max(now + seconds(wait), least_at)
    if failing_since_at is not None and is_lively(life.entry_at, now):
        report_at = failing_since_at + REPORTED_AFTER
        if now < report_at < at:
            at = max(report_at, least_at)
    return _not_past_opening(now, at, life, least_at)


def _not_past_opening(now: int, at: int, life: Life, least_at: int) -> int:
    """Return when to poll, at the latest when a page's first entry is expected."""
    if life.starts_at is None:
        return at
    opens_at = life.starts_at - BEFORE_START
    return max(opens_at, least_at) if now < opens_at < at else at


def is_to_report(now: int, *, failing_since_at: int, entry_at: int | None, reported_at: int | None) -> bool:
    """Tell whether to report now that a source fails: only lively ones, once per outage and per hour.

    A report in the future does not count, since the clock was set back after it.
    """
    if not is_lively(entry_at, now) or now - failing_since_at < REPORTED_AFTER:
        return False
    if reported_at is None or reported_at > now:
        return True
    return reported_at < failing_since_at and now - reported_at >= REPORTED_EVERY


def is_given_up(now: int, *, failing_since_at: int, failures: int) -> bool:
    """Tell whether a source has failed for so long that it is paused and its editor told."""
    return failures >= LEAST_FAILURES and now - failing_since_at >= PATIENCE
