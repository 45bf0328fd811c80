"""A chat that was counted as gone is served again once it is heard from."""

import asyncio

import pytest

from bot.app import running
from bot.clock import now_micros
from bot.sandbox import EDITOR_ID, GROUP_ID, READER_ID, Sandbox
from bot.settings import Settings
from storage import Storage, Tx, destinations
from storage.destinations import MOVED, NO_TOPIC, Destination
from tests.handlers.conftest import Person, greeted
from tests.sentences import say

CHANNEL_ID, FORUM_ID = -1_000_000_000_050, -1_000_000_000_060


async def mark_gone(storage: Storage, chat_id: int, why: str = "Chat not found") -> None:
    """Count a chat as gone, all its topics too, as a delivery does that Telegram refused."""

    async def work(tx: Tx) -> None:
        for one in await destinations.by_chat(tx, chat_id):
            await destinations.mark_gone(tx, one.id, why, now_micros())

    await storage.write(work)


async def of_chat(storage: Storage, chat_id: int) -> dict[int, Destination]:
    """Return a chat's destinations by topic."""
    return {one.thread_id: one for one in await storage.read(lambda tx: destinations.by_chat(tx, chat_id))}


async def is_gone(storage: Storage, chat_id: int, thread_id: int = 0) -> bool:
    return (await of_chat(storage, chat_id))[thread_id].gone_at is not None


async def until_back(storage: Storage, chat_id: int, thread_id: int = 0) -> None:
    """Wait until a destination is served again."""
    async with asyncio.timeout(20):
        while await is_gone(storage, chat_id, thread_id):  # noqa: ASYNC110  it is the bot that changes it
            await asyncio.sleep(0.02)


async def test_a_message_brings_a_reader_back_and_the_next_entry_arrives(
    storage: Storage, reader: Person, editor: Person
) -> None:
    await reader.ask("/follow everything")
    await mark_gone(storage, READER_ID)
    before = len(reader.received())
    await reader.ask("Hello?")
    await until_back(storage, READER_ID)
    _, preview = await editor.ask("/post Tide rises", answers=2)
    await editor.press(preview, say("button-publish"))
    *_, message = await reader.next_messages(before, 2)
    assert message["text"].startswith("Tide rises")


async def test_what_changed_while_a_chat_was_gone_is_brought_up_to_date_when_it_is_heard_from(
    storage: Storage, reader: Person, editor: Person
) -> None:
    await reader.ask("/follow everything")
    before = len(reader.received())
    _, preview = await editor.ask("/post Tide rises", answers=2)
    await editor.press(preview, say("button-publish"))
    [message] = await reader.next_messages(before)
    await mark_gone(storage, READER_ID)
    await editor.ask("/fix 1 Tide falls")
    assert reader.now(message)["text"].startswith("Tide rises")
    await reader.ask("Hello?")
    await reader.until_it_says(message, "Tide falls")


async def test_a_press_brings_a_reader_back(storage: Storage, reader: Person) -> None:
    [started] = await reader.ask("/start")
    await mark_gone(storage, READER_ID)
    await reader.press(started, started["reply_markup"]["inline_keyboard"][0][0]["text"])
    await until_back(storage, READER_ID)


async def test_who_said_stop_stays_so_whatever_they_write_press_or_unblock(
    sandbox: Sandbox, storage: Storage, reader: Person
) -> None:
    await reader.ask("/start")
    await reader.ask("/stop")
    await mark_gone(storage, READER_ID)
    await reader.ask("Hello?")
    sandbox.world.block(READER_ID)
    sandbox.world.unblock(READER_ID)
    await reader.ask("/id")
    chat = (await of_chat(storage, READER_ID))[0]
    assert chat.stopped_at is not None
    assert chat.gone_at is not None
    await reader.ask("/start")
    chat = (await of_chat(storage, READER_ID))[0]
    assert (chat.stopped_at, chat.gone_at) == (None, None)


async def test_a_reader_who_unblocks_the_bot_is_back(
    sandbox: Sandbox, storage: Storage, reader: Person
) -> None:
    await reader.ask("/follow everything")
    sandbox.world.block(READER_ID)
    async with asyncio.timeout(20):
        while not await is_gone(storage, READER_ID):  # noqa: ASYNC110  it is the bot that changes it
            await asyncio.sleep(0.02)
    sandbox.world.unblock(READER_ID)
    await until_back(storage, READER_ID)


