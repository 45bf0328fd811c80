"""Tests of kill -9 between fetch and commit: the next poll brings the entries."""

import asyncio
import os
import signal
from asyncio import StreamReader
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from aiohttp import web
from sqlalchemy import text

from storage import Storage, Tx
from tests.ingest.parts import ingesting, running, serving
from tests.programs import ROOT, Program, talking_program
from tests.timing import PATIENCE, until


@asynccontextmanager
async def poller(database_url: str) -> AsyncIterator[tuple[Program, StreamReader]]:
    """Run a process that polls, and kill it at the end if it still runs; also yield its output."""
    async with talking_program("tests.ingest.runner", database_url, cwd=ROOT, env=os.environ) as (
        process,
        said,
        _,
    ):
        yield process, said


@asynccontextmanager
async def nobody_writes(storage: Storage) -> AsyncIterator[None]:
    """Hold the lock within the block that any other process needs to store an entry."""
    locked, over = asyncio.Event(), asyncio.Event()

    async def hold(tx: Tx) -> None:
        if storage.dialect == "postgresql":  # on SQLite the transaction began with the lock
            await tx.execute(text("LOCK TABLE entry, source IN EXCLUSIVE MODE"))
        locked.set()
        await over.wait()

    holding = asyncio.ensure_future(storage.write(hold))
    await locked.wait()
    try:
        yield
    finally:
        over.set()
        await holding


async def test_a_kill_between_fetch_and_commit_loses_nothing(storage: Storage, database_url: str) -> None:
    async with serving() as served, ingesting(storage) as parts:
        served.feed("live", "One")
        source = (await parts.add(served.url("live"))).source
        before = await parts.source(source.id)
        async with AsyncExitStack() as locked:

            async def answer(request: web.Request) -> web.StreamResponse:
                await locked.enter_async_context(nobody_writes(storage))
                served.feed("live", "One", "Two", "Three")
                return await served.at["live"](request)

            served.at["live"] = answer
            async with poller(database_url) as (process, said), asyncio.timeout(PATIENCE):
                assert await said.readline() == b"read 3\n"
                process.kill()
                assert await process.wait() == -signal.SIGKILL
        assert await parts.headlines() == ["One"]
        after = await parts.source(source.id)
        assert (after.etag, after.body_hash) == (before.etag, before.body_hash), "the cursor has not moved"

        async def arrived() -> bool:
            return await parts.headlines() == ["Three", "Two", "One"]

        async with running(parts):
            await until(arrived)
