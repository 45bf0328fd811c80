"""Stores sources, where entries come from. `storage.sources.polls` has their polling."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import and_, delete, func, insert, null, or_, select, update

from bot.domain.sources.braking import Pairs
from bot.domain.sources.kinds import BuiltinKind, Kind, PolledKind
from storage.engine.layouts import Layout
from storage.engine.tables import entry, report, source
from storage.engine.transactions import Tx

Pause = Literal["asked", "failing"]
Review = Literal["first", "collect"]
"""An editor decides first about new entries, or they are only stored."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where entries come from: a feed or page, or one of the built-in two, desk (posts) and paste.

    * `title` is what the source calls itself, "" for desk and paste.
    * `added_by`, `added_in` and `added_in_thread` are the user, the chat and its forum topic (0: none).
    * `etag`, `last_modified` and `body_hash` say what was last seen.
    * `polled_at` is the last success since it was added or resumed.
    * `events` are the latest times at which it brought something, newest first, and `ttl` the seconds that it
      asks to be left alone. `next_poll_at` follows from these; it is None while the source is paused.
    * `held_back` counts the edits that were too many, the last of them at `held_back_at`.
    * `entry_at` is when it had its newest entry.
    * `asked` is how many seconds it asked to be left alone at its last poll.
    * `starts_at` and `ends_at` are when a page says that its coverage starts and ends.
    * `reported_at` is when it was last reported as failing.
    * `peaks` and `outages` are as in `bot.domain.sources.braking`.
    * `reading` is the number of how its last document was read.
    * `slug` is the short name of a liveblog that editors opened; None for every other source.
    * `review` is what happens with new entries instead of sending them; None: they are sent at once.
    """

    id: int
    kind: Kind
    url: str | None
    title: str
    language: str | None
    added_by: int | None
    added_in: int | None
    added_in_thread: int
    added_at: int
    etag: str | None
    last_modified: str | None
    body_hash: str | None
    polled_at: int | None
    next_poll_at: int | None
    events: tuple[int, ...]
    ttl: int | None
    failing_since_at: int | None
    failures: int
    last_error: str | None
    paused_at: int | None
    paused_why: Pause | None
    held_back: int
    held_back_at: int | None
    entry_at: int | None
    asked: int | None
    starts_at: int | None
    reported_at: int | None
    peaks: Pairs
    outages: Pairs
    reading: int | None = None
    ends_at: int | None = None
    slug: str | None = None
    review: Review | None = None


SOURCES = Layout(Source, source)
_KEPT = source.c.removed_at.is_(None)
POLLED = and_(source.c.url.is_not(None), _KEPT)
"""Whether a source is a feed or page that was not removed."""
RUNNING = source.c.paused_at.is_(None)
"""Whether a source is not paused."""
LIVE = or_(and_(POLLED, RUNNING), and_(source.c.slug.is_not(None), _KEPT))
"""Whether readers get new entries of a source: it is read, or an open liveblog of the desk."""
_NEVER_POLLED = {
    "etag": null(),
    "last_modified": null(),
    "body_hash": null(),
    "polled_at": null(),
    "ttl": null(),
    "failing_since_at": null(),
    "failures": 0,
    "last_error": null(),
    "paused_at": null(),
    "paused_why": null(),
    "held_back": 0,
    "held_back_at": null(),
    "entry_at": null(),
    "asked": null(),
    "starts_at": null(),
    "ends_at": null(),
    "reported_at": null(),
    "peaks": [],
    "outages": [],
    "reading": null(),
    "review": null(),
}


async def add(
    tx: Tx,
    *,
    kind: PolledKind = "feed",
    url: str,
    title: str,
    language: str | None,
    added_by: int | None,
    added_in: int | None,
    added_in_thread: int = 0,
    now: int,
) -> Source | None:
    """Add a feed or page, due at once; return None if it already exists.

    A removed one comes back with its entries, so that none of them is new again, and as if never polled.
    """
    values = {
        "kind": kind,
        "title": title,
        "language": language,
        "added_by": added_by,
        "added_in": added_in,
        "added_in_thread": added_in_thread,
        "added_at": now,
        "next_poll_at": now,
        "events": [now],
    }
    back = await tx.execute(
        update(source)
        .where(source.c.url == url, source.c.removed_at.is_not(None))
        .values(removed_at=null(), **_NEVER_POLLED | values)
    )
    if not back.rowcount:
        if await by_url(tx, url) is not None:
            return None
        await tx.execute(insert(source).values(url=url, **values))
    return await by_url(tx, url)


async def by_url(tx: Tx, url: str) -> Source | None:
    """Return the feed or page with this URL."""
    return SOURCES.first(await tx.execute(select(*SOURCES.columns).where(source.c.url == url, _KEPT)))


async def get(tx: Tx, source_id: int) -> Source | None:
    """Return a source; None if it was removed."""
    return SOURCES.first(await tx.execute(select(*SOURCES.columns).where(source.c.id == source_id, _KEPT)))


async def builtin(tx: Tx, kind: BuiltinKind) -> Source:
    """Return the source of editors' posts (desk) or of pasted text (paste)."""
    found = await tx.execute(select(*SOURCES.columns).where(source.c.kind == kind, source.c.slug.is_(None)))
    return SOURCES.read(found.one())