@pytest.mark.parametrize(
    ("status", "may_write", "back"),
    [
        ("member", None, True),
        ("administrator", None, True),
        ("restricted", True, True),
        ("restricted", False, False),
    ],
)
async def test_a_place_in_a_group_that_lets_the_bot_write_brings_it_back(
    sandbox: Sandbox,
    storage: Storage,
    group_admin: Person,
    status: str,
    *,
    may_write: bool | None,
    back: bool,
) -> None:
    await group_admin.ask("/follow everything")
    sandbox.world.add_bot(GROUP_ID, "administrator" if status == "member" else "member", may_write=None)
    await group_admin.ask("/id")
    await mark_gone(storage, GROUP_ID)
    sandbox.world.add_bot(GROUP_ID, status, may_write=may_write)  # type: ignore[arg-type]  one of the rows
    if back:
        await until_back(storage, GROUP_ID)
    else:
        await Person(sandbox, EDITOR_ID, EDITOR_ID).ask("/id")
        assert await is_gone(storage, GROUP_ID)


async def test_what_says_that_the_bot_was_removed_brings_nothing_back(
    sandbox: Sandbox, storage: Storage, group_admin: Person
) -> None:
    await group_admin.ask("/follow everything")
    await mark_gone(storage, GROUP_ID)
    # The service message comes to bots that see all messages, before or after the change of their place.
    chat = {"id": GROUP_ID, "type": "group", "title": "Newsroom"}
    by = {"id": EDITOR_ID, "is_bot": False, "first_name": "Ed"}
    sandbox.world.send_update(
        {
            "message": {
                "message_id": 900,
                "date": 1_700_000_000,
                "chat": chat,
                "from": by,
                "left_chat_member": sandbox.world.bot.json(),
            }
        }
    )
    sandbox.world.kick(GROUP_ID)
    async with asyncio.timeout(20):
        while sandbox.world.updates:  # noqa: ASYNC110  it is the bot that confirms them
            await asyncio.sleep(0.02)
    await Person(sandbox, EDITOR_ID, EDITOR_ID).ask("/id")
    assert await is_gone(storage, GROUP_ID)


async def test_a_channel_comes_back_with_the_right_to_post(
    sandbox: Sandbox, storage: Storage, settings: Settings
) -> None:
    sandbox.world.add_group(CHANNEL_ID, "Harbour", members=[], admins=[EDITOR_ID], kind="channel")
    channel, editor = Person(sandbox, CHANNEL_ID, EDITOR_ID), Person(sandbox, EDITOR_ID, EDITOR_ID)
    async with running(settings):
        sandbox.world.say(CHANNEL_ID, EDITOR_ID, "/follow everything")
        await sandbox.wait_for(lambda: len(sandbox.world.messages(channel.chat_id)) > 1)
        await mark_gone(storage, CHANNEL_ID)
        sandbox.world.add_bot(CHANNEL_ID, "administrator", may_write=False)
        await editor.ask("/id")
        assert await is_gone(storage, CHANNEL_ID)
        sandbox.world.add_bot(CHANNEL_ID, "administrator", may_write=True)
        await until_back(storage, CHANNEL_ID)


async def test_a_deleted_topic_comes_back_by_its_own_messages_alone(
    sandbox: Sandbox, storage: Storage, settings: Settings
) -> None:
    world = sandbox.world
    world.add_group(FORUM_ID, "Forum", members=[], admins=[EDITOR_ID], kind="supergroup", forum=True)
    one, two = world.add_topic(FORUM_ID, "One"), world.add_topic(FORUM_ID, "Two")
    forum = Person(sandbox, FORUM_ID, EDITOR_ID)
    async with running(settings):
        await greeted(forum)

        async def ask(text: str, thread_id: int) -> None:
            before = len(forum.received())
            world.say(FORUM_ID, EDITOR_ID, text, thread_id=thread_id)
            await forum.next_messages(before)

        await ask("/follow everything", one)
        await ask("/follow everything", two)
        await mark_gone(storage, FORUM_ID, NO_TOPIC)
        await ask("/id", one)
        await until_back(storage, FORUM_ID, one)
        assert await is_gone(storage, FORUM_ID, two)
        await mark_gone(storage, FORUM_ID, "kicked")
        await ask("/id", one)
        await until_back(storage, FORUM_ID, one)
        assert await is_gone(storage, FORUM_ID, two)
        await ask("/id", two)
        await until_back(storage, FORUM_ID, two)


async def test_a_group_that_has_moved_is_not_brought_back(storage: Storage, group_admin: Person) -> None:
    await group_admin.ask("/follow everything")
    await mark_gone(storage, GROUP_ID, MOVED)
    await group_admin.ask("/id")
    assert await is_gone(storage, GROUP_ID)
