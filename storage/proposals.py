"""Proposals: filters that somebody was shown, kept so that a button, whose data is short, can name one."""

from typing import Final

from sqlalchemy import delete, select

from bot.domain.moment import seconds
from storage.engine import Tx
from storage.tables import proposal
from storage.upserts import insert_or

KEPT_FOR: Final = seconds(90 * 24 * 3600)
"""How long (microseconds) the buttons under an old message still work."""


async def put(tx: Tx, text: str, language: str, now: int) -> int:
    """Keep a filter and return its id, which is the old one where it is kept already."""
    await tx.execute(delete(proposal).where(proposal.c.proposed_at < now - KEPT_FOR))
    kept = await tx.execute(
        insert_or(tx, proposal)
        .values(text=text, language=language, proposed_at=now)
        .on_conflict_do_update(index_elements=["text", "language"], set_={"proposed_at": now})
        .returning(proposal.c.id)
    )
    return int(kept.scalar_one())


async def get(tx: Tx, proposal_id: int) -> tuple[str, str] | None:
    """Return the text of a proposed filter and the language that it stems in."""
    row = (
        await tx.execute(select(proposal.c.text, proposal.c.language).where(proposal.c.id == proposal_id))
    ).first()
    return None if row is None else (row.text, row.language)
