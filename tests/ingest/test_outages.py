"""Tests of failing and quiet sources: who is told, when they are polled, and what a manual poll changes."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.moment import SECOND, seconds
from bot.domain.sources.schedule import Limits
from storage import Storage
from storage.sources import reports
from storage.sources.reports import Report
from storage.sources.sources import Source
from tests.ingest.parts import OWNER, PLACE, Parts, Web, ingesting, serving

HOUR, DAY = 3600, 86_400
LIVEBLOG = """<html><head><script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Final",
"coverageStartTime": "%s", "liveBlogUpdate": []}</script></head><body></body></html>"""


@pytest.fixture
async def parts(storage: Storage) -> AsyncIterator[Parts]:
    async with ingesting(storage, limits=Limits(15, 3600), owner_ids={7}) as parts:
        yield parts


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with serving() as web:
        yield web


async def lively(parts: Parts, web: Web) -> Source:
    """Add a source that brings a new entry."""
    web.feed("live", "One")
    source = (await parts.add(web.url("live"))).source
    web.feed("live", "One", "Two")
    await parts.polling.poll_now(source.id)
    return await parts.source(source.id)


async def fail(parts: Parts, web: Web, source: Source, *, after: float = 0.0) -> None:
    """Make a poll of the source fail, `after` seconds from now."""
    parts.clock.ahead += seconds(after)
    web.say("live", b"", status=500)
    await parts.polling.poll_now(source.id)


async def work(parts: Parts, web: Web, source: Source, *, after: float = 0.0) -> None:
    """Make a poll of the source work, `after` seconds from now."""
    parts.clock.ahead += seconds(after)
    web.feed("live", "One", "Two")
    await parts.polling.poll_now(source.id)


async def due(parts: Parts) -> list[Report]:
    """Return the reports that are due."""
    return await parts.storage.read(lambda tx: reports.due(tx, parts.clock(), 10))


async def wait_of(parts: Parts, source: Source) -> float:
    """Return the seconds until a source is polled again."""
    found = (await parts.source(source.id)).next_poll_at
    assert found is not None
    return (found - parts.clock()) / SECOND


async def test_a_poll_by_hand_that_fails_makes_the_next_poll_no_later(parts: Parts, web: Web) -> None:
    source = await lively(parts, web)
    before = await parts.source(source.id)
    web.say("live", b"", status=500)
    for _ in range(8):
        found = await parts.curating.poll(OWNER, source.id)
        assert found is not None
        assert found[1].error is not None
    assert await parts.source(source.id) == before


async def test_a_poll_by_hand_in_an_outage_counts_as_no_failure_and_one_that_works_ends_it(
    parts: Parts, web: Web
) -> None:
    source = await lively(parts, web)
    await fail(parts, web, source)
    before = await parts.source(source.id)
    for _ in range(8):
        await parts.curating.poll(OWNER, source.id)
    assert await parts.source(source.id) == before
    web.feed("live", "One", "Two")
    await parts.curating.poll(OWNER, source.id)
    assert (await parts.source(source.id)).failures == 0


async def test_a_poll_by_hand_obeys_what_the_source_asks_for(parts: Parts, web: Web) -> None:
    source = await lively(parts, web)
    web.say("live", b"", status=429, Retry_After="600")
    await parts.curating.poll(OWNER, source.id)
    after = await parts.source(source.id)
    assert (after.failures, after.last_error) == (0, None)
    assert 590 < await wait_of(parts, source) <= 600


async def test_a_lively_source_that_fails_for_five_minutes_is_reported_to_owners_and_where_it_was_added(
    parts: Parts, web: Web
) -> None:
    source = await lively(parts, web)
    await fail(parts, web, source)
    await fail(parts, web, source, after=299)
    assert await due(parts) == []
    parts.noticed.clear()
    await fail(parts, web, source, after=2)
    assert parts.noticed.is_set()
    told = {(one.chat_id, one.thread_id) for one in await due(parts)}
    assert told == {(7, 0), (PLACE.chat_id, PLACE.thread_id)}


async def test_an_outage_is_reported_once_and_its_end_is_told_where_the_report_was_sent(
    parts: Parts, web: Web
) -> None:
    source = await lively(parts, web)
    await fail(parts, web, source)
    await fail(parts, web, source, after=301)
    for report in await due(parts):
        await parts.storage.write(lambda tx, one=report: reports.sent(tx, one, 55))  # type: ignore[misc]  a default
    await fail(parts, web, source, after=7200)
    assert await due(parts) == []
    parts.noticed.clear()
    await work(parts, web, source, after=60)
    assert parts.noticed.is_set()
    ended = await due(parts)
    assert [one.message_id for one in ended] == [55, 55]
    assert all(one.well_at is not None for one in ended)


async def test_a_source_is_reported_once_an_hour_at_most(parts: Parts, web: Web) -> None:
    source = await lively(parts, web)
    await fail(parts, web, source)
    await fail(parts, web, source, after=301)
    for one in await due(parts):
        await parts.storage.write(lambda tx, one=one: reports.over(tx, one))  # type: ignore[misc]  a default
    await work(parts, web, source, after=60)
    await fail(parts, web, source, after=60)
    await fail(parts, web, source, after=600)
    assert await due(parts) == []
    await fail(parts, web, source, after=HOUR - 600)
    assert len(await due(parts)) == 2


async def test_a_source_that_was_quiet_for_a_day_is_not_reported(parts: Parts, web: Web) -> None:
    source = await lively(parts, web)
    await fail(parts, web, source, after=DAY + 1)
    await fail(parts, web, source, after=600)
    assert await due(parts) == []


async def test_after_four_quiet_hours_the_first_entry_is_found_within_five_minutes(
    parts: Parts, web: Web
) -> None:
    source = await lively(parts, web)
    await work(parts, web, source, after=4 * HOUR)
    assert 260 < await wait_of(parts, source) <= 300
    [listed], _ = await parts.curating.list_page(OWNER, 1, 0)
    assert listed.longest_wait == (300, "lively")
    await work(parts, web, source, after=DAY)
    assert await wait_of(parts, source) > 3000


async def test_a_source_added_today_is_polled_every_minute_until_its_first_new_entry(
    parts: Parts, web: Web
) -> None:
    web.feed("live", "One")
    source = (await parts.add(web.url("live"))).source
    parts.clock.ahead = seconds(20 * HOUR)
    await parts.polling.poll_now(source.id)
    assert 50 < await wait_of(parts, source) <= 60
    await work(parts, web, source)
    await work(parts, web, source, after=3 * HOUR)
    assert 260 < await wait_of(parts, source) <= 300


async def test_a_page_is_polled_as_often_as_may_be_from_a_quarter_of_an_hour_before_it_starts(
    parts: Parts, web: Web
) -> None:
    start = datetime.now(UTC) + timedelta(days=3)
    web.say("live", (LIVEBLOG % start.isoformat()).encode(), Content_Type="text/html")
    source = (await parts.add(web.url("live"))).source
    assert source.starts_at is None  # as before the source was read
    parts.clock.ahead = seconds(3 * DAY - 1000)
    await parts.polling.poll_now(source.id)
    assert 90 < await wait_of(parts, source) <= 101
    parts.clock.ahead = seconds(3 * DAY - 899)
    await parts.polling.poll_now(source.id)
    assert 14 < await wait_of(parts, source) < 17


async def test_a_slow_source_that_was_read_before_is_slow_not_unreachable(storage: Storage, web: Web) -> None:
    async with ingesting(storage, limits=Limits(15, 3600), timeout=0.3) as parts:
        web.feed("live", "One")
        source = (await parts.add(web.url("live"))).source
        web.at["live"] = web.hang
        polled = await parts.polling.poll_now(source.id)
        assert polled is not None
        assert polled.error is not None
        assert polled.error.message == "source-timeout"


async def test_when_a_pages_coverage_ends_is_stored_and_may_change(parts: Parts, web: Web) -> None:
    def show(end: str) -> None:
        web.say("live", (LIVEBLOG % f'2026-02-03T10:00:00Z", "coverageEndTime": "{end}').encode())

    show("2026-02-03T20:00:00Z")
    source = (await parts.add(web.url("live"))).source
    first = (await parts.source(source.id)).ends_at
    show("2026-02-03T21:00:00Z")
    await parts.polling.poll_now(source.id)
    later = (await parts.source(source.id)).ends_at
    assert first is not None
    assert later == first + HOUR * SECOND
