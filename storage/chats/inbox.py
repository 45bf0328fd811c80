"""Stores Telegram's updates before they are confirmed."""

from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from sqlalchemy import delete, func, null, select, update

from bot.domain.moment import seconds
from storage.engine.layouts import Layout
from storage.engine.tables import inbox
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_or

_REMEMBERED: Final = seconds(2 * 24 * 3600)
"""How long (microseconds) a handled update's id is kept. Telegram repeats updates for up to a day."""
_FORGOTTEN_AT_ONCE: Final = 1000
"""How many old ids are removed when an update is handled. After a long pause many are old."""


class Stored(NamedTuple):
    """An update to handle: Telegram's number for it, its JSON, and when it came."""

    update_id: int
    body: str
    received_at: int


_UPDATES = Layout(Stored, inbox)


async def put(tx: Tx, updates: Sequence[tuple[int, str]], now: int) -> None:
    """Store updates (update_id, body) to be handled; known ones stay as they are."""
    if updates:
        await tx.execute(
            insert_or(tx, inbox).on_conflict_do_nothing(),
            [{"update_id": update_id, "body": body, "received_at": now} for update_id, body in updates],
        )


async def pending(tx: Tx) -> list[Stored]:
    """Return the updates that are not handled yet, in Telegram's order."""
    found = await tx.execute(
        select(*_UPDATES.columns).where(inbox.c.done_at.is_(None)).order_by(inbox.c.update_id)
    )
    return _UPDATES.all(found)


async def pending_with(tx: Tx, words: str, *, until: int) -> list[Stored]:
    """Return the updates up to an id that are not handled yet and have these words in their JSON."""
    found = await tx.execute(
        select(*_UPDATES.columns).where(
            inbox.c.done_at.is_(None),
            inbox.c.update_id <= until,
            inbox.c.body.contains(words, autoescape=True),
        )
    )
    return _UPDATES.all(found)


async def done(tx: Tx, update_ids: Collection[int], now: int) -> None:
    """Note that updates are handled. Their bodies are removed at once, their ids after two days."""
    await tx.execute(
        update(inbox)
        .where(inbox.c.update_id.in_(update_ids), inbox.c.done_at.is_(None))
        .values(body=null(), done_at=now)
    )
    old = select(inbox.c.update_id).where(inbox.c.done_at < now - _REMEMBERED)
    old = old.order_by(inbox.c.done_at).limit(_FORGOTTEN_AT_ONCE)
    await tx.execute(delete(inbox).where(inbox.c.update_id.in_(old)))


async def last_update_id(tx: Tx) -> int | None:
    """Return the highest update id that is kept: after a restart the bot asks Telegram for later ones."""
    newest: int | None = await tx.scalar(select(func.max(inbox.c.update_id)))
    return newest
