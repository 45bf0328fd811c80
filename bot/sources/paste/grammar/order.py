"""The order of the times in a pasted text: forwards or backwards, also across midnights."""

from collections.abc import Sequence
from itertools import pairwise

from bot.sources.paste.grammar.marks import Mark

_DAY = 24 * 60


def _times(marks: Sequence[Mark]) -> list[int]:
    """Return minutes that increase with time: of the day, else negative minutes since relative times."""
    if all(mark.clock is None for mark in marks):
        return [-mark.back for mark in marks if mark.back is not None]
    return [mark.clock.minutes for mark in marks if mark.clock is not None]


def in_order(marks: Sequence[Mark]) -> float:
    """Return the share of neighbours that go in the direction of most, 1 for a single mark."""
    times = _times(marks)
    steps = [below - above for above, below in pairwise(times)]
    turned = [(step + _DAY // 2) % _DAY - _DAY // 2 for step in steps]
    return max((_share(way) for way in (steps, turned)), default=1.0) if steps else 1.0


def _share(steps: Sequence[int]) -> float:
    return max(sum(step <= 0 for step in steps), sum(step >= 0 for step in steps)) / len(steps)


def are_in_order(marks: Sequence[Mark]) -> bool:
    """Tell whether most times go in one direction."""
    enough = 0.6
    return in_order(marks) >= enough


def goes_strictly_back(marks: Sequence[Mark]) -> bool:
    """Tell whether all marks have times, each before the one above it, as only in news."""
    times = _times(marks)
    return len(times) == len(marks) > 1 and all(below < above for above, below in pairwise(times))


def _direction(times: Sequence[int]) -> int:
    steps = [below - above for above, below in pairwise(times)]
    return -1 if sum(step < 0 for step in steps) >= sum(step > 0 for step in steps) else 1


def fit_in(main: Sequence[Mark], others: Sequence[Mark]) -> list[Mark]:
    """Return the main marks, with those of others whose times fit between their neighbours' times."""
    known = {mark.first for mark in main}
    everything = sorted(
        [*main, *(mark for mark in others if mark.first not in known)], key=lambda mark: mark.first
    )
    sign = _direction(_times(main))
    following: list[int | None] = []
    next_time: int | None = None
    for mark in reversed(everything):
        following.append(next_time)
        next_time = mark.clock.minutes if mark.clock is not None and mark.first in known else next_time
    kept: list[Mark] = []
    for mark, later in zip(everything, reversed(following), strict=True):
        if mark.first in known or _fits(kept[-1] if kept else None, mark, later, sign):
            kept.append(mark)
    return kept


def _fits(above: Mark | None, mark: Mark, below: int | None, sign: int) -> bool:
    """Tell whether a mark's time is between those around it, if need be across a midnight."""
    if mark.clock is None:
        return False
    here = mark.clock.minutes
    before = above.clock.minutes if above is not None and above.clock is not None else None
    most = _DAY // 2
    since = 0 if before is None else sign * (here - before) % _DAY
    until = 0 if below is None else sign * (below - here) % _DAY
    return since < most and until < most and since + until < most
