"""Handles channels: connecting one, its card in the private chat of an admin, and what is posted there."""

from bot.conversation.commands import BotHandler
from handlers.channels.cards import card_handlers
from handlers.channels.connecting import connecting_handlers, put_away
from handlers.channels.posts import post_handlers


def channel_handlers() -> list[BotHandler]:
    """Return the handlers of this package."""
    return [*connecting_handlers(), *card_handlers(), *post_handlers()]


__all__ = ["channel_handlers", "put_away"]
