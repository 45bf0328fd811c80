"""Takes back what is unsent for a removed follow, a destination that is gone, or a withdrawn entry.

It also restores what was missed when the destination or the entry is back.
"""

from collections.abc import Collection
from typing import Literal

from sqlalchemy import ColumnElement, ScalarSelect, and_, case, func, null, or_, select, update

from bot.domain.delivery.endings import Recalled
from storage.delivery import lanes
from storage.delivery.matching import has_stored, verified
from storage.engine.tables import (
    NOT_DROPPED,
    conj,
    delivery,
    destination,
    entry,
    follow,
    is_open,
    lane,
    missed,
    unsent,
    withdrawn_unsent,
)
from storage.engine.transactions import Tx


async def drop_unsent(tx: Tx, destination_id: int, why: Recalled, now: int) -> None:
    """Drop all unsent deliveries of a destination; edits of messages that it has still go out."""
    await _drop_at(tx, destination_id, unsent(), "recalled", why, now)


async def drop_open(tx: Tx, destination_id: int, why: str, now: int) -> None:
    """Drop all open deliveries of a destination that is gone; messages that it has stay as they are."""
    await _drop_at(tx, destination_id, is_open(), "gone", why, now)


async def reopen_missed(tx: Tx, destination_id: int, now: int) -> None:
    """Send a destination that is back the changes that it missed while it was gone."""
    reopened = await tx.execute(
        update(delivery).where(delivery.c.destination_id == destination_id, missed()).values(**NOT_DROPPED)
    )
    if reopened.rowcount:
        await lanes.wake_destination(tx, destination_id, now)


async def _drop_at(
    tx: Tx,
    destination_id: int,
    these: ColumnElement[bool],
    dropped_as: Literal["gone", "recalled"],
    why: str,
    now: int,
) -> None:
    dropped = await tx.execute(
        update(delivery)
        .where(these, delivery.c.destination_id == destination_id)
        .values(dropped_at=now, dropped_as=dropped_as, why=why)
    )
    if dropped.rowcount:
        await lanes.hurry(tx, destination_id, now)


async def reattribute(tx: Tx, destination_id: int, now: int, *, changed: int = 0) -> None:
    """Correct the unsent deliveries of a destination after follows were removed, or one was `changed`.

    Each delivery of such a follow moves to the oldest follow that matches, and is dropped if there is none.
    """
    follows = select(follow.c.id).where(
        follow.c.destination_id == destination_id, follow.c.removed_at.is_(None)
    )
    other = _oldest_match(tx.dialect.name, conj.c.follow_id.in_(follows))
    here = and_(unsent(), delivery.c.destination_id == destination_id)
    theirs = or_(delivery.c.follow_id.not_in(follows), delivery.c.follow_id == changed)
    moved = await tx.execute(
        update(delivery).where(here, theirs).values(follow_id=other, not_before_at=null())
    )
    unwanted = and_(unsent(), delivery.c.follow_id.is_(None))
    await _drop_at(tx, destination_id, unwanted, "recalled", Recalled.UNFOLLOWED, now)
    if moved.rowcount:
        await lanes.wake_destination(tx, destination_id, now)


def _oldest_match(dialect: str, among: ColumnElement[bool]) -> ScalarSelect[int]:
    """Return the oldest of some follows that matches a delivery's entry."""
    of_entry = select(entry.c.term_set).where(entry.c.id == delivery.c.entry_id)
    has = has_stored(of_entry.correlate(delivery).scalar_subquery())
    return (
        select(func.min(conj.c.follow_id))
        .where(among, has(conj.c.anchor), verified(dialect, conj, has))
        .correlate(delivery)
        .scalar_subquery()
    )


async def reopen_withdrawn(tx: Tx, these: ColumnElement[bool]) -> int:
    """Let deliveries wait again that a withdrawal dropped, wherever a follow still matches; count them.

    They have no form any more, so the next claim plans them. While something is on its way to the chat, a
    digest keeps its lines, since they may be in it.
    """
    kept = select(follow.c.id).where(
        follow.c.destination_id == delivery.c.destination_id, follow.c.removed_at.is_(None)
    )
    match = _oldest_match(tx.dialect.name, conj.c.follow_id.in_(kept.correlate(delivery)))
    apart = select(destination.c.id).where(
        destination.c.id == delivery.c.destination_id,
        or_(destination.c.gone_at.is_not(None), destination.c.stopped_at.is_not(None)),
    )
    busy = select(lane.c.destination_id).where(
        lane.c.destination_id == delivery.c.destination_id, lane.c.leased_at.is_not(None)
    )
    reopened = await tx.execute(
        update(delivery)
        .where(these, withdrawn_unsent(), delivery.c.sent == 0, match.is_not(None), ~apart.exists())
        .values(
            follow_id=match,
            not_before_at=null(),
            digest_id=case((busy.exists(), delivery.c.digest_id), else_=null()),
            **NOT_DROPPED,
        )
    )
    return reopened.rowcount


async def bring_back(tx: Tx, entry_ids: Collection[int]) -> None:
    """Reopen the deliveries of restored entries that were in flight when the entries were withdrawn.

    The fan-out of the next revision takes care of the others, with the follows at that time.
    """
    await tx.execute(
        update(delivery)
        .where(delivery.c.entry_id.in_(entry_ids), withdrawn_unsent(), lanes.in_flight())
        .values(**NOT_DROPPED)
    )


async def replan(tx: Tx, destination_id: int, now: int) -> None:
    """Let the next claim plan again what waits for a destination, because its reader chose something else."""
    await tx.execute(
        update(delivery)
        .where(delivery.c.destination_id == destination_id, is_open(), delivery.c.not_before_at.is_not(None))
        .values(not_before_at=null())
    )
    await lanes.wake_destination(tx, destination_id, now)
