"""Telegram's updates: handled at least once, in order within a chat, and side by side between chats."""

import json

from pydantic import SecretStr

from bot.app import running
from bot.sandbox import EDITOR_ID, READER_ID, Sandbox
from bot.settings import Settings
from storage import Storage, inbox
from tests.feedserver import rss, serve_feed
from tests.handlers.conftest import Person, labels


async def test_an_update_that_was_stored_before_a_crash_is_handled_at_the_next_start(
    sandbox: Sandbox, storage: Storage, database_url: str
) -> None:
    update = {
        "update_id": 7,
        "message": {
            "message_id": 1,
            "date": 1_700_000_000,
            "chat": {"id": READER_ID, "type": "private", "first_name": "Rita"},
            "from": {"id": READER_ID, "is_bot": False, "first_name": "Rita"},
            "text": "/follow zeppelin",
            "entities": [{"type": "bot_command", "offset": 0, "length": 7}],
        },
    }
    await storage.write(lambda tx: inbox.put(tx, [(7, json.dumps(update))], 1))
    settings = Settings(
        _env_file=None,
        bot_token=SecretStr(sandbox.token),
        bot_api_url=sandbox.url,
        database_url=database_url,
    )
    async with running(settings):
        reader = Person(sandbox, READER_ID, READER_ID)
        await sandbox.wait_for(reader.received)
        assert reader.received()[0]["text"].startswith("Now following: zeppelin")
        [listed] = await reader.ask("/following")
        assert labels(listed) == ["✕ zeppelin"]
    assert await storage.read(inbox.pending) == []


async def test_a_handler_that_waits_holds_up_no_other_chat(reader: Person, editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"])) as feed:
        feed.waits.clear()
        [looking] = await editor.ask(f"/source add {feed.url}")
        assert looking["text"] == "Looking at it…"
        [answer] = await reader.ask("/id")
        assert str(READER_ID) in answer["text"]
        feed.waits.set()
        assert (await editor.changed(looking))["text"].startswith("Added: Harbour live")


async def test_the_updates_of_one_chat_are_handled_in_their_order(editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"])) as feed:
        feed.waits.clear()
        await editor.ask(f"/source add {feed.url}")
        before = len(editor.received())
        editor.sandbox.world.say(editor.chat_id, EDITOR_ID, "/source list")
        feed.waits.set()
        [listed] = await editor.next_messages(before)
        assert feed.url in listed["text"]


async def test_updates_go_on_after_telegram_could_not_be_reached(sandbox: Sandbox, reader: Person) -> None:
    sandbox.world.add_fault("getUpdates", "5xx", times=1)
    [answer] = await reader.ask("/id")
    assert str(READER_ID) in answer["text"]


async def test_an_update_that_breaks_its_handler_is_answered_and_the_next_one_handled(
    sandbox: Sandbox, reader: Person
) -> None:
    sandbox.world.add_fault("sendMessage", "error", times=1, code=400, description="Bad Request: odd")
    sandbox.world.say(READER_ID, READER_ID, "/id")
    await sandbox.wait_for(reader.received)
    assert "through no fault of yours" in reader.received()[0]["text"]
    [answer] = await reader.ask("/id")
    assert str(READER_ID) in answer["text"]
