"""Stores which entries readers say should not have matched their filter, without who said so."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from storage.engine.layouts import Layout
from storage.engine.tables import entry, mismatch, revision
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_or


@dataclass(frozen=True, slots=True)
class Mismatch:
    """An entry that should not have matched a filter, and the words of the entry that matched."""

    entry_id: int
    filter: str
    words: tuple[str, ...]
    headline: str


_MISMATCHES = Layout(Mismatch, mismatch, headline=revision.c.headline)


async def add(tx: Tx, entry_id: int, filter_text: str, words: Sequence[str], now: int) -> None:
    """Note that an entry should not have matched a filter. However often that is said, it counts once."""
    await tx.execute(
        insert_or(tx, mismatch)
        .values(entry_id=entry_id, filter=filter_text, words=list(words), reported_at=now)
        .on_conflict_do_nothing()
    )


async def count(tx: Tx) -> int:
    """Count what is noted."""
    return await tx.scalar(select(func.count()).select_from(mismatch)) or 0


async def newest(tx: Tx, limit: int) -> list[Mismatch]:
    """Return what was noted last, the newest first, with the headlines that entries have now."""
    found = await tx.execute(
        select(*_MISMATCHES.columns)
        .join(entry, entry.c.id == mismatch.c.entry_id)
        .join(revision, (revision.c.entry_id == entry.c.id) & (revision.c.number == entry.c.revision))
        .order_by(mismatch.c.reported_at.desc(), mismatch.c.entry_id.desc(), mismatch.c.filter)
        .limit(limit)
    )
    return _MISMATCHES.all(found)
