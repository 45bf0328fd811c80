"""Stores filters that a chat was shown, so that a button can name one in its short data."""

from typing import Final

from sqlalchemy import delete, select

from bot.domain.moment import seconds
from storage.engine.tables import proposal
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_or

KEPT_FOR: Final = seconds(24 * 3600)
"""How long (microseconds) the buttons under a message work."""


async def put(tx: Tx, chat_id: int, thread_id: int, text: str, language: str, now: int) -> int:
    """Keep a filter for a chat and return its id; a filter that is already kept keeps its id."""
    kept = await tx.execute(
        insert_or(tx, proposal)
        .values(chat_id=chat_id, thread_id=thread_id, text=text, language=language, proposed_at=now)
        .on_conflict_do_update(
            index_elements=["chat_id", "thread_id", "text", "language"], set_={"proposed_at": now}
        )
        .returning(proposal.c.id)
    )
    return int(kept.scalar_one())


async def get(tx: Tx, chat_id: int, thread_id: int, proposal_id: int, now: int) -> tuple[str, str] | None:
    """Return the text and language of a filter that this chat was shown within KEPT_FOR, or None."""
    query = select(proposal.c.text, proposal.c.language).where(
        proposal.c.id == proposal_id,
        proposal.c.chat_id == chat_id,
        proposal.c.thread_id == thread_id,
        proposal.c.proposed_at >= now - KEPT_FOR,
    )
    row = (await tx.execute(query)).first()
    return None if row is None else (row.text, row.language)


async def forget(tx: Tx, chat_id: int, thread_id: int | None = None) -> None:
    """Remove the filters that a chat was shown, in one of its topics or, by default, in all."""
    its = delete(proposal).where(proposal.c.chat_id == chat_id)
    await tx.execute(its if thread_id is None else its.where(proposal.c.thread_id == thread_id))
