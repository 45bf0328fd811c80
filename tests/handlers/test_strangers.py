"""Tests of what strangers press and send: it reveals nothing, breaks nothing, and gets an answer."""

from collections.abc import Iterator
from datetime import UTC

import pytest
import structlog
from structlog.testing import capture_logs

from bot import access
from bot.clock import now_micros
from bot.conversation.answers import ANSWER_LIMIT
from bot.conversation.commands import Press
from bot.domain.delivery.preferences import NOTHING_CHOSEN
from bot.domain.text.cleanup import cut
from bot.readers import chats, follow_choices, follows
from bot.readers.chats import Address
from handlers.application import answering_handlers
from tests.cases import cases
from tests.examples import some
from tests.handlers.sites import Message, Person, Site, greeted
from tests.sentences import say

NAMES = sorted(one.name for one in answering_handlers() if isinstance(one, Press))
FIELDS = (
    "",
    "0",
    "-1",
    "1",
    "999999999999999999",
    "99999999999999999999999",
    "1.5",
    "1e9",
    "x",
    "\u0661",
    "1:2",
    "1:2:3",
    "1:2:3:4",
    "1:on",
    "1:publish",
    ":",
    "::",
    "1:999999999999",
    "1 ",
    "\u00e9\u4e2d\U0001f6a2",
    "nan:nan",
    "'; DROP TABLE follow; --",
)
ODD = ("v1", "v1:", "v2:follow:everything", "v1:nothing:1", "V1:TRY:1", ":", "\u202e", "v1:try", "x" * 64)


@pytest.fixture
def logged() -> Iterator[list[structlog.typing.EventDict]]:
    """Collect what is logged."""
    with capture_logs() as entries:
        yield entries


async def forged(person: Person, shown: Message, data: str) -> str:
    """Press a button with data that the bot never made, and return the answer to the press."""
    kept = person.sandbox.world.chat(person.chat_id).history[shown["message_id"]]
    kept.message["reply_markup"] = {"inline_keyboard": [[{"text": "Forged", "callback_data": data}]]}
    return await person.press(shown, data)


@cases("data", ["v1:missed:0:1", "v1:catchup:0:1:0", "v1:latest:older:1:1", "v1:origins:0", "v1:topics:0"])
async def test_a_list_does_not_replace_a_message_that_has_no_button_for_it(
    follower: Person, editor: Person, data: str
) -> None:
    before = len(follower.received())
    await editor.post("Zeppelin over the harbour")
    [card] = await follower.next_messages(before)
    world = follower.sandbox.world
    query = {"id": f"forged {data}", "from": world.users[follower.user_id].json(), "message": card}
    world.send_update({"callback_query": {**query, "chat_instance": "1", "data": data}})
    await follower.site.until_handled()
    assert follower.now(card)["text"] == card["text"]


async def test_every_button_of_the_bot_is_tried_here() -> None:
    assert {"try", "take", "why", "publish", "source-remove", "editor-remove", "store"} <= set(NAMES)


@cases("name", NAMES)
async def test_a_press_with_forged_data_is_answered_and_breaks_nothing(
    reader: Person, owner: Person, name: str, logged: list[structlog.typing.EventDict]
) -> None:
    logged.clear()
    # A person without rights gets no further than the first field.
    for person, fields in ((reader, FIELDS[::8]), (owner, some(FIELDS, NAMES.index(name)))):
        [shown] = await person.ask("/follow")
        for field in fields:
            assert await forged(person, shown, f"v1:{name}:{field}") != say("failed"), field
    assert not [entry for entry in logged if entry["log_level"] not in ("debug", "info")]


async def test_a_button_that_is_not_the_bots_gets_one_sentence(
    reader: Person, logged: list[structlog.typing.EventDict]
) -> None:
    [shown] = await reader.ask("/follow")
    for data in ODD:
        assert await forged(reader, shown, data) == say("button-unknown")
    assert not [entry for entry in logged if entry["log_level"] not in ("debug", "info")]


@pytest.mark.both_engines
async def test_what_somebody_else_typed_cannot_be_seen_or_followed_by_a_forged_press(
    reader: Person, site: Site
) -> None:
    await reader.ask("/test secretword")
    stranger = site.person("Mallory")
    [shown] = await stranger.ask("/follow")
    for proposal_id in range(1, 6):
        for name in ("try", "take"):
            assert await forged(stranger, shown, f"v1:{name}:{proposal_id}") == say("proposal-gone")
    assert not [message for message in stranger.received() if "secretword" in message["text"]]


@cases("blocks", [True, False])
async def test_what_was_proposed_goes_with_its_chat(reader: Person, site: Site, *, blocks: bool) -> None:
    [tried] = await reader.ask("/test glacier")
    if blocks:
        site.sandbox.world.block(reader.chat_id)
        site.sandbox.world.unblock(reader.chat_id)
    else:
        await reader.ask("/stop")
    assert await reader.press(tried, say("button-follow")) == say("proposal-gone")


@cases("user_id", sorted(access.TELEGRAMS_OWN))
async def test_telegrams_own_accounts_cannot_become_editors(owner: Person, user_id: int) -> None:
    [answer] = await owner.ask(f"/editor add {user_id}")
    assert answer["text"] == say("editor-is-nobody", id=str(user_id))


async def test_the_bot_itself_cannot_become_an_editor(owner: Person, site: Site) -> None:
    bot_id = site.sandbox.world.bot.id
    [answer] = await owner.ask(f"/editor add {bot_id}")
    assert answer["text"] == say("editor-is-nobody", id=str(bot_id))


@pytest.mark.both_engines
async def test_one_person_brings_the_bot_to_so_many_chats_and_no_more(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chats, "MAX_DESTINATIONS", 2)
    person = site.person("Mallory")

    async def start_in_new_group() -> Message:
        chat_id = site.new_chat_id()
        site.sandbox.world.add_group(chat_id, "Group", members=[], admins=[person.user_id])
        there = person.in_chat(chat_id)
        await greeted(there)
        return (await there.ask(f"/start@{site.sandbox.world.bot.username}"))[-1]

    assert (await start_in_new_group())["text"] == say("group-start")
    assert (await start_in_new_group())["text"] == say("group-start")
    refused = say("too-many-chats", limit=2)
    third = await start_in_new_group()
    assert third["text"] == refused
    assert (await person.ask("/start"))[0]["text"] == refused


async def test_a_sentence_for_a_press_fits_into_it() -> None:
    for name in ("button-unknown", "proposal-gone"):
        assert cut(say(name), ANSWER_LIMIT) == say(name)


@pytest.mark.both_engines
async def test_nobody_sees_or_changes_a_follow_of_another_chat_by_a_forged_press(
    reader: Person, site: Site
) -> None:
    await reader.follow_silently("secretword")
    address = Address(reader.chat_id, 0, "private", "Rita")
    [follow] = await follows.list_follows(site.storage, address)
    stranger = site.person("Mallory")
    await stranger.follow_silently("lighthouse")
    [shown] = await stranger.ask("/following")
    acts = ("card:{}", "options:{}:sound", "hush:{}:hour", "choose:{}:pace:hourly", "unfollow:{}")
    for act in acts:
        assert await forged(stranger, shown, f"v1:{act.format(follow.id)}") == say("follow-gone")
    assert not [message for message in stranger.received() if "secretword" in message["text"]]
    kept = await follow_choices.list_chosen(site.storage, address, UTC, now_micros())
    assert [(one.follow, one.preferences, one.mute) for one in kept.follows] == [
        (follow, NOTHING_CHOSEN, None)
    ]
