"""Turns every publication into deliveries, for one slice of destinations at a time."""

import asyncio
from collections.abc import Callable

from bot.clock import now_micros, sleep_until
from storage import Storage, Tx
from storage.delivery import fanout, publications

SLICE = 2_000
"""Deliveries made in one transaction: it holds SQLite's write lock for some milliseconds."""
LOOK_EVERY = 5.0
"""Seconds between two looks if nothing wakes the loop."""


async def run(storage: Storage, wake: asyncio.Event, sending_wake: asyncio.Event) -> None:
    """Fan out everything that is published, until cancelled.

    `wake` says that something may have been published. The loop also looks every few seconds without it.
    `sending_wake` is set after each slice.
    """
    while True:
        await fan_out_all(storage, after_slice=sending_wake.set)
        await sleep_until(wake, at_most=LOOK_EVERY)


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
    """Fan out one slice of the most urgent open publication; return its rows, and whether all is done.

    Return None if no publication is open. A more urgent publication overtakes others between two slices.

    The position is stored in the same transaction as the rows. So a crash repeats at most one slice, and
    repeating it changes nothing.
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
