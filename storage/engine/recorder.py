"""Writes in groups what comes one by one, without losing any of it on the way."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, Generic, TypeVar

import structlog
from sqlalchemy.exc import DataError, IntegrityError, ProgrammingError

from bot.domain.backoff import Backoff
from bot.errors import NotLeadingError
from storage.engine.transactions import Storage, Tx

log = structlog.get_logger(__name__)

GROUPED_FOR: Final = 0.05
"""Seconds between two commits. A kill loses this much in addition to what is under way."""
_WAITS: Final = Backoff(0.2, 5.0)
_AT_FAULT: Final = (DataError, IntegrityError, ProgrammingError, TypeError, ValueError, LookupError)
"""Errors that one outcome can cause. Anything else (a full disk, a lock, a lost connection) passes."""

T = TypeVar("T")


class Recorder(Generic[T]):
    """Accepts outcomes at once and writes them in groups; if the database refuses, it keeps them and retries.

    `instead` returns what to write for an outcome that causes an error: None to drop it, the same outcome to
    try again. `recorded` is called after each group. Once another process leads, nothing is recorded any
    more. `what` is for the log.
    """

    def __init__(
        self,
        what: str,
        storage: Storage,
        write: Callable[[Tx, Sequence[T]], Awaitable[None]],
        *,
        instead: Callable[[T], T | None],
        recorded: Callable[[], None],
    ) -> None:
        self._what = what
        self._storage = storage
        self._write = write
        self._instead = instead
        self._recorded = recorded
        self._waiting: list[tuple[T, asyncio.Future[None]]] = []
        self._put = asyncio.Event()
        self._closed = False
        self.failing = False

    def __len__(self) -> int:
        """Return how many outcomes are not recorded yet."""
        return len(self._waiting)

    def put(self, outcome: T) -> asyncio.Future[None]:
        """Accept an outcome; the future is done when it is recorded, which takes about 50 ms."""
        recorded: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((outcome, recorded))
        self._put.set()
        return recorded

    def close(self) -> None:
        """Let `run` end once everything is recorded."""
        self._closed = True
        self._put.set()

    async def drained(self) -> None:
        """Wait until everything put so far is recorded, or until the database is in trouble."""
        last = self._waiting[-1][1] if self._waiting else None

        def waits() -> bool:
            return last is not None and not self.failing and any(one is last for _, one in self._waiting)

        while waits():  # noqa: ASYNC110  only when a clock is set back, and brief
            await asyncio.sleep(GROUPED_FOR)

    async def run(self) -> None:
        """Record what is put, until closed."""
        while self._waiting or not self._closed:
            await self._put.wait()
            self._put.clear()
            await self._flush()
            if not self._closed:
                await asyncio.sleep(GROUPED_FOR)

    async def _flush(self) -> None:
        """Record what there is in one group; if an outcome in it causes an error, one by one."""
        failures = singly = 0
        while self._waiting:
            group = self._waiting[: 1 if singly else None]
            try:
                await self._record([outcome for outcome, _ in group])
            except NotLeadingError:
                log.warning("an earlier term's outcomes are not recorded", of=self._what, count=len(self))
                self._waiting.clear()
                return
            except Exception as error:
                if isinstance(error, _AT_FAULT) and len(group) > 1:
                    singly = len(group)
                    continue
                if isinstance(error, _AT_FAULT) and self._gives_way(error):
                    continue
                self.failing = True
                failures += 1
                wait = _WAITS.after(failures)
                log.warning(
                    "cannot record yet", of=self._what, count=len(self), again_in=wait, exc_info=error
                )
                await asyncio.sleep(wait)
                continue
            self.failing = False
            singly = max(0, singly - 1)
            self._end(len(group))

    async def _record(self, outcomes: Sequence[T]) -> None:
        await self._storage.write(lambda tx: self._write(tx, outcomes))

    def _gives_way(self, error: Exception) -> bool:
        """Replace or drop the first outcome, which causes an error; return False to try it again."""
        outcome, recorded = self._waiting[0]
        instead = self._instead(outcome)
        if instead == outcome:
            return False
        log.error("cannot record an outcome", of=self._what, outcome=outcome, exc_info=error)
        if instead is None:
            self._end(1)
        else:
            self._waiting[0] = instead, recorded
        return True

    def _end(self, count: int) -> None:
        """Forget what is recorded, and tell who waits for it."""
        for _, recorded in self._waiting[:count]:
            if not recorded.done():
                recorded.set_result(None)
        del self._waiting[:count]
        self._recorded()
