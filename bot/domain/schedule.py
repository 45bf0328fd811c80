"""When a source is polled next. Times are UTC microseconds, spans are seconds."""

from bot.domain.moment import SECOND, seconds

LONGEST_BACK_OFF = 3600.0
SPREAD = 0.1
"""The share of an interval by which polls are spread, so that many feeds are not fetched in one breath."""


def next_poll(now: int, every: float, chance: float) -> int:
    """Return when a source that answered is polled again; `chance` is a random number from 0 to 1."""
    return now + seconds(every * (1 + SPREAD * (chance - 0.5)))


def next_poll_after_failure(
    now: int, every: float, *, failures: int, retry_after: float | None, chance: float
) -> int:
    """Return when a source that failed `failures` times in a row is polled again.

    The wait doubles up to an hour; what the source asked for (Retry-After, RFC 9110) is honoured up to a day.
    """
    doubled = min(every * 2 ** min(failures, 20), max(LONGEST_BACK_OFF, every))
    asked = min(retry_after or 0.0, 86_400.0)
    return now + seconds(max(doubled * (0.5 + 0.5 * chance), asked, every))


def seconds_until(due_at: int, now: int) -> float:
    """Return how many seconds remain until a time, negative when it has passed."""
    return (due_at - now) / SECOND
