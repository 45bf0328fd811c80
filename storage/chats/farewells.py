"""Ends the follows of a liveblog that is over, and stores for whom that is still to be said."""

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import BigInteger, Text, and_, cast, delete, func, insert, literal, or_, select, update
from sqlalchemy.sql.elements import ColumnElement

from bot.domain.entry.terms import LIVEBLOGS, liveblog_term
from bot.domain.moment import seconds
from storage.engine.layouts import Layout
from storage.engine.tables import apart, conj, destination, farewell, follow, source
from storage.engine.transactions import Tx

AFTER_END: Final = seconds(6 * 3600)
"""How long (microseconds) after its coverage's end and its last entry a liveblog is over: 6 hours.

Newsrooms often go on for a while after the end that their page names.
"""


@dataclass(frozen=True, slots=True)
class Farewell:
    """A follow that ended with its liveblog: its filter, and the chat to tell. `attempts` failed so far.

    `is_away`: the chat has sent /stop or is gone, so it is not told.
    """

    follow_id: int
    destination_id: int
    chat_id: int
    thread_id: int
    text: str
    is_away: bool
    attempts: int


_FAREWELLS = Layout(
    Farewell,
    farewell,
    destination_id=destination.c.id,
    chat_id=destination.c.chat_id,
    thread_id=destination.c.thread_id,
    text=follow.c.text,
    is_away=apart(),
)


async def end(tx: Tx, source_id: int, now: int, *, due_at: int | None = None) -> int:
    """End the follows that ask only for entries of a source, and return how many chats had some.

    They match nothing more. Entries that are on their way still arrive. Each chat is told once, at `due_at`
    or now.
    """
    term, other = liveblog_term(source_id), conj.alias()
    its = select(conj.c.follow_id).where(
        conj.c.anchor == term,
        ~select(other.c.k).where(other.c.follow_id == conj.c.follow_id, other.c.anchor != term).exists(),
    )
    ended = await tx.execute(
        update(follow)
        .where(follow.c.id.in_(its), follow.c.removed_at.is_(None))
        .values(removed_at=now)
        .returning(follow.c.id, follow.c.destination_id)
    )
    told: dict[int, int] = {}
    ids = []
    for one, destination_id in sorted(tuple(row) for row in ended):
        ids.append(one)
        told.setdefault(destination_id, one)
    if ids:
        at = now if due_at is None else due_at
        await tx.execute(delete(conj).where(conj.c.follow_id.in_(ids)))
        await tx.execute(insert(farewell), [{"follow_id": one, "due_at": at} for one in told.values()])
    return len(told)


async def cancel(tx: Tx, ended_at: int) -> list[int]:
    """Remove what is still to be said about follows that ended at a time; return their destinations."""
    its = select(follow.c.id).where(follow.c.removed_at == ended_at)
    found = await tx.scalars(
        select(follow.c.destination_id).where(
            follow.c.id.in_(select(farewell.c.follow_id).where(farewell.c.follow_id.in_(its)))
        )
    )
    there = list(found)
    await tx.execute(delete(farewell).where(farewell.c.follow_id.in_(its)))
    return there


async def end_over(tx: Tx, now: int) -> int:
    """End the follows of liveblogs that are removed or over; return how many chats had some.

    A follow may come back after its liveblog was removed, by an Undo.
    """
    before = now - AFTER_END
    is_over = and_(source.c.ends_at < before, func.coalesce(source.c.entry_at, 0) < before)
    found = await tx.scalars(
        select(source.c.id).where(
            or_(source.c.removed_at.is_not(None), is_over),
            select(conj.c.k).where(conj.c.anchor == _term_of(source.c.id)).exists(),
        )
    )
    return sum([await end(tx, source_id, now) for source_id in list(found)])


def _term_of(source_id: ColumnElement[Any]) -> ColumnElement[str]:
    return literal(LIVEBLOGS, Text) + cast(source_id, Text)


async def due(tx: Tx, now: int, limit: int) -> list[Farewell]:
    """Return what is to be said now, the longest overdue first."""
    found = await tx.execute(
        select(*_FAREWELLS.columns)
        .join(follow, follow.c.id == farewell.c.follow_id)
        .join(destination, destination.c.id == follow.c.destination_id)
        .where(farewell.c.due_at <= now)
        .order_by(farewell.c.due_at, farewell.c.follow_id)
        .limit(limit)
    )
    return _FAREWELLS.all(found)


async def next_due_at(tx: Tx) -> int | None:
    """Return when the next one is due, or None."""
    due_at: int | None = await tx.scalar(select(func.min(farewell.c.due_at)))
    return due_at


async def over(tx: Tx, one: Farewell) -> None:
    """Remove what was said, or never can be."""
    await tx.execute(delete(farewell).where(farewell.c.follow_id == one.follow_id))


async def wait(tx: Tx, one: Farewell, until: int) -> None:
    """Say it later, because the chat holds its messages until then."""
    await tx.execute(update(farewell).where(farewell.c.follow_id == one.follow_id).values(due_at=until))


async def put_off(tx: Tx, one: Farewell, due_at: int) -> None:
    """Try again later."""
    await tx.execute(
        update(farewell)
        .where(farewell.c.follow_id == one.follow_id)
        .values(due_at=due_at, attempts=farewell.c.attempts + 1)
    )


async def shift(tx: Tx, microseconds: int) -> None:
    """Move the time of every one, because the clock that set it was moved."""
    await tx.execute(update(farewell).values(due_at=farewell.c.due_at + literal(microseconds, BigInteger)))
