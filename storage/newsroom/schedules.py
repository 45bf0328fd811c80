"""Stores which posts wait for a time, until they are published or wait no longer."""

from typing import NamedTuple

from sqlalchemy import func, null, select, update

from storage.engine.tables import draft
from storage.engine.transactions import Tx
from storage.newsroom import drafts
from storage.newsroom.drafts import Draft


class Waits(NamedTuple):
    """Until when a post waits, who wanted that, and when they did (UTC microseconds)."""

    until: int
    by: int
    by_name: str
    since: int


async def put(tx: Tx, draft_id: int, waits: Waits) -> None:
    """Have a draft wait, in place of what it waited for."""
    await _set(
        tx,
        draft_id,
        publish_at=waits.until,
        waiting_by=waits.by,
        waiting_by_name=waits.by_name,
        waiting_since_at=waits.since,
        time_asked_at=None,
    )


async def clear(tx: Tx, draft_id: int) -> None:
    """End the wait of a draft. It stays as it is."""
    await _set(tx, draft_id, publish_at=None, waiting_by=None, waiting_by_name=None, waiting_since_at=None)


async def ask_time(tx: Tx, draft_id: int, now: int) -> None:
    """Note that the editor was asked when a draft should be published."""
    await _set(tx, draft_id, time_asked_at=now)


async def _set(tx: Tx, draft_id: int, **values: int | str | None) -> None:
    stored = {name: null() if value is None else value for name, value in values.items()}
    await tx.execute(update(draft).where(draft.c.id == draft_id).values(stored))


async def asked_for_time(tx: Tx, *, chat_id: int, user_id: int, since: int, now: int) -> int | None:
    """Return the open post for which a user was asked last, between two times in a chat, for a time."""
    found: int | None = await tx.scalar(
        select(draft.c.id)
        .where(
            draft.c.chat_id == chat_id,
            draft.c.user_id == user_id,
            draft.c.closed_at.is_(None),
            draft.c.time_asked_at.between(since, now),
        )
        .order_by(draft.c.time_asked_at.desc())
        .limit(1)
    )
    return found


async def list_waiting(tx: Tx, limit: int | None = None) -> list[Draft]:
    """Return the posts that wait, the next one first."""
    found = await tx.scalars(
        select(draft.c.id)
        .where(draft.c.publish_at.is_not(None), draft.c.closed_at.is_(None))
        .order_by(draft.c.publish_at, draft.c.id)
        .limit(limit)
    )
    waiting = [await drafts.get(tx, draft_id) for draft_id in found.all()]
    return [one for one in waiting if one is not None]


async def count_waiting(tx: Tx) -> int:
    """Return how many posts wait."""
    return (
        await tx.scalar(
            select(func.count()).where(draft.c.publish_at.is_not(None), draft.c.closed_at.is_(None))
        )
        or 0
    )
