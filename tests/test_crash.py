"""The plug is pulled in the middle of a broadcast: nothing is lost, and what may be double is known."""

import asyncio
import os
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from tempfile import gettempdir

from sqlalchemy import select

from bot.sandbox import Sandbox, serve_sandbox
from storage import Storage, Tx
from storage.tables import delivery, destination
from tests.sending.broadcasts import add_readers, counted, publish, shown, until_done

READERS = range(1001, 1501)
RATE = 300
ANSWER_TIME = 0.05
"""Seconds in which the local Telegram answers, so that there is always something in flight."""


@asynccontextmanager
async def broadcast(storage: Storage) -> AsyncIterator[Sandbox]:
    """Yield a local Telegram whose 500 readers are to get one entry."""
    async with serve_sandbox() as sandbox:
        await add_readers(storage, sandbox, READERS)
        await publish(storage, "One")
        sandbox.world.add_fault("sendMessage", "slow", times=10_000, seconds=ANSWER_TIME)
        yield sandbox


@asynccontextmanager
async def deliverer(database_url: str, sandbox: Sandbox) -> AsyncIterator[Process]:
    """Run the whole bot as a process; it is killed at the end if it still runs."""
    settings = {
        "BOT_TOKEN": sandbox.token,
        "BOT_API_URL": sandbox.url,
        "DATABASE_URL": database_url,
        "BROADCAST_RATE": str(RATE),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=gettempdir(), env=os.environ | settings
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def stop(process: Process) -> None:
    """Stop a process as a service manager does."""
    process.terminate()
    assert await asyncio.wait_for(process.wait(), 20) == 0


def called(sandbox: Sandbox, count: int) -> bool:
    """Whether the local Telegram was called so many times."""
    return len(sandbox.world.calls) >= count


async def uncertain_chats(storage: Storage) -> dict[int, int]:
    """Return how often a send to a chat was uncertain, where it ever was."""

    async def read(tx: Tx) -> dict[int, int]:
        found = await tx.execute(
            select(destination.c.chat_id, delivery.c.uncertain)
            .join(destination, destination.c.id == delivery.c.destination_id)
            .where(delivery.c.uncertain > 0)
        )
        return {row.chat_id: row.uncertain for row in found}

    return await storage.read(read)


async def test_kills_lose_nothing_and_double_only_what_was_in_flight(
    storage: Storage, database_url: str
) -> None:
    async with broadcast(storage) as sandbox:
        in_flight = 0
        for count in (60, 160, 260):
            async with deliverer(database_url, sandbox) as process:
                await sandbox.wait_for(lambda count=count: called(sandbox, count), timeout=30)
                process.kill()
                await process.wait()
            in_flight += (await counted(storage)).in_flight
        async with deliverer(database_url, sandbox) as process:
            counts = await until_done(storage)
            await stop(process)
        arrived = {chat_id: len(shown(sandbox, chat_id)) for chat_id in READERS}

    assert min(arrived.values()) >= 1, "nothing is lost"
    doubled = {chat_id: count - 1 for chat_id, count in arrived.items() if count > 1}
    known = await uncertain_chats(storage)
    assert all(count <= known.get(chat_id, 0) for chat_id, count in doubled.items()), "each is counted"
    assert sum(doubled.values()) <= counts.uncertain == in_flight > 0
    # Each time: what waits for its turn, what is on its way, and what waits to be recorded.
    assert in_flight <= 3 * (RATE / 10 + RATE * ANSWER_TIME + RATE * 0.2)
    assert (counts.sent, counts.waiting, counts.dropped) == (len(READERS), 0, 0)


async def test_a_stop_in_the_middle_loses_nothing_and_doubles_nothing(
    storage: Storage, database_url: str
) -> None:
    async with broadcast(storage) as sandbox:
        for count in (60, 160):
            async with deliverer(database_url, sandbox) as process:
                await sandbox.wait_for(lambda count=count: called(sandbox, count), timeout=30)
                await stop(process)
            counts = await counted(storage)
            assert (counts.in_flight, counts.uncertain) == (0, 0)
            assert counts.sent < len(READERS)
        async with deliverer(database_url, sandbox) as process:
            counts = await until_done(storage)
            await stop(process)
        assert all(shown(sandbox, chat_id) == ["One"] for chat_id in READERS)
    assert (counts.sent, counts.uncertain, counts.dropped) == (len(READERS), 0, 0)
