"""Lets wait again what was dropped when a follow was removed or the chat stopped, because that was undone."""

from sqlalchemy import select, update

from bot.domain.delivery.endings import Recalled
from storage.delivery import recall
from storage.engine.tables import NOT_DROPPED, delivery, entry
from storage.engine.transactions import Tx

_NO_FOLLOW = 0
"""No follow has this id, so `recall.reattribute` looks for one that matches."""


async def reopen(tx: Tx, destination_id: int, why: Recalled, since: int, now: int) -> None:
    """Reopen the unsent deliveries of a destination that were dropped for a reason from a time on.

    Those that no follow matches now, and those of withdrawn entries, stay dropped.
    """
    shown = select(entry.c.id).where(entry.c.withdrawn_at.is_(None))
    reopened = await tx.execute(
        update(delivery)
        .where(
            delivery.c.entry_id.in_(shown),
            delivery.c.destination_id == destination_id,
            delivery.c.dropped_as == "recalled",
            delivery.c.why == why,
            delivery.c.dropped_at >= since,
            delivery.c.sent == 0,
        )
        .values(follow_id=_NO_FOLLOW, **NOT_DROPPED)
    )
    if reopened.rowcount:
        await recall.reattribute(tx, destination_id, now)
