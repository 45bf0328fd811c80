"""Lets editors add, list, pause, resume and remove sources."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.access import Actor
from bot.domain.entry.content import ParsedEntry, StoredEntry, counted_at
from bot.domain.moment import seconds
from bot.domain.sources import schedule
from bot.domain.sources.kinds import PolledKind
from bot.domain.sources.schedule import Limits, Reason
from bot.entries.occasion import Accepted
from bot.errors import SourceInvalidError, UserError
from bot.ingest.intake import Found, Polled, life_of, look, take
from bot.ingest.poller import Polling
from bot.sources.fetch.fetcher import Cursor, Fetcher, clean_url
from bot.sources.parsed import FeedLink, ParsedSource
from bot.sources.parser import Parser
from storage import Storage, Tx, reads, writes
from storage.chats import farewells
from storage.engine.tables import storable
from storage.entries import entries
from storage.sources import brakes, offers, polls, sources
from storage.sources.brakes import Brake
from storage.sources.sources import Review, Source

OFFERED = 8
"""How many feeds of a web page are offered at most."""
_DAY = seconds(86_400)
ADDING = seconds(300)
"""How long (microseconds) a source that is being added is not polled."""


@dataclass(frozen=True, slots=True)
class Added:
    """A source as it was found when it was added.

    `entries` counts what it shows. `fresh` counts those that go to readers; the others are stored silently.
    """

    source: Source
    entries: int
    fresh: int
    newest: StoredEntry | None


@dataclass(frozen=True, slots=True)
class Offered:
    """A web page that is no liveblog but names feeds, each with the number by which it can be added."""

    title: str
    feeds: tuple[tuple[int, FeedLink], ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A source at a moment (UTC microseconds).

    `entries` is how many it had in the last 24 hours, and `brake` the newest brake of that time.
    `longest_wait` is the longest wait in seconds between two polls, with the reason.
    """

    source: Source
    at: int
    entries: int
    brake: Brake | None
    longest_wait: tuple[float, Reason]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a source is added and its troubles are reported: a chat, and its forum topic or 0."""

    chat_id: int
    thread_id: int = 0


class Curating:
    """Keeps the list of sources for editors; each method raises UserError if somebody else asks."""

    def __init__(
        self,
        storage: Storage,
        fetcher: Fetcher,
        parser: Parser,
        polling: Polling,
        *,
        clock: Callable[[], int],
    ) -> None:
        self._storage = storage
        self._fetcher = fetcher
        self._parser = parser
        self._polling = polling
        self._clock = clock

    @property
    def allow_private(self) -> bool:
        """Whether sources in private networks may be added."""
        return self._fetcher.allow_private

    def wake(self) -> None:
        """Poll what is due now, because sources were added."""
        self._polling.wake()

    async def add(self, actor: Actor, url: str, place: Place, *, fresh: float = 0.0) -> Added | Offered:
        """Fetch a URL and, if it is a feed or a liveblog's page, store it with its entries.

        Only entries published within the last `fresh` seconds are sent. After a crash, adding it again
        continues where it was; if nobody does, polling continues without sending. Raises UserError if the
        source already exists, SourceUnavailableError and SourceInvalidError if it cannot be fetched or read.
        """
        url = clean_url(url)
        await _check(self._storage, actor, url, place)
        found = await look(self._fetcher, self._parser, url, Cursor())
        if not isinstance(found, Found):
            raise TypeError("an unconditional fetch cannot be answered as unchanged")
        if found.parsed.kind == "links":
            return await self._offer(actor, found)
        added = await self._store(actor, found, found.fetched.moved_to or url, place, fresh)
        self._polling.wake()
        return added

    async def add_offered(
        self, actor: Actor, offer_id: int, place: Place, *, fresh: float = 0.0
    ) -> Added | Offered:
        """Add a feed that was offered, like `add`."""
        url = await _offered(self._storage, actor, offer_id)
        if url is None:
            raise UserError("source-offer-gone")
        return await self.add(actor, url, place, fresh=fresh)

    async def poll(self, actor: Actor, source_id: int) -> tuple[Source, Polled] | None:
        """Poll a source now and return the result; None if there is no such source."""
        source = await _find(self._storage, actor, source_id)
        if source is None:
            return None
        if source.paused_at is not None:
            raise UserError("source-is-paused", title=source.title, number=str(source.id))
        polled = await self._polling.poll_now(source_id, by_hand=True)
        return None if polled is None else (source, polled)

    async def pause(self, actor: Actor, source_id: int) -> Source | None:
        """Stop polling a source until it is resumed; None if there is no such source."""
        return await _pause(self._storage, actor, source_id, self._clock())

    async def resume(self, actor: Actor, source_id: int) -> Source | None:
        """Poll a paused source again; None if there is no such source."""
        source = await _resume(self._storage, actor, source_id, self._clock())
        self._polling.wake()
        return source

    async def remove(self, actor: Actor, source_id: int) -> Source | None:
        """Stop polling a source for good; its entries stay. None if there is no such source."""
        return await _remove(self._storage, actor, source_id, self._clock())

    async def review(self, actor: Actor, source_id: int, review: Review | None) -> Source | None:
        """Choose what happens with a source's new entries; None if there is no such source."""
        return await _review(self._storage, actor, source_id, review)

    async def list_page(self, actor: Actor, limit: int, offset: int) -> tuple[list[Listed], int]:
        """Return some of the sources that are polled or paused, oldest first, and the number of all."""
        limits = self._polling.taking.limits
        return await _list_page(self._storage, actor, limit, offset, limits, self._clock())

    async def find(self, actor: Actor, typed: str) -> Source | None:
        """Return the source with a typed number or address, or None."""
        if typed.isascii() and typed.isdigit() and len(typed) < 19:  # noqa: PLR2004  what fits into 64 bits
            return await _find(self._storage, actor, int(typed))
        return await _find_url(self._storage, actor, typed)

    async def _store(self, actor: Actor, found: Found, url: str, place: Place, fresh: float) -> Added:
        kind = found.parsed.kind
        if kind == "links":
            raise TypeError("a page that only names feeds is no source")
        now = self._clock()
        source = await _begin(self._storage, actor, found.parsed, kind, url, place=place, now=now)
        taking = self._polling.taking
        taken = await take(self._storage, source.id, found, taking, kind=kind, now=now, fresh=fresh)
        if taken is None:
            raise UserError("source-unknown", typed=str(source.id))
        shown = [one for one in found.parsed.entries if not one.withdrawn]
        newest = await self._storage.read(lambda tx: _newest(tx, shown, taken.accepted, now))
        return Added(source, len(shown), taken.fresh, newest)

    async def _offer(self, actor: Actor, found: Found) -> Offered:
        feeds = []
        for feed in found.parsed.feeds:
            try:
                feeds.append(FeedLink(clean_url(feed.url), feed.title))
            except SourceInvalidError:
                continue
        feeds = list({feed.url: feed for feed in reversed(feeds)}.values())[::-1][:OFFERED]
        if not feeds:
            raise SourceInvalidError("source-not-a-feed", looks="html")
        numbers = await _put_offers(self._storage, actor, feeds, self._clock())
        return Offered(found.parsed.title, tuple(zip(numbers, feeds, strict=True)))


