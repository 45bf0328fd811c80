"""Feeds to entries: look at a new source, then poll each one on its interval.

A source's cursor commits with its entries, so a crash between fetch and commit only means a second fetch.
"""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass

import structlog

from bot.accepting import Accepted, accept
from bot.domain import schedule
from bot.domain.entry import Change, ParsedEntry
from bot.errors import SourceInvalidError, SourceUnavailableError, UserError
from bot.sources.fetching import Cursor, Fetched, Fetcher, clean_url
from bot.sources.parsed import ParsedSource
from bot.sources.parsing import Parser
from bot.staffing import Actor
from storage import Storage, Tx, follows, sources
from storage.sources import Source

log = structlog.get_logger(__name__)

POLLS_AT_ONCE = 8
DUE_AT_ONCE = 100
WHILE_POLLING = 0.5
"""The least wait in seconds between two looks while a poll is under way."""
LOOK_AGAIN = 30.0
"""Seconds after which the loop looks for due sources though nothing woke it."""


@dataclass(frozen=True, slots=True)
class Added:
    """A source as it was found when it was added; its entries are stored, not broadcast."""

    source: Source
    entries: int
    newest: ParsedEntry | None


class Ingesting:
    """Takes feeds in: `add` for a person's wish, `run` for the loop that polls them all."""

    def __init__(
        self,
        storage: Storage,
        fetcher: Fetcher,
        parser: Parser,
        *,
        every: float,
        language: str,
        clock: Callable[[], int],
        accepted: asyncio.Event,
    ) -> None:
        self._storage = storage
        self._fetcher = fetcher
        self._parser = parser
        self._every = every
        self._language = language
        self._clock = clock
        self._accepted = accepted
        self._wake = asyncio.Event()

    async def add(self, actor: Actor, url: str, *, added_in: int) -> Added:
        """Look at a URL and, if it is a feed, store it with its entries, all or nothing.

        Raises UserError when the source is there already or somebody else than an editor asks,
        SourceUnavailableError and SourceInvalidError when it cannot be fetched or read.
        """
        url = clean_url(url)

        async def look(tx: Tx) -> int:
            if await sources.by_url(tx, url):
                raise UserError("source-known", url=url)
            return await actor.require_editor(tx)

        added_by = await self._storage.read(look)
        fetched = await self._fetcher.fetch(url, Cursor())
        if not isinstance(fetched, Fetched):
            raise TypeError("an unconditional fetch cannot be answered as unchanged")
        parsed = await self._parser.feed(fetched.body, url=fetched.url, content_type=fetched.content_type)

        async def work(tx: Tx) -> Source:
            now = self._clock()
            source = await sources.add_feed(
                tx,
                url=url,
                title=parsed.title,
                language=parsed.language,
                added_by=added_by,
                added_in=added_in,
                now=now,
            )
            if source is None:
                raise UserError("source-known", url=url)
            await self._store(tx, source, fetched.cursor, parsed, now)
            return source

        source = await self._storage.write(work)
        self._wake.set()
        newest = max(parsed.entries, key=lambda entry: entry.published_at or 0, default=None)
        return Added(source, len(parsed.entries), newest)

    async def remove(self, actor: Actor, source_id: int) -> Source | None:
        """Stop polling a source; its entries stay. None if there is no such source. Editors only."""

        async def work(tx: Tx) -> Source | None:
            await actor.require_editor(tx)
            source = await sources.get(tx, source_id)
            if (
                source is None
                or source.kind != "feed"
                or not await sources.remove(tx, source_id, self._clock())
            ):
                return None
            return source

        return await self._storage.write(work)

    async def list_sources(self) -> list[Source]:
        """Return the sources that are polled."""
        return list(await self._storage.read(sources.list_feeds))

    async def run(self) -> None:
        """Poll what is due until cancelled; a slow source holds up no other."""
        polling: set[int] = set()
        slots = asyncio.Semaphore(POLLS_AT_ONCE)
        async with asyncio.TaskGroup() as tasks:
            while True:
                self._wake.clear()
                for source in await self._due():
                    if source.id not in polling:
                        polling.add(source.id)
                        tasks.create_task(
                            self._poll_in_turn(source, slots, polling), name=f"poll {source.id}"
                        )
                await self._sleep(under_way=bool(polling))

    async def poll(self, source: Source) -> list[Accepted]:
        """Fetch a source and store what is new, with the cursor, in one transaction; record a failure."""
        cursor = Cursor(source.etag, source.last_modified, source.body_hash)
        try:
            fetched = await self._fetcher.fetch(source.url or "", cursor)
            parsed = None
            if isinstance(fetched, Fetched):
                parsed = await self._parser.feed(
                    fetched.body, url=fetched.url, content_type=fetched.content_type
                )
        except (SourceUnavailableError, SourceInvalidError) as error:
            await self._record_failure(source, error)
            return []

        async def work(tx: Tx) -> list[Accepted]:
            return await self._store(tx, source, fetched.cursor, parsed, self._clock())

        accepted = await self._storage.write(work)
        new = [one for one in accepted if one.change is not Change.UNCHANGED]
        if new:
            log.info("polled", source=source.id, new=len(new))
            self._accepted.set()
        return accepted

    async def _store(
        self, tx: Tx, source: Source, cursor: Cursor, parsed: ParsedSource | None, now: int
    ) -> list[Accepted]:
        accepted: list[Accepted] = []
        if parsed is not None:
            languages = await follows.languages(tx) | {self._language}
            # Feeds list the newest first; where times are equal or missing, the lower entry came before.
            oldest_first = parsed.entries[::-1]
            # The first poll finds the whole backlog: readers asked for what comes, not for what was.
            publish = source.polled_at is not None
            accepted = await accept(
                tx, source.id, oldest_first, languages=languages, publish=publish, now=now
            )
        await sources.record_poll(
            tx,
            source.id,
            etag=cursor.etag,
            last_modified=cursor.last_modified,
            body_hash=cursor.body_hash,
            title=parsed.title if parsed else None,
            language=parsed.language if parsed else None,
            next_poll_at=schedule.next_poll(now, self._every, random.random()),  # noqa: S311  spreads polls, guards nothing
            now=now,
        )
        return accepted

    async def _record_failure(
        self, source: Source, error: SourceUnavailableError | SourceInvalidError
    ) -> None:
        now = self._clock()
        retry_after = error.retry_after if isinstance(error, SourceUnavailableError) else None
        next_poll_at = schedule.next_poll_after_failure(
            now,
            self._every,
            failures=source.failures + 1,
            retry_after=retry_after,
            chance=random.random(),  # noqa: S311  spreads polls, guards nothing
        )
        log.warning("poll failed", source=source.id, error=str(error), failures=source.failures + 1)
        await self._storage.write(
            lambda tx: sources.record_failure(
                tx, source.id, error=error.dump(), next_poll_at=next_poll_at, now=now
            )
        )

    async def _due(self) -> list[Source]:
        return list(await self._storage.read(lambda tx: sources.due(tx, self._clock(), DUE_AT_ONCE)))

    async def _poll_in_turn(self, source: Source, slots: asyncio.Semaphore, polling: set[int]) -> None:
        try:
            async with slots:
                await self.poll(source)
        except Exception:
            # A bug that one source's data wakes must not end the polling of the others.
            log.exception("poll broke", source=source.id)
            await self._record_failure(source, SourceInvalidError("source-broke"))
        finally:
            polling.discard(source.id)
            self._wake.set()

    async def _sleep(self, *, under_way: bool) -> None:
        due_at = await self._storage.read(sources.next_poll_at)
        wait = LOOK_AGAIN
        if due_at is not None:
            # A source under way stays due until it is recorded, so the least wait keeps this from spinning.
            least = WHILE_POLLING if under_way else 0.0
            wait = min(wait, max(least, schedule.seconds_until(due_at, self._clock())))
        try:
            async with asyncio.timeout(wait):
                await self._wake.wait()
        except TimeoutError:
            pass
