"""Lanes: each destination's way out, on which one message at a time is in flight.

However much waits for a chat, its lane is one row, and a claim (`storage.delivery.claims`) looks at lanes:
so its cost depends neither on how much is due nor on how much waits behind a chat that has to be left alone.

Whoever makes a delivery open (there is something to do for it) must `wake` its lane in the same transaction.
Whoever closes one must only let the lane not wait any longer to try that again (`hurry`, `pass_over`): a lane
with nothing open is put to rest when it is claimed.
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
    """Return the statement by which destinations get, from `due` on, what waits for them.

    `waiting` selects their ids and its priority. Only what is more urgent than all that waits already changes
    when the lane is due, and forgets earlier failures.
    """
    rows = waiting.add_columns(bindparam("due", type_=BigInteger))
    woken = insert_for(dialect, lane).from_select(["destination_id", "priority", "due_at"], rows)
    urgent = or_(lane.c.due_at.is_(None), woken.excluded.priority < lane.c.priority)
    return woken.on_conflict_do_update(
        index_elements=["destination_id"],
        set_={
            "priority": woken.excluded.priority,
            "due_at": later_of(woken.excluded.due_at, lane.c.ready_at),
            "attempts": 0,
        },
        where=urgent,
    )


async def wake_destination(tx: Tx, destination_id: int, now: int) -> None:
    """See to it that one destination gets what waits for it."""
    waiting = (
        select(delivery.c.destination_id, func.min(delivery.c.priority))
        .where(delivery.c.destination_id == destination_id, is_open())
        .group_by(delivery.c.destination_id)
    )
    await tx.execute(waking(tx.dialect.name, waiting), {"due": now})


async def hurry(tx: Tx, destination_id: int, now: int) -> None:
    """Let a destination wait for its own pace alone: what it waited for to be tried again was dropped."""
    await _hurry(tx, lane.c.destination_id == destination_id, now)


async def pass_over(tx: Tx, entry_ids: Collection[int], now: int) -> None:
    """Let destinations not wait for another try of entries that were just stopped or withdrawn."""
    unfinished = or_(delivery.c.sent < delivery.c.wanted, delivery.c.told < delivery.c.tell)
    theirs = select(delivery.c.entry_id).where(
        delivery.c.entry_id.in_(entry_ids), delivery.c.destination_id == lane.c.destination_id, unfinished
    )
    await _hurry(tx, theirs.exists(), now)


async def _hurry(tx: Tx, whose: ColumnElement[bool], now: int) -> None:
    # Few are due later, and by the index of what is due they are found without reading the others.
    due_later = and_(lane.c.priority.in_(PRIORITIES), lane.c.leased_at.is_(None), lane.c.due_at > now)
    await tx.execute(
        update(lane)
        .where(whose, due_later, lane.c.due_at > lane.c.ready_at)
        .values(due_at=later_of(lane.c.ready_at, literal(now)), attempts=0)
    )


async def defer_chat(tx: Tx, chat_id: int, until: int) -> None:
    """Let a chat that asked for a pause have it, in all its topics."""
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
    """Leave groups alone for a minute that got something within the last one, in all their topics.

    For a start, before leases are freed: what a dead process had in flight may have arrived, and nobody knows
    any more how much of what a group may get in a minute it has had.
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
    """Move all deadlines, since the clock that they were set by was moved."""
    await tx.execute(
        update(lane).values({one: one + microseconds for one in (lane.c.due_at, lane.c.ready_at)})
    )


def in_flight(row: Any = delivery) -> ColumnElement[bool]:  # noqa: ANN401  a table or an alias of it
    """Return whether a step for a delivery is on its way to Telegram."""
    leased = select(lane.c.destination_id).where(
        lane.c.destination_id == row.c.destination_id, lane.c.entry_id == row.c.entry_id
    )
    return leased.exists()


def resting(row: Any = delivery) -> ColumnElement[bool]:  # noqa: ANN401  the same
    """Return whether no step for a delivery is on its way."""
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
    """Return when the next lane is due that is not at work; None when nothing waits but behind those."""
    due_at: int | None = await tx.scalar(_FIRST_DUE)
    return due_at
