"""Reads what a database contains: its table definitions, and all rows."""

from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect, select, table, text

from storage import Storage, Tx
from storage.engine.tables import metadata

_CATALOG = {
    "sqlite": "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE '%alembic%'",
    "postgresql": (
        "SELECT 'constraint', conname, conrelid::regclass || ' ' || pg_get_constraintdef(oid)"
        " FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conname NOT LIKE '%alembic%'"
        " UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes"
        " WHERE schemaname = 'public' AND indexname NOT LIKE '%alembic%'"
    ),
}


async def catalog(storage: Storage) -> set[tuple[str, ...]]:
    """Return the database's definitions of its tables: constraints with CHECKs, indexes with conditions."""

    async def read(tx: Tx) -> set[tuple[str, ...]]:
        found = await tx.execute(text(_CATALOG[storage.dialect]))
        return {(kind, name, _normal(sql or "")) for kind, name, sql in found}

    return await storage.read(read)


def _normal(sql: str) -> str:
    """Return a definition in one form. A table that SQLite rebuilt has a quoted name and another order."""
    text_, *option = " ".join(sql.replace('"', "").split()).partition(" WITHOUT ROWID")
    columns, *constraints = text_.strip().removesuffix(")").split("CONSTRAINT ")
    return " ".join([columns.strip(" ,"), *sorted(one.strip(" ,") for one in constraints), *option])


async def differences(storage: Storage) -> list[object]:
    """Return where Alembic finds that the database differs from `storage.engine.tables`."""
    return await storage.write(lambda tx: tx.run_sync(_compare))


def _compare(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


async def all_rows(storage: Storage) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of each table, in a fixed order, with the database's own values."""
    return await storage.read(lambda tx: tx.run_sync(_read_all))


def _read_all(connection: Connection) -> dict[str, list[dict[str, Any]]]:
    found = {}
    for name in inspect(connection).get_table_names():
        rows = connection.execute(select(text("*")).select_from(table(name))).mappings()
        found[name] = sorted(map(dict[str, Any], rows), key=str)
    return found
