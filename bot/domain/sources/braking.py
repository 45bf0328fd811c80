"""When a poll is braked: a source that has gone mad shows what is known as if it were new.

Times are UTC microseconds. `peaks` are (time, new entries) of ordinary polls, `outages` the spans (from, to)
in which a source could not be read or was not asked.
"""

from collections.abc import Collection, Sequence
from typing import Final, TypeAlias

from bot.domain.entry.content import ParsedEntry, headline_key
from bot.domain.moment import seconds

Pairs: TypeAlias = tuple[tuple[int, int], ...]

LEAST: Final = 30
"""New entries of one poll that are never too many."""
TIMES: Final = 3
"""How many times as many as in any ordinary poll of late are too many."""
REMEMBERED: Final = seconds(7 * 86_400)
ANSWERABLE: Final = seconds(86_400)
"""How long (microseconds) an editor may have what was braked sent; after that it is no news."""
LATE: Final = seconds(300)
"""A poll that comes so much later than it was due was held up by an outage of ours."""
_OUTAGES: Final = 50


def most_ordinary(peaks: Pairs, now: int) -> int:
    """Return how many new entries a poll may bring, whatever they are."""
    return max(LEAST, TIMES * max((count for at, count in peaks if now - at <= REMEMBERED), default=0))


def note_peak(peaks: Pairs, count: int, now: int) -> Pairs:
    """Return the peaks after an ordinary poll; one that later ones have reached is not needed any more."""
    kept = ((at, most) for at, most in peaks if most > count and now - at <= REMEMBERED)
    return (*kept, (now, count)) if count else tuple(kept)


def note_outage(outages: Pairs, begin: int, end: int) -> Pairs:
    """Return the outages after one; those that follow each other without a poll between them are one."""
    kept = [one for one in outages if end - one[1] <= REMEMBERED]
    if kept and kept[-1][1] >= begin:
        begin = min(begin, kept.pop()[0])
    return (*kept, (begin, end))[-_OUTAGES:]


def outage(
    *, polled_at: int | None, next_poll_at: int | None, failing: bool, now: int
) -> tuple[int, int] | None:
    """Return the outage that a poll ends, if it does: the source failed, or was not asked when it was due."""
    late = next_poll_at is not None and now - next_poll_at > LATE
    return (polled_at, now) if polled_at is not None and (failing or late) else None


def is_old(published_at: int | None, polled_at: int, outages: Pairs) -> bool:
    """Tell whether an entry was there to be read at the last poll, so that it is no news now."""
    if published_at is None or published_at >= polled_at:
        return False
    return not any(begin <= published_at <= end for begin, end in outages)


def is_mad(new: Sequence[ParsedEntry], repeated: Collection[int], *, polled_at: int, outages: Pairs) -> bool:
    """Tell whether over half of what is new is old, or has a headline (by its key) that is known."""
    known = sum(is_old(one.published_at, polled_at, outages) or headline_key(one) in repeated for one in new)
    return 2 * known > len(new)


def goes_all_the_same(entry: ParsedEntry) -> bool:
    """Tell whether an entry is sent although its poll is braked."""
    return entry.breaking or entry.key
