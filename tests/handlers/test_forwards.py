"""Tests that commands count only if typed: forwarded ones and those by other bots do not run."""

import pytest

from tests.cases import cases
from tests.handlers.sites import PATIENCE, Message, Person, Site, greeted
from tests.sentences import say


@pytest.fixture
def channel(site: Site, editor: Person) -> Person:
    """Return the editor in a channel of theirs."""
    there = editor.in_chat(site.new_chat_id())
    admins = [editor.user_id]
    site.sandbox.world.add_group(there.chat_id, "Harbour", members=[], admins=admins, kind="channel")
    return there


async def posts(channel: Person, count: int) -> list[Message]:
    """Wait until a channel has `count` posts, by its admins and the bot, and return them."""
    messages = channel.sandbox.world.messages
    await channel.sandbox.wait_for(lambda: len(messages(channel.chat_id)) >= count, PATIENCE)
    return messages(channel.chat_id)


@cases("forwarded", [True, False])
async def test_a_command_that_nobody_typed_is_not_run_and_its_sender_told(
    site: Site, reader: Person, editor: Person, *, forwarded: bool
) -> None:
    world = site.sandbox.world
    await reader.follow_silently("zeppelin")
    for command in ("/stop", "/follow harbour", f"/stop@{world.bot.username} now"):
        before = len(reader.received())
        if forwarded:
            world.say(reader.chat_id, reader.user_id, command, forwarded_from=editor.user_id)
        else:
            world.say(reader.chat_id, reader.user_id, command, via="gif_bot")
        [answer] = await reader.next_messages(before)
        assert answer["text"] == say("not-typed", typed=command.split()[0])
    [listed] = await reader.ask("/following")
    assert "zeppelin" in str(listed)
    assert "harbour" not in str(listed)


async def test_a_forwarded_command_in_a_group_is_passed_over(
    site: Site, reader: Person, group_admin: Person
) -> None:
    before = len(group_admin.received())
    group_admin.sandbox.world.say(
        group_admin.chat_id, group_admin.user_id, "/follow zeppelin", forwarded_from=reader.user_id
    )
    [answer] = await group_admin.ask("/id")
    assert str(group_admin.chat_id) in answer["text"]
    await site.until_handled()
    assert len(group_admin.received()) == before + 1


async def test_a_forwarded_document_is_not_imported_by_its_caption(reader: Person, editor: Person) -> None:
    before = len(editor.received())
    editor.sandbox.world.send_document(
        editor.chat_id,
        editor.user_id,
        "day.txt",
        b"10:00\nTide rises",
        "/import",
        forwarded_from=reader.user_id,
    )
    [answer] = await editor.next_messages(before)
    assert answer["text"] == say("import-document-hint")


async def test_forwarded_text_is_taken_by_an_open_import_whatever_it_begins_with(
    reader: Person, editor: Person
) -> None:
    [begun] = await editor.ask("/import")
    for text in ("10:00 Tide rises", "/stop says the harbour master"):
        editor.sandbox.world.say(editor.chat_id, editor.user_id, text, forwarded_from=reader.user_id)
    [answer] = await editor.ask("/following")
    assert answer["text"] != say("stopped-unknown")
    assert begun["message_id"] != answer["message_id"]
    assert say("not-typed", typed="/stop") not in str(editor.received())


async def test_a_channels_post_in_its_discussion_group_is_no_command_there(
    site: Site, channel: Person, group: int
) -> None:
    world, discussion = site.sandbox.world, await greeted(channel.in_chat(group))
    world.link_channel(channel.chat_id, group)
    before = len(discussion.received())
    world.say(channel.chat_id, channel.user_id, "/follow zeppelin")
    _, told = await posts(channel, 2)
    assert told["text"] == say("channel-post")
    [answer] = await discussion.ask("/following")
    await site.until_handled()
    assert len(discussion.received()) == before + 1
    assert "zeppelin" not in str(answer)
    copies = [one for one in world.messages(group) if one.get("is_automatic_forward")]
    assert copies[0]["text"] == "/follow zeppelin"


async def test_a_post_that_a_channels_admin_forwards_is_no_command(
    site: Site, channel: Person, reader: Person
) -> None:
    site.sandbox.world.say(
        channel.chat_id, channel.user_id, "/follow zeppelin", forwarded_from=reader.user_id
    )
    site.sandbox.world.say(channel.chat_id, channel.user_id, "/following")
    *_, answer = await posts(channel, 3)
    await site.until_handled()
    assert len(await posts(channel, 3)) == 3
    assert answer["text"] == say("channel-post")
