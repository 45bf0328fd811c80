"""Records polls that brought nothing, in groups, since most polls bring nothing."""

import asyncio
from collections.abc import Callable, Sequence
from functools import partial

import structlog

from storage import Storage, Tx
from storage.sources import polls
from storage.sources.polls import Failed, Seen

log = structlog.get_logger(__name__)

GROUPED_FOR = 0.05
"""Seconds between two commits. If a crash loses them, the source is only fetched again."""
_FIRST_WAIT = 0.2
_LONGEST_WAIT = 5.0


class Recorder:
    """Writes the outcomes of polls in groups; if the database refuses, it keeps them and retries.

    The caller waits until its outcome is recorded, so that the source is not polled again before.
    """

    def __init__(self, storage: Storage, recorded: Callable[[], None]) -> None:
        self._storage = storage
        self._recorded = recorded
        self._outcomes: list[tuple[Seen | Failed, asyncio.Future[None]]] = []
        self._put = asyncio.Event()

    async def record(self, outcome: Seen | Failed) -> None:
        """Write an outcome with others, within about 50 ms."""
        written: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._outcomes.append((outcome, written))
        self._put.set()
        await written

    async def run(self) -> None:
        """Write what is recorded, until cancelled."""
        self._outcomes.clear()
        while True:
            await self._put.wait()
            self._put.clear()
            await self._flush()
            self._recorded()
            await asyncio.sleep(GROUPED_FOR)

    async def _flush(self) -> None:
        """Write what there is now; what comes meanwhile goes into the next group."""
        group, self._outcomes = self._outcomes, []
        wait = _FIRST_WAIT
        while group:
            try:
                await self._storage.write(partial(write, outcomes=[outcome for outcome, _ in group]))
            except Exception as error:
                log.warning(
                    "cannot record polls, trying again", count=len(group), again_in=wait, exc_info=error
                )
                await asyncio.sleep(wait)
                wait = min(wait * 2, _LONGEST_WAIT)
            else:
                break
        for _, written in group:
            if not written.done():
                written.set_result(None)


async def write(tx: Tx, outcomes: Sequence[Seen | Failed]) -> None:
    """Write outcomes in at most two statements."""
    seen = [one for one in outcomes if isinstance(one, Seen)]
    failed = [one for one in outcomes if isinstance(one, Failed)]
    if seen:
        await polls.record_unchanged(tx, seen)
    if failed:
        await polls.record_failures(tx, failed)
