"""Tests of the sample liveblog, which plays by the clock."""

from collections.abc import AsyncIterator

import aiohttp
import feedparser
import pytest

from bot.sandbox import Sandbox, serve_sandbox
from bot.sandbox.sample import AT_START, SHOWN
from tests.sandbox.conftest import Clock

INTERVAL = 5.0
DAY = 40


@pytest.fixture
async def sandbox(clock: Clock) -> AsyncIterator[Sandbox]:
    """Yield a sandbox whose sample gets an entry every 5 seconds of the test's clock."""
    async with serve_sandbox(clock=clock, sample_interval=INTERVAL) as sandbox:
        yield sandbox


async def read(
    session: aiohttp.ClientSession, sandbox: Sandbox, **headers: str
) -> tuple[aiohttp.ClientResponse, feedparser.FeedParserDict]:
    async with session.get(f"{sandbox.url}/sample/feed.xml", headers=headers) as response:
        return response, feedparser.parse(await response.read())


async def test_it_is_a_feed_with_all_that_an_entry_needs(
    session: aiohttp.ClientSession, sandbox: Sandbox
) -> None:
    response, feed = await read(session, sandbox)
    assert response.content_type == "application/rss+xml"
    assert not feed.bozo
    assert feed.version == "rss20"
    assert feed.feed.title
    assert feed.feed.language == "en"
    assert len(feed.entries) == AT_START
    for entry in feed.entries:
        assert entry.title
        assert entry.description
        assert entry.author
        assert entry.tags
        assert entry.published_parsed
        assert entry.link.startswith(f"{sandbox.url}/sample/#")


async def test_it_grows_by_an_entry_each_interval(
    session: aiohttp.ClientSession, sandbox: Sandbox, clock: Clock
) -> None:
    _, before = await read(session, sandbox)
    clock.now += 3 * INTERVAL
    _, after = await read(session, sandbox)
    assert [entry.id for entry in after.entries[3:]] == [entry.id for entry in before.entries]
    assert after.entries[0].published_parsed > after.entries[1].published_parsed


async def test_it_ends_with_its_last_entry_and_says_so(
    session: aiohttp.ClientSession, sandbox: Sandbox, clock: Clock
) -> None:
    clock.now += (DAY - AT_START) * INTERVAL
    response, last = await read(session, sandbox)
    assert len(last.entries) == SHOWN
    assert "ends here" in last.entries[0].description
    clock.now += DAY * INTERVAL
    later, _ = await read(session, sandbox, **{"If-None-Match": response.headers["ETag"]})
    assert later.status == 304


async def test_another_run_has_other_guids(
    session: aiohttp.ClientSession, sandbox: Sandbox, clock: Clock
) -> None:
    _, first = await read(session, sandbox)
    clock.now += 1
    async with serve_sandbox(clock=clock) as other:
        _, second = await read(session, other)
    assert not {entry.id for entry in first.entries} & {entry.id for entry in second.entries}


async def test_some_entries_change_after_a_while(
    session: aiohttp.ClientSession, sandbox: Sandbox, clock: Clock
) -> None:
    seen: dict[str, set[str]] = {}
    for _ in range(DAY):
        _, feed = await read(session, sandbox)
        for entry in feed.entries:
            seen.setdefault(entry.id, set()).add(entry.description)
        clock.now += INTERVAL
    assert sum(len(texts) == 2 for texts in seen.values()) == 5


async def test_a_conditional_request_gets_304_until_something_changes(
    session: aiohttp.ClientSession, sandbox: Sandbox, clock: Clock
) -> None:
    first, _ = await read(session, sandbox)
    by_tag = {"If-None-Match": first.headers["ETag"]}
    by_time = {"If-Modified-Since": first.headers["Last-Modified"]}
    for headers in (by_tag, {"If-None-Match": f'"other", W/{first.headers["ETag"]}'}, by_time):
        assert (await read(session, sandbox, **headers))[0].status == 304
    clock.now += INTERVAL
    for headers in (by_tag, by_time, {"If-Modified-Since": "nonsense"}):
        assert (await read(session, sandbox, **headers))[0].status == 200


async def test_a_person_can_read_what_the_links_lead_to(
    session: aiohttp.ClientSession, sandbox: Sandbox
) -> None:
    _, feed = await read(session, sandbox)
    link = feed.entries[0].link
    async with session.get(link) as response:
        page = await response.text()
    assert f'<article id="{link.partition("#")[2]}">' in page
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]
