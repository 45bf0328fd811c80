"""Tests of polling: what is stored, when a source is polled next, and what happens to a failing one."""

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from aiohttp import web as http
from sqlalchemy import func, select, text, update

from bot.domain.entry.content import EDITS_AN_HOUR, Change
from bot.domain.moment import SECOND, seconds
from bot.domain.sources.schedule import PATIENCE, Limits
from bot.ingest import Polled
from storage import Storage, Tx
from storage.engine.tables import publication
from storage.engine.tables import source as source_table
from storage.newsroom import notices
from storage.sources import sources
from storage.sources.sources import Source
from tests.feedserver import rss
from tests.ingest.parts import OWNER, PLACE, Parts, Web, ingesting, running, serving
from tests.timing import until


@pytest.fixture
async def parts(storage: Storage) -> AsyncIterator[Parts]:
    async with ingesting(storage, limits=Limits(15, 3600)) as parts:
        yield parts


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with serving() as web:
        yield web


async def published(storage: Storage) -> int:
    """Count the publications."""

    async def work(tx: Tx) -> int:
        return await tx.scalar(select(func.count()).select_from(publication)) or 0

    return await storage.read(work)


async def poll(parts: Parts, source: Source) -> Polled:
    """Poll a source now."""
    polled = await parts.polling.poll_now(source.id)
    assert polled is not None
    return polled


async def test_the_first_poll_is_stored_and_not_broadcast_and_the_next_is(parts: Parts, web: Web) -> None:
    web.feed("live", "Tide rises", "Tide falls")
    source = (await parts.add(web.url("live"))).source
    assert len(await parts.headlines()) == 2
    assert await published(parts.storage) == 0
    web.feed("live", "Tide rises", "Tide falls", "Ferry leaves")
    assert (await poll(parts, source)).count(Change.NEW) == 1
    assert await published(parts.storage) == 1
    assert parts.accepted.is_set()


async def test_a_source_that_was_put_there_unread_is_read_quietly_at_first(parts: Parts, web: Web) -> None:
    web.feed("live", "Tide rises")
    source = await parts.put(web.url("live"))
    await poll(parts, source)
    assert await parts.headlines() == ["Tide rises"]
    assert await published(parts.storage) == 0


async def test_the_same_bytes_and_fewer_entries_are_nothing_and_one_body_changed_is_one_revision(
    parts: Parts, web: Web
) -> None:
    web.feed("live", "One", "Two", "Three", "Four", "Five")
    source = (await parts.add(web.url("live"))).source
    assert (await poll(parts, source)).accepted == ()
    web.feed("live", "One", "Two")
    assert {one.change for one in (await poll(parts, source)).accepted} == {Change.UNCHANGED}
    web.feed("live", "One", "Two, changed", "Three", "Four", "Five")
    assert [one.revision for one in (await poll(parts, source)).accepted if one.change is Change.REVISED] == [
        2
    ]
    assert len(await parts.headlines()) == 5


async def test_the_next_poll_is_soon_where_entries_come_and_late_where_none_do(
    parts: Parts, web: Web
) -> None:
    web.feed("live", "One")
    source = (await parts.add(web.url("live"))).source

    async def wait(source: Source) -> float:
        after = await parts.source(source.id)
        assert after.next_poll_at is not None
        assert after.polled_at is not None
        return (after.next_poll_at - after.polled_at) / SECOND

    assert 15 <= await wait(source) < 17, "it was added just now"
    parts.clock.ahead = seconds(86_400)
    await poll(parts, source)
    assert 3600 <= await wait(source) < 4000
    web.feed("live", "One", "Two")
    await poll(parts, source)
    assert 15 <= await wait(source) < 17


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({"Cache_Control": "public, max-age=300"}, rss(["One"])),
        ({"Cache_Control": "max-age=400", "Age": "100"}, rss(["One"])),
        ({}, rss(["One"]).replace(b"<channel>", b"<channel><ttl>5</ttl>")),
    ],
    ids=["max-age", "age", "ttl"],
)
async def test_what_a_source_asks_for_is_waited_when_it_changes_and_when_it_does_not(
    parts: Parts, web: Web, headers: dict[str, str], body: bytes
) -> None:
    web.say("live", body, **headers)
    source = (await parts.add(web.url("live"))).source
    for _ in range(2):
        after = await parts.source(source.id)
        assert after.next_poll_at is not None
        assert after.polled_at is not None
        assert 300 * SECOND <= after.next_poll_at - after.polled_at < 340 * SECOND
        assert (await poll(parts, source)).accepted == ()


