"""How updates find their handlers."""

from typing import Any, TypeAlias

from telegram import Message
from telegram.ext import BaseHandler, filters

from bot.conversation.services import Context

BotHandler: TypeAlias = BaseHandler[Any, Context, Any]

TEXTS_IN = (filters.UpdateType.MESSAGE | filters.UpdateType.CHANNEL_POST) & ~filters.IS_AUTOMATIC_FORWARD
"""What people send: not the copies of a channel's posts that Telegram puts into its discussion group."""
COMMANDS_IN = TEXTS_IN & ~filters.FORWARDED & ~filters.VIA_BOT
"""Commands count when somebody types and sends them.

One that is edited later is not run again, and one that is forwarded, or that another bot has put into the
person's mouth, not at all: they may not even have read it.
"""


def is_typed(message: Message) -> bool:
    """Tell whether a message's words are its sender's own: not forwarded, and not made by another bot."""
    return message.forward_origin is None and message.via_bot is None
