"""Takes back leases of steps that nobody works on any more. How these ended is unknown."""

from sqlalchemy import ColumnElement, and_, case, func, literal_column, null, or_, select, tuple_, update

from storage.delivery.steps import MAY_DOUBLE
from storage.engine.tables import delivery, lane, withdrawn_unsent
from storage.engine.transactions import Tx


async def free(tx: Tx) -> int:
    """Take back every lease, since nobody works on them any more; how their steps ended is unknown.

    Return how many of the messages could arrive a second time. Each is counted as uncertain.
    """
    return await _take_back(tx, lane.c.leased_at.is_not(None))


async def take_back(tx: Tx, destination_id: int) -> int:
    """Take back the lease of one destination, if there is one; otherwise like `free`."""
    return await _take_back(tx, and_(lane.c.destination_id == destination_id, lane.c.leased_at.is_not(None)))


async def _take_back(tx: Tx, leased: ColumnElement[bool]) -> int:
    doubtful = and_(leased, lane.c.step.in_(MAY_DOUBLE))
    uncertain = await tx.scalar(select(func.count()).select_from(lane).where(doubtful))
    entries = select(lane.c.entry_id, lane.c.destination_id).where(doubtful)
    first = delivery.alias("first")
    digests = (
        select(first.c.digest_id, first.c.destination_id)
        .join(
            lane, and_(lane.c.destination_id == first.c.destination_id, lane.c.entry_id == first.c.entry_id)
        )
        .where(leased, lane.c.step == literal_column("'send'"), first.c.digest_id.is_not(None))
    )
    theirs = or_(
        tuple_(delivery.c.entry_id, delivery.c.destination_id).in_(entries),
        tuple_(delivery.c.digest_id, delivery.c.destination_id).in_(digests),
    )
    await tx.execute(
        update(delivery)
        .where(theirs, or_(delivery.c.dropped_as.is_(None), delivery.c.dropped_as != "counted"))
        .values(
            uncertain=delivery.c.uncertain + 1,
            # A message that was withdrawn meanwhile may have arrived, so the notice must arrive too.
            dropped_at=case((withdrawn_unsent(), null()), else_=delivery.c.dropped_at),
            dropped_as=case((withdrawn_unsent(), null()), else_=delivery.c.dropped_as),
            why=case((withdrawn_unsent(), null()), else_=delivery.c.why),
        )
    )
    await tx.execute(
        update(lane).where(leased).values(leased_at=null(), term=null(), entry_id=null(), step=null())
    )
    return uncertain or 0
