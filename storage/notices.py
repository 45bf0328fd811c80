"""Notices: what editors have to be told, stored with what happened and kept until they were told."""

from dataclasses import dataclass, fields

from sqlalchemy import delete, func, insert, select, update

from storage.engine import Tx
from storage.tables import notice


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell a chat about a source; `message` is a dumped explanation.

    `attempts` counts those that did not succeed.
    """

    id: int
    chat_id: int
    thread_id: int
    source_id: int
    message: str
    attempts: int


_COLUMNS = [notice.c[field.name] for field in fields(Notice)]


async def add(tx: Tx, *, chat_id: int, thread_id: int, source_id: int, message: str, now: int) -> None:
    """Have a chat, or its forum topic, told something."""
    await tx.execute(
        insert(notice).values(
            chat_id=chat_id, thread_id=thread_id, source_id=source_id, message=message, due_at=now
        )
    )


async def due(tx: Tx, now: int, limit: int) -> list[Notice]:
    """Return what is to be told now, the longest overdue first."""
    found = await tx.execute(
        select(*_COLUMNS).where(notice.c.due_at <= now).order_by(notice.c.due_at, notice.c.id).limit(limit)
    )
    return [Notice(*row) for row in found]


async def next_due_at(tx: Tx) -> int | None:
    """Return when the next one is due; None when there is none."""
    due_at: int | None = await tx.scalar(select(func.min(notice.c.due_at)))
    return due_at


async def done(tx: Tx, notice_id: int) -> None:
    """Forget a notice that was told, or never can be."""
    await tx.execute(delete(notice).where(notice.c.id == notice_id))


async def put_off(tx: Tx, notice_id: int, due_at: int) -> None:
    """Try a notice again later."""
    await tx.execute(
        update(notice).where(notice.c.id == notice_id).values(due_at=due_at, attempts=notice.c.attempts + 1)
    )


async def shift(tx: Tx, microseconds: int) -> None:
    """Move the time of every notice, since the clock that it was set by was moved."""
    await tx.execute(update(notice).values(due_at=notice.c.due_at + microseconds))
