"""Tests of undoing a change: readers are told as the change told them, and only the newest can be undone."""

import pytest
from sqlalchemy import update

from bot.newsroom.undo import UNDO_FOR
from storage.engine.tables import revision
from tests.handlers.entries import counts, delivered, headline, stored
from tests.handlers.sites import PATIENCE, Message, Person, Site, labels
from tests.sentences import ANY, find, say

UNDO = say("button-undo-change")


def told(reader: Person, words: str) -> Message | None:
    """Return the message in which a reader is told something, or None."""
    return next((one for one in reader.received() if one.get("text", "").startswith(words)), None)


async def undone(editor: Person, receipt: Message) -> Message:
    """Press the button that undoes a change, and return the new receipt."""
    await editor.press(receipt, UNDO)
    return await editor.changed(receipt)


@pytest.mark.both_engines
async def test_a_fix_is_undone_without_a_word(follower: Person, editor: Person) -> None:
    got, _, number = await delivered(follower, editor, "Five hurt\nA bus hit a tram. #traffic")
    receipt = await editor.change(f"/fix {number} Six hurt\nTwo trams. #trams")
    await follower.until_it_says(got, "Six hurt")
    count = len(follower.received())
    receipt = await editor.until_it_says(receipt, counts(sent=1))
    assert UNDO in labels(receipt)
    done = await undone(editor, receipt)
    assert done["text"].startswith(say("undo-fix-done", number=number))
    await follower.until_it_says(got, "A bus hit a tram.")
    await editor.until_it_says(done, counts(sent=1))
    assert len(follower.received()) == count


@pytest.mark.both_engines
async def test_a_correction_is_undone_with_an_edit_and_a_reply(follower: Person, editor: Person) -> None:
    got, _, number = await delivered(follower, editor, "Five hurt")
    receipt = await editor.change(f"/correct {number} Six hurt | It was six.")
    await follower.until_it_says(got, "Six hurt")
    receipt = await editor.until_it_says(receipt, counts(sent=1))
    first = told(follower, f"{say('card-correction')}\nIt was six.")
    assert first is not None
    done = await undone(editor, receipt)
    assert done["text"].startswith(say("undo-correction-done", number=number, have=1, sound=0))
    await follower.until_it_says(got, "Five hurt")
    await follower.sandbox.wait_for(
        lambda: told(follower, f"{say('card-correction')}\n\nFive hurt"), PATIENCE
    )
    assert follower.now(first)["text"] == say("card-replaced")


@pytest.mark.both_engines
async def test_a_withdrawal_is_undone_with_an_edit_and_a_reply(follower: Person, editor: Person) -> None:
    got, _, number = await delivered(follower, editor, "Five hurt\nA bus hit a tram.")
    receipt = await editor.change(f"/withdraw {number} It was a drill.")
    await follower.until_it_says(got, "It was a drill.")
    receipt = await editor.until_it_says(receipt, counts(sent=1))
    assert labels(receipt) == [UNDO]
    done = await undone(editor, receipt)
    assert done["text"].startswith(say("undo-withdrawal-done", number=number, have=1, sound=0))
    back = await follower.until_it_says(got, "A bus hit a tram.")
    assert labels(back) == labels(got)
    reply = await follower.sandbox.wait_for(lambda: told(follower, say("card-restored")), PATIENCE)
    assert reply is not None
    assert reply["text"] == say("card-restored")
    assert reply["reply_to_message"]["message_id"] == got["message_id"]
    await editor.until_it_says(done, counts(sent=1))
    assert len(follower.received()) == 2  # the entry and this reply: the one about the withdrawal is gone
    assert UNDO not in labels(editor.now(done))


@pytest.mark.both_engines
async def test_who_waited_for_a_withdrawn_entry_gets_it_when_that_is_undone(
    follower: Person, editor: Person
) -> None:
    follower.sandbox.world.add_fault("sendMessage", "429", chat_id=follower.chat_id, retry_after=2)
    before = len(follower.received())
    _, number = await editor.post("Five hurt")
    receipt = await editor.change(f"/withdraw {number} It was a drill.")
    done = await undone(editor, receipt)
    [got] = await follower.next_messages(before)
    assert got["text"].startswith("Five hurt")
    await editor.until_it_says(done, counts(sent=1))
    assert len(follower.received()) == before + 1


async def test_a_picture_that_was_withdrawn_is_shown_again(follower: Person, editor: Person) -> None:
    before = len(follower.received())
    _, preview = await editor.send_picture("Five hurt\nA bus hit a tram.")
    await editor.press(preview, say("button-publish"))
    receipt = await editor.until_it_says(preview, say("published", number=ANY))
    number = find(say("published", number=ANY), receipt["text"])
    [got] = await follower.next_messages(before)
    receipt = await editor.change(f"/withdraw {number} A drill")
    await follower.sandbox.wait_for(lambda: "A drill" in follower.now(got)["caption"], PATIENCE)
    assert follower.now(got)["photo"] != got["photo"]
    await undone(editor, receipt)
    await follower.sandbox.wait_for(lambda: "A bus hit" in follower.now(got)["caption"], PATIENCE)
    assert follower.now(got)["photo"] == got["photo"]
    assert labels(follower.now(got)) == labels(got)


async def test_only_the_newest_change_can_be_undone_and_only_once(site: Site, editor: Person) -> None:
    number = await stored(site, "Five hurt")
    first = await editor.change(f"/fix {number} Six hurt")
    second = await editor.change(f"/fix {number} Seven hurt")
    assert say("undo-changed", number=number) in await editor.press(first, UNDO)
    button = editor.now(second)["reply_markup"]["inline_keyboard"][0][0]
    data = button["callback_data"]
    await undone(editor, second)
    assert await headline(editor, number) == "Six hurt"
    editor.now(second)["reply_markup"]["inline_keyboard"][0][0]["callback_data"] = data
    assert say("undo-changed", number=number) in await editor.press(second, UNDO)
    assert await headline(editor, number) == "Six hurt"


async def test_what_was_undone_can_be_done_again(site: Site, editor: Person) -> None:
    number = await stored(site, "Five hurt")
    receipt = await editor.change(f"/fix {number} Six hurt")
    again = await undone(editor, receipt)
    await editor.press(again, UNDO)
    await editor.until_it_says(again, say("undo-title", title="Six hurt"))
    assert await headline(editor, number) == "Six hurt"


async def test_a_change_is_undone_within_a_day(site: Site, editor: Person) -> None:
    number = await stored(site, "Five hurt")
    receipt = await editor.change(f"/fix {number} Six hurt")
    aged = update(revision).where(revision.c.entry_id == int(number))
    await site.storage.write(
        lambda tx: tx.execute(aged.values(accepted_at=revision.c.accepted_at - UNDO_FOR))
    )
    assert say("undo-late", number=number) in await editor.press(receipt, UNDO)
    assert await headline(editor, number) == "Six hurt"


async def test_a_member_undoes_nothing(site: Site, group_admin: Person, group_member: Person) -> None:
    number = await stored(site, "Five hurt")
    receipt = await group_admin.change(f"/fix {number} Six hurt")
    assert say("editors-only") in await group_member.press(receipt, UNDO)
    assert await headline(group_admin, number) == "Six hurt"
