"""Tests of a group that becomes a supergroup while its updates wait: they are answered in the supergroup."""

import pytest

from bot.app.lifecycle import running
from tests.handlers.sites import Message, Person, Site, greeted, labels
from tests.sentences import say

ZEPPELIN = "zeppelin"


async def answers(moved: Person, count: int) -> list[Message]:
    """Return the bot's first messages in a supergroup, below the one that says where it came from."""
    return (await moved.next_messages(0, 1 + count))[1:]


@pytest.mark.both_engines
async def test_what_was_asked_before_a_group_moved_is_done_and_answered_where_it_is_now(
    own_site: Site, group: int, editor: Person
) -> None:
    world = own_site.sandbox.world
    world.say(group, editor.user_id, "/follow zeppelin")
    moved = editor.in_chat(world.upgrade(group))
    async with running(own_site.settings):
        greeting, followed = await answers(moved, 2)
        assert "zeppelin" not in greeting["text"]
        assert "zeppelin" in followed["text"]
        [listed] = await moved.ask("/following")
        assert labels(listed) == [ZEPPELIN]


async def test_a_button_pressed_before_a_group_moved_is_answered_by_a_message_where_it_is_now(
    own_site: Site, group: int, editor: Person
) -> None:
    world = own_site.sandbox.world
    admin = editor.in_chat(group)
    async with running(own_site.settings):
        await greeted(admin)
        await admin.follow("zeppelin")
        [listed] = await admin.ask("/following")
        await admin.press(listed, ZEPPELIN)
        await admin.changed(listed)
    world.press(group, admin.user_id, listed["message_id"], say("button-drop"))
    moved = admin.in_chat(world.upgrade(group))
    # The handler is slow, but the group's move must not overtake it.
    world.add_fault("getChatAdministrators", "slow", times=2, seconds=0.5)
    async with running(own_site.settings):
        world.say(moved.chat_id, moved.user_id, "/following")
        for listed in await answers(moved, 2):
            assert ZEPPELIN not in labels(listed)


async def test_somebody_who_is_no_admin_is_told_so_where_the_group_is_now(
    own_site: Site, group: int, reader: Person
) -> None:
    world = own_site.sandbox.world
    world.say(group, reader.user_id, "/follow zeppelin")
    moved = reader.in_chat(world.upgrade(group))
    async with running(own_site.settings):
        _, refused = await answers(moved, 2)
        assert refused["text"] == say("group-admins-only")
