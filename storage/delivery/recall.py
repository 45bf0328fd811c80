"""Takes back what is unsent for a removed follow, a destination that is gone, or a withdrawn entry.

It also restores what was missed when the destination or the entry is back.
"""

from collections.abc import Collection
from typing import Literal

from sqlalchemy import ColumnElement, and_, func, null, or_, select, update

from bot.domain.delivery.endings import Recalled
from storage.delivery import lanes
from storage.delivery.matching import has_stored, verified
from storage.engine.tables import (
    NOT_DROPPED,
    conj,
    delivery,
    entry,
    follow,
    is_open,
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
    of_entry = select(entry.c.term_set).where(entry.c.id == delivery.c.entry_id)
    has = has_stored(of_entry.correlate(delivery).scalar_subquery())
    other = (
        select(func.min(conj.c.follow_id))
        .where(conj.c.follow_id.in_(follows), has(conj.c.anchor), verified(tx.dialect.name, conj, has))
        .scalar_subquery()
    )
    here = and_(unsent(), delivery.c.destination_id == destination_id)
    theirs = or_(delivery.c.follow_id.not_in(follows), delivery.c.follow_id == changed)
    moved = await tx.execute(
        update(delivery).where(here, theirs).values(follow_id=other, not_before_at=null())
    )
    unwanted = and_(unsent(), delivery.c.follow_id.is_(None))
    await _drop_at(tx, destination_id, unwanted, "recalled", Recalled.UNFOLLOWED, now)
    if moved.rowcount:
        await lanes.wake_destination(tx, destination_id, now)


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
