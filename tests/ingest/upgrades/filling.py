"""Fills a database for the test of upgrades: `python -m tests.ingest.upgrades.filling NAME`.

NAME is a folder beside this file, preferably named after the schema. It has a folder per source with the
bodies 0 (when it is added), 1 (what is sent) and 2 (what later releases poll). What the code stores from 0
and 1 is written to `NAME/stored.json`, which both engines read.
"""

import asyncio
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, MetaData, Table, text

from storage import Storage, Tx, migrate, open_storage
from tests.ingest.reading import add_source, poll

FOLDER = Path(__file__).parent
URL = "https://news.example/live/{}"
_LEFT_OUT = {"alembic_version", "entry_term"}
_COUNT = {
    "sqlite": text(
        "INSERT OR REPLACE INTO sqlite_sequence (rowid, name, seq) VALUES"
        " ((SELECT rowid FROM sqlite_sequence WHERE name = :name), :name, :last)"
    ),
    "postgresql": text("SELECT setval(pg_get_serial_sequence(:name, 'id'), :last)"),
}


def sources_in(release: Path) -> list[tuple[str, list[bytes]]]:
    """Return the address of each source of a release, and its bodies in order."""
    return [
        (URL.format(source.name), [path.read_bytes() for path in sorted(source.iterdir())])
        for source in sorted(release.iterdir())
        if source.is_dir()
    ]


async def fill(release: Path) -> None:
    """Poll the first two bodies of each source, and write what is stored to a file."""
    with tempfile.TemporaryDirectory() as folder:
        async with open_storage(f"sqlite:///{folder}/filled.db") as storage:
            await migrate(storage)
            for url, bodies in sources_in(release):
                source_id = await add_source(storage, url)
                for body in bodies[:2]:
                    print(url, await poll(storage, source_id, body, url=url))  # noqa: T201  for the person who runs it
            stored = await storage.read(lambda tx: tx.run_sync(_dump))
    (release / "stored.json").write_text(json.dumps(stored, ensure_ascii=False, indent=0), encoding="utf-8")


def _dump(connection: Connection) -> dict[str, Any]:
    """Return the schema's number, all rows except terms, and the last number of each counting table."""
    number = connection.scalar(text("SELECT version_num FROM alembic_version"))
    metadata = MetaData()
    metadata.reflect(connection)
    tables = [table for table in metadata.sorted_tables if table.name not in _LEFT_OUT]
    found = {
        table.name: [dict(row) for row in connection.execute(table.select()).mappings()] for table in tables
    }
    counted = connection.execute(text("SELECT name, seq FROM sqlite_sequence ORDER BY name")).all()
    return {
        "schema": number,
        "tables": {name: rows for name, rows in found.items() if rows},
        "counted": {name: last for name, last in counted if last},
    }


async def restore(storage: Storage, release: Path) -> None:
    """Fill an empty database as it was when a release was filled, and migrate it to the current schema."""
    stored = json.loads((release / "stored.json").read_text(encoding="utf-8"))

    async def work(tx: Tx) -> None:
        await tx.run_sync(lambda connection: _restore(connection, stored))

    await storage.write(work)
    await migrate(storage)


def _restore(connection: Connection, stored: dict[str, Any]) -> None:
    from alembic import command  # noqa: PLC0415  as in storage

    from storage.engine.schema import migration_config  # noqa: PLC0415

    command.upgrade(migration_config(connection), stored["schema"])
    for name, rows in stored["tables"].items():
        table = Table(name, MetaData(), autoload_with=connection)
        connection.execute(table.delete())
        connection.execute(table.insert(), rows)
    for name, last in stored["counted"].items():
        connection.execute(_COUNT[connection.dialect.name], {"name": name, "last": last})


if __name__ == "__main__":
    asyncio.run(fill(FOLDER / sys.argv[1]))
