"""Chats as destinations: where an update came from, and the row that stands for it."""

from dataclasses import dataclass

from storage import Tx, destinations
from storage.destinations import Destination, Kind


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


async def take_in(tx: Tx, address: Address, now: int) -> Destination:
    """Return the destination at an address, new or back after a stop or a block."""
    destination = await destinations.ensure(
        tx,
        chat_id=address.chat_id,
        thread_id=address.thread_id,
        kind=address.kind,
        title=address.title,
        now=now,
    )
    await destinations.revive(tx, destination.id, now)
    return destination
