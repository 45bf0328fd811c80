"""Makes INSERT … ON CONFLICT, which both databases have but SQLAlchemy Core has only by dialect."""

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

from storage.engine.transactions import Tx


def insert_or(tx: Tx, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Return an INSERT with `on_conflict_do_nothing` and `on_conflict_do_update`, alike on both databases."""
    return insert_for(tx.dialect.name, table)


def insert_for(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Return the same for a dialect's name."""
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
