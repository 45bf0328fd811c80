"""Tests of receiving updates: at least once, in order within a chat, with chats side by side."""

import json

import pytest

from bot.app.lifecycle import running
from storage.chats import inbox
from tests.feedserver import rss, serve_feed
from tests.handlers.sites import PATIENCE, Person, Site, labels
from tests.sentences import ANY, find, say

ADDED = say("source-added", kind="feed", title="Harbour live", number=ANY)


@pytest.mark.both_engines
async def test_an_update_that_was_stored_before_a_crash_is_handled_at_the_next_start(
    own_site: Site, reader: Person
) -> None:
    sandbox, storage = own_site.sandbox, own_site.storage
    update = {
        "update_id": 7,
        "message": {
            "message_id": 1,
            "date": 1_700_000_000,
            "chat": {"id": reader.chat_id, "type": "private", "first_name": "Rita"},
            "from": {"id": reader.user_id, "is_bot": False, "first_name": "Rita"},
            "text": "/follow zeppelin",
            "entities": [{"type": "bot_command", "offset": 0, "length": 7}],
        },
    }
    await storage.write(lambda tx: inbox.put(tx, [(7, json.dumps(update))], 1))
    async with running(own_site.settings):
        await sandbox.wait_for(reader.received, PATIENCE)
        assert reader.received()[0]["text"].startswith(say("follow-done", filter="zeppelin"))
        [listed] = await reader.ask("/following")
        assert labels(listed) == ["zeppelin"]
    assert await storage.read(inbox.pending) == []


async def test_a_handler_that_waits_holds_up_no_other_chat(reader: Person, editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"])) as feed:
        feed.waits.clear()
        [looking] = await editor.ask(f"/source add {feed.url}")
        assert looking["text"] == say("source-looking")
        [answer] = await reader.ask("/id")
        assert str(reader.user_id) in answer["text"]
        feed.waits.set()
        assert find(ADDED, (await editor.changed(looking))["text"])


async def test_the_updates_of_one_chat_are_handled_in_their_order(editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"])) as feed:
        feed.waits.clear()
        await editor.ask(f"/source add {feed.url}")
        before = len(editor.received())
        editor.sandbox.world.say(editor.chat_id, editor.user_id, "/source list")
        feed.waits.set()
        [listed] = await editor.next_messages(before)
        assert feed.url in listed["text"]


async def test_updates_go_on_after_telegram_could_not_be_reached(reader: Person) -> None:
    reader.sandbox.world.add_fault("getUpdates", "5xx", times=1)
    [answer] = await reader.ask("/id")
    assert str(reader.user_id) in answer["text"]


async def test_an_update_that_breaks_its_handler_is_answered_and_the_next_one_handled(reader: Person) -> None:
    reader.sandbox.world.add_fault(
        "sendMessage", "error", chat_id=reader.chat_id, code=400, description="Bad Request: odd"
    )
    [failed] = await reader.ask("/id")
    assert failed["text"] == say("failed")
    [answer] = await reader.ask("/id")
    assert str(reader.user_id) in answer["text"]
