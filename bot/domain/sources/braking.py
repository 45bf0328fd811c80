"""Decides when to brake a poll: when a source has gone mad and shows known entries as new.

Times are UTC microseconds. `peaks` are (time, new entries) of ordinary polls. `outages` are spans (from, to)
in which a source could not be read or was not polled.
"""

from collections.abc import Collection, Sequence
from typing import Final, TypeAlias

from bot.domain.entry.content import ParsedEntry, headline_key
from bot.domain.moment import seconds

Pairs: TypeAlias = tuple[tuple[int, int], ...]

LEAST: Final = 30
"""New entries of one poll that are always allowed."""
TIMES: Final = 3
"""A poll may have this many times the new entries of the largest recent ordinary poll."""
REMEMBERED: Final = seconds(7 * 86_400)
ANSWERABLE: Final = seconds(86_400)
"""How long (microseconds) an editor may release braked entries. After that they are no news."""
LATE: Final = seconds(300)
"""A poll later than due by more than this (microseconds) was delayed by an outage on our side."""
_OUTAGES: Final = 50


def most_ordinary(peaks: Pairs, now: int) -> int:
    """Return how many new entries a poll may have, whatever they are."""
    return max(LEAST, TIMES * max((count for at, count in peaks if now - at <= REMEMBERED), default=0))


def note_peak(peaks: Pairs, count: int, now: int) -> Pairs:
    """Return the peaks after an ordinary poll, without those that it reaches or that are too old."""
    kept = ((at, most) for at, most in peaks if most > count and now - at <= REMEMBERED)
    return (*kept, (now, count)) if count else tuple(kept)


def note_outage(outages: Pairs, begin: int, end: int) -> Pairs:
    """Return the outages with a new one. Outages without a poll in between become one."""
    kept = [one for one in outages if end - one[1] <= REMEMBERED]
    if kept and kept[-1][1] >= begin:
        begin = min(begin, kept.pop()[0])
    return (*kept, (begin, end))[-_OUTAGES:]


def outage(
    *, polled_at: int | None, next_poll_at: int | None, failing: bool, now: int
) -> tuple[int, int] | None:
    """Return the outage that a poll ends, if any: the source failed, or was not polled when due."""
    late = next_poll_at is not None and now - next_poll_at > LATE
    return (polled_at, now) if polled_at is not None and (failing or late) else None


def is_old(published_at: int | None, polled_at: int, outages: Pairs) -> bool:
    """Tell whether an entry could already be read at the last poll, so that it is no news now."""
    if published_at is None or published_at >= polled_at:
        return False
    return not any(begin <= published_at <= end for begin, end in outages)


def is_mad(new: Sequence[ParsedEntry], repeated: Collection[int], *, polled_at: int, outages: Pairs) -> bool:
    """Tell whether over half of the new entries are old or have a known headline (by its key)."""
    known = sum(is_old(one.published_at, polled_at, outages) or headline_key(one) in repeated for one in new)
    return 2 * known > len(new)


def goes_all_the_same(entry: ParsedEntry) -> bool:
    """Tell whether an entry is sent although its poll is braked."""
    return entry.breaking or entry.key
