"""Tests of migrations: a database of any release since 0.1.0 becomes the current one and keeps its data."""

import pytest

from storage import Storage, migrate, open_storage
from tests.storage.catalogs import all_rows, catalog, differences
from tests.storage.releases.filling import FOLDER, restore

RELEASES = sorted(path.name.removesuffix(".sqlite.sql") for path in FOLDER.glob("*.sqlite.sql"))


@pytest.mark.parametrize("release", RELEASES)
async def test_each_row_of_a_release_is_kept(empty_database_url: str, release: str) -> None:
    async with open_storage(empty_database_url) as storage:
        await restore(storage, release)
        before = await all_rows(storage)
        await migrate(storage)
        after = await all_rows(storage)
    del before["alembic_version"]
    # 0018 adds the terms by which liveblogs are followed.
    after["entry_term"] = [row for row in after["entry_term"] if not row["term"].startswith("liveblog:")]
    assert [name for name, rows in before.items() if not rows] == []
    for name, rows in before.items():
        shared = rows[0].keys() & after[name][0].keys()
        was, now = (
            [[row[column] for column in sorted(shared)] for row in one] for one in (rows, after[name])
        )
        assert sorted(now, key=str) == sorted(was, key=str), name


# An index on an expression; the catalogs are compared as well.
@pytest.mark.filterwarnings("ignore:.*expression-based index")
@pytest.mark.parametrize("release", RELEASES)
async def test_an_upgraded_release_has_the_schema_of_a_fresh_database(
    storage: Storage, empty_database_url: str, release: str
) -> None:
    async with open_storage(empty_database_url) as upgraded:
        await restore(upgraded, release)
        await migrate(upgraded)
        assert await differences(upgraded) == []
        assert _flat(await catalog(upgraded)) == _flat(await catalog(storage))


def _flat(found: set[tuple[str, ...]]) -> set[str]:
    # PostgreSQL's dump of a BETWEEN has fewer brackets after it is restored.
    return {" ".join(one).replace("(", "").replace(")", "") for one in found}
