"""Proposals: filters that a button can name."""

from storage import Storage, proposals
from tests.storage.making import NOW


async def test_a_proposal_is_found_by_its_id(storage: Storage) -> None:
    kept = await storage.write(lambda tx: proposals.put(tx, "flood, storm", "en", NOW))
    assert await storage.read(lambda tx: proposals.get(tx, kept)) == ("flood, storm", "en")
    assert await storage.read(lambda tx: proposals.get(tx, kept + 1)) is None


async def test_the_same_filter_in_the_same_language_is_kept_once(storage: Storage) -> None:
    first = await storage.write(lambda tx: proposals.put(tx, "flood", "en", NOW))
    german = await storage.write(lambda tx: proposals.put(tx, "flood", "de", NOW))
    again = await storage.write(lambda tx: proposals.put(tx, "flood", "en", NOW + 1))
    assert again == first != german


async def test_what_nobody_was_shown_for_long_is_forgotten(storage: Storage) -> None:
    old = await storage.write(lambda tx: proposals.put(tx, "flood", "en", NOW))
    later = NOW + proposals.KEPT_FOR
    await storage.write(lambda tx: proposals.put(tx, "storm", "en", later))
    assert await storage.read(lambda tx: proposals.get(tx, old)) is not None
    await storage.write(lambda tx: proposals.put(tx, "storm", "en", later + 1))
    assert await storage.read(lambda tx: proposals.get(tx, old)) is None
