"""Tests of a rush of people: answers are limited, no order is lost, and news goes on."""

import json
import re
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
import pytest_asyncio

from bot.app.lifecycle import running
from bot.clock import now_micros
from bot.conversation.commands import help_for
from bot.conversation.updates import queues
from bot.domain.moment import seconds
from bot.newsroom import receipts
from handlers.application import answering_handlers
from storage.chats import inbox
from tests.handlers.sites import OWNERS, PATIENCE, Message, Person, Site, greeted, labels, open_site
from tests.sentences import say

SLOW_DOWN = say("slow-down")
HELP = help_for("reader", answering_handlers(), say)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shared_bot(shared_database_url: str) -> AsyncIterator[Site]:
    """Run a bot with Telegram's limits for groups, which allow a person ten answers per minute."""
    async with open_site(shared_database_url, OWNERS) as site:
        limited = replace(site, settings=site.settings.model_copy(update={"group_rate": 20}))
        async with running(limited.settings):
            yield limited


def flood(person: Person, text: str, times: int) -> None:
    """Say something `times` times, as fast as possible."""
    for _ in range(times):
        person.sandbox.world.say(person.chat_id, person.user_id, text)


def texts(person: Person) -> list[str]:
    """Return what the bot's messages in a chat say."""
    return [message["text"] for message in person.received()]


async def slowed_down(person: Person) -> None:
    """Ask too much, and wait until the bot has said so."""
    flood(person, "/help", 15)
    await person.sandbox.wait_for(lambda: SLOW_DOWN in texts(person), PATIENCE)


async def publish(editor: Person, headline: str) -> None:
    """Publish a post."""
    _, preview = await editor.ask(f"/post {headline}", answers=2)
    await editor.press(preview, say("button-publish"))


async def arrived(person: Person, headline: str) -> Message:
    """Wait until an entry has arrived in a chat."""

    def find() -> Message | None:
        return next((one for one in person.received() if one["text"].startswith(headline)), None)

    found = await person.sandbox.wait_for(find, PATIENCE)
    assert found is not None
    return found


async def test_somebody_who_asks_too_much_is_told_once_and_then_not_answered(
    site: Site, reader: Person
) -> None:
    await slowed_down(reader)
    flood(reader, "/help", 15)
    flood(reader, "football", 5)
    flood(reader, "/unknown", 5)
    flood(reader, "/follow zeppelin", 1)
    await site.until_handled()
    assert texts(reader) == [HELP] * 10 + [SLOW_DOWN]


@pytest.mark.both_engines
async def test_stop_and_follow_are_obeyed_at_any_limit(site: Site, follower: Person, editor: Person) -> None:
    await slowed_down(follower)
    flood(follower, "/stop", 1)
    await site.until_handled()
    await publish(editor, "Grid restored")
    flood(follower, "/follow zeppelin", 1)
    await site.until_handled()
    await publish(editor, "Zeppelin tonight")
    await arrived(follower, "Zeppelin tonight")
    assert not any(text.startswith("Grid restored") for text in texts(follower))


async def test_what_would_be_asked_first_is_followed_at_once_over_the_limit(
    site: Site, reader: Person, editor: Person
) -> None:
    await publish(editor, "Zeppelin yesterday")
    await slowed_down(reader)
    flood(reader, "/follow zeppelin", 1)
    await site.until_handled()
    await publish(editor, "Zeppelin tonight")
    await arrived(reader, "Zeppelin tonight")


async def test_a_press_over_the_limit_is_acknowledged_and_done_where_it_changes_something(
    reader: Person, editor: Person
) -> None:
    start, _ = await reader.ask("/start", answers=2)
    await reader.follow_silently("zeppelin")
    await publish(editor, "Zeppelin tonight")
    card = await arrived(reader, "Zeppelin tonight")
    [listed] = await reader.ask("/following")
    await slowed_down(reader)
    before = len(reader.received())
    assert await reader.press(card, say("button-why")) == SLOW_DOWN
    await reader.press(listed, labels(listed)[0])
    await reader.press(start, say("button-everything"))
    await publish(editor, "Grid restored")
    await arrived(reader, "Grid restored")
    assert len(reader.received()) == before + 1


async def test_editors_may_ask_without_limit(editor: Person) -> None:
    flood(editor, "/id", 25)
    await editor.next_messages(0, 25)
    assert SLOW_DOWN not in texts(editor)


