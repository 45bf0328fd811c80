"""Tests of /stop, its Undo, and forgetting a chat."""

import pytest
from sqlalchemy import select

from bot.app.lifecycle import running
from bot.clock import now_micros
from storage import Storage
from storage.engine.tables import destination
from storage.entries import retention
from tests.handlers.sites import Person, Site, labels
from tests.sentences import ANY, find, say

UNDO, FORGET = say("button-undo"), say("button-forget")


@pytest.mark.both_engines
async def test_stop_says_until_when_the_follows_are_kept_and_undo_brings_them_back(
    reader: Person, editor: Person
) -> None:
    await reader.follow_silently("zeppelin")
    [stopped] = await reader.ask("/stop")
    assert find(say("stopped", date=ANY), stopped["text"])
    assert labels(stopped) == [UNDO, FORGET]
    await editor.post("Zeppelin today")
    await reader.press(stopped, UNDO)
    await reader.until_it_says(stopped, say("start-back", count=1))
    before = len(reader.received())
    await editor.post("Zeppelin tonight")
    [card] = await reader.next_messages(before)
    assert card["text"].startswith("Zeppelin tonight")


async def test_start_brings_back_what_was_followed_before_a_stop(reader: Person) -> None:
    await reader.follow_silently("zeppelin")
    await reader.ask("/stop")
    [greeting] = await reader.ask("/start")
    assert greeting["text"] == say("start-back", count=1)
    [listed] = await reader.ask("/following")
    assert labels(listed) == ["zeppelin"]


async def test_stop_twice_keeps_the_first_date(reader: Person) -> None:
    await reader.follow_silently("zeppelin")
    [first] = await reader.ask("/stop")
    [second] = await reader.ask("/stop")
    data = [one["reply_markup"]["inline_keyboard"][0][0]["callback_data"] for one in (first, second)]
    assert data[0] == data[1]


async def test_forget_everything_below_a_stop_asks_the_question_of_forget(reader: Person) -> None:
    await reader.follow_silently("zeppelin")
    [stopped] = await reader.ask("/stop")
    await reader.press(stopped, FORGET)
    asked = await reader.until_it_says(stopped, say("forget-ask"))
    assert labels(asked) == [FORGET, say("button-forget-not")]


async def test_an_old_button_stops_nothing_in_a_chat_that_is_back(reader: Person) -> None:
    await reader.follow_silently("zeppelin")
    [stopped] = await reader.ask("/stop")
    await reader.ask("/start")
    assert await reader.press(stopped, UNDO) == say("stop-over")
    [listed] = await reader.ask("/following")
    assert labels(listed) == ["zeppelin"]


async def test_only_an_admin_undoes_a_stop_or_forgets_the_group(
    group_member: Person, group_admin: Person
) -> None:
    await group_admin.follow_silently("zeppelin")
    [stopped] = await group_admin.ask("/stop")
    for label in (UNDO, FORGET):
        assert await group_member.press(stopped, label) == say("group-admins-only")
    await group_admin.press(stopped, UNDO)
    await group_admin.until_it_says(stopped, say("start-back", count=1))


async def test_a_chat_that_the_bot_does_not_know_is_offered_nothing(reader: Person) -> None:
    [stopped] = await reader.ask("/stop")
    assert stopped["text"] == say("stopped-unknown")
    assert labels(stopped) == []


async def test_a_stop_is_undone_after_a_restart(own_site: Site) -> None:
    reader = own_site.person("Rita")
    async with running(own_site.settings):
        await reader.follow_silently("zeppelin")
        [stopped] = await reader.ask("/stop")
    async with running(own_site.settings):
        await reader.press(stopped, UNDO)
        await reader.until_it_says(stopped, say("start-back", count=1))


async def test_following_after_a_stop_says_what_else_is_followed_again(reader: Person) -> None:
    await reader.follow_silently("zeppelin")
    [stopped] = await reader.ask("/stop")
    answer = await reader.follow("lighthouse")
    done = say("follow-done", filter="lighthouse")
    assert answer["text"].startswith(done)
    assert say("follow-back", count=2) in answer["text"]
    assert await reader.press(stopped, UNDO) == say("stop-over")