async def test_a_failure_is_counted_with_its_reason_and_the_entries_stay(parts: Parts, web: Web) -> None:
    web.feed("live", "One")
    source = (await parts.add(web.url("live"))).source
    web.say("live", b"", status=503, Retry_After="600")
    polled = await poll(parts, source)
    assert polled.error is not None
    failing = await parts.source(source.id)
    assert (failing.failures, json.loads(failing.last_error or "")[0]) == (1, "source-status")
    assert failing.failing_since_at is not None
    assert failing.next_poll_at is not None
    assert failing.next_poll_at - failing.failing_since_at >= seconds(600)
    web.feed("live", "One", "Two")
    await poll(parts, source)
    assert (await parts.source(source.id)).failures == 0
    assert len(await parts.headlines()) == 2


async def test_a_page_that_is_no_liveblog_any_more_fails(parts: Parts, web: Web) -> None:
    web.feed("live", "One")
    source = (await parts.add(web.url("live"))).source
    page = b"<!doctype html><html><head><link rel=alternate type=application/rss+xml href=/f></head></html>"
    web.say("live", page, Content_Type="text/html")
    polled = await poll(parts, source)
    assert polled.error is not None
    assert polled.error.message == "source-not-a-feed"


async def test_after_a_day_of_failures_it_is_paused_and_whoever_added_it_is_to_be_told(
    parts: Parts, web: Web
) -> None:
    web.feed("live", "One")
    source = (await parts.add(web.url("live"))).source
    web.say("live", b"", status=500)
    for _ in range(2):
        await poll(parts, source)
    parts.clock.ahead = PATIENCE - seconds(60)
    await poll(parts, source)
    assert (await parts.source(source.id)).paused_at is None
    assert not parts.noticed.is_set()
    parts.clock.ahead = PATIENCE + seconds(60)
    await poll(parts, source)
    paused = await parts.source(source.id)
    assert (paused.paused_why, paused.next_poll_at, paused.failures) == ("failing", None, 4)
    assert parts.noticed.is_set()
    [notice] = await parts.storage.read(lambda tx: notices.due(tx, parts.clock(), 10))
    assert (notice.chat_id, notice.thread_id, notice.source_id) == (PLACE.chat_id, PLACE.thread_id, source.id)
    assert json.loads(notice.message)[0] == "source-status"


async def test_a_source_that_moved_for_good_is_polled_where_it_is_now(parts: Parts, web: Web) -> None:
    web.feed("live", "One")
    source = (await parts.add(web.url("live"))).source
    web.feed("new", "One", "Two")
    web.say("live", b"", status=308, Location="/new")
    await poll(parts, source)
    assert (await parts.source(source.id)).url == web.url("new")
    asked = web.asked["live"]
    await poll(parts, await parts.source(source.id))
    assert web.asked["live"] == asked


async def test_a_source_that_only_redirects_stays_where_it_is(parts: Parts, web: Web) -> None:
    web.feed("new", "One")
    web.say("live", b"", status=302, Location="/new")
    source = (await parts.add(web.url("live"))).source
    assert source.url == web.url("live")
    await poll(parts, source)
    assert (await parts.source(source.id)).url == web.url("live")


async def test_edits_that_are_held_back_are_read_again_though_the_bytes_stay(parts: Parts, web: Web) -> None:
    web.feed("live", "Part 0")
    source = (await parts.add(web.url("live"))).source
    for number in range(EDITS_AN_HOUR + 2):
        web.feed("live", f"Part {number + 1}")
        await poll(parts, source)
    assert await parts.headlines() == [f"Part {EDITS_AN_HOUR}"]
    held = await parts.source(source.id)
    assert (held.held_back, held.body_hash) == (2, None)
    parts.clock.ahead = seconds(3601)
    await poll(parts, source)
    assert await parts.headlines() == [f"Part {EDITS_AN_HOUR + 2}"]
    assert (await parts.source(source.id)).body_hash is not None


async def test_polls_that_found_nothing_or_failed_are_recorded_together(parts: Parts, web: Web) -> None:
    web.feed("fine", "One")
    web.say("failing", b"", status=500)
    fine = (await parts.add(web.url("fine"))).source
    failing = await parts.put(web.url("failing"))
    before = (await parts.source(fine.id)).polled_at or 0
    await _make_due(parts)
    async with running(parts):

        async def both() -> bool:
            polled = (await parts.source(fine.id)).polled_at or 0
            return polled > before and (await parts.source(failing.id)).failures > 0

        await until(both)


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_poll_that_the_database_refuses_is_a_failure_of_that_source_alone(
    parts: Parts, web: Web
) -> None:
    web.feed("fine", "One")
    web.feed("odd", "One")
    fine, odd = [(await parts.add(web.url(path))).source for path in ("fine", "odd")]
    before = (await parts.source(fine.id)).polled_at or 0
    await _make_due(parts)

    async def refuse(tx: Tx) -> None:
        await tx.execute(
            text(
                "CREATE TRIGGER odd BEFORE UPDATE OF polled_at ON source"
                f" WHEN new.id = {odd.id} AND new.failures = 0 BEGIN SELECT RAISE(ABORT, 'odd'); END"
            )
        )

    await parts.storage.write(refuse)
    async with running(parts):

        async def both() -> bool:
            polled = (await parts.source(fine.id)).polled_at or 0
            return polled > before and (await parts.source(odd.id)).failures > 0

        await until(both)
    assert json.loads((await parts.source(odd.id)).last_error or "")[0] == "source-broke"


