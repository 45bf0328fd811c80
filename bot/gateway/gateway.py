"""Sends deliveries to Telegram; nothing else does."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from types import TracebackType
from typing import Any, Final, Self

from pydantic import SecretStr
from telegram import Bot, InputFile
from telegram.error import TelegramError

from bot.domain.entry.media import Media, MediaKind
from bot.domain.messages.message import Button, Entity, Message, has_links
from bot.errors import MessageRejectedError, UncertainError
from bot.gateway.refusals import LinkRefusedError, MessageLockedError, UnmodifiedError, translate
from bot.gateway.request import AiohttpRequest, Gate, ReadyJson, open_gate
from bot.gateway.servers import api_urls

SEND_TIMEOUT = 20.0
"""Seconds within which Telegram has to answer a send."""
MOST_CONNECTIONS = 800
"""Sends under way at once. A process usually may open 1,024 files, and the rest of the bot needs some."""
_CONNECT_TIMEOUT = 5.0
"""Much less than the whole time-out: if no connection was made, the message was certainly not sent."""
_SEND_MESSAGE: Final = "send_Message"
_SEND_MEDIA: Final[Mapping[MediaKind, str]] = {"photo": "send_Photo", "video": "send_Video"}
_EDIT_MESSAGE: Final = "edit_Message_Text"
_EDIT_CAPTION: Final = "edit_Message_Caption"
_EDIT_MEDIA: Final = "edit_Message_Media"
_DELETE_MESSAGE: Final = "delete_Message"
_PIN_MESSAGE: Final = "pin_Chat_Message"
"""These become sendMessage, sendPhoto and so on. python-telegram-bot warns about a name for
which it has a method. But that method builds a `Message` from the answer, which takes most of a send's time.
"""


_COVER: Final = files(__package__).joinpath("cover.png").read_bytes()
"""A plain grey picture, in place of one that was taken back."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A message that is ready to go to many chats: the part of the call's JSON that is the same for each.

    `linked`: it has links, behind words, on buttons or to a picture. If Telegram refuses them, it may go
    without. With `media` the text is its caption. `quiet`: it makes no sound when it is sent; an edit never
    does.
    """

    fields: bytes
    linked: bool = False
    media: Media | None = None
    quiet: bool = False


def prepare(
    message: Message,
    *,
    buttons: Sequence[Sequence[Button]] = (),
    quiet: bool = False,
    picture: str | None = None,
    media: Media | None = None,
) -> Prepared:
    """Prepare a message; `buttons` are rows, `quiet` makes no sound, `picture` is shown above the text.

    Telegram fetches the picture by its address. If it cannot, the message comes without one. With `media`
    the message is this photo or video, with the text as its caption.
    """
    entities = [_entity(entity) for entity in message.entities]
    arguments: dict[str, Any]
    if media is not None:
        arguments = {"caption": message.text, "caption_entities": entities}
    else:
        arguments = {
            "text": message.text,
            "entities": entities,
            "link_preview_options": _preview(picture),
        }
    if buttons:
        arguments["reply_markup"] = {
            "inline_keyboard": [[_button(button) for button in row] for row in buttons]
        }
    text = json.dumps(arguments, ensure_ascii=False, separators=(",", ":"))
    # Text that cannot be encoded (a lone surrogate) is replaced, not refused.
    return Prepared(
        text[1:].encode("utf-8", "replace"),
        linked=picture is not None or has_links(message, buttons),
        media=media,
        quiet=quiet,
    )


_TAKEN: Final = re.compile(rb'\{"ok": ?true, ?"result": ?\{"message_id": ?(\d{1,18})[,}]')


class _MessageRequest(AiohttpRequest):
    """Carries sends and edits. Only the number of an accepted message matters."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:  # noqa: ANN401  as python-telegram-bot has it
        """Return the answer, but only a message's number: reading the whole message takes a while."""
        taken = _TAKEN.match(payload)
        if taken is None:
            return AiohttpRequest.parse_json_payload(payload)
        return {"ok": True, "result": {"message_id": int(taken[1])}}


