"""Stores what each editor chose at the desk: the liveblog that posts go to, and the name above them."""

from dataclasses import dataclass

from sqlalchemy import and_, select

from storage.engine.layouts import Layout
from storage.engine.tables import seat, source
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_or


@dataclass(frozen=True, slots=True)
class Seat:
    """What an editor chose: the liveblog that posts go to (None: the desk), and a byline or ""."""

    user_id: int
    source_id: int | None = None
    byline: str = ""


_SEATS = Layout(Seat, seat)


async def seat_of(tx: Tx, user_id: int) -> Seat:
    """Return what somebody chose at the desk. A liveblog that is closed does not count."""
    found = _SEATS.first(
        await tx.execute(
            select(seat.c.user_id, source.c.id, seat.c.byline)
            .outerjoin(source, and_(source.c.id == seat.c.source_id, source.c.removed_at.is_(None)))
            .where(seat.c.user_id == user_id)
        )
    )
    return found or Seat(user_id)


async def sit(tx: Tx, user_id: int, source_id: int | None) -> None:
    """Note which liveblog an editor's posts go to from now on; None is the desk itself."""
    await _choose(tx, user_id, "source_id", source_id)


async def sign(tx: Tx, user_id: int, byline: str) -> None:
    """Note the name that an editor's posts get from now on; "" is none."""
    await _choose(tx, user_id, "byline", byline)


async def _choose(tx: Tx, user_id: int, name: str, value: int | str | None) -> None:
    added = insert_or(tx, seat).values({"user_id": user_id, name: value})
    await tx.execute(added.on_conflict_do_update(index_elements=["user_id"], set_={name: value}))
