"""Tests of pictures and videos that editors post: readers get them, with every change of the text."""

from typing import Any

import pytest

from bot.domain.entry.media import MediaKind
from bot.domain.messages.message import CAPTION_LIMIT
from bot.sandbox.world.world import World
from tests.handlers.sites import PATIENCE, Message, Person, Site, labels
from tests.sentences import ANY, find, say

STORY = " ".join(f"Sentence {number} tells more about the flood." for number in range(1, 31))
HEADLINE = "Flood in the harbour"


@pytest.fixture
def world(site: Site) -> World:
    """Return the world of the test's sandbox."""
    return site.sandbox.world


async def published(editor: Person, caption: str, *, shown: int = 1, **more: Any) -> str:  # noqa: ANN401  as in the world
    """Publish a picture, whose preview has `shown` messages; return its number."""
    *_, preview = await editor.send_picture(caption, answers=shown + 1, **more)
    await editor.press(preview, say("button-publish"))
    receipt = await editor.until_it_says(preview, say("published", number=ANY))
    return str(find(say("published", number=ANY), receipt["text"]))


async def until(person: Person, message: Message, words: str) -> Message:
    """Wait until a message's text or caption has some words, and return it."""

    def found() -> Message | None:
        now = person.now(message)
        return now if words in now.get("text", now.get("caption", "")) else None

    changed = await person.sandbox.wait_for(found, PATIENCE)
    assert changed is not None
    return changed


@pytest.mark.both_engines
@pytest.mark.parametrize("kind", ["photo", "video"])
async def test_a_picture_with_a_caption_is_previewed_and_sent_with_it(
    follower: Person, editor: Person, kind: MediaKind
) -> None:
    before = len(follower.received())
    card, preview = await editor.send_picture(f"{HEADLINE} #energy\nThe water rises.", kind=kind)
    assert card[kind] is not None
    assert find(say("button-publish"), "\n".join(labels(preview)))
    await editor.press(preview, say("button-publish"))
    [got] = await follower.next_messages(before)
    assert got[kind] == card[kind]
    assert got["caption"].startswith(f"{HEADLINE}\n")
    assert "The water rises." in got["caption"]
    assert got["caption"].endswith(say("card-reason", filter=say("filter-everything")))
    assert "#energy" not in got["caption"]
    assert labels(got) == [say("button-why")]


@pytest.mark.both_engines
async def test_a_text_too_long_for_a_caption_follows_in_a_second_message(
    follower: Person, editor: Person
) -> None:
    before = len(follower.received())
    [asked] = await editor.send_picture(answers=1)
    assert asked["text"] == say("post-picture-bare")
    *_, preview = await editor.ask(f"{HEADLINE}\n{STORY}", answers=3)
    await editor.press(preview, say("button-publish"))
    picture, text = await follower.next_messages(before, 2)
    assert picture["caption"] == HEADLINE
    assert labels(picture) == []
    assert text["text"].startswith(f"{HEADLINE}\n")
    assert follower.got_silently(text)
    assert labels(text) == [say("button-why")]


@pytest.mark.both_engines
async def test_an_edit_changes_a_caption_and_keeps_the_picture(follower: Person, editor: Person) -> None:
    before = len(follower.received())
    number = await published(editor, f"{HEADLINE}\nThe water rises.")
    [got] = await follower.next_messages(before)
    await editor.change(f"/fix {number} {HEADLINE} today\nThe water falls.")
    changed = await until(follower, got, "The water falls.")
    assert changed["photo"] == got["photo"]
    assert changed["caption"].startswith(f"{HEADLINE} today")
    assert labels(changed) == labels(got)


@pytest.mark.both_engines
async def test_an_edit_of_a_long_text_changes_both_messages(follower: Person, editor: Person) -> None:
    before = len(follower.received())
    await editor.send_picture(answers=1)
    *_, preview = await editor.ask(f"{HEADLINE}\n{STORY}", answers=3)
    await editor.press(preview, say("button-publish"))
    receipt = await editor.until_it_says(preview, say("published", number=ANY))
    number = find(say("published", number=ANY), receipt["text"])
    picture, text = await follower.next_messages(before, 2)
    await editor.change(f"/fix {number} Flood in the old harbour\nNew. {STORY}")
    await until(follower, picture, "Flood in the old harbour")
    await until(follower, text, "New. Sentence 1")


@pytest.mark.both_engines
async def test_a_text_that_outgrows_its_caption_is_cut_there_and_told_by_the_correction(
    follower: Person, editor: Person
) -> None:
    before = len(follower.received())
    number = await published(editor, f"{HEADLINE}\nThe water rises.")
    [got] = await follower.next_messages(before)
    await editor.change(f"/correct {number} {HEADLINE} corrected\n{STORY}")
    _, reply = await follower.next_messages(before, 2)
    assert "Sentence 12 tells" in reply["text"]
    changed = await until(follower, got, f"{HEADLINE} corrected")
    assert len(changed["caption"]) <= CAPTION_LIMIT
    assert changed["photo"] == got["photo"]


