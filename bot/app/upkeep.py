"""Keeps the database tidy while the bot runs."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NoReturn, TypeVar

import structlog

from bot.domain.filters import COMPILER, Filter, reread_filter
from bot.domain.moment import seconds
from bot.domain.topics import Vocabulary
from bot.errors import UserError
from storage import Storage, Tx
from storage.chats import farewells, follows, links, proposals
from storage.chats.follows import Follow
from storage.engine import timeliness
from storage.entries import retention, term_sets, topics

log = structlog.get_logger(__name__)

TIDY_EVERY = 3600.0
LOOK_AT_TIMES_EVERY = 60.0
"""Seconds between two checks for stored times that are too far ahead."""
PAUSE = 0.02
"""Seconds between two steps, so that others can write."""
_DAY = seconds(86_400)
_WRITING = seconds(3600)
"""How long, in microseconds (1 hour), a set of terms may be stored before its entry is."""
T = TypeVar("T")

BATCH = 10
"""Follows recompiled per transaction. Few, so that other writers wait only briefly."""


async def recompile_follows(storage: Storage) -> int:
    """Recompile the follows that an older normaliser compiled, and return how many there were.

    Otherwise their conjunctions would never match the terms of new entries. A filter that the current grammar
    refuses keeps its conjunctions and is logged.
    """
    done = 0
    vocabulary = await storage.read(topics.load)
    after: tuple[int, int] | None = (0, 0)
    while after is not None:
        # Continue after the refused follows, which are still filed under the older compiler.
        reading = partial(follows.outdated, compiler=COMPILER, limit=BATCH, after=after)
        batch, after = await storage.read(reading)
        compiled = await asyncio.to_thread(_compile, batch, vocabulary)
        done += await storage.write(partial(_file, compiled=compiled))
    if done:
        log.info("follows recompiled", count=done)
    return done


def _compile(batch: Sequence[Follow], vocabulary: Vocabulary) -> list[tuple[Follow, Filter]]:
    compiled = []
    for follow in batch:
        try:
            compiled.append((follow, reread_filter(follow.text, follow.language, vocabulary)))
        except UserError as error:
            log.warning("cannot recompile follow", follow=follow.id, why=str(error))
    return compiled


async def _file(tx: Tx, compiled: Sequence[tuple[Follow, Filter]]) -> int:
    for follow, filter_ in compiled:
        # No follow can change meanwhile, because the bot starts with this.
        await follows.recompile(tx, follow.id, filter_)
    return len(compiled)


@dataclass(frozen=True, slots=True)
class Retention:
    """Days for which deliveries are kept, and days for entries and editors' drafts."""

    deliveries: float
    entries: float


async def run(storage: Storage, kept: Retention, clock: Callable[[], int]) -> NoReturn:
    """Remove old rows every hour until cancelled. `clock` returns UTC microseconds."""
    while True:
        await tidy(storage, kept, clock())
        await asyncio.sleep(TIDY_EVERY)


async def mind_times(storage: Storage, longest_poll: float, clock: Callable[[], int]) -> NoReturn:
    """Correct stored times that are too far ahead, every minute until cancelled."""
    while True:
        await asyncio.sleep(LOOK_AT_TIMES_EVERY)
        await pull_in_times(storage, longest_poll, clock())


async def pull_in_times(storage: Storage, longest_poll: float, now: int) -> None:
    """Correct stored times that a wrong clock has set. `longest_poll` is the longest interval in seconds."""
    if not await storage.read(lambda tx: timeliness.find_ahead(tx, now, longest_poll)):
        return
    for table, count in (await storage.write(lambda tx: timeliness.pull_in(tx, now, longest_poll))).items():
        log.warning("corrected times too far in the future, the clock was wrong", table=table, count=count)


async def tidy(storage: Storage, kept: Retention, now: int) -> None:
    """Remove rows older than `kept`, in steps so small that other writers wait only briefly."""
    deliveries_before = now - round(kept.deliveries * _DAY)
    entries_before = now - round(kept.entries * _DAY)
    ended = await _step(storage, partial(farewells.end_over, now=now))
    if ended:
        log.info("follows ended with their liveblogs", count=ended)
    unsent = 0
    begin: int | None = 0
    while begin is not None:
        begin, open_ = await _step(
            storage, partial(retention.remove_deliveries, before=deliveries_before, begin=begin)
        )
        unsent += open_
    if unsent:
        log.warning("dropped deliveries of entries that are too old", count=unsent)
    begin = 0
    while begin is not None:
        begin = await _step(storage, partial(retention.remove_entries, before=entries_before, begin=begin))
    for remove, before in (
        (term_sets.remove_loose, now - _WRITING),
        (retention.remove_drafts, entries_before),
        (retention.forget_proposals, now - proposals.KEPT_FOR),
        (retention.forget_links, now - links.KEPT_FOR),
        (retention.forget_destinations, deliveries_before),
        (retention.remove_follows, deliveries_before),
        (retention.remove_small_things, deliveries_before),
    ):
        while await _step(storage, partial(remove, before=before)):
            pass


async def _step(storage: Storage, work: Callable[[Tx], Awaitable[T]]) -> T:
    done = await storage.write(work)
    await asyncio.sleep(PAUSE)
    return done
