"""Tests of sources that are reviewed first, or only collected: nothing goes out without an editor."""

from collections.abc import AsyncIterator, Iterator

import pytest

from bot.clock import now_micros
from bot.newsroom.desk import review_cards
from storage import Tx
from storage.entries import entries
from storage.newsroom import reviews
from storage.sources import sources
from tests.feedserver import FeedServer, rss, serve_feed
from tests.handlers.conftest import in_module_loop
from tests.handlers.sites import Message, Person, Site, labels
from tests.handlers.test_sources import answer_to
from tests.sentences import ANY, find, say


@pytest.fixture(scope="module", autouse=True)
def _often() -> Iterator[None]:
    """Make the bot look often at what waits."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(review_cards, "LOOK_EVERY", 0.05)
        yield


class Feed:
    """A source that an editor has added, and the items that it shows."""

    def __init__(self, server: FeedServer, editor: Person, source_id: str) -> None:
        self.server = server
        self.editor = editor
        self.source_id = source_id
        self.items = ["Tide rises"]

    async def choose(self, mode: str) -> None:
        """Choose what happens with its new entries."""
        [listed] = await self.editor.ask("/source")
        await self.editor.press(listed, say("button-modes", number=self.source_id))
        shown = await self.editor.until_it_has(listed, say("button-mode", mode=mode))
        told = await self.editor.press(shown, say("button-mode", mode=mode))
        assert told.endswith(say("source-mode-chosen", title="", mode=mode).partition(":")[2])

    async def bring(self, *headlines: str, cards: int = 1) -> list[Message]:
        """Show new items, and return the cards that the editor gets."""
        before = len(self.editor.received())
        self.items = [*self.items, *headlines]
        self.server.body = rss(self.items)
        return await self.editor.next_messages(before, cards) if cards else []


@in_module_loop
async def feed(editor: Person) -> AsyncIterator[Feed]:
    """Yield a source that is read."""
    await editor.ask("/start", answers=2)
    async with serve_feed(rss(["Tide rises"])) as server:
        await answer_to(editor, f"/source add {server.url}")
        source_id = (await editor.site.storage.read(_newest_source))[-1]
        yield Feed(server, editor, str(source_id))


async def _newest_source(tx: Tx) -> list[int]:
    return [one.id for one in await sources.list_polled(tx)]


@pytest.mark.both_engines
async def test_a_reviewed_entry_goes_out_once_an_editor_publishes_it(
    feed: Feed, follower: Person, owner: Person
) -> None:
    await feed.choose("first")
    [card] = await feed.bring("Dyke breaks")
    assert find(say("review-waits", number=ANY), card["text"])
    assert "Dyke breaks" in card["text"]
    assert not follower.received()
    data = card["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await feed.editor.press(card, say("button-publish"))
    [got] = await follower.next_messages(0)
    assert got["text"].startswith("Dyke breaks")
    shown = await feed.editor.changed(card)
    assert labels(shown) == []
    shown["reply_markup"] = card["reply_markup"]
    assert await feed.editor.press(shown, data) == say("review-decided")
    assert len(follower.received()) == 1


async def test_a_skipped_entry_does_not_go_out(feed: Feed, follower: Person) -> None:
    await feed.choose("first")
    [card] = await feed.bring("Nothing to see")
    await feed.editor.press(card, say("button-review-skip"))
    assert labels(await feed.editor.changed(card)) == []
    await feed.editor.post("Afterwards")
    [got] = await follower.next_messages(0)
    assert got["text"].startswith("Afterwards")


async def test_many_that_come_at_once_share_a_card(feed: Feed, follower: Person) -> None:
    await feed.choose("first")
    [card] = await feed.bring("One", "Two", "Three", "Four")
    heading, _, first, *_ = card["text"].split("\n")
    assert heading == say("review-many", count=4)
    left = {one for one in ("One", "Two", "Three", "Four") if one not in first}
    skip = next(one for one in labels(card) if find(say("button-review-skip-one", number=ANY), one))
    await feed.editor.press(card, skip)
    card = await feed.editor.until_it_says(card, say("review-many", count=3))
    await feed.editor.press(card, say("button-review-publish-all"))
    got = await follower.next_messages(0, 3)
    assert {one["text"].split("\n")[0] for one in got} == left


async def test_an_edit_while_it_waits_changes_the_card_and_what_goes_out(
    feed: Feed, follower: Person
) -> None:
    await feed.choose("first")
    [card] = await feed.bring("Dyke brakes")
    number = find(say("review-waits", number=ANY), card["text"])
    await feed.editor.press(card, say("button-review-edit"))
    await feed.editor.change(f"/fix {number} Dyke holds")
    card = await feed.editor.until_it_says(card, "Dyke holds")
    await feed.editor.press(card, say("button-review-breaking"))
    card = await feed.editor.until_it_says(card, say("card-breaking"))
    await feed.editor.press(card, say("button-publish"))
    [got] = await follower.next_messages(0)
    assert got["text"].startswith(f"{say('card-breaking')} · Dyke holds")


async def test_what_nobody_decides_about_expires(site: Site, feed: Feed, follower: Person) -> None:
    await feed.choose("first")
    [card] = await feed.bring("Forgotten")
    now = now_micros()
    await site.storage.write(lambda tx: reviews.close_over(tx, now + 1, now))
    shown = await feed.editor.changed(card)
    assert find(say("review-closed", number=ANY, how="expired"), shown["text"])
    await site.until_none(reviews.list_unsettled)
    assert not follower.received()


async def test_what_is_only_collected_is_found_and_not_sent(feed: Feed, follower: Person) -> None:
    await feed.choose("collect")
    await feed.bring("Collected walrus", cards=0)
    await feed.editor.site.until_none(lambda tx: _missing(tx, feed))
    await feed.editor.post("Afterwards")
    [got] = await follower.next_messages(0)
    assert got["text"].startswith("Afterwards")
    [found] = await follower.ask("/search walrus")
    assert "Collected walrus" in found["text"]


async def _missing(tx: Tx, feed: Feed) -> bool:
    return len(await entries.newest_of(tx, int(feed.source_id), 5)) < len(feed.items)


async def test_only_editors_decide(feed: Feed, reader: Person) -> None:
    await feed.choose("first")
    [card] = await feed.bring("Not yours")
    [mine] = await reader.ask("/sources")
    mine["reply_markup"] = card["reply_markup"]
    data = card["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    assert await reader.press(mine, data) == say("editors-only")
