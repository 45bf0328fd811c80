"""Handles what only editors do: posts with pictures."""

from bot.conversation.commands import BotHandler
from handlers.desk.pictures import picture_handlers


def desk_handlers() -> list[BotHandler]:
    """Return the handlers of this folder."""
    return [*picture_handlers()]
