"""Stores who manages which channel from a private chat, and what the bot asked a person last."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import and_, delete, null, or_, select, update

from bot.domain.moment import seconds
from storage.chats.destinations import Destination
from storage.engine.layouts import Layout
from storage.engine.tables import destination, manager, prompt
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_or

ASKED_FOR: Final = seconds(600)
"""How long (microseconds) the bot waits for what a channel should follow."""

_CHANNELS = Layout(Destination, destination)


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the bot asked a person last: what a channel should follow, or (None) which channel."""

    destination_id: int | None
    asked_at: int


async def connect(tx: Tx, destination_id: int, user_id: int, now: int) -> bool:
    """Let a person manage a channel; return False if they already do."""
    added = await tx.execute(
        insert_or(tx, manager)
        .values(destination_id=destination_id, user_id=user_id, connected_at=now)
        .on_conflict_do_nothing()
    )
    return added.rowcount == 1


async def find(tx: Tx, destination_id: int, user_id: int) -> Destination | None:
    """Return a channel if this person manages it."""
    found = await tx.execute(
        select(*_CHANNELS.columns)
        .join(manager, manager.c.destination_id == destination.c.id)
        .where(manager.c.destination_id == destination_id, manager.c.user_id == user_id)
    )
    return _CHANNELS.first(found)


async def list_by(tx: Tx, user_id: int) -> list[Destination]:
    """Return the channels that a person manages, the first connected first; without disconnected ones."""
    found = await tx.execute(
        select(*_CHANNELS.columns)
        .join(manager, manager.c.destination_id == destination.c.id)
        .where(manager.c.user_id == user_id, destination.c.stopped_at.is_(None))
        .order_by(manager.c.connected_at, destination.c.id)
    )
    return _CHANNELS.all(found)


async def tell_lost(tx: Tx, chat_id: int, now: int) -> list[int]:
    """Note that the managers of a channel are told that it is lost; return those who were not told yet."""
    ids = select(destination.c.id).where(destination.c.chat_id == chat_id, destination.c.stopped_at.is_(None))
    told = await tx.scalars(
        update(manager)
        .where(manager.c.destination_id.in_(ids), manager.c.told_at.is_(None))
        .values(told_at=now)
        .returning(manager.c.user_id)
    )
    return sorted(told)


async def note_back(tx: Tx, chat_id: int) -> None:
    """Note that the bot can post in a channel again, so that its managers are told when it is lost again."""
    ids = select(destination.c.id).where(destination.c.chat_id == chat_id)
    await tx.execute(
        update(manager)
        .where(manager.c.destination_id.in_(ids), manager.c.told_at.is_not(None))
        .values(told_at=null())
    )


async def begin_test(tx: Tx, destination_id: int, user_id: int, at: int) -> bool:
    """Note that a person sends a test post by the button named `at`; return False if they already did."""
    noted = await tx.execute(
        update(manager)
        .where(manager.c.destination_id == destination_id, manager.c.user_id == user_id)
        .where(or_(manager.c.tested_at.is_(None), manager.c.tested_at < at))
        .values(tested_at=at, test_id=null())
    )
    return noted.rowcount == 1


async def give_up_test(tx: Tx, destination_id: int, user_id: int) -> None:
    """Note that a person's test post was not sent."""
    await tx.execute(
        update(manager)
        .where(manager.c.destination_id == destination_id, manager.c.user_id == user_id)
        .values(tested_at=null(), test_id=null())
    )


async def note_test(tx: Tx, destination_id: int, user_id: int, message_id: int | None) -> None:
    """Note the message of a person's test post; None after it was deleted."""
    await tx.execute(
        update(manager)
        .where(manager.c.destination_id == destination_id, manager.c.user_id == user_id)
        .values(test_id=message_id)
    )


async def test_of(tx: Tx, destination_id: int, user_id: int) -> int | None:
    """Return the message id of a person's last test post in a channel, if it was not deleted."""
    found: int | None = await tx.scalar(
        select(manager.c.test_id).where(
            manager.c.destination_id == destination_id, manager.c.user_id == user_id
        )
    )
    return found


async def ask(tx: Tx, user_id: int, destination_id: int | None, now: int) -> None:
    """Note what the bot asks a person; it replaces what was asked before."""
    asked = {"destination_id": destination_id, "asked_at": now}
    await tx.execute(
        insert_or(tx, prompt)
        .values(user_id=user_id, **asked)
        .on_conflict_do_update(index_elements=["user_id"], set_=asked)
    )


async def asked(tx: Tx, user_id: int, now: int) -> Prompt | None:
    """Return what the bot asked a person. A keyboard stays until it is removed."""
    row = (
        await tx.execute(
            select(prompt.c.destination_id, prompt.c.asked_at).where(
                prompt.c.user_id == user_id,
                or_(
                    prompt.c.destination_id.is_(None),
                    and_(prompt.c.asked_at <= now, prompt.c.asked_at > now - ASKED_FOR),
                ),
            )
        )
    ).first()
    return None if row is None else Prompt(*row)


async def answered(tx: Tx, user_id: int, asked: Prompt) -> None:
    """Forget what the bot asked a person, unless it has asked something else since then."""
    await tx.execute(delete(prompt).where(prompt.c.user_id == user_id, prompt.c.asked_at == asked.asked_at))
