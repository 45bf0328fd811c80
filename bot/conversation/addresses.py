"""Reads from an update who sent it, where, and what was typed after the command."""

import re
from typing import Literal, cast

from telegram import Update

from bot.access import Actor
from bot.domain.languages.known import read_language_code
from bot.errors import UserError
from bot.readers.chats import Address

_COMMAND = re.compile(r"^\s*/[a-z0-9_]+(?:@\w+)?", re.IGNORECASE | re.ASCII)
"""A command as Telegram reads it. The arguments may follow without a space, as in `/post!Breaking`."""


def address_of(update: Update) -> Address:
    """Return the chat and topic of an update. Its answer goes there, and its follows belong there.

    In a private chat its language is the person's in Telegram.
    """
    chat = update.effective_chat
    message = update.effective_message
    if chat is None:
        raise UserError("no-chat")
    thread_id = 0
    if message is not None and getattr(message, "is_topic_message", None):
        thread_id = message.message_thread_id or 0
    kind = cast("Literal['private', 'group', 'supergroup', 'channel']", str(chat.type))
    language = language_heard(update) if kind == "private" else None
    return Address(chat.id, thread_id, kind, chat.title or chat.full_name or str(chat.id), language)


def language_heard(update: Update) -> str | None:
    """Return the language that the person who sent an update has in Telegram, if it says so."""
    user = update.effective_user
    return None if user is None else read_language_code(user.language_code)


def actor_of(update: Update, owner_ids: frozenset[int]) -> Actor:
    """Return the person who sent an update.

    The user id is None for a channel and for a group's anonymous admin, who writes as the group.
    """
    message = update.message
    anonymous = update.callback_query is None and message is not None and message.sender_chat is not None
    user = None if anonymous else update.effective_user
    return Actor(user.id if user else None, owner_ids)


def arguments_of(update: Update) -> str:
    """Return the text after a message's command, with its line breaks."""
    message = update.effective_message
    text = (message.text or message.caption or "") if message else ""
    return _COMMAND.sub("", text, count=1).strip()
