"""Tests of opening a database: addresses, and refusals in one line that says how to fix them."""

import asyncio
import os
import socket
import sqlite3
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.errors import ConfigError, DatabaseAwayError
from storage import open_storage
from storage.engine import connections
from storage.engine.connections import Limits, read_url
from storage.newsroom import team
from tests.cases import cases
from tests.databases import Server, refusing

IMPATIENT = Limits(connect=2.0, statement=0.0, lock=0.0, idle=0.0)


async def _refusal(url: str, kind: type[ConfigError] = ConfigError) -> str:
    """Return the line with which opening `url` is refused, by an error of exactly this kind."""
    with pytest.raises(ConfigError) as caught:
        async with open_storage(url, limits=IMPATIENT):
            pass
    assert type(caught.value) is kind
    line = str(caught.value)
    assert "\n" not in line
    assert "hunter2" not in line
    assert caught.value.__cause__ is None
    return line


@pytest.fixture
def unwritable_folder(tmp_path: Path) -> Iterator[Path]:
    """Yield a folder in which no file can be created, not even by root."""
    if os.geteuid() == 0:
        yield Path("/proc")
    else:
        folder = tmp_path / "unwritable"
        folder.mkdir(mode=0o500)
        yield folder
        folder.chmod(0o700)


@cases(
    ("text", "driver"),
    [
        ("sqlite:///x.db", "sqlite+aiosqlite"),
        ("sqlite+pysqlite:///x.db", "sqlite+aiosqlite"),
        ("sqlite+aiosqlite:///x.db", "sqlite+aiosqlite"),
        ("postgres://h/x", "postgresql+asyncpg"),
        ("postgresql://h/x", "postgresql+asyncpg"),
        ("postgresql+psycopg2://h/x", "postgresql+asyncpg"),
        ("postgresql+asyncpg://h/x", "postgresql+asyncpg"),
    ],
)
def test_whatever_driver_an_address_names_ours_is_used(text: str, driver: str) -> None:
    assert read_url(text).drivername == driver


def test_the_sslmode_of_hosting_companies_is_understood() -> None:
    assert dict(read_url("postgresql://h/x?sslmode=require").query) == {"ssl": "require"}


@pytest.mark.parametrize("text", ["nonsense", "", "://", "postgresql://u:hunter2@host:port/x"])
async def test_what_is_no_address_is_refused_with_an_example(text: str) -> None:
    assert "Example: sqlite:///data/liveblog.db" in await _refusal(text)


async def test_another_database_is_refused_by_name() -> None:
    assert "names mysql, but only SQLite and PostgreSQL" in await _refusal("mysql://u:hunter2@h/x")


@pytest.mark.parametrize("text", ["sqlite://", "sqlite:///:memory:", "sqlite:///file:x?mode=memory"])
async def test_sqlite_needs_a_file(text: str) -> None:
    assert "must name a file" in await _refusal(text)


async def test_a_folder_of_the_bots_own_is_made_in_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with open_storage("sqlite:///data/deep/x.db", make_folder=True) as storage:
        assert (tmp_path / "data" / "deep" / "x.db").exists()
        assert storage.made


async def test_a_folder_that_is_named_and_absent_is_not_made(tmp_path: Path) -> None:
    line = await _refusal(f"sqlite:///{tmp_path}/disk/x.db", DatabaseAwayError)
    assert f"The database folder {tmp_path}/disk does not exist. Mount its disk" in line
    assert not (tmp_path / "disk").exists()


async def test_a_file_that_is_there_is_not_made(tmp_path: Path) -> None:
    for made in (True, False):
        async with open_storage(f"sqlite:///{tmp_path}/x.db") as storage:
            assert storage.made is made


async def test_a_folder_that_cannot_be_written_to_is_refused(unwritable_folder: Path) -> None:
    file = unwritable_folder / "x.db"
    line = await _refusal(f"sqlite:///{file}", DatabaseAwayError)
    assert f"Cannot open the database {file}. Check" in line


async def test_a_folder_in_the_place_of_the_file_is_no_matter_of_waiting(tmp_path: Path) -> None:
    assert f"Cannot open the database {tmp_path}" in await _refusal(f"sqlite:///{tmp_path}")


