"""Stores when a chat last looked at what came for it meanwhile."""

from typing import Any

from sqlalchemy import ColumnElement, and_, case, or_, select, update

from storage.engine.tables import destination
from storage.engine.transactions import Tx


async def last_look(tx: Tx, destination_id: int) -> int | None:
    """Return until when a destination has seen what came, or None."""
    at: int | None = await tx.scalar(
        select(destination.c.caught_up_at).where(destination.c.id == destination_id)
    )
    return at


async def note_look(tx: Tx, destination_id: int, at: int) -> None:
    """Note that a destination has seen what came until a time; an earlier time changes nothing."""
    earlier = or_(destination.c.caught_up_at.is_(None), destination.c.caught_up_at < at)
    await tx.execute(
        update(destination).where(destination.c.id == destination_id, earlier).values(caught_up_at=at)
    )


def seen_until_mute() -> ColumnElement[Any]:
    """Return `caught_up_at` as it is to be when a mute ends: what came before the mute was seen.

    So the next look shows what the mute kept away, unless there was a look meanwhile.
    """
    its = destination.c
    earlier = or_(its.caught_up_at.is_(None), its.caught_up_at < its.muted_at)
    return case((and_(its.muted_at.is_not(None), earlier), its.muted_at), else_=its.caught_up_at)
