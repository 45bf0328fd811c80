"""Tests of waiting for a time on a clock that may be set."""

import asyncio

from bot.clock import sleep_until_time
from bot.domain.moment import seconds
from tests.timing import PATIENCE

HOUR = seconds(3600)


async def waits_until(due_at: int | None, change: dict[str, int], wake: asyncio.Event) -> None:
    """Wait, at most an hour, while the clock is set to what `change` says after the first reading."""
    shown = [0]

    def clock() -> int:
        found = shown[0]
        shown[0] = change.get("to", found)
        return found

    await asyncio.wait_for(sleep_until_time(wake, due_at, clock, at_most=3600), PATIENCE)


async def test_a_wait_ends_when_the_clock_is_set_forward() -> None:
    await waits_until(HOUR, {"to": HOUR}, asyncio.Event())


async def test_a_wait_ends_when_the_clock_is_set_back() -> None:
    await waits_until(HOUR, {"to": -HOUR}, asyncio.Event())


async def test_a_wait_ends_when_it_is_woken() -> None:
    wake = asyncio.Event()
    asyncio.get_running_loop().call_soon(wake.set)
    await waits_until(None, {}, wake)
    assert not wake.is_set()
