"""Tests of what a correction says was wrong: typed, asked for, edited, and how readers get it."""

import pytest

from tests.handlers.entries import delivered, stored
from tests.handlers.sites import PATIENCE, Message, Person, Site, labels
from tests.sentences import ANY, find, say

NOTE = "There were six people in the bus."
REPLY = f"{say('card-correction')}\n{NOTE}"


async def told(reader: Person, got: Message, before: int) -> Message:
    """Return the reply to what a reader got, after the first `before` messages."""
    [reply] = await reader.next_messages(before)
    assert reply["reply_to_message"]["message_id"] == got["message_id"]
    return reply


async def replied(reader: Person, words: str) -> Message:
    """Wait for the message in which a reader is told something, and return it."""

    def found() -> Message | None:
        return next((one for one in reader.received() if words in one.get("text", "")), None)

    message = await reader.sandbox.wait_for(found, PATIENCE)
    assert message is not None
    return message


@pytest.mark.both_engines
async def test_readers_get_the_note_and_not_the_whole_text_again(follower: Person, editor: Person) -> None:
    got, _, number = await delivered(follower, editor, "Five hurt\nA bus hit a tram.")
    before = len(follower.received())
    card, preview = await editor.ask(f"/correct {number} Six hurt\nA bus hit a tram. | {NOTE}", 2)
    assert NOTE not in card["text"]
    assert say("change-note", note=NOTE) in preview["text"]
    assert labels(preview)[0] == say("button-change", command="correct")
    await editor.press(preview, labels(preview)[0])
    assert (await told(follower, got, before))["text"] == REPLY
    changed = await follower.until_it_says(got, "Six hurt")
    assert find(say("card-corrected", time=ANY), changed["text"])
    assert NOTE not in changed["text"]


@pytest.mark.both_engines
async def test_the_bot_asks_for_the_note_and_takes_the_answer(follower: Person, editor: Person) -> None:
    got, _, number = await delivered(follower, editor, "Five hurt")
    before = len(follower.received())
    preview = await editor.preview(f"/correct {number} Six hurt")
    assert say("change-ask-note") in preview["text"]
    assert labels(preview) == [say("button-correct-bare"), say("button-cancel")]
    again = await editor.preview(NOTE)
    assert say("change-note", note=NOTE) in again["text"]
    await editor.press(again, labels(again)[0])
    assert (await told(follower, got, before))["text"] == REPLY


async def test_an_edited_answer_changes_the_note(follower: Person, editor: Person) -> None:
    got, _, number = await delivered(follower, editor, "Five hurt")
    await editor.preview(f"/correct {number} Six hurt")
    before = len(editor.received())
    world = editor.sandbox.world
    [answered] = world.say(editor.chat_id, editor.user_id, "There were seven.")
    await editor.next_preview(before)
    before = len(editor.received())
    world.edit(editor.chat_id, editor.user_id, answered, NOTE)
    preview = await editor.next_preview(before)
    count = len(follower.received())
    await editor.press(preview, labels(preview)[0])
    assert (await told(follower, got, count))["text"] == REPLY


async def test_in_a_group_only_a_reply_to_the_preview_is_a_note(site: Site, group_admin: Person) -> None:
    number = await stored(site, "Five hurt")
    preview = await group_admin.preview(f"/correct {number} Six hurt")
    group_admin.sandbox.world.say(group_admin.chat_id, group_admin.user_id, "Lunch?")
    again = await group_admin.preview(NOTE, reply_to=preview)
    assert say("change-note", note=NOTE) in again["text"]


async def test_a_plain_word_is_answered_and_is_no_note(site: Site, editor: Person) -> None:
    number = await stored(site, "Five hurt")
    await editor.preview(f"/correct {number} Six hurt")
    [answer] = await editor.ask("help")
    assert NOTE not in answer["text"]
    assert say("button-cancel") not in labels(answer)


async def test_without_a_note_readers_get_the_corrected_text(follower: Person, editor: Person) -> None:
    got, _, number = await delivered(follower, editor, "Five hurt")
    before = len(follower.received())
    await editor.change(f"/correct {number} Six hurt")
    reply = await told(follower, got, before)
    assert reply["text"].startswith(f"{say('card-correction')}\n\nSix hurt")


async def test_a_note_alone_tells_of_a_text_that_was_fixed_before(follower: Person, editor: Person) -> None:
    got, _, number = await delivered(follower, editor, "Five hurt")
    await editor.change(f"/fix {number} Six hurt")
    await follower.until_it_says(got, "Six hurt")
    before = len(follower.received())
    await editor.change(f"/correct {number} | {NOTE}")
    assert (await told(follower, got, before))["text"] == REPLY
    assert find(say("card-corrected", time=ANY), (await follower.until_it_says(got, "Six hurt"))["text"])


@pytest.mark.both_engines
async def test_where_the_message_cannot_be_edited_the_reply_has_the_note_and_the_text(
    follower: Person, editor: Person
) -> None:
    got, _, number = await delivered(follower, editor, "Five hurt")
    world = follower.sandbox.world
    refusal = "Bad Request: message can't be edited"
    world.add_fault("editMessageText", "error", chat_id=follower.chat_id, code=400, description=refusal)
    before = len(follower.received())
    await editor.change(f"/correct {number} Six hurt | {NOTE}")
    reply = await told(follower, got, before)
    assert reply["text"].startswith(f"{REPLY}\n\nSix hurt\n")


async def test_where_a_caption_is_too_short_the_reply_has_the_note_and_the_text(
    follower: Person, editor: Person
) -> None:
    before = len(follower.received())
    _, preview = await editor.send_picture("Five hurt\nA bus hit a tram.")
    await editor.press(preview, say("button-publish"))
    receipt = await editor.until_it_says(preview, say("published", number=ANY))
    number = find(say("published", number=ANY), receipt["text"])
    [got] = await follower.next_messages(before)
    for text, has_text in (("A bus hit a tram.", False), ("It goes on and on. " * 90, True)):
        note = f"{NOTE} {has_text}"
        await editor.change(f"/correct {number} Six hurt\n{text} | {note}")
        reply = await replied(follower, note)
        assert reply["reply_to_message"]["message_id"] == got["message_id"]
        assert ("Six hurt" in reply["text"]) == has_text


async def test_a_note_that_readers_would_not_see_whole_is_refused(site: Site, editor: Person) -> None:
    number = await stored(site, "Five hurt")
    [answer] = await editor.ask(f"/correct {number} Six hurt | {'x' * 1001}")
    assert answer["text"] == say("correct-note-long", length=1001, limit=1000)
