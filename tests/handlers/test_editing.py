"""Tests of *Edit*: an editor gets an entry's text back, ready to be changed and sent again."""

import pytest

from tests.handlers.entries import delivered, stored
from tests.handlers.sites import Message, Person, Site, labels
from tests.sentences import ANY, find, say


async def raw(editor: Person, receipt: Message) -> tuple[Message, Message]:
    """Press *Edit* below a receipt; return the two answers."""
    before = len(editor.received())
    await editor.press(receipt, say("button-edit"))
    how, text = await editor.next_messages(before, 2)
    return how, text


def copied(message: Message) -> list[str]:
    """Return what the buttons of a message copy."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["copy_text"]["text"] for row in rows for button in row if "copy_text" in button]


@pytest.mark.both_engines
async def test_the_text_comes_back_as_a_command_that_can_be_changed_and_sent(
    follower: Person, editor: Person
) -> None:
    got, receipt, number = await delivered(
        follower, editor, "Five hurt #traffic +DE\nA bus hit a tram.\nNobody died."
    )
    how, text = await raw(editor, receipt)
    assert how["text"] == say("edit-how", number=number, command="fix")
    assert text["text"] == f"/fix {number} Five hurt\nA bus hit a tram.\nNobody died.\n#traffic +DE"
    assert copied(text) == [text["text"]]
    assert labels(text) == [say("button-copy")]
    await editor.change(text["text"].replace("Five", "Six"))
    await follower.until_it_says(got, "Six hurt")


async def test_sent_back_unchanged_it_changes_nothing(follower: Person, editor: Person) -> None:
    _, receipt, number = await delivered(follower, editor, "Five hurt #traffic +DE\nA bus hit a tram.")
    _, text = await raw(editor, receipt)
    [answer] = await editor.ask(text["text"])
    assert answer["text"] == say("fix-unchanged", number=number)


async def test_styles_come_back_and_survive(follower: Person, editor: Person) -> None:
    before = len(follower.received())
    bold = {"type": "bold", "offset": 10, "length": 5}
    _, preview = await editor.send_picture("Five hurt\nA bus hit a tram.", entities=[bold])
    await editor.press(preview, say("button-publish"))
    receipt = await editor.until_it_says(preview, say("published", number=ANY))
    number = find(say("published", number=ANY), receipt["text"])
    [got] = await follower.next_messages(before)
    _, text = await raw(editor, receipt)
    [styled] = [one for one in text["entities"] if one["type"] == "bold"]
    shown = text["text"][styled["offset"] : styled["offset"] + styled["length"]]
    assert shown == "A bus"
    assert copied(text) == []
    world = editor.sandbox.world
    before = len(editor.received())
    changed = text["text"].replace("tram.", "tram!")
    world.say(editor.chat_id, editor.user_id, changed, entities=[styled])
    preview = await editor.next_preview(before)
    await editor.press(preview, labels(preview)[0])
    now = await follower.sandbox.wait_for(
        lambda: "tram!" in follower.now(got)["caption"] and follower.now(got), 60
    )
    assert isinstance(now, dict)
    assert any(
        one["type"] == "bold" and now["caption"][one["offset"] :].startswith("A bus")
        for one in now["caption_entities"]
    ), number


async def test_a_long_text_comes_without_a_button_that_copies(site: Site, editor: Person) -> None:
    number = await stored(site, f"Five hurt\n{'A bus hit a tram. ' * 20}")
    _, text = await editor.ask(f"/edit {number}", 2)
    assert text["text"].startswith(f"/fix {number} Five hurt\n")
    assert labels(text) == []


async def test_a_withdrawn_entry_is_not_edited(site: Site, editor: Person) -> None:
    number = await stored(site, "Five hurt")
    receipt = await editor.change(f"/withdraw {number} A drill")
    assert say("button-edit") not in labels(receipt)
    [answer] = await editor.ask(f"/edit {number}")
    assert answer["text"] == say("correct-withdrawn", number=number)


async def test_a_reader_gets_no_text_to_edit(site: Site, group_admin: Person, group_member: Person) -> None:
    number = await stored(site, "Five hurt")
    receipt = await group_admin.change(f"/fix {number} Six hurt")
    assert say("editors-only") in await group_member.press(receipt, say("button-edit"))
    [answer] = await group_member.ask(f"/edit {number}")
    assert answer["text"].startswith(say("editors-only"))
