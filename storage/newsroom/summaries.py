"""Stores the summaries of the desk's liveblogs: what is known so far. The newest one counts."""

from dataclasses import dataclass

from sqlalchemy import delete, func, insert, select

from bot.domain.messages.parts import Part
from storage.engine.layouts import Layout
from storage.engine.tables import summary
from storage.engine.transactions import Tx


@dataclass(frozen=True, slots=True)
class Summary:
    """A summary of a liveblog; one without text says that the one before was removed."""

    id: int
    source_id: int
    part: Part


_PARTS = Layout(Part, summary)
_SUMMARIES = Layout(Summary, summary, part=_PARTS)


async def put(tx: Tx, source_id: int, part: Part, changed_by: int, now: int) -> int:
    """Store a new summary, and return its number."""
    values = {"source_id": source_id, "text": part.text, "styles": part.styles}
    added = insert(summary).values(changed_by=changed_by, changed_at=now, **values)
    return int((await tx.execute(added.returning(summary.c.id))).scalar_one())


async def newest(tx: Tx, source_id: int) -> Summary | None:
    """Return a liveblog's summary; None if it has none or it was removed."""
    found = _SUMMARIES.first(
        await tx.execute(
            select(*_SUMMARIES.columns)
            .where(summary.c.source_id == source_id)
            .order_by(summary.c.id.desc())
            .limit(1)
        )
    )
    return found if found is not None and found.part.text else None


async def take_back(tx: Tx, summary_id: int) -> int | None:
    """Remove a summary if it is its liveblog's newest, so that the one before counts; return its liveblog."""
    each = summary.alias()
    last = select(func.max(each.c.id)).where(each.c.source_id == summary.c.source_id).scalar_subquery()
    removed = await tx.execute(
        delete(summary).where(summary.c.id == summary_id, summary.c.id == last).returning(summary.c.source_id)
    )
    found: int | None = removed.scalar_one_or_none()
    return found
