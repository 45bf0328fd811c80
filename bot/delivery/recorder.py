"""Records outcomes of deliveries in the database in groups, without losing any on the way."""

import asyncio
from collections.abc import Callable, Sequence

import structlog
from sqlalchemy.exc import DataError, IntegrityError, ProgrammingError

from bot.clock import now_micros
from bot.delivery import outcomes
from bot.delivery.outcomes import Outcome
from bot.domain.delivery.endings import Gone
from bot.errors import NotLeadingError
from storage import Storage, Tx, writes
from storage.chats import destinations
from storage.delivery import deliveries, lanes
from storage.delivery.deliveries import Dropped
from storage.entries import entries

log = structlog.get_logger(__name__)

GROUPED_FOR = 0.05
"""Seconds between two commits. A kill can make this much uncertain in addition to the sends under way."""
_FIRST_WAIT = 0.2
_LONGEST_WAIT = 5.0
_AT_FAULT = (DataError, IntegrityError, ProgrammingError, TypeError, ValueError, LookupError)
"""Errors that one outcome can cause. Anything else (a full disk, a lock, a lost connection) passes."""


class Recorder:
    """Accepts outcomes at once and writes them in groups; if the database refuses, it keeps them and retries.

    Until an outcome is recorded its delivery stays leased, so that nothing is sent again meanwhile. Once its
    `term` is over nothing is recorded any more. The next leader then counts these as uncertain.
    """

    def __init__(self, storage: Storage, term: int, recorded: Callable[[], None]) -> None:
        self._storage = storage
        self._term = term
        self._recorded = recorded
        self._outcomes: list[Outcome] = []
        self._put = asyncio.Event()
        self._closed = False
        self.failing = False

    def __len__(self) -> int:
        """Return how many outcomes are not recorded yet."""
        return len(self._outcomes)

    def put(self, outcome: Outcome) -> None:
        """Accept what became of a delivery; it is recorded within about 50 ms."""
        self._outcomes.append(outcome)
        self._put.set()

    def close(self) -> None:
        """Let `run` end once everything is recorded."""
        self._closed = True
        self._put.set()

    async def drained(self) -> None:
        """Wait until everything put so far is recorded, or until the database is in trouble."""
        last = self._outcomes[-1] if self._outcomes else None

        def waits() -> bool:
            return last is not None and not self.failing and any(one is last for one in self._outcomes)

        while waits():  # noqa: ASYNC110  only when a clock is set back, and brief
            await asyncio.sleep(GROUPED_FOR)

    async def run(self) -> None:
        """Record what is put, until closed."""
        while self._outcomes or not self._closed:
            await self._put.wait()
            self._put.clear()
            await self._flush()
            if not self._closed:
                await asyncio.sleep(GROUPED_FOR)

    async def _flush(self) -> None:
        """Record what there is in one group; if an outcome in it causes an error, one by one.

        Instead of that outcome a bug is recorded as the delivery's end, so that its chat gets the next one.
        """
        wait, singly = _FIRST_WAIT, 0
        while self._outcomes:
            group = self._outcomes[:1] if singly else self._outcomes.copy()
            try:
                await _record(self._storage, group, self._term)
            except _AT_FAULT:
                if len(group) > 1:
                    singly = len(group)
                    continue
                log.exception("cannot record an outcome", outcome=group[0])
                instead = outcomes.unrecordable(group[0])
                if instead != group[0]:
                    self._outcomes[0] = instead
                    continue
            except NotLeadingError:
                log.warning("outcomes of an earlier term count as uncertain", count=len(self))
                self._outcomes.clear()
                return
            except Exception as error:
                self.failing = True
                log.warning(
                    "cannot record outcomes, trying again", count=len(self), again_in=wait, exc_info=error
                )
                await asyncio.sleep(wait)
                wait = min(wait * 2, _LONGEST_WAIT)
                continue
            self.failing = False
            singly = max(0, singly - 1)
            del self._outcomes[: len(group)]
            self._recorded()


@writes
async def _record(tx: Tx, group: Sequence[Outcome], term: int) -> None:
    now = now_micros()
    await deliveries.record(tx, [outcome.result for outcome in group], term, now)
    for outcome in group:
        if outcome.held or outcome.gone or outcome.moved or outcome.unlinked:
            await _follow_up(tx, outcome, now)


async def _follow_up(tx: Tx, outcome: Outcome, now: int) -> None:
    """Write what an outcome says about its destination or its entry."""
    if outcome.held is not None:
        await lanes.defer_chat(tx, *outcome.held)
    match outcome:
        case Outcome(Dropped(destination_id=destination_id, why=words), gone=Gone() as why):
            await destinations.mark_gone(tx, destination_id, why, now, words)
    if outcome.moved is not None:
        await destinations.move(tx, *outcome.moved, now)
    if outcome.unlinked:
        await entries.unlink(tx, outcome.result.entry_id, now)
