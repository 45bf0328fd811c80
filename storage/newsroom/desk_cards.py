"""Stores which messages about waiting posts editors must still get, or see changed."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import delete, func, insert, null, select, update

from storage.engine.layouts import Layout
from storage.engine.tables import desk_card
from storage.engine.transactions import Tx

About = Literal["preview", "second", "removed", "failed"]


@dataclass(frozen=True, slots=True)
class DeskCard:
    """A message about a draft: its preview, the question to a second editor, or why it will not go out.

    `message_id` is the message to edit; None: it has to be sent. `reason` is a dumped explanation.
    `attempts` counts failed attempts.
    """

    id: int
    draft_id: int
    chat_id: int
    message_id: int | None
    about: About
    reason: str | None
    attempts: int


_CARDS = Layout(DeskCard, desk_card)


async def add(
    tx: Tx,
    draft_id: int,
    chat_id: int,
    about: About,
    now: int,
    *,
    message_id: int | None = None,
    reason: str | None = None,
) -> None:
    """Have a message sent to a chat, or edited there."""
    await tx.execute(
        insert(desk_card).values(
            draft_id=draft_id,
            chat_id=chat_id,
            about=about,
            message_id=message_id,
            reason=reason,
            due_at=now,
        )
    )


async def due(tx: Tx, now: int, limit: int) -> list[DeskCard]:
    """Return what is due now, the longest overdue first."""
    found = await tx.execute(
        select(*_CARDS.columns)
        .where(desk_card.c.due_at <= now)
        .order_by(desk_card.c.due_at, desk_card.c.id)
        .limit(limit)
    )
    return _CARDS.all(found)


async def next_due_at(tx: Tx) -> int | None:
    """Return when something is due next, or None."""
    due_at: int | None = await tx.scalar(select(func.min(desk_card.c.due_at)))
    return due_at


async def over(tx: Tx, one: DeskCard) -> None:
    """Remove what was told, or never can be."""
    await tx.execute(delete(desk_card).where(desk_card.c.id == one.id))


async def wait(tx: Tx, one: DeskCard, message_id: int) -> None:
    """Keep a message that was sent, until there is something else to say in it."""
    changed = {"message_id": message_id, "due_at": null(), "attempts": 0}
    await tx.execute(update(desk_card).where(desk_card.c.id == one.id).values(changed))


async def put_off(tx: Tx, one: DeskCard, due_at: int) -> None:
    """Try again later."""
    await tx.execute(
        update(desk_card)
        .where(desk_card.c.id == one.id)
        .values(due_at=due_at, attempts=desk_card.c.attempts + 1)
    )


async def shift(tx: Tx, microseconds: int) -> None:
    """Move the time of all that waits, because the clock that set it was moved."""
    await tx.execute(update(desk_card).values(due_at=desk_card.c.due_at + microseconds))
