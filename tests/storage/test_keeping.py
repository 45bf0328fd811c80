"""Tests of retention: old rows are removed in small steps, and nothing that is needed goes with them."""

from collections.abc import Sequence

import pytest
from sqlalchemy import Table, func, select, update

from bot.domain.delivery.endings import Gone
from bot.domain.entry.content import ParsedEntry
from bot.domain.messages.parts import Part
from storage import Tx
from storage.chats import destinations, follows
from storage.delivery import publications, tallies
from storage.engine.tables import (
    conj,
    delivery,
    draft,
    entry,
    entry_term,
    follow,
    lane,
    publication,
    receipt,
    revision,
    tally,
)
from storage.entries import entries, retention, search, term_sets
from storage.entries.known import find_known
from storage.newsroom import drafts, schedules
from storage.newsroom.drafts import Begun
from storage.newsroom.schedules import Waits
from storage.sources import offers, sources
from tests.storage.making import (
    NOW,
    SECOND,
    claim,
    deliver_all,
    done,
    fan_out_all,
    make_entry,
    make_follow,
    publish,
    record,
    revise,
)

LATER = NOW + 3600 * SECOND


async def count(tx: Tx, *tables: Table) -> list[int]:
    """Count the rows of tables."""
    return [await tx.scalar(select(func.count()).select_from(table)) or 0 for table in tables]


async def all_deliveries(tx: Tx, before: int) -> int:
    """Do every step of removing deliveries; return how many were still open."""
    begin: int | None = 0
    unsent = 0
    while begin is not None:
        begin, open_ = await retention.remove_deliveries(tx, before, begin)
        unsent += open_
    return unsent


async def all_entries(tx: Tx, before: int) -> None:
    """Do every step of removing entries."""
    begin: int | None = 0
    while begin is not None:
        begin = await retention.remove_entries(tx, before, begin)
    while await term_sets.remove_loose(tx, before):
        pass


async def from_feed(tx: Tx, *names: str) -> int:
    """Store quiet entries of a feed; return the feed's number."""
    source = await sources.add(
        tx, url="https://example.org/feed", title="", language=None, added_by=7, added_in=7, now=NOW
    )
    assert source is not None
    ids = await entries.add(tx, source.id, [ParsedEntry(name, name) for name in names], NOW)
    await entries.put_terms(tx, {one: {"*", "war"} for one in ids})
    return source.id


async def headlines(tx: Tx) -> Sequence[str]:
    """Return the headlines of the entries that are shown."""
    return [one.parsed.headline for one in await search.latest(tx, 100)]


async def test_old_deliveries_are_removed_and_young_ones_kept(tx: Tx) -> None:
    for chat_id in (1, 2):
        await make_follow(tx, chat_id, "*")
    old = await publish(tx)
    await deliver_all(tx)
    young = await make_entry(tx)
    await tx.execute(update(entry).where(entry.c.id == young).values(accepted_at=LATER))
    await publications.add(tx, [(young, 1)], LATER)
    await fan_out_all(tx)
    assert await all_deliveries(tx, NOW + 1) == 0
    assert list(await tx.scalars(select(delivery.c.entry_id))) == [young, young]
    assert await entries.get(tx, old) is not None


async def test_deliveries_are_removed_in_small_steps(tx: Tx, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "ROWS", 2)
    for chat_id in range(1, 6):
        await make_follow(tx, chat_id, "*")
    entry_id = await publish(tx)
    left = []
    begin: int | None = 0
    while begin is not None:
        begin, _ = await retention.remove_deliveries(tx, LATER, begin)
        left += await count(tx, delivery)
    assert left[:3] == [3, 1, 0]
    assert await entries.get(tx, entry_id) is not None


async def test_what_was_never_sent_is_counted_when_it_is_removed(tx: Tx) -> None:
    for chat_id in (1, 2, 3):
        await make_follow(tx, chat_id, "*")
    await publish(tx)
    [claimed] = await claim(tx, limit=1)
    await record(tx, done(claimed))
    assert await all_deliveries(tx, LATER) == 2
    assert await deliver_all(tx, now=LATER) == []


