"""Reads from an update who sent it, where, and what they may change there."""

import re
from typing import Literal, cast

from telegram import Update
from telegram.constants import ChatType

from bot.access import Actor
from bot.conversation.services import Context, services_of
from bot.errors import UserError
from bot.readers.chats import Address

_COMMAND = re.compile(r"^\s*/[a-z0-9_]+(?:@\w+)?", re.IGNORECASE | re.ASCII)
"""A command as Telegram reads it. The arguments may follow without a space, as in `/post!Breaking`."""


def address_of(update: Update) -> Address:
    """Return the chat and topic of an update. Its answer goes there, and its follows belong there."""
    chat = update.effective_chat
    message = update.effective_message
    if chat is None:
        raise UserError("no-chat")
    thread_id = 0
    if message is not None and getattr(message, "is_topic_message", None):
        thread_id = message.message_thread_id or 0
    kind = cast("Literal['private', 'group', 'supergroup', 'channel']", str(chat.type))
    return Address(chat.id, thread_id, kind, chat.title or chat.full_name or str(chat.id))


def actor_of(update: Update, context: Context) -> Actor:
    """Return the person who sent an update.

    The user id is None for a channel and for a group's anonymous admin, who writes as the group.
    """
    message = update.message
    anonymous = update.callback_query is None and message is not None and message.sender_chat is not None
    user = None if anonymous else update.effective_user
    return Actor(user.id if user else None, services_of(context).owner_ids)


def creator_of(update: Update, context: Context) -> int:
    """Return the id of who acts: the person, or the chat for a channel or an anonymous admin."""
    user_id = actor_of(update, context).user_id
    return address_of(update).chat_id if user_id is None else user_id


def arguments_of(update: Update) -> str:
    """Return the text after a message's command, with its line breaks."""
    message = update.effective_message
    text = (message.text or message.caption or "") if message else ""
    return _COMMAND.sub("", text, count=1).strip()


async def require_admin(update: Update, context: Context) -> None:
    """Raise UserError unless the person may change the chat's follows."""
    if not await may_change(update, context):
        raise UserError("group-admins-only")


async def may_change(update: Update, context: Context) -> bool:
    """Return whether a person may change a chat's follows: in groups and channels only admins may.

    In a private chat the person always may. In a channel only admins write, but anyone can press a button.
    """
    chat, message, is_press = update.effective_chat, update.message, update.callback_query is not None
    if chat is None or chat.type == ChatType.PRIVATE or (chat.type == ChatType.CHANNEL and not is_press):
        return True
    if not is_press and message and message.sender_chat and message.sender_chat.id == chat.id:
        return True  # an anonymous admin, who writes as the group
    admins = await context.bot.get_chat_administrators(chat.id)
    user = update.effective_user
    return user is not None and user.id in {admin.user.id for admin in admins}
