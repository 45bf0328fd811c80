"""Reads the clock, and waits. Functions that decide take `now` as an argument instead."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress

from bot.domain.moment import seconds

_UNREMARKABLE = 1.0
"""Seconds by which the clock may be set back unnoticed."""
_CLOCK_READ_EVERY = 0.5
"""Seconds between two readings of the clock while waiting for a time."""


def now_micros() -> int:
    """Return the time in UTC microseconds since 1970."""
    return time.time_ns() // 1000


async def sleep_until(wake: asyncio.Event, *, at_most: float) -> None:
    """Sleep until `wake` is set, but at most some seconds.

    `wake` is cleared, so the caller must look for work afterwards. What comes during that look sets it again.
    """
    with suppress(TimeoutError):
        async with asyncio.timeout(at_most):
            await wake.wait()
    wake.clear()


async def sleep_until_time(
    wake: asyncio.Event, due_at: int | None, clock: Callable[[], int], *, at_most: float
) -> None:
    """Sleep like `sleep_until`, but no longer than until `clock` shows `due_at` (UTC microseconds).

    A timer does not notice that the clock was set or that the machine slept, so the clock is read in between.
    """
    begun, set_back = clock(), seconds(_UNREMARKABLE)
    left = at_most
    while left > 0 and not wake.is_set():
        now = clock()
        if now < begun - set_back or (due_at is not None and now >= due_at):
            break
        wait = left if due_at is None else min(left, _CLOCK_READ_EVERY, (due_at - now) / seconds(1))
        left -= wait
        with suppress(TimeoutError):
            async with asyncio.timeout(wait):
                await wake.wait()
    wake.clear()


class Clock:
    """Notices when the clock is set back, since deadlines from before would come far too late."""

    def __init__(self) -> None:
        self._ahead = self._seen = _ahead_of_steady()

    def set_back(self) -> float:
        """Return by how many seconds the clock was set back since the last `accept`; 0 if it was not."""
        self._seen = _ahead_of_steady()
        back = self._ahead - self._seen
        return back if back > _UNREMARKABLE else 0.0

    def accept(self) -> None:
        """Accept the clock as `set_back` last saw it, once its consequences are dealt with."""
        self._ahead = self._seen

    async def mind(self, shift: Callable[[int], Awaitable[object]]) -> None:
        """Have due times moved by some microseconds if the clock was set back, so that none is late."""
        if back := self.set_back():
            await shift(-seconds(back))
        self.accept()


def _ahead_of_steady() -> float:
    return time.time() - time.monotonic()
