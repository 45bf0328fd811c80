"""Tests of the schema: the migrations make what the metadata says."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import URL, CheckConstraint, Connection, text

from bot.errors import ConfigError
from storage import Storage, migrate, open_storage
from storage.chats import destinations
from storage.engine import schema
from storage.engine.schema import migration_config
from storage.engine.tables import metadata
from storage.sources import sources
from tests.databases import Server
from tests.storage.catalogs import all_rows, catalog, differences
from tests.storage.making import make_follow


@pytest.fixture
async def stepped(empty_database_url: str) -> AsyncIterator[Storage]:
    """Yield a database made by all the migrations."""
    async with open_storage(empty_database_url) as storage:
        await storage.write(lambda tx: tx.run_sync(_run_all_steps))
        yield storage


def _run_all_steps(connection: Connection) -> None:
    command.upgrade(migration_config(connection), "head")


# An index on an expression; the catalogs are compared below.
@pytest.mark.filterwarnings("ignore:.*expression-based index")
async def test_alembic_finds_no_difference_between_migrations_and_metadata(stepped: Storage) -> None:
    assert await differences(stepped) == []


async def test_a_fresh_database_has_the_checks_and_indexes_of_the_migrations(
    storage: Storage, stepped: Storage
) -> None:
    assert await catalog(storage) == await catalog(stepped)


async def test_a_fresh_database_has_the_rows_of_the_migrations(storage: Storage, stepped: Storage) -> None:
    assert await all_rows(storage) == await all_rows(stepped)


async def test_the_catalog_shows_checks(storage: Storage) -> None:
    assert any("leased_at IS NULL" in sql and "CHECK" in sql for *_, sql in await catalog(storage))


def test_no_check_stands_in_a_column_where_alembic_would_lose_it() -> None:
    columns = [column for table in metadata.tables.values() for column in table.columns]
    assert not [
        str(column)
        for column in columns
        if any(isinstance(one, CheckConstraint) for one in column.constraints)
    ]


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
@pytest.mark.parametrize("table", ["conj", "delivery", "entry_term"])
async def test_tables_that_are_found_by_their_key_have_no_rowid(storage: Storage, table: str) -> None:
    [made] = [sql for kind, name, sql in await catalog(storage) if (kind, name) == ("table", table)]
    assert "WITHOUT ROWID" in made


async def test_migrating_again_changes_nothing(storage: Storage) -> None:
    desk = await storage.read(lambda tx: sources.builtin(tx, "desk"))
    await migrate(storage)
    assert await storage.read(lambda tx: sources.builtin(tx, "desk")) == desk


async def test_migrating_needs_nothing_in_the_working_directory(
    empty_database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    async with open_storage(empty_database_url) as storage:
        await migrate(storage)
        assert (await storage.read(lambda tx: sources.builtin(tx, "desk"))).kind == "desk"
    assert list(elsewhere.iterdir()) == []


async def test_two_that_migrate_at_once_do_not_collide(empty_database_url: str) -> None:
    async with open_storage(empty_database_url) as one, open_storage(empty_database_url) as other:
        await asyncio.gather(migrate(one), migrate(other))
        assert (await one.read(lambda tx: sources.builtin(tx, "desk"))).kind == "desk"


async def test_a_database_of_a_newer_version_is_left_alone(storage: Storage) -> None:
    await storage.write(lambda tx: tx.execute(text("UPDATE alembic_version SET version_num = '9999'")))
    with pytest.raises(ConfigError, match="newer version of liveblog-bot created this database"):
        await migrate(storage)


async def test_a_database_from_before_the_first_release_is_left_alone_and_named(storage: Storage) -> None:
    await storage.write(lambda tx: tx.execute(text("UPDATE alembic_version SET version_num = '0014'")))
    before = await all_rows(storage)
    named = Path(str(storage.address.database)).name
    with pytest.raises(
        ConfigError, match=f"A version before 0.1.0 created the .*{named}.* start again"
    ) as refused:
        await migrate(storage)
    assert "\n" not in str(refused.value)
    assert await all_rows(storage) == before


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_migration_that_leaves_rows_pointing_nowhere_is_rolled_back(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forget_a_destination(connection: Connection, address: URL) -> None:
        connection.execute(text("DELETE FROM destination"))

    await storage.write(lambda tx: make_follow(tx, 1, "war"))
    await storage.write(lambda tx: tx.execute(text("UPDATE alembic_version SET version_num = '0001'")))
    monkeypatch.setattr(schema, "_upgrade", forget_a_destination)
    with pytest.raises(RuntimeError, match="left 1 rows that point nowhere"):
        await migrate(storage)
    assert len(await storage.read(lambda tx: destinations.by_chat(tx, 1))) == 1


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
async def test_a_user_who_may_make_no_tables_is_told_so(empty_database_url: str, postgresql: Server) -> None:
    postgresql.add_role("reader", "secret")
    url = empty_database_url.replace("postgres:@", "reader:secret@")
    async with open_storage(url) as storage:
        with pytest.raises(ConfigError, match=r"User reader may not create tables.*owner of the database"):
            await migrate(storage)