async def test_following_again_what_was_followed_before_a_stop_starts_it_again(
    reader: Person, editor: Person
) -> None:
    await reader.follow_silently("zeppelin")
    await reader.ask("/stop")
    answer = await reader.follow("zeppelin")
    assert answer["text"].startswith(say("follow-done", filter="zeppelin"))
    before = len(reader.received())
    await editor.post("Zeppelin tonight")
    [card] = await reader.next_messages(before)
    assert card["text"].startswith("Zeppelin tonight")


async def test_the_list_of_follows_says_that_the_chat_is_stopped(reader: Person) -> None:
    await reader.follow_silently("zeppelin")
    await reader.ask("/stop")
    [listed] = await reader.ask("/following")
    assert listed["text"].startswith(say("following-stopped"))
    await reader.ask("/start")
    [listed] = await reader.ask("/following")
    assert say("following-stopped") not in listed["text"]


async def test_what_a_chat_chooses_after_upkeep_forgot_it_is_forgotten_later_too(
    storage: Storage, reader: Person
) -> None:
    await _stopped_long_ago(storage, reader)
    await reader.ask("/timezone Tokyo")
    await reader.ask("/catchup")
    await storage.write(lambda tx: retention.forget_destinations(tx, now_micros()))
    kept = select(destination.c.preferences, destination.c.caught_up_at, destination.c.title)
    found = await storage.read(lambda tx: tx.execute(kept.where(destination.c.chat_id == reader.chat_id)))
    assert found.one() == (None, None, "")


async def test_a_chat_that_upkeep_forgot_has_no_time_of_a_look(storage: Storage, reader: Person) -> None:
    await _stopped_long_ago(storage, reader)
    await reader.ask("/catchup")
    kept = select(destination.c.caught_up_at).where(destination.c.chat_id == reader.chat_id)
    assert await storage.read(lambda tx: tx.scalar(kept)) is None


async def test_a_chat_that_upkeep_forgot_is_promised_nothing_by_another_stop(
    storage: Storage, reader: Person
) -> None:
    await _stopped_long_ago(storage, reader)
    [again] = await reader.ask("/stop")
    assert again["text"] == say("stopped-unknown")


async def _stopped_long_ago(storage: Storage, reader: Person) -> None:
    """Stop a chat, and let upkeep forget it as if all of that was long ago."""
    await reader.follow_silently("zeppelin")
    await reader.ask("/stop")
    assert await storage.write(lambda tx: retention.forget_destinations(tx, now_micros()))


async def test_a_muted_chat_that_is_back_is_told_that_it_is_muted_still(reader: Person) -> None:
    await reader.follow_silently("zeppelin")
    await reader.ask("/mute on")
    muted = say("start-muted", until=say("muted-until-unmuted"))
    [stopped] = await reader.ask("/stop")
    await reader.press(stopped, UNDO)
    told = await reader.changed(stopped)
    assert told["text"] == f"{say('start-back', count=1)}\n\n{muted}"
    await reader.ask("/stop")
    [greeting] = await reader.ask("/start")
    assert greeting["text"] == told["text"]
    await reader.ask("/unmute")
    [greeting] = await reader.ask("/start")
    assert greeting["text"] == say("start-back", count=1)


async def test_the_settings_say_that_the_chat_is_stopped(reader: Person) -> None:
    await reader.follow_silently("zeppelin")
    [card] = await reader.ask("/settings")
    assert say("following-stopped") not in card["text"]
    await reader.ask("/stop")
    [card] = await reader.ask("/settings")
    assert say("following-stopped") in card["text"]


@pytest.mark.both_engines
async def test_what_waited_for_a_digest_when_the_chat_was_stopped_comes_after_an_undo(
    reader: Person, editor: Person
) -> None:
    await reader.follow_silently("zeppelin")
    await reader.ask("/digest hourly")
    await editor.post("Zeppelin today")
    [stopped] = await reader.ask("/stop")
    await reader.press(stopped, UNDO)
    await reader.until_it_says(stopped, say("start-back", count=1))
    before = len(reader.received())
    await reader.ask("/digest off")
    [_answer, card] = await reader.next_messages(before, 2)
    assert card["text"].startswith("Zeppelin today")