async def test_a_groups_admin_is_not_counted(site: Site, reader: Person) -> None:
    admin = reader.in_chat(site.new_chat_id())
    site.sandbox.world.add_group(admin.chat_id, "Readers", members=[], admins=[admin.user_id])
    await greeted(admin)
    flood(admin, "/id", 11)
    await admin.next_messages(0, 12)
    assert SLOW_DOWN not in texts(admin)


async def test_one_member_does_not_silence_a_group(
    site: Site, editor: Person, group_admin: Person, group_member: Person
) -> None:
    await group_admin.follow_silently("everything")
    flood(group_member, "/help", 150)
    brief = say("group-help")
    await site.sandbox.wait_for(lambda: texts(group_member).count(brief) >= 2, PATIENCE)
    await publish(editor, "Grid restored")
    await arrived(group_admin, "Grid restored")
    before = len(group_admin.received())
    site.sandbox.world.say(group_admin.chat_id, group_admin.user_id, "/post Bridge closed")

    def is_offered() -> bool:
        return any(say("button-publish") in labels(one) for one in group_admin.received()[before:])

    await site.sandbox.wait_for(is_offered, PATIENCE)
    assert texts(group_member).count(brief) <= 10


async def test_receipts_leave_an_editor_the_turns_of_their_group(
    group_admin: Person, follower: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "EDIT_EVERY_IN_GROUPS", 0.05)
    for number in range(5):
        await publish(group_admin, f"Bulletin {number}")
        await arrived(follower, f"Bulletin {number}")
    _, preview = await group_admin.ask("/post Bulletin 5", answers=2)
    assert say("button-publish") in labels(preview)


async def test_an_editor_waits_for_no_reader_who_has_to_wait(
    own_site: Site, reader: Person, editor: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queues, "AT_ONCE", 1)
    world = own_site.sandbox.world
    world.add_fault("sendMessage", "429", chat_id=reader.chat_id, retry_after=5)
    async with running(own_site.settings):
        flood(reader, "/id", 2)
        await own_site.sandbox.wait_for(
            lambda: any(call.chat_id == reader.chat_id for call in world.calls), PATIENCE
        )
        await editor.ask("/id")
        assert not reader.received()


async def test_what_has_waited_too_long_is_done_and_not_shown(own_site: Site, reader: Person) -> None:
    storage, long_ago = own_site.storage, now_micros() - seconds(180)
    asked = ["/help", "/follow zeppelin", "football", "/latest"]
    updates = [(number, _command(reader, number, text)) for number, text in enumerate(asked, 1)]
    await storage.write(lambda tx: inbox.put(tx, updates, long_ago))
    await storage.write(lambda tx: inbox.put(tx, [(9, _command(reader, 9, "/id"))], now_micros()))
    async with running(own_site.settings):
        await own_site.sandbox.wait_for(
            lambda: any(str(reader.user_id) in text for text in texts(reader)), PATIENCE
        )
        said = texts(reader)
    assert len(said) == 2
    assert said[0].startswith(say("follow-done", filter="zeppelin"))
    assert await storage.read(inbox.pending) == []


def _command(person: Person, number: int, text: str) -> str:
    """Return an update in which a person says something, with a message that has the current date."""
    command = re.match(r"/\w+", text)
    entities = [{"type": "bot_command", "offset": 0, "length": len(command[0])}] if command else []
    message = {
        "message_id": number,
        "date": now_micros() // 1_000_000,
        "chat": {"id": person.chat_id, "type": "private", "first_name": "Rita"},
        "from": {"id": person.user_id, "is_bot": False, "first_name": "Rita"},
        "text": text,
        "entities": entities,
    }
    return json.dumps({"update_id": number, "message": message})


async def test_edited_commands_count_towards_the_limit(site: Site, reader: Person) -> None:
    world = site.sandbox.world
    [said] = world.say(reader.chat_id, reader.user_id, "/id")
    for number in range(15):
        world.edit(reader.chat_id, reader.user_id, said, f"/test zeppelin{number}")
    await site.sandbox.wait_for(lambda: SLOW_DOWN in texts(reader), PATIENCE)
    await site.until_handled()
    assert len(reader.received()) == 11


async def test_a_button_that_runs_a_command_is_limited_as_the_command(site: Site, reader: Person) -> None:
    [asked] = await reader.ask("/folow zeppelin")
    await slowed_down(reader)
    before = len(reader.received())
    assert await reader.press(asked, "/follow zeppelin") == SLOW_DOWN
    await site.until_handled()
    assert len(reader.received()) == before
