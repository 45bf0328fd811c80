"""Tests of supervised loops."""

import asyncio

import pytest

from bot.app import supervision
from bot.app.supervision import supervise
from bot.domain.backoff import Backoff
from tests.timing import PATIENCE


async def test_a_loop_that_breaks_is_started_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervision, "WAITS", Backoff(0.001, 60.0))
    starts = 0
    again = asyncio.Event()

    async def loop() -> None:
        nonlocal starts
        starts += 1
        if starts == 3:
            again.set()
            await asyncio.Event().wait()
        raise LookupError("a bug")

    task = asyncio.ensure_future(supervise("test", loop))
    async with asyncio.timeout(PATIENCE):
        await again.wait()
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()
    assert starts == 3


async def test_a_loop_that_is_cancelled_is_not_started_again() -> None:
    started = asyncio.Event()
    starts = 0

    async def loop() -> None:
        nonlocal starts
        starts += 1
        started.set()
        await asyncio.Event().wait()

    task = asyncio.ensure_future(supervise("test", loop))
    await started.wait()
    task.cancel()
    await asyncio.wait([task])
    assert starts == 1
