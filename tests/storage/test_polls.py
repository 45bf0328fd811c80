"""Tests of polls: what is due, and what is stored of each. `test_sources` tests their effect on sources."""

import pytest
from sqlalchemy.exc import IntegrityError

from storage import Tx
from storage.sources import polls, sources
from storage.sources.polls import Failed, Seen
from storage.sources.sources import Source
from tests.storage.making import NOW, SECOND

DAY = 86_400 * SECOND


async def _add(tx: Tx, number: int = 0, *, now: int = NOW) -> Source:
    added = await sources.add(
        tx,
        url=f"https://example.org/{number}",
        title="Example",
        language="en",
        added_by=7,
        added_in=70,
        now=now,
    )
    assert added is not None
    return added


async def _again(tx: Tx, one: Source) -> Source:
    found = await sources.get(tx, one.id)
    assert found is not None
    return found


def _seen(one: Source, *, at: int = NOW) -> Seen:
    return Seen(one.id, '"1"', None, "abc", at + 60 * SECOND, at)


async def test_what_is_being_polled_is_not_due_again(tx: Tx) -> None:
    first, second, third = [await _add(tx, number, now=NOW - 3 + number) for number in range(3)]
    assert await polls.due(tx, NOW, 10, {second.id}) == [first, third]
    assert await polls.due(tx, NOW, 1, {first.id, second.id}) == [third]
    assert await polls.due(tx, NOW, 10, {first.id, second.id, third.id}) == []


async def test_many_polls_are_recorded_at_once(tx: Tx) -> None:
    fine, failing = [await _add(tx, number) for number in range(2)]
    await polls.record_unchanged(tx, [_seen(fine)])
    await polls.record_failures(tx, [Failed(failing.id, "why", NOW + 5, NOW)])
    fine, failing = [await _again(tx, one) for one in (fine, failing)]
    assert (fine.polled_at, fine.body_hash, fine.next_poll_at) == (NOW, "abc", NOW + 60 * SECOND)
    assert (failing.polled_at, failing.failures, failing.last_error) == (None, 1, "why")


async def test_an_unchanged_poll_leaves_what_was_read_of_the_source(tx: Tx) -> None:
    one = await _add(tx)
    await polls.record_name(tx, one.id, title="Live", language="de")
    await polls.record_poll(tx, _seen(one), kind="page", ttl=300, events=[NOW, NOW - 1], peaks=((NOW, 3),))
    await polls.record_unchanged(tx, [_seen(one, at=NOW + 9)])
    one = await _again(tx, one)
    assert (one.kind, one.title, one.language, one.ttl) == ("page", "Live", "de", 300)
    assert (one.events, one.peaks) == ((NOW, NOW - 1), ((NOW, 3),))


async def test_a_source_that_is_paused_while_it_is_polled_stays_paused(tx: Tx) -> None:
    first, second = [await _add(tx, number) for number in range(2)]
    for one in (first, second):
        await sources.pause(tx, one.id, "asked", NOW)
    await polls.record_unchanged(tx, [_seen(first)])
    await polls.record_failures(tx, [Failed(second.id, "why", NOW + 5, NOW)])
    assert await polls.due(tx, NOW + DAY, 10) == []
    assert await polls.next_poll_at(tx) is None


async def test_edits_that_are_held_back_are_counted_until_a_day_passes_without(tx: Tx) -> None:
    one = await _add(tx)
    await polls.hold_back(tx, one.id, 2, NOW)
    await polls.hold_back(tx, one.id, 3, NOW + DAY - 1)
    one = await _again(tx, one)
    assert (one.held_back, one.held_back_at) == (5, NOW + DAY - 1)
    await polls.hold_back(tx, one.id, 1, NOW + 2 * DAY)
    one = await _again(tx, one)
    assert (one.held_back, one.held_back_at) == (1, NOW + 2 * DAY)


async def test_a_source_that_moves_keeps_what_it_is(tx: Tx) -> None:
    one = await _add(tx)
    assert await polls.move(tx, one.id, "https://example.net/live")
    assert (await _again(tx, one)).url == "https://example.net/live"
    assert await sources.by_url(tx, "https://example.org/0") is None


async def test_a_source_does_not_move_to_where_another_stands_or_stood(tx: Tx) -> None:
    one, other, removed = [await _add(tx, number) for number in range(3)]
    await sources.remove(tx, removed.id, NOW)
    for taken in (other, removed):
        assert taken.url is not None
        assert not await polls.move(tx, one.id, taken.url)
    assert (await _again(tx, one)).url == "https://example.org/0"


async def test_a_pause_has_a_reason_and_no_next_poll(tx: Tx) -> None:
    one = await _add(tx)
    assert await sources.pause(tx, one.id, "failing", NOW)
    paused = await _again(tx, one)
    assert (paused.paused_at, paused.paused_why, paused.next_poll_at) == (NOW, "failing", None)
    assert not await sources.pause(tx, one.id, "asked", NOW)
    assert [each.id for each in await sources.list_polled(tx)] == [one.id]


async def test_a_source_that_is_resumed_is_due_at_once_and_begins_anew(tx: Tx) -> None:
    one = await _add(tx)
    assert not await sources.resume(tx, one.id, NOW)
    await polls.record_unchanged(tx, [Seen(one.id, None, None, None, NOW + 5, NOW)])
    await polls.record_failures(tx, [Failed(one.id, "why", NOW + 5, NOW)])
    await sources.pause(tx, one.id, "failing", NOW)
    assert await sources.resume(tx, one.id, NOW + 9)
    resumed = await _again(tx, one)
    assert (resumed.paused_at, resumed.paused_why, resumed.next_poll_at) == (None, None, NOW + 9)
    assert (resumed.failures, resumed.failing_since_at, resumed.last_error) == (0, None, None)
    assert resumed.polled_at is None


async def test_neither_desk_nor_paste_is_paused_or_moved(tx: Tx) -> None:
    desk = await sources.builtin(tx, "desk")
    assert not await sources.pause(tx, desk.id, "asked", NOW)
    assert not await polls.move(tx, desk.id, "https://example.org/")


@pytest.mark.parametrize(
    "values",
    [
        {"paused_at": NOW},
        {"paused_at": NOW, "paused_why": "bored", "next_poll_at": None},
        {"paused_at": NOW, "paused_why": "asked", "next_poll_at": NOW},
        {"held_back": 1},
        {"kind": "links"},
        {"kind": "desk"},
    ],
    ids=str,
)
async def test_the_database_refuses_a_state_that_cannot_be(tx: Tx, values: dict[str, object]) -> None:
    one = await _add(tx)
    with pytest.raises(IntegrityError):
        await tx.execute(sources.source.update().where(sources.source.c.id == one.id).values(**values))
