"""Fixtures for the tests of several parts: databases of both kinds, and ports."""

import os
import shutil
import socket
import tempfile
from collections.abc import AsyncIterator, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import structlog

from storage import Storage, open_storage
from tests import dialects, examples  # noqa: F401  before any test is imported
from tests.databases import Server, migrate_url, postgresql_server

if TYPE_CHECKING:
    from xdist.workermanage import WorkerController


WAITING = ("test_crash.py", "test_takeover.py")
"""Files whose tests wait longest."""
MEMORY = Path("/dev/shm")  # noqa: S108  the run makes its own folder in it
"""Files in it are in memory (Linux). Making and dropping a PostgreSQL database costs a fifth there."""
ENOUGH = 4 * 1024**3
"""Bytes that must be free in MEMORY. Containers often have only 64 MB there."""
FOLDER = pytest.StashKey[Path]()
"""Folder of the run's PostgreSQL server, which all workers of the run share."""


def pytest_configure(config: pytest.Config) -> None:
    """Create the run's folder, or learn it from the controller, and make logged errors short."""
    if "TMPDIR" not in os.environ and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free >= ENOUGH:
        os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)  # also for workers and programs
    shared = getattr(config, "workerinput", {}).get("folder")
    config.stash[FOLDER] = Path(shared or tempfile.mkdtemp(prefix="liveblog-test-"))
    # Without the values of all variables, which rich, if installed, takes seconds to print.
    *others, _ = structlog.get_config()["processors"]
    renderer = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    structlog.configure(processors=[*others, renderer])


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: "WorkerController") -> None:
    """Give a worker the path of the run's folder."""
    node.workerinput["folder"] = str(node.config.stash[FOLDER])


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the run's folder after all workers have ended."""
    if not hasattr(config, "workerinput"):
        shutil.rmtree(config.stash[FOLDER], ignore_errors=True)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Run two workers per core, because many tests mostly wait."""
    return 2 * (os.cpu_count() or 1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have each worker begin with its share of the tests that wait longest, so that none ends with one.

    Each worker gets the next part of the list, and all parts have the same length.
    """
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    waiting = [item for item in items if item.path.name in WAITING]
    others = iter([item for item in items if item.path.name not in WAITING])
    ends = [len(items) * (number + 1) // workers for number in range(workers)]
    ordered: list[pytest.Item] = []
    for number, end in enumerate(ends):
        ordered += waiting[number::workers]
        ordered += islice(others, max(0, end - len(ordered)))
    items[:] = ordered


@pytest.fixture(scope="session")
def postgresql(pytestconfig: pytest.Config, worker_id: str) -> Iterator[Server]:
    """Yield the run's PostgreSQL server, started at first use. A test that needs it fails without it."""
    with postgresql_server(pytestconfig.stash[FOLDER], worker_id) as server:
        yield server


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a migrated SQLite file to copy."""
    file = tmp_path_factory.mktemp("migrated") / "migrated.db"
    migrate_url(f"sqlite:///{file}")
    return file


@pytest.fixture(params=["sqlite", "postgresql"])
def dialect(request: pytest.FixtureRequest) -> str:
    """Return the database to run on. `parametrize("dialect", ["sqlite"], indirect=True)` asks for one."""
    return str(request.param)


@pytest.fixture
def database_url(dialect: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Yield the URL of a fresh, migrated database."""
    if dialect == "postgresql":
        with request.getfixturevalue("postgresql").database() as url:
            yield url
    else:
        file = tmp_path / "liveblog.db"
        shutil.copy(request.getfixturevalue("migrated_file"), file)
        yield f"sqlite:///{file}"


@pytest.fixture
def empty_database_url(dialect: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Yield the URL of a fresh, empty database."""
    if dialect == "postgresql":
        with request.getfixturevalue("postgresql").database("template1") as url:
            yield url
    else:
        yield f"sqlite:///{tmp_path / 'empty.db'}"


@pytest.fixture
async def storage(database_url: str) -> AsyncIterator[Storage]:
    """Yield an open, migrated database."""
    async with open_storage(database_url) as storage:
        yield storage


@pytest.fixture
def free_port() -> int:
    """Return a free port on loopback."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@pytest.fixture
def taken_port() -> Iterator[int]:
    """Yield a port on loopback that is in use."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield int(server.getsockname()[1])
