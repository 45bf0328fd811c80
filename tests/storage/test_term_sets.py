"""Sets of terms: those of an earlier version are kept, and what no entry has goes a little at a time."""

import pytest
from alembic import command
from sqlalchemy import Connection, func, select, text

from bot.domain.entry import ParsedEntry, headline_key
from storage import Storage, Tx, documents, entries, finding, migrate, open_storage, term_sets
from storage.schema import migration_config
from storage.tables import entry_term, term_set
from tests.storage.making import NOW, asking, make_entry


def _eighth(connection: Connection) -> None:
    command.upgrade(migration_config(connection), "0008")


async def _fill(tx: Tx) -> None:
    """Store an entry with its terms, as the version before did."""
    await tx.run_sync(_eighth)
    stored = (
        "INSERT INTO entry (id, source_id, external_id, revision, accepted_at, happened_at)"
        " SELECT 70, id, 'a', 1, 5, 5 FROM source WHERE kind = 'desk'"
    )
    said = (
        "INSERT INTO revision (entry_id, number, digest, headline, body, authors, topics, countries,"
        " accepted_at) VALUES (70, 1, 'x', 'Peace  Talks', '', '[]', '[]', '[]', 5)"
    )
    terms = "INSERT INTO entry_term (entry_id, term) VALUES (70, '*'), (70, 'peace')"
    for statement in (stored, said, terms):
        await tx.execute(text(statement))


async def test_the_terms_of_an_earlier_version_are_found(empty_database_url: str) -> None:
    async with open_storage(empty_database_url) as storage:
        await storage.write(_fill)
        await migrate(storage)

        async def work(tx: Tx) -> None:
            assert await term_sets.of_entry(tx, 70) == {"*", "peace"}
            wanted = asking("peace").conjunctions
            assert [one.id for one in await finding.newest_matching(tx, wanted, 5)] == [70]
            key = headline_key(ParsedEntry("", "peace talks"))
            assert key is not None
            source_id = await tx.scalar(text("SELECT source_id FROM entry"))
            assert await documents.repeated(tx, int(source_id or 0), [key, key + 1]) == {key}
            [number] = await term_sets.begin(tx, 1, NOW)
            assert number > 70, "no number is given twice"
            await entries.put_terms(tx, {70: {"*", "war"}})
            assert await term_sets.of_entry(tx, 70) == {"*", "war"}

        await storage.write(work)


async def _count(tx: Tx) -> int:
    return await tx.scalar(select(func.count()).select_from(entry_term)) or 0


async def test_loose_sets_go_in_small_steps(tx: Tx) -> None:
    [number] = await term_sets.begin(tx, 1, NOW)
    await term_sets.write(tx, {number: {f"word{n}" for n in range(2500)}})
    kept = await make_entry(tx, "war")
    before = len(await term_sets.of_entry(tx, kept))
    assert not await term_sets.remove_loose(tx, NOW), "it is not old"
    left = []
    while await term_sets.remove_loose(tx, NOW + 1):
        left.append(await _count(tx))
    assert left == [1500 + before, 500 + before]
    assert await _count(tx) == before
    assert await tx.scalar(select(func.count()).select_from(term_set)) == 0


async def test_a_set_that_was_removed_is_not_used(storage: Storage) -> None:
    async def work(tx: Tx) -> None:
        entry_id = await make_entry(tx, "war")
        [number] = await term_sets.begin(tx, 1, NOW)
        await term_sets.remove_loose(tx, NOW + 1)
        await term_sets.use(tx, {entry_id: number})

    with pytest.raises(RuntimeError, match="not there any more"):
        await storage.write(work)
