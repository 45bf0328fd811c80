"""Tests of editors' changes to a sent entry, and of who is told."""

import pytest

from tests.feedserver import rss, serve_feed
from tests.handlers.entries import counts, delivered, status, stopped, stored, titles
from tests.handlers.sites import PATIENCE, Person, Site, labels, numbers
from tests.sentences import ANY, find, say


@pytest.mark.both_engines
async def test_a_fix_changes_what_readers_have_without_a_word(reader: Person, editor: Person) -> None:
    await reader.follow("everything")
    got, _, number = await delivered(reader, editor, "Five hurt\nA bus hit a tram.")
    count = len(reader.received())
    answer = await editor.change(f"/fix {number} Six hurt\nA bus hit two trams.")
    assert answer["text"].startswith(say("fix-done", number=number, have=1, waiting=0))
    changed = await reader.until_it_says(got, "A bus hit two trams.")
    assert changed["text"].startswith("Six hurt")
    assert not find(say("card-corrected", time=ANY), changed["text"])
    await editor.until_it_says(answer, counts(sent=1))
    assert len(reader.received()) == count


@pytest.mark.both_engines
async def test_a_correction_is_marked_and_told_quietly(follower: Person, editor: Person) -> None:
    got, _, number = await delivered(follower, editor, "Five hurt")
    count = len(follower.received())
    answer = await editor.change(f"/correct {number} Six hurt")
    assert say("correct-done", number=number, have=1, waiting=0, sound=0) in answer["text"]
    changed = await follower.until_it_says(got, "Six hurt")
    assert find(say("card-corrected", time=ANY), changed["text"])
    [reply] = await follower.next_messages(count)
    assert reply["reply_to_message"]["message_id"] == got["message_id"]
    assert follower.got_silently(reply)
    await editor.until_it_says(answer, counts(sent=1))


async def test_a_correction_of_breaking_news_is_told_with_a_sound(follower: Person, editor: Person) -> None:
    got, _, number = await delivered(follower, editor, "!Five hurt")
    assert not follower.got_silently(got)
    count = len(follower.received())
    answer = await editor.change(f"/correct {number} Six hurt")
    assert say("correct-done", number=number, have=1, waiting=0, sound=1) in answer["text"]
    [reply] = await follower.next_messages(count)
    assert not follower.got_silently(reply)


@pytest.mark.both_engines
async def test_a_withdrawal_takes_the_text_away_and_says_why(reader: Person, editor: Person) -> None:
    await reader.follow("everything")
    got, _, number = await delivered(reader, editor, "Five hurt at the fair\nA bus hit a tram.")
    count = len(reader.received())
    answer = await editor.change(f"/withdraw {number} It was a drill.")
    assert answer["text"].startswith(say("withdraw-done", number=number, have=1, sound=0))
    notice = await reader.until_it_says(got, "It was a drill.")
    assert "Five hurt" not in notice["text"]
    assert "tram" not in notice["text"]
    [reply] = await reader.next_messages(count)
    assert reply["reply_to_message"]["message_id"] == got["message_id"]
    [page] = await reader.ask("/latest")
    assert "Five hurt at the fair" not in page["text"]


@pytest.mark.both_engines
async def test_what_is_held_waits_until_it_is_released(follower: Person, editor: Person) -> None:
    world = editor.sandbox.world
    world.add_fault("sendMessage", "5xx", chat_id=follower.chat_id, times=1)
    before = len(follower.received())
    _, number = await editor.post("Five hurt")
    [answer] = await editor.ask(f"/hold {number}")
    assert answer["text"].startswith(say("hold-done", number=number, have=0, waiting=1))
    assert stopped(number, 1) in await status(editor)
    assert len(follower.received()) == before
    [answer] = await editor.ask(f"/release {number}")
    assert answer["text"].startswith(say("release-done", number=number, have=0, waiting=1, behind=0))
    [got] = await follower.next_messages(before)
    assert got["text"].startswith("Five hurt")


@pytest.mark.both_engines
async def test_a_reader_who_is_back_sees_what_was_withdrawn_meanwhile(
    follower: Person, editor: Person
) -> None:
    got, _, number = await delivered(follower, editor, "!Ten dead")
    world = follower.sandbox.world
    world.block(follower.chat_id)
    answer = await editor.change(f"/withdraw {number} Nobody died.")
    await editor.until_it_says(answer, counts(gone=1))
    world.unblock(follower.chat_id)
    world.say(follower.chat_id, follower.user_id, "/start")
    notice = await follower.until_it_says(got, "Nobody died.")
    assert "Ten dead" not in notice["text"]
    replies = lambda: [one for one in follower.received() if "Nobody died." in one["text"]]  # noqa: E731
    await follower.sandbox.wait_for(lambda: len(replies()) == 2, PATIENCE)


def long_text(headline: str, sentences: int) -> str:
    """Return a post with this many numbered sentences in its body."""
    body = " ".join(f"Sentence number {number} tells a little more." for number in range(1, sentences + 1))
    return f"{headline}\n{body}"


