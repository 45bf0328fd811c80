"""The plug is pulled, and other trouble of the machine: nothing is lost, and what may be double is known."""

import asyncio
import resource
import signal
import sqlite3
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import make_url, text

from storage import Storage, Tx
from tests.killing import stop_over_and_over
from tests.newsroom import ANSWER_TIME, RATE, READERS, Newsroom, newsroom

CLOCKED = ("-m", "tests.clocked", "run")


@pytest.fixture
async def room(storage: Storage, database_url: str) -> AsyncIterator[Newsroom]:
    """Yield a newsroom in which nothing has happened yet."""
    async with newsroom(storage, database_url) as room:
        yield room


async def until_noticed(room: Newsroom, count: int) -> None:
    """Wait until readers noticed so many messages and edits more."""
    before = room.noticed.total()
    await room.sandbox.wait_for(lambda: room.noticed.total() >= before + count, timeout=45)


async def assert_all_told_once(room: Newsroom, process: Process) -> None:
    """Let the program end its work, and stop it: nothing was lost, nothing doubled, nothing is uncertain."""
    await room.until_told()
    process.terminate()
    assert await asyncio.wait_for(process.wait(), 30) == 0
    assert (room.lost(), room.out_of_order(), await room.backlog()) == ([], [], 0)
    assert (room.doubled(), await room.uncertain()) == ({}, {})


async def test_ten_kills_lose_nothing_and_double_only_what_was_in_flight(room: Newsroom) -> None:
    report = await stop_over_and_over(room, 10, how=signal.SIGKILL)
    assert report.broken == []
    assert report.doubled <= report.uncertain == sum(report.in_flight) > 0
    # Each time: what waits for its turn, what is on its way, and what waits to be recorded.
    assert report.uncertain <= 10 * (RATE / 10 + RATE * ANSWER_TIME + RATE * 0.2)


async def test_stops_in_the_middle_lose_nothing_and_double_nothing(room: Newsroom) -> None:
    report = await stop_over_and_over(room, 4, how=signal.SIGTERM)
    assert report.broken == []
    assert (report.doubled, report.uncertain, sum(report.in_flight)) == (0, 0, 0)


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="only Linux limits another process")
async def test_a_full_disk_loses_nothing_and_doubles_nothing(room: Newsroom) -> None:
    room.publish()
    async with room.program() as process:
        await until_noticed(room, 50)
        # As on a full disk, no file grows any more.
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))
        await room.act()
        await asyncio.sleep(4)
        assert room.noticed.total() < len(READERS)
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        await assert_all_told_once(room, process)


async def test_a_database_that_another_process_locks_loses_nothing_and_doubles_nothing(
    room: Newsroom, storage: Storage, database_url: str
) -> None:
    room.publish()
    async with room.program() as process:
        await until_noticed(room, 50)
        async with locked(storage, database_url):
            await room.act()
            await asyncio.sleep(6)  # longer than SQLite waits for a lock
            assert room.noticed.total() < len(READERS)
        await assert_all_told_once(room, process)


@asynccontextmanager
async def locked(storage: Storage, database_url: str) -> AsyncIterator[None]:
    """Let nobody else write within the block."""
    if storage.dialect == "sqlite":
        file = sqlite3.connect(str(make_url(database_url).database), isolation_level=None)
        file.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            file.execute("ROLLBACK")
            file.close()
        return
    begun, over = asyncio.Event(), asyncio.Event()

    async def hold(tx: Tx) -> None:
        await tx.execute(text("LOCK TABLE delivery, lane, entry, inbox IN EXCLUSIVE MODE"))
        begun.set()
        await over.wait()

    holding = asyncio.ensure_future(storage.write(hold))
    await begun.wait()
    try:
        yield
    finally:
        over.set()
        await holding


async def test_a_clock_that_is_set_back_holds_up_nothing(room: Newsroom) -> None:
    room.publish()
    async with room.program(CLOCKED) as process:
        await until_noticed(room, 50)
        process.send_signal(signal.SIGUSR1)
        for _ in range(3):
            room.publish()
            await until_noticed(room, 50)
            await room.act()
        await assert_all_told_once(room, process)