class Gateway:
    """Sends deliveries on connections of its own, so that a broadcast never delays an answer.

    It does not wait for a turn: pace with `Pacer` first. `connections` limits how many sends can hang at
    once, `timeout` for how many seconds. Each request waits at the `gate` first.
    """

    def __init__(
        self,
        token: SecretStr,
        api_url: str | None,
        *,
        connections: int = MOST_CONNECTIONS,
        timeout: float = SEND_TIMEOUT,
        gate: Gate = open_gate,
    ) -> None:
        self._request = _MessageRequest(
            gate=gate,
            connections=connections,
            read_timeout=timeout,
            write_timeout=0.0,
            connect_timeout=_CONNECT_TIMEOUT,
            pool_timeout=_CONNECT_TIMEOUT,
        )
        base_url, base_file_url = api_urls(api_url)
        self._bot = Bot(
            token.get_secret_value(),
            base_url=base_url,
            base_file_url=base_file_url,
            request=self._request,
            get_updates_request=self._request,  # never used; otherwise a default one would be made
        )

    async def __aenter__(self) -> Self:
        # Not Bot.initialize: it calls getMe, and a start without network must not fail here.
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
        message: Message | Prepared,
        *,
        buttons: Sequence[Sequence[Button]] = (),
        quiet: bool = False,
        reply_to: int | None = None,
    ) -> int:
        """Send a message to a chat, or to one of its forum topics (0: none), and return its id.

        `buttons` and `quiet` are as for `prepare`, if the message is not prepared. `reply_to` is the message
        that it answers, if that still exists. Raises a DeliveryError that says what follows: TryLaterError,
        UncertainError, DestinationGoneError, DestinationMovedError or MessageRejectedError. It is a
        LinkRefusedError if the message has links and may go without them.
        """
        ready = message if isinstance(message, Prepared) else prepare(message, buttons=buttons, quiet=quiet)
        head = b'{"chat_id":%d,' % chat_id
        if thread_id:
            head += b'"message_thread_id":%d,' % thread_id
        if reply_to is not None:
            head += b'"reply_parameters":{"message_id":%d,"allow_sending_without_reply":true},' % reply_to
        if ready.quiet:
            head += b'"disable_notification":true,'
        method = _SEND_MESSAGE
        if (media := ready.media) is not None:
            method = _SEND_MEDIA[media.kind]
            head += b'"%b":%b,' % (media.kind.encode(), json.dumps(media.file_id).encode())
        result = await self._call(method, head, ready)
        if isinstance(result, Mapping) and isinstance(result.get("message_id"), int):
            return int(result["message_id"])
        raise UncertainError("an answer without a message id")

    async def edit(
        self,
        chat_id: int,
        message_id: int,
        message: Message | Prepared,
        *,
        buttons: Sequence[Sequence[Button]] = (),
    ) -> None:
        """Edit a message that the bot sent; it is no error if it already shows this text.

        An edit without the message's buttons would remove them. Raises the same errors as `send`, and
        MessageLockedError if the message is gone (0: known to be gone) or can no longer be edited.
        With media only the caption changes.
        """
        if not message_id:
            raise MessageLockedError("the message stayed behind when its group moved")
        ready = message if isinstance(message, Prepared) else prepare(message, buttons=buttons)
        head = b'{"chat_id":%d,"message_id":%d,' % (chat_id, message_id)
        try:
            await self._call(_EDIT_MESSAGE if ready.media is None else _EDIT_CAPTION, head, ready)
        except UnmodifiedError:
            return

    async def cover(self, chat_id: int, message_id: int, notice: Prepared) -> None:
        """Replace the picture or video of a message that the bot sent by a neutral one, with a notice.

        Raises the same errors as `edit`.
        """
        if not message_id:
            raise MessageLockedError("the message stayed behind when its group moved")
        fields = json.loads(b"{" + notice.fields)
        media = {
            "type": "photo",
            "media": "attach://cover",
            "caption": fields["text"],
            "caption_entities": fields["entities"],
        }
        cover = InputFile(_COVER, filename="cover.png")
        given = {"chat_id": chat_id, "message_id": message_id, "media": media, "cover": cover}
        await self._change_media(given, linked=False)

    async def uncover(self, chat_id: int, message_id: int, ready: Prepared) -> None:
        """Show a message's picture or video again after `cover`, with its caption and buttons.

        Raises the same errors as `edit`.
        """
        if not message_id:
            raise MessageLockedError("the message stayed behind when its group moved")
        fields = json.loads(b"{" + ready.fields)
        assert ready.media is not None  # noqa: S101  only such messages are covered
        media = {"type": ready.media.kind, "media": ready.media.file_id}
        media |= {name: fields[name] for name in ("caption", "caption_entities")}
        given = {"chat_id": chat_id, "message_id": message_id, "media": media}
        if "reply_markup" in fields:
            given["reply_markup"] = fields["reply_markup"]
        await self._change_media(given, linked=ready.linked)

    async def _change_media(self, given: dict[str, Any], *, linked: bool) -> None:
        try:
            await self._do(_EDIT_MEDIA, given, linked=linked)
        except UnmodifiedError:
            return

    async def delete(self, chat_id: int, message_id: int) -> None:
        """Delete a message that the bot sent; it is no error if it is already gone.

        Raises the same errors as `send`; it is a MessageRejectedError if Telegram no longer deletes it (after
        48 hours).
        """
        try:
            which = Prepared(b'"message_id":%d}' % message_id)
            await self._call(_DELETE_MESSAGE, b'{"chat_id":%d,' % chat_id, which)
        except MessageRejectedError as error:
            if "message to delete not found" not in str(error).casefold():
                raise

    async def pin(self, chat_id: int, message_id: int) -> None:
        """Pin a message without a notification; again does nothing. Raises the same errors as `send`."""
        given = {"chat_id": chat_id, "message_id": message_id, "disable_notification": True}
        await self._do(_PIN_MESSAGE, given, linked=False)

    async def _call(self, method: str, head: bytes, ready: Prepared) -> object:
        return await self._do(method, {"body": ReadyJson(head + ready.fields)}, linked=ready.linked)

    async def _do(self, method: str, given: dict[str, Any], *, linked: bool) -> object:
        try:
            return await self._bot.do_api_request(method, given)
        except TelegramError as error:
            refusal = translate(error)
            if isinstance(refusal, LinkRefusedError) and not linked:
                refusal = MessageRejectedError(refusal.why)
        except KeyError:  # python-telegram-bot takes the result from JSON without one
            refusal = UncertainError("an answer without a result")
        raise refusal


def _preview(picture: str | None) -> dict[str, str | bool]:
    """Return the options of the preview. An edit without them would fall back to Telegram's defaults."""
    if picture is None:
        return {"is_disabled": True}
    return {"url": picture, "prefer_large_media": True, "show_above_text": True}


def _entity(entity: Entity) -> dict[str, str | int]:
    fields: dict[str, str | int] = {"type": entity.type, "offset": entity.offset, "length": entity.length}
    if entity.url is not None:
        fields["url"] = entity.url
    if entity.unix_time is not None:
        fields["unix_time"] = entity.unix_time
        fields["date_time_format"] = entity.time_format or ""
    return fields


def _button(button: Button) -> dict[str, str]:
    fields = {"text": button.text}
    if button.data is not None:
        fields["callback_data"] = button.data
    if button.url is not None:
        fields["url"] = button.url
    return fields
