"""Tests of crashes and other machine trouble: nothing is lost, and what may come twice is known."""

import asyncio
import shutil
import signal
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from bot.clock import now_micros
from bot.domain.moment import SECOND
from bot.errors import SourceUnavailableError
from storage import Storage, Tx
from storage.newsroom import notices
from storage.sources import sources
from tests.delivery.broadcasts import counted
from tests.killing import stop_over_and_over
from tests.newsroom import ANSWER_TIME, EDITOR, RATE, READERS, START, Newsroom, newsroom
from tests.programs import Program
from tests.timing import PATIENCE, until

pytestmark = pytest.mark.timeout(600)  # the program starts up to eleven times
CLOCKED = ("tests.clocked", "0", "run")
A_DAY_AHEAD = ("tests.clocked", "86400", "run")
LOG_FILE = 16 * 1024 * 1024
"""Bytes in a file of PostgreSQL's log."""


@pytest.fixture
async def room(storage: Storage, database_url: str) -> AsyncIterator[Newsroom]:
    """Yield a newsroom in which nothing has happened yet."""
    async with newsroom(storage, database_url) as room:
        yield room


async def until_noticed(room: Newsroom, count: int) -> None:
    """Wait until readers noticed `count` more messages and edits."""
    before = room.noticed.total()
    await room.sandbox.wait_for(lambda: room.noticed.total() >= before + count)


async def assert_all_told_once(room: Newsroom, process: Program) -> None:
    """Let the program finish, and stop it: nothing was lost, nothing came twice, nothing is uncertain."""
    await room.until_told()
    process.terminate()
    assert await asyncio.wait_for(process.wait(), PATIENCE) == 0
    assert (room.lost(), room.out_of_order(), await room.backlog()) == ([], [], 0)
    assert (room.doubled(), await room.uncertain()) == ({}, {})


async def test_ten_kills_lose_nothing_and_double_only_what_was_in_flight(room: Newsroom) -> None:
    report = await stop_over_and_over(room, 10, how=signal.SIGKILL)
    assert report.broken == []
    assert report.doubled <= report.uncertain == sum(report.in_flight) > 0
    # Each time: what waits for its turn, what is in flight, and what waits to be recorded.
    assert report.uncertain <= 10 * (RATE / 10 + RATE * ANSWER_TIME + RATE * 0.2)


async def test_stops_in_the_middle_lose_nothing_and_double_nothing(room: Newsroom) -> None:
    report = await stop_over_and_over(room, 4, how=signal.SIGTERM)
    assert report.broken == []
    assert (report.doubled, report.uncertain, sum(report.in_flight)) == (0, 0, 0)


@pytest.mark.skipif(shutil.which("prlimit") is None, reason="only Linux limits another process")
async def test_a_full_disk_loses_nothing_and_doubles_nothing(room: Newsroom, storage: Storage) -> None:
    if storage.dialect == "postgresql":
        await storage.write(fill)
    stories = 5
    for _ in range(stories):
        room.publish()
    async with room.program() as process:
        await until_noticed(room, 50)
        async with full_disk(storage, process):
            await room.act()
            await until(lambda: claimed_is_sent(room))
            await asyncio.sleep(4)  # while the program tries to store more
            assert await claimed_is_sent(room), "nothing new is claimed"
            assert room.noticed.total() < stories * len(READERS)
        await assert_all_told_once(room, process)


async def claimed_is_sent(room: Newsroom) -> bool:
    """Return whether readers have got exactly what is recorded as sent or is claimed."""
    noticed = room.noticed.total()
    counts = await counted(room.storage)
    return noticed == counts.sent + counts.in_flight


@asynccontextmanager
async def full_disk(storage: Storage, process: Program) -> AsyncIterator[None]:
    """Stop database files from growing within the block; on PostgreSQL those that `fill` made large.

    PostgreSQL writes its log to files of 16 MiB that it creates in advance, so a full disk usually has room
    left in them. If the log cannot be written, the server stops and restarts.
    """
    is_file = storage.dialect == "sqlite"
    await limit_files(storage, process, 1 if is_file else LOG_FILE + 1)
    yield
    await limit_files(storage, process, "unlimited")


