"""Tests that a chat that counts as gone is served again when it writes."""

import pytest

from bot.clock import now_micros
from bot.domain.delivery.endings import Gone
from bot.sandbox.world.objects import BotStatus
from storage import Storage, Tx
from storage.chats import destinations
from storage.chats.destinations import Destination
from tests.handlers.entries import delivered
from tests.handlers.sites import Person, Site, greeted
from tests.timing import until


async def mark_gone(storage: Storage, chat_id: int, why: Gone = Gone.REFUSED) -> None:
    """Mark a chat with all its topics as gone, like a delivery that Telegram refused."""

    async def work(tx: Tx) -> None:
        for one in await destinations.by_chat(tx, chat_id):
            await destinations.mark_gone(tx, one.id, why, now_micros())

    await storage.write(work)


async def of_chat(storage: Storage, chat_id: int) -> dict[int, Destination]:
    """Return a chat's destinations by topic."""
    return {one.thread_id: one for one in await storage.read(lambda tx: destinations.by_chat(tx, chat_id))}


async def is_gone(storage: Storage, chat_id: int, thread_id: int = 0) -> bool:
    """Return whether a destination counts as gone."""
    return (await of_chat(storage, chat_id))[thread_id].gone_at is not None


async def until_back(storage: Storage, chat_id: int, thread_id: int = 0) -> None:
    """Wait until a destination is served again."""

    async def is_back() -> bool:
        return not await is_gone(storage, chat_id, thread_id)

    await until(is_back)


@pytest.mark.both_engines
async def test_a_message_brings_a_reader_back_and_the_next_entry_arrives(
    storage: Storage, follower: Person, editor: Person
) -> None:
    await mark_gone(storage, follower.chat_id)
    await follower.ask("Hello?")
    await until_back(storage, follower.chat_id)
    message, _, _ = await delivered(follower, editor, "Tide rises")
    assert message["text"].startswith("Tide rises")


@pytest.mark.both_engines
async def test_what_changed_while_a_chat_was_gone_is_brought_up_to_date_when_it_is_heard_from(
    storage: Storage, follower: Person, editor: Person
) -> None:
    message, _, number = await delivered(follower, editor, "Tide rises")
    await mark_gone(storage, follower.chat_id)
    await editor.change(f"/fix {number} Tide falls")
    assert follower.now(message)["text"].startswith("Tide rises")
    await follower.ask("Hello?")
    await follower.until_it_says(message, "Tide falls")


async def test_a_press_brings_a_reader_back(storage: Storage, reader: Person) -> None:
    [started] = await reader.ask("/start")
    await mark_gone(storage, reader.chat_id)
    await reader.press(started, started["reply_markup"]["inline_keyboard"][0][0]["text"])
    await until_back(storage, reader.chat_id)


async def test_who_said_stop_stays_so_whatever_they_write_press_or_unblock(
    site: Site, storage: Storage, reader: Person
) -> None:
    await reader.ask("/start")
    await reader.ask("/stop")
    await mark_gone(storage, reader.chat_id)
    await reader.ask("Hello?")
    site.sandbox.world.block(reader.chat_id)
    site.sandbox.world.unblock(reader.chat_id)
    await reader.ask("/id")
    await site.until_handled()
    chat = (await of_chat(storage, reader.chat_id))[0]
    assert chat.stopped_at is not None
    assert chat.gone_at is not None
    await reader.ask("/start")
    chat = (await of_chat(storage, reader.chat_id))[0]
    assert (chat.stopped_at, chat.gone_at) == (None, None)


async def test_a_reader_who_unblocks_the_bot_is_back(site: Site, storage: Storage, follower: Person) -> None:
    site.sandbox.world.block(follower.chat_id)
    await site.until_handled()
    assert await is_gone(storage, follower.chat_id)
    site.sandbox.world.unblock(follower.chat_id)
    await until_back(storage, follower.chat_id)


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
    site: Site,
    storage: Storage,
    group_admin: Person,
    status: BotStatus,
    *,
    may_write: bool | None,
    back: bool,
) -> None:
    group, world = group_admin.chat_id, site.sandbox.world
    await group_admin.follow_silently("everything")
    world.add_bot(group, "administrator" if status == "member" else "member", may_write=None)
    await site.until_handled()
    await mark_gone(storage, group)
    world.add_bot(group, status, may_write=may_write)
    await site.until_handled()
    assert await is_gone(storage, group) is not back


async def test_what_says_that_the_bot_was_removed_brings_nothing_back(
    site: Site, storage: Storage, group_admin: Person
) -> None:
    group, world = group_admin.chat_id, site.sandbox.world
    await group_admin.follow_silently("everything")
    await site.until_handled()
    await mark_gone(storage, group)
    # Bots that see all messages get the service message, before or after the change of their status.
    chat = {"id": group, "type": "group", "title": "Newsroom"}
    by = {"id": group_admin.user_id, "is_bot": False, "first_name": "Ed"}
    world.send_update(
        {
            "message": {
                "message_id": 900,
                "date": 1_700_000_000,
                "chat": chat,
                "from": by,
                "left_chat_member": world.bot.json(),
            }
        }
    )
    world.kick(group)
    await site.until_handled()
    assert await is_gone(storage, group)


async def test_a_channel_comes_back_with_the_right_to_post(
    site: Site, storage: Storage, editor: Person
) -> None:
    world, channel = site.sandbox.world, editor.in_chat(site.new_chat_id())
    world.add_group(channel.chat_id, "Harbour", members=[], admins=[editor.user_id], kind="channel")
    await channel.follow_silently("everything")
    await site.until_handled()  # its being added shows access, too
    await mark_gone(storage, channel.chat_id)
    world.add_bot(channel.chat_id, "administrator", may_write=False)
    await site.until_handled()
    assert await is_gone(storage, channel.chat_id)
    world.add_bot(channel.chat_id, "administrator", may_write=True)
    await until_back(storage, channel.chat_id)


async def test_a_deleted_topic_comes_back_by_its_own_messages_alone(
    site: Site, storage: Storage, editor: Person
) -> None:
    world, forum = site.sandbox.world, editor.in_chat(site.new_chat_id())
    admins = [editor.user_id]
    world.add_group(forum.chat_id, "Forum", members=[], admins=admins, kind="supergroup", forum=True)
    one, two = world.add_topic(forum.chat_id, "One"), world.add_topic(forum.chat_id, "Two")
    await greeted(forum)

    async def ask(text: str, thread_id: int) -> None:
        before = len(forum.received())
        world.say(forum.chat_id, forum.user_id, text, thread_id=thread_id)
        await forum.next_messages(before)
        await site.until_handled()

    for topic in (one, two):
        await forum.follow_silently("everything", thread_id=topic)
    await mark_gone(storage, forum.chat_id, Gone.NO_TOPIC)
    await ask("/id", one)
    await until_back(storage, forum.chat_id, one)
    assert await is_gone(storage, forum.chat_id, two)
    await mark_gone(storage, forum.chat_id)
    await ask("/id", one)
    await until_back(storage, forum.chat_id, one)
    assert await is_gone(storage, forum.chat_id, two)
    await ask("/id", two)
    await until_back(storage, forum.chat_id, two)


async def test_a_group_that_has_moved_is_not_brought_back(
    site: Site, storage: Storage, group_admin: Person
) -> None:
    await group_admin.follow_silently("everything")
    await mark_gone(storage, group_admin.chat_id, Gone.MOVED)
    await group_admin.ask("/id")
    await site.until_handled()
    assert await is_gone(storage, group_admin.chat_id)