async def test_deliveries_of_an_entry_that_was_edited_lately_are_kept(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    edited, other = await publish(tx), await publish(tx)
    await revise(tx, edited, "", now=LATER)
    assert await all_deliveries(tx, LATER) == 1
    assert list(await tx.scalars(select(delivery.c.entry_id))) == [edited]
    assert other != edited


async def test_old_entries_are_removed_with_all_that_is_theirs(tx: Tx) -> None:
    for _ in range(3):
        await publish(tx, "war")
    young = await make_entry(tx)
    await tx.execute(update(entry).where(entry.c.id == young).values(accepted_at=LATER))
    await all_entries(tx, LATER)
    assert await count(tx, entry, revision, entry_term, publication, receipt) == [1, 1, 1, 0, 0]


async def test_entries_are_removed_in_small_steps(tx: Tx, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "ENTRIES", 2)
    for _ in range(5):
        await make_entry(tx)
    await retention.remove_entries(tx, LATER, 0)
    assert await count(tx, entry) == [3]
    await all_entries(tx, LATER)
    assert await count(tx, entry) == [0]


async def test_an_entry_stays_while_its_deliveries_do(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    entry_id = await publish(tx)
    await all_entries(tx, LATER)
    assert await entries.get(tx, entry_id) is not None


async def test_what_a_source_may_still_show_is_forgotten_but_is_not_news_again(tx: Tx) -> None:
    source_id = await from_feed(tx, "a", "b")
    await all_entries(tx, LATER)
    assert await count(tx, revision, entry_term) == [0, 0]
    assert await headlines(tx) == []
    known = (await find_known(tx, source_id, ["a"]))["a"]
    assert (known.digest, known.over) == ("", True)


async def test_of_a_source_that_was_removed_nothing_is_left(tx: Tx) -> None:
    source_id = await from_feed(tx, "a", "b")
    await sources.remove(tx, source_id, NOW)
    await all_entries(tx, LATER)
    assert await count(tx, entry) == [0]


async def test_of_a_destination_that_is_long_gone_only_a_mark_is_kept(tx: Tx) -> None:
    gone, stopped, back, served = [await make_follow(tx, chat_id, "war") for chat_id in range(1, 5)]
    await publish(tx, "war")
    for one in (gone, back):
        await destinations.mark_gone(tx, one.destination_id, Gone.REFUSED, NOW)
    await destinations.stop(tx, stopped.destination_id, NOW)
    await destinations.revive(tx, back.destination_id, NOW)
    assert await retention.forget_destinations(tx, LATER) == 2
    assert await retention.forget_destinations(tx, LATER) == 0
    titles = {}
    for chat_id in range(1, 5):
        [there] = await destinations.by_chat(tx, chat_id)
        titles[chat_id] = there.title, there.gone_at
    assert titles == {1: ("", NOW), 2: ("", None), 3: ("Chat 3", None), 4: ("Chat 4", None)}
    assert {one.id for one in (back, served)} == set(await tx.scalars(select(follow.c.id)))
    assert set(await tx.scalars(select(conj.c.follow_id))) == {back.id, served.id}
    assert gone.destination_id not in set(await tx.scalars(select(lane.c.destination_id)))


async def test_a_destination_that_has_just_gone_keeps_its_follows_for_a_return(tx: Tx) -> None:
    gone = await make_follow(tx, 1, "war")
    await destinations.mark_gone(tx, gone.destination_id, Gone.REFUSED, NOW)
    assert await retention.forget_destinations(tx, NOW) == 0
    assert len(await follows.list_for(tx, gone.destination_id)) == 1


async def test_old_drafts_offers_and_tallies_are_removed(tx: Tx) -> None:
    for message_id, now in ((1, NOW), (2, LATER)):
        await drafts.open_(tx, kind="post", begun=Begun(1, message_id, 1, now), part=None)
        await offers.put(tx, [f"https://example.org/{message_id}"], now)
        await tallies.add(tx, {"sent": 1}, now)
    assert await retention.remove_drafts(tx, LATER) == 1
    assert await retention.remove_small_things(tx, LATER) == 2
    assert await count(tx, draft, tally) == [1, 1]
    assert await retention.remove_small_things(tx, LATER) == 0


async def test_a_post_that_waits_for_its_time_is_kept(tx: Tx) -> None:
    opened = await drafts.open_(tx, kind="post", begun=Begun(1, 5, 7, NOW), part=Part("War"))
    await schedules.put(tx, opened.id, Waits(LATER + 1, 7, "Ed", NOW))
    assert await retention.remove_drafts(tx, LATER) == 0
    await drafts.end_wait(tx, opened.id)
    assert await retention.remove_drafts(tx, LATER) == 1


async def test_a_follow_that_was_removed_long_ago_is_deleted(tx: Tx) -> None:
    old, recent, kept = [await make_follow(tx, 1, word) for word in ("war", "peace", "*")]
    await follows.remove(tx, old.destination_id, old.id, NOW)
    await follows.remove(tx, recent.destination_id, recent.id, LATER)
    assert await retention.remove_follows(tx, LATER) == 1
    assert await retention.remove_follows(tx, LATER) == 0
    assert set(await tx.scalars(select(follow.c.id))) == {recent.id, kept.id}
