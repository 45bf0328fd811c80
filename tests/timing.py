"""Time in tests: how long they wait, clocks that they move themselves, and what work costs.

No test asserts how much real time passes, because that says nothing on a busy machine.
"""

import asyncio
import gc
import inspect
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from time import monotonic as steady  # unaffected by what tests do to the clocks
from time import sleep
from typing import TypeVar
from unittest.mock import patch

T = TypeVar("T")
U = TypeVar("U")

PATIENCE = 60.0
"""Most seconds that a test waits for something. It takes a fraction of that unless something is broken."""
_TIMES = 8
_SLACK = 3
_LEAST = 0.005
"""CPU seconds. Anything cheaper is too little to measure."""


async def until(
    condition: Callable[[], T | Awaitable[T | None] | None],
    *,
    within: float = PATIENCE,
    every: float = 0.02,
) -> T:
    """Wait until a condition holds and return its value; check every `every` seconds, up to a limit."""
    deadline = steady() + within
    while True:
        value = condition()
        if inspect.isawaitable(value):
            value = await value
        if value:
            return value
        if steady() > deadline:
            raise TimeoutError(f"the condition did not come true within {within} seconds")
        await asyncio.to_thread(sleep, every)  # real time passes even if the clock stands still


async def settle() -> None:
    """Let every task of the event loop run until it waits for something."""
    for _ in range(20):
        await asyncio.sleep(0)


class MovingClock:
    """All clocks of this process, including the event loop's. A test can make them jump ahead or stop.

    While they are stopped no time-out ends, so whatever happens needed no time to pass.
    """

    def __init__(self) -> None:
        self._monotonic, self._time, self._time_ns = time.monotonic, time.time, time.time_ns
        self._ahead = 0.0
        self._stopped_at: float | None = None

    def jump(self, seconds: float) -> None:
        """Let this many seconds pass at once."""
        self._ahead += seconds

    def stop(self) -> None:
        """Stop the clock."""
        if self._stopped_at is None:
            self._stopped_at = self._monotonic()

    def go(self) -> None:
        """Go on from the time at which the clock stopped."""
        self._ahead, self._stopped_at = self._offset(), None

    async def let_pass(self, seconds: float) -> None:
        """Let seconds pass on a stopped clock, a millisecond at a time."""
        for _ in range(round(seconds * 1000)):
            self.jump(0.001)
            await settle()

    def _offset(self) -> float:
        stood = 0.0 if self._stopped_at is None else self._monotonic() - self._stopped_at
        return self._ahead - stood

    def monotonic(self) -> float:
        """Return the value for `time.monotonic`, and so for the event loop's time."""
        return self._monotonic() + self._offset()

    def time(self) -> float:
        """Return the value for `time.time`."""
        return self._time() + self._offset()

    def time_ns(self) -> int:
        """Return the value for `time.time_ns`."""
        return self._time_ns() + round(self._offset() * 10**9)


@contextmanager
def moving_clock(*, stopped: bool = False) -> Iterator[MovingClock]:
    """Provide a clock within the block that the test moves. Afterwards the real time is back."""
    clock = MovingClock()
    if stopped:
        clock.stop()
    with patch.multiple(time, monotonic=clock.monotonic, time=clock.time, time_ns=clock.time_ns):
        yield clock


def cpu(work: Callable[[], object]) -> float:
    """Return the CPU seconds that this thread spends on some work."""
    gc.disable()  # otherwise what other tests left behind would count here
    try:
        begin = time.thread_time()
        work()
        return time.thread_time() - begin
    finally:
        gc.enable()


def assert_cost_grows_with_size(work: Callable[[U], object], make: Callable[[int], U], size: int) -> None:
    """Assert that an input costs no more CPU than its size explains, compared with an eighth of it.

    Three times that is allowed, because a busy machine disturbs caches. Quadratic work takes 64 times as long
    for eight times the size.
    """
    short, long = make(size // _TIMES), make(size)
    work(make(1))  # one-time work does not depend on the size
    cost, whole = cpu(lambda: work(short)), cpu(lambda: work(long))
    assert whole <= _SLACK * _TIMES * max(cost, _LEAST), f"{cost:.3f} s, and {whole:.3f} s for {_TIMES} times"
