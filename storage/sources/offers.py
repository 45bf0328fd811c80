"""Offers: feeds that a web page names, kept so that a button, whose data is short, can name one."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import delete, select

from storage.engine.tables import offer
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_or

KEPT_FOR: Final = 7 * 86_400_000_000
"""Microseconds."""


async def put(tx: Tx, urls: Sequence[str], now: int) -> list[int]:
    """Keep addresses and return their ids in the same order; one that is kept already has its old id.

    Those that were not offered for a week are forgotten.
    """
    await tx.execute(delete(offer).where(offer.c.offered_at < now - KEPT_FOR))
    made = insert_or(tx, offer)
    made = made.on_conflict_do_update(index_elements=["url"], set_={"offered_at": made.excluded.offered_at})
    await tx.execute(made, [{"url": url, "offered_at": now} for url in urls])
    found = await tx.execute(select(offer.c.url, offer.c.id).where(offer.c.url.in_(urls)))
    ids = {row.url: row.id for row in found}
    return [ids[url] for url in urls]


async def get(tx: Tx, offer_id: int) -> str | None:
    """Return the address that an offer is of."""
    url: str | None = await tx.scalar(select(offer.c.url).where(offer.c.id == offer_id))
    return url
