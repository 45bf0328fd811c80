"""Handles what only editors do: posts with pictures or for a time, changes, liveblogs and numbers."""

from bot.conversation.commands import BotHandler
from handlers.desk.changes import change_handlers
from handlers.desk.editing import editing_handlers
from handlers.desk.key_moments import key_handlers
from handlers.desk.liveblogs import liveblog_handlers
from handlers.desk.pictures import picture_handlers
from handlers.desk.posting import posting_handlers
from handlers.desk.publishing import publishing_handlers
from handlers.desk.reviews import review_handlers
from handlers.desk.rules import rule_handlers
from handlers.desk.stats import stats_handlers
from handlers.desk.summaries import summary_handlers
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
        *key_handlers(),
        *liveblog_handlers(),
        *review_handlers(),
        *rule_handlers(),
        *summary_handlers(),
        *picture_handlers(),
    ]
