"""Stores reports: a chat is told once per outage that a source fails, and by an edit that it works again."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, case, delete, func, null, or_, select, update

from storage.engine.layouts import Layout
from storage.engine.tables import report, source
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_or


@dataclass(frozen=True, slots=True)
class Report:
    """A source's outage, as reported to a chat.

    `error` is the dumped explanation of the failure. `well_at` is when the source worked again. `message_id`
    is the message about it, once it is sent. `attempts` counts failed attempts.
    """

    source_id: int
    chat_id: int
    thread_id: int
    error: str
    failing_since_at: int
    well_at: int | None
    message_id: int | None
    attempts: int


_REPORTS = Layout(Report, report)


async def open_(
    tx: Tx,
    source_id: int,
    places: Collection[tuple[int, int]],
    *,
    error: str,
    failing_since_at: int,
    before: int,
    now: int,
) -> bool:
    """Have chats (chat_id, thread_id) told that a source fails; False if it was reported after `before`.

    So two polls of one source never report the same outage.
    """
    last = source.c.reported_at
    opened = await tx.execute(
        update(source)
        .where(source.c.id == source_id, or_(last.is_(None), last <= before, last > now))
        .values(reported_at=now)
    )
    if not opened.rowcount:
        return False
    told = insert_or(tx, report)
    news = {"error": error, "failing_since_at": failing_since_at, "due_at": now}
    await tx.execute(
        told.on_conflict_do_update(
            index_elements=["source_id", "chat_id", "thread_id"],
            set_={**news, "well_at": None, "message_id": None, "attempts": 0},
        ),
        [
            {"source_id": source_id, "chat_id": chat_id, "thread_id": thread_id, **news}
            for chat_id, thread_id in sorted(set(places))
        ],
    )
    return True


async def end(tx: Tx, source_id: int, now: int) -> None:
    """Have the chats that were told that a source fails told that it works again, if there are any."""
    await tx.execute(
        update(report)
        .where(report.c.source_id == source_id, report.c.well_at.is_(None))
        .values(well_at=now, due_at=now, attempts=0)
    )


async def due(tx: Tx, now: int, limit: int) -> list[Report]:
    """Return the reports that are due now, the longest overdue first."""
    found = await tx.execute(
        select(*_REPORTS.columns)
        .where(report.c.due_at <= now)
        .order_by(report.c.due_at, report.c.source_id, report.c.chat_id)
        .limit(limit)
    )
    return _REPORTS.all(found)


async def next_due_at(tx: Tx) -> int | None:
    """Return when the next report is due, or None."""
    due_at: int | None = await tx.scalar(select(func.min(report.c.due_at)))
    return due_at


async def sent(tx: Tx, one: Report, message_id: int) -> None:
    """Note the message about an outage; if the outage has ended meanwhile, the report stays due."""
    still_failing = report.c.well_at.is_(None)
    await tx.execute(
        update(report)
        .where(_is(one))
        .values(message_id=message_id, due_at=case((still_failing, null()), else_=report.c.due_at))
    )


async def over(tx: Tx, one: Report) -> None:
    """Remove a report that has said that the outage is over, or never can."""
    await tx.execute(delete(report).where(_is(one)))


async def put_off(tx: Tx, one: Report, due_at: int) -> None:
    """Try a report again later."""
    await tx.execute(update(report).where(_is(one)).values(due_at=due_at, attempts=report.c.attempts + 1))


async def shift(tx: Tx, microseconds: int) -> None:
    """Move the time of every report, because the clock that set it was moved."""
    due_at = report.c.due_at
    await tx.execute(update(report).where(due_at.is_not(None)).values(due_at=due_at + microseconds))


def _is(one: Report) -> ColumnElement[bool]:
    """Return the condition that a row is still about the same outage; a later one replaces it."""
    return and_(
        report.c.source_id == one.source_id,
        report.c.chat_id == one.chat_id,
        report.c.thread_id == one.thread_id,
        report.c.failing_since_at == one.failing_since_at,
    )
