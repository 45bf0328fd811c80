"""Tests of the desk's liveblogs: several at a time, each with its own readers, until an editor closes it."""

from collections.abc import Iterator

import pytest

from bot.domain.filters import liveblog_filter
from bot.newsroom import outbox
from bot.newsroom.desk import liveblogs as desk
from storage.chats import farewells
from storage.newsroom import seats
from storage.sources import liveblogs
from tests.handlers.sites import Message, Person, Site, labels
from tests.sentences import ANY, find, say


@pytest.fixture(scope="module", autouse=True)
def _often() -> Iterator[None]:
    """Make the bot look often for what it has to say, and tell of a closed liveblog at once."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(outbox, "LOOK_EVERY", 0.3)
        patched.setattr(desk, "FAREWELL_AFTER", 0)
        yield


@pytest.fixture
def _unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "FAREWELL_AFTER", 3_600_000_000)


async def opened(editor: Person, title: str) -> int:
    """Open a liveblog by chat and return its number."""
    [card] = await editor.ask(f"/blog new {title}")
    assert card["text"].startswith(say("blog-opened", title=title))
    return (await editor.site.storage.read(liveblogs.list_open))[-1].id


def data_of(message: Message, label: str) -> str:
    """Return the data of a button."""
    rows = message["reply_markup"]["inline_keyboard"]
    return next(str(one["callback_data"]) for row in rows for one in row if one["text"] == label)


@pytest.mark.both_engines
async def test_a_post_goes_to_the_liveblog_that_its_editor_chose(
    site: Site, reader: Person, editor: Person, owner: Person
) -> None:
    storm = await opened(editor, "Storm night")
    await reader.follow_silently(liveblog_filter(storm, "Storm night"))
    await owner.post("Elsewhere")
    [card, preview] = await editor.ask("/post Five metres", answers=2)
    assert "Storm night" in card["text"]
    assert say("preview-blog", title="Storm night") in preview["text"]
    await editor.press(preview, say("button-publish"))
    [got] = await reader.next_messages(0)
    assert got["text"].startswith("Five metres")
    assert "Storm night" in got["text"]


async def test_the_preview_changes_the_liveblog_of_a_post(site: Site, reader: Person, editor: Person) -> None:
    storm, vote = await opened(editor, "Storm two"), await opened(editor, "Vote two")
    await reader.follow_silently(liveblog_filter(storm, "Storm two"))
    _, preview = await editor.ask("/post Six metres", answers=2)
    await editor.press(preview, say("button-blog-of-post", title="Vote two"))
    choice = await editor.until_it_has(preview, say("button-blog-use", title="Storm two"))
    await editor.press(choice, say("button-blog-use", title="Storm two"))
    preview = await editor.until_it_says(preview, say("preview-blog", title="Storm two"))
    await editor.press(preview, say("button-publish"))
    [got] = await reader.next_messages(0)
    assert got["text"].startswith("Six metres")
    assert (await site.storage.read(lambda tx: seats.seat_of(tx, editor.user_id))).source_id == vote


async def test_without_a_liveblog_a_preview_names_none(editor: Person) -> None:
    _, preview = await editor.ask("/post Seven metres", answers=2)
    assert not find(say("preview-blog", title=ANY), preview["text"])
    assert say("button-blog-of-post", title=say("blog-desk")) not in labels(preview)


async def test_an_editor_switches_by_the_short_name_the_title_or_a_button(editor: Person) -> None:
    await opened(editor, "Storm three")
    [card] = await editor.ask("/blog desk")
    assert card["text"].startswith(say("blog-current", title=say("blog-desk")))
    for typed in ("storm-three", "STORM three"):
        [card] = await editor.ask(f"/blog {typed}")
        assert card["text"].startswith(say("blog-current", title="Storm three"))
    await editor.press(card, say("button-blog-use", title=say("blog-desk")))
    assert (await editor.changed(card))["text"].startswith(say("blog-current", title=say("blog-desk")))


async def test_a_liveblog_is_not_opened_twice(editor: Person, owner: Person) -> None:
    await opened(editor, "Storm four")
    [card] = await owner.ask("/blog new  storm FOUR")
    assert card["text"].startswith(say("blog-known", title="Storm four"))
    assert say("blog-current", title="Storm four") in card["text"]


@pytest.mark.parametrize(
    ("typed", "name", "arguments"),
    [
        ("new", "blog-nameless", {}),
        ("new —", "blog-nameless", {}),
        ("nowhere", "blog-unknown", {"typed": "nowhere"}),
        ("close", "blog-desk-stays", {}),
        ("close desk", "blog-desk-stays", {}),
    ],
)
async def test_what_cannot_be_done_is_explained(
    editor: Person, typed: str, name: str, arguments: dict[str, str]
) -> None:
    [answer] = await editor.ask(f"/blog {typed}")
    assert answer["text"] == say(name, **arguments)


async def test_a_hostile_title_stays_one_line(editor: Person) -> None:
    [card] = await editor.ask('/blog new Storm "\u202eeveryone" \x00 {x} <b> /stop')
    [blog, *_] = (await editor.site.storage.read(liveblogs.list_open))[-1:]
    assert "\u202e" not in blog.title
    assert "\x00" not in blog.title
    assert f"({blog.slug})" in card["text"]


async def test_readers_find_an_open_liveblog_among_the_sources_and_follow_it(
    reader: Person, editor: Person
) -> None:
    await opened(editor, "Storm five")
    [page] = await reader.ask("/sources")
    await reader.press(page, say("button-origin", name="Storm five"))
    [answer] = await reader.next_messages(1)
    if say("button-follow") in labels(answer):
        await reader.press(answer, say("button-follow"))
        await reader.changed(answer)
    before = len(reader.received())
    await editor.post("Eight metres")
    [got] = await reader.next_messages(before)
    assert got["text"].startswith("Eight metres")


async def test_why_offers_the_liveblog_of_an_entry(follower: Person, editor: Person) -> None:
    await opened(editor, "Storm six")
    await editor.post("Nine metres")
    [got] = await follower.next_messages(0)
    await follower.press(got, say("button-why"))
    [why] = await follower.next_messages(1)
    assert say("button-origin", name="Storm six") in labels(why)


@pytest.mark.both_engines
async def test_closing_tells_its_followers_once_with_its_key_moments(
    site: Site, reader: Person, editor: Person
) -> None:
    storm = await opened(editor, "Storm seven")
    await reader.follow_silently(liveblog_filter(storm, "Storm seven"))
    await reader.follow_silently(f"is:key liveblog:{storm}")
    await editor.post("The dyke holds #key")
    await editor.post("Rain again")
    await reader.next_messages(0, 2)
    [card] = await editor.ask("/blog close")
    assert card["text"].startswith(say("blog-closed", title="Storm seven", count=1))
    [told] = await reader.next_messages(2)
    assert told["text"].startswith(
        say("liveblog-ended", title="Storm seven") + "\n\n" + say("card-key-moments")
    )
    assert "The dyke holds" in told["text"]
    assert "Rain again" not in told["text"]
    await site.until_none(farewells.next_due_at)
    [listed] = await reader.ask("/following")
    assert "Storm seven" not in listed["text"]


@pytest.mark.usefixtures("_unhurried")
async def test_reopening_within_a_minute_undoes_the_end(reader: Person, editor: Person) -> None:
    storm = await opened(editor, "Storm eight")
    await reader.follow_silently(liveblog_filter(storm, "Storm eight"))
    [card] = await editor.ask("/blog close storm-eight")
    await editor.press(card, say("button-blog-reopen", title="Storm eight"))
    await editor.until_it_says(card, say("blog-reopened", title="Storm eight"))
    assert await editor.site.storage.read(farewells.next_due_at) is None
    before = len(reader.received())
    await editor.post("Ten metres")
    [got] = await reader.next_messages(before)
    assert got["text"].startswith("Ten metres")


async def test_a_draft_of_a_closed_liveblog_is_not_published_before_it_goes_elsewhere(
    reader: Person, editor: Person
) -> None:
    await opened(editor, "Storm nine")
    await reader.follow_silently("eleven")
    _, preview = await editor.ask("/post Eleven metres", answers=2)
    await opened(editor, "Vote nine")
    await editor.ask("/blog close storm-nine")
    assert await editor.press(preview, say("button-publish")) == say("blog-ended")
    await editor.press(preview, say("button-blog-of-post", title="Storm nine"))
    choice = await editor.until_it_has(preview, say("button-blog-use", title="Vote nine"))
    await editor.press(choice, say("button-blog-use", title="Vote nine"))
    preview = await editor.until_it_says(preview, say("preview-blog", title="Vote nine"))
    await editor.press(preview, say("button-publish"))
    [got] = await reader.next_messages(0)
    assert got["text"].startswith("Eleven metres")


async def test_only_editors_open_close_and_choose_liveblogs(reader: Person, editor: Person) -> None:
    storm = await opened(editor, "Storm ten")
    for typed in ("/blog new Mine", "/blog close storm-ten", "/blog storm-ten", "/blog", "/byline Eve"):
        [refused] = await reader.ask(typed)
        assert refused["text"] == say("editors-only")
    [card] = await editor.ask("/blog")
    own = data_of(card, say("button-blog-close", title="Storm ten"))
    [mine] = await reader.ask("/sources")
    mine["reply_markup"] = card["reply_markup"]
    assert await reader.press(mine, own) == say("editors-only")
    assert await editor.site.storage.read(lambda tx: liveblogs.get(tx, storm)) is not None


async def test_a_second_press_on_close_does_no_harm(editor: Person) -> None:
    await opened(editor, "Storm eleven")
    [card] = await editor.ask("/blog")
    close = data_of(card, say("button-blog-close", title="Storm eleven"))
    await editor.press(card, close)
    shown = await editor.changed(card)
    shown["reply_markup"] = card["reply_markup"]
    assert await editor.press(shown, close) == say("blog-not-open")


async def test_a_post_carries_the_name_that_its_editor_chose(follower: Person, editor: Person) -> None:
    [answer] = await editor.ask("/byline Jo \u202e Doe")
    assert answer["text"] == say("byline-chosen", name="Jo Doe")
    [card, preview] = await editor.ask("/post Twelve metres", answers=2)
    assert "Jo Doe" in card["text"]
    await editor.press(preview, say("button-publish"))
    [got] = await follower.next_messages(0)
    assert "Jo Doe" in got["text"]
    [answer] = await editor.ask("/byline off")
    assert answer["text"] == say("byline-none")
    [card, _] = await editor.ask("/post Thirteen metres", answers=2)
    assert "Jo Doe" not in card["text"]


async def test_a_byline_that_names_nobody_is_explained(editor: Person) -> None:
    for typed in ("—", "x" * 65):
        [answer] = await editor.ask(f"/byline {typed}")
        assert answer["text"] == say("byline-unusable", limit=64)
