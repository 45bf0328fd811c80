"""Handles sharing: links that open something, and messages to forward."""

from bot.conversation.commands import BotHandler
from handlers.sharing.share import share_handlers


def sharing_handlers() -> list[BotHandler]:
    """Return the handlers of this package."""
    return share_handlers()
