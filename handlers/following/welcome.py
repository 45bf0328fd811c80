"""Welcomes a chat that is back."""

from bot.conversation.request import Request
from bot.domain.messages.message import Rows
from bot.domain.moment import zone_named
from bot.presenting.missed import tell_missed
from bot.presenting.times import muted_until
from bot.readers import preferences
from bot.readers.search import missed


async def welcome_back(request: Request, count: int) -> tuple[str, Rows]:
    """Return the welcome of a chat that follows `count` things.

    It says what came while the chat was gone or muted, and whether it is muted still.
    """
    found = await missed.take_missed(request.storage, request.address, request.now)
    told, buttons = tell_missed(found, request.words)
    return "\n\n".join(filter(None, [await welcome(request, count), told])), buttons


async def welcome(request: Request, count: int) -> str:
    """Return the welcome of a chat that follows `count` things, and say whether it is muted still."""
    words, now = request.words, request.now
    parts = [words("start-back", count=count)]
    choices = await preferences.read(request.storage, request.address)
    if mute := choices.mute(now):
        zone = zone_named(choices.in_force.zone, request.services.zone)
        parts.append(words("start-muted", until=muted_until(mute.until, zone, now, words)))
    return "\n\n".join(parts)
