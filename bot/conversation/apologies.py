"""Tells people that their messages wait because the database is in trouble, once per chat and outage."""

import asyncio
from collections.abc import Iterable

import structlog
from telegram.error import TelegramError

from bot.conversation.services import BotApplication, services_in
from bot.errors import DeliveryError

log = structlog.get_logger(__name__)

AN_OUTAGE = 600.0
"""Seconds after which the same chat may be told again."""
MOST_CHATS = 1000
"""Most chats told per outage. More answers would only flood Telegram."""


class Apologies:
    """Tells chats, once per outage, that their messages will be answered later."""

    def __init__(self, application: BotApplication) -> None:
        self._application = application
        self._told: dict[int, float] = {}  # by chat, in the loop's seconds

    async def tell(self, chat_ids: Iterable[int]) -> None:
        """Tell the chats that were not told recently. Failures are logged and not retried."""
        now = asyncio.get_running_loop().time()
        self._told = {chat: at for chat, at in self._told.items() if now - at < AN_OUTAGE}
        for chat_id in dict.fromkeys(chat_ids):
            if chat_id in self._told or len(self._told) >= MOST_CHATS:
                continue
            self._told[chat_id] = now
            text = services_in(self._application.bot_data).words("storage-trouble")
            try:
                await self._application.bot.send_message(chat_id, text)
            except (TelegramError, DeliveryError) as error:
                log.info("cannot answer in this chat", chat=chat_id, why=str(error))

    def over(self) -> None:
        """Forget who was told, because the database works again."""
        self._told.clear()
