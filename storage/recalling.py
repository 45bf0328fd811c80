"""Taking back what is unsent: when a follow is removed, or a destination stopped, gone or moved."""

from typing import Final

from sqlalchemy import and_, func, select, update

from storage.engine import Tx
from storage.matching import has_stored, verified
from storage.tables import conj, delivery, follow, unsent

UNFOLLOWED: Final = "unfollowed"
"""Why a delivery was dropped whose last matching follow was removed."""


async def drop_unsent(tx: Tx, destination_id: int, why: str, now: int) -> None:
    """Drop all that a destination was still to get; what is in flight is recalled."""
    await tx.execute(
        update(delivery)
        .where(unsent(), delivery.c.destination_id == destination_id)
        .values(dropped_at=now, why=why)
    )


async def reattribute(tx: Tx, destination_id: int, now: int) -> None:
    """Set right what is unsent at a destination some of whose follows were removed.

    Each delivery goes to the oldest other follow that matches, and is dropped where there is none.
    """
    follows = select(follow.c.id).where(follow.c.destination_id == destination_id)
    has = has_stored(delivery.c.entry_id)
    other = (
        select(func.min(conj.c.follow_id))
        .where(conj.c.follow_id.in_(follows), has(conj.c.anchor), verified(tx, conj, has))
        .scalar_subquery()
    )
    here = and_(unsent(), delivery.c.destination_id == destination_id)
    await tx.execute(
        update(delivery).where(here, delivery.c.follow_id.not_in(follows)).values(follow_id=other)
    )
    await tx.execute(
        update(delivery).where(here, delivery.c.follow_id.is_(None)).values(dropped_at=now, why=UNFOLLOWED)
    )
