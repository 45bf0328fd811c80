"""Chats as destinations: where an update came from, and the row that stands for it."""

from dataclasses import dataclass
from typing import Final

from bot.errors import UserError
from storage import Tx
from storage.chats import destinations
from storage.chats.destinations import Destination, Kind

MAX_DESTINATIONS: Final = 100
"""Chats and forum topics served for one person, so that no stranger fills the database."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a chat's messages go, as an update tells it; `thread_id` is 0 outside forum topics."""

    chat_id: int
    thread_id: int
    kind: Kind
    title: str


async def find(tx: Tx, address: Address) -> Destination | None:
    """Return the destination at an address, if it was ever taken in."""
    known = await destinations.by_chat(tx, address.chat_id)
    return next((one for one in known if one.thread_id == address.thread_id), None)


async def take_in(tx: Tx, address: Address, now: int, *, by: int) -> Destination:
    """Return the destination at an address, new or back after a stop or a block.

    UserError where it is not served yet and this person has brought the bot to MAX_DESTINATIONS others.
    """
    known = await find(tx, address)
    is_served = known is not None and known.stopped_at is None and known.gone_at is None
    if not is_served and await destinations.count_by(tx, by) >= MAX_DESTINATIONS:
        raise UserError("too-many-chats", limit=MAX_DESTINATIONS)
    destination = await destinations.ensure(
        tx,
        chat_id=address.chat_id,
        thread_id=address.thread_id,
        kind=address.kind,
        title=address.title,
        now=now,
        created_by=by,
    )
    await destinations.revive(tx, destination.id, now)
    return destination
