"""Stores notices to editors together with what happened, until they are sent."""

from dataclasses import dataclass
from typing import get_args

from sqlalchemy import BigInteger, and_, delete, func, insert, literal, select, update

from bot.domain.entry.content import EditorsKind
from storage.engine.layouts import Layout
from storage.engine.tables import notice, receipt, revision
from storage.engine.transactions import Tx


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice to a chat: something is wrong with a source, or an editor's words were replaced.

    It is about one of these two. `message` is the dumped explanation of what is wrong with `source_id`.
    `entry_id` is the entry that an editor had changed, and `by` the other editor who did so next (None: its
    source). `brake_id` is the brake on the source that an editor may release. `attempts` counts failed
    attempts to send it.
    """

    id: int
    chat_id: int
    thread_id: int
    source_id: int | None
    message: str | None
    attempts: int
    entry_id: int | None
    brake_id: int | None
    by: str | None


_NOTICES = Layout(Notice, notice)


async def add(
    tx: Tx,
    *,
    chat_id: int,
    thread_id: int,
    source_id: int,
    message: str,
    now: int,
    brake_id: int | None = None,
) -> None:
    """Add a notice for a chat or its forum topic that something is wrong with a source."""
    await tx.execute(
        insert(notice).values(
            chat_id=chat_id,
            thread_id=thread_id,
            source_id=source_id,
            message=message,
            due_at=now,
            brake_id=brake_id,
        )
    )


async def add_overruled(tx: Tx, entry_id: int, revision: int, now: int, *, by: str | None = None) -> None:
    """Add a notice for the editor who wrote a revision of an entry that their words are replaced.

    `by` is the name of the editor who did that, and None for its source.
    """
    there = (
        select(
            receipt.c.chat_id,
            literal(0),
            receipt.c.entry_id,
            literal(now, BigInteger),
            literal(by, notice.c.by.type),
        )
        .where(receipt.c.entry_id == entry_id, receipt.c.revision == revision)
        .order_by(receipt.c.opened_at, receipt.c.message_id)
        .limit(1)
    )
    await tx.execute(insert(notice).from_select(["chat_id", "thread_id", "entry_id", "due_at", "by"], there))


async def answers_to(tx: Tx, one: Notice) -> int | None:
    """Return the newest message in a notice's chat by which an editor changed its entry, or None."""
    changed = and_(revision.c.entry_id == receipt.c.entry_id, revision.c.number == receipt.c.revision)
    message_id: int | None = await tx.scalar(
        select(receipt.c.message_id)
        .join(revision, changed)
        .where(
            receipt.c.chat_id == one.chat_id,
            receipt.c.entry_id == one.entry_id,
            revision.c.kind.in_(get_args(EditorsKind)),
        )
        .order_by(receipt.c.revision.desc(), receipt.c.opened_at, receipt.c.message_id)
        .limit(1)
    )
    return message_id


async def due(tx: Tx, now: int, limit: int) -> list[Notice]:
    """Return the notices that are due now, the longest overdue first."""
    found = await tx.execute(
        select(*_NOTICES.columns)
        .where(notice.c.due_at <= now)
        .order_by(notice.c.due_at, notice.c.id)
        .limit(limit)
    )
    return _NOTICES.all(found)


async def next_due_at(tx: Tx) -> int | None:
    """Return when the next notice is due, or None."""
    due_at: int | None = await tx.scalar(select(func.min(notice.c.due_at)))
    return due_at


async def over(tx: Tx, one: Notice) -> None:
    """Remove a notice that was sent, or never can be."""
    await tx.execute(delete(notice).where(notice.c.id == one.id))


async def put_off(tx: Tx, one: Notice, due_at: int) -> None:
    """Try a notice again later."""
    await tx.execute(
        update(notice).where(notice.c.id == one.id).values(due_at=due_at, attempts=notice.c.attempts + 1)
    )


async def shift(tx: Tx, microseconds: int) -> None:
    """Move the time of every notice, because the clock that set it was moved."""
    await tx.execute(update(notice).values(due_at=notice.c.due_at + microseconds))
