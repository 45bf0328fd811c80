"""Handles /channel and the keyboard with which a person chooses a channel of theirs."""

from typing import Final

from telegram import (
    ChatAdministratorRights,
    KeyboardButton,
    KeyboardButtonRequestChat,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ChatType
from telegram.error import BadRequest, Forbidden
from telegram.ext import ApplicationHandlerStop, MessageHandler, filters

from bot.conversation.answers import AnswerLeftOutError, answer_with
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.managing import shown_title
from bot.conversation.request import Request, handling
from bot.domain.messages.message import Button
from bot.errors import UserError
from bot.presenting.links import start_url
from bot.readers import channels
from bot.readers.chats import Address
from handlers.channels.cards import channel_list, show_card

_REQUEST: Final = 1
"""The keyboard asks for one thing only."""
_RIGHTS: Final = ChatAdministratorRights(
    is_anonymous=False,
    can_manage_chat=True,
    can_delete_messages=False,
    can_manage_video_chats=False,
    can_restrict_members=False,
    can_promote_members=False,
    can_change_info=False,
    can_invite_users=False,
    can_post_stories=False,
    can_edit_stories=False,
    can_delete_stories=False,
    can_post_messages=True,
)
"""What the bot needs in a channel. The person needs it too: the bot's rights must be a subset of theirs."""


def connecting_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("channel", "reader", channel, shows="always"),
        Press("connect", press_connect),
        MessageHandler(filters.StatusUpdate.CHAT_SHARED & filters.ChatType.PRIVATE, handling(take_shared)),
    ]


async def channel(request: Request) -> None:
    """List the person's channels, or let them choose one; elsewhere show the way into the private chat."""
    words = request.words
    if not request.is_private:
        button = Button(words("button-private"), url=start_url(request.bot.username, "channel"))
        await request.answer(words("channel-private"), [[button]], reply_to=request.message_id)
        return
    if await channels.list_by(request.storage, request.creator_id):
        await request.answer(*await channel_list(request))
    else:
        await _ask(request)


async def press_connect(request: Request) -> None:
    """Let the person choose a channel."""
    if not request.is_private:
        raise UserError("button-unknown")
    await request.confirm()
    await _ask(request)


async def take_shared(request: Request) -> None:
    """Connect the channel that the person chose, if they and the bot may post there, and show its card."""
    shared, words, user_id = request.message.chat_shared, request.words, request.creator_id
    if shared is None or user_id != request.address.chat_id:
        return
    try:
        address = await _checked(request, shared.chat_id)
        channel_id, is_new = await channels.connect(request.storage, address, user_id, request.now)
    except UserError as error:
        await _remove_keyboard(request, words(error.message, **error.arguments))
        return
    name = "channel-connected" if is_new else "channel-connected-already"
    await _remove_keyboard(request, words(name, title=shown_title(address.title)))
    await show_card(request, channel_id)


async def put_away(request: Request) -> None:
    """Remove the keyboard if the person writes something else, and forget what was asked.

    ApplicationHandlerStop if they only cancelled, so that nothing else answers.
    """
    message = request.update.message
    if not request.is_private or message is None or message.chat_shared is not None:
        return
    prompt = await channels.asked(request.storage, request.creator_id, request.now)
    if prompt is None:
        return
    if prompt.destination_id is None:
        try:
            await _remove_keyboard(request, request.words("channel-cancelled"))
        except AnswerLeftOutError:
            return  # the next message tries again
        if request.text == request.words("button-channel-cancel"):
            raise ApplicationHandlerStop
    elif request.text.startswith("/"):
        await channels.answered(request.storage, request.creator_id, prompt)


async def _ask(request: Request) -> None:
    """Show the keyboard. Telegram's app lists the channels where the person may do so, and adds the bot."""
    words = request.words
    await channels.ask(request.storage, request.creator_id, None, request.now)
    # `bot_is_member` is left out, because the app would then list only channels that have the bot already.
    wanted = KeyboardButtonRequestChat(
        _REQUEST,
        chat_is_channel=True,
        user_administrator_rights=_RIGHTS,
        bot_administrator_rights=_RIGHTS,
        request_title=True,
    )
    keyboard = ReplyKeyboardMarkup(
        [
            [KeyboardButton(words("button-channel-choose"), request_chat=wanted)],
            [KeyboardButton(words("button-channel-cancel"))],
        ],
        resize_keyboard=True,
        one_time_keyboard=True,
    )
    await answer_with(request.bot, request.place, words("channel-choose"), keyboard)


async def _remove_keyboard(request: Request, text: str) -> None:
    await answer_with(request.bot, request.place, text, ReplyKeyboardRemove())
    prompt = await channels.asked(request.storage, request.creator_id, request.now)
    if prompt is not None and prompt.destination_id is None:
        await channels.answered(request.storage, request.creator_id, prompt)


async def _checked(request: Request, chat_id: int) -> Address:
    """Return a channel's address, from Telegram; UserError unless the person and the bot may post there."""
    admins, user_id = request.services.admins, request.creator_id
    try:
        chat = await request.bot.get_chat(chat_id)
    except (BadRequest, Forbidden):
        raise UserError("channel-cannot-post", title=_said_title(request)) from None
    title = chat.title or str(chat_id)
    if chat.type != ChatType.CHANNEL:
        raise UserError("channel-unknown")
    admins.forget(chat_id)  # the bot may have been added a moment ago
    may_post = await admins.of(chat_id)
    if not may_post.get(user_id):
        raise UserError("channel-not-yours", title=shown_title(title))
    if not may_post.get(request.bot.id):
        raise UserError("channel-cannot-post", title=shown_title(title))
    return Address(chat_id, 0, "channel", title)


def _said_title(request: Request) -> str:
    shared = request.message.chat_shared
    return shown_title(shared.title or str(shared.chat_id)) if shared else ""
