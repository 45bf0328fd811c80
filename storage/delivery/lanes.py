"""Keeps the lanes: each destination's way out, with one message at a time in flight.

A chat has one lane, however much waits for it, and a claim (`storage.delivery.claims`) looks only at lanes.
So its cost depends neither on how much is due nor on how much waits for a paused chat.

Code that opens a delivery (there is something to do for it) must `wake` its lane in the same transaction.
Code that closes one must stop the lane from waiting to try it again (`hurry`, `pass_over`). A lane with
nothing open is retired when it is claimed.
"""

from collections.abc import Collection
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Insert,
    Select,
    and_,
    bindparam,
    case,
    func,
    literal,
    literal_column,
    not_,
    null,
    or_,
    select,
    union_all,
    update,
)

from bot.domain.moment import seconds
from storage.engine.tables import delivery, destination, is_open, lane
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_for

BREAKING: Final = 0
PRIORITIES = range(4)
"""Breaking news; corrections and withdrawals; entries; silent edits."""
_MINUTE = seconds(60)


def later_of(one: ColumnElement[int], other: ColumnElement[int]) -> ColumnElement[int]:
    """Return the later of two times."""
    return case((one > other, one), else_=other)


def waking(dialect: str, waiting: Select[tuple[int, int]]) -> Insert:
    """Return the statement that makes destinations get, from `due` on, what waits for them.

    `waiting` selects their ids and a priority. The lane's due time changes only if that is more urgent than
    all that already waits, or if all of that was planned for later. Then earlier failures are forgotten, too.
    """
    rows = waiting.add_columns(bindparam("due", type_=BigInteger))
    woken = insert_for(dialect, lane).from_select(["destination_id", "priority", "due_at"], rows)
    urgent = or_(lane.c.due_at.is_(None), woken.excluded.priority < lane.c.priority)
    # Waiting, though neither for its pace nor to try again.
    planned = and_(
        lane.c.attempts == literal_column("0"),
        lane.c.due_at > lane.c.ready_at,
        lane.c.due_at > woken.excluded.due_at,
    )
    return woken.on_conflict_do_update(
        index_elements=["destination_id"],
        set_={
            "priority": case((urgent, woken.excluded.priority), else_=lane.c.priority),
            "due_at": later_of(woken.excluded.due_at, lane.c.ready_at),
            "attempts": 0,
        },
        where=or_(urgent, planned),
    )


async def wake_destination(tx: Tx, destination_id: int, now: int) -> None:
    """Wake one destination's lane if something waits for it."""
    waiting = (
        select(delivery.c.destination_id, func.min(delivery.c.priority))
        .where(delivery.c.destination_id == destination_id, is_open())
        .group_by(delivery.c.destination_id)
    )
    await tx.execute(waking(tx.dialect.name, waiting), {"due": now})


async def hurry(tx: Tx, destination_id: int, now: int) -> None:
    """Stop a destination from waiting to try again what was dropped; only its own pace remains."""
    await _hurry(tx, lane.c.destination_id == destination_id, now)


async def pass_over(tx: Tx, entry_ids: Collection[int], now: int) -> None:
    """Stop destinations from waiting to try again entries that were just stopped or withdrawn."""
    unfinished = or_(delivery.c.sent < delivery.c.wanted, delivery.c.told < delivery.c.tell)
    theirs = select(delivery.c.entry_id).where(
        delivery.c.entry_id.in_(entry_ids), delivery.c.destination_id == lane.c.destination_id, unfinished
    )
    await _hurry(tx, theirs.exists(), now)


async def _hurry(tx: Tx, whose: ColumnElement[bool], now: int) -> None:
    # Few lanes are due later. With the index of due lanes they are found without reading the others.
    due_later = and_(lane.c.priority.in_(PRIORITIES), lane.c.leased_at.is_(None), lane.c.due_at > now)
    await tx.execute(
        update(lane)
        .where(whose, due_later, lane.c.due_at > lane.c.ready_at)
        .values(due_at=later_of(lane.c.ready_at, literal(now)), attempts=0)
    )


async def defer_chat(tx: Tx, chat_id: int, until: int) -> None:
    """Give a chat the pause that it asked for, in all its topics."""
    theirs = select(destination.c.id).where(destination.c.chat_id == chat_id)
    await tx.execute(
        update(lane)
        .where(lane.c.destination_id.in_(theirs), lane.c.ready_at < until)
        .values(
            ready_at=until,
            due_at=case((lane.c.due_at.is_(None), null()), else_=later_of(lane.c.due_at, literal(until))),
        )
    )


async def spare_groups(tx: Tx, now: int) -> None:
    """Pause groups that got something within the last minute for a minute, in all their topics.

    Call it at the start, before leases are freed. What a dead process had in flight may have arrived, and how
    much of its limit per minute a group has used is no longer known.
    """
    got_at = later_of(lane.c.ready_at, func.coalesce(lane.c.leased_at, 0))
    lately = (
        select(destination.c.chat_id, func.max(got_at))
        .join(destination, destination.c.id == lane.c.destination_id)
        .where(got_at > now - _MINUTE, destination.c.kind != "private")
        .group_by(destination.c.chat_id)
    )
    for chat_id, at in (await tx.execute(lately)).all():
        await defer_chat(tx, chat_id, min(at, now) + _MINUTE)


async def shift(tx: Tx, microseconds: int) -> None:
    """Move all deadlines, because the clock that set them was moved."""
    await tx.execute(
        update(lane).values({one: one + microseconds for one in (lane.c.due_at, lane.c.ready_at)})
    )


def in_flight(row: Any = delivery) -> ColumnElement[bool]:  # noqa: ANN401  a table or an alias of it
    """Return the condition that a step for a delivery is on its way to Telegram."""
    leased = select(lane.c.destination_id).where(
        lane.c.destination_id == row.c.destination_id, lane.c.entry_id == row.c.entry_id
    )
    return leased.exists()


def resting(row: Any = delivery) -> ColumnElement[bool]:  # noqa: ANN401  the same
    """Return the condition that no step for a delivery is on its way to Telegram."""
    return not_(in_flight(row))


_FIRST_DUE = select(
    func.min(
        union_all(
            *(
                select(func.min(lane.c.due_at).label("at")).where(
                    lane.c.priority == literal_column(str(priority)),
                    lane.c.due_at.is_not(None),
                    lane.c.leased_at.is_(None),
                )
                for priority in PRIORITIES
            )
        )
        .subquery()
        .c.at
    )
)


async def next_due_at(tx: Tx) -> int | None:
    """Return when the next lane without a lease is due; None if nothing waits there."""
    due_at: int | None = await tx.scalar(_FIRST_DUE)
    return due_at