@pytest.mark.both_engines
@pytest.mark.parametrize("text", ["The water rises.", STORY], ids=["short", "long"])
async def test_a_withdrawal_puts_a_neutral_picture_and_the_notice_in_place(
    follower: Person, editor: Person, text: str
) -> None:
    before = len(follower.received())
    await editor.send_picture(answers=1)
    messages = 2 if text == STORY else 1
    *_, preview = await editor.ask(f"{HEADLINE}\n{text}", answers=messages + 1)
    await editor.press(preview, say("button-publish"))
    receipt = await editor.until_it_says(preview, say("published", number=ANY))
    number = find(say("published", number=ANY), receipt["text"])
    got = await follower.next_messages(before, messages)
    await editor.change(f"/withdraw {number} Wrong harbour")
    covered = await until(follower, got[0], "Wrong harbour")
    assert HEADLINE not in covered["caption"]
    assert covered["photo"] != got[0]["photo"]
    assert labels(covered) == []
    for other in got[1:]:
        pointer = await until(follower, other, say("card-pointer"))
        assert pointer["text"] == say("card-pointer")


async def test_a_chat_that_forbids_pictures_gets_the_text(
    group_admin: Person, editor: Person, world: World
) -> None:
    await group_admin.follow_silently("everything")
    world.forbid_media(group_admin.chat_id, "photo")
    before = len(group_admin.received())
    number = await published(editor, f"{HEADLINE}\nThe water rises.")
    [got] = await group_admin.next_messages(before)
    assert got["text"].startswith(f"{HEADLINE}\n")
    await editor.change(f"/fix {number} {HEADLINE}\nThe water falls.")
    await until(group_admin, got, "The water falls.")


async def test_an_album_is_one_draft_that_says_what_is_not_sent(follower: Person, editor: Person) -> None:
    before = len(follower.received())
    _, preview = await editor.send_picture(HEADLINE, album="album 1")
    for _ in range(4):
        await editor.send_picture(album="album 1", answers=0)
    await editor.until_it_says(preview, say("preview-album", count=4))
    await editor.press(preview, say("button-publish"))
    [got] = await follower.next_messages(before)
    assert got["caption"].startswith(HEADLINE)


async def test_an_album_whose_caption_comes_late_is_one_draft(follower: Person, editor: Person) -> None:
    del follower
    [asked] = await editor.send_picture(album="album 2", answers=1)
    assert asked["text"] == say("post-picture-bare")
    _, preview = await editor.send_picture(HEADLINE, album="album 2")
    assert say("preview-album", count=1) in preview["text"]


async def test_styles_and_links_stay_and_what_is_dropped_is_said(follower: Person, editor: Person) -> None:
    before = len(follower.received())
    caption = f"{HEADLINE} #energy\nRead the report, it is secret.\nThe code"
    entities = [
        {"type": "italic", "offset": 0, "length": 5},
        {"type": "text_link", "offset": 38, "length": 6, "url": "https://example.org/report"},
        {"type": "spoiler", "offset": 52, "length": 6},
        {"type": "pre", "offset": 60, "length": 8},
    ]
    _, preview = await editor.send_picture(caption, entities=entities)
    assert say("preview-dropped", kinds=say("preview-dropped-kind", kind="pre")) in preview["text"]
    await editor.press(preview, say("button-publish"))
    [got] = await follower.next_messages(before)
    styled = {
        one["type"]: got["caption"][one["offset"] : one["offset"] + one["length"]]
        for one in got["caption_entities"]
    }
    assert styled["italic"] == "Flood"
    assert styled["text_link"] == "report"
    assert styled["spoiler"] == "secret"
    assert "pre" not in styled


async def test_a_style_of_a_text_post_reaches_readers(follower: Person, editor: Person, world: World) -> None:
    before, drafts = len(follower.received()), len(editor.received())
    entities = [{"type": "blockquote", "offset": 6 + len(HEADLINE) + 1, "length": 22}]
    world.say(editor.chat_id, editor.user_id, f"/post {HEADLINE}\nHe said.\nShe answered.", entities=entities)
    _, preview = await editor.next_messages(drafts, 2)
    await editor.press(preview, say("button-publish"))
    [got] = await follower.next_messages(before)
    [quote] = [one for one in got["entities"] if one["type"] == "blockquote"]
    assert got["text"][quote["offset"] :][: quote["length"]] == "He said.\n\nShe answered."


async def test_a_breaking_mark_shows_the_picture_again(editor: Person) -> None:
    _, preview = await editor.send_picture(HEADLINE)
    before = len(editor.received())
    await editor.press(preview, say("button-mark-breaking", count=0))
    card, again = await editor.next_messages(before, 2)
    assert card["caption"].startswith(say("card-breaking"))
    assert say("button-not-breaking") in labels(again)


@pytest.mark.parametrize("kind", ["photo", "video"])
async def test_a_reader_who_sends_a_picture_is_told_what_is_read(reader: Person, kind: MediaKind) -> None:
    [answer] = await reader.send_picture("Look", kind=kind, answers=1)
    assert answer["text"] == say("only-text")


async def test_members_may_send_pictures_to_each_other(group_admin: Person, group_member: Person) -> None:
    await group_member.send_picture("Look", answers=0)
    await group_admin.send_picture("/post@another_bot Look", answers=0)
    [answer] = await group_member.ask("/id")
    assert answer["text"].startswith(say("id-user", id=str(group_member.user_id)))
