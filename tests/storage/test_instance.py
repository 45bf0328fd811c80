"""One process on a SQLite file, several on PostgreSQL: real processes, killed without warning."""

import asyncio
import os
import signal
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import text

from bot.errors import ConfigError
from storage import Membership, Storage, joined, membership, open_storage
from tests.timing import PATIENCE, until

_HOLDER = """
import asyncio, os, sys, time
from storage import joined, open_storage

async def main():
    async with open_storage(sys.argv[1]) as storage, joined(storage):
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
    """Run a process that holds the database at `url`; yield it, and the line that it said."""
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


async def _take(storage: Storage) -> None:
    async with joined(storage):
        pass


sqlite = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
postgresql = pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)


@sqlite
async def test_a_second_process_is_told_who_holds_the_database(storage: Storage) -> None:
    async with _holder(storage.url) as (process, _):
        with pytest.raises(ConfigError) as caught:
            await _take(storage)
    line = str(caught.value)
    assert f": process {process.pid} on {socket.gethostname()}, since 20" in line
    assert line.endswith(" UTC")


@sqlite
async def test_the_death_of_the_holder_frees_the_database_at_once(storage: Storage) -> None:
    async with _holder(storage.url) as (process, _):
        process.kill()
        await process.wait()
        await _take(storage)


@sqlite
async def test_the_end_of_the_holder_frees_the_database(storage: Storage, database_url: str) -> None:
    await _take(storage)
    async with _holder(database_url) as (_, said):
        assert said == "held"


@sqlite
async def test_an_error_of_the_holder_frees_the_database(storage: Storage, database_url: str) -> None:
    with pytest.raises(LookupError):
        async with joined(storage):
            raise LookupError
    async with _holder(database_url) as (_, said):
        assert said == "held"


@sqlite
async def test_a_child_that_outlives_the_holder_holds_nothing(storage: Storage) -> None:
    async with _holder(storage.url, "fork") as (process, child):
        process.kill()
        await process.wait()
        try:
            await _take(storage)
        finally:
            os.kill(int(child), signal.SIGKILL)


@sqlite
async def test_a_holder_that_has_not_said_who_it_is_still_holds(storage: Storage, database_url: str) -> None:
    async with _holder(storage.url):
        lock = database_url.removeprefix("sqlite:///") + ".lock"
        os.truncate(lock, 0)
        with pytest.raises(ConfigError, match="it has not said which yet"):
            await _take(storage)


@sqlite
async def test_holding_one_database_leaves_another_free(storage: Storage, empty_database_url: str) -> None:
    async with joined(storage), _holder(empty_database_url) as (_, said):
        assert said == "held"


_END_SESSIONS = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'liveblog-bot %'"
)


@asynccontextmanager
async def _running(storage: Storage) -> AsyncIterator[Membership]:
    """Be one of those at work, and look who lives."""
    async with joined(storage) as place:
        looking = asyncio.ensure_future(place.run())
        try:
            yield place
        finally:
            looking.cancel()
            await asyncio.wait([looking])


@pytest.fixture(autouse=True)
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look every few milliseconds what is looked at every second."""
    monkeypatch.setattr(membership, "LOOK_EVERY", 0.02)
    monkeypatch.setattr(membership, "JOIN_AFTER", 0.2)
    monkeypatch.setattr(membership, "_ANSWER_WITHIN", PATIENCE)


@postgresql
async def test_of_several_the_first_leads_and_a_later_one_sends_when_all_know_of_it(
    storage: Storage, database_url: str
) -> None:
    async with open_storage(database_url) as other, _running(storage) as first:
        assert (first.instance.number, first.instance.leading, first.instance.active) == (1, True, True)
        async with _running(other) as second:
            assert (second.instance.number, second.instance.leading, second.instance.active) == (
                2,
                False,
                False,
            )
            await until(lambda: first.instance.others() == {2})
            await until(lambda: second.instance.active)
        await until(lambda: not first.instance.others())


@postgresql
async def test_the_lead_is_taken_over_from_one_that_was_killed(storage: Storage, database_url: str) -> None:
    async with _holder(database_url) as (process, _), _running(storage) as second:
        assert not second.instance.leading
        process.kill()
        await process.wait()
        await until(lambda: second.instance.leading and not second.instance.others())
        assert not second.instance.serves_all, "groups may have got messages within the last minute"


@postgresql
async def test_the_number_of_a_dead_instance_is_given_again(storage: Storage, database_url: str) -> None:
    async with _holder(database_url) as (process, _):
        process.kill()
        await process.wait()
    async with _running(storage) as place:
        await until(lambda: place.instance.leading)
        assert place.instance.number in {1, 2}  # the server may take a moment to notice


@postgresql
async def test_one_that_is_cut_off_sends_nothing_until_it_has_joined_anew(storage: Storage) -> None:
    states: list[tuple[bool, bool]] = []
    async with _running(storage) as place:
        place.changed = lambda: states.append((place.instance.active, place.instance.leading))
        await storage.write(lambda tx: tx.execute(text(_END_SESSIONS)))
        await until(lambda: states and states[-1] == (True, True))
    assert states[0] == (False, False)


@postgresql
async def test_work_of_the_leading_one_begins_with_the_lead_and_ends_with_it(storage: Storage) -> None:
    begun, ended = asyncio.Event(), asyncio.Event()

    async def work() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    async with _running(storage) as place:
        working = asyncio.ensure_future(place.while_leading(work))
        await begun.wait()
        begun.clear()
        await storage.write(lambda tx: tx.execute(text(_END_SESSIONS)))
        async with asyncio.timeout(PATIENCE):
            await ended.wait()
            await begun.wait()
        working.cancel()
        await asyncio.wait([working])
