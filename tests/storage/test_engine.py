"""Tests of transactions: they have ended when their caller goes on."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from typing import Any

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import DBAPIError

from storage import Storage, Tx, open_storage
from storage.engine.transactions import MOST_ATTEMPTS
from storage.newsroom import team
from tests.timing import settle, until

_TOUCHED = text("UPDATE editor SET added_by = :by WHERE user_id = :id")
_STALLED = text("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
_UNFINISHED = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
    " AND backend_type = 'client backend' AND pid <> pg_backend_pid() AND xact_start IS NOT NULL"
)


class _Stall:
    """A statement that runs until it is released."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._loop = asyncio.get_running_loop()
        self._is_running = asyncio.Event()
        self._over = asyncio.Event()
        self._over_in_thread = threading.Event()

    async def insert(self, tx: Tx) -> None:
        """Add an editor, then run the statement."""
        await team.add(tx, 1, added_by=9, now=1)
        if self._storage.dialect == "sqlite":
            driver = (await tx.get_raw_connection()).driver_connection
            assert driver is not None
            await driver.create_function("stay", 0, self._stay)
            await tx.execute(text("SELECT stay()"))
        else:
            await tx.execute(text("SELECT pg_advisory_xact_lock(1)"))

    def _stay(self) -> None:
        self._loop.call_soon_threadsafe(self._is_running.set)
        self._over_in_thread.wait()

    async def until_running(self) -> None:
        """Wait until the database works on the statement."""
        if self._storage.dialect == "sqlite":
            await self._is_running.wait()
        else:
            await until(lambda: self._storage.read(lambda tx: tx.scalar(_STALLED)))

    def release(self) -> None:
        """Let the statement end."""
        self._over.set()
        self._over_in_thread.set()

    async def hold(self, locked: asyncio.Event) -> None:
        """Hold what the statement waits for on PostgreSQL, until it is released."""

        async def work(tx: Tx) -> None:
            await tx.execute(text("SELECT pg_advisory_xact_lock(1)"))
            locked.set()
            await self._over.wait()

        await self._storage.read(work)


@asynccontextmanager
async def _stalling(storage: Storage) -> AsyncIterator[_Stall]:
    """Provide a statement that runs until it is released, or until the end of the block."""
    stall, locked = _Stall(storage), asyncio.Event()
    async with asyncio.TaskGroup() as group:
        if storage.dialect == "postgresql":
            group.create_task(stall.hold(locked))
            await locked.wait()
        try:
            yield stall
        finally:
            stall.release()


async def _cancel_slow_insert(storage: Storage, times: int) -> None:
    async with _stalling(storage) as stall:
        writing = asyncio.create_task(storage.write(stall.insert))
        await stall.until_running()
        for _ in range(times):
            writing.cancel()
            await settle()
        stall.release()
        with pytest.raises(asyncio.CancelledError):
            await writing


