"""Handles what only editors do: posts with pictures, and previews of changes."""

from bot.conversation.commands import BotHandler
from handlers.desk.changes import change_handlers
from handlers.desk.editing import editing_handlers
from handlers.desk.pictures import picture_handlers
from handlers.desk.posting import posting_handlers


def desk_handlers() -> list[BotHandler]:
    """Return the handlers of this folder."""
    return [*change_handlers(), *editing_handlers(), *posting_handlers(), *picture_handlers()]
