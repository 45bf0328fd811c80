"""Measures and prints what every benchmark needs: lag, CPU time and verdicts."""

import asyncio
import math
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field

_LOOK_EVERY = 0.002


@dataclass
class Lag:
    """How much later than asked the event loop woke a sleeping task, which is how long others had to wait."""

    seconds: list[float] = field(default_factory=list)

    @asynccontextmanager
    async def watched(self) -> AsyncIterator[None]:
        """Watch within the block."""
        watching = asyncio.ensure_future(self._watch())
        try:
            yield
        finally:
            watching.cancel()

    async def _watch(self) -> None:
        clock = time.perf_counter
        while True:
            before = clock()
            await asyncio.sleep(_LOOK_EVERY)
            self.seconds.append(clock() - before - _LOOK_EVERY)

    @property
    def p99(self) -> float:
        """The lag that 1 wake-up in 100 exceeds."""
        ordered = sorted(self.seconds)
        return ordered[math.ceil(len(ordered) * 0.99) - 1]

    def describe(self) -> str:
        """Return the figures in milliseconds."""
        return f"longest stall {max(self.seconds) * 1000:.1f} ms (p99 {self.p99 * 1000:.1f} ms)"


@contextmanager
def cpu_time() -> Iterator[Callable[[], float]]:
    """Yield a function that returns the CPU seconds of this process alone within the block."""
    began = time.process_time()
    yield lambda: time.process_time() - began


def say(text: str) -> None:
    """Print a line at once."""
    print(text, flush=True)


_missed: list[str] = []


def verdict(what: str, good: bool) -> None:  # noqa: FBT001  the name and the verdict
    """Print whether an aim was reached."""
    say(f"{what}: {'yes' if good else 'NO'}")
    if not good:
        _missed.append(what)


def leave() -> None:
    """Exit with a code that says whether every aim was reached."""
    sys.exit(1 if _missed else 0)
