"""Tests of what becomes a post without being typed after /post: a reply, or any message in private."""

import pytest

from tests.handlers.sites import Person, labels
from tests.sentences import say

POST = say("button-post-this")


@pytest.mark.both_engines
async def test_post_as_a_reply_takes_the_text_of_a_forwarded_statement(
    follower: Person, editor: Person
) -> None:
    world = editor.sandbox.world
    before = len(editor.received())
    bold = {"type": "bold", "offset": 21, "length": 6}
    statement = "Minister resigns\nShe leaves today."
    [forwarded] = world.say(
        editor.chat_id, editor.user_id, statement, forwarded_from=follower.user_id, entities=[bold]
    )
    await editor.next_messages(before)
    before = len(editor.received())
    world.say(editor.chat_id, editor.user_id, "/post", reply_to=forwarded)
    card, preview = await editor.next_messages(before, 2)
    assert card["text"].startswith("Minister resigns\n")
    count = len(follower.received())
    await editor.press(preview, say("button-publish"))
    [got] = await follower.next_messages(count)
    assert "She leaves today." in got["text"]
    assert any(
        one["type"] == "bold" and got["text"][one["offset"] :].startswith("leave") for one in got["entities"]
    )


@pytest.mark.both_engines
async def test_any_message_of_an_editor_offers_to_post_it(follower: Person, editor: Person) -> None:
    [hint] = await editor.ask("A bus has hit a tram in the old town\nFive are hurt.")
    assert hint["text"] == say("hint-post-this")
    assert labels(hint) == [POST]
    before = len(editor.received())
    await editor.press(hint, POST)
    card, preview = await editor.next_messages(before, 2)
    assert card["text"].startswith("A bus has hit a tram in the old town\n")
    count = len(follower.received())
    await editor.press(preview, say("button-publish"))
    await follower.next_messages(count)
    assert say("draft-closed") in await editor.press(hint, POST)


async def test_what_reads_like_a_filter_offers_both_in_one_answer(editor: Person) -> None:
    before = len(editor.received())
    [hint] = await editor.ask("ferry storm")
    first, *others = labels(hint)
    assert first == POST
    assert any("ferry storm" in one for one in others)
    assert len(editor.received()) == before + 1


async def test_editing_the_message_changes_what_is_posted(editor: Person) -> None:
    world = editor.sandbox.world
    before = len(editor.received())
    [written] = world.say(editor.chat_id, editor.user_id, "A bus has hit a tram in the old town")
    [hint] = await editor.next_messages(before)
    before = len(editor.received())
    await editor.press(hint, POST)
    await editor.next_messages(before, 2)
    before = len(editor.received())
    world.edit(editor.chat_id, editor.user_id, written, "A bus has hit a taxi in the old town")
    card, _ = await editor.next_messages(before, 2)
    assert card["text"].startswith("A bus has hit a taxi")


async def test_a_reader_is_offered_no_post(reader: Person) -> None:
    [hint] = await reader.ask("A bus has hit a tram in the old town, and five are hurt")
    assert POST not in labels(hint)


async def test_a_tag_that_names_no_country_is_text_and_said_so(editor: Person) -> None:
    card, preview = await editor.ask("/post Ferry goes to Google+ and Canal +Plus", 2)
    assert card["text"].startswith("Ferry goes to Google+ and Canal +Plus\n")
    assert say("preview-no-country", count=1, names="+Plus") in preview["text"]
