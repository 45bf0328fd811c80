"""Telegram's updates, fetched one answer after another, whatever keeps them from coming."""

import asyncio
from typing import Any, Final

import structlog
from telegram import Update
from telegram.error import Conflict, TelegramError
from telegram.ext import ExtBot

from bot.gateway.updates import fetch_updates, find_webhook

log = structlog.get_logger(__name__)

ALLOWED: Final = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CHANNEL_POST,
    Update.CALLBACK_QUERY,
    Update.MY_CHAT_MEMBER,
)
"""Said in full each time: Telegram keeps the former list when it is left out."""
POLL_SECONDS: Final = 30
FIRST_WAIT: Final = 1.0
LONGEST_WAIT: Final = 60.0
LONGEST_WAIT_IN_CONFLICT: Final = 5.0
"""Seconds before another try."""
RIVALRY_OVER: Final = 2 * POLL_SECONDS
"""Seconds without a conflict after which no other program asks any more: a whole poll is among them."""


class Fetching:
    """Fetches updates as plain data, and says once what keeps them from coming."""

    def __init__(self, bot: ExtBot[Any]) -> None:
        self._bot = bot
        self._rivalry = Rivalry()
        self._wait = FIRST_WAIT

    async def fetch(self, after: int | None) -> list[object]:
        """Return the updates after the one of this id, perhaps none; try again for as long as it takes."""
        while True:
            try:
                updates = await fetch_updates(self._bot, after=after, allowed=ALLOWED, seconds=POLL_SECONDS)
            except TelegramError as error:
                await self._mind(error)
                continue
            self._wait = FIRST_WAIT
            if self._rivalry.over(_monotonic()):
                log.info("no other program receives this bot's updates any more")
            return updates

    async def _mind(self, error: TelegramError) -> None:
        """Say what keeps updates from coming, end it where that is a webhook, else wait."""
        longest = LONGEST_WAIT
        if isinstance(error, Conflict):
            longest = LONGEST_WAIT_IN_CONFLICT
            if "webhook" in error.message.casefold():
                await self.remove_webhook()
            elif self._rivalry.noticed(_monotonic()):
                log.error("another program receives this bot's updates: stop it, or use another token")
        else:
            log.warning("cannot receive updates", why=str(error), again_in=self._wait)
        await asyncio.sleep(self._wait)
        self._wait = min(self._wait * 2, longest)

    async def remove_webhook(self) -> None:
        """End a webhook that an earlier program left, for while there is one no updates can be fetched."""
        try:
            host = await find_webhook(self._bot)
            await self._bot.delete_webhook(drop_pending_updates=False)
        except TelegramError as error:
            log.warning("cannot check for a webhook", why=str(error))
        else:
            if host is not None and self._rivalry.noticed(_monotonic()):
                log.warning("removed a webhook that received the updates", host=host)


class Rivalry:
    """Whether another program, or a webhook, takes the updates of the same token; times are steady seconds.

    The two end each other's polls, and each gets some of the updates: that one poll goes well tells nothing.
    """

    def __init__(self) -> None:
        self._noticed_at: float | None = None

    def noticed(self, now: float) -> bool:
        """Note that Telegram ended a poll for another one; return whether that is news."""
        news = self._noticed_at is None
        self._noticed_at = now
        return news

    def over(self, now: float) -> bool:
        """Return, after a poll that went well, whether a rivalry has just been over for long enough."""
        if self._noticed_at is None or now - self._noticed_at < RIVALRY_OVER:
            return False
        self._noticed_at = None
        return True


def _monotonic() -> float:
    return asyncio.get_running_loop().time()
