"""Stores which entries of sources wait for an editor, and the cards on which they are shown."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import insert, select, update

from storage.engine.layouts import Layout
from storage.engine.tables import entry, review
from storage.engine.transactions import Tx

How = Literal["published", "skipped", "expired", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Review:
    """An entry that waits, or waited, for an editor, in the chat that decides.

    Those with one `message_id` share a card, None until it is sent. `shown` names what the card shows.
    """

    entry_id: int
    chat_id: int
    thread_id: int
    came_at: int
    closed_how: How | None
    message_id: int | None
    shown: str


_REVIEWS = Layout(Review, review)
_OPEN = review.c.closed_at.is_(None)


async def add(tx: Tx, entry_ids: Sequence[int], chat_id: int, thread_id: int, now: int) -> None:
    """Let new entries wait for an editor in a chat."""
    common = {"chat_id": chat_id, "thread_id": thread_id, "came_at": now}
    await tx.execute(insert(review), [{"entry_id": one, **common} for one in entry_ids])


async def list_unsettled(tx: Tx) -> list[Review]:
    """Return what is not yet shown as it is, in the order in which it came."""
    found = await tx.execute(
        select(*_REVIEWS.columns).where(review.c.settled.is_(False)).order_by(review.c.entry_id)
    )
    return _REVIEWS.all(found)


async def of_card(tx: Tx, entry_id: int) -> list[Review]:
    """Return what shares a card with an entry, and the entry itself; empty if it never waited."""
    its = select(review.c.message_id, review.c.chat_id).where(review.c.entry_id == entry_id)
    row = (await tx.execute(its)).first()
    if row is None:
        return []
    same = (review.c.message_id == row.message_id) & (review.c.chat_id == row.chat_id)
    found = await tx.execute(
        select(*_REVIEWS.columns).where(same | (review.c.entry_id == entry_id)).order_by(review.c.entry_id)
    )
    return _REVIEWS.all(found)


async def close(tx: Tx, entry_ids: Collection[int], how: How, now: int) -> list[int]:
    """End the wait of entries; return those that still waited."""
    closed = await tx.scalars(
        update(review)
        .where(review.c.entry_id.in_(entry_ids), _OPEN)
        .values(closed_at=now, closed_how=how)
        .returning(review.c.entry_id)
    )
    return sorted(closed)


async def close_over(tx: Tx, before: int, now: int) -> None:
    """End the wait of entries that came before a time, or that were withdrawn meanwhile."""
    gone = select(entry.c.id).where(entry.c.withdrawn_at.is_not(None))
    for which, how in ((review.c.entry_id.in_(gone), "withdrawn"), (review.c.came_at < before, "expired")):
        await tx.execute(update(review).where(_OPEN, which).values(closed_at=now, closed_how=how))


async def note(tx: Tx, entry_ids: Collection[int], message_id: int, shown: str, *, settled: bool) -> None:
    """Note in which message entries are shown, and how; `settled`: their card does not change any more."""
    await tx.execute(
        update(review)
        .where(review.c.entry_id.in_(entry_ids))
        .values(message_id=message_id, shown=shown, settled=settled)
    )


async def give_up(tx: Tx, entry_ids: Collection[int]) -> None:
    """Change a card no more, because its message is gone."""
    await tx.execute(update(review).where(review.c.entry_id.in_(entry_ids)).values(settled=True))


async def move(tx: Tx, old_chat_id: int, new_chat_id: int) -> None:
    """Show what waits in the supergroup that a group became."""
    await tx.execute(
        update(review)
        .where(review.c.chat_id == old_chat_id, _OPEN)
        .values(chat_id=new_chat_id, message_id=None)
    )
