"""Sources: what is polled, how far each has come, and how long it has been failing."""

from dataclasses import dataclass, fields
from typing import Literal

from sqlalchemy import and_, func, insert, null, select, update

from storage.engine import Tx
from storage.tables import source


@dataclass(frozen=True, slots=True)
class Source:
    """Where entries come from: a feed, or one of the two that are always there, desk (posts) and paste.

    `title` is what the source calls itself, "" for desk and paste. `added_by` and `added_in` are the user and
    the chat. `etag`, `last_modified` and `body_hash` say what was last seen; `polled_at` is the last success.
    """

    id: int
    kind: Literal["feed", "desk", "paste"]
    url: str | None
    title: str
    language: str | None
    added_by: int | None
    added_in: int | None
    added_at: int
    etag: str | None
    last_modified: str | None
    body_hash: str | None
    polled_at: int | None
    next_poll_at: int | None
    failing_since_at: int | None
    failures: int
    last_error: str | None


_COLUMNS = [source.c[field.name] for field in fields(Source)]
_KEPT = source.c.removed_at.is_(None)
_FEED = and_(source.c.kind == "feed", _KEPT)
_UNPOLLED = {
    "etag": null(),
    "last_modified": null(),
    "body_hash": null(),
    "polled_at": null(),
    "failing_since_at": null(),
    "failures": 0,
    "last_error": null(),
}


async def add_feed(
    tx: Tx,
    *,
    url: str,
    title: str,
    language: str | None,
    added_by: int,
    added_in: int,
    now: int,
) -> Source | None:
    """Add a feed, due at once; None when it is there already.

    A feed that was removed comes back with its entries, so that none is new again, and as one that was never
    polled.
    """
    values = {
        "title": title,
        "language": language,
        "added_by": added_by,
        "added_in": added_in,
        "added_at": now,
        "next_poll_at": now,
    }
    back = await tx.execute(
        update(source)
        .where(source.c.url == url, source.c.removed_at.is_not(None))
        .values(removed_at=null(), **values, **_UNPOLLED)
    )
    if not back.rowcount:
        if await by_url(tx, url) is not None:
            return None
        await tx.execute(insert(source).values(kind="feed", url=url, **values))
    return await by_url(tx, url)


async def by_url(tx: Tx, url: str) -> Source | None:
    """Return the feed with this URL."""
    row = (await tx.execute(select(*_COLUMNS).where(source.c.url == url, _KEPT))).first()
    return None if row is None else Source(*row)


async def get(tx: Tx, source_id: int) -> Source | None:
    """Return a source; None when it was removed."""
    row = (await tx.execute(select(*_COLUMNS).where(source.c.id == source_id, _KEPT))).first()
    return None if row is None else Source(*row)


async def builtin(tx: Tx, kind: Literal["desk", "paste"]) -> Source:
    """Return the source of what editors post (desk) or of pasted text (paste)."""
    return Source(*(await tx.execute(select(*_COLUMNS).where(source.c.kind == kind))).one())


async def list_feeds(tx: Tx) -> list[Source]:
    """Return all feeds, oldest first."""
    found = await tx.execute(select(*_COLUMNS).where(_FEED).order_by(source.c.id))
    return [Source(*row) for row in found]


async def remove(tx: Tx, source_id: int, now: int) -> bool:
    """Stop polling a feed; its entries stay. False when there is no such feed."""
    removed = await tx.execute(
        update(source).where(source.c.id == source_id, _FEED).values(removed_at=now, next_poll_at=null())
    )
    return removed.rowcount > 0


async def due(tx: Tx, now: int, limit: int) -> list[Source]:
    """Return feeds to poll now, the longest overdue first."""
    found = await tx.execute(
        select(*_COLUMNS)
        .where(_FEED, source.c.next_poll_at <= now)
        .order_by(source.c.next_poll_at, source.c.id)
        .limit(limit)
    )
    return [Source(*row) for row in found]


async def next_poll_at(tx: Tx) -> int | None:
    """Return when the next feed is due; None when there is no feed."""
    due_at: int | None = await tx.scalar(select(func.min(source.c.next_poll_at)).where(_FEED))
    return due_at


async def record_poll(
    tx: Tx,
    source_id: int,
    *,
    etag: str | None,
    last_modified: str | None,
    body_hash: str | None,
    title: str | None,
    language: str | None,
    next_poll_at: int,
    now: int,
) -> None:
    """Note a poll that worked, changed or not; a title or language of None leaves what is there."""
    named = {name: value for name, value in (("title", title), ("language", language)) if value is not None}
    await tx.execute(
        update(source)
        .where(source.c.id == source_id, _FEED)
        .values(
            etag=etag,
            last_modified=last_modified,
            body_hash=body_hash,
            polled_at=now,
            next_poll_at=next_poll_at,
            failing_since_at=null(),
            failures=0,
            last_error=null(),
            **named,
        )
    )


async def record_failure(tx: Tx, source_id: int, *, error: str, next_poll_at: int, now: int) -> None:
    """Note a poll that failed; the cursor stays as it was."""
    await tx.execute(
        update(source)
        .where(source.c.id == source_id, _FEED)
        .values(
            failures=source.c.failures + 1,
            failing_since_at=func.coalesce(source.c.failing_since_at, now),
            last_error=error,
            next_poll_at=next_poll_at,
        )
    )
