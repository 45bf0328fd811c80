"""Tests of how far back a filter's entries can be counted."""

from storage import Storage, Tx
from storage.entries import search, term_sets
from tests.storage.making import NOW, SECOND, make_entry

DAY = 24 * 3600 * SECOND


async def since(storage: Storage, begin: int) -> int | None:
    """Return from when on entries are stored, `begin` at the earliest."""
    return await storage.read(lambda tx: search.stored_since(tx, begin))


async def test_nothing_is_stored_where_nothing_happened_since(storage: Storage) -> None:
    assert await since(storage, NOW - 14 * DAY) is None
    await storage.write(lambda tx: make_entry(tx, at=NOW - 20 * DAY))
    assert await since(storage, NOW - 14 * DAY) is None


async def test_what_came_along_with_the_first_counts_from_when_it_happened(storage: Storage) -> None:
    async def fill(tx: Tx) -> None:
        await make_entry(tx, at=NOW - 3 * DAY)
        await make_entry(tx, at=NOW - DAY)

    await storage.write(fill)
    assert await since(storage, NOW - 14 * DAY) == NOW - 3 * DAY


async def test_an_old_liveblog_that_was_imported_does_not_make_the_store_older(storage: Storage) -> None:
    async def fill(tx: Tx) -> None:
        await make_entry(tx, at=NOW - 700 * DAY)
        await make_entry(tx, at=NOW - DAY)

    await storage.write(fill)
    assert await since(storage, NOW - 14 * DAY) == NOW - DAY


async def test_a_store_that_is_older_counts_in_full(storage: Storage) -> None:
    async def fill(tx: Tx) -> None:
        await make_entry(tx, at=NOW)
        await make_entry(tx, at=NOW + DAY // 2)

    await storage.write(fill)
    assert await since(storage, NOW + DAY // 4) == NOW + DAY // 4


async def test_an_entrys_terms_are_those_that_were_stored(storage: Storage) -> None:
    entry_id = await storage.write(lambda tx: make_entry(tx, "en:flood country:UA"))
    assert await storage.read(lambda tx: term_sets.of_entry(tx, entry_id)) == {"*", "en:flood", "country:UA"}