async def list_desk(tx: Tx) -> list[Source]:
    """Return the desk itself and its open liveblogs."""
    return SOURCES.all(
        await tx.execute(select(*SOURCES.columns).where(source.c.kind == "desk", _KEPT).order_by(source.c.id))
    )


async def list_polled(tx: Tx, *, limit: int | None = None, offset: int = 0) -> list[Source]:
    """Return feeds and pages, including paused ones, oldest first."""
    return SOURCES.all(
        await tx.execute(
            select(*SOURCES.columns).where(POLLED).order_by(source.c.id).limit(limit).offset(offset)
        )
    )


async def list_running(tx: Tx, limit: int, offset: int) -> list[Source]:
    """Return feeds and pages that are not paused, and the desk's open liveblogs, by title."""
    found = await tx.execute(
        select(*SOURCES.columns)
        .where(LIVE)
        .order_by(func.lower(source.c.title), source.c.id)
        .limit(limit)
        .offset(offset)
    )
    return SOURCES.all(found)


async def list_lively(tx: Tx, limit: int) -> list[Source]:
    """Return feeds and pages that are not paused, and the desk's open liveblogs, the liveliest first."""
    found = await tx.execute(
        select(*SOURCES.columns)
        .where(LIVE)
        .order_by(func.coalesce(source.c.entry_at, 0).desc(), source.c.id)
        .limit(limit)
    )
    return SOURCES.all(found)


async def count_running(tx: Tx) -> int:
    """Count feeds and pages that are not paused, and the desk's open liveblogs."""
    return await tx.scalar(select(func.count()).select_from(source).where(LIVE)) or 0


async def list_failing(tx: Tx, limit: int) -> list[Source]:
    """Return feeds and pages that fail, or are paused because they failed, the longest failing first."""
    failing = or_(source.c.failing_since_at.is_not(None), source.c.paused_why == "failing")
    found = await tx.execute(
        select(*SOURCES.columns)
        .where(POLLED, failing)
        .order_by(source.c.failing_since_at, source.c.id)
        .limit(limit)
    )
    return SOURCES.all(found)


async def count_polled(tx: Tx) -> int:
    """Count feeds and pages, including paused ones."""
    return await tx.scalar(select(func.count()).select_from(source).where(POLLED)) or 0


async def count_entries(tx: Tx, source_ids: Collection[int], since: int) -> dict[int, int]:
    """Count the entries of sources that happened since then and are not withdrawn."""
    found = await tx.execute(
        select(entry.c.source_id, func.count().label("entries"))
        .where(
            entry.c.happened_at >= since, entry.c.source_id.in_(source_ids), entry.c.withdrawn_at.is_(None)
        )
        .group_by(entry.c.source_id)
    )
    return dict.fromkeys(source_ids, 0) | {row.source_id: row.entries for row in found}


async def remove(tx: Tx, source_id: int, now: int) -> bool:
    """Stop polling a feed or page for good; its entries stay. Return False if there is no such source."""
    await tx.execute(delete(report).where(report.c.source_id == source_id))
    removed = await tx.execute(
        update(source).where(source.c.id == source_id, POLLED).values(removed_at=now, next_poll_at=null())
    )
    return removed.rowcount > 0


async def set_review(tx: Tx, source_id: int, review: Review | None) -> bool:
    """Choose what happens with new entries of a feed or page; False if there is no such source."""
    chosen = await tx.execute(update(source).where(source.c.id == source_id, POLLED).values(review=review))
    return chosen.rowcount > 0


async def pause(tx: Tx, source_id: int, why: Pause, now: int) -> bool:
    """Stop polling a feed or page until it is resumed; False if it is already paused, or does not exist."""
    paused = await tx.execute(
        update(source)
        .where(source.c.id == source_id, POLLED, RUNNING)
        .values(paused_at=now, paused_why=why, next_poll_at=null())
    )
    return paused.rowcount > 0


async def resume(tx: Tx, source_id: int, now: int) -> bool:
    """Poll a paused source again, at once and as if never polled; False if it was not paused."""
    resumed = await tx.execute(
        update(source)
        .where(source.c.id == source_id, POLLED, source.c.paused_at.is_not(None))
        .values(
            paused_at=null(),
            paused_why=null(),
            polled_at=null(),
            next_poll_at=now,
            failures=0,
            failing_since_at=null(),
            last_error=null(),
        )
    )
    return resumed.rowcount > 0