async def test_a_source_is_polled_again_and_again_while_it_runs(storage: Storage, web: Web) -> None:
    async with ingesting(storage) as parts:
        web.feed("live", "One")
        await parts.add(web.url("live"))
        async with running(parts):
            for count in range(2, 5):
                web.feed("live", *(f"Entry {number}" for number in range(count)))

                async def arrived(count: int = count) -> bool:
                    return len(await parts.headlines()) == count

                await until(arrived)


async def test_what_is_paused_is_not_polled_until_it_is_resumed(storage: Storage, web: Web) -> None:
    async with ingesting(storage) as parts:
        web.feed("live", "One")
        web.feed("other", "One")
        source = (await parts.add(web.url("live"))).source
        await parts.add(web.url("other"))
        await parts.curating.pause(OWNER, source.id)
        asked = web.asked["live"]
        async with running(parts):
            await until(lambda: web.asked["other"] > 5)
            assert web.asked["live"] == asked
            await parts.curating.resume(OWNER, source.id)
            await until(lambda: web.asked["live"] > asked)


async def test_what_a_resumed_source_lists_is_stored_and_what_comes_then_is_sent(
    parts: Parts, web: Web
) -> None:
    web.feed("live", "One")
    source = (await parts.add(web.url("live"))).source
    await parts.curating.pause(OWNER, source.id)
    web.feed("live", "One", "Two", "Three")
    await parts.curating.resume(OWNER, source.id)
    await parts.polling.poll_now(source.id)
    assert await parts.headlines() == ["Three", "Two", "One"]
    assert await parts.published() == []
    web.feed("live", "One", "Two", "Three", "Four")
    await parts.polling.poll_now(source.id)
    assert await parts.published() == ["Four"]


async def test_edits_that_a_resumed_source_brings_reach_those_who_have_the_entry(
    parts: Parts, web: Web
) -> None:
    web.feed("live", "One")
    source = (await parts.add(web.url("live"))).source
    web.feed("live", "One", "Two")
    await parts.polling.poll_now(source.id)
    assert await parts.published() == ["Two"]
    await parts.curating.pause(OWNER, source.id)
    await parts.curating.resume(OWNER, source.id)
    web.say("live", rss(["One", "Two"]).replace(b"Two</title>", b"Two, corrected</title>"))
    await parts.polling.poll_now(source.id)
    assert await parts.published() == ["Two, corrected"]


async def test_a_bug_that_a_source_wakes_is_a_failure_of_that_source(
    storage: Storage, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with ingesting(storage) as parts:
        web.feed("live", "One")
        source = (await parts.add(web.url("live"))).source
        # No source is known to do this, so the fault is put where every new body passes.
        monkeypatch.setattr("bot.ingest.poller.take", None)
        web.feed("live", "One", "Two")
        async with running(parts):

            async def failing() -> bool:
                return (await parts.source(source.id)).failures > 0

            await until(failing)
        assert json.loads((await parts.source(source.id)).last_error or "")[0] == "source-broke"


async def test_a_source_removed_while_it_is_polled_stays_removed(parts: Parts, web: Web) -> None:
    web.feed("live", "One")
    source = (await parts.add(web.url("live"))).source
    await parts.curating.remove(OWNER, source.id)
    assert await parts.polling.poll_now(source.id) is None
    assert await parts.storage.read(sources.list_polled) == []


@pytest.mark.parametrize("act", ["pause", "remove"])
async def test_what_was_on_its_way_when_a_source_was_paused_or_removed_is_left_until_it_is_back(
    parts: Parts, web: Web, act: str
) -> None:
    web.feed("live", "One")
    url = web.url("live")
    source = (await parts.add(url)).source
    asked, answering = asyncio.Event(), asyncio.Event()

    async def slow(_: http.Request) -> http.Response:
        asked.set()
        await answering.wait()
        return http.Response(body=rss(["One", "Two"]), content_type="application/rss+xml")

    web.at["live"] = slow
    under_way = asyncio.create_task(parts.polling.poll_now(source.id))
    await asked.wait()
    if act == "pause":
        await parts.curating.pause(OWNER, source.id)
    else:
        await parts.curating.remove(OWNER, source.id)
    answering.set()
    await under_way
    assert await parts.headlines() == ["One"]
    if act == "pause":
        await parts.curating.resume(OWNER, source.id)
        await parts.polling.poll_now(source.id)
        assert await parts.headlines() == ["Two", "One"]


async def _make_due(parts: Parts) -> None:
    async def work(tx: Tx) -> None:
        await tx.execute(update(source_table).where(source_table.c.url.is_not(None)).values(next_poll_at=1))

    await parts.storage.write(work)
