"""Builds the bot that answers people: python-telegram-bot's, on aiohttp, and paced with everything else."""

import asyncio
import math
from collections.abc import Callable, Coroutine, Mapping
from contextvars import ContextVar
from typing import Any, TypeAlias

from pydantic import SecretStr
from telegram.error import ChatMigrated, InvalidToken, RetryAfter
from telegram.ext import BaseRateLimiter, ExtBot

from bot.domain.delivery.shares import Share
from bot.errors import TryLaterError
from bot.gateway.pacing import Pacer
from bot.gateway.refusals import retry_seconds
from bot.gateway.request import AiohttpRequest, Gate, NotSentError, ServerFailedError, open_gate
from bot.gateway.servers import api_urls

_CONNECTIONS = 64
_SHORT_WAIT = 30.0
"""Seconds that an answer waits after a 429. Later, people have forgotten the question."""

_AGAIN_AFTER = (0.5, 2.0)
"""Seconds before each further try of an answer that Telegram did not accept."""

answers_from: ContextVar[Share] = ContextVar("answers_from", default=Share.ANSWER)
"""The share that answers come from while an update is handled: an editor's or the readers'."""

_Json: TypeAlias = bool | dict[str, Any] | list[dict[str, Any]]


class _AnswerLimiter(BaseRateLimiter[None]):
    """Makes every message to a chat wait for a turn in the common budget."""

    def __init__(self, pacer: Pacer) -> None:
        self._pacer = pacer

    async def initialize(self) -> None:
        """Do nothing; the pacer needs no opening."""

    async def shutdown(self) -> None:
        """Do nothing; the pacer needs no closing."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, _Json]],
        args: Any,  # noqa: ANN401  the same
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,  # noqa: ARG002  the same
    ) -> _Json:
        """Make the request in its turn; if the group has become a supergroup, make it there.

        Raises ChatMigrated if the request is about a message, because message ids differ in the new chat.
        """
        try:
            return await self._insist(callback, args, kwargs, endpoint, data)
        except ChatMigrated as error:
            if "message_id" in data:
                raise
            moved = {name: value for name, value in data.items() if name != "reply_parameters"}
            moved["chat_id"] = error.new_chat_id
        return await self._insist(callback, (endpoint, moved), kwargs, endpoint, moved)

    async def _insist(
        self,
        callback: Callable[..., Coroutine[Any, Any, _Json]],
        args: Any,  # noqa: ANN401  passed on
        kwargs: dict[str, Any],
        endpoint: str,
        data: Mapping[str, Any],
    ) -> _Json:
        """Make a request in its turn; retry after a 429 with a short wait, or if it was not accepted.

        After a 5xx the answer may arrive twice, which is better than not at all. After a lost connection it
        has more likely arrived, so it is not repeated.
        """
        chat_id = _paced_chat(endpoint, data)
        if chat_id is None:
            return await callback(*args, **kwargs)
        for wait in _AGAIN_AFTER:
            try:
                return await self._send(chat_id, callback, args, kwargs)
            except RetryAfter as error:
                if retry_seconds(error) > _SHORT_WAIT:
                    raise
            except (NotSentError, ServerFailedError):
                await asyncio.sleep(wait)
        return await self._send(chat_id, callback, args, kwargs)

    async def _send(
        self,
        chat_id: int,
        callback: Callable[..., Coroutine[Any, Any, _Json]],
        args: Any,  # noqa: ANN401  passed on
        kwargs: dict[str, Any],
    ) -> _Json:
        try:
            await self._pacer.turn(chat_id, answers_from.get())
        except TryLaterError as error:
            raise RetryAfter(math.ceil(error.after or 0)) from None
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as error:
            self._pacer.refused(chat_id, retry_seconds(error))
            raise


class _DiscreetBot(ExtBot[None]):
    """Python-telegram-bot's bot, without its token in errors and `repr`."""

    async def initialize(self) -> None:
        """Open the connections and ask Telegram who the bot is; InvalidToken's message has no token."""
        try:
            await super().initialize()
        except InvalidToken:
            refused = True
        else:
            refused = False
        if (
            refused
        ):  # raised here, since python-telegram-bot's error holds the token and must not be the context
            raise InvalidToken("Telegram does not know this token")

    def __repr__(self) -> str:
        return f"{type(self).__name__}[]"


def build_bot(token: SecretStr, api_url: str | None, pacer: Pacer, *, gate: Gate = open_gate) -> ExtBot[None]:
    """Return the bot for answers, not yet opened; `api_url` None means Telegram itself.

    Every request waits at the `gate` first.

    Messages to chats wait for a turn of `pacer`, from the share that `answers_from` names. After a 429 that
    chat (or every chat) is held. The message is sent again if the wait is at most 30 seconds; otherwise
    RetryAfter is raised.
    """
    base_url, base_file_url = api_urls(api_url)
    return _DiscreetBot(
        token=token.get_secret_value(),
        base_url=base_url,
        base_file_url=base_file_url,
        request=AiohttpRequest(connections=_CONNECTIONS, read_timeout=10.0, pool_timeout=5.0, gate=gate),
        get_updates_request=AiohttpRequest(connections=2, read_timeout=10.0, gate=gate),
        rate_limiter=_AnswerLimiter(pacer),
    )


def _paced_chat(endpoint: str, data: Mapping[str, Any]) -> int | None:
    """Return the chat that a call sends to, or None if Telegram does not count it as a message.

    Edits count (Bot API, limits of groups). Callback answers, chat actions, look-ups and deletions do not.
    """
    if not endpoint.startswith(("send", "edit", "copy", "forward")) or endpoint == "sendChatAction":
        return None
    chat_id = data.get("chat_id")
    return chat_id if isinstance(chat_id, int) else None
