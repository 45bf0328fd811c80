"""Handles what a chat does with its follows: list, change, remove, bring back, catch up; and /stop."""

from bot.conversation.commands import BotHandler
from handlers.following.cards import card_handlers
from handlers.following.catch_up import catch_up_handlers
from handlers.following.removal import removal_handlers
from handlers.following.stop import stop_handlers


def following_handlers() -> list[BotHandler]:
    """Return the handlers of this package."""
    return [
        *card_handlers(),
        *removal_handlers(),
        *catch_up_handlers(),
        *stop_handlers(),
    ]
