"""Stores what a poll read: its entries in batches, and the source's cursor with the last batch."""

import random
from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, field, replace

from bot.domain.entry.content import AHEAD, Change, ParsedEntry, counted_at, headline_key
from bot.domain.moment import seconds
from bot.domain.sources import braking, schedule
from bot.domain.sources.kinds import PolledKind
from bot.domain.sources.schedule import Life, Limits
from bot.entries.acceptance import accept
from bot.entries.occasion import Accepted, Occasion
from bot.errors import ExplainedError
from bot.sources.fetch.fetcher import Cursor, Fetched, Fetcher, Unchanged
from bot.sources.kinds import READING
from bot.sources.parsed import ParsedSource
from bot.sources.parser import Parser
from storage import Storage, Tx
from storage.newsroom import notices, reviews
from storage.sources import brakes, documents, polls, sources
from storage.sources.polls import Seen
from storage.sources.sources import Source


@dataclass(frozen=True, slots=True)
class Found:
    """What a source sent, and what was read from it."""

    fetched: Fetched
    parsed: ParsedSource


@dataclass(frozen=True, slots=True)
class Polled:
    """The result of a poll: the entries that it showed (none if nothing had changed), or why it failed.

    `braked` counts the new entries that were not sent. `moved_to` is the source's new address, if it says
    that it has moved for good.
    """

    accepted: Sequence[Accepted] = field(default=())
    braked: int = 0
    error: ExplainedError | None = None
    moved_to: str | None = None

    def count(self, change: Change) -> int:
        """Return how many entries had this change."""
        return sum(1 for one in self.accepted if one.change is change)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of the entries that were read: how many new ones go to readers, and how many are braked."""

    accepted: Sequence[Accepted]
    fresh: int
    braked: int


@dataclass(frozen=True, slots=True)
class Taking:
    """How polls are taken: with which limits, in the bot's language, and who is told about a brake.

    `committed` is called after each batch.
    """

    limits: Limits
    language: str
    owner_ids: Collection[int]
    committed: Callable[[], None]


async def look(
    fetcher: Fetcher,
    parser: Parser,
    url: str,
    cursor: Cursor,
    *,
    parsing: AbstractAsyncContextManager[object] | None = None,
) -> Found | Unchanged:
    """Fetch a source and read it, within `parsing`; unchanged bytes are not read.

    Raises SourceUnavailableError and SourceInvalidError if it cannot be fetched or read.
    """
    fetched = await fetcher.fetch(url, cursor)
    if isinstance(fetched, Unchanged):
        return fetched
    async with parsing or nullcontext():
        parsed = await parser.read(fetched.body, url=fetched.url, content_type=fetched.content_type)
    return Found(fetched, parsed)


async def take(
    storage: Storage,
    source_id: int,
    found: Found,
    taking: Taking,
    *,
    kind: PolledKind,
    now: int,
    fresh: float = 0.0,
) -> Taken | None:
    """Store what is new or changed at a source, and with the last of it the poll.

    The first poll, and the first after a pause, finds old entries, and stores them without sending: readers
    asked for what comes. Only those published within the last `fresh` seconds are sent.

    Return None if the source is paused or removed, or was meanwhile. The cursor stays where it was, so the
    entries come again when the source is back.
    """
    # Read it again: the poll may have waited for its turn.
    source = await storage.read(lambda tx: sources.get(tx, source_id))
    if source is None or source.paused_at is not None:
        return None
    title, language = found.parsed.title or source.title, found.parsed.language or source.language
    if (title, language) != (source.title, source.language):
        # First, because the entries' terms depend on both.
        await storage.write(lambda tx: polls.record_name(tx, source_id, title=title, language=language))
    poll = _Poll(source, found, taking, kind=kind, now=now, fresh=fresh)
    listed = await storage.read(lambda tx: documents.listed(tx, source_id))
    if found.parsed.broken_off:
        listed = ()  # nothing can be said to be gone from it
    # Sources list the newest first. If times are equal or missing, the lower entry came first.
    oldest_first = found.parsed.entries[::-1]
    accepted = await accept(
        storage, source_id, oldest_first, poll, language=taking.language, now=now, listed=listed
    )
    if accepted is None:
        return None
    new = [one.external_id for one in accepted if one.change is Change.NEW]
    return Taken(accepted, sum(one not in poll.quiet for one in new), sum(one in poll.braked for one in new))


class _Poll(Occasion):
    """The occasion of a poll."""

    def __init__(
        self, source: Source, found: Found, taking: Taking, *, kind: PolledKind, now: int, fresh: float
    ) -> None:
        super().__init__(publish=True)
        self._source = source
        self._found = found
        self._taking = taking
        self._kind = kind
        self._now = now
        self._fresh = fresh
        self._dates: Sequence[int] = ()
        self._is_mad = False
        self.quiet: frozenset[str] = frozenset()
        self.braked: frozenset[str] = frozenset()
        self.waiting: frozenset[str] = frozenset()

    @property
    def _is_read_otherwise(self) -> bool:
        """Whether an earlier release read the source last, so that only the reading may differ."""
        return self._source.polled_at is not None and self._source.reading != READING

    @property
    def publishes_edits(self) -> bool:
        """Whether edits go to readers: not those that only a new release sees."""
        return not self._is_read_otherwise

    async def keep_quiet(self, tx: Tx, new: Sequence[ParsedEntry]) -> Collection[str]:
        """Return the backlog of a first poll, what an earlier release did not see, or what is braked.

        It is all if editors decide first, or want the source only collected.
        """
        self._dates = [min(one.published_at, self._now) for one in new if one.published_at is not None]
        polled_at = self._source.polled_at
        if polled_at is None:
            backlog = (one for one in new if not _is_fresh(one, self._now, self._fresh))
            self.quiet = frozenset(one.external_id for one in backlog)
        elif self._is_read_otherwise:
            old = (one for one in new if one.published_at is not None and one.published_at <= polled_at)
            self.quiet = frozenset(one.external_id for one in old)
        elif await self._is_braked(tx, new, polled_at):
            self._is_mad = True
            braked = (one for one in new if not braking.goes_all_the_same(one))
            self.quiet = self.braked = frozenset(one.external_id for one in braked)
        if self._source.review is not None:
            every = frozenset(one.external_id for one in new)
            self.waiting = every - self.quiet if self._source.review == "first" else frozenset()
            self.quiet = every
        return self.quiet

    async def _is_braked(self, tx: Tx, new: Sequence[ParsedEntry], polled_at: int) -> bool:
        brake = await self._brake(tx)
        # If the braked poll was not completely stored (a crash), only its rest is new now.
        is_rest = brake is not None and brake.finished_at is None
        if len(new) <= (0 if is_rest else braking.most_ordinary(self._source.peaks, self._now)):
            return False
        keys = {key for key in map(headline_key, new) if key is not None}
        repeated = await documents.repeated(tx, self._source.id, keys)
        if polled_at > self._now:  # by a clock that was ahead: it does not say how old entries are
            polled_at = 0
        return braking.is_mad(new, repeated, polled_at=polled_at, outages=self._source.outages)

    async def _brake(self, tx: Tx) -> brakes.Brake | None:
        return await brakes.current(tx, self._source.id, self._now - braking.ANSWERABLE)

    async def begin(self, tx: Tx) -> bool:
        """Go on only while the source is polled."""
        current = await sources.get(tx, self._source.id)
        return current is not None and current.paused_at is None

    async def note(self, tx: Tx, accepted: Sequence[Accepted]) -> None:
        """Note which entries are braked, and which wait for an editor."""
        await self._let_wait(tx, accepted)
        braked = [
            one.entry_id for one in accepted if one.change is Change.NEW and one.external_id in self.braked
        ]
        if braked:
            brake = await self._brake(tx) or await brakes.begin(tx, self._source.id, self._now)
            await brakes.add(tx, brake.id, braked)

    async def _let_wait(self, tx: Tx, accepted: Sequence[Accepted]) -> None:
        source = self._source
        waiting = [
            one.entry_id for one in accepted if one.change is Change.NEW and one.external_id in self.waiting
        ]
        chat_id = source.added_in or min(self._taking.owner_ids, default=None)
        if waiting and chat_id is not None:
            await reviews.add(tx, waiting, chat_id, source.added_in_thread, self._now)

    async def finish(self, tx: Tx, accepted: Sequence[Accepted]) -> None:
        """Note the poll and the document, and add notices about a brake."""
        brake = await self._brake(tx)
        if brake is not None and await brakes.finish(tx, brake.id, self._now):
            await self._tell(tx, brake)
        listed = [one.entry_id for one in accepted if one.change is not Change.WITHDRAWN]
        if self._found.parsed.broken_off:
            # What is missing is not gone.
            listed += set(await documents.listed(tx, self._source.id)).difference(listed)
        await documents.put(tx, self._source.id, listed)
        await self._record(tx, accepted)

    async def _tell(self, tx: Tx, brake: brakes.Brake) -> None:
        """Tell the chat where the source was added, and the owners, once each."""
        source = self._source
        chats = dict.fromkeys(self._taking.owner_ids, 0)
        if source.added_in is not None:
            chats[source.added_in] = source.added_in_thread
        message = ExplainedError("source-braked", count=brake.count).dump()
        for chat_id, thread_id in chats.items():
            await notices.add(
                tx,
                chat_id=chat_id,
                thread_id=thread_id,
                source_id=source.id,
                message=message,
                now=self._now,
                brake_id=brake.id,
            )

    async def _record(self, tx: Tx, accepted: Sequence[Accepted]) -> None:
        source, parsed, now = self._source, self._found.parsed, self._now
        changes = [one.change for one in accepted if one.external_id not in self.braked]
        is_first, new = source.polled_at is None, changes.count(Change.NEW)
        came = self._dates if is_first else _arrivals(changes, now)
        events = schedule.remember(came, source.events)
        dates = self._dates if is_first else [now] * bool(new)
        life = replace(
            life_of(source),
            entry_at=max(filter(None, [source.entry_at, *dates]), default=None),
            starts_at=parsed.starts_at,
        )
        peaks = source.peaks
        if not is_first and not self._is_mad and _outage(source, now) is None:
            peaks = braking.note_peak(peaks, new, now)
        ttl = parsed.ttl
        # Read the same bytes again while an edit is held back, and after an answer that broke off.
        is_wanting = Change.HELD in changes or parsed.broken_off
        cursor = Cursor() if is_wanting else self._found.fetched.cursor
        asked = max(self._found.fetched.max_age, ttl or 0)
        await polls.record_poll(
            tx,
            seen(source, cursor, events=events, asked=asked, limits=self._taking.limits, now=now, life=life),
            kind=self._kind,
            ttl=None if ttl is None else round(ttl),
            events=events,
            peaks=peaks,
            entry_at=life.entry_at,
            coverage=(parsed.starts_at, parsed.ends_at),
            reading=READING,
        )

    def committed(self) -> None:
        """Report that there may be something to fan out."""
        self._taking.committed()


def seen(
    source: Source,
    cursor: Cursor,
    *,
    events: Sequence[int],
    asked: float,
    limits: Limits,
    now: int,
    life: Life,
) -> Seen:
    """Return what is kept of a poll that worked, with the time of the next one."""
    next_poll_at = schedule.next_poll(now, events, limits, asked=asked, chance=chance(), life=life)
    ended = _outage(source, now)
    return Seen(
        source.id,
        cursor.etag,
        cursor.last_modified,
        cursor.body_hash,
        next_poll_at,
        now,
        asked=round(min(asked, schedule.LONGEST_ASKED)),
        reported=source.reported_at is not None,
        outages=source.outages if ended is None else braking.note_outage(source.outages, *ended),
    )


def life_of(source: Source) -> Life:
    """Return what a source's schedule depends on besides its events."""
    return Life(source.added_at, source.entry_at, source.starts_at)


def _outage(source: Source, now: int) -> tuple[int, int] | None:
    return braking.outage(
        polled_at=source.polled_at,
        next_poll_at=source.next_poll_at,
        failing=source.failing_since_at is not None,
        now=now,
    )


def chance() -> float:
    """Return a random number from 0 to 1."""
    return random.random()  # noqa: S311  spreads polls, not used for security


def _is_fresh(entry: ParsedEntry, now: int, fresh: float) -> bool:
    is_dated = entry.published_at is not None and entry.published_at <= now + AHEAD
    return is_dated and now - counted_at(entry, now) < seconds(fresh)


def _arrivals(changes: Sequence[Change], now: int) -> list[int]:
    """Return one event for each new entry, and one for all edits together."""
    edited = any(change in {Change.REVISED, Change.WITHDRAWN} for change in changes)
    return [now] * (changes.count(Change.NEW) + edited)
