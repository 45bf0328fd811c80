"""Stores the desk's liveblogs, which are sources that editors open and close."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import and_, insert, null, select, update

from storage.engine.tables import source
from storage.engine.transactions import Tx
from storage.sources.sources import SOURCES, Source

_OPENED: Final = source.c.slug.is_not(None)
_OPEN: Final = and_(_OPENED, source.c.removed_at.is_(None))


@dataclass(frozen=True, slots=True)
class Closed:
    """A closed liveblog, and when it was closed (UTC microseconds)."""

    source: Source
    at: int


async def open_(tx: Tx, title: str, slug: str, opened_by: int, now: int) -> Source:
    """Open a liveblog; its slug must be free."""
    added = await tx.execute(
        insert(source)
        .values(kind="desk", title=title, slug=slug, added_by=opened_by, added_at=now)
        .returning(*SOURCES.columns)
    )
    return SOURCES.read(added.one())


async def slugs(tx: Tx) -> set[str]:
    """Return the slugs of all liveblogs, open and closed."""
    return {one for one in await tx.scalars(select(source.c.slug).where(_OPENED)) if one is not None}


async def get(tx: Tx, source_id: int) -> Source | None:
    """Return a liveblog if it is open."""
    return SOURCES.first(await tx.execute(select(*SOURCES.columns).where(source.c.id == source_id, _OPEN)))


async def list_open(tx: Tx) -> list[Source]:
    """Return the open liveblogs, oldest first."""
    return SOURCES.all(await tx.execute(select(*SOURCES.columns).where(_OPEN).order_by(source.c.id)))


async def list_closed(tx: Tx, since: int, limit: int) -> list[Closed]:
    """Return the liveblogs that were closed since a time, the last one first."""
    found = await tx.execute(
        select(*SOURCES.columns, source.c.removed_at)
        .where(_OPENED, source.c.removed_at >= since)
        .order_by(source.c.removed_at.desc(), source.c.id.desc())
        .limit(limit)
    )
    return [Closed(SOURCES.read(row[:-1]), row[-1]) for row in found]


async def close(tx: Tx, source_id: int, now: int) -> bool:
    """Close a liveblog; False if it is not open."""
    closed = await tx.execute(update(source).where(source.c.id == source_id, _OPEN).values(removed_at=now))
    return closed.rowcount > 0


async def reopen(tx: Tx, source_id: int) -> Closed | None:
    """Open a closed liveblog again; return it, and when it had been closed, or None if it is not closed."""
    found = await tx.execute(
        select(*SOURCES.columns, source.c.removed_at).where(
            source.c.id == source_id, _OPENED, source.c.removed_at.is_not(None)
        )
    )
    row = found.first()
    if row is None:
        return None
    await tx.execute(update(source).where(source.c.id == source_id).values(removed_at=null()))
    return Closed(SOURCES.read(row[:-1]), row[-1])
