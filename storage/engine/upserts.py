"""INSERT … ON CONFLICT, which both databases have and Core knows only by dialect."""

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

from storage.engine.transactions import Tx


def insert_or(tx: Tx, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Return an INSERT that takes `on_conflict_do_nothing` or `on_conflict_do_update`, alike on both."""
    return insert_for(tx.dialect.name, table)


def insert_for(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Return the same for a dialect that is known by name."""
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
