"""Tests of what an editor does with sources."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from aiohttp.web import Request, Response

from bot import access
from bot.access import Actor
from bot.errors import SourceInvalidError, SourceUnavailableError, UserError
from bot.ingest import Added, Offered
from storage import Storage
from storage.sources import offers
from tests.feedserver import rss
from tests.ingest.parts import OWNER, PLACE, Parts, Web, ingesting, serving

READER = Actor(9, frozenset({7}))
EDITOR_ID = 8
OFFERING = b'<html><link rel="alternate" type="application/rss+xml" href="/feed">Text</html>'


@pytest.fixture
async def parts(storage: Storage) -> AsyncIterator[Parts]:
    async with ingesting(storage) as parts:
        yield parts


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with serving() as web:
        yield web


def dated(*ages: float) -> bytes:
    """Return a feed of entries of these ages in seconds."""
    now = datetime.now(UTC)
    items = "".join(
        f"<item><guid>{number}</guid><title>Entry {number}</title>"
        f"<pubDate>{format_datetime(now - timedelta(seconds=age))}</pubDate></item>"
        for number, age in enumerate(ages)
    )
    return f"<rss version='2.0'><channel><title>Live</title>{items}</channel></rss>".encode()


async def test_a_feed_is_added_with_what_was_found(parts: Parts, web: Web) -> None:
    web.feed("live", "One", "Two")
    added = await parts.add(web.url("live"))
    assert (added.source.title, added.source.kind, added.entries, added.fresh) == (
        "Harbour live",
        "feed",
        2,
        0,
    )
    assert added.newest is not None
    assert added.newest.parsed.headline == "Two"
    source = await parts.source(added.source.id)
    assert (source.added_by, source.added_in, source.added_in_thread) == (7, PLACE.chat_id, PLACE.thread_id)


async def test_a_liveblogs_page_is_added_as_a_page(parts: Parts, web: Web) -> None:
    page = (
        b'<html><script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Harbour",'
        b' "liveBlogUpdate": [{"@type": "BlogPosting", "@id": "https://example.org/#1", "headline": "One",'
        b' "articleBody": "Text.", "datePublished": "2026-01-02T03:04:00Z"}]}</script></html>'
    )
    web.say("live", page, Content_Type="text/html")
    added = await parts.add(web.url("live"))
    assert (added.source.title, added.source.kind, added.entries) == ("Harbour", "page", 1)


async def test_only_what_is_fresh_is_sent_if_somebody_asks(parts: Parts, web: Web) -> None:
    web.say("live", dated(60, 3000, 4000, 90_000))
    added = await parts.add(web.url("live"), fresh=3600)
    assert (added.entries, added.fresh) == (4, 2)
    assert len(await parts.published()) == 2
    assert parts.accepted.is_set()


async def test_what_has_no_date_is_not_fresh(parts: Parts, web: Web) -> None:
    web.say(
        "live", b"<rss version='2.0'><channel><title>L</title><item><title>T</title></item></channel></rss>"
    )
    assert (await parts.add(web.url("live"), fresh=3600)).fresh == 0
    assert len(await parts.published()) == 0


async def test_a_page_that_names_feeds_offers_them_and_one_is_taken_by_its_number(
    parts: Parts, web: Web
) -> None:
    links = "".join(
        f"<link rel='alternate' type='application/rss+xml' title='{title}' href='/{path}'>"
        for title, path in (("Live", "live"), ("Sport", "sport"))
    )
    web.say("page", f"<!doctype html><title>News</title>{links}".encode(), Content_Type="text/html")
    web.feed("live", "One")
    offered = await parts.curating.add(OWNER, web.url("page"), PLACE)
    assert isinstance(offered, Offered)
    assert offered.title == "News"
    assert [(feed.title, feed.url) for _, feed in offered.feeds] == [
        ("Live", web.url("live")),
        ("Sport", web.url("sport")),
    ]
    assert await parts.headlines() == []
    number, _ = offered.feeds[0]
    added = await parts.curating.add_offered(OWNER, number, PLACE)
    assert isinstance(added, Added)
    assert added.source.url == web.url("live")


async def test_an_offer_that_is_not_there_is_told(parts: Parts) -> None:
    with pytest.raises(UserError, match="source-offer-gone"):
        await parts.curating.add_offered(OWNER, 77, PLACE)


async def test_a_source_is_added_where_it_has_moved_to(parts: Parts, web: Web) -> None:
    web.feed("new", "One")
    web.say("old", b"", status=301, Location="/new")
    assert (await parts.add(web.url("old"))).source.url == web.url("new")
    with pytest.raises(UserError, match="source-known"):
        await parts.add(web.url("old"))
    with pytest.raises(UserError, match="source-known"):
        await parts.add(web.url("new"))


async def test_what_cannot_be_fetched_or_read_is_not_added(parts: Parts, web: Web) -> None:
    web.say("failing", b"", status=500)
    web.say("text", b"Hello", Content_Type="text/plain")
    with pytest.raises(SourceUnavailableError):
        await parts.add(web.url("failing"))
    with pytest.raises(SourceInvalidError):
        await parts.add(web.url("text"))
    assert await parts.curating.list_page(OWNER, 5, 0) == ([], 0)


async def test_a_removed_source_comes_back_with_its_entries_and_sends_none_twice(
    parts: Parts, web: Web
) -> None:
    web.say("live", dated(60))
    added = await parts.add(web.url("live"), fresh=3600)
    await parts.curating.remove(OWNER, added.source.id)
    again = await parts.add(web.url("live"), fresh=3600)
    assert (again.source.id, again.entries, again.fresh) == (added.source.id, 1, 0)
    assert again.newest is not None
    assert len(await parts.published()) == 1


async def test_the_list_tells_how_many_entries_came_in_a_day(parts: Parts, web: Web) -> None:
    web.say("live", dated(60, 3000, 90_000))
    web.feed("old", "One")
    await parts.add(web.url("live"))
    await parts.add(web.url("old"))
    page, count = await parts.curating.list_page(OWNER, 5, 0)
    assert [one.entries for one in page] == [2, 0]
    assert count == 2
    assert [one.source.title for one in (await parts.curating.list_page(OWNER, 1, 1))[0]] == ["Harbour live"]


async def test_a_source_is_found_by_its_number_and_by_its_address(parts: Parts, web: Web) -> None:
    web.feed("live", "One")
    source = (await parts.add(web.url("live"))).source
    for typed in (str(source.id), web.url("live"), web.url("live#part")):
        found = await parts.curating.find(OWNER, typed)
        assert found is not None
        assert found.id == source.id
    for typed in ("1", "77", "9" * 30, "٣", "-1", "live", web.url("other")):
        assert await parts.curating.find(OWNER, typed) is None


async def test_a_paused_source_is_not_polled_by_hand_either(parts: Parts, web: Web) -> None:
    web.feed("live", "One")
    source = (await parts.add(web.url("live"))).source
    paused = await parts.curating.pause(OWNER, source.id)
    assert paused is not None
    assert paused.paused_why == "asked"
    with pytest.raises(UserError, match="source-is-paused"):
        await parts.curating.poll(OWNER, source.id)
    resumed = await parts.curating.resume(OWNER, source.id)
    assert resumed is not None
    assert resumed.paused_at is None
    assert await parts.curating.poll(OWNER, source.id) is not None


async def test_the_desk_is_no_source_that_could_be_paused_polled_or_removed(parts: Parts) -> None:
    curating = parts.curating
    for act in (curating.poll, curating.pause, curating.resume, curating.remove):
        assert await act(OWNER, 1) is None
    assert await curating.find(OWNER, "1") is None


async def test_a_reader_may_do_none_of_it(parts: Parts, web: Web) -> None:
    web.feed("live", "One")
    source = (await parts.add(web.url("live"))).source
    web.feed("other", "One")
    curating = parts.curating
    for act in (curating.poll, curating.pause, curating.resume, curating.remove):
        with pytest.raises(UserError, match="editors-only"):
            await act(READER, source.id)
    with pytest.raises(UserError, match="editors-only"):
        await curating.add(READER, web.url("other"), PLACE)
    assert "other" not in web.asked
    with pytest.raises(UserError, match="editors-only"):
        await curating.find(READER, web.url("live"))
    with pytest.raises(UserError, match="editors-only"):
        await curating.list_page(READER, 5, 0)


@pytest.mark.parametrize("body", [rss(("One",)), OFFERING], ids=["feed", "page"])
async def test_an_editor_who_is_removed_while_a_page_is_fetched_adds_nothing(
    parts: Parts, web: Web, body: bytes
) -> None:
    async def dismiss(_: Request) -> Response:
        await access.remove_editor(parts.storage, OWNER, EDITOR_ID)
        return Response(body=body, headers={"Content-Type": "text/html"})

    await access.add_editor(parts.storage, OWNER, EDITOR_ID, 1, bot_id=1)
    web.at["live"] = dismiss
    with pytest.raises(UserError, match="editors-only"):
        await parts.curating.add(Actor(EDITOR_ID, frozenset({7})), web.url("live"), PLACE)
    assert web.asked["live"] == 1
    assert await parts.curating.list_page(OWNER, 5, 0) == ([], 0)
    assert await parts.storage.read(lambda tx: offers.get(tx, 1)) is None
