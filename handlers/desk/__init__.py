"""Handles what only editors do: posts with pictures, and liveblogs."""

from bot.conversation.commands import BotHandler
from handlers.desk.liveblogs import liveblog_handlers
from handlers.desk.pictures import picture_handlers


def desk_handlers() -> list[BotHandler]:
    """Return the handlers of this folder."""
    return [*liveblog_handlers(), *picture_handlers()]