@reads
async def _check(tx: Tx, actor: Actor, url: str, place: Place) -> None:
    await _require_unknown(tx, url, await actor.require_editor(tx), place)


@writes
async def _begin(
    tx: Tx, actor: Actor, parsed: ParsedSource, kind: PolledKind, url: str, *, place: Place, now: int
) -> Source:
    """Add a source that is not polled before its entries are stored."""
    added_by = await actor.require_editor(tx)  # again, since the fetch may have taken minutes
    source = await _require_unknown(tx, url, added_by, place) or await sources.add(
        tx,
        kind=kind,
        url=url,
        title=parsed.title,
        language=parsed.language,
        added_by=added_by,
        added_in=place.chat_id,
        added_in_thread=place.thread_id,
        now=now,
    )
    if source is None:
        raise TypeError("a source that is unknown can be added")
    await polls.put_off(tx, source.id, now + ADDING)
    return source


@reads
async def _offered(tx: Tx, actor: Actor, offer_id: int) -> str | None:
    await actor.require_editor(tx)
    return await offers.get(tx, offer_id)


@writes
async def _put_offers(tx: Tx, actor: Actor, feeds: Sequence[FeedLink], now: int) -> Sequence[int]:
    await actor.require_editor(tx)  # again, as above
    return await offers.put(tx, [feed.url for feed in feeds], now)


