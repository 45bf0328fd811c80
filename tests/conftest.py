"""Fixtures that more than one part's tests use: databases of both kinds."""

import shutil
import socket
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from storage import Storage, open_storage
from tests.databases import Server, migrate_url, postgresql_server


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """Yield the run's PostgreSQL server, started at its first use; a test that needs it fails without it."""
    with postgresql_server() as server:
        yield server


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a migrated SQLite file to copy."""
    file = tmp_path_factory.mktemp("migrated") / "migrated.db"
    migrate_url(f"sqlite:///{file}")
    return file


@pytest.fixture(params=["sqlite", "postgresql"])
def dialect(request: pytest.FixtureRequest) -> str:
    """Return the database to run on; `parametrize("dialect", ["sqlite"], indirect=True)` asks for one."""
    return str(request.param)


@pytest.fixture
def database_url(dialect: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Yield the URL of a fresh database, migrated."""
    if dialect == "postgresql":
        with request.getfixturevalue("postgresql").database() as url:
            yield url
    else:
        file = tmp_path / "liveblog.db"
        shutil.copy(request.getfixturevalue("migrated_file"), file)
        yield f"sqlite:///{file}"


@pytest.fixture
def empty_database_url(dialect: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Yield the URL of a fresh database, not migrated."""
    if dialect == "postgresql":
        with request.getfixturevalue("postgresql").database("template1") as url:
            yield url
    else:
        yield f"sqlite:///{tmp_path / 'empty.db'}"


@pytest.fixture
async def storage(database_url: str) -> AsyncIterator[Storage]:
    """Yield an open database, migrated."""
    async with open_storage(database_url) as storage:
        yield storage


@pytest.fixture
def free_port() -> int:
    """Return a port of loopback that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@pytest.fixture
def taken_port() -> Iterator[int]:
    """Yield a port of loopback that somebody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield int(server.getsockname()[1])
