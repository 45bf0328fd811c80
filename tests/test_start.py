"""Tests of starting the whole program while its database is not there yet, or never will be."""

import asyncio
import sqlite3
from asyncio import StreamReader
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import make_url

from tests.databases import Server, refusing
from tests.outages import Wire
from tests.programs import Program
from tests.test_cli import liveblog_bot, running_bot
from tests.timing import PATIENCE


@asynccontextmanager
async def _starting(
    folder: Path, port: int, url: str
) -> AsyncIterator[tuple[Program, StreamReader, StreamReader]]:
    """Start the sandbox with a database, as a program that ends with the block."""
    async with (
        running_bot(folder, DATABASE_URL=url, SANDBOX_PORT=str(port)) as running,
        asyncio.timeout(PATIENCE),
    ):
        yield running


async def _logged(log: StreamReader, words: str) -> str:
    """Return the next log line with these words."""
    while line := (await log.readline()).decode():
        if words in line:
            return line
    pytest.fail(f"the program ended, and did not say: {words}")


async def _runs(said: StreamReader) -> None:
    assert (await said.readline()).startswith(b"Open http://")


async def test_a_named_folder_that_is_not_there_is_waited_for_by_its_full_path(
    tmp_path: Path, free_port: int
) -> None:
    disk = tmp_path / "disk"
    async with _starting(tmp_path, free_port, "sqlite:///disk/x.db") as (_, said, log):
        line = await _logged(log, "waiting for the database")
        assert f"The database folder {disk} " in line
        assert not disk.exists()
        disk.mkdir()
        assert str(disk / "x.db") in await _logged(log, "created the database")
        await _runs(said)


async def test_a_file_that_another_program_writes_to_is_waited_for(tmp_path: Path, free_port: int) -> None:
    file = tmp_path / "x.db"
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    async with _starting(tmp_path, free_port, f"sqlite:///{file}") as (_, said, log):
        assert str(file) in await _logged(log, "waiting for the database")
        other.close()
        await _runs(said)


async def test_a_server_that_is_not_there_is_waited_for(
    tmp_path: Path, free_port: int, postgresql: Server
) -> None:
    wire = Wire(postgresql.socket)
    with postgresql.database() as url:
        async with wire.laid():
            pass
        name = make_url(url).database
        address = f"postgresql://postgres@127.0.0.1:{wire.port}/{name}"
        async with _starting(tmp_path, free_port, address) as (process, said, log):
            line = await _logged(log, "waiting for the database")
            assert f"No PostgreSQL server at 127.0.0.1:{wire.port} (Connection refused)" in line
            async with wire.laid(wire.port):
                await _runs(said)
                process.terminate()
                await process.wait()


async def test_a_server_that_is_starting_up_is_waited_for_and_the_log_says_so_once(
    tmp_path: Path, free_port: int
) -> None:
    clients = asyncio.Queue[None]()
    async with refusing("57P03", clients) as port:
        url = f"postgresql://u@127.0.0.1:{port}/x"
        async with _starting(tmp_path, free_port, url) as (process, _, log):
            await _logged(log, "waiting for the database")
            for _ in range(4):
                await clients.get()
            assert process.returncode is None
            process.kill()
            assert b"waiting for the database" not in await log.read()


@pytest.mark.parametrize("state", ["28P01", "3D000"])
async def test_a_wrong_password_or_a_database_that_does_not_exist_ends_the_start_with_2(
    tmp_path: Path, state: str
) -> None:
    async with refusing(state) as port:
        url = f"postgresql://u:hunter2@127.0.0.1:{port}/x"
        for command in ("run", "check"):
            done = await asyncio.to_thread(liveblog_bot, tmp_path, command, DATABASE_URL=url)
            assert done.returncode == 2
            assert "hunter2" not in done.stdout + done.stderr


def test_a_wrong_url_ends_the_start_with_2(tmp_path: Path) -> None:
    for url in ("mysql://h/x", "sqlite://", "postgresql://h:port/x"):
        done = liveblog_bot(tmp_path, "run", DATABASE_URL=url)
        assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("sqlite:///disk/x.db", "The database folder {folder}/disk does not exist"),
        ("postgresql://u@127.0.0.1:1/x", "No PostgreSQL server at 127.0.0.1:1"),
        ("postgresql://u@nowhere.invalid/x", "No PostgreSQL server at nowhere.invalid:5432"),
    ],
)
def test_check_tells_at_once_what_a_start_would_wait_for(tmp_path: Path, url: str, told: str) -> None:
    done = liveblog_bot(tmp_path, "check", DATABASE_URL=url)
    assert done.returncode == 2
    [line] = [line for line in done.stdout.splitlines() if line.startswith("database")]
    assert told.format(folder=tmp_path) in line
    assert line.endswith("`run` waits for it.")


def test_check_of_a_file_that_will_be_made_in_a_folder_that_is_there_is_ok(tmp_path: Path) -> None:
    done = liveblog_bot(tmp_path, "check", DATABASE_URL=f"sqlite:///{tmp_path}/x.db")
    assert (done.returncode, "`run` will create it" in done.stdout) == (0, True)


def test_a_command_does_not_wait(tmp_path: Path) -> None:
    (tmp_path / "log.txt").write_text("Nothing")
    done = liveblog_bot(tmp_path, "import", "log.txt", DATABASE_URL="sqlite:///disk/x.db")
    assert done.returncode == 2
    assert f"The database folder {tmp_path}/disk does not exist" in done.stderr
