"""Tests of who manages which channel, and of what the bot asked a person last."""

from bot.domain.delivery.endings import Gone
from storage import Tx
from storage.chats import destinations, forgetting, managers
from storage.chats.managers import ASKED_FOR, Prompt
from storage.entries import retention
from tests.storage.making import NOW

ANN, BEN = 5, 6


async def channel(tx: Tx, chat_id: int = -100, *, by: int = ANN) -> int:
    """Return the id of a channel that a person manages."""
    made = await destinations.ensure(
        tx, chat_id=chat_id, thread_id=0, kind="channel", title="News", now=NOW, created_by=by
    )
    await managers.connect(tx, made.id, by, NOW)
    return made.id


async def person(tx: Tx, user_id: int) -> int:
    """Return the id of a person's private chat."""
    made = await destinations.ensure(
        tx, chat_id=user_id, thread_id=0, kind="private", title="Ann", now=NOW, created_by=user_id
    )
    return made.id


async def test_a_channel_is_connected_once_for_each_of_its_managers(tx: Tx) -> None:
    key = await channel(tx)
    assert not await managers.connect(tx, key, ANN, NOW)
    assert await managers.find(tx, key, BEN) is None
    assert await managers.connect(tx, key, BEN, NOW)
    for user_id in (ANN, BEN):
        assert [one.id for one in await managers.list_by(tx, user_id)] == [key]


async def test_a_channel_that_is_disconnected_is_not_listed_but_found(tx: Tx) -> None:
    key = await channel(tx)
    await destinations.stop(tx, key, NOW)
    assert await managers.list_by(tx, ANN) == []
    assert await managers.find(tx, key, ANN) is not None


async def test_managers_are_told_once_until_the_bot_is_back(tx: Tx) -> None:
    key = await channel(tx)
    await managers.connect(tx, key, BEN, NOW)
    assert await managers.tell_lost(tx, -100, NOW) == [ANN, BEN]
    assert await managers.tell_lost(tx, -100, NOW) == []
    await managers.note_back(tx, -100)
    assert await managers.tell_lost(tx, -100, NOW) == [ANN, BEN]


async def test_nobody_is_told_of_a_channel_that_they_disconnected(tx: Tx) -> None:
    await destinations.stop(tx, await channel(tx), NOW)
    assert await managers.tell_lost(tx, -100, NOW) == []


async def test_a_button_sends_one_test_post(tx: Tx) -> None:
    key = await channel(tx)
    assert await managers.begin_test(tx, key, ANN, 7)
    assert not await managers.begin_test(tx, key, ANN, 7)
    await managers.note_test(tx, key, ANN, 12)
    assert await managers.test_of(tx, key, ANN) == 12
    assert await managers.test_of(tx, key, BEN) is None
    assert await managers.begin_test(tx, key, ANN, 8)
    assert await managers.test_of(tx, key, ANN) is None
    await managers.give_up_test(tx, key, ANN)
    assert await managers.begin_test(tx, key, ANN, 8)


async def test_what_was_asked_last_counts_for_ten_minutes_and_a_keyboard_until_it_is_removed(tx: Tx) -> None:
    key = await channel(tx)
    await managers.ask(tx, ANN, key, NOW)
    assert await managers.asked(tx, ANN, NOW) == Prompt(key, NOW)
    assert await managers.asked(tx, ANN, NOW - 1) is None, "the clock was ahead"
    assert await managers.asked(tx, ANN, NOW + ASKED_FOR) is None
    await managers.ask(tx, ANN, None, NOW)
    assert await managers.asked(tx, ANN, NOW + 100 * ASKED_FOR) == Prompt(None, NOW)


async def test_an_answer_ends_only_what_it_answers(tx: Tx) -> None:
    key = await channel(tx)
    await managers.ask(tx, ANN, key, NOW + 1)
    await managers.answered(tx, ANN, Prompt(key, NOW))
    assert await managers.asked(tx, ANN, NOW + 1) is not None
    await managers.answered(tx, ANN, Prompt(key, NOW + 1))
    assert await managers.asked(tx, ANN, NOW + 1) is None


async def test_a_person_or_channel_that_is_forgotten_leaves_no_manager(tx: Tx) -> None:
    mine, theirs = await channel(tx), await channel(tx, -200, by=BEN)
    await managers.connect(tx, theirs, ANN, NOW)
    await managers.ask(tx, ANN, theirs, NOW)
    await forgetting.forget_person(tx, ANN)
    assert await managers.list_by(tx, ANN) == []
    assert await managers.asked(tx, ANN, NOW) is None
    assert await managers.find(tx, theirs, BEN) is not None
    await forgetting.forget_chat(tx, -200)
    assert await managers.find(tx, theirs, BEN) is None
    assert mine


async def test_upkeep_forgets_the_managers_of_what_is_long_gone(tx: Tx) -> None:
    key = await channel(tx)
    private = await person(tx, BEN)
    await managers.connect(tx, key, BEN, NOW)
    for one in (key, private):
        await destinations.mark_gone(tx, one, Gone.LEFT, NOW)
    assert await retention.forget_destinations(tx, NOW + 1) == 2
    for user_id in (ANN, BEN):
        assert await managers.find(tx, key, user_id) is None


async def test_upkeep_removes_what_was_asked_long_ago(tx: Tx) -> None:
    await managers.ask(tx, ANN, None, NOW)
    await retention.remove_small_things(tx, NOW + 1)
    assert await managers.asked(tx, ANN, NOW) is None
