"""Handles what a chat does with its follows: list, change, remove, bring back, catch up; and /stop."""

from bot.conversation.commands import BotHandler
from handlers.following.cards import card_handlers
from handlers.following.catching_up import catching_up_handlers
from handlers.following.removing import removing_handlers
from handlers.following.stopping import stopping_handlers


def following_handlers() -> list[BotHandler]:
    """Return the handlers of this package."""
    return [
        *card_handlers(),
        *removing_handlers(),
        *catching_up_handlers(),
        *stopping_handlers(),
    ]