@writes
async def _pause(tx: Tx, actor: Actor, source_id: int, now: int) -> Source | None:
    await actor.require_editor(tx)
    await sources.pause(tx, source_id, "asked", now)
    return await _polled(tx, source_id)


@writes
async def _resume(tx: Tx, actor: Actor, source_id: int, now: int) -> Source | None:
    await actor.require_editor(tx)
    await sources.resume(tx, source_id, now)
    return await _polled(tx, source_id)


@writes
async def _review(tx: Tx, actor: Actor, source_id: int, review: Review | None) -> Source | None:
    await actor.require_editor(tx)
    await sources.set_review(tx, source_id, review)
    return await _polled(tx, source_id)


@writes
async def _remove(tx: Tx, actor: Actor, source_id: int, now: int) -> Source | None:
    await actor.require_editor(tx)
    source = await _polled(tx, source_id)
    if source is None or not await sources.remove(tx, source_id, now):
        return None
    await farewells.end(tx, source_id, now)
    return source


@reads
async def _list_page(
    tx: Tx, actor: Actor, limit: int, offset: int, limits: Limits, now: int
) -> tuple[list[Listed], int]:
    await actor.require_editor(tx)
    found = await sources.list_polled(tx, limit=limit, offset=offset)
    lately = await sources.count_entries(tx, [one.id for one in found], now - _DAY)
    braked = await brakes.newest_of(tx, lately, now - _DAY)
    listed = []
    for one in found:
        wait = schedule.longest_wait(now, life_of(one), limits, one.asked or 0)
        listed.append(Listed(one, now, lately[one.id], braked.get(one.id), wait))
    return listed, await sources.count_polled(tx)


@reads
async def _find(tx: Tx, actor: Actor, source_id: int) -> Source | None:
    await actor.require_editor(tx)
    return await _polled(tx, source_id)


@reads
async def _find_url(tx: Tx, actor: Actor, typed: str) -> Source | None:
    await actor.require_editor(tx)
    try:
        return await sources.by_url(tx, clean_url(typed))
    except SourceInvalidError:
        return None


async def _require_unknown(tx: Tx, url: str, user_id: int, place: Place) -> Source | None:
    """Raise UserError if a source exists; return it instead if this editor began to add it.

    A begun source was not completely stored, for example because of a crash.
    """
    known = await sources.by_url(tx, url)
    if known is None:
        return None
    asked = known.added_by, known.added_in, known.added_in_thread
    is_begun = known.polled_at is None and known.paused_at is None and not known.failures
    if is_begun and asked == (user_id, place.chat_id, place.thread_id):
        return known
    raise UserError("source-known", title=known.title or url, number=str(known.id))


async def _polled(tx: Tx, source_id: int) -> Source | None:
    """Return a feed or page; None for the desk and the paste."""
    source = await sources.get(tx, source_id)
    return None if source is None or source.url is None else source


async def _newest(
    tx: Tx, shown: Sequence[ParsedEntry], accepted: Sequence[Accepted], now: int
) -> StoredEntry | None:
    """Return the newest of the entries as it is stored; of undated ones the first, as sources list them."""
    if not shown:
        return None
    newest = max(shown, key=lambda entry: 0 if entry.published_at is None else counted_at(entry, now))
    ids = {one.external_id: one.entry_id for one in accepted}
    names = map(storable, (newest.external_id, *newest.other_ids))
    entry_id = next((ids[name] for name in names if name in ids), None)
    return None if entry_id is None else await entries.get(tx, entry_id)
