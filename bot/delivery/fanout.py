"""Fan-out: every publication becomes deliveries, a slice of destinations at a time."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from bot.clock import now_micros
from storage import Storage, Tx
from storage.delivery import fanout, publications

SLICE = 2_000
"""Deliveries made in one transaction: it holds SQLite's write lock for some milliseconds."""
LOOK_EVERY = 5.0
"""Seconds between two looks where nobody calls."""


async def run(storage: Storage, wake: asyncio.Event, sending_wake: asyncio.Event) -> None:
    """Fan out whatever is published, until cancelled.

    `wake` says that something may have been published; it is looked for every few seconds all the same.
    `sending_wake` is set after each slice.
    """
    while True:
        wake.clear()
        await fan_out_all(storage, after_slice=sending_wake.set)
        with suppress(TimeoutError):
            async with asyncio.timeout(LOOK_EVERY):
                await wake.wait()


async def fan_out_all(storage: Storage, *, after_slice: Callable[[], None] = lambda: None) -> int:
    """Fan out all that is open, the most urgent first; return how many deliveries were made or changed."""
    total = 0
    while (made := await storage.write(_fan_out_slice)) is not None:
        count, is_last = made
        total += count
        after_slice()
        if is_last:
            break
    return total


async def _fan_out_slice(tx: Tx) -> tuple[int, bool] | None:
    """Fan out a slice of the most urgent open publication, if there is one; tell whether all is done then.

    News that cannot wait overtakes.

    Its place is kept in the same transaction as its rows, so that a crash repeats a slice at most, and
    repeating one changes nothing.
    """
    publication = await publications.next_open(tx)
    if publication is None:
        return None
    made = await fanout.fan_out(tx, publication, SLICE, now_micros())
    if made.done:
        await publications.finish(tx, publication.id, now_micros())
        return made.count, publication.is_last
    await publications.advance(tx, publication.id, made.after_destination)
    return made.count, False
