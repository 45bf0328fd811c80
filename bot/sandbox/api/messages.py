"""Implements the Bot API's methods that send, edit and delete messages."""

import re

from bot.domain.messages.message import TEXT_LIMIT
from bot.sandbox.api.keyboards import read_markup, show_keyboard
from bot.sandbox.api.parameters import Parameters
from bot.sandbox.api.refusals import NOT_MODIFIED, bad_request
from bot.sandbox.world.chat_access import open_chat, writable_chat
from bot.sandbox.world.objects import Chat, Json, User
from bot.sandbox.world.texts import CAPTION_LIMIT, clean_text, parse_entities, url_problem
from bot.sandbox.world.world import World

ANSWER_LIMIT = 200
COMMAND_DESCRIPTION_LIMIT = 256
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
DELETABLE = 48 * 3600
"""Seconds within which a bot can delete a message for everyone (48 hours)."""
PREVIEW_FLAGS = ("is_disabled", "prefer_small_media", "prefer_large_media", "show_above_text")


async def send_message(world: World, given: Parameters) -> Json:
    """Send a text."""
    chat, options = where(world, given)
    content = read_content(world, given)
    if show_keyboard(given, chat):
        world.show_chat(chat)
    return world.post(chat, sender(world, chat), content, by_bot=True, **options)


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
    content |= ({"caption_entities": entities} if entities else {}) | read_markup(given)
    if show_keyboard(given, chat):
        world.show_chat(chat)
    return world.post(chat, sender(world, chat), content, by_bot=True, **options)


async def edit_message_text(world: World, given: Parameters) -> Json:
    """Change the text, preview and buttons of one of the bot's messages.

    Without `reply_markup` the buttons go, and without `link_preview_options` those of the
    preview.
    """
    chat, message = own_message(world, given)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    new = {"entities": None, "reply_markup": None, "link_preview_options": None}
    new |= read_content(world, given)
    if all(message.get(name) == value for name, value in new.items()):
        raise bad_request(NOT_MODIFIED)
    return world.change(chat, message["message_id"], new, edited=True)


async def edit_message_reply_markup(world: World, given: Parameters) -> Json:
    """Change or remove the buttons of one of the bot's messages. It does not show as edited."""
    chat, message = own_message(world, given)
    new = {"reply_markup": None} | read_markup(given)
    if message.get("reply_markup") == new["reply_markup"]:
        raise bad_request(NOT_MODIFIED)
    return world.change(chat, message["message_id"], new, edited=False)


async def delete_message(world: World, given: Parameters) -> bool:
    """Delete a message of the last 48 hours: the bot's own, or another where the bot may."""
    chat = open_chat(world, given.required_number("chat_id"))
    kept = chat.history.get(given.required_number("message_id"))
    if kept is None:
        raise bad_request("message to delete not found")
    is_admin = chat.bot_status == "administrator"
    if chat.kind == "channel":
        # Bot API, deleteMessage: "Bots granted can_post_messages permissions can delete outgoing messages in
        # channels"; with "can_delete_messages administrator right in a supergroup or a channel, it can delete
        # any message there". An admin bot has the latter here.
        allowed = is_admin and (chat.bot_may_write or not kept.by_bot)
    else:
        # "Bots can delete outgoing messages in private chats, groups, and supergroups." "Bots can delete
        # incoming messages in private chats."
        allowed = kept.by_bot or chat.private or is_admin
    if not allowed or world.now() - kept.message["date"] > DELETABLE:
        raise bad_request("message can't be deleted for everyone")
    world.remove(chat, kept.message["message_id"])
    return True


async def pin_chat_message(world: World, given: Parameters) -> bool:
    """Pin a message; a line in a group says so, without a sound if that is asked for."""
    chat = open_chat(world, given.required_number("chat_id"))
    kept = chat.history.get(given.required_number("message_id"))
    if kept is None:
        raise bad_request("message to pin not found")
    # Bot API, pinChatMessage: "the bot must be an administrator with the 'can_pin_messages' right or the
    # 'can_edit_messages' right to pin messages in groups and channels respectively."
    right = "can_edit_messages" if chat.kind == "channel" else "can_pin_messages"
    if not chat.private and (chat.bot_status != "administrator" or right not in chat.bot_rights):
        raise bad_request("not enough rights to manage pinned messages in the chat")
    message_id = int(kept.message["message_id"])
    if message_id not in chat.pinned:
        chat.pinned.append(message_id)
        world.post(chat, world.bot, {"pinned_message": kept.message})
    return True


def read_content(world: World, given: Parameters) -> Json:
    """Return the text, preview and buttons of a message; refused if one of them is invalid."""
    return check_links(world, _text(given) | _preview(given) | read_markup(given))


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
    """Return the options of the link preview; refused if it has a bad address."""
    preview: Json = given.object("link_preview_options") or {}
    flags = {name: preview[name] for name in PREVIEW_FLAGS if preview.get(name) is not None}
    url = preview.get("url")
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
    if not kept.by_bot:
        raise bad_request("message can't be edited")
    return chat, kept.message


def sender(world: World, chat: Chat) -> User | None:
    """Return who a message of the bot is from; nobody in a channel."""
    return None if chat.kind == "channel" else world.bot
