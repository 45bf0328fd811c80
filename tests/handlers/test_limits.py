"""A rush of people: each gets so many answers, nobody's orders are lost, and the news goes on."""

import asyncio
import json
import re

import pytest

from bot.app import running
from bot.clock import now_micros
from bot.domain.moment import seconds
from bot.sandbox import EDITOR_ID, GROUP_ID, READER_ID, Sandbox
from bot.settings import Settings
from handlers import receipts, receiving
from storage import Storage, inbox
from tests.handlers.conftest import Message, Person, labels
from tests.sentences import say

SLOW_DOWN = say("slow-down")
HELP = say("help-readers")


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Return the settings of a bot with Telegram's limits for groups: ten answers a minute for a person."""
    return settings.model_copy(update={"group_rate": 20})


def flood(person: Person, text: str, times: int) -> None:
    """Say something so often, as fast as can be."""
    for _ in range(times):
        person.sandbox.world.say(person.chat_id, person.user_id, text)


def texts(person: Person) -> list[str]:
    """Return what the bot's messages in a chat say."""
    return [message["text"] for message in person.received()]


async def handled(person: Person, storage: Storage) -> None:
    """Wait until the bot has handled all that people said."""
    async with asyncio.timeout(20):
        while len(person.sandbox.world.updates) or await storage.read(inbox.pending):  # noqa: ASYNC110  a database
            await asyncio.sleep(0.02)


async def slowed_down(person: Person) -> None:
    """Ask too much, and wait until the bot has said so."""
    flood(person, "/help", 15)
    await person.sandbox.wait_for(lambda: SLOW_DOWN in texts(person))


async def publish(editor: Person, headline: str) -> None:
    """Publish a post."""
    _, preview = await editor.ask(f"/post {headline}", answers=2)
    await editor.press(preview, say("button-publish"))


async def arrived(person: Person, headline: str) -> Message:
    """Wait until an entry has come to a chat."""

    def find() -> Message | None:
        return next((one for one in person.received() if one["text"].startswith(headline)), None)

    found = await person.sandbox.wait_for(find)
    assert found is not None
    return found


async def test_somebody_who_asks_too_much_is_told_once_and_then_not_answered(
    reader: Person, storage: Storage
) -> None:
    await slowed_down(reader)
    flood(reader, "/help", 15)
    flood(reader, "football", 5)
    flood(reader, "/unknown", 5)
    flood(reader, "/follow zeppelin", 1)
    await handled(reader, storage)
    assert texts(reader) == [HELP] * 10 + [SLOW_DOWN]


async def test_stop_and_follow_are_obeyed_at_any_limit(
    reader: Person, editor: Person, storage: Storage
) -> None:
    await reader.ask("/follow everything")
    await slowed_down(reader)
    flood(reader, "/stop", 1)
    flood(reader, "/follow zeppelin", 1)
    await handled(reader, storage)
    await publish(editor, "Grid restored")
    await publish(editor, "Zeppelin tonight")
    await arrived(reader, "Zeppelin tonight")
    assert not any(text.startswith("Grid restored") for text in texts(reader))


async def test_what_would_be_asked_first_is_followed_at_once_over_the_limit(
    reader: Person, editor: Person, storage: Storage
) -> None:
    await publish(editor, "Zeppelin yesterday")
    await slowed_down(reader)
    flood(reader, "/follow zeppelin", 1)
    await handled(reader, storage)
    await publish(editor, "Zeppelin tonight")
    await arrived(reader, "Zeppelin tonight")


async def test_a_press_over_the_limit_is_acknowledged_and_done_where_it_changes_something(
    reader: Person, editor: Person
) -> None:
    [start] = await reader.ask("/start")
    await reader.ask("/follow zeppelin")
    await publish(editor, "Zeppelin tonight")
    card = await arrived(reader, "Zeppelin tonight")
    [listed] = await reader.ask("/following")
    await slowed_down(reader)
    before = len(reader.received())
    assert await reader.press(card, say("button-why")) == SLOW_DOWN
    await reader.press(listed, labels(listed)[0])
    await reader.press(start, say("filter-everything"))
    await publish(editor, "Grid restored")
    await arrived(reader, "Grid restored")
    assert len(reader.received()) == before + 1