async def limit_files(storage: Storage, process: Program, size: int | str) -> None:
    """Limit the size of the files that the database's writers can make."""
    writers = [process.pid] if storage.dialect == "sqlite" else await storage.read(server_processes)
    for pid in writers:
        user, group = owner_of(pid)  # no other user may, and not every root
        limiting = await asyncio.create_subprocess_exec(
            *("prlimit", f"--pid={pid}", f"--fsize={size}:"), user=user, group=group
        )
        assert await limiting.wait() == 0


async def server_processes(tx: Tx) -> list[int]:
    """Return the server's processes for this database, and the one that starts more."""
    sessions = "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
    workers = list(await tx.scalars(text(sessions)))
    return [parent_of(workers[0]), *workers]


def owner_of(pid: int) -> tuple[int, int]:
    """Return the user and the group of a process."""
    process = Path(f"/proc/{pid}").stat()
    return process.st_uid, process.st_gid


def parent_of(pid: int) -> int:
    """Return the parent of a process (proc(5))."""
    status = Path(f"/proc/{pid}/stat").read_text("ascii", "replace")
    return int(status.rpartition(")")[2].split()[1])


async def fill(tx: Tx) -> None:
    """Make the table of deliveries larger than the server's log files, with five rows to a full page."""
    await tx.execute(text("ALTER TABLE delivery SET (autovacuum_enabled = off)"))
    await tx.execute(
        text(
            "INSERT INTO delivery (entry_id, destination_id, wanted, sent, uncertain, priority, dropped_at,"
            " why, dropped_as) SELECT 0, number, 1, 0, 0, 2, :now, repeat('x', 1522), 'recalled'"
            " FROM generate_series(1, :count) AS number"
        ),
        {"now": now_micros(), "count": LOG_FILE // 1500},
    )


async def test_a_database_that_another_process_locks_loses_nothing_and_doubles_nothing(
    room: Newsroom, storage: Storage, database_url: str
) -> None:
    room.publish()
    async with room.program() as process:
        await until_noticed(room, 50)
        async with locked(storage, database_url):
            room.publish()
            await room.act()
            await asyncio.sleep(6)  # longer than SQLite waits for a lock
            assert all(one.story == 1 for arrivals in room.arrivals.values() for one in arrivals)
        await assert_all_told_once(room, process)


@asynccontextmanager
async def locked(storage: Storage, database_url: str) -> AsyncIterator[None]:
    """Let no one else write within the block."""
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
    told_in = 10
    await room.storage.write(lambda tx: give_up(tx, now_micros() + told_in * SECOND))
    room.publish()
    async with room.program(CLOCKED) as process:
        await until_noticed(room, 50)
        process.send_signal(signal.SIGUSR1)
        for _ in range(3):
            room.publish()
            await until_noticed(room, 50)
            await room.act()
        await room.sandbox.wait_for(lambda: any("Tram live" in said for said in received(room)))
        await assert_all_told_once(room, process)


async def test_a_clock_that_was_a_day_ahead_before_the_start_holds_up_nothing(room: Newsroom) -> None:
    for start in (A_DAY_AHEAD, START):
        async with room.program(start) as process:
            room.publish()
            await until_noticed(room, len(READERS))
            await assert_all_told_once(room, process)


async def give_up(tx: Tx, due_at: int) -> None:
    """Pause a failing source, with a notice to its editor due at a given time."""
    url = "https://tram.example/feed"
    now = now_micros()
    added = await sources.add(
        tx, url=url, title="Tram live", language="en", added_by=EDITOR, added_in=EDITOR, now=now
    )
    assert added is not None
    await sources.pause(tx, added.id, "failing", now)
    message = SourceUnavailableError("source-status", host="tram.example", status="500").dump()
    await notices.add(tx, chat_id=EDITOR, thread_id=0, source_id=added.id, message=message, now=due_at)


def received(room: Newsroom) -> list[str]:
    """Return what the bot said to the editor."""
    return [one["text"] for one in room.sandbox.world.messages(EDITOR) if one["from"]["is_bot"]]
