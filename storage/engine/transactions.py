"""Opens the database and runs transactions, each over when its caller goes on, even if it is cancelled."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import wraps
from typing import Any, Concatenate, Final, ParamSpec, Protocol, TypeAlias, TypeVar

import structlog
from sqlalchemy import URL, Row
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.engine.connections import (
    OF_TOOLS,
    Dialect,
    Limits,
    find_folder,
    postgresql_engine,
    read_url,
    refusals_explained,
    sqlite_engine,
    sqlite_file,
)
from storage.engine.trouble import mark_unreachable

T = TypeVar("T")
P = ParamSpec("P")
Tx: TypeAlias = AsyncConnection
"""An open transaction. Every function of a subject takes one first."""
AnyRow: TypeAlias = Row[*tuple[Any, ...]]
"""A row whose columns a subject reads into its own class."""
log = structlog.get_logger(__name__)

MOST_ATTEMPTS: Final = 4
"""How often a transaction is tried when others are in its way."""
_PAUSE: Final = 0.05
"""Seconds in which the transaction that won goes on. Sooner, its rows could be taken before it wakes."""
_DEADLOCK: Final = "40P01"
"""PostgreSQL's SQLSTATE deadlock_detected."""
_CLOSE_WITHIN: Final = 3.0
"""Seconds to close connections in order. Then they are cut."""


class Fence(Protocol):
    """Stops a process from writing once it no longer leads."""

    async def check(self, tx: Tx) -> None:
        """Check, first in every writing transaction, that it may write; raises NotLeadingError if not."""

    def committed(self) -> None:
        """Note that the last checked transaction is committed."""


class Storage:
    """An open database. `write` and `read` each run a piece of work in one transaction.

    Writes run one at a time on both engines, since SQLite has only one write lock. On PostgreSQL a command
    may write at the same time as the bot. If two transactions wait for each other's rows, the server ends
    one of them and it is tried again. Reads run in parallel with writes and see one state of the database
    throughout. A `fence` checks each write. `made` says that the file did not exist before.
    """

    def __init__(
        self,
        address: URL,
        writer: AsyncEngine,
        reader: AsyncEngine,
        *,
        cut: Callable[[], None] = lambda: None,
        fence: Fence | None = None,
        made: bool = False,
    ) -> None:
        self.address = address
        self.cut = cut
        self.made = made
        self._writer = writer
        self._reader = reader
        self.fence = fence
        self._turn = asyncio.Lock()

    @property
    def dialect(self) -> Dialect:
        """Which of the two databases it is."""
        return "sqlite" if self.address.get_backend_name() == "sqlite" else "postgresql"

    @property
    def url(self) -> str:
        """The database's address with its password; never log it."""
        return self.address.render_as_string(hide_password=False)

    def __repr__(self) -> str:
        return f"Storage({self.address!r})"

    async def write(self, work: Callable[[Tx], Awaitable[T]]) -> T:
        """Run `work` in a transaction that may write, and commit; an exception rolls it back.

        `work` may run more than once (after a deadlock), and must do the same each time. Raises
        NotLeadingError if the fence refuses it.

        A caller that is cancelled while it waits for its turn leaves at once. One that is cancelled later
        leaves when the transaction is over (committed, if `work` succeeds).
        """
        async with self._turn:
            if self.fence is None:
                return await transact(self._writer, work)
            return await transact(self._writer, _fenced(self.fence, work), self.fence.committed)

    async def read(self, work: Callable[[Tx], Awaitable[T]]) -> T:
        """Run `work` in a transaction that only reads; cancellation works as in `write`."""
        return await transact(self._reader, work)


def reads(
    work: Callable[Concatenate[Tx, P], Awaitable[T]],
) -> Callable[Concatenate[Storage, P], Awaitable[T]]:
    """Turn a function of a transaction into one of a storage, which `Storage.read` runs."""

    @wraps(work)
    async def run(storage: Storage, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await storage.read(lambda tx: work(tx, *args, **kwargs))

    return run


def writes(
    work: Callable[Concatenate[Tx, P], Awaitable[T]],
) -> Callable[Concatenate[Storage, P], Awaitable[T]]:
    """Turn a function of a transaction into one of a storage, which `Storage.write` runs."""

    @wraps(work)
    async def run(storage: Storage, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await storage.write(lambda tx: work(tx, *args, **kwargs))

    return run


def _fenced(fence: Fence, work: Callable[[Tx], Awaitable[T]]) -> Callable[[Tx], Awaitable[T]]:
    async def checked(tx: Tx) -> T:
        await fence.check(tx)
        return await work(tx)

    return checked


def _ignore() -> None:
    """Do nothing."""


async def transact(
    engine: AsyncEngine, work: Callable[[Tx], Awaitable[T]], committed: Callable[[], None] = _ignore
) -> T:
    """Run `work` in a transaction of `engine`, in its own task; a cancelled caller waits for it.

    The task calls `committed` after the commit.

    A statement that is cancelled half-way leaves its connection with the transaction open, and SQLite's write
    lock held, until the garbage collector runs (seen with SQLAlchemy 2.1 and aiosqlite 0.22).
    """
    task = asyncio.create_task(_repeat_deadlocked(engine, work, committed))
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait({task})  # if cancelled itself, `wait` leaves the task alone
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled from task.exception()
    return task.result()


async def _repeat_deadlocked(
    engine: AsyncEngine, work: Callable[[Tx], Awaitable[T]], committed: Callable[[], None]
) -> T:
    """Run `work` in a transaction, and again if the server ended it because of a deadlock."""
    attempt = 1
    while True:
        try:
            async with engine.begin() as tx:
                done = await work(tx)
            committed()
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) != _DEADLOCK or attempt == MOST_ATTEMPTS:
                raise
            log.info("repeating transaction after a deadlock", attempt=attempt)
        except OSError as error:  # also time-outs: asyncpg passes on those of connecting
            mark_unreachable(error)
            raise
        else:
            return done
        attempt += 1
        await asyncio.sleep(_PAUSE)


@asynccontextmanager
async def open_storage(
    url: str,
    *,
    limits: Limits = OF_TOOLS,
    name: str = "liveblog-bot",
    fence: Fence | None = None,
    make_folder: bool = False,
) -> AsyncIterator[Storage]:
    """Open the database at `url` (SQLAlchemy's form), making a SQLite file if there is none.

    Its folder must exist, unless `make_folder`. On PostgreSQL `limits` are its time-outs, and the server
    shows sessions by `name`. Raises ConfigError, one line without the password, if the database cannot be
    opened or written to. It is a DatabaseAwayError if the database may be there later.
    """
    address = read_url(url)
    made = False
    if address.get_backend_name() == "sqlite":
        find_folder(address, make=make_folder)
        made = not sqlite_file(address).exists()
        writer, reader = sqlite_engine(address, "writer"), sqlite_engine(address, "reader")
        cut = _ignore
    else:
        writer, cut = postgresql_engine(address, limits, name)
        reader = writer.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    storage = Storage(address, writer, reader, cut=cut, fence=fence, made=made)
    try:
        with refusals_explained(address):
            await storage.write(_nothing)
        yield storage
    finally:
        impatience = asyncio.get_running_loop().call_later(_CLOSE_WITHIN, cut)
        await reader.dispose()
        await writer.dispose()
        impatience.cancel()


async def _nothing(tx: Tx) -> None:
    """Begin a transaction: on SQLite this takes the write lock, so it shows whether the file is writable."""
    del tx