async def test_editors_may_ask_without_limit(editor: Person) -> None:
    flood(editor, "/id", 25)
    await editor.sandbox.wait_for(lambda: len(editor.received()) == 25)
    assert SLOW_DOWN not in texts(editor)


async def test_a_groups_admin_is_not_counted(sandbox: Sandbox, bot: Settings) -> None:
    group = -77
    sandbox.world.add_group(group, "Readers", members=[], admins=[READER_ID])
    admin = Person(sandbox, group, READER_ID)
    await sandbox.wait_for(admin.received)
    flood(admin, "/id", 11)
    await sandbox.wait_for(lambda: len(admin.received()) == 12)
    assert SLOW_DOWN not in texts(admin)


async def test_one_member_does_not_silence_a_group(
    sandbox: Sandbox, editor: Person, group_admin: Person
) -> None:
    member = Person(sandbox, GROUP_ID, READER_ID)
    await group_admin.ask("/follow everything")
    flood(member, "/help", 150)
    await sandbox.wait_for(lambda: texts(member).count(HELP) >= 2)
    await publish(editor, "Grid restored")
    await arrived(group_admin, "Grid restored")
    before = len(group_admin.received())
    sandbox.world.say(GROUP_ID, EDITOR_ID, "/post Bridge closed")
    await sandbox.wait_for(
        lambda: any(say("button-publish") in labels(one) for one in group_admin.received()[before:])
    )
    assert texts(member).count(HELP) <= 10


async def test_receipts_leave_an_editor_the_turns_of_their_group(
    sandbox: Sandbox, group_admin: Person, reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "EDIT_EVERY_IN_GROUPS", 0.05)
    await reader.ask("/follow everything")
    for number in range(5):
        await publish(group_admin, f"Bulletin {number}")
        await arrived(reader, f"Bulletin {number}")
    _, preview = await group_admin.ask("/post Bulletin 5", answers=2)
    assert say("button-publish") in labels(preview)


async def test_an_editor_waits_for_no_reader_who_has_to_wait(
    sandbox: Sandbox, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receiving, "AT_ONCE", 1)
    reader, editor = Person(sandbox, READER_ID, READER_ID), Person(sandbox, EDITOR_ID, EDITOR_ID)
    sandbox.world.add_fault("sendMessage", "429", chat_id=READER_ID, retry_after=5)
    async with running(settings):
        flood(reader, "/id", 2)
        await sandbox.wait_for(lambda: any(call.chat_id == READER_ID for call in sandbox.world.calls))
        await editor.ask("/id")
        assert not reader.received()


async def test_what_has_waited_too_long_is_done_and_not_shown(
    sandbox: Sandbox, storage: Storage, settings: Settings
) -> None:
    long_ago = now_micros() - seconds(180)
    asked = ["/help", "/follow zeppelin", "football", "/latest"]
    updates = [(number, _command(number, text)) for number, text in enumerate(asked, 1)]
    await storage.write(lambda tx: inbox.put(tx, updates, long_ago))
    await storage.write(lambda tx: inbox.put(tx, [(9, _command(9, "/id"))], now_micros()))
    async with running(settings):
        reader = Person(sandbox, READER_ID, READER_ID)
        await sandbox.wait_for(lambda: any(str(READER_ID) in text for text in texts(reader)))
        said = texts(reader)
    assert len(said) == 2
    assert said[0].startswith(say("follow-done", filter="zeppelin"))
    assert await storage.read(inbox.pending) == []


def _command(number: int, text: str) -> str:
    """Return an update in which the reader says something, of a message that Telegram dates as new."""
    command = re.match(r"/\w+", text)
    entities = [{"type": "bot_command", "offset": 0, "length": len(command[0])}] if command else []
    message = {
        "message_id": number,
        "date": now_micros() // 1_000_000,
        "chat": {"id": READER_ID, "type": "private", "first_name": "Rita"},
        "from": {"id": READER_ID, "is_bot": False, "first_name": "Rita"},
        "text": text,
        "entities": entities,
    }
    return json.dumps({"update_id": number, "message": message})
