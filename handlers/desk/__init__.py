"""Handles what only editors do: posts with pictures or for a time, previews of changes, and numbers."""

from bot.conversation.commands import BotHandler
from handlers.desk.changes import change_handlers
from handlers.desk.editing import editing_handlers
from handlers.desk.pictures import picture_handlers
from handlers.desk.posting import posting_handlers
from handlers.desk.publishing import publishing_handlers
from handlers.desk.stats import stats_handlers
from handlers.desk.waiting import waiting_handlers


def desk_handlers() -> list[BotHandler]:
    """Return the handlers of this folder."""
    return [
        *change_handlers(),
        *editing_handlers(),
        *posting_handlers(),
        *publishing_handlers(),
        *waiting_handlers(),
        *stats_handlers(),
        *picture_handlers(),
    ]
