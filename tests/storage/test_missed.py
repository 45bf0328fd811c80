"""Tests of what came for a destination in a span of time."""

from sqlalchemy import update

from bot.domain.entry.content import ParsedEntry
from storage import Tx
from storage.delivery import holds, publications
from storage.engine.tables import entry
from storage.entries import entries, search
from tests.storage.making import NOW, SECOND, make_destination, make_entry, make_follow, publish, revise
from tests.storage.making import withdraw as withdraw_entry

HOUR = 3600 * SECOND


async def came(tx: Tx, at: int, terms: str = "war") -> int:
    """Publish an entry that came at a time, and happened a little earlier; return its id."""
    entry_id = await publish(tx, terms, now=at - SECOND)
    await tx.execute(update(entry).where(entry.c.id == entry_id).values(accepted_at=at))
    return entry_id


async def test_what_came_in_a_span_is_counted_once_whatever_matches_it(tx: Tx) -> None:
    where = (await make_follow(tx, 1, "war")).destination_id
    await make_follow(tx, 1, "*")
    for at in range(5):
        await came(tx, NOW + at)
    assert await search.count_between(tx, where, NOW + 1, NOW + 4) == 3
    assert len(await search.important_between(tx, where, NOW + 1, NOW + 4, 10, 0)) == 3
    assert await search.count_between(tx, (await make_destination(tx, 2)).id, 0, NOW + 4) == 0


async def test_what_came_late_counts_from_when_it_came(tx: Tx) -> None:
    where = (await make_follow(tx, 1, "war")).destination_id
    late = await publish(tx, "war", now=NOW - HOUR)
    await tx.execute(update(entry).where(entry.c.id == late).values(accepted_at=NOW))
    assert await search.count_between(tx, where, NOW, NOW + 1) == 1


async def test_what_was_only_stored_or_withdrawn_or_is_on_hold_is_left_out(tx: Tx) -> None:
    where = (await make_follow(tx, 1, "war")).destination_id
    await make_entry(tx, "war")
    await holds.place(tx, await publish(tx, "war"), NOW)
    await withdraw_entry(tx, await publish(tx, "war"))
    assert await search.count_between(tx, where, NOW, NOW + 1) == 0


async def test_key_moments_and_breaking_entries_come_first_then_the_newest_as_they_read_now(tx: Tx) -> None:
    where = (await make_follow(tx, 1, "*")).destination_id
    plain, breaking, later = [await publish(tx, now=NOW + at, breaking=at == 1) for at in range(3)]
    key = await make_entry(tx)
    parsed = ParsedEntry("key", "Key", key=True)
    await entries.put_revisions(tx, [entries.Revision(key, 2, parsed)], NOW)
    await publications.add(tx, [(key, 2)], NOW)
    await revise(tx, plain, "", number=2)
    found = await search.important_between(tx, where, NOW, NOW + 1, 10, 0)
    assert [one.id for one in found[:2]] == [breaking, key]
    assert {one.id for one in found[2:]} == {plain, later}
    assert "Something, revision 2" in [one.parsed.headline for one in found]
    assert [one.id for one in await search.important_between(tx, where, NOW, NOW + 1, 1, 1)] == [key]
