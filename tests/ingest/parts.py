"""Puts the polling parts together for a test, with sources on loopback that behave as the test wishes."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import cache

from aiohttp import web

from bot.access import Actor
from bot.clock import now_micros
from bot.domain.entry.content import StoredEntry
from bot.domain.sources.schedule import Limits
from bot.ingest import Added, Curating, Place, Polling
from bot.sources.fetch.fetcher import Fetcher
from bot.sources.parser import Parser
from storage import Storage, Tx
from storage.delivery import publications
from storage.entries import entries, search
from storage.sources import sources
from storage.sources.sources import Source
from tests.feedserver import rss

OWNER_ID = 7
OWNER = Actor(OWNER_ID, frozenset({OWNER_ID}))
PLACE = Place(-70, 5)
BRISK = Limits(0.05, 0.05)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Clock:
    """The time, which a test may move forward."""

    ahead: int = 0

    def __call__(self) -> int:
        """Return UTC microseconds."""
        return now_micros() + self.ahead


@dataclass
class Parts:
    """The parts that a test works with."""

    storage: Storage
    polling: Polling
    curating: Curating
    clock: Clock
    accepted: asyncio.Event
    noticed: asyncio.Event

    async def add(self, url: str, *, fresh: float = 0.0) -> Added:
        """Add a feed or page."""
        added = await self.curating.add(OWNER, url, PLACE, fresh=fresh)
        assert isinstance(added, Added)
        return added

    async def source(self, source_id: int) -> Source:
        """Return a source as it is now."""
        found = await self.storage.read(lambda tx: sources.get(tx, source_id))
        assert found is not None
        return found

    async def latest(self) -> list[StoredEntry]:
        """Return the stored entries, newest first."""
        return await self.storage.read(lambda tx: search.latest(tx, 1000))

    async def headlines(self) -> list[str]:
        """Return the headlines of the stored entries, newest first."""
        return [entry.parsed.headline for entry in await self.latest()]

    async def published(self) -> list[str]:
        """Return the headlines that are due to be fanned out, in order, and mark them as done."""

        async def work(tx: Tx) -> list[str]:
            headlines = []
            while (one := await publications.next_open(tx)) is not None:
                entry = await entries.get(tx, one.entry_id)
                assert entry is not None
                headlines.append(entry.parsed.headline)
                await publications.finish(tx, one.id, 1)
            return headlines

        return await self.storage.write(work)

    async def put(self, url: str) -> Source:
        """Add a feed as a source without fetching it, due now and as if polled before."""

        async def work(tx: Tx) -> Source:
            added = await sources.add(
                tx,
                url=url,
                title=url,
                language=None,
                added_by=7,
                added_in=PLACE.chat_id,
                added_in_thread=PLACE.thread_id,
                now=self.clock(),
            )
            assert added is not None
            return added

        return await self.storage.write(work)


@cache
def shared_parser() -> Parser:
    """Return the parser that all tests share, because its processes take seconds to start."""
    return Parser()


@asynccontextmanager
async def ingesting(
    storage: Storage,
    *,
    limits: Limits = BRISK,
    parser: Parser | None = None,
    owner_ids: Collection[int] = (OWNER_ID,),
    **options: float,
) -> AsyncIterator[Parts]:
    """Provide the parts within the block. `options` are the Fetcher's. Nothing polls by itself."""
    async with AsyncExitStack() as stack:
        fetcher = await stack.enter_async_context(Fetcher(allow_private=True, **options))  # type: ignore[arg-type]  # every option is a number
        clock, accepted, noticed = Clock(), asyncio.Event(), asyncio.Event()
        polling = Polling(
            storage,
            fetcher,
            parser or shared_parser(),
            limits=limits,
            language="en",
            owner_ids=owner_ids,
            clock=clock,
            accepted=accepted,
            noticed=noticed,
        )
        curating = Curating(
            storage,
            fetcher,
            parser or shared_parser(),
            polling,
            clock=clock,
        )
        yield Parts(storage, polling, curating, clock, accepted, noticed)


@asynccontextmanager
async def running(parts: Parts) -> AsyncIterator[None]:
    """Run the polling within the block."""
    task = asyncio.ensure_future(parts.polling.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])


@dataclass
class Web:
    """A web server on loopback. `at` maps paths to answers, `asked` counts the requests for each."""

    port: int = 0
    at: dict[str, Handler] = field(default_factory=dict)
    asked: dict[str, int] = field(default_factory=dict)
    over: asyncio.Event = field(default_factory=asyncio.Event)
    """Set at the end, so that hanging requests end."""

    def url(self, path: str, *, host: str = "127.0.0.1") -> str:
        """Return the address of a path. Every address in 127.0.0.0/8 leads to this server."""
        return f"http://{host}:{self.port}/{path}"

    def feed(self, path: str, *headlines: str) -> None:
        """Answer a path with a feed of these entries."""
        self.say(path, rss(headlines))

    def say(self, path: str, body: bytes, status: int = 200, **headers: str) -> None:
        """Answer a path with a body."""
        named = {"Content-Type": "application/rss+xml"} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }

        async def answer(_: web.Request) -> web.Response:
            return web.Response(body=body, status=status, headers=named)

        self.at[path] = answer

    async def hang(self, _: web.Request) -> web.Response:
        """Never answer."""
        await self.over.wait()
        return web.Response()


@asynccontextmanager
async def serving() -> AsyncIterator[Web]:
    """Serve within the block."""
    served = Web()

    async def answer(request: web.Request) -> web.StreamResponse:
        path = request.path.lstrip("/")
        served.asked[path] = served.asked.get(path, 0) + 1
        return await served.at[path](request)

    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "0.0.0.0", 0).start()  # noqa: S104  all loopback addresses, for a test
    served.port = runner.addresses[0][1]
    try:
        yield served
    finally:
        served.over.set()
        await runner.cleanup()