async def test_a_file_that_cannot_be_opened_leaves_no_thread_that_reports_to_a_closed_loop(
    unwritable_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop = asyncio.get_running_loop()
    report = loop.call_soon_threadsafe
    reports = []

    def dawdle_and_report(*result: Any, **options: Any) -> asyncio.Handle:  # noqa: ANN401  the driver's own
        time.sleep(0.2)  # as on a busy machine
        reports.append(result)
        return report(*result, **options)

    monkeypatch.setattr(loop, "call_soon_threadsafe", dawdle_and_report)
    await _refusal(f"sqlite:///{unwritable_folder}/x.db", DatabaseAwayError)
    assert len(reports) == 2  # it could not be opened, and the thread has stopped


async def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    file = tmp_path / "x.db"
    file.write_text("Dear diary, " * 100)
    assert f"{file} is not a SQLite database. Move it away" in await _refusal(f"sqlite:///{file}")


async def test_a_file_that_another_program_writes_to_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "_BUSY_TIMEOUT", 0.1)
    other = sqlite3.connect(tmp_path / "x.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert "Another program is writing" in await _refusal(f"sqlite:///{tmp_path}/x.db", DatabaseAwayError)
    other.close()


async def test_a_server_that_is_away_is_named() -> None:
    line = await _refusal("postgresql://u:hunter2@127.0.0.1:1/x", DatabaseAwayError)
    assert line == (
        "No PostgreSQL server at 127.0.0.1:1 (Connection refused)."
        " Start it, or check host and port in DATABASE_URL."
    )


async def test_a_host_that_is_not_found_is_waited_for() -> None:
    line = await _refusal("postgresql://u:hunter2@nowhere.invalid/x", DatabaseAwayError)
    assert line.startswith("No PostgreSQL server at nowhere.invalid:5432")


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        ("57P03", DatabaseAwayError),  # the database system is starting up
        ("57P01", DatabaseAwayError),
        ("53300", DatabaseAwayError),
        ("28P01", ConfigError),
        ("28000", ConfigError),
        ("3D000", ConfigError),
    ],
)
async def test_what_a_server_refuses_is_waited_for_if_it_passes(state: str, kind: type[ConfigError]) -> None:
    async with refusing(state) as port:
        await _refusal(f"postgresql://u:hunter2@127.0.0.1:{port}/x", kind)


async def test_a_server_that_does_not_answer_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        line = await _refusal(f"postgresql://u:hunter2@127.0.0.1:{port}/x", DatabaseAwayError)
    assert f"No answer from the PostgreSQL server at 127.0.0.1:{port}" in line


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
async def test_a_wrong_password_is_refused(database_url: str, postgresql: Server) -> None:
    postgresql.add_role("lister", "right")
    line = await _refusal(database_url.replace("postgres:@", "lister:hunter2@"))
    assert "refuses user lister" in line
    assert line.endswith("Check user and password in DATABASE_URL.")


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
async def test_an_unknown_user_is_refused(database_url: str) -> None:
    assert "refuses user nobody" in await _refusal(database_url.replace("postgres:@", "nobody:hunter2@"))


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
async def test_an_unknown_database_can_be_made(database_url: str) -> None:
    line = await _refusal(database_url.replace("/test", "/absent_test"))
    assert "has no database absent_test" in line
    assert "createdb absent_test" in line


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
async def test_an_option_that_is_unknown_is_named(database_url: str) -> None:
    assert "doesn't know: 'colour'" in await _refusal(f"{database_url}&colour=red")


async def test_postgresql_without_its_driver_tells_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "asyncpg", None)
    assert 'pip install "liveblog-bot[postgres]"' in await _refusal("postgresql://u:hunter2@h/x")


async def test_what_was_written_is_there_after_opening_again(database_url: str) -> None:
    async with open_storage(database_url) as storage:
        await storage.write(lambda tx: team.add(tx, 5, added_by=1, now=1))
    async with open_storage(database_url) as storage:
        assert await storage.read(lambda tx: team.is_editor(tx, 5))
