"""Sends a statement to a SQLite connection's thread and gets its rows in one trip.

The driver makes four trips: to open a cursor, to execute, to fetch and to close. Each costs more than a small
statement itself.
"""

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from functools import partial
from typing import Any, Self

import aiosqlite
from aiosqlite.context import contextmanager

_CHUNK = 64


class Connection(aiosqlite.Connection):
    """A connection whose cursors make one trip; `connect` opens it, in its thread."""

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connect, _CHUNK)

    @contextmanager
    async def cursor(self) -> "Cursor":  # type: ignore[override] # a coroutine, which the decorator wraps
        """Return a cursor, without a trip."""
        return Cursor(self)


class Cursor(aiosqlite.Cursor):
    """A cursor for one statement at a time: executing reads all rows and closes it."""

    def __init__(self, connection: Connection) -> None:
        self._conn = connection
        self._rows: list[Any] = []

    async def execute(self, sql: str, parameters: Iterable[Any] | None = None) -> Self:
        """Execute a statement."""
        return await self._run(sqlite3.Cursor.execute, sql, () if parameters is None else parameters)

    async def executemany(self, sql: str, parameters: Iterable[Iterable[Any]]) -> Self:
        """Execute a statement for each of many rows of parameters."""
        return await self._run(sqlite3.Cursor.executemany, sql, parameters)

    async def _run(self, execute: Callable[..., object], *given: object) -> Self:
        work = partial(_finish, self._conn._conn, execute, *given)  # noqa: SLF001  so does the driver
        self._cursor, self._rows = await self._conn._execute(work)  # type: ignore[no-untyped-call]  # noqa: SLF001
        return self

    async def fetchall(self) -> list[Any]:
        """Return the rows."""
        return self._rows

    async def close(self) -> None:
        """Do nothing: the cursor is already closed."""


def _finish(
    connection: sqlite3.Connection, execute: Callable[..., object], *given: object
) -> tuple[sqlite3.Cursor, list[Any]]:
    """Execute a statement and read its rows; the closed cursor's attributes stay readable."""
    with closing(connection.cursor()) as cursor:
        execute(cursor, *given)
        return cursor, cursor.fetchall() if cursor.description else []
