"""Fetches Telegram's updates by long polling, and keeps trying through errors."""

import asyncio
from typing import Any, Final

import structlog
from telegram import Update
from telegram.error import Conflict, TelegramError
from telegram.ext import ExtBot

from bot.domain.backoff import Backoff
from bot.gateway.updates import fetch_updates, find_webhook

log = structlog.get_logger(__name__)

ALLOWED: Final = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CHANNEL_POST,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.MY_CHAT_MEMBER,
)
"""Sent with every poll, because Telegram keeps the previous list if it is left out."""
POLL_SECONDS: Final = 30
WAITS: Final = Backoff(1.0, 60.0)
WAITS_IN_CONFLICT: Final = Backoff(1.0, 5.0)
"""Seconds between tries while another program polls."""
RIVALRY_OVER: Final = 2 * POLL_SECONDS
"""Seconds without a conflict after which the other program counts as gone. They include one whole poll."""


class Fetching:
    """Fetches updates as plain data, and logs once what keeps them from coming."""

    def __init__(self, bot: ExtBot[Any]) -> None:
        self._bot = bot
        self._rivalry = Rivalry()
        self._waits, self._failures = WAITS, 0

    async def fetch(self, after: int | None) -> list[object]:
        """Return the updates after the one with this id, perhaps none. Retries until a poll succeeds."""
        while True:
            try:
                updates = await fetch_updates(self._bot, after=after, allowed=ALLOWED, seconds=POLL_SECONDS)
            except TelegramError as error:
                await self._mind(error)
                continue
            self._failures = 0
            if self._rivalry.over(_monotonic()):
                log.info("no other program receives this bot's updates any more")
            return updates

    async def _mind(self, error: TelegramError) -> None:
        """Log why no updates come, remove a webhook if there is one, and wait before the next try."""
        waits = WAITS_IN_CONFLICT if isinstance(error, Conflict) else WAITS
        if waits is not self._waits:
            self._waits, self._failures = waits, 0
        self._failures += 1
        wait = waits.after(self._failures)
        if isinstance(error, Conflict):
            if "webhook" in error.message.casefold():
                await self.remove_webhook()
            elif self._rivalry.noticed(_monotonic()):
                log.error("another program receives this bot's updates: stop it, or use another token")
        else:
            log.warning("cannot receive updates", why=str(error), again_in=wait)
        await asyncio.sleep(wait)

    async def remove_webhook(self) -> None:
        """Remove a webhook left by an earlier program, because updates cannot be fetched while one is set."""
        try:
            host = await find_webhook(self._bot)
            await self._bot.delete_webhook(drop_pending_updates=False)
        except TelegramError as error:
            log.warning("cannot check for a webhook", why=str(error))
        else:
            if host is not None and self._rivalry.noticed(_monotonic()):
                log.warning("removed a webhook that received the updates", host=host)


class Rivalry:
    """Whether another program or a webhook takes the same token's updates. Times are monotonic seconds.

    Two programs end each other's polls, and each gets some of the updates, so one successful poll proves
    nothing.
    """

    def __init__(self) -> None:
        self._noticed_at: float | None = None

    def noticed(self, now: float) -> bool:
        """Record that Telegram ended a poll in favour of another; return whether the rivalry is new."""
        news = self._noticed_at is None
        self._noticed_at = now
        return news

    def over(self, now: float) -> bool:
        """Return, after a successful poll, whether the rivalry has just ended."""
        if self._noticed_at is None or now - self._noticed_at < RIVALRY_OVER:
            return False
        self._noticed_at = None
        return True


def _monotonic() -> float:
    return asyncio.get_running_loop().time()
