"""The gateway: the only place that sends deliveries to Telegram."""

from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any, Self

from pydantic import SecretStr
from telegram import Bot
from telegram.error import TelegramError

from bot.domain.message import Button, Entity, Message
from bot.errors import UncertainError
from bot.gateway.request import AiohttpRequest
from bot.gateway.servers import api_urls
from bot.gateway.translation import translate

SEND_TIMEOUT = 20.0
"""Seconds that a send waits for Telegram's answer."""
MOST_CONNECTIONS = 800
"""Sends under way at once. A process may usually have 1,024 files open, and the rest of it needs some."""
_CONNECT_TIMEOUT = 10.0
_WRITE_TIMEOUT = 5.0
_SEND_MESSAGE = "send_Message"
"""Becomes sendMessage. python-telegram-bot warns of a name that it has a method for, but the method builds a
`Message` of the answer, which costs most of a send's time."""


class Gateway:
    """Sends messages for deliveries, on connections of its own so that a broadcast never starves an answer.

    It waits for nobody's turn: pace with `Pacer` first. `connections` bounds how many sends can hang at once,
    `timeout` for how many seconds.
    """

    def __init__(
        self,
        token: SecretStr,
        api_url: str | None,
        *,
        connections: int = MOST_CONNECTIONS,
        timeout: float = SEND_TIMEOUT,
    ) -> None:
        self._request = AiohttpRequest(
            connections=connections,
            read_timeout=timeout,
            write_timeout=_WRITE_TIMEOUT,
            connect_timeout=_CONNECT_TIMEOUT,
            pool_timeout=_CONNECT_TIMEOUT,
        )
        base_url, base_file_url = api_urls(api_url)
        self._bot = Bot(
            token.get_secret_value(),
            base_url=base_url,
            base_file_url=base_file_url,
            request=self._request,
            get_updates_request=self._request,  # never used; a default one would be made
        )

    async def __aenter__(self) -> Self:
        # Not Bot.initialize: it asks getMe, and a start without network must not fail here.
        await self._request.initialize()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._request.shutdown()

    async def send(
        self,
        chat_id: int,
        thread_id: int,
        message: Message,
        *,
        buttons: Sequence[Sequence[Button]] = (),
        quiet: bool = False,
    ) -> int:
        """Send a message to a chat, or to one of its forum topics (0: none), and return its id.

        `buttons` are rows; `quiet` makes no sound. Raises a DeliveryError that tells what follows:
        TryLaterError, UncertainError, DestinationGoneError, DestinationMovedError or MessageRejectedError.
        """
        arguments: dict[str, Any] = {
            "chat_id": chat_id,
            "text": message.text,
            "entities": [_entity(entity) for entity in message.entities],
            "link_preview_options": {"is_disabled": True},
        }
        if thread_id:
            arguments["message_thread_id"] = thread_id
        if quiet:
            arguments["disable_notification"] = True
        if buttons:
            arguments["reply_markup"] = {
                "inline_keyboard": [[_button(button) for button in row] for row in buttons]
            }
        try:
            result = await self._bot.do_api_request(_SEND_MESSAGE, arguments)
        except TelegramError as error:
            refusal = translate(error)
        except KeyError:  # python-telegram-bot takes the result from a JSON that has none
            refusal = UncertainError("an answer without a result")
        else:
            if isinstance(result, Mapping) and isinstance(result.get("message_id"), int):
                return int(result["message_id"])
            refusal = UncertainError("an answer without a message id")
        raise refusal


def _entity(entity: Entity) -> dict[str, str | int]:
    fields: dict[str, str | int] = {"type": entity.type, "offset": entity.offset, "length": entity.length}
    if entity.url is not None:
        fields["url"] = entity.url
    return fields


def _button(button: Button) -> dict[str, str]:
    fields = {"text": button.text}
    if button.data is not None:
        fields["callback_data"] = button.data
    if button.url is not None:
        fields["url"] = button.url
    return fields
