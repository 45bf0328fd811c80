"""Handles what only editors do: posts with pictures, reviews, key moments, rules, summaries and liveblogs."""

from bot.conversation.commands import BotHandler
from handlers.desk.key_moments import key_handlers
from handlers.desk.liveblogs import liveblog_handlers
from handlers.desk.pictures import picture_handlers
from handlers.desk.reviews import review_handlers
from handlers.desk.rules import rule_handlers
from handlers.desk.summaries import summary_handlers


def desk_handlers() -> list[BotHandler]:
    """Return the handlers of this folder."""
    return [
        *key_handlers(),
        *liveblog_handlers(),
        *review_handlers(),
        *rule_handlers(),
        *summary_handlers(),
        *picture_handlers(),
    ]
