"""Measures the cost of polling, for `make bench-sources`.

The sources are invented and served by another process, so that this one does only the bot's work. Ratios are
from one run; figures in seconds depend on the machine.
"""

import argparse
import asyncio
import logging
import resource
import statistics
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import structlog
from sqlalchemy import ColumnElement, func, select, update

from bench.blogs import page, rss
from bench.measuring import Lag, cpu_time, leave, say, verdict
from bench.serving import Blogs, serving
from bot.app.lifecycle import settle
from bot.clock import now_micros
from bot.domain.countries import find_countries
from bot.domain.sources.schedule import Limits
from bot.ingest import Polling
from bot.sources.fetch.fetcher import Fetcher
from bot.sources.kinds import read_source
from bot.sources.parser import Parser
from storage import Storage, Tx, migrate, open_storage
from storage.engine.tables import entry, source
from storage.entries import entries
from storage.sources import sources

SOURCES = 1000
CHANGED = SOURCES // 20
ROUNDS = 5
ENTRIES = 50
MOST_STALL = 0.050
MOST_MEMORY = 150
LEAST_RATIOS = {"304": 20, "same bytes": 10}
"""Reading a source costs at least this many times as much as finding it unchanged."""
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Bench:
    """The parts of the bot that poll, with a fresh database and the sources to poll."""

    storage: Storage
    polling: Polling
    blogs: Blogs

    async def poll_all(self) -> None:
        """Poll every source; none may fail."""
        now = now_micros()

        async def make_due(tx: Tx) -> None:
            await tx.execute(update(source).where(source.c.url.is_not(None)).values(next_poll_at=now))

        await self.storage.write(make_due)
        self.polling.wake()
        while await self._count(source.c.polled_at >= now) < SOURCES:
            assert not await self._count(source.c.failures > 0), "a source failed"
            await asyncio.sleep(0.1)

    async def count_entries(self) -> int:
        """Return how many entries are stored."""

        async def work(tx: Tx) -> int:
            return await tx.scalar(select(func.count()).select_from(entry)) or 0

        return await self.storage.read(work)

    async def _count(self, condition: ColumnElement[bool]) -> int:
        async def work(tx: Tx) -> int:
            counted = select(func.count()).select_from(source).where(source.c.url.is_not(None), condition)
            return await tx.scalar(counted) or 0

        return await self.storage.read(work)


@asynccontextmanager
async def benching(blogs: Blogs, database_url: str) -> AsyncIterator[Bench]:
    """Put the polling together with a fresh database and all the sources, none of them due."""
    async with AsyncExitStack() as stack:
        storage = await stack.enter_async_context(open_storage(database_url))
        await migrate(storage)

        for number in range(SOURCES):
            await storage.write(partial(_add, url=f"{blogs.url}/{number}", number=number))
        polling = Polling(
            storage,
            await stack.enter_async_context(Fetcher(allow_private=True)),
            await stack.enter_async_context(Parser()),
            limits=Limits(3600, 3600),  # each round is started by hand
            language="en",
            owner_ids=(),
            clock=now_micros,
            accepted=asyncio.Event(),
            noticed=asyncio.Event(),
        )
        running = asyncio.ensure_future(polling.run())
        try:
            yield Bench(storage, polling, blogs)
        finally:
            running.cancel()
            await asyncio.wait([running])


async def _add(tx: Tx, *, url: str, number: int) -> None:
    """Add a blog with its entries, without their terms, which would take minutes."""
    now = now_micros()
    added = await sources.add(tx, url=url, title="", language="en", added_by=1, added_in=1, now=now)
    assert added is not None
    parsed = read_source(rss(number, ENTRIES), url=url).entries
    await entries.add(tx, added.id, parsed, now)
    await tx.execute(update(source).values(next_poll_at=None, polled_at=now))


async def bench_rounds(bench: Bench) -> list[float]:
    """Poll all sources repeatedly; return the CPU seconds per poll of the rounds in which nothing changed."""
    say(f"{SOURCES} sources of {ENTRIES} entries")
    stored = SOURCES * ENTRIES
    lag = Lag()
    async with lag.watched():
        began = time.perf_counter()
        await bench.poll_all()
    assert await bench.count_entries() == stored, "known entries are not new"
    say(f"  all of them read {time.perf_counter() - began:8.1f} s, {lag.describe()}")

    quiet: list[float] = []
    for status, name in ((304, "unchanged, 304  "), (200, "same bytes, 200 ")):
        await bench.blogs.answer_unchanged_with(status)
        before = await bench.blogs.asked()
        began = time.perf_counter()
        with cpu_time() as spent:
            await bench.poll_all()
            quiet.append(spent() / SOURCES)
        took = time.perf_counter() - began
        assert await bench.blogs.asked() - before == SOURCES
        assert await bench.count_entries() == stored
        say(f"  {name} {took:8.1f} s, {quiet[-1] * 1000:.2f} ms CPU a poll")

    await bench.blogs.answer_unchanged_with(304)
    lag, took = Lag(), 0.0
    for _ in range(ROUNDS):
        await bench.blogs.change(CHANGED)
        async with lag.watched():
            began = time.perf_counter()
            await bench.poll_all()
            took += time.perf_counter() - began
        stored += CHANGED
        assert await bench.count_entries() == stored, "each changed source brought its one new entry"
    say(f"  5 % changed      {took / ROUNDS:8.1f} s a round of {ROUNDS}, {lag.describe()}")
    verdict("longest stall with 5 % changed, under 50 ms", max(lag.seconds) < MOST_STALL)
    return quiet


def bench_parsing(quiet: list[float]) -> None:
    """Compare the cost of reading a source with that of finding it unchanged."""
    say("an unchanged source beside reading it (CPU of one process)")
    for name, body in (("feed", rss(0, ENTRIES)), ("page", page(0, ENTRIES))):
        costs = []
        for _ in range(15):
            with cpu_time() as spent:
                read = read_source(body, url="https://blogs.example/0")
                costs.append(spent())
            assert len(read.entries) == ENTRIES
        cost = statistics.median(costs)
        size = f"{len(body) / 1024:.0f} kB"
        say(f"  reading a {name} of {size}: {cost * 1000:.1f} ms")
        for (how, least), unchanged in zip(LEAST_RATIOS.items(), quiet, strict=True):
            ratio = cost / unchanged
            verdict(f"  {how}: 1/{ratio:.0f} of reading the {name}, at most 1/{least}", ratio >= least)


async def main(database_url: str | None) -> None:
    """Run the benchmark. The exit code says whether every aim was reached."""
    find_countries("")
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    with tempfile.TemporaryDirectory() as folder:
        url = database_url or f"sqlite:///{Path(folder) / 'bench.db'}"
        async with serving(SOURCES, ENTRIES) as blogs, benching(blogs, url) as bench:
            settle()  # as the bot does; all of the bot is loaded here, so its memory counts too
            quiet = await bench_rounds(bench)
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        say(f"memory of the main process: at most {most:.0f} MB")
        verdict("memory under 150 MB", most < MOST_MEMORY)
    bench_parsing(quiet)
    leave()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--database-url", help="a database to fill instead of a temporary SQLite file")
    asyncio.run(main(arguments.parse_args().database_url))
