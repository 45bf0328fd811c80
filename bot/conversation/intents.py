"""What an update asks of the bot: to show something, or to change something."""

import re
from typing import Final

from telegram import Message, Update
from telegram.constants import ChatType

SHOWING_COMMANDS: Final = frozenset({"help", "following", "test", "latest", "privacy", "id", "status"})
"""Commands that only show something, whatever follows them."""
CHANGING_COMMANDS: Final = frozenset(
    {
        *("start", "stop", "follow", "unfollow", "topic"),
        *("post", "fix", "correct", "withdraw", "hold", "release", "import", "source", "editor"),
    }
)
SHOWING_ALONE: Final = frozenset({"follow", "unfollow", "topic", "source", "editor"})
"""Commands that only show something where nothing follows them."""
CHANGING_BUTTONS: Final = frozenset(
    {
        *("follow", "unfollow", "take", "swap", "instead", "drop"),
        *("publish", "discard", "breaking", "change", "done", "store", "editor-remove"),
        *("source-offer", "source-poll", "source-pause", "source-resume", "source-remove", "brake"),
    }
)
_COMMAND = re.compile(r"/([a-z0-9_]+)(?:@(\w+))?", re.IGNORECASE | re.ASCII)
_LINK = re.compile(r"(?:rest|draft)-\d", re.ASCII)
"""What /start is followed by where a link asks to read an entry."""


def only_shows(update: Update, username: str, *, by_editor: bool) -> bool | None:
    """Tell whether what an update asks for only shows something; None where it asks for nothing.

    A button that nobody handles only shows, too; an editor's text without a command may be part of a draft.
    """
    query, message = update.callback_query, update.message or update.channel_post
    if query is not None:
        name = (query.data or "").split(":")[1:2]
        return not CHANGING_BUTTONS.intersection(name)
    return None if message is None else _only_shows(message, username, by_editor=by_editor)


def asker_of(update: Update) -> int | None:
    """Return who asks, a person or a channel that somebody writes as; None for a chat's own admins."""
    chat, user, message = update.effective_chat, update.effective_user, update.effective_message
    if update.callback_query is None and message is not None:
        if chat is None or chat.type == ChatType.CHANNEL:
            return None
        if message.sender_chat is not None:
            return None if message.sender_chat.id == chat.id else message.sender_chat.id
    return None if user is None else user.id


def _only_shows(message: Message, username: str, *, by_editor: bool) -> bool | None:
    text = (message.text or message.caption or "").lstrip()
    command = _COMMAND.match(text)
    is_private = message.chat.type == ChatType.PRIVATE
    if command is None:
        return True if text and is_private and not by_editor else None
    name, addressed = command[1].casefold(), command[2]
    known = name in SHOWING_COMMANDS or name in CHANGING_COMMANDS
    if (addressed and addressed.casefold() != username.casefold()) or (not known and not is_private):
        return None
    rest = text[command.end() :].strip()
    if name == "start":
        return _LINK.match(rest) is not None
    if name in SHOWING_ALONE and not rest:
        return True
    return name not in CHANGING_COMMANDS
