"""What was read of a source, into the store: entries, cursor and the next poll in one transaction."""

import random
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, field, replace

from bot.accepting import Accepted, accept
from bot.domain import schedule
from bot.domain.entry import Change, ParsedEntry
from bot.domain.moment import seconds
from bot.domain.schedule import Life, Limits
from bot.errors import ExplainedError
from bot.sources.fetching import Cursor, Fetched, Fetcher, Unchanged
from bot.sources.parsed import ParsedSource
from bot.sources.parsing import Parser
from storage import Tx, entries, polls
from storage.polls import Seen
from storage.sources import PolledKind, Source
from storage.tables import storable


@dataclass(frozen=True, slots=True)
class Found:
    """What a source sent, and what was read of it."""

    fetched: Fetched
    parsed: ParsedSource


@dataclass(frozen=True, slots=True)
class Polled:
    """What came of a poll: the entries that it showed (none if nothing had changed), or why it failed.

    `moved_to` is where the source says that it stands from now on.
    """

    accepted: Sequence[Accepted] = field(default=())
    error: ExplainedError | None = None
    moved_to: str | None = None

    def count(self, change: Change) -> int:
        """Return how many entries were new, revised or withdrawn."""
        return sum(1 for one in self.accepted if one.change is change)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of the entries that were read, and how many new ones go to readers."""

    accepted: Sequence[Accepted]
    fresh: int


async def look(
    fetcher: Fetcher,
    parser: Parser,
    url: str,
    cursor: Cursor,
    *,
    parsing: AbstractAsyncContextManager[object] | None = None,
) -> Found | Unchanged:
    """Fetch a source and read it, within `parsing`; unchanged bytes are not read.

    Raise SourceUnavailableError and SourceInvalidError when it cannot be fetched or read.
    """
    fetched = await fetcher.fetch(url, cursor)
    if isinstance(fetched, Unchanged):
        return fetched
    async with parsing or nullcontext():
        parsed = await parser.read(fetched.body, url=fetched.url, content_type=fetched.content_type)
    return Found(fetched, parsed)


async def take(
    tx: Tx,
    source: Source,
    found: Found,
    *,
    kind: PolledKind,
    language: str,
    limits: Limits,
    now: int,
    fresh: float = 0.0,
) -> Taken:
    """Store what is new or changed at a source, and what is kept of the poll.

    The first poll, and the first after a pause, finds a backlog, which is stored quietly: readers asked for
    what comes, not for what was. Only what was published within the last `fresh` seconds goes to them.
    """
    # First, for entries are found by it.
    await polls.record_name(tx, source.id, title=found.parsed.title, language=found.parsed.language)
    # Sources list the newest first; where times are equal or missing, the lower entry came before.
    oldest_first = found.parsed.entries[::-1]
    is_first = source.polled_at is None
    backlog = await _backlog(tx, source, oldest_first, now, fresh) if is_first else set()
    accepted: list[Accepted] = []
    for publish in (False, True):
        batch = [one for one in oldest_first if publish is (storable(one.external_id) not in backlog)]
        if batch:
            accepted += await accept(tx, source.id, batch, language=language, publish=publish, now=now)
    changes = {one.change for one in accepted}
    new = {one.external_id for one in accepted if one.change is Change.NEW}
    came = [one for one in oldest_first if storable(one.external_id) in new]
    events = schedule.remember(_dates(came, now) if is_first else _arrivals(accepted, now), source.events)
    dates = _dates(came, now) if is_first else [now] * bool(new - backlog)
    life = replace(
        life_of(source),
        entry_at=max(filter(None, [source.entry_at, *dates]), default=None),
        starts_at=found.parsed.starts_at,
    )
    ttl = found.parsed.ttl
    # Of an edit that is held back the newest text is wanted: the same bytes are read again until it is taken.
    cursor = Cursor() if Change.HELD in changes else found.fetched.cursor
    asked = max(found.fetched.max_age, ttl or 0)
    await polls.record_poll(
        tx,
        seen(source, cursor, events=events, asked=asked, limits=limits, now=now, life=life),
        kind=kind,
        ttl=None if ttl is None else round(ttl),
        events=events,
        entry_at=life.entry_at,
        starts_at=life.starts_at,
    )
    return Taken(accepted, len(new - backlog))


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
    return Seen(
        source.id,
        cursor.etag,
        cursor.last_modified,
        cursor.body_hash,
        next_poll_at,
        now,
        asked=round(min(asked, schedule.LONGEST_ASKED)),
        reported=source.reported_at is not None,
    )


def life_of(source: Source) -> Life:
    """Return what a source's schedule is told from, besides its events."""
    return Life(source.added_at, source.entry_at, source.starts_at)


def chance() -> float:
    """Return a random number from 0 to 1."""
    return random.random()  # noqa: S311  spreads polls, guards nothing


async def _backlog(tx: Tx, source: Source, shown: Sequence[ParsedEntry], now: int, fresh: float) -> set[str]:
    """Return which entries, by their external ids as stored, are neither known nor fresh."""
    old = [storable(one.external_id) for one in shown if not _is_fresh(one, now, fresh)]
    return set(old) - (await entries.known(tx, source.id, old)).keys()


def _is_fresh(entry: ParsedEntry, now: int, fresh: float) -> bool:
    return entry.published_at is not None and now - entry.published_at < seconds(fresh)


def _dates(entries: Sequence[ParsedEntry], now: int) -> list[int]:
    return [min(one.published_at, now) for one in entries if one.published_at is not None]


def _arrivals(accepted: Sequence[Accepted], now: int) -> list[int]:
    """Return one event for each new entry, and one for all edits together."""
    new = sum(1 for one in accepted if one.change is Change.NEW)
    edited = any(one.change in {Change.REVISED, Change.WITHDRAWN} for one in accepted)
    return [now] * (new + edited)