@pytest.mark.parametrize("times", [1, 3])
async def test_cancelling_during_a_long_statement_leaves_no_transaction_open(
    storage: Storage, database_url: str, times: int
) -> None:
    await _cancel_slow_insert(storage, times)
    if storage.dialect == "sqlite":
        file = str(make_url(database_url).database)
        with closing(sqlite3.connect(file, timeout=0, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")  # an error if anyone else has begun
    else:
        assert await storage.read(lambda tx: tx.scalar(_UNFINISHED)) == 0


async def test_what_a_cancelled_caller_wrote_is_there(storage: Storage) -> None:
    await _cancel_slow_insert(storage, 1)
    assert await storage.read(lambda tx: team.is_editor(tx, 1))


async def test_a_caller_cancelled_while_it_waits_its_turn_leaves_at_once_and_writes_nothing(
    storage: Storage,
) -> None:
    async with _stalling(storage) as stall:
        first = asyncio.create_task(storage.write(stall.insert))
        await stall.until_running()
        second = asyncio.create_task(storage.write(lambda tx: team.add(tx, 2, added_by=9, now=1)))
        await settle()
        second.cancel()
        with pytest.raises(asyncio.CancelledError):
            await second
        assert not first.done()
        stall.release()
        await first
    assert not await storage.read(lambda tx: team.is_editor(tx, 2))


async def test_an_error_rolls_back_all_of_the_transaction(storage: Storage) -> None:
    async def work(tx: Tx) -> None:
        await team.add(tx, 1, added_by=9, now=1)
        raise LookupError

    with pytest.raises(LookupError):
        await storage.write(work)
    assert await storage.read(team.list_all) == []


async def test_an_error_of_the_work_is_the_cause_when_the_caller_was_cancelled(storage: Storage) -> None:
    async with _stalling(storage) as stall:

        async def work(tx: Tx) -> None:
            await stall.insert(tx)
            raise LookupError

        writing = asyncio.create_task(storage.write(work))
        await stall.until_running()
        writing.cancel()
        await settle()
        stall.release()
        with pytest.raises(asyncio.CancelledError) as caught:
            await writing
    assert isinstance(caught.value.__cause__, LookupError)


async def test_a_read_goes_on_beside_a_long_write_and_sees_nothing_of_it(storage: Storage) -> None:
    async with _stalling(storage) as stall:
        writing = asyncio.create_task(storage.write(stall.insert))
        await stall.until_running()
        assert await storage.read(team.list_all) == []
        assert not writing.done()
        stall.release()
        await writing


async def test_a_read_sees_one_state_throughout(storage: Storage) -> None:
    async def work(tx: Tx) -> tuple[int, int]:
        before = len(await team.list_all(tx))
        await storage.write(lambda other: team.add(other, 1, added_by=9, now=1))
        return before, len(await team.list_all(tx))

    assert await storage.read(work) == (0, 0)


async def test_a_read_cannot_write(storage: Storage) -> None:
    with pytest.raises(Exception, match=r"read-?only"):
        await storage.read(lambda tx: team.add(tx, 1, added_by=9, now=1))


async def test_writes_come_one_at_a_time(storage: Storage) -> None:
    async def add_next(tx: Tx) -> None:
        editors = await team.list_all(tx)
        await team.add(tx, len(editors), added_by=9, now=1)

    await asyncio.gather(*(storage.write(add_next) for _ in range(8)))
    assert len(await storage.read(team.list_all)) == 8


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
async def test_of_two_instances_that_wait_for_each_other_both_get_their_way(database_url: str) -> None:
    async with open_storage(database_url) as one, open_storage(database_url) as other:
        for user_id in (1, 2):
            await one.write(lambda tx, user_id=user_id: team.add(tx, user_id, added_by=9, now=1))
        both_wait = asyncio.Barrier(2)
        begun: list[int] = []

        async def change(storage: Storage, first: int, second: int) -> None:
            async def work(tx: Tx) -> None:
                begun.append(first)
                await tx.execute(_TOUCHED, {"by": first, "id": first})
                if len(begun) <= 2:
                    await both_wait.wait()
                await tx.execute(_TOUCHED, {"by": first, "id": second})

            await storage.write(work)

        await asyncio.gather(change(one, 1, 2), change(other, 2, 1))
        assert len(begun) > 2
        changed = await one.read(lambda tx: tx.scalars(text("SELECT added_by FROM editor")))
        assert set(changed) == {begun[-1]}  # every repeated change came last


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
async def test_a_deadlock_that_comes_again_and_again_is_an_error_in_the_end(storage: Storage) -> None:
    begun = []

    async def work(tx: Tx) -> None:
        begun.append(tx)
        await tx.execute(text("DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40P01'; END $$"))

    with pytest.raises(DBAPIError, match="again"):
        await storage.write(work)
    assert len(begun) == MOST_ATTEMPTS


async def test_other_errors_of_the_database_are_not_tried_again(storage: Storage) -> None:
    begun = []

    async def work(tx: Tx) -> None:
        begun.append(tx)
        await tx.execute(text("SELECT nothing FROM nowhere"))

    with pytest.raises(DBAPIError):
        await storage.write(work)
    assert len(begun) == 1


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 5000)],
)
async def test_the_writer_on_sqlite_is_durable_and_strict(
    storage: Storage, pragma: str, value: str | int
) -> None:
    asked: Callable[[Tx], Awaitable[Any]] = lambda tx: tx.scalar(text(f"PRAGMA {pragma}"))  # noqa: E731  typed
    assert await storage.write(asked) == value


async def test_the_representation_hides_the_password(storage: Storage) -> None:
    storage.address = storage.address.set(password="hunter2")
    assert "hunter2" not in repr(storage)
