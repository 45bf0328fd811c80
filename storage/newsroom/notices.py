"""Notices: what editors have to be told, stored with what happened and kept until they were told."""

from dataclasses import dataclass, fields
from typing import get_args

from sqlalchemy import BigInteger, and_, delete, func, insert, literal, select, update

from bot.domain.entry.content import EditorsKind
from storage.engine.tables import notice, receipt, revision
from storage.engine.transactions import Tx


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell a chat: what is wrong with a source, or that one has undone an editor's words.

    `message` is the dumped explanation of what is wrong with `source_id`; `entry_id` is the entry that an
    editor had changed. Each notice is about one of them. `brake_id` is the brake on the source that an editor
    may release. `attempts` counts those that did not succeed.
    """

    id: int
    chat_id: int
    thread_id: int
    source_id: int | None
    message: str | None
    attempts: int
    entry_id: int | None
    brake_id: int | None


_COLUMNS = [notice.c[field.name] for field in fields(Notice)]


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
    """Have a chat, or its forum topic, told what is wrong with a source."""
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


async def add_overruled(tx: Tx, entry_id: int, revision: int, now: int) -> None:
    """Have an editor told, where they gave an entry the words of a revision, that these stand no more."""
    there = (
        select(receipt.c.chat_id, literal(0), receipt.c.entry_id, literal(now, BigInteger))
        .where(receipt.c.entry_id == entry_id, receipt.c.revision == revision)
        .order_by(receipt.c.opened_at, receipt.c.message_id)
        .limit(1)
    )
    await tx.execute(insert(notice).from_select(["chat_id", "thread_id", "entry_id", "due_at"], there))


async def answers_to(tx: Tx, one: Notice) -> int | None:
    """Return the newest message in a notice's chat by which an editor changed its entry, if there is one."""
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
