"""Welcomes a chat that is back."""

from bot.conversation.request import Request
from bot.domain.messages.message import Rows
from bot.presenting.missed import tell_missed
from bot.readers import missed


async def welcome_back(request: Request, count: int) -> tuple[str, Rows]:
    """Return the welcome of a chat that follows `count` things, with what came while it was gone or muted."""
    text = request.words("start-back", count=count)
    found = await missed.take_missed(request.storage, request.address, request.now)
    told, buttons = tell_missed(found, request.words)
    return "\n\n".join(filter(None, [text, told])), buttons
