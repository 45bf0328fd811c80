"""Holds: entries that an editor stopped, which are sent to nobody until they go on."""

from sqlalchemy import null, select, update

from storage.delivery import lanes
from storage.engine.tables import entry
from storage.engine.transactions import Tx


async def place(tx: Tx, entry_id: int, now: int) -> bool:
    """Send an entry to nobody from now on; False if that is so already.

    What comes behind it in a chat need not wait for another try of it.
    """
    stopped = await tx.execute(
        update(entry).where(entry.c.id == entry_id, entry.c.held_at.is_(None)).values(held_at=now)
    )
    if not stopped.rowcount:
        return False
    await lanes.pass_over(tx, [entry_id], now)
    return True


async def list_all(tx: Tx) -> list[int]:
    """Return the numbers of entries that are stopped."""
    return list(await tx.scalars(select(entry.c.id).where(entry.c.held_at.is_not(None)).order_by(entry.c.id)))


async def lift(tx: Tx, entry_id: int) -> bool:
    """Send an entry again; False if nobody had stopped that."""
    released = await tx.execute(
        update(entry).where(entry.c.id == entry_id, entry.c.held_at.is_not(None)).values(held_at=null())
    )
    return released.rowcount > 0
