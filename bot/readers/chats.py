"""Finds and creates the destination for the chat that an update came from."""

from dataclasses import dataclass
from typing import Final

from bot.errors import UserError
from storage import Tx
from storage.chats import destinations
from storage.chats.destinations import Destination, Kind

MAX_DESTINATIONS: Final = 100
"""Chats and forum topics served for one person. The limit keeps strangers from filling the database."""


@dataclass(frozen=True, slots=True)
class Address:
    """A chat and forum topic, as an update names them. `thread_id` is 0 outside forum topics.

    `language` is what Telegram says that the reader of a private chat speaks, if it does.
    """

    chat_id: int
    thread_id: int
    kind: Kind
    title: str
    language: str | None = None


async def find(tx: Tx, address: Address) -> Destination | None:
    """Return the destination at an address, or None if the bot has never served it."""
    known = await destinations.by_chat(tx, address.chat_id)
    return next((one for one in known if one.thread_id == address.thread_id), None)


async def take_in(tx: Tx, address: Address, now: int, *, by: int) -> Destination:
    """Return the destination at an address, created if new and revived after a stop or a block.

    UserError if it is not served yet and this person has already brought the bot to MAX_DESTINATIONS.
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
        language=address.language,
    )
    await destinations.revive(tx, destination.id, now)
    return destination
