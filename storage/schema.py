"""The way from any earlier schema to this version's.

Alembic is loaded only where there is a way to go: it takes a while and ten megabytes.
"""

from importlib.resources import files
from typing import TYPE_CHECKING

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from bot.errors import ConfigError
from storage.connecting import refusals_explained, sqlite_engine
from storage.engine import Storage, Tx, transact

if TYPE_CHECKING:
    from alembic.config import Config

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

    ConfigError when a newer version made the database, or its user may not change it; the kind
    DatabaseAwayError when it is not there meanwhile.
    """
    with refusals_explained(storage.address):
        if await _is_there(storage):
            return
        if storage.dialect == "sqlite":
            engine = sqlite_engine(storage.address, "migration")
            try:
                await transact(engine, _migrate_sqlite)
            finally:
                await engine.dispose()
        else:
            await storage.write(_migrate_postgresql)


async def _is_there(storage: Storage) -> bool:
    """Whether the database has the schema of the newest migration; migrations are numbered."""
    steps = files("storage.migrations").joinpath("versions").iterdir()
    newest = max(step.name[:4] for step in steps if step.name[:4].isdigit())
    stored = text("SELECT version_num FROM alembic_version")
    try:
        return bool(await storage.read(lambda tx: tx.scalar(stored)) == newest)
    except DBAPIError:
        return False  # it is empty, or something is wrong that migrating will tell of


async def _migrate_sqlite(tx: Tx) -> None:
    # Foreign keys are off meanwhile: a table that is rebuilt would cascade into those that point at it.
    if await tx.run_sync(_upgrade):
        broken = (await tx.execute(text("PRAGMA foreign_key_check"))).all()
        if broken:
            raise RuntimeError(f"a migration left {len(broken)} rows that point nowhere, such as {broken[0]}")


async def _migrate_postgresql(tx: Tx) -> None:
    await tx.execute(_PATIENTLY)
    await tx.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATING})
    await tx.execute(_UNLESS_LOCKED)
    await tx.run_sync(_upgrade)


def migration_config(connection: Connection) -> "Config":
    """Return what Alembic's commands need to work in the transaction of a connection."""
    from alembic.config import Config  # noqa: PLC0415  see above

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", "storage:migrations")
    return config


def _upgrade(connection: Connection) -> bool:
    """Run the migrations that are missing, and return whether there were any."""
    from alembic import command  # noqa: PLC0415  see above
    from alembic.migration import MigrationContext  # noqa: PLC0415
    from alembic.util import CommandError  # noqa: PLC0415

    before = MigrationContext.configure(connection).get_current_heads()
    try:
        command.upgrade(migration_config(connection), "head")
    except CommandError as error:
        if "Can't locate revision" in str(error):
            raise ConfigError(
                "A newer version of liveblog-bot created this database. Upgrade the bot or restore a backup."
            ) from None
        raise
    return MigrationContext.configure(connection).get_current_heads() != before
