"""How updates find their handlers."""

from typing import Any, TypeAlias

from telegram.ext import BaseHandler, filters

from handlers.services import Context

BotHandler: TypeAlias = BaseHandler[Any, Context, Any]

COMMANDS_IN = filters.UpdateType.MESSAGE | filters.UpdateType.CHANNEL_POST
"""Commands count when they are sent; one that is edited later is not run again."""
