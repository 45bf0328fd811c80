"""Tests of the lead: one process on a SQLite file; on PostgreSQL one leader, with others on standby."""

import asyncio
import os
import re
import signal
import socket
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
from sqlalchemy import text

from bot.errors import ConfigError, NotLeadingError
from storage import Lead, Storage, Tx, migrate, open_storage, sole_process, taken_lead
from storage.engine import lead as leading
from storage.engine import schema
from storage.engine.connections import OF_BOT, Limits
from storage.newsroom import team
from tests.databases import Server

_HOLDER = """
import asyncio, os, sys, time
from storage import open_storage, sole_process

async def main():
    async with open_storage(sys.argv[1]) as storage:
      with sole_process(storage):
        if "fork" in sys.argv:
            child = os.fork()
            if not child:
                os.close(1)
                time.sleep(600)
            print(child, flush=True)
        else:
            print("held", flush=True)
        await asyncio.Event().wait()

asyncio.run(main())
"""


@asynccontextmanager
async def _holder(url: str, *arguments: str) -> AsyncIterator[tuple[Process, str]]:
    """Run a process that holds the database at `url`; yield it and its line of output."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _HOLDER, url, *arguments, stdout=PIPE
    )
    assert process.stdout is not None
    try:
        yield process, (await process.stdout.readline()).decode().strip()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def _take(storage: Storage) -> None:
    with sole_process(storage):
        pass


sqlite = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
postgresql = pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)


@sqlite
async def test_a_second_process_is_told_who_holds_the_database(storage: Storage) -> None:
    async with _holder(storage.url) as (process, _):
        with pytest.raises(ConfigError) as caught:
            _take(storage)
    line = str(caught.value)
    assert f": process {process.pid} on {socket.gethostname()}, since 20" in line
    assert re.search(r"since 20[\d: -]+ UTC\. Stop it first\.$", line)


@sqlite
async def test_the_death_of_the_holder_frees_the_database_at_once(storage: Storage) -> None:
    async with _holder(storage.url) as (process, _):
        process.kill()
        await process.wait()
        _take(storage)


@sqlite
async def test_the_end_of_the_holder_frees_the_database(storage: Storage, database_url: str) -> None:
    _take(storage)
    async with _holder(database_url) as (_, said):
        assert said == "held"


@sqlite
async def test_an_error_of_the_holder_frees_the_database(storage: Storage, database_url: str) -> None:
    with pytest.raises(LookupError), sole_process(storage):
        raise LookupError
    async with _holder(database_url) as (_, said):
        assert said == "held"


@sqlite
async def test_a_child_that_outlives_the_holder_holds_nothing(storage: Storage) -> None:
    async with _holder(storage.url, "fork") as (process, child):
        process.kill()
        await process.wait()
        try:
            _take(storage)
        finally:
            os.kill(int(child), signal.SIGKILL)


@sqlite
async def test_a_holder_that_has_not_said_who_it_is_still_holds(storage: Storage, database_url: str) -> None:
    async with _holder(storage.url):
        lock = database_url.removeprefix("sqlite:///") + ".lock"
        os.truncate(lock, 0)
        with pytest.raises(ConfigError, match="it has not said which yet"):
            _take(storage)


@sqlite
async def test_holding_one_database_leaves_another_free(storage: Storage, empty_database_url: str) -> None:
    with sole_process(storage):
        async with _holder(empty_database_url) as (_, said):
            assert said == "held"


@asynccontextmanager
async def _led(url: str) -> AsyncIterator[Lead]:
    """Stand by with separate connections until this process leads; lead within the block."""
    async with open_storage(url, limits=OF_BOT) as storage, taken_lead(storage) as lead:
        yield lead


async def _until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not condition():  # noqa: ASYNC110  a clock tells nobody
            await asyncio.sleep(0.02)


async def _change(storage: Storage, assignments: str) -> None:
    """Change the row of the lead without telling anyone."""
    await storage.write(lambda tx: tx.execute(text(f"UPDATE lead SET {assignments}")))  # noqa: S608  ours


async def _editors(storage: Storage) -> list[int]:
    return [editor.user_id for editor in await storage.read(team.list_all)]


def _add_editor(user_id: int) -> Callable[[Tx], Awaitable[bool]]:
    return lambda tx: team.add(tx, user_id, added_by=9, now=1)


_PASSED = "expires_at = 0"
_LOOK = text("SELECT term, holder, expires_at FROM lead")


async def test_each_lead_has_a_new_term_and_a_new_holder(storage: Storage, database_url: str) -> None:
    seen = []
    for _ in range(2):
        async with _led(database_url) as lead:
            row = (await storage.read(lambda tx: tx.execute(_LOOK))).one()
            assert (lead.term, lead.holder) == (row.term, row.holder)
            seen.append((lead.term, lead.holder))
    (first, one), (second, other) = seen
    assert second > first
    assert one != other


@postgresql
async def test_another_leads_only_when_the_one_who_led_has_ended(database_url: str) -> None:
    async with AsyncExitStack() as standing_by:
        async with _led(database_url) as first:
            second = asyncio.ensure_future(standing_by.enter_async_context(_led(database_url)))
            await first.storage.write(_add_editor(1))
            await first.storage.write(_add_editor(2))
            assert first.holds()
            assert not second.done()
        lead = await asyncio.wait_for(second, 30)
        assert lead.holds()
        assert lead.term > first.term
        assert not first.lost.is_set(), "it has given the lead up"


@postgresql
async def test_who_was_replaced_writes_nothing_and_learns_of_it(storage: Storage, database_url: str) -> None:
    async with _led(database_url) as first:
        await first.storage.write(_add_editor(1))
        await _change(storage, "term = term + 1, holder = 'another'")
        with pytest.raises(NotLeadingError):
            await first.storage.write(_add_editor(2))
        assert first.lost.is_set()
        assert not first.holds()
        assert await _editors(storage) == [1]
        await _change(storage, f"term = {first.term}, holder = '{first.holder}'")
        with pytest.raises(NotLeadingError):
            await first.storage.write(_add_editor(2))
    assert await _editors(storage) == [1]


@postgresql
@pytest.mark.parametrize("stale", ["term = term + 1", "holder = 'another'", "written = written - 1"])
async def test_term_holder_and_what_was_written_must_all_be_as_the_leader_knows(
    storage: Storage, database_url: str, stale: str
) -> None:
    async with _led(database_url) as lead:
        await _change(storage, stale)
        with pytest.raises(NotLeadingError):
            await lead.storage.write(_add_editor(1))
    assert await _editors(storage) == []


@postgresql
async def test_who_only_renews_learns_of_it_too(storage: Storage, database_url: str) -> None:
    async with _led(database_url) as lead:
        await _change(storage, "term = term + 1, holder = 'another'")
        await asyncio.wait_for(lead.lost.wait(), 30)


@postgresql
async def test_a_transaction_in_the_middle_of_which_the_lead_is_to_be_taken_ends_first(
    storage: Storage, database_url: str
) -> None:
    order: list[str] = []

    async def take(tx: Tx) -> None:
        await tx.execute(text("UPDATE lead SET term = term + 1, holder = 'another'"))
        order.append("taken")

    async with _led(database_url) as lead:
        begun = asyncio.Event()

        async def work(tx: Tx) -> None:
            begun.set()
            await _waiters(storage, 1)
            await team.add(tx, 1, added_by=9, now=1)
            order.append("written")

        writing = asyncio.ensure_future(lead.storage.write(work))
        await begun.wait()
        async with open_storage(database_url) as other:
            await asyncio.gather(writing, other.write(take))
    assert order == ["written", "taken"]
    assert await _editors(storage) == [1]


async def _waiters(storage: Storage, count: int) -> None:
    """Wait until `count` sessions wait for a lock."""
    waiting = text(
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    async with asyncio.timeout(30):
        while await storage.read(lambda tx: tx.scalar(waiting)) != count:  # noqa: ASYNC110  the server's
            await asyncio.sleep(0.02)


@postgresql
async def test_a_lead_that_has_expired_and_was_not_taken_goes_on(storage: Storage, database_url: str) -> None:
    async with _led(database_url) as lead:
        await _change(storage, _PASSED)
        await lead.storage.write(_add_editor(1))
        assert lead.holds()


@postgresql
async def test_what_a_rolled_back_transaction_did_does_not_count_as_written(database_url: str) -> None:
    async def work(tx: Tx) -> None:
        await team.add(tx, 1, added_by=9, now=1)
        raise LookupError

    async with _led(database_url) as lead:
        with pytest.raises(LookupError):
            await lead.storage.write(work)
        await lead.storage.write(_add_editor(2))
        assert await _editors(lead.storage) == [2]


@postgresql
async def test_no_request_begins_once_the_lead_could_have_expired_by_a_clock_that_counts_suspension(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    suspended = 0.0
    real = leading.steady
    monkeypatch.setattr(leading, "steady", lambda: real() + suspended)
    async with _led(database_url) as lead:
        assert lead.holds()
        suspended = leading.LEASE
        assert not lead.holds()
        waiting = asyncio.ensure_future(lead.wait_until_held())
        await asyncio.sleep(0)
        assert not waiting.done()
        # Nobody took it meanwhile, so the next renewal brings it back.
        await asyncio.wait_for(waiting, 30)
        assert lead.holds()


@pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="only Linux has a clock that counts it")
def test_the_clock_of_the_lead_counts_suspension_where_there_is_such_a_clock() -> None:
    before = time.clock_gettime(time.CLOCK_BOOTTIME)
    assert before <= leading.steady() <= time.clock_gettime(time.CLOCK_BOOTTIME)


@postgresql
async def test_a_lead_that_expires_too_late_to_be_true_is_pulled_in_and_taken(
    storage: Storage, database_url: str
) -> None:
    await _change(storage, f"holder = 'another', expires_at = {(int(time.time()) + 86_400) * 1_000_000}")
    async with asyncio.timeout(60), _led(database_url) as lead:
        assert lead.holds()


@postgresql
async def test_who_hangs_in_a_transaction_is_replaced_all_the_same(
    storage: Storage, database_url: str
) -> None:
    async with _led(database_url) as hanging:
        hangs, over = asyncio.Event(), asyncio.Event()

        async def work(tx: Tx) -> None:
            await team.add(tx, 1, added_by=9, now=1)
            hangs.set()
            await over.wait()

        writing = asyncio.ensure_future(hanging.storage.write(work))
        await hangs.wait()
        async with asyncio.timeout(60), _led(database_url) as second:
            await second.storage.write(_add_editor(2))
            over.set()
            with pytest.raises(Exception, match="closed"):
                await writing
            assert await _editors(storage) == [2]


@postgresql
async def test_a_session_that_the_server_ends_costs_nobody_the_lead(
    storage: Storage, database_url: str
) -> None:
    ended = (
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
        " WHERE datname = current_database() AND application_name LIKE 'liveblog-bot _%'"
    )
    async with _led(database_url) as lead:
        await lead.storage.write(_add_editor(1))
        assert await storage.write(lambda tx: tx.scalar(text(ended)))
        async with asyncio.timeout(30):
            while True:
                try:
                    await lead.storage.write(_add_editor(2))
                    break
                except NotLeadingError:
                    raise
                except Exception:  # noqa: BLE001  the session's end
                    await asyncio.sleep(0.02)
        assert await _editors(storage) == [1, 2]


@postgresql
@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("statement_timeout", "30s"),
        ("lock_timeout", "5s"),
        ("idle_in_transaction_session_timeout", "5s"),
    ],
)
async def test_the_server_gives_up_what_the_running_bot_leaves_undone(
    database_url: str, setting: str, value: str
) -> None:
    async with _led(database_url) as lead:
        shown = text(f"SELECT current_setting('{setting}')")
        assert await lead.storage.read(lambda tx: tx.scalar(shown)) == value
    async with open_storage(database_url) as tool:
        assert await tool.read(lambda tx: tx.scalar(shown)) != value


async def test_a_migration_waits_for_another_one_however_long_that_takes(postgresql: Server) -> None:
    impatient = Limits(connect=10.0, statement=0.1, lock=0.1, idle=5.0)
    waited = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        " AND wait_event = 'advisory' AND clock_timestamp() > query_start + interval '0.5 s'"
    )
    with postgresql.database("template1") as url:
        async with open_storage(url) as other, open_storage(url, limits=impatient) as bots:
            async with asyncio.timeout(60), asyncio.TaskGroup() as group:

                async def hold(tx: Tx) -> None:
                    await tx.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": schema.MIGRATING})
                    group.create_task(migrate(bots))
                    while not await other.read(lambda one: one.scalar(waited)):  # noqa: ASYNC110  the server's
                        await asyncio.sleep(0.02)

                await other.write(hold)
            assert (await bots.read(team.list_all)) == []
