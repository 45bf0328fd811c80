"""Commands count when somebody types them: what is forwarded, or made by another bot, is not run."""

import pytest

from bot.app import running
from bot.sandbox import EDITOR_ID, GROUP_ID, READER_ID, Sandbox
from bot.settings import Settings
from tests.handlers.conftest import Person
from tests.sentences import say

CHANNEL_ID = -1_000_000_000_050


@pytest.mark.parametrize("how", [{"forwarded_from": EDITOR_ID}, {"via": "gif_bot"}])
async def test_a_command_that_nobody_typed_is_not_run_and_its_sender_told(
    sandbox: Sandbox, reader: Person, how: dict[str, object]
) -> None:
    await reader.ask("/follow zeppelin")
    for command in ("/stop", "/follow harbour", "/stop@liveblog_sandbox_bot now"):
        before = len(reader.received())
        sandbox.world.say(READER_ID, READER_ID, command, **how)  # type: ignore[arg-type]  one of the rows
        [answer] = await reader.next_messages(before)
        assert answer["text"] == say("not-typed", typed=command.split()[0])
    [listed] = await reader.ask("/following")
    assert "zeppelin" in str(listed)
    assert "harbour" not in str(listed)


async def test_a_forwarded_command_in_a_group_is_passed_over(sandbox: Sandbox, group_admin: Person) -> None:
    before = len(group_admin.received())
    sandbox.world.say(GROUP_ID, EDITOR_ID, "/follow zeppelin", forwarded_from=READER_ID)
    [answer] = await group_admin.ask("/id")
    assert str(GROUP_ID) in answer["text"]
    assert len(group_admin.received()) == before + 1


async def test_a_forwarded_document_is_not_imported_by_its_caption(sandbox: Sandbox, editor: Person) -> None:
    before = len(editor.received())
    sandbox.world.send_document(
        EDITOR_ID, EDITOR_ID, "day.txt", b"10:00\nTide rises", "/import", forwarded_from=READER_ID
    )
    [answer] = await editor.next_messages(before)
    assert answer["text"] == say("import-document-hint")


async def test_forwarded_text_is_taken_by_an_open_import_whatever_it_begins_with(
    sandbox: Sandbox, editor: Person
) -> None:
    [begun] = await editor.ask("/import")
    for text in ("10:00 Tide rises", "/stop says the harbour master"):
        sandbox.world.say(EDITOR_ID, EDITOR_ID, text, forwarded_from=READER_ID)
    [answer] = await editor.ask("/following")
    assert answer["text"] != say("stopped")
    assert begun["message_id"] != answer["message_id"]
    assert say("not-typed", typed="/stop") not in str(editor.received())


async def test_a_channels_post_in_its_discussion_group_is_no_command_there(
    sandbox: Sandbox, settings: Settings
) -> None:
    world = sandbox.world
    world.add_group(CHANNEL_ID, "Harbour", members=[], admins=[EDITOR_ID], kind="channel")
    world.link_channel(CHANNEL_ID, GROUP_ID)
    group = Person(sandbox, GROUP_ID, EDITOR_ID)
    async with running(settings):
        await sandbox.wait_for(group.received)
        before = len(group.received())
        world.say(CHANNEL_ID, EDITOR_ID, "/follow zeppelin")
        await sandbox.wait_for(lambda: len(world.messages(CHANNEL_ID)) > 1)
        [answer] = await group.ask("/following")
        assert len(group.received()) == before + 1
    assert "zeppelin" not in str(answer)
    followed, told = world.messages(CHANNEL_ID)
    assert followed["text"] == "/follow zeppelin"
    assert "zeppelin" in told["text"]
    copies = [one for one in world.messages(GROUP_ID) if one.get("is_automatic_forward")]
    assert copies[0]["text"] == "/follow zeppelin"


async def test_a_post_that_a_channels_admin_forwards_is_no_command(
    sandbox: Sandbox, settings: Settings
) -> None:
    world = sandbox.world
    world.add_group(CHANNEL_ID, "Harbour", members=[], admins=[EDITOR_ID], kind="channel")
    async with running(settings):
        world.say(CHANNEL_ID, EDITOR_ID, "/follow zeppelin", forwarded_from=READER_ID)
        world.say(CHANNEL_ID, EDITOR_ID, "/following")
        await sandbox.wait_for(lambda: len(world.messages(CHANNEL_ID)) == 3)
    assert "zeppelin" not in world.messages(CHANNEL_ID)[2]["text"]
