"""Tells people that their messages wait because the database is in trouble, once per chat and outage."""

import asyncio
from collections.abc import Iterable

import structlog
from telegram.error import TelegramError

from bot.conversation.services import BotApplication, services_in
from bot.domain.languages.known import read_language_code
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

    async def tell(self, asked: Iterable[tuple[int, object]]) -> None:
        """Tell the chats that were not told recently, each with its reader's language code in Telegram.

        Failures are logged and not retried. The language that a chat chose is in the database, and not known.
        """
        catalogues = services_in(self._application.bot_data).catalogues
        now = asyncio.get_running_loop().time()
        self._told = {chat: at for chat, at in self._told.items() if now - at < AN_OUTAGE}
        for chat_id, code in dict(asked).items():
            if chat_id in self._told or len(self._told) >= MOST_CHATS:
                continue
            self._told[chat_id] = now
            text = catalogues.of(read_language_code(code))("storage-trouble")
            try:
                await self._application.bot.send_message(chat_id, text)
            except (TelegramError, DeliveryError) as error:
                log.info("cannot answer in this chat", chat=chat_id, why=str(error))

    def over(self) -> None:
        """Forget who was told, because the database works again."""
        self._told.clear()
