"""Handles what a chat's data is: what is stored, a file of it, restoring from that file, and forgetting."""

from bot.conversation.commands import BotHandler
from handlers.records.files import file_handlers
from handlers.records.forgetting import forgetting_handlers
from handlers.records.privacy import privacy_handlers


def record_handlers() -> list[BotHandler]:
    """Return the handlers of this package."""
    return [*privacy_handlers(), *file_handlers(), *forgetting_handlers()]
