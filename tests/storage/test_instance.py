"""One process on one database: real processes, killed without warning."""

import asyncio
import os
import signal
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.errors import ConfigError
from storage import Storage, sole_instance

_HOLDER = """
import asyncio, os, sys, time
from storage import open_storage, sole_instance

async def main():
    async with open_storage(sys.argv[1]) as storage, sole_instance(storage):
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
    async with sole_instance(storage):
        pass


async def _take_soon(storage: Storage) -> None:
    """Take the database as soon as it is free; on PostgreSQL the server has to notice the death first."""
    async with asyncio.timeout(10):
        while True:
            try:
                return await _take(storage)
            except ConfigError:
                if storage.dialect == "sqlite":
                    raise
                await asyncio.sleep(0.01)


async def test_a_second_process_is_told_who_holds_the_database(storage: Storage) -> None:
    async with _holder(storage.url) as (process, _):
        with pytest.raises(ConfigError) as caught:
            await _take(storage)
    line = str(caught.value)
    assert f": process {process.pid} on {socket.gethostname()}, since 20" in line
    assert line.endswith(" UTC")


async def test_the_death_of_the_holder_frees_the_database_at_once(storage: Storage) -> None:
    async with _holder(storage.url) as (process, _):
        process.kill()
        await process.wait()
        await _take_soon(storage)


async def test_the_end_of_the_holder_frees_the_database(storage: Storage, database_url: str) -> None:
    await _take(storage)
    async with _holder(database_url) as (_, said):
        assert said == "held"


async def test_an_error_of_the_holder_frees_the_database(storage: Storage, database_url: str) -> None:
    with pytest.raises(LookupError):
        async with sole_instance(storage):
            raise LookupError
    async with _holder(database_url) as (_, said):
        assert said == "held"


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_child_that_outlives_the_holder_holds_nothing(storage: Storage) -> None:
    async with _holder(storage.url, "fork") as (process, child):
        process.kill()
        await process.wait()
        try:
            await _take(storage)
        finally:
            os.kill(int(child), signal.SIGKILL)


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_holder_that_has_not_said_who_it_is_still_holds(storage: Storage, database_url: str) -> None:
    async with _holder(storage.url):
        lock = database_url.removeprefix("sqlite:///") + ".lock"
        os.truncate(lock, 0)
        with pytest.raises(ConfigError, match="it has not said which yet"):
            await _take(storage)


async def test_holding_one_database_leaves_another_free(storage: Storage, empty_database_url: str) -> None:
    async with sole_instance(storage), _holder(empty_database_url) as (_, said):
        assert said == "held"
