"""Stores feeds that a web page named, so that a button can name one in its short data."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import delete, select

from storage.engine.tables import offer
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_or

KEPT_FOR: Final = 7 * 86_400_000_000
"""In microseconds."""


async def put(tx: Tx, urls: Sequence[str], now: int) -> list[int]:
    """Keep addresses and return their ids in the same order; an address that is already kept keeps its id.

    Addresses that were not offered for a week are removed.
    """
    await tx.execute(delete(offer).where(offer.c.offered_at < now - KEPT_FOR))
    made = insert_or(tx, offer)
    made = made.on_conflict_do_update(index_elements=["url"], set_={"offered_at": made.excluded.offered_at})
    await tx.execute(made, [{"url": url, "offered_at": now} for url in urls])
    found = await tx.execute(select(offer.c.url, offer.c.id).where(offer.c.url.in_(urls)))
    ids = {row.url: row.id for row in found}
    return [ids[url] for url in urls]


async def get(tx: Tx, offer_id: int) -> str | None:
    """Return the address of an offer."""
    url: str | None = await tx.scalar(select(offer.c.url).where(offer.c.id == offer_id))
    return url
