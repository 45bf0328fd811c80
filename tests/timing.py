"""Time in tests: how long they wait, clocks that they move themselves, and what work costs.

No test asserts how much time really passes: on a busy machine that says nothing.
"""

import asyncio
import gc
import inspect
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from time import monotonic as steady  # whatever a test does to the clocks
from time import sleep
from typing import TypeVar
from unittest.mock import patch

T = TypeVar("T")
U = TypeVar("U")

PATIENCE = 60.0
"""Seconds that a test waits for what must happen. It takes a fraction of that unless something is broken."""
_TIMES = 8
_SLACK = 3
_LEAST = 0.005
"""Seconds of CPU; what costs less is too little to be measured."""


async def until(
    condition: Callable[[], T | Awaitable[T | None] | None],
    *,
    within: float = PATIENCE,
    every: float = 0.02,
) -> T:
    """Wait until a condition holds and return its value; look every few milliseconds, within some seconds."""
    deadline = steady() + within
    while True:
        value = condition()
        if inspect.isawaitable(value):
            value = await value
        if value:
            return value
        if steady() > deadline:
            raise TimeoutError(f"the condition did not come true within {within} seconds")
        await asyncio.to_thread(sleep, every)  # which passes on a clock that stands still, too


async def settle() -> None:
    """Let every task of the event loop go on until it waits for something."""
    for _ in range(20):
        await asyncio.sleep(0)


class MovingClock:
    """All clocks of this process, the event loop's too: a test lets them jump ahead, or stop.

    While they stand still no time-out ends, so that whatever happens needed no time to pass.
    """

    def __init__(self) -> None:
        self._monotonic, self._time, self._time_ns = time.monotonic, time.time, time.time_ns
        self._ahead = 0.0
        self._stopped_at: float | None = None

    def jump(self, seconds: float) -> None:
        """Let so many seconds pass at once."""
        self._ahead += seconds

    def stop(self) -> None:
        """Stand still."""
        if self._stopped_at is None:
            self._stopped_at = self._monotonic()

    def go(self) -> None:
        """Go on from where the clock stands."""
        self._ahead, self._stopped_at = self._offset(), None

    async def let_pass(self, seconds: float) -> None:
        """Let seconds pass on a clock that stands still, a millisecond at a time."""
        for _ in range(round(seconds * 1000)):
            self.jump(0.001)
            await settle()

    def _offset(self) -> float:
        stood = 0.0 if self._stopped_at is None else self._monotonic() - self._stopped_at
        return self._ahead - stood

    def monotonic(self) -> float:
        """Return what stands for `time.monotonic`, and with it for the event loop's time."""
        return self._monotonic() + self._offset()

    def time(self) -> float:
        """Return what stands for `time.time`."""
        return self._time() + self._offset()

    def time_ns(self) -> int:
        """Return what stands for `time.time_ns`."""
        return self._time_ns() + round(self._offset() * 10**9)


@contextmanager
def moving_clock(*, stopped: bool = False) -> Iterator[MovingClock]:
    """Have a clock within the block that the test moves; its end finds the right time again."""
    clock = MovingClock()
    if stopped:
        clock.stop()
    with patch.multiple(time, monotonic=clock.monotonic, time=clock.time, time_ns=clock.time_ns):
        yield clock


def cpu(work: Callable[[], object]) -> float:
    """Return the seconds of CPU that this thread spends on some work."""
    gc.disable()  # or what other tests left behind would be counted here
    try:
        begin = time.thread_time()
        work()
        return time.thread_time() - begin
    finally:
        gc.enable()


def assert_cost_grows_with_size(work: Callable[[U], object], make: Callable[[int], U], size: int) -> None:
    """Assert that some input costs no more CPU than its size explains: an eighth of it is measured beside.

    Allowed is three times that, since a busy machine disturbs caches; what grows with the square takes 64
    times as long for eight times as much.
    """
    short, long = make(size // _TIMES), make(size)
    work(make(1))  # what is made once is no cost of the size
    cost, whole = cpu(lambda: work(short)), cpu(lambda: work(long))
    assert whole <= _SLACK * _TIMES * max(cost, _LEAST), f"{cost:.3f} s, and {whole:.3f} s for {_TIMES} times"
