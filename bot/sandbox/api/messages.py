"""Implements the Bot API's methods that send, edit and delete messages."""

import json
import re
from typing import Any

from bot.domain.messages.message import TEXT_LIMIT
from bot.sandbox.api.parameters import Parameters
from bot.sandbox.api.refusals import NOT_MODIFIED, bad_request
from bot.sandbox.world.chat_access import open_chat, writable_chat
from bot.sandbox.world.objects import Chat, Json, User
from bot.sandbox.world.texts import CAPTION_LIMIT, clean_text, parse_entities, url_problem
from bot.sandbox.world.world import World

ANSWER_LIMIT = 200
COMMAND_DESCRIPTION_LIMIT = 256
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
DATA_LIMIT = 64
"""Most bytes of callback data (Bot API, InlineKeyboardButton: "1-64 bytes")."""
BUTTON_LIMIT = 100
"""Most buttons of a message. The Bot API does not name this limit; it was observed."""
MARKUP_LIMIT = 10_000
"""Most bytes of a keyboard. The Bot API does not name this limit; about 10 kB was observed."""
MARKUP_TOO_LONG = "reply markup is too long"
DELETABLE = 48 * 3600
"""Seconds within which a bot can delete a message for everyone (48 hours)."""
BUTTON_FIELDS = ("text", "callback_data", "url", "copy_text", "style")
COPY_LIMIT = 256
"""Bot API, CopyTextButton: "The text to be copied to the clipboard; 1-256 characters"."""
PREVIEW_FLAGS = ("is_disabled", "prefer_small_media", "prefer_large_media", "show_above_text")


async def send_message(world: World, given: Parameters) -> Json:
    """Send a text."""
    chat, options = where(world, given)
    content = check_links(world, _text(given) | _preview(given) | markup(given))
    return world.post(chat, sender(world, chat), content, **options)


async def send_document(world: World, given: Parameters) -> Json:
    """Send a file: an upload, or a file that this Telegram has, by its id."""
    chat, options = where(world, given)
    upload = given.upload("document")
    if upload is not None:
        document = world.add_file(upload.filename, upload.data)
    elif given.text("document") in world.files:
        document = world.files[given.text("document")][0]
    else:
        raise bad_request("wrong file identifier/HTTP URL specified")
    refuse_parse_mode(given)
    caption, entities = clean_text(
        given.text("caption"), parse_entities(given.object("caption_entities")), limit=CAPTION_LIMIT
    )
    content: Json = {"document": document} | ({"caption": caption} if caption else {})
    content |= ({"caption_entities": entities} if entities else {}) | markup(given)
    return world.post(chat, sender(world, chat), content, **options)


async def edit_message_text(world: World, given: Parameters) -> Json:
    """Change the text, preview and buttons of one of the bot's messages.

    Without `reply_markup` the buttons go, and without `link_preview_options` those of the
    preview.
    """
    chat, message = own_message(world, given)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    new = {"entities": None, "reply_markup": None, "link_preview_options": None}
    new |= check_links(world, _text(given) | _preview(given) | markup(given))
    if all(message.get(name) == value for name, value in new.items()):
        raise bad_request(NOT_MODIFIED)
    return world.change(chat, message["message_id"], new, edited=True)


async def edit_message_reply_markup(world: World, given: Parameters) -> Json:
    """Change or remove the buttons of one of the bot's messages. It does not show as edited."""
    chat, message = own_message(world, given)
    new = {"reply_markup": None} | markup(given)
    if message.get("reply_markup") == new["reply_markup"]:
        raise bad_request(NOT_MODIFIED)
    return world.change(chat, message["message_id"], new, edited=False)


async def delete_message(world: World, given: Parameters) -> bool:
    """Delete a message: the bot's own, any in a private chat, or any in a group where it is an admin."""
    chat = open_chat(world, given.required_number("chat_id"))
    kept = chat.history.get(given.required_number("message_id"))
    if kept is None:
        raise bad_request("message to delete not found")
    own = kept.message.get("from", {}).get("id") == world.bot.id
    allowed = own or chat.private or chat.bot_status == "administrator"
    if not allowed or world.now() - kept.message["date"] > DELETABLE:
        raise bad_request("message can't be deleted for everyone")
    world.remove(chat, kept.message["message_id"])
    return True


def check_keyboard(markup: Any) -> Json:  # noqa: ANN401  comes from the wire
    """Return an inline keyboard as Telegram stores it; refused if a button is invalid."""
    rows = markup.get("inline_keyboard")
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request("can't parse inline keyboard: expected an Array of Array of InlineKeyboardButton")
    if sum(map(len, rows)) > BUTTON_LIMIT:
        raise bad_request(MARKUP_TOO_LONG)
    keyboard = {"inline_keyboard": [[_check_button(button) for button in row] for row in rows if row]}
    if len(json.dumps(keyboard, ensure_ascii=False, separators=(",", ":")).encode()) > MARKUP_LIMIT:
        raise bad_request(MARKUP_TOO_LONG)
    return keyboard


