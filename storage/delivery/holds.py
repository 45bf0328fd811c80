"""Holds entries: an editor stops one, and nobody gets it until it is released."""

from sqlalchemy import null, select, update

from storage.delivery import lanes
from storage.engine.tables import entry
from storage.engine.transactions import Tx


async def place(tx: Tx, entry_id: int, now: int) -> bool:
    """Stop sending an entry; False if it is already stopped.

    Later messages in a chat no longer wait for another try of this one.
    """
    stopped = await tx.execute(
        update(entry).where(entry.c.id == entry_id, entry.c.held_at.is_(None)).values(held_at=now)
    )
    if not stopped.rowcount:
        return False
    await lanes.pass_over(tx, [entry_id], now)
    return True


async def show_check(tx: Tx, entry_id: int, number: int) -> None:
    """Let chats that have a stopped entry read in this revision that it is being checked."""
    await tx.execute(update(entry).where(entry.c.id == entry_id).values(check_revision=number))


async def list_all(tx: Tx) -> list[int]:
    """Return the numbers of stopped entries."""
    return list(await tx.scalars(select(entry.c.id).where(entry.c.held_at.is_not(None)).order_by(entry.c.id)))


async def lift(tx: Tx, entry_id: int) -> bool:
    """Resume sending an entry; False if it was not stopped."""
    released = await tx.execute(
        update(entry)
        .where(entry.c.id == entry_id, entry.c.held_at.is_not(None))
        .values(held_at=null(), check_revision=null())
    )
    return released.rowcount > 0
