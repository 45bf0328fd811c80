"""Tests of notices and offers, which are stored until they are sent or taken."""

from storage import Tx
from storage.chats import destinations
from storage.newsroom import notices
from storage.newsroom.notices import Notice
from storage.sources import offers, sources
from tests.storage.making import NOW, SECOND


async def _source_id(tx: Tx) -> int:
    added = await sources.add(
        tx, url="https://example.org/", title="", language=None, added_by=7, added_in=-70, now=NOW
    )
    assert added is not None
    return added.id


async def _add(tx: Tx, *, now: int = NOW) -> Notice:
    source_id = await _source_id(tx)
    await notices.add(tx, chat_id=-70, thread_id=5, source_id=source_id, message="why", now=now)
    [added] = await notices.due(tx, now, 10)
    return added


async def test_a_notice_is_due_until_it_is_done(tx: Tx) -> None:
    added = await _add(tx)
    assert (added.chat_id, added.thread_id, added.message, added.attempts) == (-70, 5, "why", 0)
    assert await notices.next_due_at(tx) == NOW
    await notices.over(tx, added)
    assert await notices.due(tx, NOW, 10) == []
    assert await notices.next_due_at(tx) is None


async def test_a_notice_that_is_put_off_counts_the_attempt(tx: Tx) -> None:
    added = await _add(tx)
    await notices.put_off(tx, added, NOW + SECOND)
    assert await notices.due(tx, NOW, 10) == []
    [again] = await notices.due(tx, NOW + SECOND, 10)
    assert (again.id, again.attempts) == (added.id, 1)


async def test_notices_move_with_the_clock(tx: Tx) -> None:
    added = await _add(tx)
    await notices.put_off(tx, added, NOW + SECOND)
    await notices.shift(tx, -3600 * SECOND)
    assert [one.id for one in await notices.due(tx, NOW - 3599 * SECOND, 10)] == [added.id]


async def test_a_group_that_becomes_a_supergroup_takes_its_notices_and_sources_along(tx: Tx) -> None:
    await _add(tx)
    await destinations.move(tx, -70, -100_70, NOW)
    [moved] = await notices.due(tx, NOW, 10)
    assert moved.chat_id == -100_70
    [source] = await sources.list_polled(tx)
    assert source.added_in == -100_70


async def test_an_offer_keeps_its_number(tx: Tx) -> None:
    urls = ["https://example.org/b", "https://example.org/a"]
    numbers = await offers.put(tx, urls, NOW)
    assert [await offers.get(tx, number) for number in numbers] == urls
    assert await offers.put(tx, urls[::-1], NOW + 1) == numbers[::-1]
    assert await offers.get(tx, 999) is None


async def test_an_offer_that_nobody_took_for_a_week_is_forgotten_at_the_next(tx: Tx) -> None:
    [old, again] = await offers.put(tx, ["https://example.org/old", "https://example.org/again"], NOW)
    assert await offers.put(tx, ["https://example.org/again"], NOW + offers.KEPT_FOR) == [again]
    await offers.put(tx, ["https://example.org/new"], NOW + offers.KEPT_FOR + 1)
    assert await offers.get(tx, old) is None
    assert await offers.get(tx, again) == "https://example.org/again"
