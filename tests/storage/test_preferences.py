"""Tests of what is stored of readers' preferences and mutes."""

from sqlalchemy import select

from bot.domain.delivery.preferences import NOTHING_CHOSEN, Mute, Preferences
from storage import Tx
from storage.chats import destinations, preferences
from storage.engine.tables import destination
from tests.storage.making import make_destination, make_follow

NOW = 1_000_000


async def test_what_was_chosen_is_read_back(tx: Tx) -> None:
    chat = await make_destination(tx, 1)
    chosen = Preferences(zone="Europe/Berlin", sound="none", quiet=(1320, 420), times=(480, 1080), why=False)
    await preferences.choose(tx, chat.id, chosen, NOW)
    assert await preferences.of_destination(tx, chat.id) == preferences.Chosen(chosen, None)


async def test_a_mute_marks_its_chat_as_one_to_plan_for(tx: Tx) -> None:
    chat = await make_destination(tx, 1)
    await preferences.mute(tx, chat.id, NOW + 5, NOW)
    assert await preferences.of_destination(tx, chat.id) == preferences.Chosen(
        NOTHING_CHOSEN, Mute(NOW, NOW + 5)
    )
    assert await tx.scalar(select(destination.c.preferences)) == {}


async def test_a_longer_mute_keeps_its_beginning_and_an_ended_one_does_not(tx: Tx) -> None:
    chat = await make_destination(tx, 1)
    await preferences.mute(tx, chat.id, NOW + 5, NOW)
    await preferences.mute(tx, chat.id, None, NOW + 2)
    assert (await preferences.of_destination(tx, chat.id)).mute == Mute(NOW, None)
    await preferences.unmute(tx, chat.id, NOW + 3)
    await preferences.mute(tx, chat.id, NOW + 50, NOW + 40)
    assert (await preferences.of_destination(tx, chat.id)).mute == Mute(NOW + 40, NOW + 50)


async def test_what_is_chosen_for_a_follow_marks_its_chat(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "storm")
    await preferences.mute_follow(tx, follow.id, None, NOW)
    await preferences.choose_for_follow(tx, follow.id, Preferences(pace="hourly"), NOW)
    chosen = await preferences.of_follows(tx, follow.destination_id)
    assert chosen == {follow.id: preferences.Chosen(Preferences(pace="hourly"), Mute(NOW, None))}
    assert await tx.scalar(select(destination.c.preferences)) == {}


async def test_a_topic_takes_what_its_group_chose_and_a_group_nothing(tx: Tx) -> None:
    group = await make_destination(tx, -5)
    topic = await make_destination(tx, -5, thread_id=3)
    await preferences.choose(tx, group.id, Preferences(sound="all"), NOW)
    assert await preferences.inherited(tx, topic.id) == preferences.Chosen(Preferences(sound="all"), None)
    assert await preferences.inherited(tx, group.id) == preferences.Chosen(NOTHING_CHOSEN, None)


async def test_a_group_that_becomes_a_supergroup_keeps_what_it_chose(tx: Tx) -> None:
    group = await make_destination(tx, -5)
    chosen = Preferences(sound="all", quiet=(1320, 420))
    await preferences.choose(tx, group.id, chosen, NOW)
    await preferences.mute(tx, group.id, NOW + 9, NOW)
    await destinations.move(tx, -5, -1005, NOW)
    [heir] = await destinations.by_chat(tx, -1005)
    assert await preferences.of_destination(tx, heir.id) == preferences.Chosen(chosen, Mute(NOW, NOW + 9))
