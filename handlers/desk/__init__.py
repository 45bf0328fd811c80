"""Handles what only editors do: posts with pictures, and posts that wait for a time, and numbers."""

from bot.conversation.commands import BotHandler
from handlers.desk.pictures import picture_handlers
from handlers.desk.publishing import publishing_handlers
from handlers.desk.stats import stats_handlers
from handlers.desk.waiting import waiting_handlers


def desk_handlers() -> list[BotHandler]:
    """Return the handlers of this folder."""
    return [*publishing_handlers(), *waiting_handlers(), *stats_handlers(), *picture_handlers()]
