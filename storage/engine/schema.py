"""Brings a database to this version's schema: a fresh one at once, that of an earlier release by migrations.

Alembic is loaded only for migrations: it takes a while and ten megabytes.
"""

from functools import partial
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from sqlalchemy import URL, Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from bot.errors import ConfigError
from storage.engine.connections import before_first_release, refusals_explained, sqlite_engine
from storage.engine.tables import lead, metadata, source
from storage.engine.transactions import Storage, Tx, transact

if TYPE_CHECKING:
    from alembic.config import Config

_STORED: Final = text("SELECT version_num FROM alembic_version")
_MAKE_STORED: Final = text(
    "CREATE TABLE alembic_version"
    " (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)
"""The table that Alembic keeps, as it makes it."""
_STORE: Final = text("INSERT INTO alembic_version VALUES (:step)")
_PATIENTLY = text(
    "SELECT set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true),"
    " set_config('idle_in_transaction_session_timeout', '0', true)"
)
_UNLESS_LOCKED = text("SELECT set_config('lock_timeout', '60s', true)")
"""A migration takes as long as it takes; who leads meanwhile must not wait behind it without end."""
MIGRATING = 0x6D696772
"""The key of PostgreSQL's advisory lock that migrations are made under: one process at a time."""


async def migrate(storage: Storage) -> None:
    """Bring the database to this version's schema, in one transaction; nothing happens when it is there.

    ConfigError when a newer version made the database, or one before 0.1.0, or its user may not change it;
    the kind DatabaseAwayError when it is not there meanwhile.
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
    """Whether the database has the schema of the newest step."""
    try:
        return bool(await storage.read(lambda tx: tx.scalar(_STORED)) == _steps()[-1])
    except DBAPIError:
        return False  # it is empty, or something is wrong that migrating will tell of


def _steps() -> list[str]:
    """Return the numbers of the migrations, the newest last."""
    names = [step.name for step in files("storage.migrations").joinpath("versions").iterdir()]
    return sorted(name[:4] for name in names if name[:4].isdigit())


async def _migrate_sqlite(address: URL, tx: Tx) -> None:
    # Foreign keys are off meanwhile: a table that is rebuilt would cascade into those that point at it.
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
    """Make the tables of a fresh database, or run the steps that are missing."""
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
    """Make what all migrations together arrive at, without them."""
    metadata.create_all(connection, checkfirst=False)
    connection.execute(
        source.insert(), [{"kind": kind, "title": "", "added_at": 0} for kind in ("desk", "paste")]
    )
    connection.execute(lead.insert(), {"id": 1, "term": 0, "holder": "", "written": 0, "expires_at": 0})
    connection.execute(_MAKE_STORED)
    connection.execute(_STORE, {"step": step})


def migration_config(connection: Connection) -> "Config":
    """Return what Alembic's commands need to work in the transaction of a connection."""
    from alembic.config import Config  # noqa: PLC0415  see above

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", "storage:migrations")
    return config
