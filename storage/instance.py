"""One process on one database: who holds it, and that nobody else does."""

import fcntl
import json
import os
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from sqlalchemy import text

from bot.errors import ConfigError
from storage.connecting import postgresql_engine, refusals_explained, sqlite_file
from storage.engine import Storage, Tx

_HOLDING = 0x6C697665
"""The key of PostgreSQL's advisory lock that means "this database has its bot"."""


@asynccontextmanager
async def sole_instance(storage: Storage) -> AsyncIterator[None]:
    """Hold the database for this process; enter it once in a process.

    ConfigError that names the holder (process id, host, since when) while another process has it. However
    suddenly a holder dies, its hold ends with it: the kernel's lock on FILE.lock for SQLite, a session's lock
    on PostgreSQL.
    """
    if storage.dialect == "sqlite":
        with _file_held(sqlite_file(storage.address)):
            yield
    else:
        async with _server_held(storage):
            yield


@contextmanager
def _file_held(database: Path) -> Iterator[None]:
    """Lock FILE.lock, and write into it who we are.

    The lock is POSIX's (`lockf`), which belongs to the process: unlike `flock`'s it does not pass to
    children, so a worker process that outlives its parent holds nothing.
    """
    path = database.absolute().with_name(database.name + ".lock")
    try:
        file = path.open("a+", encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"cannot write {path} ({error.strerror}); check the rights to its folder") from None
    with file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise ConfigError(
                f"another process holds the database {database.absolute()}: {_read(file)}"
            ) from None
        file.truncate(0)
        json.dump(
            {"pid": os.getpid(), "host": socket.gethostname(), "since": _moment(datetime.now(UTC))}, file
        )
        file.flush()
        yield
        file.truncate(0)


def _read(file: TextIO) -> str:
    file.seek(0)
    try:
        holder = json.load(file)
        return _named(holder["pid"], holder["host"], holder["since"])
    except (ValueError, LookupError, TypeError):
        return "it has not said which yet"  # between taking the lock and writing its name


@asynccontextmanager
async def _server_held(storage: Storage) -> AsyncIterator[None]:
    """Take a session's lock on a connection of its own, whose name at the server tells who we are."""
    engine = postgresql_engine(
        storage.address, session_name=f"liveblog-bot {os.getpid()} {socket.gethostname()}"
    )
    async with AsyncExitStack() as stack:
        stack.push_async_callback(engine.dispose)
        with refusals_explained(storage.address):
            session = await stack.enter_async_context(engine.connect())
        if not await session.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": _HOLDING}):
            holder = await _holder(session)
            raise ConfigError(f"another process holds the database {storage.address.database}: {holder}")
        yield


async def _holder(tx: Tx) -> str:
    """Say whose session has the lock."""
    session = (
        await tx.execute(
            text(
                "SELECT application_name, backend_start FROM pg_locks JOIN pg_stat_activity USING (pid)"
                " WHERE locktype = 'advisory' AND granted AND objid = :key"
                " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
            ),
            {"key": _HOLDING},
        )
    ).first()
    if session is None:
        return "it is just ending; try again"
    _, pid, host = session.application_name.split(" ", 2)
    return _named(pid, host, _moment(session.backend_start))


def _named(pid: object, host: object, since: object) -> str:
    return f"process {pid} on {host}, since {since}"


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
