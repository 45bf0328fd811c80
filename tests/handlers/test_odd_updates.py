"""Updates of a form that nobody foresaw: one costs itself, and the bot hears everybody else."""

import asyncio
import json

import pytest
from structlog.testing import capture_logs

from bot.clock import now_micros
from bot.domain.moment import SECOND
from bot.sandbox import EDITOR_ID, READER_ID, Sandbox
from handlers.receiving import UNREADABLE
from storage import Storage, inbox, tallies
from tests.handlers.conftest import Person
from tests.sentences import say

SECRET = "the reader's own words"
CHAT = {"id": READER_ID, "type": "private", "first_name": "Rita"}
UNREADABLE_ONES = [
    {"message": {"message_id": 1, "date": 1, "chat": CHAT, "from": {"first_name": SECRET}, "text": "/id"}},
    {"message": {"message_id": 1, "date": 10**30, "chat": CHAT, "text": SECRET}},
    {"message": {"message_id": 1, "date": SECRET, "chat": CHAT, "text": SECRET}},
    {"message": SECRET},
    {"message": [SECRET]},
    {"message": {"text": SECRET}},
    {"callback_query": {"id": "1", "data": SECRET}},
    {"message": {"message_id": 1, "date": 1, "chat": CHAT, "poll": {"question": SECRET}}},
]
HARMLESS_ONES = [
    {},
    {"my_chat_member": {"chat": CHAT, "new_chat_member": {"status": SECRET}}},
    {"message": None},
    {"widget_query": {"id": "7", "html": SECRET, "chat": {"id": 10**30}}},
    {
        "message": {
            "message_id": 10**30,
            "date": 1,
            "chat": {**CHAT, "id": 10**30},
            "from": CHAT | {"is_bot": False},
        }
    },
    {"channel_post": {"message_id": 1, "date": 1, "chat": {"id": -5, "type": "nothing"}, "text": SECRET}},
]


async def unreadable(storage: Storage) -> int:
    """Return how many updates were counted as unreadable."""
    counted = await storage.read(lambda tx: tallies.since(tx, now_micros() - 3600 * SECOND))
    return counted.get(UNREADABLE, 0)


async def until_handled(storage: Storage) -> None:
    """Wait until no update is left in the inbox."""
    async with asyncio.timeout(20):
        while await storage.read(inbox.pending):  # noqa: ASYNC110  it is the bot that changes it
            await asyncio.sleep(0.02)


@pytest.mark.parametrize("update", UNREADABLE_ONES, ids=json.dumps)
async def test_an_update_that_cannot_be_parsed_fails_alone_and_is_counted(
    sandbox: Sandbox, storage: Storage, reader: Person, editor: Person, update: dict[str, object]
) -> None:
    with capture_logs() as logged:
        update_id = sandbox.world.send_update(update)
        [answer] = await editor.ask("/id")
        assert str(EDITOR_ID) in answer["text"]
        [answer] = await reader.ask("/id")
        assert str(READER_ID) in answer["text"]
        await until_handled(storage)
    assert await unreadable(storage) == 1
    told = [line for line in logged if line.get("update") == update_id]
    assert [line["log_level"] for line in told] == ["warning"]
    assert SECRET not in str(logged)


async def test_updates_that_mean_nothing_are_passed_over(
    sandbox: Sandbox, storage: Storage, reader: Person
) -> None:
    for update in HARMLESS_ONES:
        sandbox.world.send_update(update)
    [answer] = await reader.ask("/id")
    assert str(READER_ID) in answer["text"]
    await until_handled(storage)
    assert await unreadable(storage) == 0


@pytest.mark.parametrize("update_id", [None, "7", 10**30, -1])
async def test_an_update_without_a_right_id_keeps_no_other_from_coming(
    sandbox: Sandbox, storage: Storage, reader: Person, update_id: object
) -> None:
    sandbox.world.send_update({"update_id": update_id, "message": {"text": SECRET}}, numbered=False)
    sandbox.world.send_update({"message": {"text": SECRET}}, numbered=False)
    for _ in range(2):
        [answer] = await reader.ask("/id")
        assert str(READER_ID) in answer["text"]
    assert await unreadable(storage) == 2


async def test_what_is_no_update_at_all_keeps_no_other_from_coming(sandbox: Sandbox, reader: Person) -> None:
    for odd in (None, 7, "update", ["update"]):
        sandbox.world.updates.put_raw(odd)
    [answer] = await reader.ask("/id")
    assert str(READER_ID) in answer["text"]


async def test_an_editor_reads_in_the_status_that_updates_could_not_be_read(
    sandbox: Sandbox, storage: Storage, editor: Person
) -> None:
    sandbox.world.send_update({"message": SECRET})
    await editor.ask("/id")
    await until_handled(storage)
    [status] = await editor.ask("/status")
    assert say("status-unreadable", count=1) in status["text"]