@pytest.mark.parametrize(("command", "done"), [("fix", "fix-done"), ("correct", "correct-done")])
async def test_words_longer_than_a_message_are_joined_shown_and_go_out_whole(
    follower: Person, editor: Person, command: str, done: str
) -> None:
    got, _, number = await delivered(follower, editor, "Five hurt")
    before = len(editor.received())
    text = long_text("Six hurt", 140)
    assert len(text) > 4096
    editor.sandbox.world.say(editor.chat_id, editor.user_id, f"/{command} {number} {text}")
    _, first, card, preview = await editor.next_messages(before, 4)
    assert labels(await editor.until_it_says(first, say("post-changed"))) == []
    assert labels(preview)[1:] == [say("button-cancel")]
    assert say("change-long") in preview["text"]
    assert card["text"].startswith("Six hurt")
    assert follower.now(got)["text"].startswith("Five hurt")
    await editor.press(preview, labels(preview)[0])
    answer = await editor.until_it_says(preview, say(done, number=number, have=1, waiting=0, sound=0))
    assert labels(answer) == [say("button-undo-change"), say("button-edit")]
    changed = await follower.until_it_says(got, "Six hurt")
    link = next(entity["url"] for entity in changed["entities"] if entity["type"] == "text_link")
    await editor.until_it_says(answer, counts(sent=1))
    count = len(follower.received())
    follower.sandbox.world.open_link(follower.user_id, link)
    whole = await follower.next_messages(count, 2)
    assert whole[-1]["text"].endswith("Sentence number 140 tells a little more.")


async def test_a_long_change_that_is_discarded_changes_nothing(follower: Person, editor: Person) -> None:
    got, _, number = await delivered(follower, editor, "Five hurt")
    preview = await editor.preview(f"/correct {number} {long_text('Six hurt', 70)}")
    await editor.press(preview, say("button-cancel"))
    await editor.until_it_says(preview, say("discarded"))
    assert follower.now(got)["text"].startswith("Five hurt")


async def test_a_reason_longer_than_readers_would_see_is_refused(follower: Person, editor: Person) -> None:
    got, _, number = await delivered(follower, editor, "Five hurt")
    [answer] = await editor.ask(f"/withdraw {number} {'It was a drill. ' * 63}")
    assert answer["text"] == say("withdraw-reason-long", limit=1000, length=1007)
    assert follower.now(got)["text"].startswith("Five hurt")
    answer = await editor.change(f"/withdraw {number} {'It was a drill. ' * 62}")
    assert answer["text"].startswith(say("withdraw-done", number=number, have=1, sound=0))
    notice = await follower.until_it_says(got, "It was a drill.")
    assert notice["text"].count("It was a drill.") == 62


@pytest.mark.both_engines
@pytest.mark.usefixtures("own_bot")
async def test_an_editor_is_told_when_a_source_replaces_their_correction(
    follower: Person, editor: Person
) -> None:
    corrected = say("card-corrected", time=ANY)
    async with serve_feed(rss(["Tide rises"])) as feed:
        [adding] = await editor.ask(f"/source add {feed.url}")
        await editor.until_it_says(adding, say("source-added", kind="feed", title="Harbour live", number=ANY))
        before = len(follower.received())
        feed.body = rss(["Tide rises", "Five hurt"])
        [got] = await follower.next_messages(before)
        world = editor.sandbox.world
        [page] = await editor.ask("/latest")
        number = numbers(page)[0]
        before = len(editor.received())
        [asked] = world.say(editor.chat_id, editor.user_id, f"/correct {number} Six hurt")
        await editor.press(await editor.next_preview(before), say("button-correct-bare"))
        assert find(corrected, (await follower.until_it_says(got, "Six hurt"))["text"])
        feed.body = rss(["Tide rises", "Eight hurt"])
        *_, told = await editor.next_messages(before, 3)
    assert told["text"] == say(
        "correction-overruled", source="Harbour live", number=number, title="Eight hurt"
    )
    assert told["reply_to_message"]["message_id"] == asked
    assert not find(corrected, (await follower.until_it_says(got, "Eight hurt"))["text"])
    answer = await editor.change("/correct Seven hurt", reply_to=told)
    assert answer["text"].startswith(say("correct-done", number=number, have=1, waiting=0, sound=0))
    assert find(corrected, (await follower.until_it_says(got, "Seven hurt"))["text"])


async def test_the_answer_tells_what_readers_see_now_and_saw_before(site: Site, editor: Person) -> None:
    number = await stored(site, "Five hurt\nA bus hit a tram.")
    answer = await editor.change(f"/fix {number} Six hurt\nA bus hit a tram.")
    assert answer["text"].endswith("\n" + titles("Six hurt", "Five hurt"))
    answer = await editor.change(f"/correct {number} Six hurt\nA bus hit two trams.")
    assert answer["text"].endswith("\n" + say("change-title", title="Six hurt"))
    answer = await editor.change(f"/withdraw {number} A drill")
    assert answer["text"].endswith("\n" + say("withdraw-title", title="Six hurt"))


async def test_breaking_news_may_be_corrected_with_their_mark(follower: Person, editor: Person) -> None:
    got, _, number = await delivered(follower, editor, "!Five hurt")
    assert got["text"].startswith(f"{say('card-breaking')} · Five hurt\n")
    await editor.change(f"/correct {number} !Six hurt")
    await follower.until_it_says(got, f"{say('card-breaking')} · Six hurt\n")
