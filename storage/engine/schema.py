"""Brings a database to this version's schema.

A new database gets it at once, one from an earlier release by migrations. Alembic is imported only for
migrations: that takes a while and 10 MB.
"""

from functools import partial
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from sqlalchemy import URL, Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from bot.errors import ConfigError
from storage.engine.connections import before_first_release, refusals_explained, sqlite_engine
from storage.engine.tables import metadata
from storage.engine.transactions import Storage, Tx, transact
from storage.migrations.first_rows import FIRST_ROWS

if TYPE_CHECKING:
    from alembic.config import Config

_STORED: Final = text("SELECT version_num FROM alembic_version")
_MAKE_STORED: Final = text(
    "CREATE TABLE alembic_version"
    " (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)
"""Alembic's own table, just as Alembic makes it."""
_STORE: Final = text("INSERT INTO alembic_version VALUES (:step)")
_PATIENTLY = text(
    "SELECT set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true),"
    " set_config('idle_in_transaction_session_timeout', '0', true)"
)
_UNLESS_LOCKED = text("SELECT set_config('lock_timeout', '60s', true)")
"""A migration may run without a limit. It must not wait without a limit for the leader's locks."""
MIGRATING = 0x6D696772
"""The key of PostgreSQL's advisory lock for migrations: one process at a time."""


async def migrate(storage: Storage) -> None:
    """Bring the database to this version's schema, in one transaction; do nothing if it already has it.

    Raises ConfigError if a newer version or one before 0.1.0 made the database, or if its user may not change
    it. Raises DatabaseAwayError if the database is away.
    """
    with refusals_explained(storage.address):
        if await _is_there(storage):
            return
        if storage.dialect == "sqlite":
            engine = sqlite_engine(storage.address, "migration")
            try:
                await transact(engine, partial(_migrate_sqlite, storage.address))
            finally:
                await engine.dispose()
        else:
            await storage.write(partial(_migrate_postgresql, storage.address))


async def _is_there(storage: Storage) -> bool:
    """Whether the database has the newest schema."""
    try:
        return bool(await storage.read(lambda tx: tx.scalar(_STORED)) == _steps()[-1])
    except DBAPIError:
        return False  # it is empty, or something is wrong and migrating will report it


def _steps() -> list[str]:
    """Return the numbers of the migrations, the newest last."""
    names = [step.name for step in files("storage.migrations").joinpath("versions").iterdir()]
    return sorted(name[:4] for name in names if name[:4].isdigit())


async def _migrate_sqlite(address: URL, tx: Tx) -> None:
    # Foreign keys are off here: rebuilding a table would cascade into the tables that refer to it.
    await tx.run_sync(_upgrade, address)
    broken = (await tx.execute(text("PRAGMA foreign_key_check"))).all()
    if broken:
        raise RuntimeError(f"a migration left {len(broken)} rows that point nowhere, such as {broken[0]}")


async def _migrate_postgresql(address: URL, tx: Tx) -> None:
    await tx.execute(_PATIENTLY)
    await tx.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATING})
    await tx.execute(_UNLESS_LOCKED)
    await tx.run_sync(_upgrade, address)


def _upgrade(connection: Connection, address: URL) -> None:
    """Make the tables of a new database, or run the missing migrations."""
    stored = connection.scalar(_STORED) if inspect(connection).has_table("alembic_version") else None
    steps = _steps()
    if stored is None:
        _create(connection, steps[-1])
    elif stored < steps[0]:
        raise before_first_release(address)
    elif stored > steps[-1]:
        raise ConfigError(
            "A newer version of liveblog-bot created this database. Upgrade the bot or restore a backup."
        )
    elif stored != steps[-1]:
        from alembic import command  # noqa: PLC0415  see above

        command.upgrade(migration_config(connection), "head")


def _create(connection: Connection, step: str) -> None:
    """Make the schema that all migrations together lead to, without them."""
    metadata.create_all(connection, checkfirst=False)
    for insertion in FIRST_ROWS:
        connection.execute(text(insertion))
    connection.execute(_MAKE_STORED)
    connection.execute(_STORE, {"step": step})


def migration_config(connection: Connection) -> "Config":
    """Return what Alembic's commands need to work in the transaction of a connection."""
    from alembic.config import Config  # noqa: PLC0415  see above

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", "storage:migrations")
    return config
