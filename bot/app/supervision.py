"""Keeps loops running: one that fails is logged, counted and restarted with back-off."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import NoReturn

import structlog

from bot.domain.backoff import Backoff
from storage.engine.trouble import TRY_AGAIN, cause_of

log = structlog.get_logger(__name__)

WAITS = Backoff(1.0, 60.0)
STEADY = 120.0
"""Seconds that a loop must run for the back-off to start over."""


async def supervise(name: str, run: Callable[[], Awaitable[object]]) -> NoReturn:
    """Run a loop until cancelled. If it ends otherwise, log that and restart it.

    It ends by a bug or by database trouble. With database trouble it restarts every few seconds.
    """
    ended = broken = 0
    now = asyncio.get_running_loop().time
    while True:
        started = now()
        try:
            await run()
            log.error("loop ended unexpectedly", loop=name)
        except Exception as error:
            broken += 1
            log.exception("loop failed", loop=name, times=broken)
            if cause_of(error) is not None:  # not a bug: the loop works again when the database does
                await asyncio.sleep(TRY_AGAIN)
                continue
        ended = 1 if now() - started > STEADY else ended + 1
        await asyncio.sleep(WAITS.after(ended, random.random()))  # noqa: S311  only spreads restarts
