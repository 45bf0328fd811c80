"""Tests of sets of terms: those that no entry has are removed a few at a time."""

import pytest
from sqlalchemy import func, select

from storage import Storage, Tx
from storage.engine.tables import entry_term, term_set
from storage.entries import term_sets
from tests.storage.making import NOW, make_entry


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
