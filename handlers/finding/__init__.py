"""Handles finding what is stored: the latest entries, searches, and where entries come from."""

from bot.conversation.commands import BotHandler
from handlers.finding.latest import latest_handlers
from handlers.finding.searching import searching_handlers
from handlers.finding.sources import listing_handlers


def finding_handlers() -> list[BotHandler]:
    """Return the handlers of this package."""
    return [
        *searching_handlers(),
        *latest_handlers(),
        *listing_handlers(),
    ]
