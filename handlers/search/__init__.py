"""Handles finding what is stored: the latest entries, searches, and where entries come from."""

from bot.conversation.commands import BotHandler
from handlers.search.latest import latest_handlers
from handlers.search.origins import origin_handlers
from handlers.search.queries import query_handlers


def search_handlers() -> list[BotHandler]:
    """Return the handlers of this package."""
    return [
        *query_handlers(),
        *latest_handlers(),
        *origin_handlers(),
    ]
