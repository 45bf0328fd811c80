"""Implements the Bot API's methods about photos and videos."""

from typing import Any

from bot.sandbox.api import messages
from bot.sandbox.api.keyboards import read_markup
from bot.sandbox.api.parameters import Parameters
from bot.sandbox.api.refusals import NOT_MODIFIED, bad_request
from bot.sandbox.world.media import KINDS, file_of
from bot.sandbox.world.objects import Json
from bot.sandbox.world.texts import CAPTION_LIMIT, clean_text, parse_entities
from bot.sandbox.world.world import World

PHOTO_LIMIT = 10 * 1024 * 1024
"""Most bytes of a photo. Bot API, sendPhoto: "The photo must be at most 10 MB in size"."""
NO_CAPTION = "there is no caption in the message to edit"


async def send_photo(world: World, given: Parameters) -> Json:
    """Send a photo."""
    return await _send(world, given, "photo")


async def send_video(world: World, given: Parameters) -> Json:
    """Send a video."""
    return await _send(world, given, "video")


async def edit_message_caption(world: World, given: Parameters) -> Json:
    """Change the caption and buttons of one of the bot's messages. Without `reply_markup` the buttons go."""
    chat, message = messages.own_message(world, given)
    if not any(kind in message for kind in (*KINDS, "document")):
        raise bad_request(NO_CAPTION)
    new = _emptied() | messages.check_links(world, _caption(given) | read_markup(given))
    if all(message.get(name) == value for name, value in new.items()):
        raise bad_request(NOT_MODIFIED)
    return world.change(chat, message["message_id"], new, edited=True)


async def edit_message_media(world: World, given: Parameters) -> Json:
    """Replace the photo or video of one of the bot's messages, its caption and its buttons.

    Bot API, editMessageMedia: "Use this method to edit animation, audio, document, live photo, photo, or
    video messages". The sandbox takes photos and videos, whose caption is within the media.
    """
    chat, message = messages.own_message(world, given)
    if not any(kind in message for kind in KINDS):
        raise bad_request("message can't be edited")
    media = given.object("media")
    if not isinstance(media, dict) or media.get("type") not in KINDS:
        raise bad_request("can't parse InputMedia")
    kind = str(media["type"])
    inner = Parameters(media, given.uploads)
    new = _emptied() | dict.fromkeys(KINDS) | {kind: _file(world, inner, kind, "media")}
    new |= messages.check_links(world, _caption(inner) | read_markup(given))
    if all(message.get(name) == value for name, value in new.items()):
        raise bad_request(NOT_MODIFIED)
    return world.change(chat, message["message_id"], new, edited=True)


async def _send(world: World, given: Parameters, kind: str) -> Json:
    chat, options = messages.where(world, given)
    if f"no {kind}s" in chat.forbids:
        raise bad_request(f"not enough rights to send {kind}s to the chat")
    content = {kind: _file(world, given, kind, kind)} | _caption(given) | read_markup(given)
    checked = messages.check_links(world, content)
    return world.post(chat, messages.sender(world, chat), checked, by_bot=True, **options)


def _file(world: World, given: Parameters, kind: str, name: str) -> Any:  # noqa: ANN401  as the API has it
    """Return the photo or video that a parameter names: an upload, or a file that this Telegram has."""
    upload = given.upload(name)
    if upload is not None:
        if kind == "photo" and len(upload.data) > PHOTO_LIMIT:
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
        return world.add_media(kind, upload.data)
    found = file_of(world.media, given.text(name))
    if found is None:
        raise bad_request("wrong remote file identifier specified: can't unserialize it. Wrong last symbol")
    its_kind, media = found
    if its_kind != kind:
        raise bad_request(f"can't use file of type {its_kind.title()} as {kind.title()}")
    return media


def _caption(given: Parameters) -> Json:
    messages.refuse_parse_mode(given)
    caption, entities = clean_text(
        given.text("caption"), parse_entities(given.object("caption_entities")), limit=CAPTION_LIMIT
    )
    content: Json = {"caption": caption} if caption else {}
    return content | ({"caption_entities": entities} if entities else {})


def _emptied() -> Json:
    return {"caption": None, "caption_entities": None, "reply_markup": None}
