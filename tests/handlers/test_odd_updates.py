"""Tests of unforeseen updates: only they are lost, and the bot answers everyone else."""

import json
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.clock import now_micros
from bot.conversation.updates.receiver import UNREADABLE
from bot.domain.moment import SECOND
from storage.delivery import tallies
from tests.cases import cases
from tests.handlers.entries import status
from tests.handlers.sites import Person, Site
from tests.sentences import say

SECRET = "the reader's own words"
READER = 99
"""Placeholder for the reader's id, see `from_chat`."""
CHAT = {"id": READER, "type": "private", "first_name": "Rita"}
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


def from_chat(update: object, person: Person) -> Any:  # noqa: ANN401  Telegram's JSON
    """Return an update with a person's chat in it."""
    return json.loads(json.dumps(update).replace(f'"id": {READER},', f'"id": {person.chat_id},'))


async def unreadable(site: Site) -> int:
    """Return how many updates were counted as unreadable, after all are handled."""
    await site.until_handled()
    counted = await site.storage.read(lambda tx: tallies.since(tx, now_micros() - 3600 * SECOND))
    return counted.get(UNREADABLE, 0)


async def is_heard(person: Person) -> bool:
    """Return whether the bot answers a person."""
    [answer] = await person.ask("/id")
    return str(person.user_id) in answer["text"]


@cases("update", UNREADABLE_ONES)
async def test_an_update_that_cannot_be_parsed_fails_alone_and_is_counted(
    site: Site, reader: Person, editor: Person, update: dict[str, object]
) -> None:
    before = await unreadable(site)
    with capture_logs() as logged:
        update_id = site.sandbox.world.send_update(from_chat(update, reader))
        assert await is_heard(editor)
        assert await is_heard(reader)
        assert await unreadable(site) == before + 1
    told = [line for line in logged if line.get("update") == update_id]
    assert [line["log_level"] for line in told] == ["warning"]
    assert SECRET not in str(logged)


async def test_updates_that_mean_nothing_are_passed_over(site: Site, reader: Person) -> None:
    before = await unreadable(site)
    for update in HARMLESS_ONES:
        site.sandbox.world.send_update(from_chat(update, reader))
    assert await is_heard(reader)
    assert await unreadable(site) == before


@cases("update_id", [None, "7", 10**30, -1])
async def test_an_update_without_a_right_id_keeps_no_other_from_coming(
    site: Site, reader: Person, update_id: object
) -> None:
    before = await unreadable(site)
    site.sandbox.world.send_update({"update_id": update_id, "message": {"text": SECRET}}, numbered=False)
    site.sandbox.world.send_update({"message": {"text": SECRET}}, numbered=False)
    for _ in range(2):
        assert await is_heard(reader)
    assert await unreadable(site) == before + 2


async def test_what_is_no_update_at_all_keeps_no_other_from_coming(site: Site, reader: Person) -> None:
    for odd in (None, 7, "update", ["update"]):
        site.sandbox.world.updates.put_raw(odd)
    assert await is_heard(reader)


@pytest.mark.both_engines
async def test_an_editor_reads_in_the_status_that_updates_could_not_be_read(
    own_bot: Site, editor: Person
) -> None:
    own_bot.sandbox.world.send_update({"message": SECRET})
    await own_bot.until_handled()
    assert say("status-unreadable", count=1) in await status(editor)
