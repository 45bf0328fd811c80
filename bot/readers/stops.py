"""Stops sending to a chat, and undoes that."""

from dataclasses import dataclass
from datetime import tzinfo

from bot.domain.delivery.endings import Recalled
from bot.domain.moment import seconds
from bot.errors import UserError
from bot.readers import chats
from bot.readers.chats import Address
from bot.readers.preferences import zone_of
from storage import Tx, writes
from storage.chats import destinations, follows, proposals, restoration
from storage.chats.follows import Follow

_DAY = seconds(24 * 3600)


@dataclass(frozen=True, slots=True)
class Stopped:
    """A chat that sent /stop: since when it is stopped, and its time zone."""

    at: int
    zone: tzinfo

    def kept_until(self, days: float) -> int:
        """Return until when what it followed is kept, if stopped chats are kept for some days."""
        return self.at + round(days * _DAY)


@writes
async def stop(tx: Tx, address: Address, zone: tzinfo, now: int) -> Stopped | None:
    """Stop sending to this chat, and keep what it follows; None if nothing is known of it.

    `zone` is the bot's.
    """
    destination = await chats.find(tx, address)
    if destination is None or (destination.stopped_at is not None and not destination.title):
        await proposals.forget(tx, address.chat_id, address.thread_id)
        return None
    at = await destinations.stop(tx, destination.id, now)
    return Stopped(at, await zone_of(tx, destination.id, zone))


@writes
async def undo(tx: Tx, address: Address, at: int, *, by: int, now: int) -> list[Follow]:
    """Serve a chat again that was stopped at a time, and return its follows; what waited then waits again.

    UserError if it is not stopped since then, or if the person has brought the bot to too many chats.
    """
    await _require_stopped(tx, address, at)
    destination = await chats.take_in(tx, address, now, by=by)
    await restoration.reopen(tx, destination.id, Recalled.STOPPED, at, now)
    return await follows.list_for(tx, destination.id)


async def _require_stopped(tx: Tx, address: Address, at: int) -> None:
    """Raise UserError if the chat is served, or was stopped at another time.

    So an old button does nothing to a chat that has come back.
    """
    destination = await chats.find(tx, address)
    if destination is None or destination.stopped_at != at:
        raise UserError("stop-over")
