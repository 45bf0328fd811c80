"""What keeps the store in order while the bot runs."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import NoReturn, TypeVar

import structlog

from bot.domain.filters import COMPILER, reread_filter
from bot.domain.moment import seconds
from bot.errors import UserError
from storage import Storage, Tx, follows, keeping, proposals, topics

log = structlog.get_logger(__name__)

TIDY_EVERY = 3600.0
PAUSE = 0.02
"""Seconds between two steps, in which others may write."""
_DAY = seconds(86_400)
T = TypeVar("T")

BATCH = 200
"""Follows recompiled in one transaction, so that nobody waits for the writer longer than a moment."""


async def recompile_follows(storage: Storage) -> int:
    """Compile again the follows that an older normaliser compiled, and return how many there were.

    Their conjunctions would otherwise never meet the terms that entries have now. A filter that the present
    grammar refuses keeps its conjunctions and is logged.
    """
    done = 0

    async def work(tx: Tx, after: tuple[int, int]) -> tuple[int, tuple[int, int] | None]:
        count = 0
        vocabulary = await topics.load(tx)
        # Past those that were refused: they are still the first that an earlier compiler filed.
        batch, reached = await follows.outdated(tx, COMPILER, BATCH, after)
        for follow in batch:
            try:
                filter_ = reread_filter(follow.text, follow.language, vocabulary)
                await follows.recompile(tx, follow.id, filter_)
            except UserError as error:
                log.warning("follow cannot be compiled again", follow=follow.id, why=str(error))
            else:
                count += 1
        return count, reached

    after: tuple[int, int] | None = (0, 0)
    while after is not None:
        count, after = await storage.write(partial(work, after=after))
        done += count
    if done:
        log.info("follows compiled again", count=done)
    return done


@dataclass(frozen=True, slots=True)
class Retention:
    """For how many days deliveries, and entries with what editors typed, are kept."""

    deliveries: float
    entries: float


async def run(storage: Storage, retention: Retention, clock: Callable[[], int]) -> NoReturn:
    """Remove what is old, every hour until cancelled; `clock` gives UTC microseconds."""
    while True:
        await tidy(storage, retention, clock())
        await asyncio.sleep(TIDY_EVERY)


async def tidy(storage: Storage, retention: Retention, now: int) -> None:
    """Remove what is older than is to be kept, in steps so small that nobody waits for them."""
    deliveries_before = now - round(retention.deliveries * _DAY)
    entries_before = now - round(retention.entries * _DAY)
    unsent = 0
    begin: int | None = 0
    while begin is not None:
        begin, open_ = await _step(
            storage, partial(keeping.remove_deliveries, before=deliveries_before, begin=begin)
        )
        unsent += open_
    if unsent:
        log.warning("deliveries given up: their entries are too old", count=unsent)
    begin = 0
    while begin is not None:
        begin = await _step(storage, partial(keeping.remove_entries, before=entries_before, begin=begin))
    for remove, before in (
        (keeping.remove_drafts, entries_before),
        (keeping.forget_proposals, now - proposals.KEPT_FOR),
        (keeping.forget_destinations, deliveries_before),
        (keeping.remove_small_things, deliveries_before),
    ):
        while await _step(storage, partial(remove, before=before)):
            pass


async def _step(storage: Storage, work: Callable[[Tx], Awaitable[T]]) -> T:
    done = await storage.write(work)
    await asyncio.sleep(PAUSE)
    return done
