"""Tests that a bad source, one that hangs, fails, loops or swells, delays no healthy one.

Nothing is timed: the bad sources are still busy when the healthy one has been polled often enough.
"""

import asyncio
import contextlib
import zlib
from collections.abc import AsyncIterator

import pytest
from aiohttp import web as http

from bot.ingest.poller import FAILING_AT_ONCE, STEADY_AT_ONCE
from bot.sources.parser import WORKERS, Parser
from storage import Storage, Tx
from storage.sources import polls
from storage.sources.polls import Failed
from storage.sources.sources import Source
from tests.ingest.parts import Parts, Web, ingesting, running, serving
from tests.sources.test_parsing import SLOW
from tests.timing import moving_clock, until

LONG = 600.0
"""Seconds that a fetch or a parse may take in these tests. Longer than any test runs."""
OFTEN = 6


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with serving() as web:
        yield web


async def thrives(parts: Parts, web: Web, source: Source) -> None:
    """Wait until the healthy source has brought several more entries, one after the other."""
    for number in range(1, OFTEN + 1):
        headline = f"Entry {number}"
        web.feed("healthy", "Begin", *(f"Entry {count}" for count in range(1, number + 1)))

        async def arrived(headline: str = headline) -> bool:
            return headline in await parts.headlines()

        await until(arrived)
    assert (await parts.source(source.id)).failures == 0


async def fail(parts: Parts, *failing: Source) -> None:
    """Mark sources as failed once before, and as due."""

    async def work(tx: Tx) -> None:
        await polls.record_failures(tx, [Failed(one.id, '["source-broke", {}]', 1, 1) for one in failing])

    await parts.storage.write(work)


async def drip(request: http.Request) -> http.StreamResponse:
    """Answer one byte at a time, forever."""
    response = http.StreamResponse()
    await response.prepare(request)
    with contextlib.suppress(ConnectionError):
        while True:
            await response.write(b" ")
            await asyncio.sleep(0.01)
    return response


def bomb() -> bytes:
    """Return 100 MB of nothing, compressed."""
    packer = zlib.compressobj(wbits=31)
    return b"".join(packer.compress(bytes(1_000_000)) for _ in range(100)) + packer.flush()


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_whatever_is_bad_delays_no_source_beside_it(storage: Storage, web: Web) -> None:
    web.feed("healthy", "Begin")
    web.at["never"] = web.hang
    web.at["slow"] = drip
    web.say("error", b"broken", status=500)
    web.say("loop", b"", status=302, Location="/loop")
    web.say("bomb", bomb(), Content_Encoding="gzip")
    web.say("nonsense", b"Hello", Content_Type="text/plain")
    async with ingesting(storage, timeout=LONG, max_bytes=1_000_000) as parts:
        healthy = (await parts.add(web.url("healthy"))).source
        bad = {name: await parts.put(web.url(name)) for name in web.at if name != "healthy"}
        async with running(parts):
            await thrives(parts, web, healthy)

            async def told() -> bool:
                states = [await parts.source(bad[name].id) for name in ("error", "loop", "bomb", "nonsense")]
                return all(one.failures for one in states)

            await until(told)
            assert web.asked["never"] == web.asked["slow"] == 1, "they are still at their first answer"


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_more_failing_sources_than_there_are_slots_delay_none(storage: Storage, web: Web) -> None:
    web.feed("healthy", "Begin")
    web.at["never"] = web.hang
    async with ingesting(storage, timeout=LONG) as parts:
        hosts = [f"127.0.1.{number}" for number in range(1, STEADY_AT_ONCE + FAILING_AT_ONCE + 10)]
        bad = [await parts.put(web.url("never", host=host)) for host in hosts]
        await fail(parts, *bad)
        healthy = (await parts.add(web.url("healthy"))).source
        async with running(parts):
            await until(lambda: web.asked.get("never", 0) >= FAILING_AT_ONCE)
            await thrives(parts, web, healthy)
            assert web.asked["never"] == FAILING_AT_ONCE, "the first of them are still at it"


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_many_sources_of_a_host_that_hangs_delay_no_other_host(storage: Storage, web: Web) -> None:
    web.feed("healthy", "Begin")
    async with ingesting(storage, timeout=LONG) as parts:
        for number in range(STEADY_AT_ONCE + 10):
            web.at[f"never{number}"] = web.hang
            await parts.put(web.url(f"never{number}", host="127.0.1.1"))
        healthy = (await parts.add(web.url("healthy"))).source
        async with running(parts):
            await thrives(parts, web, healthy)
        hanging = [path for path in web.asked if path.startswith("never")]
        assert 0 < len(hanging) < 5, "a few connections to a host"


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_waiting_for_a_host_is_not_on_the_time_of_those_who_wait(storage: Storage, web: Web) -> None:
    with moving_clock() as clock:

        async def takes_a_while(_: http.Request) -> http.Response:
            clock.jump(LONG / 12)
            return http.Response(body=b"")

        async with (
            Parser(limit=10 * LONG) as parser,
            ingesting(storage, timeout=LONG, parser=parser) as parts,
        ):
            waiting = []
            for number in range(20):
                web.at[str(number)] = takes_a_while
                waiting.append(await parts.put(web.url(str(number))))
            async with running(parts):

                async def all_read() -> bool:
                    return all([(await parts.source(one.id)).failures for one in waiting])

                await until(all_read)
            # All of them answered with nothing, though together they took longer than one may.
            errors = {(await parts.source(one.id)).last_error for one in waiting}
    assert errors == {'["source-not-a-feed", {"looks": "empty"}]'}


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_sources_that_take_for_ever_to_read_leave_a_worker_to_the_others(
    storage: Storage, web: Web
) -> None:
    web.feed("healthy", "Begin")
    async with Parser(limit=LONG) as parser, ingesting(storage, parser=parser) as parts:
        bad = []
        for number in range(WORKERS + 1):
            web.say(f"slow{number}", SLOW, Content_Type="text/html")
            bad.append(await parts.put(web.url(f"slow{number}")))
        await fail(parts, *bad)
        healthy = (await parts.add(web.url("healthy"))).source
        async with running(parts):
            await until(lambda: web.asked.get("slow0", 0) >= 1)
            await thrives(parts, web, healthy)
            assert {(await parts.source(one.id)).failures for one in bad} == {1}, "none of them is through"
