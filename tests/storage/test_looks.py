"""Tests of mutes that have ended and of chats that are back: kept until the chat is told."""

import pytest

from bot.domain.delivery.endings import Gone
from bot.domain.delivery.preferences import Mute
from storage import Tx
from storage.chats import destinations, looks, preferences
from tests.storage.making import NOW, SECOND, make_destination

HOUR = 3600 * SECOND


async def test_mutes_are_told_when_they_end_the_earliest_first(tx: Tx) -> None:
    made = [(await make_destination(tx, chat_id)).id for chat_id in range(1, 5)]
    for where, until in zip(made, (NOW + 3, NOW + 2, None, NOW + HOUR), strict=True):
        await preferences.mute(tx, where, until, NOW)
    found = await looks.ended_mutes(tx, NOW + 3, 10)
    assert [one.destination_id for one in found] == [made[1], made[0]]
    assert [(one.since, one.until) for one in found] == [(NOW, NOW + 2), (NOW, NOW + 3)]
    assert len(await looks.ended_mutes(tx, NOW + 3, 1)) == 1
    assert [one.destination_id for one in await looks.ended_mutes(tx, NOW + 3, 9, but=made[1:])] == made[:1]
    assert await looks.next_end(tx) == NOW + 2
    assert await looks.next_end(tx, but=made[:2]) == NOW + HOUR


async def test_a_mute_that_was_set_again_meanwhile_is_not_cleared(tx: Tx) -> None:
    where = (await make_destination(tx, 1)).id
    await preferences.mute(tx, where, NOW + 1, NOW)
    [ended] = await looks.ended_mutes(tx, NOW + 1, 1)
    await preferences.mute(tx, where, NOW + HOUR, NOW + 2)
    await looks.clear_mute(tx, ended)
    assert (await preferences.of_destination(tx, where)).mute == Mute(NOW + 2, NOW + HOUR)


@pytest.mark.parametrize(("looked", "seen"), [(None, NOW), (NOW - 1, NOW), (NOW + 1, NOW + 1)])
async def test_after_a_mute_what_came_before_it_counts_as_seen(tx: Tx, looked: int | None, seen: int) -> None:
    where = (await make_destination(tx, 1)).id
    await preferences.mute(tx, where, NOW + 2, NOW)
    if looked is not None:
        await looks.note_look(tx, where, looked)
    [ended] = await looks.ended_mutes(tx, NOW + 2, 1)
    await looks.clear_mute(tx, ended)
    assert (await preferences.of_destination(tx, where)).mute is None
    assert await looks.last_look(tx, where) == seen


async def test_a_groups_topics_are_told_with_it_unless_they_have_a_mute_of_their_own(tx: Tx) -> None:
    group = await make_destination(tx, 1)
    topics = [await make_destination(tx, 1, thread_id=thread_id) for thread_id in (7, 8, 9)]
    await preferences.mute(tx, topics[1].id, None, NOW)
    await destinations.stop(tx, topics[2].id, NOW)
    await preferences.mute(tx, group.id, NOW + 1, NOW)
    [ended] = await looks.ended_mutes(tx, NOW + 1, 9)
    told = await looks.those_to_tell(tx, ended)
    assert [one.destination_id for one in told] == [group.id, topics[0].id]


async def test_a_chat_that_is_back_is_to_be_told_from_when_it_was_gone(tx: Tx) -> None:
    where = (await make_destination(tx, 1)).id
    await destinations.mark_gone(tx, where, Gone.LEFT, NOW)
    await destinations.come_back(tx, 1, 0, NOW + HOUR)
    ended = await looks.ended_mute(tx, where, NOW + HOUR)
    assert ended is not None
    assert (ended.since, ended.until) == (NOW, NOW + HOUR)


async def test_a_mute_that_holds_when_a_chat_is_back_stays_as_it_is(tx: Tx) -> None:
    where = (await make_destination(tx, 1)).id
    await preferences.mute(tx, where, None, NOW)
    await destinations.mark_gone(tx, where, Gone.LEFT, NOW)
    await destinations.come_back(tx, 1, 0, NOW + HOUR)
    assert (await preferences.of_destination(tx, where)).mute == Mute(NOW, None)
