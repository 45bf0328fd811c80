"""What an editor does with sources: add, list, pause, resume and remove them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.accepting import Accepted
from bot.domain import schedule
from bot.domain.entry import ParsedEntry, StoredEntry
from bot.domain.moment import seconds
from bot.domain.schedule import Limits, Reason
from bot.errors import SourceInvalidError, UserError
from bot.ingesting.polling import Polling
from bot.ingesting.taking import Found, Polled, life_of, look, take
from bot.sources.fetching import Cursor, Fetcher, clean_url
from bot.sources.parsed import FeedLink
from bot.sources.parsing import Parser
from bot.staffing import Actor
from storage import Storage, Tx, entries, offers, sources
from storage.sources import PolledKind, Source
from storage.tables import storable

OFFERED = 8
"""Feeds of a web page that are offered at most."""
_DAY = seconds(86_400)


@dataclass(frozen=True, slots=True)
class Added:
    """A source as it was found when it was added.

    `entries` counts what it shows, `fresh` those of them that go to readers, the rest being stored quietly.
    """

    source: Source
    entries: int
    fresh: int
    newest: StoredEntry | None


@dataclass(frozen=True, slots=True)
class Offered:
    """A web page that is no liveblog but names feeds, each with the number under which it can be taken."""

    title: str
    feeds: tuple[tuple[int, FeedLink], ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A source and how many entries it had in the last 24 hours."""

    source: Source
    entries: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a source is added, and so where its troubles are told: a chat, and its forum topic or 0."""

    chat_id: int
    thread_id: int = 0


class Curating:
    """Keeps the list of sources for editors; each act raises UserError when somebody else asks."""

    def __init__(
        self,
        storage: Storage,
        fetcher: Fetcher,
        parser: Parser,
        polling: Polling,
        *,
        limits: Limits,
        language: str,
        clock: Callable[[], int],
        accepted: Callable[[], None],
    ) -> None:
        self._storage = storage
        self._fetcher = fetcher
        self._parser = parser
        self._polling = polling
        self._limits = limits
        self._language = language
        self._clock = clock
        self._accepted = accepted

    async def add(self, actor: Actor, url: str, place: Place, *, fresh: float = 0.0) -> Added | Offered:
        """Look at a URL and, if it is a feed or a liveblog's page, store it with its entries, all or nothing.

        They are not sent, but for those published within the last `fresh` seconds. Raises UserError when the
        source is there already, SourceUnavailableError and SourceInvalidError when it cannot be fetched or
        read.
        """
        url = clean_url(url)

        async def known(tx: Tx) -> int:
            await _require_unknown(tx, url)
            return await actor.require_editor(tx)

        added_by = await self._storage.read(known)
        found = await look(self._fetcher, self._parser, url, Cursor())
        if not isinstance(found, Found):
            raise TypeError("an unconditional fetch cannot be answered as unchanged")
        if found.parsed.kind == "links":
            return await self._offer(found)
        added = await self._store(found, found.fetched.moved_to or url, added_by, place, fresh)
        self._polling.wake()
        if added.fresh:
            self._accepted()
        return added

    async def add_offered(
        self, actor: Actor, offer_id: int, place: Place, *, fresh: float = 0.0
    ) -> Added | Offered:
        """Add a feed that was offered, as `add` does."""
        url = await self._storage.read(lambda tx: offers.get(tx, offer_id))
        if url is None:
            raise UserError("source-offer-gone")
        return await self.add(actor, url, place, fresh=fresh)

    async def poll(self, actor: Actor, source_id: int) -> tuple[Source, Polled] | None:
        """Poll a source now and tell what came of it; None if there is no such source."""
        source = await self._find(actor, source_id)
        if source is None:
            return None
        if source.paused_at is not None:
            raise UserError("source-is-paused", title=source.title, number=str(source.id))
        polled = await self._polling.poll_now(source_id, by_hand=True)
        return None if polled is None else (source, polled)

    async def pause(self, actor: Actor, source_id: int) -> Source | None:
        """Stop polling a source until it is resumed; None if there is no such source."""

        async def work(tx: Tx) -> Source | None:
            await actor.require_editor(tx)
            await sources.pause(tx, source_id, "asked", self._clock())
            return await _polled(tx, source_id)

        return await self._storage.write(work)

    async def resume(self, actor: Actor, source_id: int) -> Source | None:
        """Poll a source again that was paused; None if there is no such source."""

        async def work(tx: Tx) -> Source | None:
            await actor.require_editor(tx)
            await sources.resume(tx, source_id, self._clock())
            return await _polled(tx, source_id)

        source = await self._storage.write(work)
        self._polling.wake()
        return source

    async def remove(self, actor: Actor, source_id: int) -> Source | None:
        """Stop polling a source for good; its entries stay. None if there is no such source."""

        async def work(tx: Tx) -> Source | None:
            await actor.require_editor(tx)
            source = await _polled(tx, source_id)
            if source is None or not await sources.remove(tx, source_id, self._clock()):
                return None
            return source

        return await self._storage.write(work)

    async def list_page(self, limit: int, offset: int) -> tuple[list[Listed], int]:
        """Return some of the sources that are polled or paused, oldest first, and how many there are."""

        async def work(tx: Tx) -> tuple[list[Listed], int]:
            found = await sources.list_polled(tx, limit=limit, offset=offset)
            lately = await sources.count_entries(tx, [one.id for one in found], self._clock() - _DAY)
            return [Listed(one, lately[one.id]) for one in found], await sources.count_polled(tx)

        return await self._storage.read(work)

    def longest_wait(self, source: Source) -> tuple[float, Reason]:
        """Return the longest wait in seconds between two polls of a source now, and why it is that one."""
        return schedule.longest_wait(self._clock(), life_of(source), self._limits, source.asked or 0)

    async def find(self, typed: str) -> Source | None:
        """Return the source that somebody names by its number or its address."""

        async def work(tx: Tx) -> Source | None:
            if typed.isascii() and typed.isdigit() and len(typed) < 19:  # noqa: PLR2004  what fits into 64 bits
                return await _polled(tx, int(typed))
            try:
                return await sources.by_url(tx, clean_url(typed))
            except SourceInvalidError:
                return None

        return await self._storage.read(work)

    async def _find(self, actor: Actor, source_id: int) -> Source | None:
        async def work(tx: Tx) -> Source | None:
            await actor.require_editor(tx)
            return await _polled(tx, source_id)

        return await self._storage.read(work)

    async def _store(self, found: Found, url: str, added_by: int, place: Place, fresh: float) -> Added:
        kind: PolledKind = "page" if found.parsed.kind == "page" else "feed"

        async def work(tx: Tx) -> Added:
            now = self._clock()
            await _require_unknown(tx, url)
            source = await sources.add(
                tx,
                kind=kind,
                url=url,
                title=found.parsed.title,
                language=found.parsed.language,
                added_by=added_by,
                added_in=place.chat_id,
                added_in_thread=place.thread_id,
                now=now,
            )
            if source is None:
                raise TypeError("a source that is unknown can be added")
            taken = await take(
                tx,
                source,
                found,
                kind=kind,
                language=self._language,
                limits=self._limits,
                now=now,
                fresh=fresh,
            )
            shown = [one for one in found.parsed.entries if not one.withdrawn]
            return Added(source, len(shown), taken.fresh, await _newest(tx, shown, taken.accepted))

        return await self._storage.write(work)

    async def _offer(self, found: Found) -> Offered:
        feeds = []
        for feed in found.parsed.feeds:
            try:
                feeds.append(FeedLink(clean_url(feed.url), feed.title))
            except SourceInvalidError:
                continue
        feeds = list({feed.url: feed for feed in reversed(feeds)}.values())[::-1][:OFFERED]
        if not feeds:
            raise SourceInvalidError("source-not-a-feed", looks="html")
        numbers = await self._storage.write(
            lambda tx: offers.put(tx, [feed.url for feed in feeds], self._clock())
        )
        return Offered(found.parsed.title, tuple(zip(numbers, feeds, strict=True)))


async def _require_unknown(tx: Tx, url: str) -> None:
    known = await sources.by_url(tx, url)
    if known is not None:
        raise UserError("source-known", title=known.title or url, number=str(known.id))


async def _polled(tx: Tx, source_id: int) -> Source | None:
    """Return a feed or page; the desk and the paste are no business of this."""
    source = await sources.get(tx, source_id)
    return None if source is None or source.url is None else source


async def _newest(tx: Tx, shown: Sequence[ParsedEntry], accepted: Sequence[Accepted]) -> StoredEntry | None:
    """Return the newest of the entries as it is stored; of undated ones the first, as sources list them."""
    if not shown:
        return None
    newest = max(shown, key=lambda entry: entry.published_at or 0)
    ids = {one.external_id: one.entry_id for one in accepted}
    entry_id = ids.get(storable(newest.external_id))
    return None if entry_id is None else await entries.get(tx, entry_id)
