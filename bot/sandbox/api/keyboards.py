"""Checks the keyboards of messages: inline buttons, and keyboards in place of a person's own."""

import json
from typing import Final

from bot.sandbox.api.parameters import Parameters
from bot.sandbox.api.refusals import bad_request
from bot.sandbox.world.objects import Chat, Json
from bot.sandbox.world.texts import url_problem

DATA_LIMIT = 64
"""Most bytes of callback data (Bot API, InlineKeyboardButton: "1-64 bytes")."""
BUTTON_LIMIT = 100
"""Most buttons of a message. The Bot API does not name this limit; it was observed."""
MARKUP_LIMIT = 10_000
"""Most bytes of a keyboard. The Bot API does not name this limit; about 10 kB was observed."""
MARKUP_TOO_LONG = "reply markup is too long"
BUTTON_FIELDS = ("text", "callback_data", "url", "copy_text", "style")
COPY_LIMIT: Final = 256
"""Bot API, CopyTextButton: "The text to be copied to the clipboard; 1-256 characters"."""
KEYBOARD_FLAGS: Final = ("is_persistent", "resize_keyboard", "one_time_keyboard", "selective")
REQUEST_FLAGS: Final = (
    "chat_is_forum",
    "chat_has_username",
    "chat_is_created",
    "bot_is_member",
    "request_title",
    "request_username",
    "request_photo",
)
PLACEHOLDER_LIMIT: Final = 64
_INT32: Final = range(-(2**31), 2**31)


def read_markup(given: Parameters) -> Json:
    """Return the part of a message that its inline keyboard is, {} without one."""
    markup = given.object("reply_markup")
    if markup is None or "inline_keyboard" not in markup:
        return {}  # other keyboards are not part of a message
    keyboard = check_keyboard(markup)
    return {"reply_markup": keyboard} if keyboard["inline_keyboard"] else {}


def show_keyboard(given: Parameters, chat: Chat) -> bool:
    """Show or remove the keyboard in place of a person's own; return whether it changes."""
    markup = given.object("reply_markup")
    if markup is None or "inline_keyboard" in markup:
        return False
    if chat.kind == "channel":
        # Bot API, ReplyKeyboardMarkup and ReplyKeyboardRemove: "Not supported in channels".
        raise bad_request("Inline keyboard expected")
    if "keyboard" in markup:
        # Bot API, ReplyKeyboardRemove: "By default, custom keyboards are displayed until a new keyboard is
        # sent by a bot."
        chat.keyboard, chat.keyboard_hidden = _check_reply_keyboard(markup, chat), False
    elif markup.get("remove_keyboard") is True:
        # Bot API, ReplyKeyboardRemove: "user will not be able to summon this keyboard".
        chat.keyboard = None
    return True


def check_keyboard(markup: Json) -> Json:
    """Return an inline keyboard as Telegram stores it; refused if a button or its size is invalid."""
    rows = markup["inline_keyboard"]
    if sum(map(len, rows)) > BUTTON_LIMIT:
        raise bad_request(MARKUP_TOO_LONG)
    keyboard = {"inline_keyboard": [[_check_button(button) for button in row] for row in rows if row]}
    if len(json.dumps(keyboard, ensure_ascii=False, separators=(",", ":")).encode()) > MARKUP_LIMIT:
        raise bad_request(MARKUP_TOO_LONG)
    return keyboard


def _check_button(button: Json) -> Json:
    if not button["text"].strip():
        raise bad_request("can't parse inline keyboard button: Can't find field \"text\"")
    data, url, copy = button.get("callback_data"), button.get("url"), button.get("copy_text")
    if copy is not None and not 1 <= len(copy["text"]) <= COPY_LIMIT:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if not data and not url and copy is None:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if data and len(data.encode()) > DATA_LIMIT:
        raise bad_request("BUTTON_DATA_INVALID")
    if url and (problem := url_problem(url)):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: {problem}")
    return {name: button[name] for name in BUTTON_FIELDS if button.get(name)}


def _check_reply_keyboard(markup: Json, chat: Chat) -> Json:
    if len(markup.get("input_field_placeholder", "")) > PLACEHOLDER_LIMIT:
        # Bot API, ReplyKeyboardMarkup: "1-64 characters".
        raise bad_request("can't parse reply keyboard: the input field placeholder is too long")
    keys = [[_check_key(key, chat) for key in row] for row in markup["keyboard"] if row]
    requests = [key["request_chat"]["request_id"] for row in keys for key in row if "request_chat" in key]
    if len(requests) != len(set(requests)):
        # Bot API, KeyboardButtonRequestChat: request_id "Must be unique within the message".
        raise bad_request("can't parse reply keyboard: request identifiers must be unique")
    return {"keyboard": keys} | {name: True for name in KEYBOARD_FLAGS if markup.get(name)}


def _check_key(key: Json | str, chat: Chat) -> Json:
    # Bot API, KeyboardButton: "For simple text buttons, String can be used instead of this object".
    key = {"text": key} if isinstance(key, str) else key
    if not key["text"].strip():
        raise bad_request("can't parse keyboard button: Can't find field \"text\"")
    request = key.get("request_chat")
    if request is None:
        return {"text": key["text"]}
    if not chat.private:
        # Bot API, KeyboardButton, request_chat: "Available in private chats only."
        raise bad_request("Chats can be requested in private chats only")
    return {"text": key["text"], "request_chat": _check_request(request)}


def _check_request(request: Json) -> Json:
    if request["request_id"] not in _INT32:
        # Bot API: request_id is a "Signed 32-bit identifier of the request".
        raise bad_request("can't parse KeyboardButtonRequestChat: invalid request_id")
    checked: Json = {"request_id": request["request_id"], "chat_is_channel": request["chat_is_channel"]}
    asked = {name: request.get(f"{name}_administrator_rights") or {} for name in ("user", "bot")}
    rights = {name: {right for right, is_asked in one.items() if is_asked} for name, one in asked.items()}
    if not rights["bot"] <= rights["user"]:
        # Bot API, bot_administrator_rights: "The rights must be a subset of user_administrator_rights."
        # How Telegram words the refusal was not observed.
        raise bad_request("BOT_RIGHTS_NOT_SUBSET")
    checked |= {f"{name}_rights": sorted(one) for name, one in rights.items() if one}
    return checked | {name: True for name in REQUEST_FLAGS if request.get(name)}
