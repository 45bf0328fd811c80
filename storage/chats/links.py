"""Stores the filters that links open, by the random key in the link, and nothing of who shared them."""

from typing import Final

from sqlalchemy import select

from bot.domain.moment import seconds
from storage.engine.tables import link
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_or

KEPT_FOR: Final = seconds(90 * 24 * 3600)
"""How long (microseconds) a link works after it was last shared: 90 days."""


async def put(tx: Tx, key: str, text: str, language: str, now: int) -> str:
    """Keep a filter under a new key and return the key; a filter that is already kept keeps its key."""
    kept = await tx.execute(
        insert_or(tx, link)
        .values(key=key, text=text, language=language, shared_at=now)
        .on_conflict_do_update(index_elements=["text", "language"], set_={"shared_at": now})
        .returning(link.c.key)
    )
    return str(kept.scalar_one())


async def get(tx: Tx, key: str, now: int) -> tuple[str, str] | None:
    """Return the text and language of a filter that was shared within KEPT_FOR, or None."""
    query = select(link.c.text, link.c.language).where(link.c.key == key, link.c.shared_at >= now - KEPT_FOR)
    row = (await tx.execute(query)).first()
    return None if row is None else (row.text, row.language)
