"""Reads what was sent to a destination."""

from dataclasses import dataclass

from sqlalchemy import and_, select

from storage.engine.layouts import Layout
from storage.engine.tables import delivery, entry, revision
from storage.engine.transactions import Tx


@dataclass(frozen=True, slots=True)
class SentEntry:
    """An entry that a destination got at `sent_at`, with the headline that its message shows."""

    entry_id: int
    sent_at: int
    headline: str


_SENT = Layout(SentEntry, delivery, headline=revision.c.headline)


async def sent_to(tx: Tx, destination_id: int, limit: int) -> list[SentEntry]:
    """Return the newest entries that were sent to a destination, newest first, as far as they are kept."""
    shown = and_(revision.c.entry_id == delivery.c.entry_id, revision.c.number == delivery.c.sent)
    found = await tx.execute(
        select(*_SENT.columns)
        .select_from(entry)
        .join(delivery, and_(delivery.c.entry_id == entry.c.id, delivery.c.destination_id == destination_id))
        .join(revision, shown)
        .where(delivery.c.sent > 0)
        .order_by(entry.c.id.desc())
        .limit(limit)
    )
    return _SENT.all(found)
