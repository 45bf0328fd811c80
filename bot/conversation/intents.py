"""Decides whether an update asks the bot to show something or to change something."""

import re
from collections.abc import Collection

from telegram import Message, Update
from telegram.constants import ChatType

from bot.conversation.commands import RUN, BotHandler, Press, commands_in

_COMMAND = re.compile(r"/([a-z0-9_]+)(?:@(\w+))?", re.IGNORECASE | re.ASCII)
_LINK = re.compile(r"(?:rest|draft|share|find|help)-", re.ASCII)
"""The argument of /start in a link that opens an entry, a draft, a filter or the help."""


class Intents:
    """Classifies updates by the commands and buttons among an application's handlers."""

    def __init__(self, handlers: Collection[BotHandler], username: str) -> None:
        self._shows = {one.name: one.shows for one in commands_in(handlers)}
        self._changing = {one.name for one in handlers if isinstance(one, Press) and one.changes}
        self._username = username.casefold()

    def only_shows(self, update: Update, *, by_editor: bool) -> bool | None:
        """Return whether an update asks only to show something; None if it asks for nothing.

        Unknown buttons count as showing. An editor's text without a command counts as asking for nothing,
        because it may be part of a draft.
        """
        query, message = update.callback_query, update.message or update.channel_post
        if query is not None:
            return self._press_shows(query.data or "")
        if update.edited_message is not None and not by_editor:
            # At most it is answered with a button, but that is an answer, too.
            is_command = (update.edited_message.text or "").startswith("/")
            return True if is_command and self.asks(update) else None
        return None if message is None else self._message_shows(message, by_editor=by_editor)

    def asks(self, update: Update) -> bool:
        """Return whether an update, also an edited message, asks for anything at all.

        In a group people mostly talk to each other, and to other bots.
        """
        message = update.effective_message
        if message is None:
            return False
        if update.callback_query is not None or message.chat.type == ChatType.PRIVATE:
            return True
        return self._message_shows(message, by_editor=False) is not None

    def _press_shows(self, data: str) -> bool:
        name, _, rest = data.partition(":")[2].partition(":")
        if name == RUN:
            command, _, typed = rest.partition(":")
            return self._command_shows(command, typed)
        return name not in self._changing

    def _message_shows(self, message: Message, *, by_editor: bool) -> bool | None:
        if message.via_bot is not None and (message.via_bot.username or "").casefold() == self._username:
            return None  # an entry that this bot found for the person
        if message.chat_shared is not None:
            return False
        text = (message.text or message.caption or "").lstrip()
        command = _COMMAND.match(text)
        is_private = message.chat.type == ChatType.PRIVATE
        if command is None:
            return True if text and is_private and not by_editor else None
        name, addressed = command[1].casefold(), command[2]
        if addressed and addressed.casefold() != self._username:
            return None
        if name not in self._shows:
            return True if is_private or addressed else None
        return self._command_shows(name, text[command.end() :].strip())

    def _command_shows(self, name: str, rest: str) -> bool:
        match self._shows.get(name, "always"):
            case "alone":
                return not rest
            case "link":
                return opens(rest)
            case shows:
                return shows == "always"


def asker_of(update: Update) -> int | None:
    """Return who asks: a person, or a channel that somebody writes as; None for a chat's own admins."""
    chat, user, message = update.effective_chat, update.effective_user, update.effective_message
    if update.callback_query is None and message is not None:
        if chat is None or chat.type == ChatType.CHANNEL:
            return None
        if message.sender_chat is not None:
            return None if message.sender_chat.id == chat.id else message.sender_chat.id
    return None if user is None else user.id


def opens(argument: str) -> bool:
    """Return whether the argument of /start comes from a link that opens something."""
    return _LINK.match(argument) is not None


def is_typed(message: Message) -> bool:
    """Return whether the sender typed a message: it is not forwarded and not made by another bot."""
    return message.forward_origin is None and message.via_bot is None
