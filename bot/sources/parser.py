"""Parses sources in worker processes that can be killed.

Threads would share the interpreter lock with the event loop, and cannot be stopped. A worker is ended if its
parse takes too much time or memory, and ends by itself when its parent is gone.
"""

import asyncio
import contextlib
import multiprocessing
import os
import resource
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo
from functools import partial
from multiprocessing.context import SpawnContext, SpawnProcess
from types import TracebackType
from typing import Any, Self, TypeVar

from pebble import ProcessExpired, ProcessPool

from bot.errors import SourceInvalidError
from bot.sources.kinds import read_source
from bot.sources.opml import Outline, read_opml
from bot.sources.parsed import ParsedSource, Pasted

WORKERS = 2
LIMIT = 15.0
"""Seconds for one parse."""
MEMORY_LIMIT = 2 * 1024**3
"""Bytes of address space of a worker."""

# The parent kills a worker at its limit. This margin is for a worker that loses its parent during a parse.
_ALARM_MARGIN = 10
_TRIES = 3
_LOOK_EVERY = 1.0
"""Seconds between two checks whether the pool that should answer still exists."""

T = TypeVar("T")


class Parser:
    """Parses sources in at most 2 worker processes; an async context manager.

    They start with the first parse, or by `warm`. `limit` is seconds for one parse, without the wait for a
    worker.
    """

    def __init__(self, *, limit: float = LIMIT) -> None:
        self._limit = limit
        self._workers = _Workers()
        self._pool: ProcessPool | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pool, self._pool = self._pool, None
        if pool is not None:
            await asyncio.to_thread(self._stop, pool)

    async def warm(self) -> None:
        """Start the workers ahead of the first parse, so that it need not wait for them."""
        with contextlib.suppress(SourceInvalidError):
            await self.read(b"", url="https://example.org/")

    async def read(self, body: bytes, *, url: str, content_type: str | None = None) -> ParsedSource:
        """Read a source as `read_source` does.

        Raise SourceInvalidError as that does, `source-too-slow` (`seconds`) after the limit, and
        `source-unreadable` if the worker dies. Cancelling this ends the parse.
        """
        return await self._run(
            partial(read_source, body, url=url, content_type=content_type),
            slow=SourceInvalidError("source-too-slow", seconds=self._limit),
            deadly=SourceInvalidError("source-unreadable"),
        )

    async def read_opml(self, data: bytes) -> list[Outline]:
        """Read a list of sources as `opml.read_opml` does, under the same limits as `read`."""
        too_much = SourceInvalidError("opml-too-much")
        return await self._run(partial(read_opml, data), slow=too_much, deadly=too_much)

    async def read_paste(self, text: str, zone: tzinfo, *, now: int, second: bool = False) -> Pasted:
        """Read pasted text as `parse_pasted` does, under the same limits as `read`.

        Raise SourceInvalidError as that does, and `paste-too-much` after the limit or if the worker dies.
        """
        too_much = SourceInvalidError("paste-too-much")
        return await self._run(
            partial(parse_paste, text, zone, now=now, second=second), slow=too_much, deadly=too_much
        )

    async def _run(
        self, parse: Callable[[], T], *, slow: SourceInvalidError, deadly: SourceInvalidError
    ) -> T:
        """Have a worker parse; raise `slow` if that takes too long, `deadly` if the worker dies."""
        try:
            outcome = await self._schedule(parse)
        except TimeoutError as error:
            raise slow from error
        except ProcessExpired as error:
            raise deadly from error
        if isinstance(outcome, _Refusal):
            raise SourceInvalidError(outcome.message, **outcome.arguments)
        return outcome

    async def _schedule(self, parse: Callable[[], T]) -> "T | _Refusal":
        for _ in range(_TRIES - 1):
            pool = await self._living_pool()
            # pebble gives up a whole pool if an idle worker dies, for example killed by the kernel for
            # memory. It raises BrokenProcessPool, a RuntimeError, or RuntimeError if nothing was running.
            with contextlib.suppress(RuntimeError):
                return await _schedule(pool, parse, self._limit)
        return await _schedule(await self._living_pool(), parse, self._limit)

    async def _living_pool(self) -> ProcessPool:
        if self._pool is not None and not self._pool.active:
            broken, self._pool = self._pool, None
            await asyncio.to_thread(self._stop, broken)
        if self._pool is None:
            self._pool = ProcessPool(max_workers=WORKERS, initializer=_begin_worker, context=self._workers)
        return self._pool

    def _stop(self, pool: ProcessPool) -> None:
        pool.stop()  # type: ignore[no-untyped-call]  # pebble types most of itself, not this
        self._workers.end()
        pool.join()


class _Workers(SpawnContext):
    """Starts the workers, and ends them, even those that have only begun to start.

    pebble first closes what workers share, and one that starts just then would write a traceback.
    """

    def __init__(self) -> None:
        self._started: list[SpawnProcess] = []

    def Process(self, *args: Any, **options: Any) -> SpawnProcess:  # type: ignore[override]  # noqa: ANN401, N802  as multiprocessing has it
        """Make a worker."""
        worker = SpawnProcess(*args, **options)
        self._started = [one for one in self._started if one.is_alive()] + [worker]
        return worker

    def end(self) -> None:
        """End the workers that have not ended."""
        for worker in self._started:
            if worker.is_alive():
                worker.terminate()


@dataclass(frozen=True, slots=True)
class _Refusal:
    """A SourceInvalidError on its way out of a worker, since its class does not survive pickling."""

    message: str
    arguments: dict[str, str | int | float]


async def _schedule(pool: ProcessPool, parse: Callable[[], T], limit: float) -> T | _Refusal:
    """Have a pool's worker parse; raise RuntimeError if the pool was given up."""
    outcome: asyncio.Future[T | _Refusal] = asyncio.wrap_future(
        pool.schedule(_parse, args=(parse, limit), timeout=limit)
    )
    try:
        while not outcome.done():
            was_active = pool.active
            await asyncio.wait({outcome}, timeout=_LOOK_EVERY)
            if not (was_active or outcome.done()):
                # The job came while pebble gave the pool up, so no answer will come.
                raise RuntimeError("the pool was given up")
        return outcome.result()
    finally:
        outcome.cancel()


def _begin_worker() -> None:
    """Prepare a worker: it can be killed at any time, its memory is capped, and it ends with its parent."""
    # pebble's handler waits for Python code to run, which a parser in C or Rust may prevent.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    limit = MEMORY_LIMIT if most == resource.RLIM_INFINITY else min(MEMORY_LIMIT, most)
    resource.setrlimit(resource.RLIMIT_AS, (limit, most))
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def parse_paste(text: str, zone: tzinfo, *, now: int, second: bool = False) -> Pasted:
    """Read pasted text as `parse_pasted` does, and import that only now.

    The import takes 30 MB, and few processes need it.
    """
    from bot.sources.paste.reader import parse_pasted  # noqa: PLC0415

    return parse_pasted(text, zone, now=now, second=second)


def _parse(parse: Callable[[], T], limit: float) -> T | _Refusal:
    """Parse in a worker, under a kernel alarm that works even if no Python code runs."""
    signal.setitimer(signal.ITIMER_REAL, limit + _ALARM_MARGIN)
    try:
        return parse()
    except SourceInvalidError as error:
        return _Refusal(error.message, error.arguments)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