def _check_button(button: Any) -> Json:  # noqa: ANN401  comes from the wire
    if not isinstance(button, dict) or not str(button.get("text", "")).strip():
        raise bad_request("can't parse inline keyboard button: Can't find field \"text\"")
    data, url, copy = button.get("callback_data"), button.get("url"), button.get("copy_text")
    copied = copy.get("text") if isinstance(copy, dict) else ""
    if copy is not None and not (isinstance(copied, str) and 1 <= len(copied) <= COPY_LIMIT):
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if not data and not url and copy is None:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if data and len(str(data).encode()) > DATA_LIMIT:
        raise bad_request("BUTTON_DATA_INVALID")
    if url and (problem := url_problem(str(url))):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: {problem}")
    return {name: button[name] for name in BUTTON_FIELDS if button.get(name)}


def where(world: World, given: Parameters) -> tuple[Chat, Json]:
    """Return the chat of a send, and the options for posting there."""
    thread_id = given.number("message_thread_id")
    chat = writable_chat(world, given.required_number("chat_id"), thread_id)
    reply = given.object("reply_parameters") or {}
    reply_to = reply.get("message_id")
    if reply_to is not None and int(reply_to) not in chat.history:
        if not reply.get("allow_sending_without_reply"):
            raise bad_request("message to be replied not found")
        reply_to = None
    silent = given.flag("disable_notification")
    return chat, {
        "thread_id": thread_id or None,
        "reply_to": None if reply_to is None else int(reply_to),
        "silent": silent,
    }


def _text(given: Parameters) -> Json:
    refuse_parse_mode(given)
    if not given.text("text").strip():
        raise bad_request("message text is empty")
    text, entities = clean_text(
        given.text("text"), parse_entities(given.object("entities")), limit=TEXT_LIMIT
    )
    return {"text": text} | ({"entities": entities} if entities else {})


def _preview(given: Parameters) -> Json:
    """Return the options of the link preview; refused if a field has the wrong type or a bad address."""
    preview = given.object("link_preview_options")
    if preview is None:
        return {}
    if not isinstance(preview, dict):
        raise bad_request("object expected as link preview options")
    flags = {name: preview[name] for name in PREVIEW_FLAGS if preview.get(name) is not None}
    for name, flag in flags.items():
        if not isinstance(flag, bool):
            raise bad_request(f'can\'t parse link preview options: Field "{name}" must be of type Boolean')
    url = preview.get("url")
    if url is not None and not isinstance(url, str):
        raise bad_request('can\'t parse link preview options: Field "url" must be of type String')
    if not url:
        # Bot API, LinkPreviewOptions: both are "ignored if the URL isn't explicitly specified".
        options = {name: flag for name, flag in flags.items() if not name.startswith("prefer_")}
    elif url_problem(url):
        raise bad_request("WEBPAGE_URL_INVALID")
    else:
        options = flags | {"url": url}
    return {"link_preview_options": options} if options else {}


def check_links(world: World, content: Json) -> Json:
    """Return a message's content; refused if it has a link named by `World.refuse_link`."""
    for entity in (*content.get("entities", ()), *content.get("caption_entities", ())):
        if entity.get("url") in world.refused_links:
            raise bad_request(f"entity URL '{entity['url']}' is invalid: Wrong HTTP URL")
    if content.get("link_preview_options", {}).get("url") in world.refused_links:
        raise bad_request("WEBPAGE_URL_INVALID")
    for row in content.get("reply_markup", {}).get("inline_keyboard", ()):
        if any(button.get("url") in world.refused_links for button in row):
            raise bad_request("BUTTON_URL_INVALID")
    return content


def markup(given: Parameters) -> Json:
    """Return the inline keyboard that a call gives, if any."""
    markup = given.object("reply_markup")
    if markup is None:
        return {}
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" not in markup:
        return {}  # other keyboards are not part of a message
    keyboard = check_keyboard(markup)
    return {"reply_markup": keyboard} if keyboard["inline_keyboard"] else {}


def refuse_parse_mode(given: Parameters) -> None:
    """Refuse text with markup, which the bot never sends."""
    if given.text("parse_mode"):
        raise bad_request("can't parse entities: the sandbox takes text with entities, and no parse mode")


def own_message(world: World, given: Parameters) -> tuple[Chat, Json]:
    """Return the bot's message to edit, and its chat; refused if it is not the bot's."""
    chat = writable_chat(world, given.required_number("chat_id"))
    kept = chat.history.get(given.number("message_id") or 0)
    if kept is None:
        raise bad_request("message to edit not found")
    sender = kept.message.get("from", {}).get("id", world.bot.id)
    if sender != world.bot.id:
        raise bad_request("message can't be edited")
    return chat, kept.message


def sender(world: World, chat: Chat) -> User | None:
    """Return who a message of the bot is from; nobody in a channel."""
    return None if chat.kind == "channel" else world.bot
