"""Fills a database with the crowd in bulk, with the rows that single follows would make."""

import asyncio
import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeAlias

from sqlalchemy import URL, Table, insert, text

from bench.crowd import compiled
from bot.domain.filters import COMPILER, Filter
from storage import Tx, migrate, open_storage
from storage.chats.follows import index_rows
from storage.engine.connections import OF_TOOLS, postgresql_engine
from storage.engine.tables import conj, destination, follow

_Row: TypeAlias = dict[str, Any]
_ROWS = 20_000


def fill(url: str, count: int) -> float:
    """Migrate the database at `url` and write `count` readers; return the seconds that took."""
    return asyncio.run(_fill(url, count))


async def _fill(url: str, count: int) -> float:
    filters = compiled(count)
    began = time.perf_counter()
    async with open_storage(url) as storage:
        await migrate(storage)

        async def write(tx: Tx) -> None:
            await _write(tx, destination, map(_destination, range(1, count + 1)))
            await _write(tx, follow, (_follow(number, one) for number, one in enumerate(filters, 1)))
            await _write(tx, conj, _index(filters))
            if storage.dialect == "postgresql":
                for name in ("destination", "follow"):
                    await tx.execute(text(f"SELECT setval('{name}_id_seq', {count})"))

        await storage.write(write)
        if storage.dialect == "postgresql":
            await _settle(storage.address)
    return time.perf_counter() - began


def _destination(number: int) -> _Row:
    named = {"chat_id": number, "thread_id": 0, "kind": "private", "title": ""}
    return {"id": number, "created_at": 0, **named}


def _follow(number: int, filter_: Filter) -> _Row:
    return {
        "id": number,
        "destination_id": number,
        "text": filter_.text,
        "language": filter_.language,
        "compiled_with": COMPILER,
        "created_by": number,
        "created_at": 0,
    }


def _index(filters: Sequence[Filter]) -> Iterator[_Row]:
    """Yield the rows of the index in their stored order."""
    rows = (
        (one.anchor, number, k)
        for number, filter_ in enumerate(filters, 1)
        for k, one in enumerate(filter_.conjunctions)
    )
    for _, number, k in sorted(rows):
        yield index_rows(number, number, filters[number - 1])[k]


async def _write(tx: Tx, table: Table, rows: Iterable[_Row]) -> None:
    remaining = iter(rows)
    while batch := list(islice(remaining, _ROWS)):
        if tx.dialect.name == "sqlite":
            await tx.execute(insert(table), batch)
        else:
            await _copy(tx, table, batch)


async def _copy(tx: Tx, table: Table, rows: Sequence[_Row]) -> None:
    columns = [name for name in table.c.keys() if name in rows[0]]  # noqa: SIM118  not a dict
    connection = (await tx.get_raw_connection()).driver_connection
    assert connection is not None
    await connection.copy_records_to_table(
        table.name, records=[tuple(row[name] for name in columns) for row in rows], columns=columns
    )


async def _settle(address: URL) -> None:
    """Do at once what the server does by itself a minute after such a large write."""
    engine, _ = postgresql_engine(address, OF_TOOLS)
    engine = engine.execution_options(isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text("VACUUM ANALYZE"))
        await connection.execute(text("CHECKPOINT"))
    await engine.dispose()
