"""Sends a statement to a SQLite connection's thread and gets its rows in one trip.

The driver makes four trips: to open a cursor, to execute, to fetch and to close. Each costs more than a small
statement itself. Here SQLite's own connection does all of it when the driver calls it in that thread.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from functools import partial
from threading import Thread
from typing import Any, NamedTuple, Self, cast

import aiosqlite

_CHUNK = 64


class _Done(NamedTuple):
    """An executed statement: its closed cursor, whose attributes stay readable, and its rows."""

    cursor: sqlite3.Cursor
    rows: list[Any]

    def fetchall(self) -> Self:
        """Return both, since the driver passes on what this returns."""
        return self


class _InThread(sqlite3.Connection):
    """SQLite's connection: executing also reads all rows and closes the cursor."""

    def execute(self, sql: str, parameters: Any = ()) -> _Done:  # type: ignore[override]  # noqa: ANN401  the driver's own
        with closing(super().execute(sql, parameters)) as cursor:
            return _Done(cursor, cursor.fetchall())

    def executemany(self, sql: str, parameters: Iterable[Any]) -> sqlite3.Cursor:
        with closing(super().executemany(sql, parameters)) as cursor:
            return cursor


class Connection(aiosqlite.Connection):
    """A connection whose cursors make one trip."""

    stopped: asyncio.Future[None] | None = None
    """Done when its thread has stopped, None until it is told to."""

    def cursor(self) -> "Cursor":  # type: ignore[override]
        """Return a cursor, without a trip."""
        return Cursor(self)

    def stop(self) -> asyncio.Future[None] | None:
        """Tell the thread to stop."""
        self.stopped = super().stop()
        return self.stopped


class Cursor:
    """A cursor for one statement at a time: executing reads all rows and closes it."""

    arraysize = 1

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._cursor: aiosqlite.Cursor | sqlite3.Cursor | None = None
        self._rows: list[Any] = []

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, parameters: Iterable[Any] = ()) -> Self:
        """Execute a statement."""
        done = await self._connection.execute_fetchall(sql, parameters)
        self._cursor, self._rows = cast("_Done", done)
        return self

    async def executemany(self, sql: str, parameters: Iterable[Iterable[Any]]) -> Self:
        """Execute a statement for each of many rows of parameters."""
        self._cursor = await self._connection.executemany(sql, parameters)
        return self

    async def fetchall(self) -> list[Any]:
        """Return the rows."""
        return self._rows

    async def close(self) -> None:
        """Do nothing: the cursor is already closed."""

    @property
    def description(self) -> Any:  # noqa: ANN401  as the driver has it
        """The columns of the rows; None if the statement has none."""
        return None if self._cursor is None else self._cursor.description

    @property
    def rowcount(self) -> int:
        """How many rows the statement changed; -1 if it changes none."""
        return -1 if self._cursor is None else self._cursor.rowcount

    @property
    def lastrowid(self) -> int | None:
        """The key of the row that was inserted last."""
        return None if self._cursor is None else self._cursor.lastrowid


async def connect(*file: str, **options: Any) -> Connection:  # noqa: ANN401  SQLite's own
    """Open a connection; if that fails, wait for its thread, so that it never reports to a closed loop."""
    connection = _make(partial(sqlite3.connect, *file, factory=_InThread, **options))
    try:
        await connection
    except BaseException:
        if connection.stopped is not None:
            await connection.stopped
        raise
    return connection


def _make(connect: Callable[[], sqlite3.Connection]) -> Connection:
    """Make a connection whose thread doesn't keep the process alive: it inherits that from its maker."""
    made: list[Connection] = []
    maker = Thread(target=lambda: made.append(Connection(connect, _CHUNK)), daemon=True)
    maker.start()
    maker.join()
    return made[0]
