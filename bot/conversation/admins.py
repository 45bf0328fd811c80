"""Asks Telegram who the admins of a group or channel are, at most once a minute for each chat."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

import structlog
from telegram import ChatMemberAdministrator, ChatMemberOwner
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.domain.moment import seconds
from bot.errors import UserError

log = structlog.get_logger(__name__)

KEPT_FOR: Final = seconds(60)
"""How long Telegram's answer counts, in microseconds. Someone who is no longer an admin keeps the power until
then at most."""
FAILED_FOR: Final = seconds(5)
"""How long Telegram is not asked again after a failure, in microseconds."""
MOST_CHATS: Final = 1_000
"""Chats whose admins are kept."""

_Asked: TypeAlias = asyncio.Task[Mapping[int, bool] | TelegramError]


class Admins:
    """The admins of chats, as Telegram last named them. `clock` returns UTC microseconds.

    Presses that come together share one request. After a failure nothing is known, and nobody may change
    anything.
    """

    def __init__(self, bot: ExtBot[Any], clock: Callable[[], int]) -> None:
        self._bot = bot
        self._clock = clock
        self._known: OrderedDict[int, tuple[int, _Asked]] = OrderedDict()

    async def of(self, chat_id: int) -> Mapping[int, bool]:
        """Return the ids of a chat's admins, and whether each may post if it is a channel.

        UserError if Telegram does not say; its cause is Telegram's error.
        """
        now = self._clock()
        until, asked = self._known.get(chat_id, (0, None))
        if asked is None or not now < until <= now + KEPT_FOR:
            asked = asyncio.create_task(self._ask(chat_id), name=f"admins of {chat_id}")
            self._keep(chat_id, now + KEPT_FOR, asked)
        # The request is shared, so it goes on if one of those who wait for it is cancelled.
        try:
            found = await asyncio.shield(asked)
        except Exception:
            self.forget(chat_id)
            raise
        if isinstance(found, TelegramError):
            raise UserError("admins-unknown") from found
        return found

    def forget(self, chat_id: int) -> None:
        """Ask again the next time, because the chat's admins may have changed."""
        self._known.pop(chat_id, None)

    def _keep(self, chat_id: int, until: int, asked: _Asked) -> None:
        self._known[chat_id] = until, asked
        self._known.move_to_end(chat_id)
        if len(self._known) > MOST_CHATS:
            self._known.popitem(last=False)

    async def _ask(self, chat_id: int) -> Mapping[int, bool] | TelegramError:
        try:
            admins = await self._bot.get_chat_administrators(chat_id)
        except TelegramError as error:
            log.info("cannot get admins", chat=chat_id, why=str(error))
            known = self._known.get(chat_id)
            if known is not None:
                self._known[chat_id] = self._clock() + FAILED_FOR, known[1]
            return error
        return {
            admin.user.id: isinstance(admin, ChatMemberOwner)
            or (isinstance(admin, ChatMemberAdministrator) and bool(admin.can_post_messages))
            for admin in admins
        }
