"""The open database: transactions that are over when their caller goes on, however it goes on."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, Final, TypeAlias, TypeVar

import structlog
from sqlalchemy import URL, Row
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.connecting import (
    Dialect,
    make_folder,
    postgresql_engine,
    read_url,
    refusals_explained,
    sqlite_engine,
)
from storage.trouble import mark_unreachable

T = TypeVar("T")
Tx: TypeAlias = AsyncConnection
"""An open transaction; every function of a subject takes one first."""
AnyRow: TypeAlias = Row[*tuple[Any, ...]]
"""A row whose columns a subject reads into its own class."""
log = structlog.get_logger(__name__)

MOST_ATTEMPTS: Final = 4
"""Times that a transaction is begun while others are in its way."""
_PAUSE: Final = 0.05
"""Seconds in which the one that was not ended goes on; else its rows could be taken before it wakes."""
_DEADLOCK: Final = "40P01"
"""PostgreSQL's SQLSTATE deadlock_detected."""


class Storage:
    """An open database. `write` and `read` run a piece of work in one transaction each.

    Writes come one at a time, on both engines: SQLite has one write lock anyway. On PostgreSQL other
    instances write beside this one; where two wait for each other's rows, the server ends one of them, which
    then begins anew. Reads go beside writes and see one state of the database throughout.
    """

    def __init__(self, address: URL, writer: AsyncEngine, reader: AsyncEngine) -> None:
        self.address = address
        self._writer = writer
        self._reader = reader
        self._turn = asyncio.Lock()

    @property
    def dialect(self) -> Dialect:
        """Which of the two databases it is."""
        return "sqlite" if self.address.get_backend_name() == "sqlite" else "postgresql"

    @property
    def url(self) -> str:
        """The database's address, with its password: never to be logged."""
        return self.address.render_as_string(hide_password=False)

    def __repr__(self) -> str:
        return f"Storage({self.address!r})"

    async def write(self, work: Callable[[Tx], Awaitable[T]]) -> T:
        """Run `work` in a transaction that may write, and commit; an exception rolls it back.

        `work` may be run more than once (after a deadlock), and must do the same each time.

        A caller that is cancelled while it waits its turn leaves at once; one cancelled later leaves when the
        transaction is over (committed, if `work` succeeds).
        """
        async with self._turn:
            return await transact(self._writer, work)

    async def read(self, work: Callable[[Tx], Awaitable[T]]) -> T:
        """Run `work` in a transaction that only reads; cancellation as in `write`."""
        return await transact(self._reader, work)


async def transact(engine: AsyncEngine, work: Callable[[Tx], Awaitable[T]]) -> T:
    """Run `work` in a transaction of `engine` as a task of its own, which a cancelled caller waits for.

    A statement that is cancelled half-way leaves its connection with the transaction open, and with it
    SQLite's write lock, until the garbage collector comes by (seen with SQLAlchemy 2.1 and aiosqlite 0.22).
    """
    task = asyncio.create_task(_repeat_deadlocked(engine, work))
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait({task})  # which leaves the task alone when it is cancelled itself
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled from task.exception()
    return task.result()


async def _repeat_deadlocked(engine: AsyncEngine, work: Callable[[Tx], Awaitable[T]]) -> T:
    """Run `work` in a transaction, and again where the server ended that since it was in a deadlock."""
    attempt = 1
    while True:
        try:
            async with engine.begin() as tx:
                return await work(tx)
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) != _DEADLOCK or attempt == MOST_ATTEMPTS:
                raise
            log.info("repeating a transaction after a deadlock", attempt=attempt)
        except OSError as error:  # time-outs, too: asyncpg lets those of connecting through
            mark_unreachable(error)
            raise
        attempt += 1
        await asyncio.sleep(_PAUSE)


@asynccontextmanager
async def open_storage(url: str) -> AsyncIterator[Storage]:
    """Open the database at `url` (SQLAlchemy's form), making a SQLite file and its folder when absent.

    ConfigError, one line without the password, when it cannot be opened or written to.
    """
    address = read_url(url)
    if address.get_backend_name() == "sqlite":
        make_folder(address)
        writer, reader = sqlite_engine(address, "writer"), sqlite_engine(address, "reader")
    else:
        writer = postgresql_engine(address)
        reader = writer.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    storage = Storage(address, writer, reader)
    try:
        with refusals_explained(address):
            await storage.write(_nothing)
        yield storage
    finally:
        await reader.dispose()
        await writer.dispose()


async def _nothing(tx: Tx) -> None:
    """Begin, which on SQLite takes the write lock and so shows whether the file can be written to."""
    del tx
